"""What a language's table of cues holds, and how its words become patterns."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, Any

from knowhub.core.privacy.cues.looks import LOOKS
from knowhub.core.privacy.normalisation import fold, normalise

if TYPE_CHECKING:
    from collections.abc import Iterable

Words = tuple[str, ...]
_TABLE_RE = re.compile(r"^(\w+):((?:.*\n(?!\w+:))*.*)", re.MULTILINE)


def words(text: str) -> Words:
    """Return the entries of a table, written one after the other with commas between."""
    return tuple(" ".join(item.split()) for item in text.split(",") if item.strip())


def read_cues(language: str, text: str, *, prefix: str = "", bounded: bool = True) -> Cues:
    """Return the cues of a language, each table written as its name and its entries."""
    whole = text + LOOKS.get(language, "")
    tables: dict[str, Any] = {match[1]: words(match[2]) for match in _TABLE_RE.finditer(whole)}
    return Cues(language=language, prefix=prefix, bounded=bounded, **tables)


@dataclass(frozen=True, eq=False, kw_only=True)
class Cues:
    """The words of one language that announce what may identify a person.

    An entry is a word or several; a star stands for any letters, # for a number; one that starts
    with an equals sign has no particles written onto it. Accents, capitals, and in Arabic hamzas,
    do not count.
    """

    language: str
    prefix: str = ""
    """Pattern of particles that are written onto a word."""
    bounded: bool = True
    """Whether spaces stand between words."""

    months: Words
    day_words: Words = ()
    """Days of a month in words: ordinal and cardinal numbers."""
    day_links: Words = ()
    """What may stand between a day and its month."""
    feasts: Words
    """Named days: with a year they are as good as a date."""
    at_words: Words
    dot_words: Words
    phone_words: Words
    handle_words: Words
    id_words: Words
    plate_words: Words
    vessel_words: Words
    docket_words: Words
    law_words: Words
    """What laws and their parts are called; a number or date tied to one is no person's."""
    street_before: Words = ()
    """Kinds of street that stand before the name."""
    street_after: Words = ()
    unit_words: Words
    """Parts of an address: flat, floor, room."""
    place_words: Words
    """Kinds of place below the first administrative level."""
    organisation_words: Words
    """Kinds and legal forms of businesses, shelters, schools."""
    titles: Words
    titles_after: Words = ()
    named: Words
    """What announces a name: called, known as, alias."""
    kin: Words
    roles: Words
    """What people are in a case: defendant, victim, witness."""
    people: Words
    """Nouns for people: occupations, ages, groups."""
    only: Words
    """Superlatives and the like: the only, the first, the youngest."""
    not_people: Words
    """Nouns after `only` that are no people."""
    public_roles: Words
    """Roles that one person holds or that make a person known."""
    celebrated: Words
    """What makes somebody known by itself: a champion, a laureate, a beauty queen, famous."""
    small_places: Words
    service: Words
    """Ways in which somebody belongs to a public figure other than kinship."""
    family: Words
    body: Words
    body_parts: Words = ()
    marks: Words = ()
    """What is said of a part of the body that sets somebody apart: missing, green, tattooed."""
    ailing: Words = ()
    """What stands before an illness: suffers from, diagnosed with."""
    ages: Words
    """Patterns of an exact age, with # for the number."""
    number_words: Words
    """The ten digits in words."""
    quantity_before: Words
    units: Words
    money: Words
    capitals: Words = ()
    """Words that institutions, laws and courts are named with: a capital says nothing there."""
    title_heads: Words = ()
    """What laws and governing bodies are called: a capital near one is part of a title."""
    title_links: Words = ()
    """Small words within titles."""
    word_names: Words = ()
    """Given names that are words of the language more often than names."""
    verbs_after_name: Words = ()
    person_verbs: Words = ()
    """Verbs that only persons are the subjects of, where they follow a word at the start."""
    particles: Words = ()
    """Small words inside names: de, van, bin, al."""

    def pattern(self, entries: Words) -> str:
        """Return a pattern that finds any of the entries in a folded text."""
        return _pattern(entries, self.prefix, self.bounded)

    def find(self, entries: Words) -> re.Pattern[str]:
        """Return the compiled pattern of the entries."""
        if id(entries) not in self._tables:
            return _compiled(self.pattern(entries))
        # A table is asked for with every text, and to hash its words takes longer than to read one.
        if id(entries) not in self._patterns:
            self._patterns[id(entries)] = _compiled(self.pattern(entries))
        return self._patterns[id(entries)]

    @cached_property
    def _tables(self) -> frozenset[int]:
        return frozenset(map(id, vars(self).values()))

    @cached_property
    def _patterns(self) -> dict[int, re.Pattern[str]]:
        return {}


@lru_cache(maxsize=2048)
def _pattern(entries: Words, prefix: str, bounded: bool) -> str:  # noqa: FBT001  # a cache's key
    if not entries:
        return r"(?!)"
    choices = _choices(entry for entry in entries if not entry.startswith("="))
    alone = "".join(f"|{_choices([entry[1:]])}" for entry in entries if entry.startswith("="))
    if not bounded:
        return rf"(?:{choices})"
    return rf"(?<![^\W_])(?:{prefix}(?:{choices}){alone})(?![^\W_])"


def _choices(entries: Iterable[str]) -> str:
    folded = {fold(normalise(entry).text) for entry in entries}
    ordered = sorted(folded, key=lambda entry: (-len(entry), entry))
    return "|".join(map(_entry_pattern, ordered)) or "(?!)"


def _entry_pattern(entry: str) -> str:
    escaped = re.escape(entry).replace(r"\*", r"[^\W\d_]*")
    return escaped.replace(r"\ ", r"[\s\-]+").replace(r"\#", r"\d{1,3}")


@lru_cache(maxsize=2048)
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)
