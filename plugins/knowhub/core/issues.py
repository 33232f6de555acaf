"""Problems in content, as values: where, which rule, what was expected and found, what to do."""

from __future__ import annotations

import re
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


DIGITS = 7
"""A quoted value with as many may be a telephone number or a document's."""
_QUOTED_RE = re.compile(r"'[^'\n]*'|\"[^\"\n]*\"")
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

    def __post_init__(self) -> None:
        # A value that a rule quotes may be somebody's address or number, whatever the rule.
        object.__setattr__(self, "found", conceal(self.found))
        object.__setattr__(self, "advice", conceal(self.advice))

    @property
    def message(self) -> str:
        """The problem in one sentence or two."""
        subject = f"{self.subject}: " if self.subject else ""
        advice = f" {self.advice}" if self.advice else ""
        return f"{subject}Expected {self.expected}; found {self.found}.{advice}"

    def __str__(self) -> str:
        return f"{self.position}: {self.rule}: {self.message}"


def conceal(text: str) -> str:
    """Return a message in which no quoted value can be an e-mail address or a telephone number."""
    return _QUOTED_RE.sub(_concealed, text)


def _concealed(quoted: re.Match[str]) -> str:
    value = quoted[0][1:-1]
    digits = sum(char.isdigit() for char in value)
    return repr(mask(value)) if "@" in value or digits >= DIGITS else quoted[0]


def mask(text: str) -> str:
    """Return the first letter and the class of length of what must not be printed."""
    length = len(text.strip())
    size = "short" if length <= 5 else "middle" if length <= 12 else "long"
    first = next((char for char in text if char.isalpha()), "#")
    return f"{first}… ({size})"


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
