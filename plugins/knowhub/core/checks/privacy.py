"""The privacy gate over the files of a hub: what may identify a person stops the check."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING

from knowhub.core.fields import Marked, walk_data
from knowhub.core.issues import Issue, Level, Position
from knowhub.core.parsing.yaml_nodes import leaves
from knowhub.core.privacy import Finding, mask
from knowhub.core.records import FOLDERS
from knowhub.core.records.base import Prose

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from knowhub.core.parsing.record_files import RecordFile
    from knowhub.core.privacy.cleared import Cleared, ClearedPhrase

    Detector = Callable[[str, str], Sequence[Finding]]
    """Finds something in a text, given the text and its language."""

CHANNELS = "channels"
"""The key under which a body's own institutional contacts stand."""
ADDRESS_RULES = frozenset({"email", "profile-address"})
"""Rules that hold for addresses and codes as well, which are no words.

A profile is an institution's own in the record of a tool or network; in a digest it is somebody's.
"""
_TARGET_RE = re.compile(
    r"(?<=\]\()[^()\s]*|\{[#.:][^{}\n]*\}|<https?:[^>\s]*>|https?://[^\s<>)\"']+|</?[a-zA-Z][^<>\n]*>"
)
_COMMENT_RE = re.compile(r"(?:^|(?<=\s))#[^\n]*")


@dataclass(frozen=True)
class Part:
    """A stretch of a record's file that is read by itself."""

    text: str
    language: str
    position: Position
    exact: bool = True
    """Whether the text stands in the file as it is here, so that places in it can be counted."""

    def place(self, offset: int) -> Position:
        """Return the place of a character of the text in the file."""
        if not self.exact:
            return self.position
        before = self.text[:offset]
        lines = before.count("\n")
        first = self.position.column if lines == 0 else 1
        column = first + len(before) - (before.rfind("\n") + 1)
        return Position(self.position.path, self.position.line + lines, column)


def check_privacy(
    files: Iterable[RecordFile],
    *,
    find_leaks: Detector,
    find_contacts: Detector,
    default: str,
    cleared: Cleared,
) -> Iterator[Issue]:
    """Yield an issue for whatever may identify a person and is not cleared.

    Args:
        files: All record files, of every edition.
        find_leaks: Finds whatever may identify a person.
        find_contacts: Finds ways to reach one.
        default: The hub's default language.
        cleared: The phrases that a reviewer has cleared.
    """
    yield from cleared.issues
    used: dict[str, set[ClearedPhrase]] = defaultdict(set)
    for record in files:
        language = record.name.language or str(record.nodes.data.get("base") or default)
        strict = FOLDERS[record.name.folder].about_people
        if strict:
            found = chain(
                _in_texts(record, find_leaks, language),
                _in_addresses(record, find_contacts, language, ADDRESS_RULES),
            )
        else:
            found = chain(
                (i for i in _in_texts(record, find_contacts, language) if _is_error(i[1])),
                _in_addresses(record, find_contacts, language, frozenset({"email"})),
            )
        for part, finding in found:
            phrase = cleared.clearing(record.path, part.text, finding)
            if phrase:
                used[record.path].add(phrase)
            else:
                yield _issue(part, finding)
    yield from cleared.unused(used)


def _in_texts(file: RecordFile, detect: Detector, language: str) -> Iterator[tuple[Part, Finding]]:
    for part in _parts(file, language):
        for finding in detect(part.text, language):
            yield part, finding


def _is_error(finding: Finding) -> bool:
    return finding.level is Level.ERROR


def _in_addresses(
    file: RecordFile, detect: Detector, language: str, rules: frozenset[str]
) -> Iterator[tuple[Part, Finding]]:
    for part in _addresses(file, language):
        for finding in detect(part.text, language):
            if finding.rule in rules:
                yield part, finding


def _parts(file: RecordFile, language: str) -> Iterator[Part]:
    """Yield what readers see of a record, what its file's name says, and comments."""
    yield Part(_spoken(file.name.id), language, Position(file.path), exact=False)
    for item in _prose(file):
        yield Part(item.value, language, file.nodes.value_position(item.path), exact=False)
    for match in _COMMENT_RE.finditer(file.parts.front_matter):
        line = 2 + file.parts.front_matter.count("\n", 0, match.start())
        yield Part(match[0], language, Position(file.path, line, 1), exact=False)
    yield Part(_without_targets(file.parts.body), language, _body(file))


def _addresses(file: RecordFile, language: str) -> Iterator[Part]:
    """Yield the other values of the front matter, and the addresses in the text."""
    prose = {item.path for item in _prose(file)}
    for path, value in leaves(file.nodes.data):
        if isinstance(value, str) and path not in prose and path[0] != CHANNELS:
            yield Part(value, language, file.nodes.value_position(path), exact=False)
    body = Part(file.parts.body, language, _body(file))
    for match in _TARGET_RE.finditer(body.text):
        yield Part(match[0], language, body.place(match.start()))


def _prose(file: RecordFile) -> Iterator[Marked]:
    model = FOLDERS[file.name.folder]
    return (i for i in walk_data(model, file.nodes.data) if isinstance(i.marker, Prose))


def _body(file: RecordFile) -> Position:
    return Position(file.path, file.parts.body_line)


def _spoken(record_id: str) -> str:
    return record_id.replace("-", " ")


def _without_targets(body: str) -> str:
    """Blank out addresses of links and tags, which say nothing in words; places stay."""
    return _TARGET_RE.sub(lambda match: " " * len(match[0]), body)


def _issue(part: Part, finding: Finding) -> Issue:
    advice = finding.advice
    if finding.level is Level.REVIEW:
        advice += " If it identifies nobody, clear the exact phrase in content/cleared.yml."
    return Issue(
        part.place(finding.start),
        "personal-data",
        "a text that identifies nobody",
        f"what may be a {finding.kind.value}, {mask(part.text[finding.start : finding.end])!r}",
        f"{advice} ({finding.rule})",
        level=finding.level,
    )
