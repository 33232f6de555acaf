"""One document read by an analyser: all that the index keeps of its words."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from knowhub.core.search.analysis import MARKS
from knowhub.core.search.weights import FIELDS, SHORT, TITLE, UNITS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from knowhub.core.search.analysis import Analyser, Word
    from knowhub.core.search.concepts import Concepts, Matcher
    from knowhub.core.search.documents import Document

_BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
_MARKS = [(first + second).encode() for first in _BASE64 for second in _BASE64]
"""Each mark as two letters."""
END = b","
"""Ends the marks of a document."""
_MIX = 33
_FACTS = FIELDS.index("facts")
OWN = 4
"""How often a record counts as naming the thing that it is about, such as a term its own page."""
Reader = tuple["Analyser", "Matcher"]


@dataclass(frozen=True, slots=True)
class Analysis:
    """What the index keeps of the words of a document. The lists of terms are parallel."""

    lengths: list[int]
    """Words that are not stop words, for each field."""
    terms: list[str]
    counts: list[int]
    """How often each term occurs in each field, in one number: see `weights.UNITS`."""
    following: list[bytes]
    """For each term, marks of the words that follow it: two letters for each, and END."""
    forms: list[str]
    """The written forms, each once; stop words only if they stand in a short field."""
    places: list[int]
    """For each form, the place of its term among the terms."""
    others: list[tuple[str, str]]
    """Forms and terms again, where the language of the facts reads a form differently."""
    stops: list[str]
    """The stop words that occur, as they are written."""


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
        if text:
            own = language if number == _FACTS else document.language
            gathering.add_field(number, text, readers(own))
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
        self.counts: dict[str, int] = {}
        self.words: dict[Word, None] = {}
        self.stops: dict[str, None] = {}
        self.following: dict[str, bytes] = {}

    def count(self, term: str, number: int, times: int = 1) -> None:
        self.counts[term] = self.counts.get(term, 0) + times * UNITS[number]

    def add_field(self, number: int, text: str, reader: Reader) -> None:
        analyser, matcher = reader
        words = analyser.words(text)
        telling = [word for word in words if not word.stop]
        self.lengths[number] = len(telling)
        if len(telling) < len(words):
            self.stops |= dict.fromkeys([word.form for word in dict.fromkeys(words) if word.stop])
        filed = words if number < SHORT else telling
        self.words |= dict.fromkeys(filed)
        terms = [word.term for word in telling]
        counted = Counter(terms)
        self._count_all(counted, number)
        if len(telling) < len(filed):
            self._count_all(Counter([word.term for word in words if word.stop]), number)
        apart = dict.fromkeys(matcher.find_apart(telling, counted), 1)
        self._count_all(apart | matcher.find(telling, terms, counted, text), number)
        _follow(words, self.following)

    def _count_all(self, terms: Mapping[str, int], number: int) -> None:
        counts, unit = self.counts, UNITS[number]
        for term, times in terms.items():
            counts[term] = counts.get(term, 0) + times * unit

    def analysis(self) -> Analysis:
        terms = list(self.counts)
        places = {term: place for place, term in enumerate(terms)}
        forms, others = _forms(self.words)
        return Analysis(
            self.lengths,
            terms,
            list(self.counts.values()),
            _marks(self.following, terms),
            list(forms),
            list(map(places.__getitem__, forms.values())),
            others,
            list(self.stops),
        )


def _forms(words: Iterable[Word]) -> tuple[dict[str, str], list[tuple[str, str]]]:
    """Return the term of each form, and the further ones that other analysers give some."""
    forms: dict[str, str] = {}
    others = []
    for word in words:
        if forms.setdefault(word.form, word.term) != word.term:
            others.append((word.form, word.term))
    return forms, others


def _follow(words: Iterable[Word], following: dict[str, bytes]) -> None:
    """Add to each term the marks of what follows it.

    A phrase in quotes is looked up by these: two words next to each other, with the stop words
    between, are taken for others in one of 4,096 cases. Positions would be exact, but a word more
    at the beginning of a text would move all of them, and with them most files of the index.
    """
    get = following.get
    first, mark = "", 0
    for word in words:
        mark = (mark * _MIX + word.mark) % MARKS
        if not word.stop:
            following[first] = get(first, b"") + _MARKS[mark]
            first, mark = word.term, word.mark
    # What the first word of a text follows is nothing.
    following.pop("", None)


def _marks(following: Mapping[str, bytes], terms: Iterable[str]) -> list[bytes]:
    """Return the marks of what follows each term, each mark once."""
    get, one = following.get, len(_MARKS[0])
    found = [get(term, b"") for term in terms]
    return [(marks if len(marks) <= one else _once(marks)) + END for marks in found]


def _once(marks: bytes) -> bytes:
    return b"".join(dict.fromkeys([marks[at : at + 2] for at in range(0, len(marks), 2)]))
