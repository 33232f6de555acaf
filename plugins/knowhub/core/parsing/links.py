"""Where the links of a Markdown text lead, and the line and column of each."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict, deque
from dataclasses import dataclass
from typing import TYPE_CHECKING

from knowhub.core.issues import Position

if TYPE_CHECKING:
    from collections.abc import Iterator

# No part may run over its own beginning: a hostile text would take the square of its length.
_COMMENT_RE = re.compile(r"<!--(?:(?!<!--).)*?-->", re.DOTALL)
_FENCE_RE = re.compile(r"^[ \t>]*(`{3,}|~{3,})")
_TICKS_RE = re.compile(r"`+")
_PLACES = (
    re.compile(r"\]\([ \t]*\n?[ \t]*(?:<([^<>\n]*)>|((?:[^\s()<>]|\([^\s()]*\))+))"),
    re.compile(r"^[ ]{0,3}\[(?!\^)[^\[\]\n]+\]:[ \t]*<?([^\s<>]+)>?", re.MULTILINE),
    re.compile(r"<(https?://[^\s<>]+)>"),
    re.compile(r"\b(?:href|src)=[\"']([^\"'\s<>]+)[\"']"),
)
"""Links and images, reference definitions, bare addresses, raw HTML."""

_LIKELY = ("](", "]:", "<http", "href=", "src=")
"""One of these stands in every text that has a link: most have none, and are read no further."""


@dataclass(frozen=True, slots=True, order=True)
class MarkdownLink:
    """A link as it is written."""

    position: Position
    target: str


def find_links(text: str, path: str, *, first_line: int = 1) -> list[MarkdownLink]:
    """Return the links of a Markdown text outside code and comments, in their order.

    Args:
        text: The Markdown.
        path: The file's name, for positions.
        first_line: The line of the file on which `text` starts.
    """
    if not any(sign in text for sign in _LIKELY):
        return []
    plain = _hide_code(text)
    starts = [0, *(match.end() for match in re.finditer("\n", plain))]
    found = []
    for target, offset in _targets(plain):
        line = bisect_right(starts, offset) - 1
        position = Position(path, first_line + line, offset - starts[line] + 1)
        found.append(MarkdownLink(position, target))
    return sorted(found)


def _targets(text: str) -> Iterator[tuple[str, int]]:
    for pattern in _PLACES:
        for match in pattern.finditer(text):
            group = match.lastindex or 1
            yield match[group], match.start(group)


def _hide_code(text: str) -> str:
    """Put blanks in the place of code, comments and escaped signs; every offset stays."""
    text = _hide_fences(text)
    text = re.sub(r"\\[^\n]", "  ", text)
    text = _COMMENT_RE.sub(lambda match: _blank(match[0]), text)
    return _hide_spans(text)


def _blank(text: str) -> str:
    return re.sub(r"[^\n]", " ", text)


def _hide_fences(text: str) -> str:
    lines = []
    fence = ""
    for line in text.split("\n"):
        match = _FENCE_RE.match(line)
        closes = bool(fence and match and match[1].startswith(fence))
        lines.append(_blank(line) if fence or match else line)
        if closes:
            fence = ""
        elif match and not fence:
            fence = match[1]
    return "\n".join(lines)


def _hide_spans(text: str) -> str:
    """Hide what stands between two runs of as many backticks, within a paragraph."""
    runs = [(match.start(), match.end()) for match in _TICKS_RE.finditer(text)]
    waiting: dict[int, deque[int]] = defaultdict(deque)
    for index, (start, end) in enumerate(runs):
        waiting[end - start].append(index)
    pieces, done = [], 0
    for index, (start, end) in enumerate(runs):
        same = waiting[end - start]
        while same and same[0] <= index:
            same.popleft()
        if start < done or not same:
            continue
        close = runs[same[0]]
        if "\n\n" not in text[end : close[0]]:
            pieces += [text[done:start], _blank(text[start : close[1]])]
            done = close[1]
    return "".join([*pieces, text[done:]])
