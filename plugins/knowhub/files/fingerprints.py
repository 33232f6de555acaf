"""Digests of trees: what a build was made from, and whether what it made is still there."""

from __future__ import annotations

import os
from hashlib import sha256
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from pathlib import Path

_NOT_READ = ("__pycache__", ".pyc", ".tmp")


def digest_of_file(path: str) -> str:
    """Return the SHA-256 digest of a file, or why the system does not give it."""
    try:
        with open(path, "rb", buffering=0) as file:  # noqa: PTH123  # as in `_files`
            return sha256(file.read()).hexdigest()
    except OSError as error:
        return type(error).__name__


def digest_of_files(paths: Iterable[Path], digest: Callable[[str], str] = digest_of_file) -> str:
    """Return a digest of the names and bytes of files, and of all files in folders.

    The times of files do not matter: a fresh clone has the same digest.

    Args:
        paths: Files and folders.
        digest: Gives the digest of a file's bytes.
    """
    found = sha256()
    for place in paths:
        for name, path in _files(place):
            found.update(f"{name}\0{digest(path)}\0".encode())
        found.update(b"\1")
    return found.hexdigest()


def digest_of_tree(folder: Path) -> str:
    """Return a digest of the names, sizes and times of all files in a folder, none of them read.

    The time of the last change of any kind is among them, which no command can set back.
    """
    return digest_of_states(states_of_tree(folder))


def digest_of_states(states: Mapping[str, str]) -> str:
    """Return the digest of a tree whose states are known."""
    found = sha256()
    for name, state in sorted(states.items()):
        found.update(f"{name}\0{state}\0".encode("utf-8", "surrogateescape"))
    return found.hexdigest()


def states_of_tree(folder: Path) -> dict[str, str]:
    """Return what the system says of each file in a folder, by path; none of them is read."""
    return dict(_states(str(folder), ""))


def _states(folder: str, start: str) -> Iterator[tuple[str, str]]:
    """Yield the path of each file, and what the system says of it."""
    # Not by Path and os.walk: they take four times as long, and a site has thousands of folders.
    try:
        with os.scandir(folder) as items:
            for item in items:
                if item.is_dir():
                    yield from _states(item.path, f"{start}{item.name}/")
                else:
                    state = item.stat()
                    times = f"{state.st_mtime_ns} {state.st_ctime_ns}"
                    yield start + item.name, f"{state.st_size} {times}"
    except OSError as error:
        yield start, type(error).__name__


def _files(place: Path) -> Iterator[tuple[str, str]]:
    """Yield the path of each file from there, and its whole path."""
    if place.is_file():
        yield ".", str(place)
        return
    # Paths as text: as objects they take longer than all digests that are known.
    base = f"{place}{os.sep}"
    for parent, folders, names in os.walk(place, followlinks=True):
        folders[:] = sorted(name for name in folders if not name.endswith(_NOT_READ))
        for name in sorted(names):
            if not name.endswith(_NOT_READ):
                path = f"{parent}{os.sep}{name}"
                yield path.removeprefix(base).replace(os.sep, "/"), path


def digest_of_code(place: Path) -> str:
    """Return a digest of a Python file or of all under a folder: other rules may say otherwise."""
    digest = sha256()
    for path in [place] if place.is_file() else sorted(place.rglob("*.py")):
        digest.update(path.read_bytes())
    return digest.hexdigest()


def read_settings(path: Path) -> str:
    """Return the text of a settings file."""
    return path.read_text("utf-8")
