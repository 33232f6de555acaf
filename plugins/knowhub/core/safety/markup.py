"""Links, HTML and attribute lists in Markdown as it is written, with the place of each."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from knowhub.core.safety.policy import ADDRESSES

if TYPE_CHECKING:
    from collections.abc import Iterator

_TAG_RE = re.compile(
    r"<(?P<close>/?)(?P<name>[a-zA-Z][^\s/>]*)"
    r"(?P<rest>(?:[^<>\"']|<(?![a-zA-Z/!?])|\"[^\"]{0,4000}\"|'[^']{0,4000}')*+)(?P<end>>?)"
)
_OTHER_RE = re.compile(r"<(?:!(?!--)|\?|/(?![a-zA-Z]))")
_ATTRIBUTE_RE = re.compile(
    r"(?P<name>[^\s\"'<>/=]+)(?:\s*=\s*(?:\"(?P<two>[^\"]*)\"|'(?P<one>[^']*)'|(?P<bare>[^\s\"'<>=`]+)))?"
)
_AUTOLINK_RE = re.compile(r"<([^\s<>\"'=]*[:@][^<>]*)>")
_DEFINITION_RE = re.compile(
    r"(?<!\*)\[[^\[\]\^\n][^\[\]\n]{0,400}\]:[ \t]*\n?[ \t>]*(<[^<>\n]*>|\S+)"
)
_TITLE_RE = re.compile(r"\s*(<[^<>]*>|.*?)(?:\s+[\"'(].*)?\s*\Z", re.DOTALL)
_LIST_RE = re.compile(r"\{:?([^{}\n]*)\}")
_PAIR_RE = re.compile(r"([^\s\"'={}#.][^\s\"'={}]*)\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'}]+))")
_BARE_RE = re.compile(r"https?://[^\s<>\"'`)\]}]+", re.IGNORECASE)
_LONGEST = 4000


@dataclass(frozen=True, slots=True)
class Link:
    """An address in a text."""

    offset: int
    address: str
    loads: bool = False
    """Whether it is of an image."""


@dataclass(frozen=True, slots=True)
class Tag:
    """A piece of HTML in a text."""

    offset: int
    name: str
    attributes: tuple[tuple[str, str], ...] = ()
    whole: bool = True
    """Whether it ends with its bracket."""
    closes: bool = False


@dataclass(frozen=True, slots=True)
class AttributeList:
    """What stands in braces after something, with `key=value` in it."""

    offset: int
    attributes: tuple[tuple[str, str], ...]


def find_tags(text: str) -> Iterator[Tag]:
    """Yield every start and end tag, declaration and instruction; comments are none."""
    for match in _OTHER_RE.finditer(text):
        yield Tag(match.start(), match[0][1:])
    for match in _TAG_RE.finditer(text):
        if not _AUTOLINK_RE.match(text, match.start()):
            pairs = tuple(_attributes(match["rest"]))
            name, closes = match["name"].casefold(), bool(match["close"])
            yield Tag(match.start(), name, pairs, bool(match["end"]), closes)


def find_links(text: str) -> Iterator[Link]:
    """Yield the address of every link and image, however it is written."""
    start = text.find("](")
    while start >= 0:
        target = _TITLE_RE.match(_destination(text, start + 2))
        yield Link(start + 2, target[1] if target else "", _is_image(text, start))
        start = text.find("](", start + 2)
    for match in _DEFINITION_RE.finditer(text):
        yield Link(match.start(1), match[1].strip("<>"))
    for match in _AUTOLINK_RE.finditer(text):
        address = match[1] if ":" in match[1] else f"mailto:{match[1]}"
        yield Link(match.start(1), address)
    yield from find_bare(text)


def find_bare(text: str) -> Iterator[Link]:
    """Yield every address of the web that stands in a text."""
    for match in _BARE_RE.finditer(text):
        yield Link(match.start(), match[0].rstrip(".,;:!?*_"))


def find_lists(text: str) -> Iterator[AttributeList]:
    """Yield every attribute list that sets more than an id and classes."""
    for match in _LIST_RE.finditer(text):
        pairs = tuple(
            (m[1].casefold(), m[2] or m[3] or m[4] or "") for m in _PAIR_RE.finditer(match[1])
        )
        if pairs:
            yield AttributeList(match.start(), pairs)


def addresses_of(found: Tag | AttributeList) -> Iterator[Link]:
    """Yield the addresses that a tag or an attribute list sets."""
    for name, value in found.attributes:
        if name in ADDRESSES:
            yield Link(found.offset, value, name == "src")


def _attributes(rest: str) -> Iterator[tuple[str, str]]:
    for match in _ATTRIBUTE_RE.finditer(rest):
        yield match["name"].casefold(), match["two"] or match["one"] or match["bare"] or ""


def _destination(text: str, start: int) -> str:
    """Return what stands up to the bracket that closes a link, or up to the end of the block."""
    depth = 1
    end = min(len(text), start + _LONGEST)
    block = text.find("\n\n", start, end)
    end = block if block >= 0 else end
    for place in range(start, end):
        depth += {"(": 1, ")": -1}.get(text[place], 0)
        if depth == 0:
            return text[start:place]
    return text[start:end]


def _is_image(text: str, end: int) -> bool:
    """Tell whether the bracket that closes at `end` opens after an exclamation mark."""
    depth = 0
    for place in range(end, max(0, end - _LONGEST), -1):
        depth += {"]": 1, "[": -1}.get(text[place], 0)
        if depth == 0:
            return text[place - 1] == "!"
    return False
