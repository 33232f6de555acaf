"""Write a file of media anew, with what is shown and nothing else."""

from __future__ import annotations

from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING, Any

from PIL import Image, ImageOps

from knowhub.core.media.jpeg import examine_jpeg
from knowhub.core.media.kinds import JPEG, PDF, PNG, SVG, WEBP, Kind, describe, find_kind
from knowhub.core.media.pdf import examine_pdf
from knowhub.core.media.pdf_writing import clean_pdf
from knowhub.core.media.png import examine_png
from knowhub.core.media.problems import SIZE, TYPE, BrokenError, Problem
from knowhub.core.media.svg import read_svg
from knowhub.core.media.webp import examine_webp

if TYPE_CHECKING:
    from collections.abc import Callable

MAX_READ_PIXELS = 100_000_000
"""An image beyond this is not opened, not even to be cleaned."""
_EXAMINERS: dict[Kind, Callable[[bytes], tuple[Problem, ...]]] = {
    PNG: examine_png,
    JPEG: examine_jpeg,
    WEBP: examine_webp,
    PDF: examine_pdf,
    SVG: lambda data: read_svg(data).problems,
}
_SAVING: dict[Kind, dict[str, Any]] = {
    PNG: {"format": "PNG", "optimize": True},
    JPEG: {"format": "JPEG", "quality": 92, "optimize": True},
    WEBP: {"format": "WEBP", "quality": 90, "method": 4},
}


@dataclass(frozen=True)
class Cleaned:
    """A file written anew, and what it no longer holds."""

    data: bytes
    lost: tuple[Problem, ...]


def examine(data: bytes) -> tuple[Problem, ...]:
    """Return what is wrong with a file, whatever it is called."""
    kind = find_kind(data)
    if kind is None:
        return (Problem(TYPE, describe(data)),)
    if len(data) > kind.max_bytes:
        return (Problem(SIZE, f"{len(data):,} bytes"),)
    try:
        return _EXAMINERS[kind](data)
    except BrokenError as error:
        return (Problem(TYPE, str(error)),)


def clean(data: bytes) -> Cleaned:
    """Return a file written anew; raise BrokenError when that cannot be done."""
    kind = find_kind(data)
    if kind is None:
        raise BrokenError(describe(data))
    lost = examine(data)
    if not lost:
        return Cleaned(data, ())
    new = _rewrite(kind, data)
    left = [problem for problem in examine(new) if problem.rule != SIZE]
    if left:
        raise BrokenError(f"{left[0].found}, also after it was written anew")
    return Cleaned(new, tuple(problem for problem in lost if problem.rule != SIZE))


def _rewrite(kind: Kind, data: bytes) -> bytes:
    if kind is SVG:
        return read_svg(data).text.encode()
    return clean_pdf(data) if kind is PDF else _clean_image(kind, data)


def _clean_image(kind: Kind, data: bytes) -> bytes:
    """Decode the pixels and write them into a new image."""
    try:
        with Image.open(BytesIO(data), formats=[_SAVING[kind]["format"]]) as image:
            if image.width * image.height > MAX_READ_PIXELS:
                raise BrokenError(f"{image.width:,} by {image.height:,} pixels")
            # The camera's note on which side is up is about to go.
            upright = ImageOps.exif_transpose(image)
            fresh = _pixels(upright)
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError) as error:
        raise BrokenError(f"an image that cannot be read ({error})") from error
    out = BytesIO()
    fresh.save(out, **_SAVING[kind])
    return out.getvalue()


def _pixels(image: Image.Image) -> Image.Image:
    """Return the same picture without anything that came with it."""
    fresh = Image.new(image.mode, image.size)
    if image.mode == "P":
        fresh.putpalette(
            image.getpalette(None) or [], image.palette.mode if image.palette else "RGB"
        )
    fresh.paste(image)
    if "transparency" in image.info:
        fresh.info["transparency"] = image.info["transparency"]
    return fresh
