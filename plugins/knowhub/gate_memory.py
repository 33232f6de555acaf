"""What the rules of the privacy gate said of texts, kept from one run to the next."""

from __future__ import annotations

import json
from functools import cache
from hashlib import sha256
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING

import knowhub.core.media
import knowhub.core.privacy
from knowhub.core.issues import Level
from knowhub.core.parsing.excerpts import Excerpt, Shelf
from knowhub.core.privacy import Finding, Kind
from knowhub.core.privacy.hosts import hosts_of
from knowhub.files.fingerprints import digest_of_code
from knowhub.files.kept import read_kept, write_kept
from knowhub.gate_workers import RULES, Job, ask, detect

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from knowhub.core.catalogue import Catalogue
    from knowhub.core.checks.privacy import Part
    from knowhub.core.privacy import PersonFinder

    Rows = list[list[int | str]]

_PACKAGES = (
    "babel", "Faker", "lunr", "nltk", "phonenumbers", "pypdf", "python-stdnum", "rjieba",
    "simplemma", "stopwordsiso", "wordfreq",
)  # fmt: skip
"""Packages whose words and numbers the rules ask."""
PERSONS = "find_persons"
"""The rules that ask a model."""
_ADAPTERS = tuple(
    Path(__file__).parent / f"{name}.py"
    for name in ("knowledge", "packaged_chinese", "packaged_names", "packaged_phones")
)
"""The code that reads the packages' words: not loaded here, since that takes a second."""


class Memory:
    """What the rules said of texts: kinds and places only, never a text.

    What it does not know it notes, answers with nothing, and finds out when it learns.
    """

    def __init__(self, path: Path, catalogue: Catalogue, finder: PersonFinder | None) -> None:
        self._path, self._catalogue, self._finder = path, catalogue, finder
        self._known: dict[str, Rows] = read_kept(path)
        self._used: dict[str, Rows] = {}
        self._learnt: dict[str, Rows] = {}
        """What this run has found out."""
        self._missing: dict[str, Job] = {}
        self._shelf = Shelf()
        self._asked: set[str] = set()
        """Texts of the file that is read whose findings are missing."""
        self._quiet: dict[str, tuple[str, ...]] = {}
        """Files in which nothing was found, with the texts of theirs that were missing then."""
        self._hosts = hosts_of(catalogue)
        state = _state_of(catalogue, self._hosts)
        self._base = _digest(*state, finder.models if finder else "")

    def find(self, rules: str, text: str, language: str) -> Sequence[Finding]:
        """Return what rules of `knowhub.core.privacy` find in a text."""
        digest = _digest(self._base, rules, language, text)
        rows = self._known.get(digest)
        if rows is None:
            if digest not in self._missing:
                job = self._missing[digest] = Job(rules, language, Excerpt.of(text))
                self._shelf.take([job.excerpt])  # All texts of a hub may wait here at once.
            self._asked.add(digest)
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
        """Find out what was missing; tell whether any of it says something about a person."""
        found = self._read_missing()
        if self._finder:
            jobs = list(self._missing.values())
            asked = ask(self._finder, jobs, self._catalogue, self._hosts)
            found |= self._keep(dict(zip(self._missing, asked, strict=True)))
        self._learn_quiet()
        return any(found.values())

    def learn_rules(self) -> Mapping[str, Rows]:
        """Find out what was missing, but for what a model says; return all that has been learnt.

        A process that was forked hands it to the one that it was forked from.
        """
        self._read_missing()
        self._learn_quiet()
        learnt, self._learnt = self._learnt, {}
        return learnt

    def take(self, learnt: Mapping[str, Rows]) -> None:
        """Take over what another process has learnt."""
        self._known |= learnt
        self._used |= learnt

    def _read_missing(self) -> dict[str, Rows]:
        own = {digest: job for digest, job in self._missing.items() if job.rules in RULES}
        jobs = list(own.values())
        found = detect(jobs, self._catalogue, self._hosts) if jobs else []
        return self._keep(dict(zip(own, found, strict=True)))

    def _keep(self, found: Mapping[str, Sequence[Finding]]) -> dict[str, Rows]:
        """Keep what was found in texts that were missing."""
        learnt = {digest: _rows(own) for digest, own in found.items()}
        self.take(learnt)
        self._learnt |= learnt
        for digest in found:
            del self._missing[digest]
        if not self._missing:
            self._shelf = Shelf()
        return learnt

    def _learn_quiet(self) -> None:
        """Note which files hold nothing: another reading needs not look into them."""
        for digest, asked in self._quiet.items():
            if not any(self._used.get(text, True) for text in asked):
                self._known[digest] = self._used[digest] = self._learnt[digest] = []
        self._quiet.clear()

    def digest(self, *of: str) -> str:
        """Return the digest of a file, given its path, its language and all that stands in it."""
        return _digest(self._base, *of)

    def is_quiet(self, digest: str) -> bool:
        """Tell whether a file is known to hold nothing."""
        return self._known.get(digest) == []

    def read(
        self, find: Callable[[], list[tuple[Part, Finding]]], digest: str
    ) -> list[tuple[Part, Finding]]:
        """Return what is found in a file; one that is known to hold nothing is not read.

        Args:
            find: Reads the file.
            digest: The digest of the file.
        """
        if self.is_quiet(digest):
            self._used[digest] = []
            return []
        self._asked.clear()
        found = find()
        if not found:
            self._quiet[digest] = tuple(self._asked)
        return found

    def save(self) -> None:
        """Keep what this run has used, and which files hold nothing."""
        self._learn_quiet()
        write_kept(self._path, self._used)


_NO_ROWS: Rows = []
"""What nearly all texts have: one list for all."""


def _rows(findings: Iterable[Finding]) -> Rows:
    found = [[f.start, f.end, f.kind.value, f.level.value, f.rule] for f in findings]
    return found or _NO_ROWS


def _digest(*parts: str) -> str:
    return sha256("\0".join(parts).encode()).hexdigest()


def _state_of(catalogue: Catalogue, hosts: Iterable[str]) -> tuple[str, ...]:
    """Return all that the rules go by beside the text."""
    names = json.dumps([[entry.id, entry.record.title] for entry in catalogue.entries.values()])
    lists = repr([(v.name, v.terms) for v in catalogue.vocabularies.values()])
    return names, lists, " ".join(sorted(hosts)), *_rules()


@cache
def _rules() -> tuple[str, str]:
    """Return digests of the rules' code, and the versions of the packages that they ask."""
    packages = (knowhub.core.privacy, knowhub.core.media)
    places = [*(Path(package.__path__[0]) for package in packages), *_ADAPTERS]
    code = " ".join(map(digest_of_code, places))
    return code, " ".join(f"{name}={version(name)}" for name in _PACKAGES)
