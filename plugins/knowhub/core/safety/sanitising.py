"""The allow-list sanitiser of rendered texts: what it does not know is left out."""

from __future__ import annotations

import re
from collections import Counter
from html.parser import HTMLParser

import nh3

from knowhub.core.safety.addresses import find_problem
from knowhub.core.safety.policy import (
    ADDRESSES,
    ATTRIBUTES,
    ELEMENTS,
    EVERYWHERE,
    FORCED,
    VOID,
    is_reserved,
)

_VOID_RE = re.compile(rf"(<(?:{'|'.join(sorted(VOID))})(?: [^<> ][^<>]*?)?) ?/>")
_ALIGNED_RE = re.compile(r'(<t[dh]) style="text-align: (left|right|center);"')
_OUTSIDE_RE = re.compile(r'<a (?:[a-z-]+="[^"]*" )*?href="https?://[^"]*"[^<>]*(?=>)')
_INPUT_RE = re.compile(r'<input((?: [a-z-]+="[^"]*")*)>')
_ATTRIBUTE_RE = re.compile(r'[a-z-]+="[^"]*"')
_REL_RE = re.compile(r'rel="([^"]*)"')
_CLEANER = nh3.Cleaner(
    tags=set(ELEMENTS),
    attributes={
        "*": set(EVERYWHERE),
        **{element: set(names) for element, names in ATTRIBUTES.items()},
    },
    clean_content_tags={"script", "style", "template", "noscript", "iframe", "noembed"},
    attribute_filter=lambda element, name, value: _kept(element, name, value),
    set_tag_attribute_values={element: dict(values) for element, values in FORCED.items()},
    url_schemes={"http", "https"},
    link_rel=None,
)


def sanitise(html: str) -> str:
    """Return a rendered text with nothing in it that the policy does not allow.

    A text of which only the closing of void elements would change is returned as it is.
    """
    aligned = _ALIGNED_RE.sub(r'\1 class="align-\2"', html)
    clean = _CLEANER.clean(aligned).replace("&nbsp;", "\xa0")
    # The cleaner adds what is forced in any order, and a build gives the same bytes each time.
    clean = _INPUT_RE.sub(_sorted, clean)
    return aligned if _VOID_RE.sub(r"\1>", aligned) == clean else clean


def guard_links(html: str) -> str:
    """Return a page in which no link to another site gives that site a hold on the window."""
    return _OUTSIDE_RE.sub(_guarded, html)


def _sorted(box: re.Match[str]) -> str:
    return f"<input {' '.join(sorted(_ATTRIBUTE_RE.findall(box[1])))}>"


def _guarded(match: re.Match[str]) -> str:
    if "noopener" in match[0]:
        return match[0]
    if _REL_RE.search(match[0]):
        return _REL_RE.sub(r'rel="\1 noopener"', match[0])
    return f'{match[0]} rel="noopener"'


def plain(html: str) -> str:
    """Return the text of a heading with its entities and without any element."""
    return nh3.clean(html, tags=set()) if "<" in html else html


def dropped(html: str, clean: str) -> tuple[str, ...]:
    """Return the elements and attributes of a text that are not in its sanitised form."""
    missing = _inventory(html) - _inventory(clean)
    return tuple(sorted(missing))


def _kept(element: str, name: str, value: str) -> str | None:
    if name in ADDRESSES and find_problem(value, loads=name == "src"):
        return None
    return None if name == "id" and is_reserved(value) else value


def _inventory(html: str) -> Counter[str]:
    counter = _Counter()
    counter.feed(_ALIGNED_RE.sub(r"\1", html))
    counter.close()
    return counter.found


class _Counter(HTMLParser):
    """Counts the start tags of a text and their attributes."""

    def __init__(self) -> None:
        super().__init__()
        self.found: Counter[str] = Counter()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Count a tag; what is set on every tag of its kind does not matter."""
        self.found[f"<{tag}>"] += 1
        forced = FORCED.get(tag, {})
        self.found.update(f"<{tag} {name}>" for name, _ in attrs if name not in forced)
