"""Files that a process reads again and again: read anew only when the system says so."""

from __future__ import annotations

import os
import time
from hashlib import sha256
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from pathlib import Path

SETTLED = 2_000_000_000
"""Nanoseconds after which a file that is written again has another time, on every file system.

FAT knows times of two seconds: https://learn.microsoft.com/windows/win32/sysinfo/file-times
"""

State = tuple[int, int, int, int, int]


class _Known(NamedTuple):
    state: State
    data: bytes
    digest: str


class FileMemory:
    """Reads files, and remembers those that have not changed since: their bytes and digests.

    A file that was written shortly before it was read is read anew: it might be written once more
    without any other size or time.
    """

    def __init__(self) -> None:
        self._known: dict[str, _Known] = {}
        self._used: dict[str, _Known] = {}

    def read(self, path: Path) -> bytes:
        """Return the bytes of a file; the same object as long as they are the same.

        Raises:
            OSError: The file cannot be read.
        """
        return self._find(os.fspath(path)).data

    def digest(self, path: str) -> str:
        """Return the SHA-256 digest of a file, or why the system does not give it."""
        try:
            return self._find(path).digest
        except OSError as error:
            return type(error).__name__

    def forget(self) -> None:
        """Drop the files that nobody has asked for since this was called last."""
        self._known, self._used = self._used, {}

    def _find(self, name: str) -> _Known:
        before = self._used.get(name) or self._known.get(name)
        state = _state(name)
        if before is None or before.state != state:
            before = _read(name, state, before)
        self._used[name] = before
        return before


def _state(name: str) -> State:
    found = os.stat(name)  # noqa: PTH116  # thousands of files are asked for after each edit
    return (found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns, found.st_ctime_ns)


def _read(name: str, state: State, before: _Known | None) -> _Known:
    now = time.time_ns()
    with open(name, "rb") as file:  # noqa: PTH123  # as in `_state`
        data = file.read()
    if max(state[3:]) > now - SETTLED:
        state = (0, 0, 0, 0, 0)  # no file has it: this one is read anew
    if before and before.data == data:
        return before._replace(state=state)
    return _Known(state, data, sha256(data).hexdigest())
