"""Read the files of a hub that are neither Markdown nor lists: images and documents."""

from __future__ import annotations

import os
from os.path import relpath
from pathlib import Path
from typing import TYPE_CHECKING

from knowhub.core.media.kinds import MAX_BYTES
from knowhub.core.parsing.texts import RawFile
from knowhub.files.reading import ContentRoot

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from knowhub.files.reading import Read

TEXTS = {"content": (".md", ".yml"), "docs": (".md",)}
"""What is read elsewhere."""


def read_media(
    roots: Iterable[ContentRoot], root: Path, docs: Path, read: Read = Path.read_bytes
) -> Iterator[RawFile]:
    """Yield every file of records and of docs/ that is no text, sorted by path.

    A page of docs/ that is a link elsewhere is one too: it would publish what it leads to.

    Args:
        roots: Where the records stand.
        root: The folder of the hub, from which paths of docs/ start.
        docs: The folder of the pages.
        read: Reads a file.
    """
    yield from read_record_media(roots, read)
    for path in sorted(_walk(docs)):
        if _leads_out(path, docs) or not path.name.endswith(TEXTS["docs"]):
            yield _read(path, ContentRoot(docs, f"{Path(relpath(docs, root)).as_posix()}/"), read)


def read_record_media(
    roots: Iterable[ContentRoot], read: Read = Path.read_bytes
) -> Iterator[RawFile]:
    """Yield every file in roots of content that is no text, sorted by path."""
    for root in roots:
        for path in sorted(_walk(root.folder, TEXTS["content"])):
            yield _read(path, root, read)


def read_attachments(
    root: ContentRoot, uris: Iterable[str], read: Read = Path.read_bytes
) -> Iterator[tuple[str, bytes]]:
    """Yield the files of records by their address: those of tools/x stand in content/tools/x/."""
    content = root.folder
    for uri in uris:
        for path in sorted(_walk(content / uri, TEXTS["content"])):
            if not _leads_out(path, content):
                yield path.relative_to(content).as_posix(), read(path)


def read_medium(path: Path) -> bytes:
    """Return a file that an editor named."""
    return path.read_bytes()


def _walk(folder: Path, texts: tuple[str, ...] = ()) -> Iterator[Path]:
    """Yield all files in a folder but hidden ones, and those with the endings of texts."""
    for place, folders, names in os.walk(folder):
        here = Path(place)
        folders[:] = [name for name in folders if not name.startswith(".")]
        wanted = (name for name in names if not name.startswith(".") and not name.endswith(texts))
        yield from (here / name for name in wanted)
        # A link to a folder is not followed: it is a file that nobody can publish.
        links = (here / name for name in folders if (here / name).is_symlink())
        yield from (link for link in links if not link.name.endswith(texts))


def _leads_out(path: Path, folder: Path) -> bool:
    return path.is_symlink() and not path.resolve().is_relative_to(folder.resolve())


def _read(path: Path, root: ContentRoot, read: Read) -> RawFile:
    name, start = root.name(path), root.start
    try:
        if path.is_symlink() and (_leads_out(path, root.folder) or not path.is_file()):
            return RawFile(name, None, outside=True, start=start)
        size = path.stat().st_size
        return RawFile(name, read(path) if size <= MAX_BYTES else None, size, start=start)
    except (OSError, RuntimeError) as error:
        reason = str(error) or "an error of the system"
        return RawFile(name, None, unreadable=reason, start=start)
