"""Phrases that a reviewer has cleared: each in one file, with a reason and an end."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Annotated

from pydantic import Field, StringConstraints

from knowhub.core.checks.models import validate
from knowhub.core.freshness import Deadline, last_day
from knowhub.core.issues import Issue, Level
from knowhub.core.parsing.texts import decode
from knowhub.core.parsing.yaml_nodes import parse_yaml
from knowhub.core.records.base import Line, Model, PartialDate

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Set

    from knowhub.core.issues import Position
    from knowhub.core.parsing.texts import RawFile
    from knowhub.core.privacy.findings import Finding

CLEARED = "cleared.yml"
"""The name of the list in the root of its content."""
FACTS = "facts: "
"""How a phrase starts that clears facts which stand together, not words."""
FOUNDING = "founding-review"
"""The reviewer of the hub's first content, which came from published sources as a whole."""


class ClearedPhrase(Model):
    """A phrase that stays, and why."""

    phrase: Annotated[str, StringConstraints(min_length=1, max_length=80, strip_whitespace=True)]
    """As it stands in the text; never more than a phrase."""
    file: Line
    reason: Annotated[str, StringConstraints(min_length=10, max_length=300)]
    reviewer: Line
    """A role, never a person's name."""
    author: Line | None = None
    """The role of whoever wrote the text; nobody clears their own."""
    expires: PartialDate
    model: bool = False
    """Whether only a model finds it (`--ner`): a check without models cannot call it unused."""


class ClearedFile(Model):
    """The content of content/cleared.yml."""

    entries: tuple[ClearedPhrase, ...] = Field(default=())


@dataclass(frozen=True)
class Cleared:
    """All cleared phrases, by file."""

    by_file: Mapping[str, tuple[ClearedPhrase, ...]] = field(default_factory=dict)
    positions: Mapping[ClearedPhrase, Position] = field(default_factory=dict)
    issues: tuple[Issue, ...] = ()

    def clearing(self, path: str, text: str, finding: Finding) -> ClearedPhrase | None:
        """Return the phrase that clears a finding: errors are never cleared."""
        if finding.level is not Level.REVIEW:
            return None
        own = self.by_file.get(path, ())
        return next((entry for entry in own if _covers(entry.phrase, text, finding)), None)

    @property
    def of_texts(self) -> Cleared:
        """The phrases that clear words."""
        return replace(self, by_file=self._chosen(facts=False))

    @property
    def of_facts(self) -> Cleared:
        """The phrases that clear facts which stand together."""
        return replace(self, by_file=self._chosen(facts=True), issues=())

    def _chosen(self, *, facts: bool) -> dict[str, tuple[ClearedPhrase, ...]]:
        chosen = {
            path: tuple(e for e in entries if e.phrase.startswith(FACTS) == facts)
            for path, entries in self.by_file.items()
        }
        return {path: entries for path, entries in chosen.items() if entries}

    def unused(self, used: Mapping[str, Set[ClearedPhrase]]) -> Iterator[Issue]:
        """Yield an issue for each phrase that clears nothing: the text has changed since."""
        for path, entries in self.by_file.items():
            for entry in entries:
                if entry not in used.get(path, ()) and not entry.model:
                    yield Issue(
                        self.positions[entry],
                        "cleared-unused",
                        "a phrase that the gate finds in that file",
                        "one that it does not",
                        "Delete the entry, or correct the phrase or the file.",
                    )


def _covers(phrase: str, text: str, finding: Finding) -> bool:
    start = text.find(phrase)
    while start >= 0:
        if start <= finding.start and finding.end <= start + len(phrase):
            return True
        start = text.find(phrase, start + 1)
    return False


def parse_cleared(*files: RawFile) -> Cleared:
    """Read the lists of all roots of content; without one, nothing is cleared."""
    lists = [_parse(file) for file in files]
    by_file: dict[str, tuple[ClearedPhrase, ...]] = {}
    positions: dict[ClearedPhrase, Position] = {}
    for item in lists:
        positions |= item.positions
        for path, entries in item.by_file.items():
            by_file[path] = (*by_file.get(path, ()), *entries)
    return Cleared(by_file, positions, tuple(issue for item in lists for issue in item.issues))


def _parse(file: RawFile) -> Cleared:
    text, issues = decode(file)
    if text is None:
        return Cleared(issues=issues)
    nodes = parse_yaml(text, file.path)
    if nodes.issues:
        return Cleared(issues=nodes.issues)
    value, issues = validate(ClearedFile, nodes)
    if value is None:
        return Cleared(issues=issues)
    by_file: dict[str, tuple[ClearedPhrase, ...]] = {}
    positions = {}
    for index, entry in enumerate(value.entries):
        by_file[entry.file] = (*by_file.get(entry.file, ()), entry)
        positions[entry] = nodes.value_position(("entries", index, "phrase"))
    return Cleared(by_file, positions, issues)


def own_cleared(cleared: Cleared) -> Iterator[Issue]:
    """Yield an issue for each phrase that its author has cleared, or somebody unsaid."""
    for entry, position in cleared.positions.items():
        if entry.reviewer not in {FOUNDING, entry.author} and entry.author:
            continue
        if entry.reviewer != FOUNDING:
            yield Issue(
                position,
                "cleared-own",
                "a reviewer other than the author, and both named by their roles",
                "the same role, or no author",
                "Ask somebody else to read it; write 'author' and 'reviewer'.",
            )


def cleared_deadlines(cleared: Cleared) -> Iterator[Deadline]:
    """Yield when each cleared phrase must be looked at again."""
    for entry, position in cleared.positions.items():
        yield Deadline(
            owner=entry.reviewer,
            day=last_day(entry.expires),
            position=position,
            subject="expires",
            expected="a cleared phrase that was looked at again",
            found=f"one that was cleared until {entry.expires}",
            advice="Read the passage again; delete the entry, or set a new 'expires'.",
        )
