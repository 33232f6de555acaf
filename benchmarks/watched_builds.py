"""How soon an edit stands in a site that `knowhub build --watch` keeps up to date."""

from __future__ import annotations

import os
import subprocess
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.runs import CommandError, Memory, Run

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

WAITS = "Watching"
"""What the command says when it waits for a change."""
DONE = "; the site is up to date"
"""What it says when an edit that changed pages stands in all of the site."""
_PAUSE = 0.005
"""Seconds between two looks at the site."""
_MOST = 600
"""Seconds after which nothing more will come."""


def time_edits(
    command: Sequence[str], root: Path, pages: Sequence[Path], edit: Callable[[], None], times: int
) -> list[tuple[Run, Run]]:
    """Return what each edit cost: until its pages were there, and until everything was.

    Args:
        command: Keeps the site up to date until it is ended.
        root: The folder of the hub.
        pages: The files of the site that an edit changes.
        edit: Changes the hub.
        times: How many edits are made, one after the other.

    Raises:
        CommandError: The command ended, or did not do its part.
    """
    log = root / ".watch.log"
    with _running(command, root, log) as process:
        _wait(lambda: WAITS in log.read_text("utf-8"), process, log)
        found = []
        for number in range(1, times + 1):
            found.append(_time(process, log, pages, edit, number))
    log.unlink()
    return found


@contextmanager
def _running(command: Sequence[str], root: Path, log: Path) -> Iterator[subprocess.Popen[bytes]]:
    """Run a command until nobody needs it any more."""
    with log.open("wb") as output:
        process = subprocess.Popen(
            command,
            cwd=root,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            env=os.environ | {"NO_MKDOCS_2_WARNING": "1", "PYTHONUNBUFFERED": "1"},
        )
        try:
            yield process
        finally:
            process.terminate()
            process.wait(_MOST)


def _time(
    process: subprocess.Popen[bytes],
    log: Path,
    pages: Sequence[Path],
    edit: Callable[[], None],
    number: int,
) -> tuple[Run, Run]:
    before, memory = [_state(page) for page in pages], Memory(process.pid)
    cpu, start = _seconds(process.pid), time.monotonic()

    def cost() -> tuple[float, float]:
        return round(time.monotonic() - start, 2), round(_seconds(process.pid) - cpu, 2)

    edit()
    _wait(
        lambda: all(_state(page) != was for page, was in zip(pages, before, strict=True)),
        process,
        log,
    )
    shown = cost()
    _wait(lambda: log.read_text("utf-8").count(DONE) >= number, process, log)
    done, peak = cost(), round(memory.peak(), 1)
    return Run(*shown, peak), Run(*done, peak)


def _state(page: Path) -> tuple[int, int]:
    found = page.stat()
    return found.st_ino, found.st_mtime_ns


def _seconds(pid: int) -> float:
    """Return the processor's seconds of a process so far; 0 where the system does not say."""
    try:
        fields = Path(f"/proc/{pid}/stat").read_text("utf-8").rpartition(")")[2].split()
    except OSError:
        return 0.0
    # utime, stime, cutime and cstime, see proc_pid_stat(5): fields 14 to 17 of all.
    return sum(map(int, fields[11:15])) / os.sysconf("SC_CLK_TCK")


def _wait(there: Callable[[], bool], process: subprocess.Popen[bytes], log: Path) -> None:
    end = time.monotonic() + _MOST
    while not there():
        if process.poll() is not None or time.monotonic() > end:
            raise CommandError(f"{process.args!r}: {log.read_text('utf-8')[-2_000:]}")
        time.sleep(_PAUSE)
