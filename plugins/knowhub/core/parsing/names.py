"""What a file's name says: kind, id and language."""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import get_close_matches
from typing import TYPE_CHECKING

from knowhub.core.issues import Issue, Position
from knowhub.core.parsing.texts import PUBLIC, normal_form

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

ID_RE = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
RESERVED = ("page", "archive", "index")
"""Names that listings use beside the records of a kind; so do those that start with 'by-'."""
_SUFFIX_RE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z]{2,4})?")
_NAME_RULE = "a name of small letters a-z, digits and single hyphens, such as 'wayback-machine.md'"


@dataclass(frozen=True, slots=True)
class Name:
    """The parts of `content/<folder>/<id>.<language>.md`."""

    folder: str
    id: str
    language: str | None
    """None for the file in the record's base language."""


def parse_name(
    path: str, *, folders: Collection[str], languages: Collection[str], start: str = PUBLIC
) -> tuple[Name | None, tuple[Issue, ...]]:
    """Read the name of a record file; `start` is the part of `path` that leads to all content."""
    folder, _, filename = path.removeprefix(start).rpartition("/")
    if folder not in folders:
        near = get_close_matches(folder, folders, n=1)
        advice = f"Did you mean {start}{near[0]}/?" if near else ""
        expected = "one of the folders " + ", ".join(sorted(folders))
        found = repr(folder) if folder else "no folder"
        return None, (Issue(Position(path), "folder", expected, found, advice),)
    stem = filename.removesuffix(".md")
    record_id, _, suffix = stem.partition(".")
    issue = _check_id(path, record_id) or _check_suffix(path, suffix, languages)
    if issue:
        return None, (issue,)
    return Name(folder, record_id, suffix or None), ()


def _check_id(path: str, record_id: str) -> Issue | None:
    if not ID_RE.fullmatch(record_id) or len(record_id) > 80:
        return Issue(Position(path), "file-name", _NAME_RULE, repr(record_id), "Rename the file.")
    if record_id in RESERVED or record_id.startswith("by-"):
        return Issue(
            Position(path),
            "file-name",
            "a name that listings do not use",
            repr(record_id),
            f"Choose another name than {', '.join(RESERVED)} or 'by-…'.",
        )
    return None


def _check_suffix(path: str, suffix: str, languages: Collection[str]) -> Issue | None:
    if not suffix or suffix in languages:
        return None
    expected = "one of the languages " + ", ".join(sorted(languages))
    advice = "Add the language to mkdocs.yml first, or rename the file."
    if not _SUFFIX_RE.fullmatch(suffix):
        advice = "A file's name has a dot before its language and before 'md' only."
    return Issue(Position(path), "language-suffix", expected, repr(suffix), advice)


def check_twins(paths: Iterable[str]) -> tuple[Issue, ...]:
    """Find paths that differ only in case or Unicode form, which some systems cannot keep apart."""
    seen: dict[str, str] = {}
    issues = []
    for path in sorted(paths):
        first = seen.setdefault(normal_form(path), path)
        if first != path:
            issues.append(
                Issue(
                    Position(path),
                    "twin-names",
                    "names that differ in more than case or Unicode form",
                    f"the same name as {first!r}",
                    "Rename or join one of the two.",
                )
            )
    return tuple(issues)
