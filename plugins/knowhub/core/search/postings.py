"""Which documents hold a term, and how much it counts there: packed into short texts."""

from __future__ import annotations

from array import array
from base64 import b64encode
from typing import TYPE_CHECKING

from knowhub.core.search.analyses import END
from knowhub.core.search.shards import bordered, browser_order, split
from knowhub.core.search.weights import FIELDS, averages, impact, tempers

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from knowhub.core.search.analyses import Analysis
    from knowhub.core.search.weights import Averages

SHARD = 6_000
"""Characters of a file of postings."""
FOLLOWING = 8_000
"""Characters of a file of following words, which only phrases need."""
NAMES = "~"
"""What the key of a concept's names begins with."""
_NOTHING = bytearray()
_NO_PLACES = array("Q")
_OVERHEAD = 6
"""Signs of JSON around a term and its list."""
_NUMBER = 32
"""Bits of a place that hold the number of the counts; the document's number stands above."""
_COUNTS = (1 << _NUMBER) - 1


class _List:
    """The documents of one term."""

    __slots__ = ("following", "packed", "places")

    def __init__(self) -> None:
        self.places = array("Q")
        """Document number and number of the counts, in one."""
        self.following = bytearray()
        self.packed = b""


class _Lists(dict[str, _List]):
    """The lists by term; one that is asked for first is made."""

    def __missing__(self, term: str) -> _List:
        own = self[term] = _List()
        return own


class _Numbers(dict[int, int]):
    """Numbers of counts, in the order in which they come."""

    def __missing__(self, counts: int) -> int:
        number = self[counts] = len(self)
        return number


class _Levels(dict[int, int]):
    """How much terms count for one document, by the number of their counts: few differ."""

    def __init__(
        self, counts: Sequence[int], lengths: Sequence[int], average: Averages, weight: float
    ) -> None:
        self._counts = counts
        self._tempered = tempers(lengths, average)
        self._weight = weight

    def __missing__(self, number: int) -> int:
        level = self[number] = impact(self._counts[number], self._tempered, self._weight)
        return level


class Postings:
    """The lists of all terms, filled document by document and then packed."""

    def __init__(self) -> None:
        self._lists = _Lists()
        self._documents: list[tuple[list[int], float]] = []
        self._numbers = _Numbers()

    def add(self, analysis: Analysis, weight: float) -> None:
        """Add the next document."""
        place = len(self._documents) << _NUMBER
        self._documents.append((analysis.lengths, weight))
        lists = map(self._lists.__getitem__, analysis.terms)
        numbers = map(self._numbers.__getitem__, analysis.counts)
        for own, number, marks in zip(lists, numbers, analysis.following, strict=True):
            own.places.append(place | number)
            own.following += marks

    def pack(self) -> None:
        """Pack the lists when all documents are there: what counts depends on average lengths."""
        totals = [sum(field) for field in zip(*(own for own, _ in self._documents), strict=True)]
        average = averages(totals or [0] * len(FIELDS), len(self._documents))
        counts = list(self._numbers)
        levels = [_Levels(counts, own, average, weight) for own, weight in self._documents]
        for own in self._lists.values():
            own.packed = _packed(own.places, levels)
            own.places = _NO_PLACES
        self._documents.clear()

    @property
    def terms(self) -> list[str]:
        """All terms, in the order of the browser."""
        return sorted(self._lists, key=browser_order)

    def runs(self, names: Mapping[str, str]) -> Iterator[tuple[str, Mapping[str, str]]]:
        """Yield the border and the lists of each file, and the names of concepts among them."""
        keyed = {f"{NAMES}{term}": text for term, text in names.items()}
        sizes = {term: len(own.packed) * 4 // 3 for term, own in self._lists.items()}
        sizes |= {own: len(text) for own, text in keyed.items()}

        def read(own: str) -> str:
            return keyed.get(own) or b64encode(self._lists[own].packed).decode()

        yield from _runs(sizes, read, SHARD)

    def following_runs(self) -> Iterator[tuple[str, Mapping[str, str]]]:
        """Yield the border and the following words of each file, once: then they are let go.

        The marks of a document are parted by commas, in the order of the term's postings.
        """
        sizes = {
            term: len(own.following)
            for term, own in self._lists.items()
            if own.following.strip(END)
        }

        def read(term: str) -> str:
            return self._lists[term].following.rstrip(END).decode()

        yield from _runs(sizes, read, FOLLOWING)
        for own in self._lists.values():
            own.following = _NOTHING


def _packed(places: array[int], levels: Sequence[_Levels]) -> bytes:
    """Return the gaps between documents with four bits each on what the term counts there."""
    packed = bytearray()
    add = packed.append
    expected = 0
    for place in places:
        document = place >> _NUMBER
        value = (document - expected) << 4 | levels[document][place & _COUNTS]
        while value > 127:
            add(value & 127 | 128)
            value >>= 7
        add(value)
        expected = document + 1
    return bytes(packed)


def _runs(
    sizes: Mapping[str, int], read: Callable[[str], str], limit: int
) -> Iterator[tuple[str, Mapping[str, str]]]:
    """Yield the files of texts that are read one file after another: together they are large."""
    keys = sorted(sizes, key=browser_order)
    items = [(key, len(key) + sizes[key] + _OVERHEAD) for key in keys]
    for border, run in bordered(split(items, limit)):
        yield border, {key: read(key) for key in run}
