"""Events: meetings of UN and regional processes, and what was decided there."""

from __future__ import annotations

from typing import Annotated, ClassVar

from knowhub.core.records.base import (
    Address,
    BodyName,
    ClosedList,
    LanguageCode,
    Model,
    PartialDate,
    Record,
    Text,
)


class Dates(Model):
    """First and last day, as exactly as they are known."""

    start: PartialDate
    end: PartialDate | None = None


class Event(Record):
    """A meeting or another event."""

    kind: ClassVar[str] = "event"
    folder: ClassVar[str] = "events"
    nouns: ClassVar[tuple[str, str]] = ("Event", "Events")
    icon: ClassVar[str] = "calendar-month-outline"
    order: ClassVar[int] = 7

    type: Annotated[str, ClosedList("event-types")]
    body: BodyName
    dates: Dates | None = None
    place: BodyName | None = None
    who_may_attend: Text | None = None
    deadline: Text | None = None
    languages: tuple[LanguageCode, ...] = ()
    decided: Text | None = None
    status: Annotated[str, ClosedList("event-statuses")]
    documents: Address | None = None
