"""Bring the interface strings of every language up to date with templates and code.

Run by `make strings`. New strings stand empty in each .po for translators; those that no page uses
any more are dropped.
"""

from __future__ import annotations

import sys
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po, write_po

from knowhub.core.records import KINDS

ROOT = Path(__file__).resolve().parent.parent
LOCALES = ROOT / "plugins" / "knowhub" / "locales"
KEYWORDS = {"gettext": None, "ngettext": (1, 2), "_": None}
OPTIONS = {"**.html": {"extensions": "jinja2.ext.i18n,jinja2.ext.loopcontrols", "silent": "false"}}


def extract() -> Catalog:
    """Return the catalogue of all strings in templates, views and kinds of records."""
    catalogue = Catalog(project="Knowhub", fuzzy=False)
    places = (
        (ROOT / "overrides", [("**.html", "jinja2")]),
        (ROOT / "plugins" / "knowhub", [("**.py", "python")]),
    )
    for folder, methods in places:
        found = extract_from_dir(str(folder), methods, OPTIONS, KEYWORDS, strip_comment_tags=True)
        for _name, _line, message, _comments, context in found:
            catalogue.add(message, context=context)
    for model in KINDS.values():
        for noun in model.nouns:
            catalogue.add(noun)
    return catalogue


def update(language: str, template: Catalog) -> int:
    """Update one language's file; return how many strings wait for a translator."""
    path = LOCALES / language / "LC_MESSAGES" / "knowhub.po"
    if path.is_file():
        with path.open("rb") as file:
            catalogue = read_po(file, locale=language)
    else:
        catalogue = Catalog(locale=language, project="Knowhub", fuzzy=False)
    catalogue.update(template, no_fuzzy_matching=True)
    catalogue.obsolete.clear()
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("wb") as file:
        write_po(file, catalogue, omit_header=False, sort_output=True, no_location=True, width=100)
    return sum(1 for message in catalogue if message.id and not all(_forms(message.string)))


def _forms(string: str | tuple[str, ...]) -> tuple[str, ...]:
    return string if isinstance(string, tuple) else (string,)


def main() -> int:
    """Update every language that has a folder, and those named as arguments."""
    languages = {path.name for path in LOCALES.iterdir() if path.is_dir()} | set(sys.argv[1:])
    template = extract()
    waiting = {language: update(language, template) for language in sorted(languages)}
    for language, count in waiting.items():
        print(f"{language}: {count} strings to translate")
    return 0


if __name__ == "__main__":
    sys.exit(main())
