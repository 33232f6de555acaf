"""Write texts into a tree: only what changed, each file whole, nothing left over."""

from __future__ import annotations

import os
import shutil
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from pathlib import Path


def write_tree(root: Path, texts: Mapping[str, bytes]) -> int:
    """Make `root` hold exactly these files; return how many changed."""
    changed = 0
    for name, data in texts.items():
        changed += write_if_changed(root / name, data)
    wanted = set(texts)
    for path in sorted(root.rglob("*")):
        if path.is_file() and path.relative_to(root).as_posix() not in wanted:
            path.unlink()
            changed += 1
    return changed


def write_new(path: Path, data: bytes) -> None:
    """Write a file into a folder that nobody else reads yet."""
    try:
        path.write_bytes(data)
    except FileNotFoundError:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)


def take_over(names: Iterable[str], site: Path, into: Path) -> None:
    """Let files of an earlier site stand in a new one as well: neither is ever written to.

    Args:
        names: Their paths in the site.
        site: The folder of the earlier site.
        into: The folder of the new one.
    """
    made: set[str] = set()
    # Paths as text: thousands of files are taken over where one page has changed.
    for name in names:
        folder = name.rpartition("/")[0]
        if folder not in made:
            os.makedirs(f"{into}/{folder}", exist_ok=True)  # noqa: PTH103  # as above
            made.add(folder)
        _link(f"{site}/{name}", f"{into}/{name}")


def _link(source: str, target: str) -> None:
    try:
        os.link(source, target)
    except FileExistsError:
        return  # A file that languages share: another of them was there before.
    except FileNotFoundError:
        raise
    except OSError:  # Not every file system knows a file by two names.
        shutil.copy2(source, target)


def read_file(path: Path) -> bytes:
    """Return the bytes of a file."""
    return path.read_bytes()


def is_same(path: Path, data: bytes) -> bool:
    """Tell whether a file holds these bytes."""
    try:
        return path.read_bytes() == data
    except OSError:
        return False


def write_if_changed(path: Path, data: bytes) -> bool:
    """Write a file unless it holds the same bytes; return whether it was written."""
    try:
        if path.read_bytes() == data:
            return False
    except FileNotFoundError:
        path.parent.mkdir(parents=True, exist_ok=True)
    # Beside and then over, so that nobody reads half a file.
    beside = path.with_name(f"{path.name}.{os.getpid()}.tmp")
    beside.write_bytes(data)
    beside.replace(path)
    return True


def empty_folder(path: Path) -> None:
    """Make a folder anew, without what it held."""
    remove_folder(path)
    path.mkdir(parents=True)


def remove_folder(path: Path) -> None:
    """Remove a folder with all that is in it, if the system lets us."""
    shutil.rmtree(path, ignore_errors=True)


def lift_folder(path: Path, into: Path) -> None:
    """Move a folder to another place."""
    shutil.move(str(path), str(into))


def read_tree(root: Path, read: Callable[[Path], bytes] = read_file) -> dict[str, bytes]:
    """Return all files under a folder but hidden ones, by their path."""
    return {
        path.relative_to(root).as_posix(): read(path)
        for path in sorted(root.rglob("*"))
        if path.is_file() and not any(part.startswith(".") for part in path.relative_to(root).parts)
    }
