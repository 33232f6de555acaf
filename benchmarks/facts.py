"""Plausible facts for generated records, out of a hub's own closed lists and places."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

from knowhub.core.records.base import Source

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from random import Random

    from knowhub.core.places import Places
    from knowhub.core.records import tool
    from knowhub.core.records.base import Record
    from knowhub.core.source_documents import SourceDocumentEntry
    from knowhub.core.vocabularies import Vocabulary

Facts = dict[str, Any]
SHARES = {
    "tool": 29, "network": 16, "term": 14, "practice": 9, "instrument": 8, "project": 7,
    "case": 7, "event": 6, "guide": 3, "discussion": 1,
}  # fmt: skip
"""How many of a hundred records are of each kind, as in the real hub."""


@dataclass(frozen=True)
class Lists:
    """What facts are drawn from."""

    vocabularies: Mapping[str, Vocabulary]
    places: Places
    sources: Mapping[str, SourceDocumentEntry]
    records: Mapping[str, tuple[Record, ...]]
    """The real records of each kind: their facts are as frequent here as there."""

    @cached_property
    def countries(self) -> tuple[str, ...]:
        """Every country, in an order that does not follow the alphabet."""
        return tuple(sorted(self.places.countries, key=lambda code: (code[::-1], code)))

    @cached_property
    def zipf(self) -> tuple[float, ...]:
        """How often each country is named: few stand in most records."""
        return tuple(1 / (place + 1) for place in range(len(self.countries)))


@dataclass(frozen=True)
class Chooser:
    """Draws facts for one record of a kind, each by itself."""

    rng: Random
    lists: Lists
    kind: str

    def one(self, field: str) -> Any:
        """Draw a value as frequent as among the real records; None as often as none is given."""
        return getattr(self.rng.choice(self.lists.records[self.kind]), field)

    def some(self, field: str) -> tuple[Any, ...]:
        """Draw values as many and as frequent as among the real records, without doubles."""
        wanted = len(self.one(field))
        every = [value for record in self.lists.records[self.kind] for value in _own(record, field)]
        return tuple(dict.fromkeys(self.rng.choice(every) for _ in range(wanted)))

    def countries(self) -> tuple[str, ...]:
        """Draw countries, as many as a real record has, by Zipf's law."""
        wanted = len(self.one("countries"))
        drawn = self.rng.choices(self.lists.countries, self.lists.zipf, k=wanted)
        return tuple(dict.fromkeys(drawn))


def _own(record: Record, field: str) -> Iterable[Any]:
    found: Iterable[Any] = getattr(record, field)
    return found


_COMMON = ("topics", "themes", "tasks", "audience", "forms", "regions")
_OWN = {
    "tool": (("type", "year", "pages"), ("publishers", "formats")),
    "case": (
        ("type", "stage", "outcome", "legal_system", "decided", "court", "flow", "victims"),
        ("sectors", "acts", "means", "purposes", "offences", "protection"),
    ),
    "network": (("type", "status", "founded"), ("members", "languages")),
    "instrument": (("type", "level", "adopted"), ("articles",)),
    "practice": (("type", "outcome", "evidence", "period"), ("actors",)),
    "event": (("type", "status", "body", "dates"), ("languages",)),
    "project": (("status", "number", "period", "budget"), ("funders", "partners")),
}
"""For each kind, the facts that it has one of and those that it may have several of."""


def draw_facts(choose: Chooser) -> Facts:
    """Return all facts of a record."""
    single, several = _OWN.get(choose.kind, ((), ()))
    facts: Facts = {name: choose.some(name) for name in (*_COMMON, *several)}
    facts |= {name: choose.one(name) for name in ("as_of", "basis", "currency", *single)}
    source = Source(document=choose.rng.choice(sorted(choose.lists.sources)), pages="1")
    facts |= {"countries": choose.countries(), "sources": (source,)}
    if choose.kind == "tool":
        facts["versions"] = _versions(choose)
    return facts


def _versions(choose: Chooser) -> tuple[tool.Version, ...]:
    """Draw versions, one for each language."""
    by_language = {version.language: version for version in choose.some("versions")}
    return tuple(by_language.values())


KIND_TEXTS = {"term": "definition", "discussion": "question"}
"""The one text besides title and summary that a kind must have."""
