"""Bytes that a reader's browser has to load, and the budgets that pages are held to.

A first flight of TCP carries about 14 KB, so a page of that size arrives without another round.
"""

from __future__ import annotations

from dataclasses import dataclass
from gzip import compress
from heapq import nlargest
from typing import TYPE_CHECKING

from isal.isal_zlib import compress as roughly

from knowhub.core.issues import Issue, Position

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

KB = 1024
GZIP = 31
"""The form in which servers send, as zlib numbers it."""
HEAVIEST = 10
"""Pages that are listed."""


@dataclass(frozen=True)
class Budget:
    """Kilobytes as servers send them (gzip)."""

    record: int = 14
    """The page of a record, without styles and scripts."""
    page: int = 20
    """Any other page."""
    view: int = 30
    """The page of a record with the styles and scripts that it loads, for an empty cache."""

    def limit(self, *, record: bool, shared: int) -> int:
        """Return the bytes that a page may have.

        Args:
            record: Whether it is that of a record.
            shared: Bytes of the styles and scripts that every page loads.
        """
        return min(self.record * KB, self.view * KB - shared) if record else self.page * KB


@dataclass(frozen=True, slots=True, order=True)
class Weight:
    """What a page weighs."""

    size: int
    """Bytes."""
    path: str
    record: bool

    @property
    def line(self) -> str:
        """The weight in words."""
        return f"{self.path}: {self.size / KB:.1f} KB"


def weigh(path: str, page: bytes, *, record: bool) -> Weight:
    """Return about what a page weighs, never less: most are far below a budget."""
    return Weight(len(roughly(page, 0, GZIP)), path, record)


def heaviest(weights: Iterable[Weight], budget: Budget, *, shared: int) -> list[Weight]:
    """Return the heaviest records and other pages, and all that may be over their budget.

    Args:
        weights: Rough weights.
        budget: What pages may weigh.
        shared: Bytes of the styles and scripts that every page loads.
    """
    both = list(weights)
    found = []
    for record in (True, False):
        limit = budget.limit(record=record, shared=shared)
        group = [item for item in both if item.record == record]
        over = sum(item.size > limit for item in group)
        found += nlargest(max(HEAVIEST, over), group)
    return found


def exact(weights: Iterable[Weight], pages: Mapping[str, bytes]) -> tuple[Weight, ...]:
    """Return the weights as servers send the pages, the heaviest first.

    Args:
        weights: Rough weights, which are never below the exact ones.
        pages: The bytes of these pages.
    """
    found = (Weight(gz_size(pages[item.path]), item.path, item.record) for item in weights)
    return tuple(sorted(found, reverse=True))


def gz_size(data: bytes) -> int:
    """Return the bytes of a file as servers send it."""
    return len(compress(data, 9))


def over_budget(weights: Iterable[Weight], budget: Budget, *, shared: int) -> Iterator[Issue]:
    """Yield an issue for each page that is too heavy.

    Args:
        weights: Exact weights.
        budget: What they are held to.
        shared: Bytes of the styles and scripts that every page loads.
    """
    for item in weights:
        limit, name = (budget.record, "record") if item.record else (budget.page, "page")
        if item.size > limit * KB:
            yield _issue(item.path, f"{limit} KB", item.size, f"budget: {name}")
        elif item.record and item.size + shared > budget.view * KB:
            most = f"{budget.view} KB with styles and scripts"
            yield _issue(item.path, most, item.size + shared, "budget: view")


def _issue(path: str, limit: str, size: int, option: str) -> Issue:
    return Issue(
        Position(path),
        "page-weight",
        f"at most {limit} (gzip)",
        f"{size / KB:.1f} KB",
        f"Shorten the text or its lists, or raise '{option}' in mkdocs.yml.",
    )
