"""Which documents hold a term, and how much it counts there: packed into short texts."""

from __future__ import annotations

from array import array
from base64 import b64encode
from typing import TYPE_CHECKING

from knowhub.core.search.analyses import END
from knowhub.core.search.shards import bordered, browser_order, split
from knowhub.core.search.weights import FIELDS, averages, impact

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

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
"""Bits of a place that hold the counts; the document's number stands above."""


class _List:
    """The documents of one term."""

    __slots__ = ("following", "packed", "places")

    def __init__(self) -> None:
        self.places = array("Q")
        """Document number and number of the counts, in one."""
        self.following = bytearray()
        self.packed = b""


class _Level:
    """How much terms count for one document: few counts differ within a text."""

    __slots__ = ("known", "lengths", "weight")

    def __init__(self, lengths: list[int], weight: float) -> None:
        self.known: dict[int, int] = {}
        self.lengths = lengths
        self.weight = weight


class Postings:
    """The lists of all terms, filled document by document and then packed."""

    def __init__(self) -> None:
        self._lists: dict[str, _List] = {}
        self._documents: list[_Level] = []
        self._numbers: dict[int, int] = {}

    def add(self, analysis: Analysis, weight: float) -> None:
        """Add the next document."""
        place = len(self._documents) << _NUMBER
        self._documents.append(_Level(analysis.lengths, weight))
        lists, numbers = self._lists, self._numbers
        for term, counts, marks in zip(
            analysis.terms, analysis.counts, analysis.following, strict=True
        ):
            own = lists.get(term)
            if own is None:
                own = lists[term] = _List()
            number = numbers.get(counts)
            if number is None:
                number = numbers[counts] = len(numbers)
            own.places.append(place | number)
            own.following += marks

    def pack(self) -> None:
        """Pack the lists when all documents are there: what counts depends on average lengths."""
        lengths = [document.lengths for document in self._documents]
        totals = [sum(own[field] for own in lengths) for field in range(len(FIELDS))]
        average = averages(totals, len(lengths))
        counts = list(self._numbers)
        for own in self._lists.values():
            own.packed = _packed(own.places, self._documents, counts, average)
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


def _packed(
    places: array[int], documents: list[_Level], counts: list[int], average: Averages
) -> bytes:
    """Return the gaps between documents with four bits each on what the term counts there."""
    packed = bytearray()
    last = -1
    for place in places:
        number, code = place >> _NUMBER, place & (1 << _NUMBER) - 1
        own = documents[number]
        level = own.known.get(code)
        if level is None:
            level = impact(counts[code], own.lengths, average, own.weight)
            own.known[code] = level
        value = (number - last - 1) << 4 | level
        while value > 127:
            packed.append(value & 127 | 128)
            value >>= 7
        packed.append(value)
        last = number
    return bytes(packed)


def _runs(
    sizes: Mapping[str, int], read: Callable[[str], str], limit: int
) -> Iterator[tuple[str, Mapping[str, str]]]:
    """Yield the files of texts that are read one file after another: together they are large."""
    keys = sorted(sizes, key=browser_order)
    items = [(key, len(key) + sizes[key] + _OVERHEAD) for key in keys]
    for border, run in bordered(split(items, limit)):
        yield border, {key: read(key) for key in run}
