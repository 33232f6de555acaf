"""Run a command and weigh it: seconds of the clock and of the processor, and memory."""

from __future__ import annotations

import os
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path
from threading import Event, Thread
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_PAUSE = 0.2
"""Seconds between two looks at the memory."""


@dataclass(frozen=True)
class Run:
    """What a command cost."""

    wall: float
    """Seconds."""
    cpu: float
    """Seconds of the processor, of the command and of all processes that it started."""
    memory_mb: float
    """The most memory that all of them had together; what they share counts once."""


class CommandError(Exception):
    """A command ended with an error; the text holds the end of what it said."""


def run(command: Sequence[str], folder: Path) -> Run:
    """Run a command in a folder.

    Raises:
        CommandError: The command ended with another code than 0.
    """
    os.sync()  # what was written before is no work of the command's
    log = folder / ".run.log"
    with log.open("wb") as output:
        start = time.monotonic()
        process = subprocess.Popen(
            command,
            cwd=folder,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            env=os.environ | {"NO_MKDOCS_2_WARNING": "1"},
        )
        memory = Memory(process.pid)
        _, status, used = os.wait4(process.pid, 0)
        wall = time.monotonic() - start
        process.returncode = os.waitstatus_to_exitcode(status)
    said = log.read_text("utf-8", "replace")
    log.unlink()
    if process.returncode:
        raise CommandError(f"{' '.join(command)}: {said[-2_000:]}")
    return Run(round(wall, 2), round(used.ru_utime + used.ru_stime, 2), round(memory.peak(), 1))


class Memory:
    """Looks at the memory of a process and of its descendants until it is asked."""

    def __init__(self, pid: int) -> None:
        self._pid = pid
        self._peak = 0.0
        self._done = Event()
        self._thread = Thread(target=self._watch, daemon=True)
        self._thread.start()

    def peak(self) -> float:
        """Return the most megabytes that there were, 0 where the system does not say."""
        self._done.set()
        self._thread.join()
        return self._peak

    def _watch(self) -> None:
        while not self._done.wait(_PAUSE):
            self._peak = max(self._peak, sum(map(_proportional_mb, _family(self._pid))))


def _family(pid: int) -> list[int]:
    """Return a process and all that descend from it."""
    try:
        text = "".join(path.read_text() for path in Path(f"/proc/{pid}/task").glob("*/children"))
    except OSError:
        return [pid]
    return [pid, *(own for child in text.split() for own in _family(int(child)))]


def _proportional_mb(pid: int) -> float:
    """Return the memory of a process, with its share of what it has with others."""
    try:
        lines = Path(f"/proc/{pid}/smaps_rollup").read_text("utf-8").splitlines()
    except OSError:
        return 0.0
    return next((int(line.split()[1]) / 1024 for line in lines if line.startswith("Pss:")), 0.0)
