"""No text runs anything in a reader's browser, leads anywhere in disguise or costs too much."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from knowhub.core.issues import Issue, Position
from knowhub.core.safety.addresses import LOOK_ALIKE, find_disguised, find_problem
from knowhub.core.safety.limits import LINE, Excess, find_excess
from knowhub.core.safety.markup import (
    addresses_of,
    find_bare,
    find_links,
    find_lists,
    find_tags,
)
from knowhub.core.safety.masking import mask_code
from knowhub.core.safety.policy import ATTRIBUTES, ELEMENTS, EVERYWHERE, is_allowed, is_reserved

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from knowhub.core.parsing.yaml_nodes import Nodes, Path
    from knowhub.core.safety.markup import AttributeList, Link, Tag

LIMITS = frozenset({"block-length", "line-length", "many-lines", "many-signs", "nesting"})
"""Rules of texts that are read no further."""
_ANY = EVERYWHERE.union(*ATTRIBUTES.values())
_ADDRESS_KEYS = frozenset({"address", "archive", "depositary", "documents", "website"})
_SIGNS = (":", "<", "&", "//")
"""Without one of these a value is neither an address nor HTML."""
_HTML = "Write it in Markdown, or put it between backticks if it is to be shown."


@dataclass(frozen=True)
class _Places:
    """Positions in a text that starts on some line of its file."""

    path: str
    text: str
    first_line: int

    def __call__(self, offset: int) -> Position:
        before = self.text[:offset]
        line = self.first_line + before.count("\n")
        return Position(self.path, line, offset - (before.rfind("\n") + 1) + 1)


def check_body(path: str, text: str, first_line: int) -> Iterator[Issue]:
    """Yield what is unsafe in a Markdown text; what breaks a limit is read no further."""
    where = _Places(path, text, first_line)
    excess = find_excess(text)
    if excess:
        yield _excess(where(excess.offset), excess)
        return
    yield from sorted(set(_body_issues(mask_code(text), where)))


def check_values(nodes: Nodes) -> Iterator[Issue]:
    """Yield what is unsafe in the values of a YAML file or of front matter."""
    for path, value in _leaves(nodes.data):
        if len(value) > LINE:
            excess = Excess(0, "line-length", f"at most {LINE:,} characters", f"{len(value):,}")
            yield _excess(nodes.value_position(path), excess)
        elif any(sign in value for sign in _SIGNS):
            yield from _value_issues(path, value, nodes.value_position(path))


def _body_issues(text: str, where: Callable[[int], Position]) -> Iterator[Issue]:
    opened = set()
    for tag in find_tags(text):
        opened |= set() if tag.closes else {tag.name}
        if not tag.closes or tag.name not in opened:
            yield from _tag_issues(tag, where(tag.offset))
    for listed in find_lists(text):
        yield from _list_issues(listed, where(listed.offset))
    for link in find_links(text):
        yield from _link_issues(link, where(link.offset))


def _value_issues(path: Path, value: str, place: Position) -> Iterator[Issue]:
    subject = ".".join(str(step) for step in path)
    for tag in find_tags(value):
        sign = "/" if tag.closes else ""
        yield _unsafe_html(place, "text without HTML", f"<{sign}{tag.name[:20]}>", subject)
        break
    if path[-1] in _ADDRESS_KEYS or value[:4].casefold() == "http":
        problem = find_problem(value)
        yield from [_bad_address(place, problem, subject)] if problem else ()
        return
    found = (find_problem(link.address) for link in find_bare(value))
    problem = next((one for one in found if one), None) or find_disguised(value)
    yield from [_bad_address(place, problem, subject)] if problem else ()


def _tag_issues(tag: Tag, place: Position) -> Iterator[Issue]:
    if tag.name not in ELEMENTS or not tag.whole:
        expected = "HTML that a text may hold" if tag.whole else "a tag that ends with '>'"
        sign = "/" if tag.closes else ""
        yield _unsafe_html(place, expected, f"<{sign}{tag.name[:20]}>")
        return
    for name, value in tag.attributes:
        if not is_allowed(tag.name, name):
            yield _unsafe_html(place, "an attribute that a text may set", repr(name[:20]))
        elif name == "id" and is_reserved(value):
            yield _reserved(place, value)
    for link in addresses_of(tag):
        yield from _link_issues(link, place)


def _list_issues(listed: AttributeList, place: Position) -> Iterator[Issue]:
    for name, value in listed.attributes:
        if name not in _ANY:
            yield _unsafe_html(place, "an attribute that a text may set", repr(name[:20]))
        elif name == "id" and is_reserved(value):
            yield _reserved(place, value)
    for link in addresses_of(listed):
        yield from _link_issues(link, place)


def _link_issues(link: Link, place: Position) -> Iterator[Issue]:
    problem = find_problem(link.address, loads=link.loads)
    if problem:
        yield _bad_address(place, problem)


def _bad_address(place: Position, problem: tuple[str, str], subject: str = "") -> Issue:
    rule, found = problem
    if rule == LOOK_ALIKE:
        return Issue(
            place,
            "look-alike-host",
            "a host in letters of one script",
            found,
            "Type the address by hand, as the organisation prints it.",
            subject,
        )
    return Issue(
        place,
        "unsafe-link",
        "a page of the hub, or an address that starts with https:// or http://",
        found,
        "Correct the address, or leave the link out.",
        subject,
    )


def _unsafe_html(place: Position, expected: str, found: str, subject: str = "") -> Issue:
    return Issue(place, "unsafe-html", expected, found, _HTML, subject)


def _reserved(place: Position, name: str) -> Issue:
    expected = "an id that the hub's own pages do not use"
    return Issue(place, "unsafe-html", expected, repr(name[:40]), "Choose another id.")


def _excess(place: Position, excess: Excess) -> Issue:
    advice = "Split it, or link to the document."
    if excess.rule == "line-length":
        return Issue(place, "line-length", excess.expected, excess.found, advice)
    if excess.rule == "many-lines":
        return Issue(place, "many-lines", excess.expected, excess.found, advice)
    if excess.rule == "many-signs":
        return Issue(place, "many-signs", excess.expected, excess.found, advice)
    if excess.rule == "block-length":
        return Issue(place, "block-length", excess.expected, excess.found, advice)
    return Issue(place, "nesting", excess.expected, excess.found, "Flatten it.")


def _leaves(value: Any, path: Path = ()) -> Iterator[tuple[Path, str]]:
    if isinstance(value, dict):
        for key, item in value.items():
            yield from _leaves(item, (*path, key))
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            yield from _leaves(item, (*path, index))
    elif isinstance(value, str):
        yield path, value
