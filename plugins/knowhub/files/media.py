"""Read the files of a hub that are neither Markdown nor lists: images and documents."""

from __future__ import annotations

import os
from os.path import relpath
from pathlib import Path
from typing import TYPE_CHECKING

from knowhub.core.media.kinds import MAX_BYTES
from knowhub.core.parsing.texts import RawFile

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

TEXTS = {"content": (".md", ".yml"), "docs": (".md",)}
"""What is read elsewhere."""


def read_media(root: Path, docs: Path) -> Iterator[RawFile]:
    """Yield every file under content/ and docs/ that is no text, sorted by path.

    A page of docs/ that is a link elsewhere is one too: it would publish what it leads to.
    """
    for folder, texts in ((root / "content", TEXTS["content"]), (docs, TEXTS["docs"])):
        for path in sorted(_walk(folder)):
            linked = folder == docs and _leads_out(path, folder)
            if linked or not path.name.endswith(texts):
                yield _read(path, Path(relpath(path, root)).as_posix(), folder)


def read_attachments(root: Path, uris: Iterable[str]) -> Iterator[tuple[str, bytes]]:
    """Yield the files of records by their address: those of tools/x stand in content/tools/x/."""
    content = root / "content"
    for uri in uris:
        for path in sorted(_walk(content / uri)):
            if not path.name.endswith(TEXTS["content"]) and not _leads_out(path, content):
                yield path.relative_to(content).as_posix(), path.read_bytes()


def read_medium(path: Path) -> bytes:
    """Return a file that an editor named."""
    return path.read_bytes()


def _walk(folder: Path) -> Iterator[Path]:
    for place, folders, names in os.walk(folder):
        here = Path(place)
        folders[:] = [name for name in folders if not name.startswith(".")]
        yield from (here / name for name in names if not name.startswith("."))
        # A link to a folder is not followed: it is a file that nobody can publish.
        yield from (here / name for name in folders if (here / name).is_symlink())


def _leads_out(path: Path, folder: Path) -> bool:
    return path.is_symlink() and not path.resolve().is_relative_to(folder.resolve())


def _read(path: Path, name: str, folder: Path) -> RawFile:
    try:
        if path.is_symlink() and (_leads_out(path, folder) or not path.is_file()):
            return RawFile(name, None, outside=True)
        size = path.stat().st_size
        return RawFile(name, path.read_bytes() if size <= MAX_BYTES else None, size)
    except (OSError, RuntimeError) as error:
        return RawFile(name, None, unreadable=str(error) or "an error of the system")
