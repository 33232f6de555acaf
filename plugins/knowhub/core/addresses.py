"""The external addresses in the files of a hub, and where each stands."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, urldefrag, urlsplit, urlunsplit

from knowhub.core.parsing.links import find_links
from knowhub.core.parsing.texts import FENCE, RawFile, decode, split
from knowhub.core.parsing.yaml_nodes import Nodes, parse_yaml

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from knowhub.core.issues import Position
    from knowhub.core.parsing.yaml_nodes import Path

_ADDRESS_RE = re.compile(r"https?://[^\s<>\"']+", re.IGNORECASE)
_NOBODY_RE = re.compile(r"(?:^|\.)(?:example|invalid|test|localhost|example\.(?:com|net|org))$")
"""Hosts that nobody can have: RFC 2606."""
_SAFE = "%/:=&?~#+!$,;'@()*[]"


@dataclass(frozen=True, slots=True, order=True)
class Use:
    """An address at one of its places."""

    position: Position
    address: str
    """As it can be asked for: without the part after `#`, in ASCII."""
    archived: str = ""
    """The copy in an archive that the record names beside it."""


def find_uses(files: Iterable[RawFile]) -> list[Use]:
    """Return every external address of these files, sorted by place; what cannot be read has none.

    Args:
        files: Markdown and YAML files, with paths from the hub's root.
    """
    return sorted({use for file in files for use in _uses(file) if not _is_nobody(use.address)})


def host_of(address: str) -> str:
    """Return host and port: what is spared more than one request a second."""
    try:
        return urlsplit(address).netloc.rpartition("@")[2].lower()
    except ValueError:
        return address


def asked_address(address: str) -> str:
    """Return an address as a request spells it."""
    try:
        parts = urlsplit(urldefrag(address).url)
        host = parts.netloc.encode("idna").decode("ascii")
    except ValueError:
        return address
    path, query = quote(parts.path, safe=_SAFE), quote(parts.query, safe=_SAFE)
    return urlunsplit((parts.scheme.lower(), host.lower(), path, query, ""))


def _uses(file: RawFile) -> Iterator[Use]:
    text, _ = decode(file)
    if text is None:
        return
    if not file.path.endswith(".md"):
        yield from _in_values(parse_yaml(text, file.path))
        return
    parts, _ = split(text, file.path) if text.startswith(FENCE) else (None, ())
    if parts:
        yield from _in_values(parse_yaml(parts.front_matter, file.path, first_line=2))
    body, line = (parts.body, parts.body_line) if parts else (text, 1)
    for link in find_links(body, file.path, first_line=line):
        if _ADDRESS_RE.fullmatch(link.target):
            yield Use(link.position, asked_address(link.target))


def _in_values(nodes: Nodes) -> Iterator[Use]:
    for path, value in _leaves(nodes.data, ()):
        if isinstance(value, str) and _ADDRESS_RE.fullmatch(value):
            archived = nodes.data.get("archived") if path == ("address",) else None
            copy = archived if isinstance(archived, str) else ""
            yield Use(nodes.value_position(path), asked_address(value), copy)


def _leaves(value: Any, path: Path) -> Iterator[tuple[Path, Any]]:
    if isinstance(value, dict):
        for key, item in value.items():
            yield from _leaves(item, (*path, key))
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            yield from _leaves(item, (*path, index))
    else:
        yield path, value


def _is_nobody(address: str) -> bool:
    try:
        host = urlsplit(address).hostname or ""
    except ValueError:
        return False
    return bool(_NOBODY_RE.search(host))
