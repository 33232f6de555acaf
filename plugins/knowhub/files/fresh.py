"""Write thousands of small files into a folder that is being made."""

from __future__ import annotations

import os
from pathlib import Path

from knowhub.files.writing import write_if_changed

_NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_CLOEXEC", 0)


class FreshFolder:
    """A folder that nobody reads before it is whole; other processes may write into it, too."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._start = f"{path}/"
        self._made: set[str] = set()

    def write(self, name: str, data: bytes) -> None:
        """Write a file.

        One that is there already is not written to: it may be another process' or, by a second
        name, that of a site which is being read.

        Args:
            name: Its path in the folder, with slashes.
            data: What it holds.
        """
        # Paths as text: an object for each would take as long as to write the file.
        self._make(name.rpartition("/")[0])
        path = self._start + name
        try:
            file = os.open(path, _NEW, 0o666)
        except FileExistsError:
            write_if_changed(Path(path), data)
            return
        with open(file, "wb", buffering=0) as whole:  # noqa: PTH123  # a descriptor has no path
            while data:
                data = data[whole.write(data) :]

    def _make(self, folder: str) -> None:
        if folder not in self._made:
            os.makedirs(self._start + folder, exist_ok=True)  # noqa: PTH103  # as above
            self._made.add(folder)
