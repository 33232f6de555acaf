"""The segments of a JPEG image."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from knowhub.core.media.problems import METADATA, BrokenError, Problem, pixel_problems

if TYPE_CHECKING:
    from collections.abc import Iterator

_FRAMES = frozenset({0xC0, 0xC1, 0xC2})
_TABLES = frozenset({0xC4, 0xDB, 0xDD, 0xDA, 0xD9})
_JFIF, _ADOBE, _COMMENT, _SCAN, _END = 0xE0, 0xEE, 0xFE, 0xDA, 0xD9
_RESTARTS = range(0xD0, 0xD8)


@dataclass(frozen=True, slots=True)
class Segment:
    """A part of an image: its marker, its content, and all of it with the data behind."""

    marker: int
    body: bytes
    whole: bytes


def bare_jpeg(data: bytes) -> bytes:
    """Return an image with the segments that show it, bit for bit."""
    shown = (part.whole for part in segments(data) if is_shown(part.marker, part.body))
    return data[:2] + b"".join(shown)


def examine_jpeg(data: bytes) -> tuple[Problem, ...]:
    """Return what is wrong with a JPEG image; raise BrokenError if it is none."""
    found: list[Problem] = []
    frames = 0
    for part in segments(data):
        marker, body = part.marker, part.body
        if marker in _FRAMES:
            frames += 1
            height, width = int.from_bytes(body[1:3], "big"), int.from_bytes(body[3:5], "big")
            found += pixel_problems(width, height)
        elif not is_shown(marker, body):
            found.append(Problem(METADATA, _name(marker, body)))
    if frames != 1:
        raise BrokenError("a JPEG image without a picture, or with several")
    return tuple(found)


def segments(data: bytes) -> Iterator[Segment]:
    """Yield each segment; that of a scan with the data that follows its head."""
    place = 2
    while place < len(data):
        if data[place] != 0xFF or place + 2 > len(data):
            raise BrokenError("a JPEG image with a broken part")
        marker = data[place + 1]
        if marker == _END:
            if place + 2 != len(data):
                raise BrokenError("a JPEG image with something else behind it")
            yield Segment(marker, b"", data[place:])
            return
        length = int.from_bytes(data[place + 2 : place + 4], "big")
        head = place + 2 + length
        if length < 2 or head > len(data):
            raise BrokenError("a JPEG image that is cut off")
        end = _after_scan(data, head) if marker == _SCAN else head
        yield Segment(marker, data[place + 4 : head], data[place:end])
        place = end
    raise BrokenError("a JPEG image without an end")


def is_shown(marker: int, body: bytes) -> bool:
    """Tell whether a segment is needed to show the image."""
    if marker == _JFIF:  # its head has 14 bytes; a thumbnail would follow
        return body[:5] == b"JFIF\0" and len(body) == 14 and body[12:14] == b"\0\0"
    if marker == _ADOBE:
        return body[:5] == b"Adobe" and len(body) == 12
    return marker in _TABLES or marker in _FRAMES


def _after_scan(data: bytes, place: int) -> int:
    """Return where the next segment starts after the data of a scan."""
    while True:
        place = data.find(b"\xff", place)
        if place < 0 or place + 1 >= len(data):
            raise BrokenError("a JPEG image that is cut off")
        if data[place + 1] != 0 and data[place + 1] not in _RESTARTS:
            return place
        place += 2


def _name(marker: int, body: bytes) -> str:
    if body.startswith(b"Exif"):
        return "EXIF (camera, time, place)"
    if body.startswith(b"http://ns.adobe.com"):
        return "XMP"
    if body.startswith(b"ICC_PROFILE"):
        return "a colour profile"
    if body.startswith(b"Photoshop"):
        return "data of an image editor"
    return "a comment" if marker == _COMMENT else "a part that is not shown"
