"""The marks that a report must reach."""

from __future__ import annotations

from typing import TYPE_CHECKING

from benchmarks.items import REAL
from benchmarks.reports import OURS
from benchmarks.sameness import FIREFOX_FILE, FIREFOX_HTTP, SAME

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from benchmarks.reports import Report
    from benchmarks.scores import Score

RECALL = {"Q1": 0.97, "Q2": 0.90, "Q3": 0.90, "Q4": 0.75, "Q5": 0.90, "Q7": 0.90}
"""Recall@5 that each kind of query must reach, in every language."""
BEHIND = 0.07
"""How far a language may be behind English."""
LEAST = 10
"""Queries that a recall must rest on to be held to a mark."""
ENGLISH = "en"
WHOLE = ("Q1", "Q5", "Q6", "Q7")
"""Kinds of query in whole words: none of their first queries may be heavier, else the median."""
FIRST_KB = {REAL: 100.0, "1000": 100.0, "10000": 150.0}
MILLISECONDS = 50.0
SECONDS_PER_1000 = 8.0
MEMORY_MB = 400.0
_ROUNDING = 1e-9


def misses(reports: Sequence[Report]) -> list[str]:
    """Return the marks that the reports of one size miss, in words."""
    english = next((report for report in reports if report.language == ENGLISH), None)
    found = []
    for report in reports:
        own = [*_recall(report, english), *_languages(report), *_costs(report)]
        found += [f"{report.size} {report.language}: {miss}" for miss in own]
    return found


def _recall(report: Report, english: Report | None) -> Iterator[str]:
    scores = _held(report.scores[OURS])
    for kind, wanted in RECALL.items():
        if kind in scores and scores[kind].recall < wanted - _ROUNDING:
            yield f"{kind} {scores[kind].recall:.3f} < {wanted}"
    if scores["Q6"].recall < scores["Q1"].recall - _ROUNDING:
        yield f"Q6 {scores['Q6'].recall:.3f} < Q1 {scores['Q1'].recall:.3f}"
    best = _held(english.scores[OURS]) if english else {}
    for kind in scores.keys() & best.keys():
        if scores[kind].recall < best[kind].recall - BEHIND - _ROUNDING:
            yield f"{kind} {scores[kind].recall:.3f} is behind English {best[kind].recall:.3f}"


def _held(scores: Mapping[str, Score]) -> dict[str, Score]:
    known = (*RECALL, "Q6")
    return {k: own for k, own in scores.items() if k in known and own.queries >= LEAST}


def _languages(report: Report) -> Iterator[str]:
    if report.foreign:
        yield f"{len(report.foreign)} results of another language, such as {report.foreign[0]}"
    for name, found in report.same.items():
        absent = name in {FIREFOX_HTTP, FIREFOX_FILE} and found.startswith("not ")
        if found != SAME and not absent:
            yield f"{name}: {found}"


def _costs(report: Report) -> Iterator[str]:
    most = FIRST_KB.get(report.size)
    for kind, own in (report.weights.first if report.weights else {}).items():
        held = own.worst if kind in WHOLE else own.median
        if most and held > most:
            yield f"first query of kind {kind}: {held} KB > {most}"
    if report.times and report.times.query.median > MILLISECONDS:
        yield f"{report.times.query.median} ms a query > {MILLISECONDS}"
    if report.index.seconds_per_1000 > SECONDS_PER_1000:
        yield f"{report.index.seconds_per_1000} s for 1,000 records > {SECONDS_PER_1000}"
    if report.index.memory_mb > MEMORY_MB:
        yield f"{report.index.memory_mb} MB of memory > {MEMORY_MB}"
