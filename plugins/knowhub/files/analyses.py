"""Keep the analyses of a search index from one build to the next."""

from __future__ import annotations

import zlib
from base64 import b64decode, b64encode
from binascii import Error as NoBase64
from typing import TYPE_CHECKING

from knowhub.files.writing import write_if_changed

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

_DIGEST = 64
"""Letters of a SHA-256."""


def read_analyses(path: Path) -> dict[str, bytes]:
    """Return what an earlier build kept, compressed; what is damaged is left out."""
    try:
        lines = path.read_bytes().splitlines()
    except OSError:
        return {}
    found = ((line[:_DIGEST].decode("ascii", "replace"), _read(line[_DIGEST:])) for line in lines)
    return {digest: data for digest, data in found if data is not None}


def write_analyses(path: Path, analyses: Mapping[str, bytes]) -> None:
    """Keep the analyses of a build, a line each."""
    lines = (digest.encode() + b64encode(data) for digest, data in sorted(analyses.items()))
    write_if_changed(path, b"\n".join(lines))


def _read(text: bytes) -> bytes | None:
    """Return compressed data, None if a byte of it is not as it was written."""
    try:
        data = b64decode(text, validate=True)
        zlib.decompress(data)  # it ends with a checksum
    except (NoBase64, zlib.error):
        return None
    return data
