"""Load a hub from its folder: settings, country names, catalogue."""

from __future__ import annotations

from functools import cache, partial
from typing import TYPE_CHECKING

from babel import Locale, UnknownLocaleError

from knowhub.core.hub import build_catalogue
from knowhub.files.reading import read_content
from knowhub.gate import privacy_issues

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from knowhub.core.catalogue import Catalogue


def load_catalogue(root: Path, languages: Iterable[str], *, gated: bool = False) -> Catalogue:
    """Read and check the content under `root`.

    Args:
        root: The folder of the hub.
        languages: Its languages, the default first.
        gated: Whether its texts pass the privacy gate, as all do before they are published.
    """
    codes = tuple(languages)
    names = {code: country_names(code) for code in dict.fromkeys((*codes, "en"))}
    gate = partial(privacy_issues, root) if gated else None
    return build_catalogue(read_content(root), languages=codes, country_names=names, gate=gate)


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
