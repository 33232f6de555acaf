"""Measure one hub in one language: its index, and what the engine answers in a browser."""

from __future__ import annotations

import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from benchmarks.browser import (
    ask,
    chromium_window,
    serve,
    time_queries,
    weigh_queries,
    write_harness,
)
from benchmarks.indexing import measure_indexing
from benchmarks.items import REAL, load_hub, make_queries
from benchmarks.others import ask_oracle, ask_peers
from benchmarks.reports import ORACLE, OURS, Report, Times, Weights, spread
from benchmarks.sameness import compare
from benchmarks.scores import rank, score
from benchmarks.store import write_hub

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from concurrent.futures import Executor

    from playwright.sync_api import Browser

    from benchmarks.browser import Window
    from benchmarks.queries import Query
    from benchmarks.store import Hub

    Queries = Mapping[str, Sequence[Query]]

RESULTS = 10
"""Results that a view of the search page shows."""
TIMED = 60
"""Queries of each kind that are timed."""
WEIGHED = 20
"""First queries of each kind that are weighed, each by a reader who has been nowhere before."""
MISSES = 12


def measure(size: str, language: str, browser: Browser, helper: Executor, *, peers: bool) -> Report:
    """Measure everything of one hub in one language; the helper asks the oracle meanwhile."""
    start = time.perf_counter()
    hub = load_hub(size, language)
    queries = make_queries(hub)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        stored = folder / "hub"
        write_hub(hub, stored)
        answers = helper.submit(ask_oracle, stored, queries)
        report = _measure_ours(hub, queries, browser, folder / "site", stored)
        report.scores[ORACLE] = answers.result()
    if peers:
        ask_peers(hub, queries, browser, report)
    report.seconds = round(time.perf_counter() - start, 1)
    return report


def _measure_ours(hub: Hub, queries: Queries, browser: Browser, site: Path, stored: Path) -> Report:
    report = Report(hub.size, hub.language, measure_indexing(stored, site / "search"))
    write_harness(site)
    with serve(site) as address, chromium_window(browser) as window:
        _ask_ours(hub, queries, window, address, report)
        sample = _sample(queries, TIMED)
        times = time_queries(window, address, hub.language, sample)
        report.times = Times(spread([t[0] for t in times]), spread([t[1] for t in times]))
        report.weights = _weigh(window, address, hub.language, queries, site)
        if hub.size == REAL:
            report.same = compare(window, address, site, hub.language, queries)
    return report


def _sample(queries: Queries, count: int) -> list[Query]:
    return [query for own in queries.values() for query in own[:count]]


def _ask_ours(hub: Hub, queries: Queries, window: Window, address: str, report: Report) -> None:
    report.scores[OURS] = {}
    for kind, own in queries.items():
        answers = ask(window, address, hub.language, own, RESULTS)
        ids = [[result[0] for result in answer["results"]] for answer in answers]
        report.scores[OURS][kind] = score(own, ids)
        report.foreign += _foreign(hub, answers)
        lost = zip(own, ids, answers, strict=True)
        report.misses[kind] = [
            _describe_miss(hub, query, answer)
            for query, found, answer in lost
            if not rank(query, found)
        ][:MISSES]


def _describe_miss(hub: Hub, query: Query, answer: Any) -> str:
    title = hub.catalogue.entries[query.target].title(hub.language)
    read = "; ".join(f"{text} {how} {forms}".strip() for text, how, forms in answer["words"])
    filters = " ".join(f"{facet}={','.join(values)}" for facet, values in query.filters.items())
    return f"{query.text} {filters}| {title} | read as: {read} | {answer['total']} found"


def _foreign(hub: Hub, answers: Sequence[Any]) -> list[str]:
    """Name results whose text is not the reader's, though it exists or though nothing says so."""
    wrong: dict[str, None] = {}
    for answer in answers:
        for record_id, language, title in answer["results"]:
            wanted = hub.catalogue.entries[record_id].text(("title",), hub.language)
            if (title, language) != wanted:
                wrong[f"{record_id}: {title!r} as {language}, not {wanted[1]}"] = None
    return list(wrong)


def _weigh(window: Window, address: str, language: str, queries: Queries, site: Path) -> Weights:
    weighed = {
        kind: [
            weigh_queries(window, address, language, (first, second), site)
            for first, second in zip(own[:WEIGHED], own[-WEIGHED:], strict=False)
        ]
        for kind, own in queries.items()
    }
    every = [weight for own in weighed.values() for weight in own]
    return Weights(
        {kind: spread([weight.first for weight in own]) for kind, own in weighed.items()},
        spread([weight.second for weight in every]),
        spread([weight.texts for weight in every]),
        max(weight.files for weight in every),
    )
