"""The same records for other generators: plain Markdown with front matter, as these expect it."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.corpus import BASE, SEED, generate_entries, real_lists

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from knowhub.core.catalogue import Entry

_HUGO = Path(__file__).parent / "hugo"
_STOCK = """site_name: Hub
theme:
  name: material
  font: false
plugins:
  - search
{plugins}validation:
  nav: {{omitted_files: ignore}}
nav: [index.md]
"""
_I18N = """  - i18n:
      docs_structure: suffix
      languages:
"""


def write_stock(root: Path, count: int, languages: Sequence[str], *, seed: int = SEED) -> None:
    """Write a site for MkDocs, Material and static-i18n: records outside the navigation."""
    _write(root / "mkdocs.yml", stock_settings(languages))
    # Zensical knows no plugin for languages: it takes each file for a page.
    _write(root / "zensical.yml", _STOCK.format(plugins=""))
    _write(root / "docs" / "index.md", "# Hub\n")
    for entry, code, text in _texts(count, languages, seed):
        suffix = "" if code == languages[0] else f".{code}"
        _write(root / "docs" / f"{entry.uri}{suffix}.md", text)


def stock_settings(languages: Sequence[str]) -> str:
    """Return the settings of such a site in these languages, the default first."""
    lines = "".join(f"        - {_language(code, languages)}\n" for code in languages)
    return _STOCK.format(plugins=f"{_I18N}{lines}")


def write_hugo(root: Path, count: int, languages: Sequence[str], *, seed: int = SEED) -> None:
    """Write a site for Hugo with a minimal theme."""
    shutil.copytree(_HUGO, root)
    settings = {
        "baseURL": "https://hub.example/",
        "title": "Hub",
        "defaultContentLanguage": languages[0],
        "disableKinds": ["taxonomy", "term", "RSS"],
        "languages": {
            code: {"contentDir": f"content/{code}", "weight": place + 1}
            for place, code in enumerate(languages)
        },
    }
    _write(root / "hugo.json", json.dumps(settings))
    for entry, code, text in _texts(count, languages, seed):
        _write(root / "content" / code / f"{entry.uri}.md", text)


def _language(code: str, languages: Sequence[str]) -> str:
    default = ", default: true" if code == languages[0] else ""
    return f"{{locale: {code}, name: {code}, build: true{default}}}"


def _texts(count: int, languages: Sequence[str], seed: int) -> Iterator[tuple[Entry, str, str]]:
    """Yield each record with the Markdown of each of its languages."""
    lists = real_lists(tuple(dict.fromkeys((BASE, *languages))))
    for entry in generate_entries(count, languages, lists, seed=seed):
        for code in languages:
            title, summary = (entry.text((name,), code)[0] for name in ("title", "summary"))
            yield entry, code, markdown(body_of(entry, code), title=title, summary=summary)


def body_of(entry: Entry, code: str) -> str:
    """Return the text of a record in a language, or in its own."""
    item = entry.translations.get(code)
    return item.body if item else entry.body


def markdown(body: str, **keys: str) -> str:
    """Return a file of Markdown with front matter."""
    return f"---\n{_front(**keys)}---\n\n{body}"


def _front(**keys: str) -> str:
    # A text of JSON is one of YAML too.
    return "".join(f"{key}: {json.dumps(text, ensure_ascii=False)}\n" for key, text in keys.items())


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
