"""The parts of the search script as one file: a reader's browser asks once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from knowhub.files.writing import read_tree

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_PARTS = "assets/js/search/"


def is_part(name: str) -> bool:
    """Tell whether a file of the theme is a part, which is not sent by itself."""
    return name.startswith(_PARTS)


def join_scripts(theme: Path) -> bytes:
    """Join a theme's parts by the order of their names."""
    parts = read_tree(theme / _PARTS)
    texts = (parts[name].decode("utf-8") for name in sorted(parts) if name.endswith(".js"))
    return "".join(f"{line}\n" for text in texts for line in _code(text)).encode()


def _code(text: str) -> Iterator[str]:
    """Yield the lines that a browser needs; no part holds a text of several lines."""
    for line in map(str.strip, text.splitlines()):
        if line and not line.startswith("//"):
            yield line
