"""Projects: an archive of what was funded, proposed and done."""

from __future__ import annotations

from typing import Annotated, ClassVar

from knowhub.core.records.base import (
    BodyName,
    ClosedList,
    Count,
    Line,
    Model,
    OwnName,
    Record,
    Reference,
    Span,
)


class Money(Model):
    """An amount, in whole units of a currency (ISO 4217 code)."""

    amount: Count
    currency: Line


class Project(Record):
    """A project or programme."""

    kind: ClassVar[str] = "project"
    folder: ClassVar[str] = "projects"
    nouns: ClassVar[tuple[str, str]] = ("Project", "Projects")
    icon: ClassVar[str] = "archive-outline"
    order: ClassVar[int] = 10
    archived_when_past: ClassVar[bool] = True

    number: OwnName | None = None
    lead: BodyName | None = None
    funders: tuple[BodyName, ...] = ()
    partners: tuple[BodyName, ...] = ()
    period: Span | None = None
    budget: Money | None = None
    pledges: Money | None = None
    shortfall: Money | None = None
    status: Annotated[str, ClosedList("project-statuses")]
    follows: tuple[Annotated[str, Reference("followed-by")], ...] = ()
    produced: tuple[Annotated[str, Reference("made-by-project")], ...] = ()
