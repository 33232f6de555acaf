"""What the rules of the privacy gate said of texts, kept from one run to the next."""

from __future__ import annotations

import json
from hashlib import sha256
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING

import knowhub.core.media
import knowhub.core.privacy
from knowhub.core.issues import Level
from knowhub.core.privacy import Finding, Kind
from knowhub.core.privacy.hosts import hosts_of
from knowhub.files.findings import digest_of_code, read_findings, write_findings
from knowhub.gate_workers import Job, detect_all

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from knowhub.core.catalogue import Catalogue
    from knowhub.core.parsing.texts import RawFile
    from knowhub.core.privacy import PersonFinder

    Rows = list[list[int | str]]

_PACKAGES = (
    "babel", "Faker", "lunr", "nltk", "phonenumbers", "pypdf", "python-stdnum", "rjieba",
    "simplemma", "stopwordsiso", "wordfreq",
)  # fmt: skip
"""Packages whose words and numbers the rules ask."""
PERSONS = "find_persons"
"""The rules that ask a model."""
_ADAPTERS = tuple(Path(__file__).parent / name for name in ("knowledge.py", "packaged_names.py"))
"""The code that reads the packages' words: not loaded here, since that takes a second."""


class Memory:
    """What the rules said of texts: kinds and places only, never a text.

    What it does not know it notes, answers with nothing, and finds out when it learns.
    """

    def __init__(self, path: Path, catalogue: Catalogue, finder: PersonFinder | None) -> None:
        self._path, self._catalogue, self._finder = path, catalogue, finder
        self._known: dict[str, Rows] = read_findings(path)
        self._used: dict[str, Rows] = {}
        self._missing: dict[str, Job] = {}
        self._base = _digest(*_state_of(catalogue), finder.models if finder else "")

    def find(self, rules: str, text: str, language: str) -> Sequence[Finding]:
        """Return what rules of `knowhub.core.privacy` find in a text."""
        digest = _digest(self._base, rules, language, text)
        rows = self._known.get(digest)
        if rows is None:
            self._missing[digest] = Job(rules, language, text)
            return []
        self._used[digest] = rows
        return [
            Finding(int(start), int(end), Kind(str(kind)), Level(str(level)), str(rule))
            for start, end, kind, level, rule in rows
        ]

    def find_persons(self, text: str, language: str) -> Sequence[Finding]:
        """Return what a model takes for a person, if one is asked."""
        if self._finder is None or language.partition("-")[0] not in self._finder.languages:
            return []
        return self.find(PERSONS, text, language)

    def learn(self) -> bool:
        """Find out what was missing; tell whether anything was."""
        jobs = list(self._missing.values())
        found = detect_all(jobs, self._catalogue, self._finder)
        for digest, findings in zip(self._missing, found, strict=True):
            self._known[digest] = _rows(findings)
        self._missing.clear()
        return bool(jobs)

    def is_silent(self, file: RawFile, language: str) -> bool:
        """Whether nothing was found in these bytes: then they need not be unpacked again."""
        digest = self._of_file(file, language)
        if self._known.get(digest) != []:
            return False
        self._used[digest] = []
        return True

    def note_silent(self, file: RawFile, language: str) -> None:
        """Keep that nothing was found in a file, unless something about it is missing still."""
        if not self._missing:
            self._used[self._of_file(file, language)] = []

    def _of_file(self, file: RawFile, language: str) -> str:
        return _digest(self._base, file.path, language, sha256(file.data or b"").hexdigest())

    def save(self) -> None:
        """Keep what this run has used."""
        write_findings(self._path, self._used)


def _rows(findings: Iterable[Finding]) -> Rows:
    return [[f.start, f.end, f.kind.value, f.level.value, f.rule] for f in findings]


def _digest(*parts: str) -> str:
    return sha256("\0".join(parts).encode()).hexdigest()


def _state_of(catalogue: Catalogue) -> tuple[str, ...]:
    """Return all that the rules go by beside the text."""
    names = json.dumps([[entry.id, entry.record.title] for entry in catalogue.entries.values()])
    lists = repr([(v.name, v.terms) for v in catalogue.vocabularies.values()])
    packages = (knowhub.core.privacy, knowhub.core.media)
    places = [*(Path(package.__path__[0]) for package in packages), *_ADAPTERS]
    code = " ".join(map(digest_of_code, places))
    versions = " ".join(f"{name}={version(name)}" for name in _PACKAGES)
    return names, lists, " ".join(sorted(hosts_of(catalogue))), code, versions
