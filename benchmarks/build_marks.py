"""What builds are held to."""

from __future__ import annotations

from statistics import median
from typing import TYPE_CHECKING

from benchmarks.build_steps import COLD, LARGE, PAIR, SMALL

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from benchmarks.build_steps import Measured

    Found = dict[tuple[str, str, str], Measured]

WALL = 35
"""Seconds that a cold build of 1,000 records in six languages takes at most."""
OF_STOCK = 0.30
"""The processor's seconds of that build, of those of the stock stack."""
OF_HUGO = 0.25
"""The processor's seconds of a build without changes, of those of Hugo's whole build."""
ONE_RECORD = 1.5
"""Seconds from the change of a record to its pages in all languages, while a process watches."""
GROWTH = 1.15
"""What a page may cost in a hub of 3,000 records, of what it costs in one of 200: the median."""
MEMORY = 800
"""Megabytes of all processes together at 10,000 records in two languages."""


def missed_marks(found: Sequence[Measured]) -> list[str]:
    """Return a line for each mark that a build misses; what was not measured misses none."""
    by_key = {(item.hub, item.who, item.step): item for item in found}
    checks = (*_large(by_key), *_growth(found), *_memory(by_key))
    return [f"{what}: {value:.2f}, mark {mark}" for what, value, mark in checks if value > mark]


def _large(found: Found) -> Iterator[tuple[str, float, float]]:
    hub = "1000x6"
    cold, stock, hugo = (found.get((hub, who, "cold")) for who in ("Knowhub", "stock", "Hugo"))
    if cold:
        yield f"{hub} cold, s", cold.run.wall, WALL
    if cold and stock:
        yield f"{hub} cold, CPU of the stock stack's", cold.run.cpu / stock.run.cpu, OF_STOCK
    for step in ("warm", "touched"):
        same = found.get((hub, "Knowhub", step))
        if same and hugo:
            yield f"{hub} {step}, CPU of Hugo's", same.run.cpu / hugo.run.cpu, OF_HUGO
    record = found.get((hub, "Knowhub", "watched"))
    if record:
        yield f"{hub} one record, s", record.run.wall, ONE_RECORD


def growth_of(found: Sequence[Measured]) -> list[float]:
    """Return what a page of the large hub costs of one of the small: in each pair, if there are."""
    return _ratios(found, PAIR) or _ratios(found, COLD)


def _ratios(found: Sequence[Measured], step: str) -> list[float]:
    small, large = (
        [m.run.cpu / m.pages for m in found if (m.hub, m.who, m.step) == (hub, "Knowhub", step)]
        for hub in (SMALL, LARGE)
    )
    return [after / before for before, after in zip(small, large, strict=False)]


def _growth(found: Sequence[Measured]) -> Iterator[tuple[str, float, float]]:
    ratios = growth_of(found)
    if ratios:
        yield f"CPU per page, {LARGE} of {SMALL}", median(ratios), GROWTH


def _memory(found: Found) -> Iterator[tuple[str, float, float]]:
    cold = found.get(("10000x2", "Knowhub", "cold"))
    if cold:
        yield "10000x2, MB", cold.run.memory_mb, MEMORY
