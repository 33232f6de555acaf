"""Interface strings: gettext catalogues of the package, compiled in memory, English as fallback."""

from __future__ import annotations

from functools import cache
from gettext import GNUTranslations, NullTranslations
from importlib.resources import files
from io import BytesIO

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po


@cache
def load_strings(language: str) -> NullTranslations:
    """Return the interface strings of a language; those of English stand in the code."""
    path = files("knowhub") / "locales" / language / "LC_MESSAGES" / "knowhub.po"
    if not path.is_file():
        return NullTranslations()
    with path.open("rb") as source:
        catalogue = read_po(source, locale=language)
    compiled = BytesIO()
    write_mo(compiled, catalogue)
    compiled.seek(0)
    return GNUTranslations(compiled)
