"""The privacy gate of a hub: rules and knowledge together, with what is known of texts kept."""

from __future__ import annotations

import json
from functools import cache
from hashlib import sha256
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING

import knowhub.core.privacy
from knowhub.core.checks.privacy import check_privacy
from knowhub.core.issues import Level
from knowhub.core.privacy import Finding, Kind, find_contacts, find_leaks
from knowhub.core.privacy.cleared import CLEARED, Cleared, parse_cleared
from knowhub.files.findings import digest_of_code, read_findings, write_findings
from knowhub.files.reading import read_raw
from knowhub.knowledge import build_knowledge

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from knowhub.core.catalogue import Catalogue
    from knowhub.core.issues import Issue
    from knowhub.core.parsing.record_files import RecordFile
    from knowhub.core.parsing.texts import RawFile
    from knowhub.core.privacy import Knowledge

CACHE = ".cache/privacy/findings.json"
_PACKAGES = (
    "babel", "Faker", "lunr", "nltk", "phonenumbers", "python-stdnum", "rjieba", "simplemma",
    "stopwordsiso", "wordfreq",
)  # fmt: skip
"""Packages whose words and numbers the rules ask."""


def privacy_issues(
    root: Path, files: Sequence[RecordFile], catalogue: Catalogue, cleared_file: RawFile | None
) -> tuple[Issue, ...]:
    """Return what in the records of a hub may identify a person and is not cleared.

    Args:
        root: The folder of the hub; what is known of unchanged texts is kept there.
        files: All record files, of every edition.
        catalogue: The hub, whose own names may be published.
        cleared_file: The list of cleared phrases.
    """
    cleared = parse_cleared(cleared_file)
    memory = Memory(root / CACHE, catalogue)
    found = check_privacy(
        files,
        find_leaks=memory.remembering(find_leaks),
        find_contacts=memory.remembering(find_contacts),
        default=catalogue.languages[0],
        cleared=cleared,
    )
    issues = tuple(found)
    memory.save()
    return issues


def read_cleared(root: Path) -> Cleared:
    """Return the cleared phrases of a hub."""
    path = root.resolve() / CLEARED
    within = root.resolve() / "content"
    return parse_cleared(
        read_raw(path, root=root.resolve(), within=within) if path.is_file() else None
    )


class Memory:
    """What the rules said of texts: kinds and places only, never a text."""

    def __init__(self, path: Path, catalogue: Catalogue) -> None:
        self._path = path
        self._known = read_findings(path)
        self._used: dict[str, list[list[int | str]]] = {}
        names = json.dumps([[entry.id, entry.record.title] for entry in catalogue.entries.values()])
        lists = repr([(v.name, v.terms) for v in catalogue.vocabularies.values()])
        code = digest_of_code(Path(knowhub.core.privacy.__path__[0]))
        versions = " ".join(f"{name}={version(name)}" for name in _PACKAGES)
        self._base = sha256("\0".join((names, lists, code, versions)).encode()).hexdigest()
        self._knowledge = cache(lambda language: build_knowledge(language, catalogue))

    def remembering(
        self, detect: Callable[[str, str, Knowledge], Sequence[Finding]]
    ) -> Callable[[str, str], Sequence[Finding]]:
        """Return rules that read a text only if they have not read it before."""

        def remembered(text: str, language: str) -> Sequence[Finding]:
            parts = (self._base, detect.__name__, language, text)
            digest = sha256("\0".join(parts).encode()).hexdigest()
            rows = self._known.get(digest)
            if rows is None:
                found = detect(text, language, self._knowledge(language))
                rows = [[f.start, f.end, f.kind.value, f.level.value, f.rule] for f in found]
            self._used[digest] = rows
            return [
                Finding(int(start), int(end), Kind(str(kind)), Level(str(level)), str(rule))
                for start, end, kind, level, rule in rows
            ]

        return remembered

    def save(self) -> None:
        """Keep what this run has used."""
        write_findings(self._path, self._used)
