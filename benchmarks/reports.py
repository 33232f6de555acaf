"""What is measured of one hub in one language."""

from __future__ import annotations

from dataclasses import dataclass, field
from statistics import median
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from benchmarks.indexing import IndexFigures
    from benchmarks.scores import Score

OURS = "ours"
ORACLE = "oracle"


@dataclass(frozen=True)
class Spread:
    """The middle and the end of a number of measurements."""

    median: float
    p95: float
    worst: float


def spread(values: Sequence[float]) -> Spread:
    """Return median, 95th percentile and largest value."""
    ordered = sorted(values)
    place = min(len(ordered) - 1, int(len(ordered) * 0.95))
    found = (median(ordered), ordered[place], ordered[-1])
    return Spread(*(round(value, 1) for value in found))


@dataclass(frozen=True)
class Weights:
    """Kilobytes, gz, that a reader's queries load."""

    first: Mapping[str, Spread]
    """The first query by its kind."""
    second: Spread
    texts: Spread
    """What the snippets of a first query's results add afterwards."""
    files: int
    """Files of a first query, at most."""


@dataclass(frozen=True)
class Times:
    """Milliseconds of a query with warm files."""

    query: Spread
    """Search and the results of a first view."""
    view: Spread
    """The same with the counts of every facet."""


@dataclass(frozen=True)
class PeerFigures:
    """What another search took."""

    seconds: float | None = None
    """What its index took to build before, by lunr.py."""
    ready: float | None = None
    """Seconds from the page to the first answer."""
    kb: float | None = None
    """What a reader loads for it, gz."""
    note: str = ""
    """Why there is nothing, if there is nothing."""


@dataclass
class Report:
    """All that was measured of one hub in one language."""

    size: str
    language: str
    index: IndexFigures
    scores: dict[str, dict[str, Score]] = field(default_factory=dict)
    """By who answered, then by kind of query."""
    weights: Weights | None = None
    times: Times | None = None
    foreign: list[str] = field(default_factory=list)
    """Results in another language than the reader's that are no marked fallback."""
    same: dict[str, str] = field(default_factory=dict)
    """For each other way to open the hub: "same", or where the first difference is."""
    peers: dict[str, PeerFigures] = field(default_factory=dict)
    misses: dict[str, list[str]] = field(default_factory=dict)
    """Some queries of each kind that did not find their target."""
    seconds: float = 0.0
    """What all of this took."""
