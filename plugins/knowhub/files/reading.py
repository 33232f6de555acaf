"""Read the files of a hub."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from knowhub.core.parsing.texts import MAX_BYTES, PUBLIC, RawFile

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    Read = Callable[[Path], bytes]
    """Returns the bytes of a file, or raises `OSError`."""

SUFFIXES = (".md", ".yml")


@dataclass(frozen=True, slots=True)
class ContentRoot:
    """A folder of records; a hub has a public one and may have a private one elsewhere."""

    folder: Path
    start: str = PUBLIC
    """How the paths of its files start in messages: as an editor would write them."""

    def name(self, path: Path) -> str:
        """Return the path of one of its files as messages give it."""
        return self.start + path.relative_to(self.folder).as_posix()


def public_root(root: Path) -> ContentRoot:
    """Return the public content of the hub in a folder."""
    return ContentRoot(root / PUBLIC)


def read_content(root: Path) -> Iterator[RawFile]:
    """Yield the public record and list files under `root`/content, sorted by path."""
    yield from read_roots([public_root(root)])


def read_roots(roots: Iterable[ContentRoot], read: Read = Path.read_bytes) -> Iterator[RawFile]:
    """Yield the record and list files of each root, sorted by path.

    A file that is too large, or a link that leads out of its root, is named but not read.
    """
    for root in roots:
        for path in sorted(_walk(root.folder)):
            yield read_raw(path, root, read)


def read_raw(path: Path, root: ContentRoot, read: Read = Path.read_bytes) -> RawFile:
    """Return one file; unread if it is too large, a link out of `root`, or cannot be read."""
    name, start = root.name(path), root.start
    if _leads_out(path, root.folder):
        return RawFile(name, None, outside=True, start=start)
    try:
        size = path.stat().st_size
        data = None if size > MAX_BYTES else read(path)
        return RawFile(name, data, size, start=start)
    except OSError as error:
        reason = error.strerror or "an error of the system"
        return RawFile(name, None, unreadable=reason, start=start)


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
