"""The benchmark of builds: its hubs, its runs, and the marks that it holds builds to."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from benchmarks import build_steps
from benchmarks.build_marks import growth_of, missed_marks
from benchmarks.build_steps import Measured, Size, measure_ours, measure_pairs
from benchmarks.build_tables import render
from benchmarks.folders import write_folder
from benchmarks.peer_folders import write_hugo, write_stock
from benchmarks.runs import CommandError, Run, run
from benchmarks.watched_builds import time_edits
from knowhub.core.issues import blocking
from knowhub.hubs import load_catalogue

if TYPE_CHECKING:
    from pathlib import Path


def measured(
    hub: str,
    who: str,
    step: str,
    *,
    wall: float = 1,
    cpu: float = 1,
    mb: float = 1,
    pages: int = 10,
) -> Measured:
    return Measured(hub, who, step, Run(wall, cpu, mb), pages, 1)


def test_a_generated_hub_passes_the_checks_and_is_translated(tmp_path: Path) -> None:
    write_folder(tmp_path / "hub", 40, ("en", "fr"))
    catalogue = load_catalogue(tmp_path / "hub", ("en", "fr"), gated=True)
    assert list(map(str, blocking(catalogue.issues))) == []
    assert len(catalogue.entries) == 40
    assert sum("fr" in entry.translations for entry in catalogue.entries.values()) > 25


def test_others_are_given_as_many_texts(tmp_path: Path) -> None:
    write_stock(tmp_path / "stock", 5, ("en", "fr"))
    write_hugo(tmp_path / "hugo", 5, ("en", "fr"))
    assert len(list((tmp_path / "stock" / "docs").rglob("*/*.md"))) == 10
    assert len(list((tmp_path / "hugo" / "content").rglob("*.md"))) == 10


def test_a_run_is_weighed_with_the_processes_that_it_starts(tmp_path: Path) -> None:
    inner = "import time; held = bytearray(60_000_000); time.sleep(1)"
    code = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {inner!r}])"
    found = run([sys.executable, "-c", code], tmp_path)
    assert found.wall >= 1
    assert 0 < found.cpu < found.wall + 5
    assert found.memory_mb > 60


def test_of_several_first_builds_the_cheapest_counts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(build_steps, "write_folder", lambda root, *_: root.mkdir())
    costs = iter((3.0, 1.0, 2.0, 5.0))
    started: list[bool] = []

    def run(_: object, root: Path) -> Run:
        started.append((root / "site").exists())
        (root / "site").mkdir(exist_ok=True)
        return Run(9.0, next(costs), 0.0)

    monkeypatch.setattr(build_steps, "run", run)
    cold, warm = measure_ours(Size.parse("1x1"), tmp_path / "hub", ["cold", "warm"], times=3)
    assert (cold.run.cpu, warm.run.cpu) == (1.0, 5.0)
    assert started == [False, False, False, True]


def test_hubs_of_a_pair_are_built_by_turns_and_from_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(build_steps, "write_folder", lambda root, *_: root.mkdir(parents=True))
    started: list[tuple[str, bool]] = []

    def run(_: object, root: Path) -> Run:
        started.append((root.name, (root / "site").exists()))
        (root / "site").mkdir()
        return Run(9.0, 1.0, 0.0)

    monkeypatch.setattr(build_steps, "run", run)
    assert [item.hub for item in measure_pairs(tmp_path, 2)] == ["200x3", "3000x3"] * 2
    assert started == [("200x3", False), ("3000x3", False)] * 2


def test_of_pairs_the_median_counts_and_not_single_builds() -> None:
    costs = ((10, 30), (10, 11), (20, 22))
    pairs = [
        measured(hub, "Knowhub", "pair", cpu=cpu)
        for pair in costs
        for hub, cpu in zip(("200x3", "3000x3"), pair, strict=True)
    ]
    single = measured("3000x3", "Knowhub", "cold", cpu=99)
    assert growth_of([*GOOD, single, *pairs]) == pytest.approx([3, 1.1, 1.1])
    assert missed_marks([*GOOD, *pairs]) == []


def test_a_run_that_fails_says_why(tmp_path: Path) -> None:
    with pytest.raises(CommandError, match="no such hub"):
        run([sys.executable, "-c", "import sys; sys.exit('no such hub')"], tmp_path)


WATCHING = """
import pathlib, sys, time
print("Watching", flush=True)
source, page = pathlib.Path("source"), pathlib.Path("page")
for number in range(2):
    while len(source.read_text()) == number:
        time.sleep(0.01)
    page.write_text("new")
    time.sleep(0.3)
    print("1 page changed after 0 s; the site is up to date after 1 s.", flush=True)
time.sleep(60)
"""


def test_an_edit_is_timed_until_its_pages_and_until_everything_is_there(tmp_path: Path) -> None:
    source, page = tmp_path / "source", tmp_path / "page"
    source.touch()
    page.touch()

    def edit() -> None:
        source.write_text(source.read_text("utf-8") + "x", "utf-8")

    found = time_edits([sys.executable, "-c", WATCHING], tmp_path, [page], edit, 2)
    assert source.read_text("utf-8") == "xx"
    assert [shown.wall < done.wall for shown, done in found] == [True, True]


def test_a_watch_that_ends_says_why(tmp_path: Path) -> None:
    command = [sys.executable, "-c", "import sys; sys.exit('no such hub')"]
    with pytest.raises(CommandError, match="no such hub"):
        time_edits(command, tmp_path, [], lambda: None, 1)


@pytest.mark.parametrize("name", ["200", "x3", "200x7", "200x0"])
def test_a_size_is_records_and_languages(name: str) -> None:
    assert Size.parse("1000x2") == Size(1000, ("en", "fr"))
    with pytest.raises(ValueError, match="such as 1000x6"):
        Size.parse(name)


GOOD = [
    measured("1000x6", "Knowhub", "cold", wall=35, cpu=30),
    measured("1000x6", "stock", "cold", cpu=100),
    measured("1000x6", "Hugo", "cold", cpu=20),
    measured("1000x6", "Knowhub", "warm", cpu=5),
    measured("1000x6", "Knowhub", "touched", cpu=5),
    measured("1000x6", "Knowhub", "record", wall=9.8),
    measured("1000x6", "Knowhub", "watched", wall=1.5),
    measured("1000x6", "Knowhub", "watched, all", wall=4),
    measured("200x3", "Knowhub", "cold", cpu=10),
    measured("3000x3", "Knowhub", "cold", cpu=11.5),
    measured("10000x2", "Knowhub", "cold", mb=800),
]


def test_builds_at_their_marks_miss_none() -> None:
    assert missed_marks(GOOD) == []


@pytest.mark.parametrize(
    ("bad", "said"),
    [
        (measured("1000x6", "Knowhub", "cold", wall=36, cpu=30), "1000x6 cold, s"),
        (measured("1000x6", "Knowhub", "cold", cpu=31), "CPU of the stock stack's"),
        (measured("1000x6", "Knowhub", "touched", cpu=5.2), "touched, CPU of Hugo's"),
        (measured("1000x6", "Knowhub", "watched", wall=1.6), "one record"),
        (measured("3000x3", "Knowhub", "cold", cpu=11.6), "CPU per page"),
        (measured("10000x2", "Knowhub", "cold", mb=801), "10000x2, MB"),
    ],
)
def test_a_mark_that_is_missed_is_named(bad: Measured, said: str) -> None:
    others = [m for m in GOOD if (m.hub, m.who, m.step) != (bad.hub, bad.who, bad.step)]
    (found,) = missed_marks([*others, bad])
    assert said in found


def test_a_table_shows_others_beside_ours() -> None:
    rows = render([measured("200x3", "Knowhub", "cold", cpu=4), measured("200x3", "Hugo", "cold")])
    assert "| 200x3 | Hugo | cold | 1.0 | 1.0 | 0.25 | 100.00 |" in rows
