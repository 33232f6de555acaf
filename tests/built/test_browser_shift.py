"""Nothing jumps while a page arrives piece by piece, as it does over a weak line."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, BinaryIO

import pytest

from built.browser import LANGUAGES, PAGES, SMALL, WIDE, QuietHandler, served

if TYPE_CHECKING:
    from collections.abc import Iterator
    from io import BytesIO
    from pathlib import Path

    from built.browser import Reader

pytest_plugins = ("built.browser",)

PIECES = 6
PAUSE = 0.08
"""Seconds between two pieces: several frames."""
MOST = 0.02
"""A fifth of what counts as good: columns of a table grow wider with its rows."""
SHIFT = """() => new Promise((resolve) => {
  let sum = 0;
  new PerformanceObserver((list) => {
    list.getEntries().forEach((entry) => { sum += entry.value; });
  }).observe({ type: "layout-shift", buffered: true });
  setTimeout(() => resolve(sum), 300);
})"""


class SlowHandler(QuietHandler):
    """Sends a page in pieces, after a head that comes in one."""

    def copyfile(self, source: BytesIO | BinaryIO, outputfile: BinaryIO) -> None:  # type: ignore[override]  # the files of this server are binary
        head, main, text = source.read().partition(b"<main")
        size = len(text) // PIECES + 1
        outputfile.write(head + main)
        for start in range(0, len(text), size):
            time.sleep(PAUSE)
            outputfile.write(text[start : start + size])


@pytest.fixture(scope="module")
def slow(site: Path) -> Iterator[str]:
    with served(site, SlowHandler) as address:
        yield address


@pytest.mark.parametrize("size", [WIDE, SMALL], ids=["1280", "360"])
@pytest.mark.parametrize("path", [*PAGES.values(), "tip-and-som/", "search/"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_jumps(
    reader: Reader, slow: str, language: str, path: str, size: tuple[int, int]
) -> None:
    page = reader.page(size)
    page.goto(slow + LANGUAGES[language] + path)
    assert page.evaluate(SHIFT) <= MOST
