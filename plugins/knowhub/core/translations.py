"""Translations: text only, with the digest of what was translated and who did it."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Annotated

from knowhub.core.fields import field_marker, prose
from knowhub.core.issues import Issue, suggest
from knowhub.core.parsing.excerpts import excerpted
from knowhub.core.parsing.yaml_nodes import leaves
from knowhub.core.records.base import ClosedList, Line, Model, Prose, Record

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from knowhub.core.issues import Position
    from knowhub.core.parsing.yaml_nodes import Nodes, Path

_FENCE_RE = re.compile(r"^(```|~~~)")
_HEADING_RE = re.compile(r"^##\s")
CREDITS = ("made_by", "reviewed_by", "digest")
"""The keys that a translation has besides text."""


class Digest(Model):
    """Digests of what was translated: the texts of the front matter, and each section."""

    text: Line
    sections: tuple[Line, ...] = ()


class Credits(Model):
    """Who made and reviewed a translation, and of what."""

    made_by: Annotated[str, ClosedList("made-by")]
    reviewed_by: Line | None = None
    """A role or an organisation; unset means nobody yet."""
    digest: Digest


@excerpted("body")
@dataclass(frozen=True)
class Translation:
    """A record's text in one more language."""

    language: str
    path: str
    texts: Mapping[Path, str]
    body: str
    credits: Credits
    positions: Mapping[Path, Position] = field(default_factory=dict, repr=False)
    stale: tuple[int, ...] = ()
    """Sections of the original, from 0, that have changed since; -1 stands for the front matter."""
    body_line: int = 1


@dataclass(frozen=True)
class Original:
    """What translations of a record are held to."""

    record: Record
    texts: Mapping[Path, str]
    """Its texts for readers, by their path."""
    digest: Digest
    """The digest that a translation made now would carry."""


def original_of(record: Record, body: str) -> Original:
    """Return what translations of a record are held to."""
    texts = prose(record)
    return Original(record, texts, _digest(texts, body))


def sections(body: str) -> list[str]:
    """Cut a body before each second-level heading outside fenced code."""
    parts: list[list[str]] = [[]]
    fenced = False
    for line in body.split("\n"):
        fenced ^= bool(_FENCE_RE.match(line))
        if _HEADING_RE.match(line) and not fenced:
            parts.append([])
        parts[-1].append(line)
    return ["\n".join(lines).strip() for lines in parts]


def digest_of(record: Record, body: str) -> Digest:
    """Return the digest that a translation made now would carry."""
    return _digest(prose(record), body)


def _digest(texts: Mapping[Path, str], body: str) -> Digest:
    joined = "\0".join(text for _, text in sorted(texts.items(), key=str))
    return Digest(text=_short(joined), sections=tuple(_short(text) for text in sections(body)))


def stale_sections(made_from: Digest, now: Digest) -> tuple[int, ...]:
    """Return the sections of the original that are new or changed; -1 is the front matter."""
    head = () if made_from.text == now.text else (-1,)
    known = set(made_from.sections)
    changed = tuple(i for i, digest in enumerate(now.sections) if digest not in known)
    gone = len(now.sections) < len(made_from.sections) and not changed
    return (*head, *changed, *((len(now.sections) - 1,) if gone else ()))


def check_keys(nodes: Nodes, original: Original) -> Iterator[Issue]:
    """Find keys of a translation that are no text of its record."""
    for path, _ in leaves(nodes.data):
        if path[0] in CREDITS or path in original.texts:
            continue
        yield _unwanted(nodes, path, original)


def check_texts(nodes: Nodes, original: Original) -> Iterator[Issue]:
    """Find texts that are missing or no text."""
    for name in ("title", "summary"):
        if name not in nodes.data:
            yield Issue(
                nodes.value_position(()),
                "missing-field",
                f"the key '{name}'",
                "none",
                f"Translate the record's {name}.",
                subject=name,
            )
    for path, value in leaves(nodes.data):
        if path in original.texts and (not isinstance(value, str) or not value.strip()):
            yield Issue(
                nodes.value_position(path), "wrong-type", "text", repr(value), subject=_dotted(path)
            )


def texts_of(nodes: Nodes, original: Original) -> dict[Path, str]:
    """Return the translated texts by their path."""
    found = ((path, value) for path, value in leaves(nodes.data) if path in original.texts)
    return {path: value.strip() for path, value in found if isinstance(value, str)}


def _unwanted(nodes: Nodes, path: Path, original: Original) -> Issue:
    name, record = str(path[0]), original.record
    position = nodes.key_position(path[:1])
    known = [*(key for key in type(record).model_fields if _is_prose(original, key)), *CREDITS]
    if name in type(record).model_fields and not _is_prose(original, name):
        return Issue(
            position,
            "fact-in-translation",
            "text only",
            f"the fact {name!r}",
            "Facts stand once, in the record's own file: delete the line here.",
            subject=name,
        )
    if name in known:
        return Issue(
            nodes.value_position(path),
            "text-without-original",
            "the texts of the original, one for one",
            "a text that the original does not have",
            "Delete it here, or write it in the record's own file first.",
            subject=_dotted(path),
        )
    return Issue(
        position,
        "unknown-key",
        "one of " + ", ".join(known),
        repr(name),
        suggest(name, known),
        name,
    )


def _is_prose(original: Original, name: str) -> bool:
    if isinstance(field_marker(type(original.record), name), Prose):
        return True
    return any(path[0] == name for path in original.texts)


def _dotted(path: Path) -> str:
    return ".".join(str(step) for step in path)


def _short(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:8]
