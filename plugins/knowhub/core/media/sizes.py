"""How wide and high a picture is, so that a page can keep its place free until it has come."""

from __future__ import annotations

import re
import warnings
from io import BytesIO

from PIL import Image

_FORMATS = ("PNG", "JPEG", "WEBP")
_ROOT_RE = re.compile(rb"<svg\b[^>]*>")
_BOX_RE = re.compile(rb"\bviewBox\s*=\s*[\"']\s*[-\d.]+[\s,]+[-\d.]+[\s,]+([\d.]+)[\s,]+([\d.]+)")


def size_of(data: bytes) -> tuple[int, int] | None:
    """Return width and height in pixels of a picture; None where they cannot be told."""
    root = _ROOT_RE.search(data[:10_000])
    if root:
        box = _BOX_RE.search(root[0])
        return (round(float(box[1])), round(float(box[2]))) if box else None
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # the checks judge what is too large, not this
            return Image.open(BytesIO(data), formats=_FORMATS).size
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return None
