"""Today, as the hub means it: a build of the same content gives the same answer on any day."""

from __future__ import annotations

import os
import subprocess
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

_PATIENCE = 10
"""Seconds that git may take."""


def find_today(root: Path) -> date:
    """Return the day of SOURCE_DATE_EPOCH, else of the last commit, else the system's."""
    stamps = (os.environ.get("SOURCE_DATE_EPOCH", ""), _last_commit(root))
    days = (day for stamp in stamps if (day := _day(stamp)))
    return next(days, None) or system_day()


def system_day() -> date:
    """Return the day of the system's clock: for what happens now, outside of any build."""
    return datetime.now(UTC).date()


def _day(stamp: str) -> date | None:
    """Return the day of a time in seconds; None where it is none."""
    try:
        return datetime.fromtimestamp(int(stamp), UTC).date()
    except (ValueError, OverflowError, OSError):
        return None


def _last_commit(root: Path) -> str:
    """Return the time of the last commit, an empty text where there is no git or no commit."""
    command = ["git", "-C", str(root), "log", "-1", "--format=%ct"]
    try:
        done = subprocess.run(
            command, capture_output=True, text=True, check=False, timeout=_PATIENCE
        )
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return done.stdout.strip() if done.returncode == 0 else ""
