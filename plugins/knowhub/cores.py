"""How many processes may work side by side."""

from __future__ import annotations

import os

MOST = 4
"""Processes beyond which each costs more memory, and reads the same lists again, than it saves."""


def count_cores() -> int:
    """Return how many processors this process may use: a container has fewer."""
    allowed = getattr(os, "sched_getaffinity", None)
    return min(MOST, len(allowed(0)) if allowed else os.cpu_count() or 1)
