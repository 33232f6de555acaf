"""Which documents hold a term, and how much it counts there: packed into short texts."""

from __future__ import annotations

from base64 import b64encode
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from knowhub.core.search.shards import browser_order, split
from knowhub.core.search.weights import impact

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

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
        packed = {term: b64encode(own.packed).decode() for term, own in self._lists.items()}
        everything = packed | {f"{NAMES}{term}": text for term, text in names.items()}
        yield from _runs({key: everything[key] for key in sorted(everything, key=browser_order)})

    def following_runs(self) -> Iterator[tuple[str, Mapping[str, str]]]:
        """Yield the first term and the following words of each file.

        The marks of a document are parted by commas, in the order of the term's postings.
        """
        joined = {term: self._lists[term].following.decode().rstrip(",") for term in self.terms}
        yield from _runs({term: text for term, text in joined.items() if text})


def _runs(texts: Mapping[str, str]) -> Iterator[tuple[str, Mapping[str, str]]]:
    sizes = [(term, len(term) + len(text) + _OVERHEAD) for term, text in texts.items()]
    for run in split(sizes, SHARD):
        yield run[0], {term: texts[term] for term in run}
