"""Markdown for thousands of texts: what holds no mark is not searched for each of them.

Each part of a converter is left as it is where a hub has added something that is not known here.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from markdown.blockprocessors import BlockProcessor
from markdown.extensions.toc import TocTreeprocessor, nest_toc_tokens, unique
from markdown.treeprocessors import InlineProcessor

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from xml.etree.ElementTree import Element

    from markdown import Markdown

_PATTERNS = frozenset({
    "autolink", "automail", "backtick", "em_strong", "em_strong2", "entity", "escape", "footnote",
    "html", "image_link", "image_reference", "linebreak", "link", "not_strong", "reference",
    "short_image_ref", "short_reference",
})  # fmt: skip
"""Patterns of Markdown and of its own extensions that find nothing without one of these signs."""
_SIGN_RE = re.compile(r"[`\\\[!<&*_\x02]|  \n")
_BLOCKS = frozenset({
    "code", "defindent", "deflist", "empty", "footnote", "hashheader", "hr", "indent", "olist",
    "paragraph", "quote", "reference", "setextheader", "table", "ulist",
})  # fmt: skip
"""Processors of blocks that leave a line alone that stands by itself and begins with a letter."""
_LINE_RE = re.compile(r"[^\W\d_][^\n]*")
_RENDERED_RE = re.compile(r"[&<>\x02\x03]|[^\S ]|^ | $|  ")
"""What a heading is not printed with as it is."""
_FIRST = 200
"""A place before all processors of blocks."""


def hasten(markdown: Markdown) -> None:
    """Let a converter leave alone what holds no mark."""
    if _knows(_PATTERNS, markdown.inlinePatterns):
        _replace(markdown.treeprocessors, "inline", _Inline(markdown))
    if _knows(_BLOCKS, markdown.parser.blockprocessors):
        markdown.parser.blockprocessors.register(_Line(markdown.parser), "line", _FIRST)
    if (
        "toc" in markdown.treeprocessors
        and type(markdown.treeprocessors["toc"]) is TocTreeprocessor
    ):
        _replace(markdown.treeprocessors, "toc", _Headings(markdown.treeprocessors["toc"]))


def _knows(names: frozenset[str], registry: Any) -> bool:
    return sum(name in registry for name in names) == len(registry)


def _replace(registry: Any, name: str, item: Any) -> None:
    """Put something in the place of another."""
    priority = next(own.priority for own in registry._priority if own.name == name)
    registry.register(item, name, priority)


class _Inline(InlineProcessor):
    def _InlineProcessor__handleInline(self, data: str, patternIndex: int = 0) -> str:  # noqa: N802, N803  # Markdown's names
        if patternIndex == 0 and not _SIGN_RE.search(data):
            return data
        handled: str = super()._InlineProcessor__handleInline(data, patternIndex)  # type: ignore[misc]  # a name that no stub has
        return handled


class _Line(BlockProcessor):
    """Takes a line that can be nothing but a paragraph."""

    def test(self, parent: Element, block: str) -> bool:
        """Tell whether a block is one."""
        del parent
        return _LINE_RE.fullmatch(block) is not None

    def run(self, parent: Element, blocks: list[str]) -> None:
        """Make it a paragraph."""
        self.parser.blockprocessors["paragraph"].run(parent, blocks)


class _Headings(TocTreeprocessor):
    """Notes headings of mere words without rendering each."""

    def __init__(self, usual: TocTreeprocessor) -> None:
        vars(self).update(vars(usual))

    def run(self, doc: Element) -> None:
        """Give the headings of a text their ids, and note them."""
        tags = [element for element in doc.iter() if isinstance(element.tag, str)]
        headings = [element for element in tags if self.header_rgx.match(element.tag)]
        if self._is_shown() or not all(map(_is_mere_words, headings)):
            super().run(doc)
            return
        used = {element.attrib["id"] for element in tags if "id" in element.attrib}
        markdown: Any = self.md
        markdown.toc_tokens = nest_toc_tokens(list(self._noted(headings, used)))

    def _is_shown(self) -> bool:
        """Tell whether the text shows its headings: as a list, or each with a link to itself."""
        lines: list[str] = vars(self.md)["lines"]
        listed = bool(self.marker) and any(self.marker in line for line in lines)
        return listed or self.use_anchors or self.use_permalinks not in (False, None)

    def _noted(self, headings: Iterable[Element], used: set[str]) -> Iterator[Any]:
        """Yield what is noted of each heading, as Markdown calls it."""
        counters: dict[str, int] = {}
        for heading in headings:
            self.set_level(heading)
            text, level = heading.text or "", int(heading.tag[-1])
            if "id" not in heading.attrib:
                heading.attrib["id"] = unique(self.slugify(text, self.sep), used, counters)
            if self.toc_top <= level <= self.toc_bottom:
                own = {"level": level, "id": heading.attrib["id"], "name": text}
                yield {**own, "html": text, "data-toc-label": ""}


def _is_mere_words(heading: Element) -> bool:
    """Tell whether a heading is printed as it is written."""
    read = (heading.text or "", heading.attrib.get("id", ""))
    rendered = len(heading) or any(map(_RENDERED_RE.search, read))
    return not rendered and "data-toc-label" not in heading.attrib
