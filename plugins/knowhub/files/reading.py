"""Read the files of a hub."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from knowhub.core.parsing.texts import MAX_BYTES, RawFile

if TYPE_CHECKING:
    from collections.abc import Iterator

SUFFIXES = (".md", ".yml")


def read_content(root: Path) -> Iterator[RawFile]:
    """Yield the record and list files under `root`/content, sorted by path.

    A file that is too large, or a link that leads out of content/, is named but not read.
    """
    content = root / "content"
    for path in sorted(_walk(content)):
        yield read_raw(path, root=root, within=content)


def read_raw(path: Path, *, root: Path, within: Path) -> RawFile:
    """Return one file; unread if it is too large, a link out of `within`, or cannot be read."""
    name = path.relative_to(root).as_posix()
    if _leads_out(path, within):
        return RawFile(name, None, outside=True)
    try:
        size = path.stat().st_size
        return RawFile(name, None if size > MAX_BYTES else path.read_bytes(), size)
    except OSError as error:
        return RawFile(name, None, unreadable=error.strerror or "an error of the system")


def _walk(folder: Path) -> Iterator[Path]:
    for place, folders, names in os.walk(folder):
        here = Path(place)
        folders[:] = [name for name in folders if not name.startswith(".")]
        yield from (here / name for name in folders if _leads_out(here / name, folder))
        yield from (here / name for name in names if _wanted(name))


def _leads_out(path: Path, folder: Path) -> bool:
    """Tell whether a path is a link to somewhere else, to nothing or to itself."""
    if not path.is_symlink():
        return False
    try:
        return not path.resolve(strict=True).is_relative_to(folder.resolve())
    except (OSError, RuntimeError):  # Python before 3.13 raises RuntimeError for a loop
        return True


def _wanted(name: str) -> bool:
    return name.endswith(SUFFIXES) and not name.startswith((".", "#"))
