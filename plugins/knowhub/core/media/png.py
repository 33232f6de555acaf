"""The chunks of a PNG image."""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING

from knowhub.core.media.problems import METADATA, SIZE, BrokenError, Problem, pixel_problems

if TYPE_CHECKING:
    from collections.abc import Iterator

_SHOWN = frozenset(
    {"IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "sBIT", "bKGD", "pHYs"}
)
_CHANNELS = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}
_NAMES = {
    "eXIf": "EXIF (camera, time, place)",
    "tEXt": "a text",
    "zTXt": "a text",
    "iTXt": "a text or XMP",
    "tIME": "a time",
    "iCCP": "a colour profile",
}


def examine_png(data: bytes) -> tuple[Problem, ...]:
    """Return what is wrong with a PNG image; raise BrokenError if it is none."""
    chunks = list(_chunks(data))
    if not chunks or chunks[0][0] != "IHDR" or len(chunks[0][1]) != 13 or chunks[-1][0] != "IEND":
        raise BrokenError("a PNG image that is cut off or out of order")
    head = chunks[0][1]
    size = pixel_problems(int.from_bytes(head[:4], "big"), int.from_bytes(head[4:8], "big"))
    if size:
        return size
    extra = {name for name, _ in chunks} - _SHOWN
    found = tuple(Problem(METADATA, _NAMES.get(name, "a part that is not shown")) for name in extra)
    return (*found, *_check_pixels(head, (body for name, body in chunks if name == "IDAT")))


def _chunks(data: bytes) -> Iterator[tuple[str, bytes]]:
    place = 8
    while place < len(data):
        length = int.from_bytes(data[place : place + 4], "big")
        end = place + 12 + length
        body = data[place + 4 : end - 4]
        if end > len(data) or zlib.crc32(body).to_bytes(4, "big") != data[end - 4 : end]:
            raise BrokenError("a PNG image with a broken part")
        yield body[:4].decode("latin-1"), body[4:]
        place = end
        if body[:4] == b"IEND":
            break
    if place != len(data):
        raise BrokenError("a PNG image with something else behind it")


def _check_pixels(head: bytes, parts: Iterator[bytes]) -> tuple[Problem, ...]:
    """Unpack no more than the image can hold: a bomb holds more."""
    width, height = int.from_bytes(head[:4], "big"), int.from_bytes(head[4:8], "big")
    bits = head[8] * _CHANNELS.get(head[9], 4)
    # Interlaced images have up to seven rows for each, and a byte more on each of them.
    most = height * ((width * bits + 7) // 8 + 1) + (height * 8 + width * 8) * (head[12] != 0)
    unpacker, count = zlib.decompressobj(), 0
    try:
        for part in parts:
            waiting = part
            while waiting:
                count += len(unpacker.decompress(waiting, 65_536))
                waiting = unpacker.unconsumed_tail
                if count > most or unpacker.unused_data:
                    return (Problem(SIZE, "more data than the image has pixels"),)
    except zlib.error as error:
        raise BrokenError("a PNG image that cannot be unpacked") from error
    if count < most and head[12] == 0:
        raise BrokenError("a PNG image that ends before its last row")
    return ()
