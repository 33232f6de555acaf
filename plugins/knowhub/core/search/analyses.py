"""One document read by an analyser: all that the index keeps of it, ready to be cached."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from zlib import crc32

from knowhub.core.search.weights import FIELDS, SHORT, TITLE

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from knowhub.core.search.analysis import Analyser, Word
    from knowhub.core.search.concepts import Concepts, Matcher
    from knowhub.core.search.documents import Document

_BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
_FACTS = FIELDS.index("facts")


@dataclass(frozen=True, slots=True)
class Analysis:
    """What the index keeps of a document."""

    lengths: list[int]
    """Words that are not stop words, for each field."""
    counts: dict[str, list[int]]
    """Field number and number of occurrences in turn, for each term."""
    forms: dict[str, list[str]]
    """Written forms with the terms that they stand for; stop words stand for themselves."""
    stops: list[str]
    """The stop words that occur, as they are written."""
    following: dict[str, str]
    """For each term, marks of the words that follow it: two characters for each occurrence."""

    def to_data(self) -> dict[str, Any]:
        """Return plain data for a cache."""
        return {name: getattr(self, name) for name in self.__slots__}


VERSION = 1
"""Rises when the same text is read differently: what was kept before is then read again."""
OWN = 4
"""How often a record counts as naming the thing that it is about, such as a term its own page."""
Reader = tuple["Analyser", "Matcher"]


def analyse(
    document: Document,
    concepts: Concepts,
    readers: Callable[[str], Reader],
    language: str,
) -> Analysis:
    """Read a document.

    Args:
        document: What to read.
        concepts: The concepts that its facts may name.
        readers: Gives the analyser of a language, and the matcher that goes with it.
        language: The reader's language, in which the facts are labelled.
    """
    gathering = _Gathering()
    for number, text in enumerate(document.texts):
        own = language if number == _FACTS else document.language
        analyser, matcher = readers(own)
        words = analyser.words(text)
        gathering.add_field(number, words)
        for term in matcher.find(words, text):
            gathering.count(term, number)
        for term in sorted(set(matcher.find_apart(words))):
            gathering.count_once(term, number)
    for concept in document.concepts:
        term_or_none = concepts.term(concept)
        if term_or_none:
            itself = concept == document.id
            gathering.count(term_or_none, TITLE if itself else _FACTS, OWN if itself else 1)
    return gathering.analysis()


class _Gathering:
    """Counts words while a document is read."""

    def __init__(self) -> None:
        self.lengths = [0] * len(FIELDS)
        self.counts: dict[str, dict[int, int]] = defaultdict(lambda: defaultdict(int))
        self.forms: dict[str, dict[str, None]] = defaultdict(dict)
        self.stops: set[str] = set()
        self.following: dict[str, set[str]] = defaultdict(set)

    def count(self, term: str, number: int, times: int = 1) -> None:
        self.counts[term][number] += times

    def count_once(self, term: str, number: int) -> None:
        """Count what a field names by words apart, if it does not name it outright."""
        if number not in self.counts.get(term, {}):
            self.count(term, number)

    def add_field(self, number: int, words: Sequence[Word]) -> None:
        short = number < SHORT
        self.lengths[number] = sum(not word.stop for word in words)
        for word, times in Counter(words).items():
            if word.stop:
                self.stops.add(word.form)
                if not short:
                    continue
            self.counts[word.term][number] += times
            self.forms[word.form][word.term] = None
        self._add_following(words)

    def _add_following(self, words: Sequence[Word]) -> None:
        first: Word | None = None
        between: list[str] = []
        for word in words:
            if first and not word.stop:
                phrase = " ".join((first.key, *between, word.key))
                self.following[first.term].add(following_mark(phrase))
            if word.stop:
                between.append(word.key)
            else:
                first, between = word, []

    def analysis(self) -> Analysis:
        return Analysis(
            self.lengths,
            {term: _flat(own) for term, own in sorted(self.counts.items())},
            {form: list(terms) for form, terms in self.forms.items()},
            sorted(self.stops),
            {term: "".join(sorted(own)) for term, own in self.following.items()},
        )


def _flat(counts: Mapping[int, int]) -> list[int]:
    return [value for pair in sorted(counts.items()) for value in pair]


def following_mark(phrase: str) -> str:
    """Return twelve bits of a phrase's checksum as two characters.

    A phrase in quotes is looked up by these: two words next to each other, with what stands
    between, are taken for others in one of 4,096 cases. Positions would be exact, but a word more
    at the beginning of a text would move all of them, and with them most files of the index.
    """
    value = crc32(phrase.encode()) & 0xFFF
    return _BASE64[value >> 6] + _BASE64[value & 63]
