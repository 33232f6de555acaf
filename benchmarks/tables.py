"""The reports as tables, in Markdown, for the terminal and for the documentation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from benchmarks.items import FALLBACK
from benchmarks.queries import KINDS, SENSELESS
from benchmarks.reports import ORACLE, OURS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from benchmarks.reports import Report, Spread, Weights
    from benchmarks.scores import Score

ENGINES = (OURS, ORACLE, "lunr", "material")
_KINDS = (*KINDS, FALLBACK)


def render(reports: Sequence[Report]) -> str:
    """Return the tables of the reports of one size."""
    size = reports[0].size
    title = "The real hub" if size == "real" else f"{int(size):,} generated records"
    parts = [f"## {title}", *_tables(reports)]
    return "\n\n".join(part for part in parts if part) + "\n"


def _tables(reports: Sequence[Report]) -> Iterator[str]:
    yield "Recall@5 / MRR of known items:\n\n" + _recall(reports)
    yield _skipped(reports)
    yield "Bytes (KB, gz; median / worst of first queries):\n\n" + _bytes(reports)
    yield "Building and asking:\n\n" + _costs(reports)
    yield _peers(reports)
    yield _same(reports)


def _recall(reports: Sequence[Report]) -> str:
    kinds = [kind for kind in _KINDS if any(kind in report.scores[OURS] for report in reports)]
    rows = [row for report in reports for row in _recall_rows(report, kinds)]
    return _table(["", "who", *kinds], rows)


def _recall_rows(report: Report, kinds: Sequence[str]) -> Iterator[list[str]]:
    yield [report.language, "queries", *(_count(report, kind) for kind in kinds)]
    for engine in ENGINES:
        if engine in report.scores:
            own = report.scores[engine]
            yield [report.language, engine, *(_score(own.get(kind)) for kind in kinds)]


def _score(own: Score | None) -> str:
    return f"{own.recall:.3f} / {own.mrr:.2f}" if own else "–"


def _count(report: Report, kind: str) -> str:
    own = report.scores[OURS].get(kind)
    return str(own.queries) if own else "–"


def _skipped(reports: Sequence[Report]) -> str:
    lines = [
        f"- {report.language} {kind}: {why}"
        for report in reports
        for kind, why in SENSELESS.get(report.language, {}).items()
    ]
    return "\n".join(["Left out:", "", *lines]) if lines else ""


def _bytes(reports: Sequence[Report]) -> str:
    kinds = [k for k in _KINDS if any(r.weights and k in r.weights.first for r in reports)]
    rows = [
        _weight_row(report.language, report.weights, kinds) for report in reports if report.weights
    ]
    return _table(["", *(f"1st {kind}" for kind in kinds), "2nd", "snippets", "files"], rows)


def _weight_row(language: str, own: Weights, kinds: Sequence[str]) -> list[str]:
    spreads = [*(own.first.get(kind) for kind in kinds), own.second, own.texts]
    return [language, *map(_pair, spreads), str(own.files)]


def _pair(own: Spread | None) -> str:
    return f"{own.median} / {own.worst}" if own else "–"


def _costs(reports: Sequence[Report]) -> str:
    head = ["", "records", "s per 1,000", "MB memory (hub alone)", "index KB gz", "texts KB gz",
            "files", "ms query median / p95", "ms view median / p95", "s all"]  # fmt: skip
    rows = []
    for report in reports:
        own, times = report.index, report.times
        asked = ("–", "–")
        if times:
            asked = (
                f"{times.query.median} / {times.query.p95}",
                f"{times.view.median} / {times.view.p95}",
            )
        rows.append([
            report.language, str(own.records), str(own.seconds_per_1000),
            f"{own.memory_mb:.0f} ({own.hub_mb:.0f})", f"{own.kb:.0f}", f"{own.texts_kb:.0f}",
            str(own.files), *asked, f"{report.seconds:.0f}",
        ])  # fmt: skip
    return _table(head, rows)


def _peers(reports: Sequence[Report]) -> str:
    rows = [
        [
            report.language,
            name,
            _or_dash(own.seconds),
            _or_dash(own.ready),
            _or_dash(own.kb),
            own.note,
        ]
        for report in reports
        for name, own in report.peers.items()
    ]
    head = ["", "peer", "s to build", "s until ready", "KB gz before the first answer", "note"]
    return f"The peers:\n\n{_table(head, rows)}" if rows else ""


def _or_dash(value: float | None) -> str:
    return "–" if value is None else str(value)


def _same(reports: Sequence[Report]) -> str:
    ways = [way for report in reports[:1] for way in report.same]
    rows = [[report.language, *(report.same.get(way, "–") for way in ways)] for report in reports]
    return (
        f"The same lists as in Chromium over http:\n\n{_table(['', *ways], rows)}" if ways else ""
    )


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines)
