"""What the privacy gate knows: of a language from packages, of the hub from its catalogue."""

# ruff: noqa: RUF001  # letters of other scripts stand here on purpose

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache, partial
from importlib import import_module
from typing import TYPE_CHECKING, Any, cast

import simplemma
import stopwordsiso
from babel import Locale, localedata
from wordfreq import get_frequency_dict, get_frequency_list

from knowhub.core.fields import names_of
from knowhub.core.privacy.cues.base import words
from knowhub.core.privacy.hosts import hosts_of
from knowhub.core.privacy.knowledge import Knowledge, Published, Words, build_phrases
from knowhub.core.privacy.lexicon import DEMONYMS, INSTITUTIONS
from knowhub.core.privacy.normalisation import fold
from knowhub.core.privacy.towns import ARABIC_TOWNS
from knowhub.packaged_chinese import has_word, other_names, simplify, tag
from knowhub.packaged_names import person_names, region_names, words_not_names
from knowhub.packaged_phones import PhoneFinder

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from knowhub.core.catalogue import Catalogue, Entry

_IDENTIFIERS = words(
    """
    iban, luhn, imo, imei, bitcoin, es.dni, es.nie, es.cif, fr.nir, it.codicefiscale, be.nn,
    de.idnr, pt.nif, pt.cc, br.cpf, br.cnpj, ar.cuit, cl.rut, co.nit, mx.curp, mx.rfc, pe.cui,
    pe.ruc, ec.ci, do.cedula, ru.inn, ua.rntrc, bg.egn, ro.cnp, pl.pesel, cz.rc, tr.tckimlik,
    za.idnr, in_.aadhaar, in_.pan, in_.epic, cn.ric, kr.rrn, th.pin, my.nric, id.npwp, il.idnr,
    se.personnummer, fi.hetu, no.fodselsnummer, dk.cpr, ee.ik, hr.oib, gb.nhs, gb.utr, gr.amka,
    si.emso, mk.edb, me.pib, cu.ni, tn.mf, sn.ninea, ma.ice, eg.tn
"""
)
_MAJOR = frozenset(
    words("en, fr, es, pt, de, it, nl, ar, ru, zh, ja, ko, hi, bn, ur, fa, tr, vi, th, id, sw")
)
_LEMMATISED = frozenset({"en", "fr", "es", "pt", "ru"})
"""Languages with a list of words and their forms besides the list of frequencies."""
_FREQUENT = 3e-6
"""Share of all words from which on a word counts as known: rarer ones are names as often as not."""
_IN_USE = 3e-8
"""Share from which on an Arabic form is no slip of the pen."""
_WRITTEN_ON = re.compile(r"^(?:[وف])?(?:[بكل]|س)?(?:ال|لل)?")
_ENDINGS = (
    "هما",
    "هم",
    "هن",
    "ها",
    "نا",
    "كم",
    "وا",
    "ات",
    "ين",
    "ون",
    "ان",
    "تان",
    "تين",
    "تا",
    "ه",
    "ي",
    "ا",
    "ت",
)


def build_knowledge(
    language: str, catalogue: Catalogue | None = None, hosts: frozenset[str] | None = None
) -> Knowledge:
    """Return what the gate knows for a language of a hub, or without one for any text.

    Args:
        language: The language.
        catalogue: The hub.
        hosts: Those of the web addresses in its records, for somebody who has asked for them.
    """
    code = language.partition("-")[0]
    known = _packaged(code)
    if catalogue is None:
        return known
    published = partial(_published, code, catalogue)
    own = hosts_of(catalogue) if hosts is None else hosts
    return replace(known, read_published=published, hosts=own)


def _published(code: str, catalogue: Catalogue | None) -> Published:
    """Return the names that a text may use, of the language and of a hub."""
    names, acronyms = _of_hub(catalogue) if catalogue else (set(), frozenset())
    phrases = build_phrases([*_public_names(code), *names], stem=_stem(code))
    own = frozenset(name for name in INSTITUTIONS if name.isupper())
    return Published(phrases, own | acronyms)


@cache
def _packaged(code: str) -> Knowledge:
    return Knowledge(
        read_words=partial(_words, code),
        read_published=partial(_published, code, None),
        places=ARABIC_TOWNS if code == "ar" else frozenset(),
        demonyms=DEMONYMS,
        find_phones=PhoneFinder(code),
        is_identifier=_is_identifier,
        tag=tag if code == "zh" else None,
        simplify=simplify if code == "zh" else str,
    )


@cache
def _words(code: str) -> Words:
    given, surnames = person_names()
    usual = frozenset(
        map(fold, stopwordsiso.stopwords(code) if stopwordsiso.has_lang(code) else ())
    )
    found = Words(
        is_word=_dictionary(code),
        is_attested=_attested().__contains__ if code == "ar" else bool,
        common=_common_words(code),
        given_names=given - usual - words_not_names(code),
        surnames=surnames - usual,
    )
    # What is left of the lists is in these sets: the package would keep them whole, 30 to 120 MB.
    get_frequency_list.cache_clear()
    get_frequency_dict.cache_clear()
    return found


@cache
def _public_names(code: str) -> tuple[str, ...]:
    """Return names that a text of any hub may use."""
    others = other_names() if code == "zh" else ()
    return (*_cldr_names(code, person_names()[0]), *others, *region_names(), *INSTITUTIONS)


def forget_languages() -> None:
    """Let go of what is known of languages; it is gathered anew when somebody asks."""
    for known in (_packaged, _words, _public_names, _common_words, words_not_names):
        known.cache_clear()


def _stem(code: str) -> Callable[[str], str]:
    """Return what takes the endings of cases off: in Russian the names of countries have them."""
    if code != "ru":
        return str
    from lunr.languages.stemmer import get_language_stemmer  # here: it takes 18 MB

    once = cast("Callable[[str], str]", get_language_stemmer("ru").stem)
    # The stemmer takes "Kazakhstan" itself for an oblique case.
    return cache(lambda word: re.sub(r"стан$", "ста", once(word)))


def _dictionary(code: str) -> Callable[[str], bool]:
    if code == "zh":
        return has_word
    if code == "ar":
        known = frozenset(map(fold, get_frequency_dict("ar", wordlist="best")))
        return lambda word: _is_arabic_word(fold(word), known)
    common = _common_words(code)
    if code not in _LEMMATISED:
        return lambda word: fold(word) in common
    return lambda word: any(
        form in common or simplemma.is_known(form, lang=code) for form in (fold(word), word)
    )


@cache
def _common_words(code: str) -> frozenset[str]:
    """Return folded words that are frequent; all, where there is no list of words beside."""
    try:
        shares = get_frequency_dict(code, wordlist="best")
    except LookupError:
        return frozenset()
    least = _FREQUENT if code in _LEMMATISED or code == "zh" else 0
    return frozenset(fold(word) for word, share in shares.items() if share >= least)


def _attested() -> frozenset[str]:
    """Return the Arabic forms that are in use: the list goes on to slips of the pen."""
    shares = get_frequency_dict("ar", wordlist="best")
    return frozenset(fold(form) for form, share in shares.items() if share >= _IN_USE)


def _is_arabic_word(word: str, known: frozenset[str]) -> bool:
    """Whether a folded word is known, as it is or without what is written onto it."""
    if word in known:
        return True
    bare = _WRITTEN_ON.sub("", word)
    forms = {bare, "ال" + bare, *(bare.removesuffix(ending) for ending in _ENDINGS)}
    forms |= {form + "ه" for form in forms} | {form + "ي" for form in forms}
    return any(len(form) > 2 and form in known for form in forms)


def _cldr_names(code: str, given: frozenset[str]) -> Iterator[str]:
    """Yield names of countries, months, days, languages, currencies, in English too."""
    for locale in (Locale.parse(code), Locale.parse("en")):
        yield from locale.territories.values()
        yield from locale.currencies.values()
        for width in ("wide", "abbreviated"):
            yield from locale.months["format"][width].values()
            yield from locale.months["stand-alone"].get(width, {}).values()
            yield from locale.days["format"][width].values()
        yield from _language_names(locale, given)


def _language_names(locale: Locale, given: frozenset[str]) -> Iterator[str]:
    written = {identifier.partition("_")[0] for identifier in localedata.locale_identifiers()}
    for code, name in locale.languages.items():
        if code in _MAJOR or (code in written and fold(name) not in given):
            yield name


@cache
def _checkers() -> tuple[Any, ...]:
    return tuple(import_module(f"stdnum.{name}") for name in _IDENTIFIERS)


def _is_identifier(text: str) -> bool:
    return any(
        checker.is_valid(text)
        for checker in _checkers()
        if not checker.__name__.endswith("luhn") or 13 <= len(text) <= 19
    )


def _of_hub(catalogue: Catalogue) -> tuple[set[str], frozenset[str]]:
    """Return the names that a hub publishes, and the acronyms among them."""
    names = {*_listed(catalogue), *_recorded(catalogue)}
    return names, frozenset(name for name in names if name.isupper() and len(name) > 1)


def _listed(catalogue: Catalogue) -> Iterator[str]:
    places = catalogue.places
    for vocabulary in (*catalogue.vocabularies.values(), places.regions, places.groups):
        for term in vocabulary:
            yield from (*term.labels.values(), *term.aliases)
    yield from (name for table in places.names.values() for name in table.values())
    yield from (alias for aliases in places.aliases.values() for alias in aliases)
    for document in catalogue.sources.values():
        yield document.title


_NAMELESS = frozenset({"case", "practice", "discussion"})
"""Kinds whose titles are the texts to be checked, not names of public things."""


def _recorded(catalogue: Catalogue) -> Iterator[str]:
    for entry in catalogue.entries.values():
        yield from names_of(entry.record, own=False)
        if entry.kind not in _NAMELESS:
            yield from _titles(entry)
            yield from names_of(entry.record, own=True)


def _titles(entry: Entry) -> Iterator[str]:
    for language in (entry.language, *entry.translations):
        yield entry.title(language)
