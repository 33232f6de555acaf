"""What the gate found: a kind, a level and a place, never the text itself."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from knowhub.core.issues import Level

if TYPE_CHECKING:
    from collections.abc import Iterable


class Kind(StrEnum):
    """What a finding may give away."""

    PERSON = "person"
    EMAIL = "email"
    PHONE = "phone"
    HANDLE = "handle"
    DATE = "date"
    ADDRESS = "address"
    PLACE = "place"
    ORGANISATION = "organisation"
    DOCKET = "docket"
    ID = "id"
    COORDINATES = "coordinates"
    PLATE = "plate"
    VESSEL = "vessel"
    NUMBER = "number"
    CAPITAL = "capital"
    SCRIPT = "script"
    LINK = "link"
    RARE = "rare"
    FAMILY = "family"
    BODY = "body"
    HIDDEN = "hidden"


_WRITE_ROLE = "Write the role instead: 'a defendant', 'victim A'."
ADVICE: dict[Kind, str] = {
    Kind.PERSON: _WRITE_ROLE,
    Kind.EMAIL: "Delete the address; institutional channels stand in the record of the body.",
    Kind.PHONE: "Delete the number; institutional channels stand in the record of the body.",
    Kind.HANDLE: "Delete the account; write 'a social network'.",
    Kind.DATE: "Write the year, or the month and the year where the law turns on it.",
    Kind.ADDRESS: "Delete the address; write the kind of place and the region.",
    Kind.PLACE: "Write the region or the country.",
    Kind.ORGANISATION: "Write the kind of business or body: 'a garment factory'.",
    Kind.DOCKET: "Delete the number; court, country and year are enough.",
    Kind.ID: "Delete the number.",
    Kind.COORDINATES: "Write the sea, the border or the region.",
    Kind.PLATE: "Delete the number plate.",
    Kind.VESSEL: "Write 'a fishing boat' or the like.",
    Kind.NUMBER: "Say what is counted, or delete the number.",
    Kind.CAPITAL: f"If it is a name, delete it. {_WRITE_ROLE}",
    Kind.SCRIPT: "Write it in the language of the text, or delete it if it is a name.",
    Kind.LINK: "Link to a page of an institution, or delete the address.",
    Kind.RARE: "Say less: a wider group, a coarser band, no unique role.",
    Kind.FAMILY: "Leave the make-up of the family out, or say it coarsely.",
    Kind.BODY: "Leave marks, illness and looks out unless the law turns on them.",
    Kind.HIDDEN: "Delete the invisible or look-alike character and type the word anew.",
}
"""How to rewrite what was found."""


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """A stretch of a text that may identify a person."""

    start: int
    """Where it starts in the text that was given."""
    end: int
    kind: Kind
    level: Level
    rule: str
    """What found it, such as "person-title"."""

    @property
    def advice(self) -> str:
        """How to rewrite it."""
        return ADVICE[self.kind]


def without_repetition(findings: Iterable[Finding]) -> list[Finding]:
    """Leave out what lies within a finding that weighs as much, in the order of the text."""
    # Of two that point at the same place the first rule's stays: the order of rules is a choice.
    ordered = sorted(
        dict.fromkeys(findings), key=lambda item: (item.level != Level.ERROR, *_place(item))
    )
    kept: list[Finding] = []
    for finding in ordered:
        if not any(_covers(other, finding) for other in kept):
            kept.append(finding)
    return sorted(kept)


def _place(finding: Finding) -> tuple[int, int]:
    return (finding.start - finding.end, finding.start)


_ABOUT_SENTENCES = frozenset({Kind.RARE, Kind.FAMILY, Kind.BODY})
"""Kinds that speak of a whole description: they neither cover a name nor are covered by one."""


def _covers(outer: Finding, inner: Finding) -> bool:
    inside = outer.start <= inner.start and inner.end <= outer.end
    return inside and (outer.kind in _ABOUT_SENTENCES) == (inner.kind in _ABOUT_SENTENCES)
