"""Compressed copies beside the texts of a built site, for hosts that send files as they are."""

from __future__ import annotations

import gzip
import os
import zlib
from collections import Counter
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

import brotli

from knowhub.cores import count_cores, map_side_by_side
from knowhub.files.writing import read_file, take_over, write_new

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
    from pathlib import Path

TEXTS = frozenset({"css", "csv", "html", "js", "json", "svg", "txt", "webmanifest", "xml"})
"""Endings of files that are compressed; of the search, all files are."""
SEARCH = "search/"
SMALLEST = 150
"""Bytes of a file below which the names of its headers weigh more than what is saved."""
NOTE = ".compressed"
"""File in a site that says how its compressed files were made."""
_WINDOW = 16
"""Base-2 logarithm of the bytes that Brotli looks back: all of a page but the longest."""
_LONG_WINDOW = 22
_WORTH_A_PROCESS = 16_000_000
"""Bytes that take longer to compress than a process takes to start."""


def _gzip(data: bytes) -> bytes:
    return gzip.compress(data, 9, mtime=0)


def _brotli(data: bytes) -> bytes:
    # A longer window makes quality 9 twenty times slower, since it clears larger tables for each
    # file; quality 11 takes fifty times as long and saves one byte in eight.
    window = _WINDOW if len(data) < 1 << _WINDOW else _LONG_WINDOW
    return bytes(brotli.compress(data, mode=brotli.MODE_TEXT, quality=9, lgwin=window))


@dataclass(frozen=True)
class Format:
    """A way to compress."""

    compress: Callable[[bytes], bytes]
    maker: str
    """What the bytes depend on beside the file: where it is the same, so are they."""


FORMATS = {
    "br": Format(_brotli, f"brotli {brotli.__version__} quality 9 window {_WINDOW}"),
    "gz": Format(_gzip, f"zlib {zlib.ZLIB_RUNTIME_VERSION} level 9"),
}
"""By the ending that hosts look for."""


class Job(NamedTuple):
    """A file and the formats that it lacks."""

    name: str
    size: int
    formats: tuple[str, ...]


def compress_site(
    built: Path, formats: Collection[str], earlier: Path | None = None
) -> Counter[str]:
    """Write `page.html.gz` and the like beside the texts of a built site; return bytes by format.

    A file that would not become smaller gets none.

    Args:
        built: The folder of the site, which nobody else reads yet.
        formats: Keys of `FORMATS`.
        earlier: An earlier site, as it was made: of files that are the same there, the compressed
            ones are taken over.

    Raises:
        OSError: A file cannot be read or written.
    """
    wanted = tuple(name for name in FORMATS if name in formats)
    sizes: Counter[str] = Counter()
    if not wanted:
        return sizes
    known = _known_formats(earlier) if earlier else frozenset()
    jobs = []
    for name, size in _texts(built):
        taken = _take(built, earlier, name, known.intersection(wanted)) if earlier else {}
        sizes.update(taken)
        if left := tuple(form for form in wanted if form not in taken):
            jobs.append(Job(name, size, left))
    for part in _run_all(built, jobs):
        sizes.update(part)
    write_new(built / NOTE, "".join(f"{name} {_maker(name)}\n" for name in wanted).encode())
    return sizes


def compress_files(
    site: Path, names: Iterable[str], formats: Collection[str], into: Path
) -> set[str]:
    """Compress some files of a site anew; return the paths of what is written.

    Args:
        site: The folder of the site.
        names: Their paths in it.
        formats: Keys of `FORMATS`.
        into: Where the compressed files are written.

    Raises:
        OSError: A file cannot be read or written.
    """
    written = set()
    for name in filter(_is_text, names):
        data = read_file(site / name)
        for form in formats if len(data) >= SMALLEST else ():
            small = FORMATS[form].compress(data)
            if len(small) < len(data):
                write_new(into / f"{name}.{form}", small)
                written.add(f"{name}.{form}")
    return written


def _maker(name: str) -> str:
    return FORMATS[name].maker


def _known_formats(site: Path) -> frozenset[str]:
    """Return the formats that a site has, made as they would be now."""
    try:
        lines = (site / NOTE).read_text("utf-8").splitlines()
    except (OSError, ValueError):
        return frozenset()
    return frozenset(name for name in FORMATS if f"{name} {_maker(name)}" in lines)


def _texts(site: Path) -> Iterator[tuple[str, int]]:
    """Yield the path from there, and the size, of every file that is worth compressing."""
    for place, folders, files in os.walk(site):
        folders.sort()
        inside = place.removeprefix(f"{site}").replace(os.sep, "/")
        for file in sorted(files):
            name = f"{inside}/{file}".removeprefix("/")
            size = (site / name).stat().st_size if _is_text(name) else 0
            if size >= SMALLEST:
                yield name, size


def _is_text(name: str) -> bool:
    ending = name.rpartition(".")[2]
    return ending in TEXTS or (name.startswith(SEARCH) and ending not in FORMATS)


def _take(built: Path, earlier: Path, name: str, formats: Collection[str]) -> dict[str, int]:
    """Take over what an earlier site has of a file that is the same; return bytes by format."""
    if not formats or not _is_same(built / name, earlier / name):
        return {}
    found = {}
    for form in formats:
        source, target = earlier / f"{name}.{form}", built / f"{name}.{form}"
        if source.is_file():
            target.unlink(missing_ok=True)
            take_over([f"{name}.{form}"], earlier, built)
            found[form] = target.stat().st_size
    return found


def _is_same(one: Path, other: Path) -> bool:
    try:
        first, second = one.stat(), other.stat()
        if first.st_size != second.st_size:
            return False
        return os.path.samestat(first, second) or one.read_bytes() == other.read_bytes()
    except OSError:
        return False


def _run_all(built: Path, jobs: Sequence[Job]) -> Iterator[Counter[str]]:
    """Do the jobs, in several processes where that pays."""
    count = min(count_cores(), 1 + sum(job.size for job in jobs) // _WORTH_A_PROCESS)
    largest_first = sorted(jobs, key=lambda job: (-job.size, job.name))
    shares = [largest_first[start::count] for start in range(count)]
    yield from map_side_by_side(partial(_run, built), shares, count)


def _run(built: Path, jobs: Sequence[Job]) -> Counter[str]:
    """Compress files; return the bytes that were written by format."""
    sizes: Counter[str] = Counter()
    for name, size, formats in jobs:
        data = read_file(built / name)
        for form in formats:
            target = built / f"{name}.{form}"
            # What stands there may be a second name of a file of the earlier site.
            target.unlink(missing_ok=True)
            small = FORMATS[form].compress(data)
            if len(small) < size:
                write_new(target, small)
                sizes[form] += len(small)
    return sizes
