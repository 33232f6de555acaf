"""Load a hub from its folder: settings, country names, catalogue."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from babel import Locale, UnknownLocaleError

from knowhub.core.hub import build_catalogue
from knowhub.files.reading import read_content

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from knowhub.core.catalogue import Catalogue


def load_catalogue(root: Path, languages: Iterable[str]) -> Catalogue:
    """Read and check the content under `root`; the default language comes first."""
    codes = tuple(languages)
    names = {code: country_names(code) for code in dict.fromkeys((*codes, "en"))}
    return build_catalogue(read_content(root), languages=codes, country_names=names)


@cache
def country_names(language: str) -> dict[str, str]:
    """Return the names of countries in a language, by ISO 3166 code, out of CLDR."""
    try:
        territories = Locale.parse(language, sep="-").territories
    except (UnknownLocaleError, ValueError):
        return {}
    return {code: name for code, name in territories.items() if len(code) == 2 and code.isalpha()}


@cache
def language_name(code: str, language: str) -> str:
    """Return the name of a language in another, or its code."""
    try:
        return Locale.parse(code, sep="-").get_display_name(language.replace("-", "_")) or code
    except (UnknownLocaleError, ValueError):
        return code
