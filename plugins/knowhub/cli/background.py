"""Checks that run in a process of their own while an editor goes on."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from contextlib import suppress
from typing import TYPE_CHECKING

from knowhub.core.issues import BLOCKING, Issue, Level, Position

if TYPE_CHECKING:
    from pathlib import Path

_CODE = "from knowhub.cli.main import main; main()"


class BackgroundCheck:
    """Runs `knowhub check` on a hub; a new run ends one that has not finished."""

    def __init__(self, root: Path) -> None:
        self._command = [
            sys.executable, "-c", _CODE, "check", "--format", "json", "--root", str(root),
        ]  # fmt: skip
        self._process: subprocess.Popen[str] | None = None

    def start(self) -> None:
        """Begin anew."""
        self.stop()
        self._process = subprocess.Popen(
            self._command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            start_new_session=True,
        )

    def stop(self) -> None:
        """End a run that has not finished."""
        if self._process:
            _end(self._process)
            self._process = None

    def result(self) -> tuple[str, ...] | None:
        """Return what stops a build once the run is over; None before and afterwards."""
        if self._process is None:
            return None
        try:
            said, _ = self._process.communicate(timeout=0.01)
        except subprocess.TimeoutExpired:
            return None
        self._process = None
        return tuple(map(str, _issues(said)))


def _end(process: subprocess.Popen[str]) -> None:
    """End a process with those that it started: one that is left would hold its output open."""
    if hasattr(os, "killpg"):
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
    else:
        process.kill()
    if process.stdout:
        process.stdout.close()
    process.wait()


def _issues(text: str) -> list[Issue]:
    try:
        rows = json.loads(text)
    except ValueError:
        return []
    found = [
        Issue(
            Position(row["path"], row["line"], row["column"]),
            row["rule"],
            row["expected"],
            row["found"],
            row["advice"],
            row["key"],
            Level(row["level"]),
        )
        for row in rows
    ]
    return [issue for issue in found if issue.level in BLOCKING]
