"""From bytes to text, and from text to front matter and body."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

from knowhub.core.issues import Issue, Position
from knowhub.core.parsing.excerpts import Excerpt, changed, excerpted

MAX_BYTES = 1_000_000
"""Size limit of a record's file."""
FENCE = "---"
PUBLIC = "content/"
"""How the path of a public file starts; that of a private one starts as mkdocs.yml has its root."""


@dataclass(frozen=True, slots=True)
class RawFile:
    """A file as it was found, before anything is known of it."""

    path: str
    """Path from the hub's root, with slashes."""
    data: bytes | None
    """None when the file was not read: see `size` and `outside`."""
    size: int = 0
    outside: bool = False
    """Whether the path is a symbolic link that leads out of its folder, or to nothing."""
    unreadable: str = ""
    """Why the system would not give the file."""
    start: str = PUBLIC
    """The part of the path that leads to the root of its content."""

    @property
    def inside(self) -> str:
        """The path from the root of its content, such as "tools/x.md"."""
        return self.path.removeprefix(self.start)

    @property
    def private(self) -> bool:
        """Whether the file stands in a private root."""
        return self.start != PUBLIC


@excerpted("front_matter", "body")
@dataclass(frozen=True)
class Parts:
    """A record file cut in two."""

    front_matter: str
    body: str
    body_line: int

    def of(self, data: bytes) -> Parts:
        """Return the same parts as excerpts of the file that they come from."""
        start = data.index(b"\n") + 1
        front = Excerpt(data, start, start + len(self.front_matter.encode()))
        body = Excerpt(data, len(data) - len(self.body.encode()), len(data))
        return changed(self, front_matter=front, body=body)

    @property
    def excerpts(self) -> list[Excerpt]:
        """The parts as they are kept, where they come from a file."""
        return [part for part in vars(self).values() if isinstance(part, Excerpt)]

    @property
    def size(self) -> int:
        """The bytes of the parts."""
        return sum(map(len, self.excerpts)) or len((self.front_matter + self.body).encode())


def decode(file: RawFile) -> tuple[str | None, tuple[Issue, ...]]:
    """Return the text of a file, or the issues that make it unreadable."""
    problem = _unread(file) or _bad_bytes(file.path, file.data or b"")
    if problem:
        return None, (problem,)
    return (file.data or b"").decode("utf-8"), ()


def _unread(file: RawFile) -> Issue | None:
    start = Position(file.path)
    if file.outside:
        return Issue(
            start,
            "symlink",
            "a file inside content/",
            "a symbolic link that leads out of it",
            "Copy the file to its place.",
        )
    if file.unreadable:
        return Issue(
            start,
            "unreadable",
            "a file that can be read",
            file.unreadable,
            "Check the file's permissions.",
        )
    if file.size > MAX_BYTES:
        return Issue(
            start,
            "file-size",
            f"at most {MAX_BYTES:,} bytes",
            f"{file.size:,} bytes",
            "Shorten the text, or link to the document instead of pasting it.",
        )
    return None


def _bad_bytes(path: str, data: bytes) -> Issue | None:
    if not data.strip():
        return Issue(
            Position(path),
            "empty-file",
            "some text",
            "an empty file",
            "Fill the file, or delete it.",
        )
    if data.startswith(b"\xef\xbb\xbf"):
        return Issue(
            Position(path),
            "bom",
            "plain UTF-8",
            "a byte order mark at the start",
            "Save the file as 'UTF-8 without BOM'.",
        )
    if b"\r" in data:
        line = data[: data.index(b"\r")].count(b"\n") + 1
        return Issue(
            Position(path, line),
            "line-ends",
            "line ends of LF",
            "CR or CRLF",
            "Set the line ends to LF (Unix) in your editor.",
        )
    return _bad_utf8(path, data)


def _bad_utf8(path: str, data: bytes) -> Issue | None:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError as error:
        before = data[: error.start]
        line = before.count(b"\n") + 1
        column = len(before.rpartition(b"\n")[2].decode("utf-8", "replace")) + 1
        return Issue(
            Position(path, line, column),
            "encoding",
            "UTF-8",
            f"the byte 0x{data[error.start]:02x}, which no UTF-8 text holds here",
            "Save the file as UTF-8.",
        )
    return None


def split(text: str, path: str) -> tuple[Parts | None, tuple[Issue, ...]]:
    """Cut a record file into front matter and body."""
    lines = text.split("\n")
    if lines[0].rstrip() != FENCE:
        found = Issue(
            Position(path),
            "front-matter",
            "'---' on the first line",
            repr(lines[0][:40]),
            "Start the file with the record's keys between two lines of '---'.",
        )
        return None, (found,)
    for number, line in enumerate(lines[1:], start=1):
        if line.rstrip() == FENCE:
            front, body = "\n".join(lines[1:number]), "\n".join(lines[number + 1 :])
            return Parts(front, body, number + 2), ()
    found = Issue(
        Position(path, len(lines)),
        "front-matter-open",
        "'---' on a line of its own after the keys",
        "the end of the file",
        "Close the front matter.",
    )
    return None, (found,)


def normal_form(path: str) -> str:
    """Return the form under which two paths are the same file on some systems."""
    return unicodedata.normalize("NFC", path).casefold()
