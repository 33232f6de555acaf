"""Serve a site as hosts of static sites do: compressed, and kept by browsers for some time."""

from __future__ import annotations

import gzip
from functools import lru_cache
from http import HTTPStatus
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

from benchmarks.browser import QuietHandler

LEVEL = 6
"""The level of gzip that servers use where nobody says otherwise."""
KEPT = 600
"""Seconds that a browser keeps a file: addresses hold no digests of what they lead to."""
_COMPRESSED = ("text/", "image/svg+xml", "application/json", "application/xml")


@lru_cache(maxsize=512)
def packed(path: Path) -> bytes:
    """Return a file as it is sent."""
    return gzip.compress(path.read_bytes(), LEVEL)


class HostHandler(QuietHandler):
    """Sends texts compressed, over connections that stay open."""

    protocol_version = "HTTP/1.1"

    def send_head(self) -> BytesIO | BinaryIO | None:
        """Send the head of a file, and return what follows it."""
        path = Path(self.translate_path(self.path))
        if path.is_dir():
            path /= "index.html"
        kind = self.guess_type(path)
        if not path.is_file() or not kind.startswith(_COMPRESSED):
            return super().send_head()
        body = packed(path)
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", f"{kind}; charset=utf-8")
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        return BytesIO(body)

    def end_headers(self) -> None:
        """Say as well how long a browser may keep the file."""
        self.send_header("Cache-Control", f"max-age={KEPT}")
        super().end_headers()
