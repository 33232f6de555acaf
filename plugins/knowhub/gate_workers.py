"""The rules of the privacy gate over many texts, on as many cores as it pays to use."""

from __future__ import annotations

from collections import defaultdict
from functools import cache
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from knowhub.core.privacy import find_contacts, find_leaks, find_named
from knowhub.core.records import FOLDERS
from knowhub.cores import count_cores, map_side_by_side

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from knowhub.core.catalogue import Catalogue
    from knowhub.core.parsing.excerpts import Excerpt
    from knowhub.core.parsing.record_files import RecordFile
    from knowhub.core.privacy import Finding, Knowledge, PersonFinder

T = TypeVar("T")


class Job(NamedTuple):
    """A text to be read by some rules."""

    rules: str
    language: str
    excerpt: Excerpt

    @property
    def text(self) -> str:
        """The text."""
        return self.excerpt.text


RULES: dict[str, Callable[[str, str, Knowledge], list[Finding]]] = {
    "find_leaks": find_leaks,
    "find_contacts": find_contacts,
}
_KNOWLEDGE = 1.0
"""Seconds that it takes to gather the words of a language, which contacts are found without."""
_START = 0.3
"""Seconds that it takes to fork a process and to be given what it found."""
_FILE = 3e-4
"""Seconds that it takes to find the texts of a file."""


def read_side_by_side(
    files: Sequence[RecordFile], read: Callable[[Sequence[RecordFile]], T], default: str
) -> list[T]:
    """Return what is made of files, some languages in one process and some in another.

    Args:
        files: The files of records.
        read: Reads those of one language. It is called in processes that are forked, and whose
            dictionaries are forgotten with them; not at all where more than one do not pay.
        default: The language of files that name none.
    """
    shares = _shares(files, count_cores(), default)
    if len(shares) < 2:
        return []
    _load()

    def work(place: int) -> list[T]:
        made = []
        for own in _by_language(shares[place], default).values():
            made.append(read(own))
            _forget()
        return made

    return list(chain.from_iterable(map_side_by_side(work, range(len(shares)), len(shares))))


def _shares(files: Sequence[RecordFile], most: int, default: str) -> list[list[RecordFile]]:
    """Return the files of each process, the longest first; one share where more do not pay.

    Words are gathered for each language: so the files of a language stay together, unless they are
    more than a process's part of all.
    """
    groups = _by_language(files, default)
    part = sum(map(_cost, groups.values())) / most
    if part < _START + _KNOWLEDGE:
        return [list(files)]
    pieces = [piece for group in groups.values() for piece in _cut(group, part)]
    shares: list[list[RecordFile]] = [[] for _ in range(most)]
    for piece in sorted(pieces, key=_cost, reverse=True):
        min(shares, key=_cost).extend(piece)
    return sorted(filter(None, shares), key=_cost, reverse=True)


def _cost(files: Sequence[RecordFile]) -> float:
    """Return about how many seconds some files take in one process."""
    worded = {file.name.language for file in files if _is_about_people(file)}
    return _KNOWLEDGE * len(worded) + sum(map(_seconds, files))


def _seconds(file: RecordFile) -> float:
    """Return about how long a file takes, as measured on the texts of this repository's hub."""
    return _FILE + file.parts.size * (5e-6 if _is_about_people(file) else 2e-7)


def _is_about_people(file: RecordFile) -> bool:
    return FOLDERS[file.name.folder].about_people


def _cut(files: list[RecordFile], part: float) -> list[list[RecordFile]]:
    """Cut the files of a language into pieces that take a process's part each at most."""
    count = max(1, round(_cost(files) / part))
    return [files[start::count] for start in range(count)]


def _by_language(files: Iterable[RecordFile], default: str) -> dict[str, list[RecordFile]]:
    groups: dict[str, list[RecordFile]] = defaultdict(list)
    for file in files:
        groups[file.name.language or default].append(file)
    return groups


def detect(
    jobs: Sequence[Job], catalogue: Catalogue, hosts: frozenset[str]
) -> list[Sequence[Finding]]:
    """Return what each text holds by its rules.

    Args:
        jobs: The texts.
        catalogue: The hub, whose own names may be published.
        hosts: Those of the web addresses in its records.
    """
    # Here, since the dictionaries take a second to load: a run that knows all texts needs none.
    from knowhub.knowledge import build_knowledge

    knowledge = cache(lambda language: build_knowledge(language, catalogue, hosts))
    return [RULES[job.rules](job.text, job.language, knowledge(job.language)) for job in jobs]


def ask(
    finder: PersonFinder, jobs: Sequence[Job], catalogue: Catalogue, hosts: frozenset[str]
) -> list[Sequence[Finding]]:
    """Return what a model takes for persons in each text; it is asked for a language at once."""
    from knowhub.knowledge import build_knowledge  # here, as in `detect`

    found: dict[Job, Sequence[Finding]] = {}
    for language in dict.fromkeys(job.language for job in jobs):
        own = [job for job in jobs if job.language == language]
        knowledge = build_knowledge(language, catalogue, hosts)
        named = find_named([job.text for job in own], language, knowledge, finder)
        found.update(zip(own, named, strict=True))
    return [found[job] for job in jobs]


def load_words(language: str) -> None:
    """Load what the rules know of a language, for a process that stays: it takes a second."""
    from knowhub.knowledge import build_knowledge  # here, as in `detect`

    find_leaks("Anna Santos", language, build_knowledge(language))


def _load() -> None:
    """Import the dictionaries' packages once for all processes that are forked from here on."""
    import knowhub.knowledge  # noqa: F401  # for what it imports; here, as in `detect`


def _forget() -> None:
    """Let go of what is known of a language: that of several would take hundreds of megabytes."""
    from knowhub.knowledge import forget_languages  # here, as in `detect`

    forget_languages()
