"""Measure the build: `python -m benchmarks.build_report`, or `make bench`."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

import click

from benchmarks.build_marks import growth_of, missed_marks
from benchmarks.build_steps import (
    LARGE,
    SMALL,
    STEPS,
    Size,
    measure_ours,
    measure_pairs,
    measure_peers,
)
from benchmarks.build_tables import render
from benchmarks.corpus import ROOT
from benchmarks.endings import end

if TYPE_CHECKING:
    from benchmarks.build_steps import Measured

CACHE = ROOT / ".cache" / "bench" / "builds"
HUBS = ("200x3", "1000x3", "3000x3", "1000x6", "10000x2")
"""Records and languages of the hubs that are measured."""
QUICK = ("200x3",)


@click.command()
@click.option("--hub", "hubs", multiple=True, help="Records x languages, such as 200x3.")
@click.option("--quick", is_flag=True, help="One small hub.")
@click.option("--step", "steps", type=click.Choice(STEPS), multiple=True, help="Default: all.")
@click.option("--times", default=1, help="First builds of each hub: the least CPU counts.")
@click.option("--pairs", default=0, help="Builds of 200x3 and 3000x3 by turns: what growing costs.")
@click.option("--peers/--no-peers", default=True, help="Build with other generators as well.")
@click.option("--out", type=click.Path(dir_okay=False, path_type=Path), help="Write JSON there.")
def main(
    hubs: tuple[str, ...],
    steps: tuple[str, ...],
    out: Path | None,
    *,
    quick: bool,
    times: int,
    pairs: int,
    peers: bool,
) -> None:
    """Print what builds cost, ours beside others'; fail where ours misses a mark."""
    found: list[Measured] = []
    # Nothing is deleted before the end: a disk that has just given up many files takes longer over
    # new ones. ext4 looks at each of them again, for some minutes.
    work = CACHE / datetime.now(UTC).strftime("%Y%m%d-%H%M%S")
    try:
        for name in hubs or (QUICK if quick else () if pairs else HUBS):
            size, folder = Size.parse(name), work / name
            found += measure_ours(size, folder / "ours", steps or STEPS, times)
            found += measure_peers(size, folder, times) if peers else []
            click.echo(render([item for item in found if item.hub == name]))
        found += measure_pairs(work / "pairs", pairs)
    finally:
        shutil.rmtree(CACHE, ignore_errors=True)
    if growth := growth_of(found):
        told = " ".join(f"{ratio:.2f}" for ratio in growth)
        click.echo(f"CPU per page, {LARGE} of {SMALL}: {told}, median {median(growth):.2f}")
    end(found, missed_marks(found), out)


if __name__ == "__main__":
    main()
