"""The rules of the privacy gate over many texts, on as many cores as it pays to use."""

from __future__ import annotations

from collections import defaultdict
from functools import cache
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from knowhub.core.parsing.excerpts import Excerpt
from knowhub.core.privacy import find_contacts, find_leaks, find_named
from knowhub.cores import count_cores, map_side_by_side

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from knowhub.core.catalogue import Catalogue
    from knowhub.core.privacy import Finding, Knowledge, PersonFinder


class Job(NamedTuple):
    """A text to be read by some rules."""

    rules: str
    language: str
    excerpt: Excerpt
    length: int
    """Characters of the text."""

    @classmethod
    def of(cls, rules: str, language: str, text: str) -> Job:
        """Return the job of reading a text."""
        return cls(rules, language, Excerpt.of(text), len(text))

    @property
    def text(self) -> str:
        """The text."""
        return self.excerpt.text

    @property
    def seconds(self) -> float:
        """About how long it takes, as measured on the texts of this repository's hub."""
        return self.length * (5e-6 if self.rules == "find_leaks" else 1e-6)


RULES: dict[str, Callable[[str, str, Knowledge], list[Finding]]] = {
    "find_leaks": find_leaks,
    "find_contacts": find_contacts,
}
_KNOWLEDGE = 1.0
"""Seconds that it takes to gather the words of a language, which contacts are found without."""
_START = 0.3
"""Seconds that it takes to fork a process and to be given what it found."""


def detect_all(
    jobs: Sequence[Job], catalogue: Catalogue, finder: PersonFinder | None = None
) -> list[Sequence[Finding]]:
    """Return what each job finds, in the order of the jobs.

    Args:
        jobs: The texts, by the name of their rules; others than those of `RULES` ask the model.
        catalogue: The hub, whose own names may be published.
        finder: The model that finds names of persons.
    """
    found: dict[Job, Sequence[Finding]] = {}
    ruled = [job for job in dict.fromkeys(jobs) if job.rules in RULES]
    shares = _shares(ruled, count_cores())
    found.update(_in_processes(shares, catalogue))
    if finder:
        found.update(_ask(finder, [job for job in jobs if job.rules not in RULES], catalogue))
    return [found[job] for job in jobs]


def _shares(jobs: Sequence[Job], most: int) -> list[list[Job]]:
    """Return the jobs of each process, the longest first; one share where more do not pay.

    Words are gathered for each language: so the jobs of a language stay together, unless they are
    more than a process's part of all.
    """
    groups = _by_language(jobs)
    part = sum(map(_cost, groups.values())) / most
    if part < _START + _KNOWLEDGE:
        return [list(jobs)]
    pieces = [piece for group in groups.values() for piece in _cut(group, part)]
    shares: list[list[Job]] = [[] for _ in range(most)]
    for piece in sorted(pieces, key=_cost, reverse=True):
        min(shares, key=_cost).extend(piece)
    return sorted(filter(None, shares), key=_cost, reverse=True)


def _cost(jobs: Sequence[Job]) -> float:
    """Return about how many seconds some jobs take in one process."""
    worded = {job.language for job in jobs if job.rules == "find_leaks"}
    return _KNOWLEDGE * len(worded) + sum(job.seconds for job in jobs)


def _cut(jobs: list[Job], part: float) -> list[list[Job]]:
    """Cut the jobs of a language into pieces that take a process's part each at most."""
    count = max(1, round(_cost(jobs) / part))
    return [jobs[start::count] for start in range(count)]


def _in_processes(shares: list[list[Job]], catalogue: Catalogue) -> dict[Job, Sequence[Finding]]:
    """Run each share in a process of its own: the dictionaries are forgotten with it."""

    def run(place: int) -> list[Sequence[Finding]]:
        own = shares[place]
        if len(shares) == 1:  # by a process that may be asked again
            return list(_run(own, catalogue).values())
        found: dict[Job, Sequence[Finding]] = {}
        for group in _by_language(own).values():
            found |= _run(group, catalogue)
            _forget()
        return [found[job] for job in own]

    made = map_side_by_side(run, range(len(shares)), len(shares))
    pairs = (zip(share, found, strict=True) for share, found in zip(shares, made, strict=True))
    return dict(chain.from_iterable(pairs))


def _run(jobs: Sequence[Job], catalogue: Catalogue) -> dict[Job, Sequence[Finding]]:
    # Here, since the dictionaries take a second to load: a run that knows all texts needs none.
    from knowhub.knowledge import build_knowledge

    knowledge = cache(lambda language: build_knowledge(language, catalogue))
    return {job: RULES[job.rules](job.text, job.language, knowledge(job.language)) for job in jobs}


def _by_language(jobs: Iterable[Job]) -> dict[str, list[Job]]:
    groups: dict[str, list[Job]] = defaultdict(list)
    for job in jobs:
        groups[job.language].append(job)
    return groups


def _forget() -> None:
    """Let go of what is known of a language: that of several would take hundreds of megabytes."""
    from knowhub.knowledge import forget_languages  # here, as in `_run`

    forget_languages()


def load_words(language: str) -> None:
    """Load what the rules know of a language, for a process that stays: it takes a second."""
    from knowhub.knowledge import build_knowledge  # here, as in `_run`

    find_leaks("Anna Santos", language, build_knowledge(language))


def _ask(
    finder: PersonFinder, jobs: Sequence[Job], catalogue: Catalogue
) -> dict[Job, Sequence[Finding]]:
    """Ask a model, all texts of a language at once."""
    from knowhub.knowledge import build_knowledge  # here, as in `_run`

    found: dict[Job, Sequence[Finding]] = {}
    for language in dict.fromkeys(job.language for job in jobs):
        own = [job for job in jobs if job.language == language]
        knowledge = build_knowledge(language, catalogue)
        named = find_named([job.text for job in own], language, knowledge, finder)
        found.update(zip(own, named, strict=True))
    return found
