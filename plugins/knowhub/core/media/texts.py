"""The words in drawings and documents, so that they pass the privacy gate as other texts do."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING
from unicodedata import category

from knowhub.core.media.kinds import PDF, SVG, find_kind
from knowhub.core.media.pdf import examine_pdf
from knowhub.core.media.problems import BrokenError
from knowhub.core.media.svg import read_svg

if TYPE_CHECKING:
    from collections.abc import Iterator

_UNSEEN = frozenset({"Cc", "Cf", "Co", "Cn", "Cs"})
_HYPHEN_RE = re.compile(r"(?<=[^\W\d_])[-\u00ad\u2010]\n(?=[a-z\u0430-\u044f\u00df-\u00ff])")
_BREAK_RE = re.compile(r"(?<![.!?:;\u3002\u061f\n])\n(?!\n)")
_READABLE = 0.8
"""Share of the signs of a page that must have a meaning; below it the fonts do not say which."""


@dataclass(frozen=True, slots=True)
class MediaText:
    """What a file of media says in words at one place."""

    text: str
    line: int = 1
    """The line of a drawing's file."""
    page: int = 0
    """The page of a document, counted from 1; 0 in a drawing."""
    unread: bool = False
    """Whether the page shows something that is no text, as scans do: only a person can read it."""


def read_texts(data: bytes) -> tuple[MediaText, ...]:
    """Return the words in a drawing or document.

    Photographs say nothing here, and neither does a file that is broken or has yet to be cleaned:
    the check of media names it, and nothing of it is unpacked before.
    """
    kind = find_kind(data)
    try:
        if kind is SVG:
            return tuple(MediaText(text, line=line) for line, text in read_svg(data).spoken)
        if kind is PDF and not examine_pdf(data):
            return tuple(_pages(data))
    except BrokenError:
        return ()
    return ()


def _pages(data: bytes) -> Iterator[MediaText]:
    # The reader of documents takes a tenth of a second to load, and most hubs have none.
    from knowhub.core.media.pdf_reading import read_pages

    for number, page in enumerate(read_pages(data), 1):
        text = _joined(page.text)
        if text and _is_readable(page.text):
            yield MediaText(text, page=number)
        elif page.shows_something:
            yield MediaText("", page=number, unread=True)


def _is_readable(text: str) -> bool:
    """Whether the fonts of a page say which letters its signs are."""
    signs = [char for char in text if not char.isspace()]
    known = sum(category(char) not in _UNSEEN and char != "\ufffd" for char in signs)
    return known >= _READABLE * len(signs)


def _joined(text: str) -> str:
    """Return sentences without the breaks of lines, and without signs that a page cannot show."""
    lines = "\n".join(line.strip() for line in text.splitlines())
    flowing = _BREAK_RE.sub(" ", _HYPHEN_RE.sub("", lines))
    return "".join(c for c in flowing if c == "\n" or category(c) not in _UNSEEN).strip()
