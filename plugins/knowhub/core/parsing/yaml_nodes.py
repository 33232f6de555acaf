"""YAML with positions: values in a small, safe dialect, and the line and column of each.

The dialect leaves out what surprises editors: `no` is the text "no" (and the country Norway), a
date is text, and there are no anchors, aliases or tags.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from sys import intern
from typing import TYPE_CHECKING, Any

import yaml

from knowhub.core.issues import Issue, Position

if TYPE_CHECKING:
    from collections.abc import Iterator

MAX_DEPTH = 12
"""Nesting that no record needs; deeper input is an attack or an accident."""
SHORT = 40
"""Characters up to which the same text in many files is one text in memory."""
MAX_EVENTS = 50_000
"""Keys, values and brackets that no file of a hub needs."""

_Base: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class _Loader(_Base):  # type: ignore[misc]  # the C loader has no type that mypy can follow
    """A loader with the dialect's plain scalars only: true, false, null and decimal numbers."""

    yaml_implicit_resolvers: dict[str, list[tuple[str, re.Pattern[str]]]] = {}  # noqa: RUF012  # PyYAML's own attribute

    def resolve(self, kind: Any, value: Any, implicit: Any) -> Any:
        """Return the tag of a node; most scalars begin with a letter that none but texts have."""
        if kind is yaml.ScalarNode and value[:1] not in self.yaml_implicit_resolvers:
            return _TEXT
        return super().resolve(kind, value, implicit)


_TEXT = "tag:yaml.org,2002:str"
_PLAIN = (
    ("bool", r"(?:true|false)\Z", "tf"),
    ("null", r"(?:null|~|)\Z", ("n", "~", "")),
    ("int", r"-?(?:0|[1-9][0-9]{0,14})\Z", "-0123456789"),
    ("float", r"-?[0-9]{1,15}\.[0-9]{1,15}\Z", "-0123456789"),
)
for _kind, _pattern, _starts in _PLAIN:
    _Loader.add_implicit_resolver(f"tag:yaml.org,2002:{_kind}", re.compile(_pattern), list(_starts))

Path = tuple[str | int, ...]
Place = tuple[int, int]
"""Line and column: a position of the file that all of them share."""


@dataclass(frozen=True)
class Nodes:
    """The values of a YAML text and where each stands."""

    path: str
    data: dict[str, Any] = field(default_factory=dict)
    keys: dict[Path, Place] = field(default_factory=dict)
    values: dict[Path, Place] = field(default_factory=dict)
    issues: tuple[Issue, ...] = ()

    def value_position(self, path: Path) -> Position:
        """Return where a value stands, or the nearest thing around it that has a place."""
        for length in range(len(path), -1, -1):
            for places in (self.values, self.keys):
                if path[:length] in places:
                    return Position(self.path, *places[path[:length]])
        return Position(self.path)

    def key_position(self, path: Path) -> Position:
        """Return where a key stands, or its value's place."""
        place = self.keys.get(path)
        return Position(self.path, *place) if place else self.value_position(path)


def leaves(value: Any, path: Path = ()) -> Iterator[tuple[Path, Any]]:
    """Yield the values that hold no other, with their path."""
    if isinstance(value, dict) and value:
        for key, item in value.items():
            yield from leaves(item, (*path, key))
    elif isinstance(value, tuple) and value:
        for index, item in enumerate(value):
            yield from leaves(item, (*path, index))
    else:
        yield path, value


def parse_yaml(text: str, path: str, *, first_line: int = 1) -> Nodes:
    """Parse a YAML mapping; problems come as issues, never as exceptions.

    Args:
        text: The YAML text.
        path: The file's name, for positions.
        first_line: The line of the file on which `text` starts.
    """
    reader = _Reader(path, first_line)
    tab = _find_tab(text)
    if tab:
        return Nodes(path, issues=(reader.tab(tab),))
    try:
        return _compose(text, reader)
    except yaml.MarkedYAMLError as error:
        return Nodes(path, issues=(reader.broken(error),))
    except (yaml.YAMLError, RecursionError) as error:
        return Nodes(path, issues=(reader.unreadable(error),))


def _compose(text: str, reader: _Reader) -> Nodes:
    issue = None if _is_plain(text) else _unwanted_event(text, reader)
    if issue:
        return Nodes(reader.path, issues=(issue,))
    root = yaml.compose(text, Loader=_Loader)
    if root is not None and not isinstance(root, yaml.MappingNode):
        found = Issue(
            reader.position(root),
            "yaml-mapping",
            "keys and values, such as 'title: …'",
            "something else",
        )
        return Nodes(reader.path, issues=(found,))
    data = reader.read(root, ()) if root is not None else {}
    return Nodes(reader.path, data, reader.keys, reader.values, tuple(reader.issues))


_SIGN_RE = re.compile(r"[&*!\[{\r\x85\u2028\u2029]|\?\s|- +-|\n {8}")
"""What an anchor, an alias, a tag or a bracket begins with, an unusual end of a line, levels on one
line, or a line that is far in: up to there, none can be deeper than MAX_DEPTH."""


def _is_plain(text: str) -> bool:
    """Tell whether a text can hold nothing unwanted: most are so, and are read once only."""
    return len(text) < MAX_EVENTS // 4 and not _SIGN_RE.search(text)


def _find_tab(text: str) -> tuple[int, int] | None:
    for number, line in enumerate(text.split("\n")):
        indent = line[: len(line) - len(line.lstrip())]
        if "\t" in indent:
            return number, indent.index("\t")
    return None


def _unwanted_event(text: str, reader: _Reader) -> Issue | None:
    """Return the first anchor, alias, tag or too deep nesting, before anything is built from it."""
    depth = 0
    for count, event in enumerate(yaml.parse(text, Loader=_Loader)):
        anchored = getattr(event, "anchor", None) is not None
        if anchored or isinstance(event, yaml.AliasEvent):
            return Issue(
                reader.position(event),
                "yaml-alias",
                "plain values",
                "a YAML anchor or alias ('&' or '*')",
                "Write the value out, or put it in quotation marks if it starts with such a sign.",
            )
        tag = getattr(event, "tag", None)
        if tag is not None:
            return Issue(
                reader.position(event),
                "yaml-tag",
                "plain values",
                f"the YAML tag {tag!r}",
                "Remove the word that starts with '!'.",
            )
        depth += isinstance(event, yaml.CollectionStartEvent)
        depth -= isinstance(event, yaml.CollectionEndEvent)
        if count > MAX_EVENTS:
            return Issue(
                reader.position(event),
                "yaml-size",
                f"at most {MAX_EVENTS:,} keys and values",
                "more",
                "Shorten the lists.",
            )
        if depth > MAX_DEPTH:
            return Issue(
                reader.position(event),
                "yaml-depth",
                f"at most {MAX_DEPTH} levels of nesting",
                "more",
                "Check the brackets and the indentation.",
            )
    return None


class _Reader:
    """Turns YAML nodes into values, and notes where each stands."""

    def __init__(self, path: str, first_line: int) -> None:
        self.path = path
        self.first_line = first_line
        self.keys: dict[Path, Place] = {}
        self.values: dict[Path, Place] = {}
        self.issues: list[Issue] = []

    def position(self, node: Any) -> Position:
        return Position(self.path, *self.place(node))

    def place(self, node: Any) -> Place:
        mark = node.start_mark
        return mark.line + self.first_line, mark.column + 1

    def read(self, node: yaml.Node, path: Path) -> Any:
        self.values[path] = self.place(node)
        if isinstance(node, yaml.MappingNode):
            return self._mapping(node, path)
        if isinstance(node, yaml.SequenceNode):
            items = enumerate(node.value)
            return tuple(self.read(item, (*path, index)) for index, item in items)
        return _scalar(node)

    def _mapping(self, node: yaml.MappingNode, path: Path) -> dict[str, Any]:
        values: dict[str, Any] = {}
        for key_node, value_node in node.value:
            key = intern(str(key_node.value)) if isinstance(key_node, yaml.ScalarNode) else ""
            if not key:
                self._bad_key(key_node)
            elif key in values:
                self._duplicate(key_node, key, (*path, key))
            else:
                self.keys[*path, key] = self.place(key_node)
                values[key] = self.read(value_node, (*path, key))
        return values

    def _bad_key(self, node: yaml.Node) -> None:
        self.issues.append(
            Issue(self.position(node), "yaml-key", "a word as key", "something else")
        )

    def _duplicate(self, node: yaml.Node, key: str, path: Path) -> None:
        first = self.keys[path][0]
        self.issues.append(
            Issue(
                self.position(node),
                "duplicate-key",
                "each key once",
                f"{key!r} again",
                f"It stands on line {first} already: join the two.",
                subject=key,
            )
        )

    def tab(self, place: tuple[int, int]) -> Issue:
        line, column = place
        return Issue(
            Position(self.path, self.first_line + line, column + 1),
            "tab",
            "spaces as indentation",
            "a tab",
            "Replace each tab by two spaces.",
        )

    def broken(self, error: yaml.MarkedYAMLError) -> Issue:
        mark = error.problem_mark or error.context_mark
        line = mark.line + self.first_line if mark else self.first_line
        column = mark.column + 1 if mark else 1
        expected, found = _in_words(error.problem or "")
        opened = error.context_mark.line + self.first_line if error.context_mark else line
        return Issue(
            Position(self.path, line, column),
            "yaml",
            expected,
            found,
            (f"Look at line {opened} too. " if opened < line else "")
            + "Quote text that holds ': ' or starts with a sign, and check the indentation.",
        )

    def unreadable(self, error: Exception) -> Issue:
        reason = str(error).splitlines()[0] if str(error) else type(error).__name__
        return Issue(Position(self.path, self.first_line), "yaml", "valid YAML", reason)


def _in_words(problem: str) -> tuple[str, str]:
    """Return what the YAML parser expected and found, out of its own sentence."""
    for start in ("did not find expected ", "could not find expected "):
        if problem.startswith(start):
            return problem.removeprefix(start).strip("<>"), "something else"
    return "valid YAML", problem.removeprefix("found ") or "something else"


def _scalar(node: yaml.Node) -> Any:
    text = str(node.value)
    kind = node.tag.rpartition(":")[2]
    if kind == "bool":
        return text == "true"
    if kind == "null":
        return None
    if kind == "int":
        return int(text)
    if kind == "float":
        return float(text)
    # Keys and terms stand in thousands of records: each is kept once.
    return intern(text) if len(text) <= SHORT else text
