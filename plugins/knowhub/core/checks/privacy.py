"""The privacy gate over the files of a hub: what may identify a person stops the check."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from html import unescape
from itertools import chain
from typing import TYPE_CHECKING
from urllib.parse import unquote

from knowhub.core.fields import Marked, walk_data
from knowhub.core.issues import Issue, Level, Position, mask
from knowhub.core.parsing.yaml_nodes import leaves
from knowhub.core.privacy import Finding, Kind
from knowhub.core.privacy.cleared import CLEARED
from knowhub.core.records import FOLDERS
from knowhub.core.records.base import Prose

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from knowhub.core.parsing.record_files import RecordFile
    from knowhub.core.parsing.yaml_nodes import Path
    from knowhub.core.privacy.cleared import Cleared, ClearedPhrase

    Detector = Callable[[str, str], Sequence[Finding]]
    """Finds something in a text, given the text and its language."""

UNREAD = "media-unread"
"""The rule of pages that only a person can read."""
SHORTEST_WITHHELD = 4
"""Signs of a phrase that is looked for in what is published: a shorter one stands in any page."""
_DESCRIBES = frozenset({Kind.RARE, Kind.FAMILY, Kind.BODY, Kind.NUMBER})
"""Kinds of findings whose words any text may have."""
UNREAD_KEYS = frozenset({"channels", "digest"})
"""Keys under which no person stands: a body's own contacts, and the digest of an original."""
ADDRESS_RULES = frozenset({"email", "profile-address"})
"""Rules that hold for addresses and codes as well, which are no words.

A profile is an institution's own in the record of a tool or network; in a digest it is somebody's.
"""
_TARGET_RE = re.compile(
    r"(?<=\]\()[^()\s]*|\{[#.:][^{}\n]*\}|<https?:[^>\s]*>|https?://[^\s<>)\"']+|</?[a-zA-Z][^<>\n]*>"
)
_ATTRIBUTE_RE = re.compile(
    r"(?<=[\s{:])(?!(?:href|src|id|class|lang|dir)\b)[\w-]+\s*=\s*"
    r"(\"[^\"]*\"|'[^']*'|[^\s\"'>}]+)",
    re.IGNORECASE,
)
"""An attribute whose value is words, as far as one can tell: a title, an alternative text."""
ROLES = frozenset({"owner", "reviewed_by"})
"""Keys that hold a role; a name there is somebody's."""
_ENTITY_RE = re.compile(r"[^\s&]*&#?\w+;\S*")
"""A word with signs that are written as in HTML."""
_RANGES_RE = re.compile(r"\d{1,5}(?:-\d{1,5})?(?:, ?\d{1,5}(?:-\d{1,5})?)*")
"""Pages or lines of a source, which look like telephones of some country."""
_RECORD_RE = re.compile(rf"(.*?/)(?:{'|'.join(FOLDERS)})/")
_ADDRESS_RE = re.compile(r"https?://")
_COMMENT_RE = re.compile(r"(?:^|(?<=\s))#[^\n]*")


@dataclass(frozen=True)
class Part:
    """A stretch of a record's file that is read by itself."""

    text: str
    language: str
    position: Position
    exact: bool = True
    """Whether the text stands in the file as it is here, so that places in it can be counted."""
    where: str = ""
    """Where in a file that has no lines: " on page 3"."""

    def place(self, offset: int) -> Position:
        """Return the place of a character of the text in the file."""
        if not self.exact:
            return self.position
        before = self.text[:offset]
        lines = before.count("\n")
        first = self.position.column if lines == 0 else 1
        column = first + len(before) - (before.rfind("\n") + 1)
        return Position(self.position.path, self.position.line + lines, column)


def judge(found: Iterable[tuple[Part, Finding]], cleared: Cleared) -> Iterator[Issue]:
    """Yield an issue for each finding that is not cleared, and for each phrase cleared in vain."""
    yield from cleared.issues
    used: dict[str, set[ClearedPhrase]] = defaultdict(set)
    for part, finding in found:
        path = part.position.path
        phrase = cleared.clearing(path, part.text, finding)
        if phrase:
            used[path].add(phrase)
        else:
            yield _issue(part, finding)
    yield from cleared.unused(used)


def flagged_phrases(found: Iterable[tuple[Part, Finding]]) -> frozenset[str]:
    """Return what names or reaches a person, but for what is too short to look for."""
    phrases = (
        part.text[finding.start : finding.end].strip()
        for part, finding in found
        if finding.kind not in _DESCRIBES
    )
    return frozenset(phrase for phrase in phrases if len(phrase) >= SHORTEST_WITHHELD)


def find_in_record(
    record: RecordFile, find_leaks: Detector, find_contacts: Detector, default: str
) -> Iterator[tuple[Part, Finding]]:
    """Yield what one file says that may identify a person."""
    language = _language(record, default)
    prose = tuple(_prose(record))
    values = tuple(_values(record, prose, language))
    texts, addresses = _parts(record, prose, language), _addresses(record, values, language)
    if FOLDERS[record.name.folder].about_people:
        yield from in_parts(texts, find_leaks)
        yield from _in_addresses(addresses, find_contacts, ADDRESS_RULES)
    else:
        yield from (i for i in in_parts(texts, find_contacts) if is_error(i[1]))
        yield from _in_addresses(addresses, find_contacts, frozenset({"email"}))
    yield from _in_lines(values, find_leaks, find_contacts)


def _language(file: RecordFile, default: str) -> str:
    return file.name.language or str(file.nodes.data.get("base") or default)


def in_parts(parts: Iterable[Part], detect: Detector) -> Iterator[tuple[Part, Finding]]:
    """Yield what is found in each part."""
    for part in parts:
        for finding in detect(part.text, part.language):
            yield part, finding


def is_error(finding: Finding) -> bool:
    """Whether nobody can clear it."""
    return finding.level is Level.ERROR


def _in_addresses(
    parts: Iterable[Part], detect: Detector, rules: frozenset[str]
) -> Iterator[tuple[Part, Finding]]:
    return (found for found in in_parts(parts, detect) if found[1].rule in rules)


def _in_lines(
    values: Iterable[tuple[Path, Part]], find_leaks: Detector, find_contacts: Detector
) -> Iterator[tuple[Part, Finding]]:
    """Yield what no short text may hold, of whatever kind its record is."""
    for path, part in values:
        if path[0] in ROLES:
            yield from in_parts([part], find_leaks)
        elif not _ADDRESS_RE.match(part.text) and not _RANGES_RE.fullmatch(part.text):
            # An address in the text is another rule's, which knows whose pages may be named.
            found = (item for item in in_parts([part], find_contacts) if is_error(item[1]))
            yield from (item for item in found if item[1].rule not in ADDRESS_RULES)


def _parts(file: RecordFile, prose: Iterable[Marked], language: str) -> Iterator[Part]:
    """Yield what readers see of a record, what its file's name says, and comments."""
    yield Part(_spoken(file.name.id), language, Position(file.path), exact=False)
    for item in prose:
        yield Part(item.value, language, file.nodes.value_position(item.path), exact=False)
    for match in _COMMENT_RE.finditer(file.parts.front_matter):
        line = 2 + file.parts.front_matter.count("\n", 0, match.start())
        yield Part(match[0], language, Position(file.path, line, 1), exact=False)
    yield Part(_without_targets(file.parts.body), language, _body(file))


def _addresses(
    file: RecordFile, values: Iterable[tuple[Path, Part]], language: str
) -> Iterator[Part]:
    """Yield the other values of the front matter, and the addresses in the text."""
    yield from (part for _, part in values)
    body = Part(file.parts.body, language, _body(file))
    # The second tries every word of a text: a quick look tells most texts that have none.
    entities = _ENTITY_RE.finditer(body.text) if "&" in body.text else ()
    targets = _TARGET_RE.finditer(body.text) if _has_targets(body.text) else ()
    for match in chain(targets, entities):
        plain = unescape(unquote(match[0]))
        yield Part(plain, language, body.place(match.start()), exact=plain == match[0])


def _values(
    file: RecordFile, prose: Iterable[Marked], language: str
) -> Iterator[tuple[Path, Part]]:
    """Yield the values of the front matter that are no texts for readers."""
    read = {item.path for item in prose}
    for path, value in leaves(file.nodes.data):
        if isinstance(value, str) and path not in read and path[0] not in UNREAD_KEYS:
            yield path, Part(value, language, file.nodes.value_position(path), exact=False)


def _prose(file: RecordFile) -> Iterator[Marked]:
    model = FOLDERS[file.name.folder]
    return (i for i in walk_data(model, file.nodes.data) if isinstance(i.marker, Prose))


def _body(file: RecordFile) -> Position:
    return Position(file.path, file.parts.body_line)


def _spoken(record_id: str) -> str:
    return record_id.replace("-", " ")


def _without_targets(body: str) -> str:
    """Blank out addresses of links and tags, which say nothing in words; places stay."""
    if not _has_targets(body):
        return body
    return _TARGET_RE.sub(lambda match: _words_of(match[0]), body)


def _has_targets(text: str) -> bool:
    """Take a quick look for what every address, tag and attribute list has in it."""
    return any(sign in text for sign in ("](", "{", "<", "://"))


def _words_of(target: str) -> str:
    """Return an address as blanks, and of a tag the values that are words."""
    words = [" "] * len(target)
    if target.startswith(("<", "{")):
        for match in _ATTRIBUTE_RE.finditer(target):
            words[slice(*match.span(1))] = match[1]
    return "".join(words)


def _issue(part: Part, finding: Finding) -> Issue:
    if finding.rule == UNREAD:
        return _unread(part)
    advice = finding.advice
    if finding.level is Level.REVIEW:
        advice += f" If it identifies nobody, clear the exact phrase in {_list_for(part)}."
    return Issue(
        part.place(finding.start),
        "personal-data",
        "a text that identifies nobody",
        f"what may be a {finding.kind.value}, "
        f"{mask(part.text[finding.start : finding.end])!r}{part.where}",
        f"{advice} ({finding.rule})",
        level=finding.level,
    )


def _list_for(part: Part) -> str:
    """Return the list in which a phrase is cleared: that of the root in which its file stands."""
    start = _RECORD_RE.match(part.position.path)
    return f"{start[1] if start else 'content/'}{CLEARED}"


def _unread(part: Part) -> Issue:
    return Issue(
        part.position,
        "media-unread",
        "pages whose words the gate can read",
        f"pictures of text, or letters without a meaning,{part.where}",
        "Export the document with its text. Or let somebody read those pages and clear the phrase "
        f"{part.text!r} for this file in {_list_for(part)}.",
        level=Level.REVIEW,
    )
