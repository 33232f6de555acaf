"""Which documents hold a term, and how much it counts there: packed into short texts."""

from __future__ import annotations

from base64 import b64encode
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from knowhub.core.search.shards import browser_order, split
from knowhub.core.search.weights import impact

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from knowhub.core.search.analyses import Analysis
    from knowhub.core.search.weights import Averages

SHARD = 8_000
"""Characters of a file of postings."""
NAMES = "~"
"""What the key of a concept's names begins with."""
_COMMA = b","
_OVERHEAD = 6
"""Signs of JSON around a term and its list."""


@dataclass
class _List:
    last: int = -1
    packed: bytearray = field(default_factory=bytearray)
    following: bytearray = field(default_factory=bytearray)

    def add(self, number: int, level: int, following: str) -> None:
        value = (number - self.last - 1) << 4 | level
        while value > 127:
            self.packed.append(value & 127 | 128)
            value >>= 7
        self.packed.append(value)
        self.last = number
        self.following += following.encode() + _COMMA


class Postings:
    """The lists of all terms, filled document by document."""

    def __init__(self, average: Averages) -> None:
        self._average = average
        self._lists: dict[str, _List] = {}

    def add(self, number: int, analysis: Analysis, weight: float) -> None:
        """Add a document; numbers must rise."""
        for term, counts in analysis.counts.items():
            own = self._lists.get(term)
            if own is None:
                own = self._lists[term] = _List()
            level = impact(counts, analysis.lengths, self._average, weight)
            own.add(number, level, analysis.following.get(term, ""))

    @property
    def terms(self) -> list[str]:
        """All terms, in the order of the browser."""
        return sorted(self._lists, key=browser_order)

    def runs(self, names: Mapping[str, str]) -> Iterator[tuple[str, Mapping[str, str]]]:
        """Yield the first term and the lists of each file, and the names of concepts among them."""
        keyed = {f"{NAMES}{term}": text for term, text in names.items()}
        sizes = {term: len(own.packed) * 4 // 3 for term, own in self._lists.items()}
        sizes |= {own: len(text) for own, text in keyed.items()}

        def read(own: str) -> str:
            return keyed.get(own) or b64encode(self._lists[own].packed).decode()

        yield from _runs(sizes, read)

    def following_runs(self) -> Iterator[tuple[str, Mapping[str, str]]]:
        """Yield the first term and the following words of each file.

        The marks of a document are parted by commas, in the order of the term's postings.
        """
        sizes = {
            term: len(own.following)
            for term, own in self._lists.items()
            if own.following.strip(_COMMA)
        }
        yield from _runs(sizes, lambda term: self._lists[term].following.decode().rstrip(","))


def _runs(
    sizes: Mapping[str, int], read: Callable[[str], str]
) -> Iterator[tuple[str, Mapping[str, str]]]:
    """Yield the files of texts that are read one file after another: together they are large."""
    keys = sorted(sizes, key=browser_order)
    items = [(key, len(key) + sizes[key] + _OVERHEAD) for key in keys]
    for run in split(items, SHARD):
        yield run[0], {key: read(key) for key in run}
