"""The chunks of a WebP image."""

from __future__ import annotations

from typing import TYPE_CHECKING

from knowhub.core.media.problems import METADATA, BrokenError, Problem, pixel_problems

if TYPE_CHECKING:
    from collections.abc import Iterator

_SHOWN = frozenset({"VP8 ", "VP8L", "VP8X", "ALPH"})
_NAMES = {"EXIF": "EXIF (camera, time, place)", "XMP ": "XMP", "ICCP": "a colour profile"}


def examine_webp(data: bytes) -> tuple[Problem, ...]:
    """Return what is wrong with a WebP image; raise BrokenError if it is none."""
    if int.from_bytes(data[4:8], "little") + 8 != len(data):
        raise BrokenError("a WebP image with something else behind it, or cut off")
    found: list[Problem] = []
    pictures = 0
    for name, body in _chunks(data):
        if name not in _SHOWN:
            found.append(Problem(METADATA, _NAMES.get(name, "a part that is not shown")))
        elif name != "ALPH":
            pictures += name != "VP8X"
            found += pixel_problems(*_size(name, body))
    if pictures != 1:
        raise BrokenError("a WebP image without a picture, or with several")
    return tuple(found)


def _chunks(data: bytes) -> Iterator[tuple[str, bytes]]:
    place = 12
    while place < len(data):
        length = int.from_bytes(data[place + 4 : place + 8], "little")
        end = place + 8 + length
        if end > len(data):
            raise BrokenError("a WebP image that is cut off")
        yield data[place : place + 4].decode("latin-1"), data[place + 8 : end]
        place = end + length % 2


def _size(name: str, body: bytes) -> tuple[int, int]:
    if name == "VP8X":
        return (
            int.from_bytes(body[4:7], "little") + 1,
            int.from_bytes(body[7:10], "little") + 1,
        )
    if name == "VP8L":
        bits = int.from_bytes(body[1:5], "little")
        return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
    return (
        int.from_bytes(body[6:8], "little") & 0x3FFF,
        int.from_bytes(body[8:10], "little") & 0x3FFF,
    )
