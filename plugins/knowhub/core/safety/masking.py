"""Code in Markdown: what stands in it is shown as it is written, so nothing in it acts."""

from __future__ import annotations

import re

_FENCE_RE = re.compile(
    r"^(?P<fence>`{3,}|~{3,})[ ]*(?:\{[^\n]*\}|\.?[\w#.+-]*)[ ]*\n(?P<code>.*?\n)(?P=fence)[ ]*$",
    re.MULTILINE | re.DOTALL,
)
# On one line only: HTML that starts a line is HTML even between two backticks.
_SPAN_RE = re.compile(r"(?<![\\`])(`+)(?!`)([^\n]+?)(?<!`)\1(?!`)")
_SIGN = "·"


def mask_code(text: str) -> str:
    """Return a text of the same length with dots in place of its code."""
    return "\n".join(map(_masked_line, mask_fences(text).split("\n")))


def mask_fences(text: str) -> str:
    """Return a text of the same length with dots in place of its blocks of code."""
    return _FENCE_RE.sub(_masked_fence, text) if "```" in text or "~~~" in text else text


def _masked_fence(match: re.Match[str]) -> str:
    head, code = match["fence"], match["code"]
    opening = match[0][: match.start("code") - match.start()]
    tail = match[0][match.end("code") - match.start() :]
    dots = re.sub(r"[^\n]", _SIGN, code)
    # The info string is not code: Markdown reads an attribute list there.
    return opening.replace(head, _SIGN * len(head)) + dots + _SIGN * len(tail)


def _masked_line(line: str) -> str:
    # A comment may begin or end between the backticks.
    if "`" not in line or "<!--" in line or "-->" in line:
        return line
    return _SPAN_RE.sub(lambda match: _SIGN * len(match[0]), line)
