"""Keep what a search index was made of, and its files, from one build to the next."""

from __future__ import annotations

import os
from collections.abc import MutableMapping
from contextlib import suppress
from struct import Struct
from tempfile import TemporaryFile
from typing import IO, TYPE_CHECKING
from zlib import crc32

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

File = tuple[str, bytes]
_HEAD = Struct("<HII")
"""Before each part: the length of its name, that of its data, and a checksum of both."""
_END = ""
"""The name of the last part: a file without it was cut off."""


class KeptReadings(MutableMapping[str, bytes]):
    """What was read of each record, by digest: on the disk, since it is as large as the hub."""

    def __init__(self, path: Path) -> None:
        """Find what an earlier build kept; what is damaged is as if it were not there."""
        self._path = path
        self._file = _opened(path)
        self._added = TemporaryFile()  # noqa: SIM115  # closed with the build, in `close`
        self._places = {
            name: (self._file, start, length) for name, start, length in _parts(self._file)
        }
        self._same = bool(self._places)

    def __getitem__(self, digest: str) -> bytes:
        file, start, length = self._places[digest]
        file.seek(start)
        return file.read(length)

    def __setitem__(self, digest: str, data: bytes) -> None:
        start = self._added.seek(0, os.SEEK_END)
        self._added.write(data)
        self._places[digest] = (self._added, start, len(data))
        self._same = False

    def __delitem__(self, digest: str) -> None:
        del self._places[digest]
        self._same = False

    def __iter__(self) -> Iterator[str]:
        return iter(self._places)

    def __len__(self) -> int:
        return len(self._places)

    def close(self) -> None:
        """Write what the next build may need."""
        if not self._same:
            for _ in _written(self._path, iter(self.items())):
                pass
        self._file.close()
        self._added.close()


def kept_files(path: Path, key: str, make: Callable[[], Iterator[File]]) -> Iterator[File]:
    """Yield the files that were made for this key before, else those that are made now.

    Args:
        path: Where they are kept.
        key: What they depend on.
        make: Makes them.
    """
    with _opened(path) as file:
        parts = list(_parts(file))
        if parts and parts[0][0] == key:
            for name, start, length in parts[1:]:
                file.seek(start)
                yield name, file.read(length)
            return
    made = make()

    def keyed() -> Iterator[File]:
        yield key, b""
        yield from made

    written = _written(path, keyed())
    next(written)
    yield from written


def _opened(path: Path) -> IO[bytes]:
    try:
        return path.open("rb")
    except OSError:
        return TemporaryFile()


def _parts(file: IO[bytes]) -> list[tuple[str, int, int]]:
    """Return name, place and length of each part; none if a byte is not as it was written."""
    found: list[tuple[str, int, int]] = []
    while True:
        head = file.read(_HEAD.size)
        if len(head) < _HEAD.size:
            return []
        name_length, length, checksum = _HEAD.unpack(head)
        name, start = file.read(name_length), file.tell()
        data = file.read(length)
        if crc32(data, crc32(name)) != checksum:
            return []
        if name == _END.encode():
            return found
        found.append((name.decode(), start, length))


def _written(path: Path, parts: Iterator[File]) -> Iterator[File]:
    """Write parts, and yield each; the file is there when all are, if the disk lets us keep it."""
    draft = _Draft(path)
    try:
        for name, data in parts:
            draft.add(name, data)
            yield name, data
        draft.finish()
    finally:
        draft.drop()


class _Draft:
    """A file that is written beside the one whose place it takes; an error ends it quietly."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._beside = path.with_name(f"{path.name}.{os.getpid()}.tmp")
        self._file: IO[bytes] | None = None
        with suppress(OSError):
            path.parent.mkdir(parents=True, exist_ok=True)
            self._file = self._beside.open("wb")

    def add(self, name: str, data: bytes) -> None:
        if self._file is None:
            return
        own = name.encode()
        try:
            head = _HEAD.pack(len(own), len(data), crc32(data, crc32(own)))
            self._file.write(head + own + data)
        except OSError:
            self.drop()

    def finish(self) -> None:
        self.add(_END, b"")
        if self._file is not None:
            with suppress(OSError):
                self._file.close()
                self._beside.replace(self._path)

    def drop(self) -> None:
        """Leave nothing behind."""
        if self._file is not None:
            with suppress(OSError):
                self._file.close()
            self._file = None
        with suppress(OSError):
            self._beside.unlink()
