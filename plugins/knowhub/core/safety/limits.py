"""How much a text may hold: beyond it, reading costs more than any reader's text does."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from knowhub.core.safety.masking import mask_fences

if TYPE_CHECKING:
    from collections.abc import Iterator

LINE = 10_000
LINES = 20_000
BLOCK = 20_000
LEVELS = 10
INDENT = 64
BRACKETS = 20
LINKS = 1_000
"""Links, footnotes, headings and pieces of HTML in one text."""
ALL_SIGNS = 5_000
"""Of one kind in one text."""
SIGNS = 1_000
"""Of one kind in one block: Markdown tries each of them with all that follow."""
DEFINITIONS = 50
"""In one block: Markdown takes each for a part of the one before."""
_COUNTED = "[<*_`{!&\\"
_BLANK_RE = re.compile(r"\n[ \t]*\n")
_MARKER_RE = re.compile(r"[ \t]*(?:>|[*+-](?=[ \t])|[0-9]{1,9}[.)](?=[ \t]))")
_START_RE = re.compile(r"^[ \t>*+\-0-9]", re.MULTILINE)
"""How a line begins that is indented or has a marker."""
_BRACKETS_RE = re.compile(r"[\[\]]")


@dataclass(frozen=True, slots=True)
class Excess:
    """A limit that a text breaks."""

    offset: int
    rule: str
    expected: str
    found: str


def find_excess(text: str) -> Excess | None:
    """Return the first limit that a text breaks; a text that breaks one is read no further."""
    for find in (_many_lines, _long_line, _many_signs, _busy_block, _deep_line, _deep_brackets):
        found = next(find(text), None)
        if found:
            return found
    return None


def _many_lines(text: str) -> Iterator[Excess]:
    count = text.count("\n") + 1
    if count > LINES:
        yield Excess(0, "many-lines", f"at most {LINES:,} lines", f"{count:,}")


def _long_line(text: str) -> Iterator[Excess]:
    for offset, line in _lines(text) if len(text) > LINE else ():
        if len(line) > LINE:
            expected = f"at most {LINE:,} characters in a line"
            yield Excess(offset, "line-length", expected, f"{len(line):,}")


def _many_signs(text: str) -> Iterator[Excess]:
    plain = mask_fences(text)
    most = dict.fromkeys(_COUNTED, ALL_SIGNS) | dict.fromkeys(("](", "]:", "[^", "<", "\n#"), LINKS)
    for sign, limit in most.items():
        count = plain.count(sign)
        if count > limit:
            expected = f"at most {limit:,} times {sign.strip()!r} in a text"
            yield Excess(plain.index(sign), "many-signs", expected, f"{count:,}")


def _busy_block(text: str) -> Iterator[Excess]:
    plain = mask_fences(text)
    # No block has more of a sign than the text: nearly all texts need no further counting.
    limits = dict.fromkeys(_COUNTED, SIGNS) | {"\n:": DEFINITIONS}
    many = {sign: limit for sign, limit in limits.items() if plain.count(sign) > limit}
    if not many and len(plain) <= BLOCK:
        return
    for offset, block in _blocks(plain):
        if len(block) > BLOCK:
            expected = f"at most {BLOCK:,} characters without an empty line"
            yield Excess(offset, "block-length", expected, f"{len(block):,}")
        for sign, limit in many.items():
            count = block.count(sign)
            if count > limit:
                expected = f"at most {limit:,} times {sign.strip()!r} without an empty line"
                yield Excess(offset, "block-length", expected, f"{count:,}")


def _deep_line(text: str) -> Iterator[Excess]:
    plain = mask_fences(text)
    for offset, line in _lines(plain) if _START_RE.search(plain) else ():
        levels = _levels(line)
        indent = len(line) - len(line.lstrip(" \t"))
        if levels > LEVELS or (indent > INDENT and line.strip()):
            expected = f"at most {LEVELS} quotations and lists inside each other"
            yield Excess(offset, "nesting", expected, "more")


def _levels(line: str) -> int:
    """Count the marks of quotations and lists at the start of a line."""
    count, place = 0, 0
    while count <= LEVELS and (match := _MARKER_RE.match(line, place)):
        count, place = count + 1, match.end()
    return count


def _deep_brackets(text: str) -> Iterator[Excess]:
    for offset, block in _blocks(text) if text.count("[") > BRACKETS else ():
        depth = 0
        for match in _BRACKETS_RE.finditer(block):
            depth = max(0, depth + (1 if match[0] == "[" else -1))
            if depth > BRACKETS:
                expected = f"at most {BRACKETS} brackets inside each other"
                yield Excess(offset + match.start(), "nesting", expected, "more")


def _lines(text: str) -> Iterator[tuple[int, str]]:
    offset = 0
    for line in text.split("\n"):
        yield offset, line
        offset += len(line) + 1


def _blocks(text: str) -> Iterator[tuple[int, str]]:
    start = 0
    for match in _BLANK_RE.finditer(text):
        yield start, text[start : match.start()]
        start = match.end()
    yield start, text[start:]
