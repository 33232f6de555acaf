"""Markdown for thousands of texts: one that holds no mark is not searched for each of them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from markdown.treeprocessors import InlineProcessor

if TYPE_CHECKING:
    from markdown import Markdown

_KNOWN = frozenset({
    "autolink", "automail", "backtick", "em_strong", "em_strong2", "entity", "escape", "footnote",
    "html", "image_link", "image_reference", "linebreak", "link", "not_strong", "reference",
    "short_image_ref", "short_reference",
})  # fmt: skip
"""Patterns of Markdown and of its own extensions that find nothing without one of these signs."""
_SIGN_RE = re.compile(r"[`\\\[!<&*_\x02]|  \n")
_PRIORITY = 20
"""That of the processor whose place is taken."""


def hasten_inline(markdown: Markdown) -> None:
    """Let a converter that knows no other patterns leave texts alone that hold no mark."""
    patterns = markdown.inlinePatterns
    if sum(name in patterns for name in _KNOWN) == len(patterns):
        markdown.treeprocessors.register(_Inline(markdown), "inline", _PRIORITY)


class _Inline(InlineProcessor):
    def _InlineProcessor__handleInline(self, data: str, patternIndex: int = 0) -> str:  # noqa: N802, N803  # Markdown's names
        if patternIndex == 0 and not _SIGN_RE.search(data):
            return data
        handled: str = super()._InlineProcessor__handleInline(data, patternIndex)  # type: ignore[misc]  # a name that no stub has
        return handled
