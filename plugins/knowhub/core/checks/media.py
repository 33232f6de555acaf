"""Images and documents: of a known type, small enough, with nothing in them but what is shown."""

from __future__ import annotations

from posixpath import splitext
from typing import TYPE_CHECKING

from knowhub.core.issues import Issue, Position
from knowhub.core.media.cleaning import examine
from knowhub.core.media.kinds import KINDS, MAX_BYTES, find_kind
from knowhub.core.media.problems import METADATA, SCRIPT, SIZE, Problem

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from knowhub.core.parsing.texts import RawFile

_NAMES = ", ".join(kind.name for kind in KINDS)


def check_media(files: Iterable[RawFile]) -> Iterator[Issue]:
    """Yield what is wrong with the files of a hub that are neither Markdown nor lists."""
    for file in files:
        place = Position(file.path)
        if file.data is None:
            yield _unread(place, file)
            continue
        for problem in examine(file.data):
            yield _issue(place, problem)
        yield from _check_suffix(place, file.path, file.data)


def _unread(place: Position, file: RawFile) -> Issue:
    if file.outside:
        return Issue(
            place,
            "symlink",
            "a file inside the hub",
            "a symbolic link that leads out of it",
            "Copy the file to its place.",
        )
    if file.unreadable:
        return Issue(
            place,
            "unreadable",
            "a file that can be read",
            file.unreadable,
            "Check the file's permissions.",
        )
    return _issue(place, Problem(SIZE, f"{file.size:,} bytes"))


def _check_suffix(place: Position, path: str, data: bytes) -> Iterator[Issue]:
    kind = find_kind(data)
    suffix = splitext(path)[1].lower()
    if kind and suffix not in kind.suffixes:
        yield Issue(
            place,
            "media-type",
            f"the ending {kind.suffixes[0]} for what is in the file",
            repr(suffix),
            "Rename the file.",
        )


def _issue(place: Position, problem: Problem) -> Issue:
    if problem.rule == METADATA:
        expected, advice = "what is shown and nothing else", "Run 'knowhub clean' on the file."
        return Issue(place, "media-metadata", expected, problem.found, advice)
    if problem.rule == SCRIPT:
        expected, advice = "a file that runs and loads nothing", "Run 'knowhub clean' on the file."
        return Issue(place, "media-script", expected, problem.found, advice)
    if problem.rule == SIZE:
        limits = ", ".join(f"{kind.name} {kind.max_bytes // 1000:,} kB" for kind in KINDS)
        advice = "Make it smaller, or link to where it is published."
        return Issue(place, "media-size", f"a smaller file ({limits})", problem.found, advice)
    advice = "Export it anew in one of these forms."
    return Issue(place, "media-type", f"one of {_NAMES}", problem.found, advice)


__all__ = ["MAX_BYTES", "check_media"]
