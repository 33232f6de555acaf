"""The words on the pages of a PDF document."""

from __future__ import annotations

import logging
from contextlib import contextmanager
from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING

from pypdf import PdfReader
from pypdf.errors import PyPdfError

from knowhub.core.media.problems import BrokenError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pypdf import PageObject

_ERRORS = (PyPdfError, ValueError, TypeError, KeyError, IndexError, AttributeError, RuntimeError)
"""What the reader raises on documents that other programs still show."""


@dataclass(frozen=True, slots=True)
class Page:
    """A page of a document."""

    text: str
    shows_something: bool
    """Whether anything is drawn or written on it."""


def read_pages(data: bytes) -> list[Page]:
    """Return the pages of a document in order; raise BrokenError if that cannot be done."""
    with _quiet():
        try:
            return [_read(page) for page in PdfReader(BytesIO(data)).pages]
        except _ERRORS as error:
            raise BrokenError("a PDF document that is broken") from error


def _read(page: PageObject) -> Page:
    try:
        return Page(page.extract_text(), _shows_something(page))
    except _ERRORS:
        # Of a page that cannot be read only a person can say what it shows.
        return Page("", shows_something=True)


def _shows_something(page: PageObject) -> bool:
    content = page.get_contents()
    return content is not None and bool(content.get_data().strip())


@contextmanager
def _quiet() -> Iterator[None]:
    """Keep the reader's remarks on sloppy documents from editors: they cannot act on them."""
    logger = logging.getLogger("pypdf")
    level = logger.level
    logger.setLevel(logging.CRITICAL)
    try:
        yield
    finally:
        logger.setLevel(level)
