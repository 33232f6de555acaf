"""Cases: an incident or a published judgment, never a statistic or a pattern."""

from __future__ import annotations

from typing import Annotated, ClassVar

from knowhub.core.records.base import (
    Address,
    ClosedList,
    Count,
    CountryOrRegion,
    Line,
    Model,
    OwnName,
    Persons,
    Record,
    Reference,
    Span,
    Text,
    Texts,
    Year,
)

YesNo = Annotated[str, ClosedList("yes-no")]
EvidenceTypes = tuple[Annotated[str, ClosedList("evidence-types")], ...]


class Act(Model):
    """An act that was found or alleged, and what showed it."""

    element: Annotated[str, ClosedList("acts")]
    evidence: EvidenceTypes = ()


class Means(Model):
    """A means that was found or alleged, and what showed it."""

    element: Annotated[str, ClosedList("means")]
    evidence: EvidenceTypes = ()


class Purpose(Model):
    """A purpose that was found or alleged, and what showed it."""

    element: Annotated[str, ClosedList("purposes")]
    evidence: EvidenceTypes = ()


class Flow(Model):
    """Where people were taken from, through and to."""

    type: Annotated[str, ClosedList("flows")]
    origin: tuple[CountryOrRegion, ...] = ()
    transit: tuple[CountryOrRegion, ...] = ()
    destination: tuple[CountryOrRegion, ...] = ()


class People(Model):
    """People as counts and coarse bands."""

    presumed: Count | None = None
    confirmed: Count | None = None
    at_least: bool = False
    """Whether the counts are lower bounds."""
    groups: tuple[Annotated[str, ClosedList("victim-groups")], ...] = ()


class Accused(Model):
    """The accused as counts."""

    charged: Count | None = None
    convicted: Count | None = None
    acquitted: Count | None = None
    at_least: bool = False


class Sentence(Model):
    """Prison terms in years, and whether there was more."""

    shortest: Annotated[float | int, "years"] | None = None
    longest: Annotated[float | int, "years"] | None = None
    life: bool = False
    suspended: bool = False
    fine: bool = False


class Compensation(Model):
    """What was awarded to the victims."""

    awarded: YesNo
    amount: Count | None = None
    currency: Line | None = None
    """ISO 4217 code."""


class Case(Record):
    """An anonymised digest."""

    kind: ClassVar[str] = "case"
    folder: ClassVar[str] = "cases"
    nouns: ClassVar[tuple[str, str]] = ("Case", "Cases")
    icon: ClassVar[str] = "gavel"
    order: ClassVar[int] = 5
    about_people: ClassVar[bool] = True
    persons: ClassVar[tuple[Persons, ...]] = (
        Persons(
            ("victims.presumed", "victims.confirmed"),
            (
                "countries", "regions", "flow.origin", "flow.transit", "flow.destination",
                "period", "forms", "sectors", "means.element", "purposes.element", "victims.groups",
            ),
        ),
        Persons(
            ("accused.charged", "accused.convicted", "accused.acquitted"),
            (
                "countries", "regions", "period", "decided", "court", "forms", "sectors",
                "offences", "outcome",
            ),
        ),
    )  # fmt: skip
    published_in: ClassVar[str] = "citation"

    type: Annotated[str, ClosedList("case-types")]
    court: Annotated[str, ClosedList("court-levels")] | None = None
    citation: OwnName | None = None
    """The official citation; the one place where a leading case's title may hold a name."""
    decided: Year | None = None
    stage: Annotated[str, ClosedList("stages")]
    legal_system: Annotated[str, ClosedList("legal-systems")] = "unknown"
    period: Span | None = None
    sectors: tuple[Annotated[str, ClosedList("sectors")], ...] = ()
    acts: tuple[Act, ...] = ()
    means: tuple[Means, ...] = ()
    purposes: tuple[Purpose, ...] = ()
    flow: Flow | None = None
    victims: People | None = None
    """Victims, or smuggled migrants."""
    accused: Accused | None = None
    offences: tuple[Annotated[str, ClosedList("offences")], ...] = ()
    conduct_and_charge: Text | None = None
    """How the conduct and the charge differ."""
    techniques: tuple[Annotated[str, ClosedList("techniques")], ...] = ()
    protection: tuple[Annotated[str, ClosedList("protections")], ...] = ()
    non_punishment: YesNo | None = None
    outcome: Annotated[str, ClosedList("outcomes")]
    sentence: Sentence | None = None
    compensation: Compensation | None = None
    confiscation: YesNo | None = None
    cooperation: tuple[Annotated[str, ClosedList("cooperation-forms")], ...] = ()
    instruments: tuple[Annotated[str, Reference("applied-in-case")], ...] = ()
    worked: Texts = ()
    """Lessons of success."""
    failed: Texts = ()
    """Lessons of failure."""
    lessons_inferred: bool = False
    """Whether the lessons are the hub's reading, not the source's own."""
    external_id: OwnName | None = None
    address: Address | None = None
