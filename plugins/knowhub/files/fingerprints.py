"""Digests of trees: what a build was made from, and whether what it made is still there."""

from __future__ import annotations

import json
import os
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from knowhub.files.writing import write_if_changed

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_NOT_READ = ("__pycache__", ".pyc", ".tmp")


def digest_of_files(paths: Iterable[Path]) -> str:
    """Return a digest of the names and bytes of files, and of all files in folders.

    The times of files do not matter: a fresh clone has the same digest.
    """
    found = sha256()
    for place in paths:
        for path in _files(place):
            name = path.relative_to(place).as_posix()
            found.update(f"{name}\0{_digest(path)}\0".encode())
        found.update(b"\1")
    return found.hexdigest()


def digest_of_tree(folder: Path) -> str:
    """Return a digest of the names, sizes and times of all files in a folder, none of them read."""
    found = sha256()
    for path in _files(folder):
        state = path.stat()
        name = path.relative_to(folder).as_posix()
        found.update(f"{name}\0{state.st_size}\0{state.st_mtime_ns}\0".encode())
    return found.hexdigest()


def _files(place: Path) -> Iterator[Path]:
    if place.is_file():
        yield place
        return
    for parent, folders, names in os.walk(place, followlinks=True):
        folders[:] = sorted(name for name in folders if not name.endswith(_NOT_READ))
        yield from (Path(parent, name) for name in sorted(names) if not name.endswith(_NOT_READ))


def _digest(path: Path) -> str:
    try:
        return sha256(path.read_bytes()).hexdigest()
    except OSError as error:
        return type(error).__name__


def read_stamp(path: Path) -> dict[str, str]:
    """Return what was noted of the last build; nothing where there is no note that can be read."""
    with suppress(OSError, ValueError):
        found = json.loads(path.read_bytes())
        if isinstance(found, dict):
            return {str(key): str(value) for key, value in found.items()}
    return {}


def write_stamp(path: Path, stamp: dict[str, str]) -> None:
    """Note what a build was made from and what it made."""
    write_if_changed(path, json.dumps(stamp, sort_keys=True).encode())


def read_settings(path: Path) -> str:
    """Return the text of a settings file."""
    return path.read_text("utf-8")
