"""Measure the search: `python -m benchmarks.search_report`, or `make search-report`."""

from __future__ import annotations

import json
import sys
from concurrent.futures import ProcessPoolExecutor
from dataclasses import asdict
from multiprocessing import get_context
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from benchmarks.browser import chromium
from benchmarks.items import SIZES, languages_of
from benchmarks.marks import misses
from benchmarks.measuring import measure
from benchmarks.tables import render
from benchmarks.words import LANGUAGES

if TYPE_CHECKING:
    from benchmarks.reports import Report


@click.command()
@click.option("--size", "sizes", type=click.Choice(SIZES), multiple=True, help="Default: all.")
@click.option("--language", "languages", type=click.Choice(LANGUAGES), multiple=True)
@click.option("--peers/--no-peers", default=True, help="Ask lunr.js and Material as well.")
@click.option("--samples", is_flag=True, help="Print some queries that missed their target.")
@click.option("--out", type=click.Path(dir_okay=False, path_type=Path), help="Write JSON there.")
def main(
    sizes: tuple[str, ...],
    languages: tuple[str, ...],
    out: Path | None,
    *,
    peers: bool,
    samples: bool,
) -> None:
    """Print tables of what the search finds and costs; fail where it misses a mark."""
    reports: list[Report] = []
    missed: list[str] = []
    for size in sizes or SIZES:
        wanted = [code for code in languages_of(size) if not languages or code in languages]
        own = _measure_size(size, wanted, peers=peers)
        if own:
            click.echo(render(own))
            missed += misses(own)
            reports += own
    if samples:
        click.echo(_samples(reports))
    if out:
        out.write_text(json.dumps(_as_data(reports, missed), ensure_ascii=False, indent=1), "utf-8")
    click.echo("\n".join(["Marks missed:", *missed]) if missed else "All marks are reached.")
    sys.exit(bool(missed))


def _measure_size(size: str, languages: list[str], *, peers: bool) -> list[Report]:
    reports = []
    # A process each: what it knew of one hub is gone when the next one comes.
    helper = ProcessPoolExecutor(1, mp_context=get_context("spawn"), max_tasks_per_child=1)
    with helper, chromium() as browser:
        for language in languages:
            report = measure(size, language, browser, helper, peers=peers)
            click.echo(f"{size} {language}: {report.seconds:.0f} s", err=True)
            reports.append(report)
    return reports


def _samples(reports: list[Report]) -> str:
    return "\n".join(
        f"{report.size} {report.language} {kind} | {line}"
        for report in reports
        for kind, lines in report.misses.items()
        for line in lines
    )


def _as_data(reports: list[Report], missed: list[str]) -> dict[str, Any]:
    return {"missed": missed, "reports": [asdict(report) for report in reports]}


if __name__ == "__main__":
    main()
