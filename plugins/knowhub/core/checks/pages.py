"""Pages written by hand: they must be readable, and leave the records' addresses alone."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from knowhub.core.checks.safety import check_body, check_values
from knowhub.core.issues import Issue, Position
from knowhub.core.parsing.texts import FENCE, RawFile, decode, split
from knowhub.core.parsing.yaml_nodes import parse_yaml

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

_PART_RE = re.compile(r"\w[\w.-]*")


def check_pages(files: Iterable[RawFile], taken: Collection[str]) -> Iterator[Issue]:
    """Yield what is wrong with the Markdown files of docs/.

    Args:
        files: The files, with paths such as "docs/about.md".
        taken: Addresses of records and generated pages, such as "tools/x" or "tools/index".
    """
    for file in files:
        text, found = decode(file)
        yield from found
        yield from _check_text(file.path, text) if text else ()
        yield from _check_name(file.path)
        address = file.path.partition("/")[2].partition(".")[0]
        if address in taken:
            yield Issue(
                Position(file.path),
                "address-taken",
                "an address that no record or listing has",
                repr(address),
                "Rename the page.",
            )


def _check_text(path: str, text: str) -> Iterator[Issue]:
    """Yield what is unsafe in a page; its front matter may be missing."""
    parts = split(text, path)[0] if text.startswith(FENCE) else None
    if parts is None:
        yield from check_body(path, text, 1)
        return
    nodes = parse_yaml(parts.front_matter, path, first_line=2)
    yield from nodes.issues
    yield from check_values(nodes)
    yield from check_body(path, parts.body, parts.body_line)


def _check_name(path: str) -> Iterator[Issue]:
    """Yield an issue for a name that would be more than a word in an address."""
    parts = path.removesuffix(".md").split("/")
    if not all(_PART_RE.fullmatch(part) for part in parts):
        yield Issue(
            Position(path),
            "file-name",
            "a name of letters, digits, hyphens and dots",
            repr(parts[-1][:60]),
            "Rename the file.",
        )
