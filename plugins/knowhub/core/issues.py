"""Problems in content, as values: where, which rule, what was expected and found, what to do."""

from __future__ import annotations

from dataclasses import dataclass, field
from difflib import get_close_matches
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


class Level(StrEnum):
    """How much a problem matters."""

    ERROR = "error"
    """Fails the check and the build."""
    REVIEW = "review"
    """Fails until a reviewer has cleared it."""
    NOTICE = "notice"
    """Never fails a build."""


BLOCKING = frozenset({Level.ERROR, Level.REVIEW})


@dataclass(frozen=True, slots=True, order=True)
class Position:
    """A place in a source file; line and column count from 1."""

    path: str
    line: int = 1
    column: int = 1

    def __str__(self) -> str:
        return f"{self.path}:{self.line}:{self.column}"


@dataclass(frozen=True, slots=True, order=True)
class Issue:
    """A problem that an editor can act on."""

    position: Position
    rule: str
    """Identifier of the rule, as docs/contributing/rules.md lists it."""
    expected: str
    found: str
    advice: str = ""
    """What to do; empty when expected and found say it."""
    subject: str = ""
    """The front-matter key the problem is about."""
    level: Level = field(default=Level.ERROR, compare=False)

    @property
    def message(self) -> str:
        """The problem in one sentence or two."""
        subject = f"{self.subject}: " if self.subject else ""
        advice = f" {self.advice}" if self.advice else ""
        return f"{subject}Expected {self.expected}; found {self.found}.{advice}"

    def __str__(self) -> str:
        return f"{self.position}: {self.rule}: {self.message}"


def blocking(issues: Iterable[Issue]) -> tuple[Issue, ...]:
    """Return the issues that fail a check."""
    return tuple(issue for issue in issues if issue.level in BLOCKING)


def suggest(word: str, known: Iterable[str], *, means: Mapping[str, str] | None = None) -> str:
    """Return the advice that names the known word nearest to `word`, or an empty text.

    Args:
        word: What was found.
        known: What could have been meant.
        means: What to write for each known word, when it is not the word itself.
    """
    near = get_close_matches(word.casefold(), list(known), n=1, cutoff=0.6)
    if not near:
        return ""
    if means is None:
        return f"Did you mean {near[0]!r}?"
    return f"Did you mean {means[near[0]]!r} ({near[0]})?"
