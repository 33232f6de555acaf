"""Titles of laws and public bodies: ordinary words with capitals beside the noun at their head."""

# ruff: noqa: RUF001  # letters of other scripts stand here on purpose

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from knowhub.core.privacy.normalisation import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from knowhub.core.privacy.reading import Reading, Span, Word

_BETWEEN_RE = re.compile(r" |-|, |'| \(|\) ")
_OF_PLACE_RE = re.compile(r"\w{3}ск(?:ая|ой|ую|ий|ого|ому|им|ом)$")
"""A Russian adjective of a city, before "convention"."""
_TREATY_RE = re.compile("конвенц|правил|принцип|процесс")
_MARKED_RE = re.compile(
    r"《[^《》\n]{2,40}(?:法|法典|公约|条例|议定书|宣言|宪章|决议|规定|解释|指南|原则|协定|章程|办法|"
    r"战略|计划|纲要|手册|契约|规约|规则|指令|准则|意见|建议|建议书|标准)》"
)
"""A title in Chinese marks that ends in what a law, a treaty or a guide is called."""
_NATIONAL_RE = re.compile(r"nationale?|nacional")
_OF_THE = frozenset({"the", "la", "l", "le", "les", "des", "du", "del", "da", "do", "das", "dos"})
_OF = frozenset({"of", "de"})
_GOVERNS_RE = re.compile(r"minist(?:ry|ere|erio)|secretar(?:iat|ia)|commissariat|direction")
"""What bodies of governments are called, also with a small letter."""
_INSTRUMENT_RE = re.compile(
    r"(?<![^\W_])(\w{4,}) (?:principles|rules|convention|protocol|declaration|framework|process|"
    r"document|platform|guidelines|statute|charter|compact|agenda)(?!\w)"
    r"|(?<![^\W_])(?:principes|regles|convention|protocole|declaration|processus|document|pacte|"
    r"principios|reglas|convenio|convencion|protocolo|declaracion|proceso|carta|documento|"
    r"regras|convencao|declaracao|processo) (?:de |d')(\w{4,})"
)
"""An instrument that is called by the city in which it was made."""
_LONGEST = 16
"""Words of a title."""


def find_titles(reading: Reading) -> Iterator[Span]:
    """Yield where ordinary words are part of a title such as "Convention on the Law of the Sea".

    A title is a chain of capitals with small linking words between them, of which one heads it: an
    act, a convention, a ministry. A chain with a given name, or with a word of no dictionary,
    explains only what stands before that word: "the Ministry of Labour, Jane Roe".
    """
    if not reading.cues.bounded:
        yield from (match.span() for match in _MARKED_RE.finditer(reading.text))
        return
    if reading.cues.language == "ru":
        yield from _headed(reading)
    yield from _instruments(reading)
    heads = reading.cues.find(reading.cues.title_heads)
    for chain in _chains(reading):
        headed = any(heads.fullmatch(word.folded) for word in chain if word.capital)
        if headed or _follows_head(reading, chain[0]):
            yield chain[0].start, chain[-1].end
        yield from _national(reading, chain)


def _instruments(reading: Reading) -> Iterator[Span]:
    """Yield cities, which are no names of persons as well, in "Dhaka Principles"."""
    for match in _INSTRUMENT_RE.finditer(reading.folded):
        group = 1 if match[1] else 2
        start, end = match.span(group)
        head = match.end(group) + 1 if group == 1 else match.start()
        capitals = reading.text[start].isupper() and reading.text[head].isupper()
        goes_on = re.match(r" [^\W\d_]", reading.text[match.end() :])
        company = group == 1 and goes_on and reading.text[match.end() + 1].isupper()
        if capitals and not company and match[group] not in reading.knowledge.names:
            yield start, end


def _headed(reading: Reading) -> Iterator[Span]:
    """Yield a first word with a capital before the small-lettered head: "Additional protocol"."""
    heads = reading.cues.find((*reading.cues.law_words, "палат*", "процесс*"))
    for first, second in pairwise(reading.words):
        follows = reading.text[first.end : second.start] == " " and not second.capital
        treaty = _TREATY_RE.match(second.folded) and _OF_PLACE_RE.search(first.folded)
        known = reading.knows(first) or treaty
        if first.capital and follows and heads.fullmatch(second.folded) and known:
            yield first.start, first.end


def _national(reading: Reading, chain: list[Word]) -> Iterator[Span]:
    """Yield a national body, with what "of" or "for" joins to it, but no name set beside it."""
    bodies = reading.cues.find((*reading.cues.capitals, "Instance", "Instituto"))
    links = set(map(fold, reading.cues.title_links))
    for first, second in pairwise(chain):
        pair = sorted((first, second), key=lambda word: bool(_NATIONAL_RE.fullmatch(word.folded)))
        if not _NATIONAL_RE.fullmatch(pair[1].folded) or not bodies.fullmatch(pair[0].folded):
            continue
        following = chain[chain.index(second) + 1 :]
        joined = bool(following) and following[0].folded in links
        yield first.start, chain[-1].end if joined else second.end


def _follows_head(reading: Reading, word: Word) -> bool:
    """Whether a governing body in small letters stands before: "le ministère de la Famille"."""
    before = list(reading.words_before(word.start, 3))
    if not before or before.pop().folded not in _OF_THE or not reading.knows(word):
        return False
    if before and before[-1].folded in _OF:
        before.pop()
    if not before:
        return False
    apart = re.search(r"[^\w\s']", reading.text[before[-1].end : word.start])
    return not apart and bool(_GOVERNS_RE.fullmatch(before[-1].folded))


def _chains(reading: Reading) -> Iterator[list[Word]]:
    links = set(map(fold, reading.cues.title_links))
    chain: list[Word] = []
    pending: list[Word] = []
    for word in reading.words:
        last = (pending or chain)[-1] if chain else None
        if last and not _BETWEEN_RE.fullmatch(reading.text[last.end : word.start]):
            yield chain
            chain, pending = [], []
        if word.capital and _is_ordinary(reading, word) and len(chain) < _LONGEST:
            chain, pending = [*chain, *pending, word], []
        elif chain and word.folded in links:
            pending.append(word)
        elif chain:
            yield chain
            chain, pending = [], []
    if chain:
        yield chain


def _is_ordinary(reading: Reading, word: Word) -> bool:
    """Whether a capital is a word of the language, published, or a nationality, and no name."""
    if reading.in_phrase(word) or word.folded in reading.knowledge.demonyms:
        return True
    named = word.folded in reading.knowledge.given_names
    return (not named or word.folded in reading.cues.word_names) and reading.knows(word)
