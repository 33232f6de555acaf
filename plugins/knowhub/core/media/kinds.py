"""What a file is, by its content; its name says nothing that can be trusted."""

from __future__ import annotations

import re
from dataclasses import dataclass

_SVG_RE = re.compile(
    rb"\s*(?:<\?xml[^>]*\?>|<!--.*?-->|<!DOCTYPE[^>\[]*(?:\[.*?\])?>|\s)*<(?:\w+:)?svg[\s>]",
    re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of file that a hub may carry."""

    name: str
    suffixes: tuple[str, ...]
    max_bytes: int


PNG = Kind("PNG", (".png",), 2_000_000)
JPEG = Kind("JPEG", (".jpg", ".jpeg"), 2_000_000)
WEBP = Kind("WebP", (".webp",), 2_000_000)
PDF = Kind("PDF", (".pdf",), 20_000_000)
SVG = Kind("SVG", (".svg",), 500_000)
KINDS = (PNG, JPEG, WEBP, PDF, SVG)
MAX_BYTES = max(kind.max_bytes for kind in KINDS)
_OTHERS = (
    (b"PK\x03\x04", "a ZIP archive"),
    (b"PK\x05\x06", "a ZIP archive"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"7z\xbc\xaf", "a 7z archive"),
    (b"Rar!", "a RAR archive"),
    (b"GIF8", "a GIF image"),
    (b"MZ", "a Windows program"),
    (b"\x7fELF", "a program"),
    (b"#!", "a script"),
    (b"BM", "a BMP image"),
    (b"II*\0", "a TIFF image"),
    (b"MM\0*", "a TIFF image"),
)


def find_kind(data: bytes) -> Kind | None:
    """Return what a file is; None when a hub may not carry it."""
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        return PNG
    if data.startswith(b"\xff\xd8\xff"):
        return JPEG
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return WEBP
    if data.startswith(b"%PDF-"):
        return PDF
    return SVG if _SVG_RE.match(data[:5000]) else None


def describe(data: bytes) -> str:
    """Return in plain words what a file is that a hub may not carry."""
    known = (text for start, text in _OTHERS if data.startswith(start))
    return next(known, "an empty file" if not data else "something else")
