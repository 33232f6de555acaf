"""Names of persons and of regions, as the package of invented data lists them."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from typing import TYPE_CHECKING, Any

import faker.providers.address as regions
import faker.providers.person as persons
from wordfreq import get_frequency_dict

from knowhub.core.privacy.cues.base import words
from knowhub.core.privacy.lexicon import GIVEN_NAMES, SURNAMES
from knowhub.core.privacy.normalisation import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

_FIRST_LEVEL = tuple(
    entry.split(".")
    for entry in words(
        """
    de_AT.states, de_DE.states, en_AU.states, en_CA.provinces, en_IN.states,
    en_IN.union_territories, en_US.states, es_ES.regions, es_MX.states, fr_CA.provinces,
    fr_CH.cantons, fr_FR.regions, id_ID.states, nl_BE.provinces, nl_NL.provinces, pt_BR.estados,
    ru_RU.region_ao, ru_RU.region_krai, ru_RU.region_oblast, ru_RU.region_republics,
    uk_UA.region_names, vi_VN.provinces, zh_CN.provinces
"""
    )
)
"""Locales and tables that hold real first administrative levels."""
_BASE = "en"
"""The package's list for no country in particular, which holds many words."""
_OWN_WORDS = frozenset({"en", "fr", "es", "pt"})
"""Languages in which a frequent word that is a name in one foreign list only is a word."""
_FREQUENT = 1e-5


@cache
def person_names() -> tuple[frozenset[str], frozenset[str]]:
    """Return given names and surnames of many cultures, folded."""
    given = {*_pieces(GIVEN_NAMES), *_locales()}
    surnames = {*_pieces(SURNAMES), *(name for _, name in _listed("last_"))}
    return frozenset(given), frozenset(surnames)


@cache
def words_not_names(code: str) -> frozenset[str]:
    """Return given names that in a language are words: frequent, and names in one place elsewhere.

    "Council" and "Vida" stand in some list of the world's given names, and at the start of half of
    the sentences about councils and lives.
    """
    if code not in _OWN_WORDS:
        return frozenset()
    shares = get_frequency_dict(code, wordlist="best")
    frequent = {fold(word) for word, share in shares.items() if share >= _FREQUENT}
    return frozenset(
        name
        for name, locales in _locales().items()
        if name in frequent and len(locales - {_BASE}) <= 1 and name not in GIVEN_NAMES
        if not any(locale.startswith(code) for locale in locales - {_BASE, "en_IN"})
    )


@cache
def region_names() -> tuple[str, ...]:
    """Return names of first administrative levels that are no names of persons as well."""
    persons_of_all = frozenset().union(*person_names())
    names = (name for locale, table in _FIRST_LEVEL for name in _of_table(locale, table))
    return tuple(name for name in names if fold(name) not in persons_of_all)


def _of_table(locale: str, table: str) -> Iterator[str]:
    provider: Any = import_module(f"{regions.__name__}.{locale}").Provider
    values = getattr(provider, table)
    for value in values.values() if isinstance(values, dict) else values:
        name = value if isinstance(value, str) else str(value[-1])
        yield re.sub(r"[省市]$", "", name)


@cache
def _locales() -> Mapping[str, set[str]]:
    """Return in which locales each given name is listed."""
    found: dict[str, set[str]] = defaultdict(set)
    for locale, name in _listed("first_"):
        found[name].add(locale)
    return found


def _listed(prefix: str) -> Iterator[tuple[str, str]]:
    """Yield the locale and the folded words of each name in tables that start with a prefix."""
    for module in iter_modules(persons.__path__):
        provider: Any = import_module(f"{persons.__name__}.{module.name}").Provider
        for attribute in dir(provider):
            values = getattr(provider, attribute)
            if attribute.startswith(prefix) and isinstance(values, (tuple, list, dict)):
                yield from ((module.name, piece) for piece in _pieces(map(str, values)))


def _pieces(names: Iterable[str]) -> Iterator[str]:
    for name in names:
        yield from (piece for piece in re.findall(r"[^\W\d_]+", fold(name)) if len(piece) > 1)
