"""Practices and lessons: what was tried, by whom, and what came of it."""

from __future__ import annotations

from typing import Annotated, ClassVar

from knowhub.core.records.base import BodyName, ClosedList, Record, Span, Text


class Practice(Record):
    """A practice or a lesson."""

    kind: ClassVar[str] = "practice"
    folder: ClassVar[str] = "practices"
    nouns: ClassVar[tuple[str, str]] = ("Practice or lesson", "Practices and lessons")
    icon: ClassVar[str] = "lightbulb-on-outline"
    order: ClassVar[int] = 4
    about_people: ClassVar[bool] = True

    type: Annotated[str, ClosedList("practice-types")]
    actors: tuple[BodyName, ...] = ()
    period: Span | None = None
    outcome: Annotated[str, ClosedList("practice-outcomes")]
    results: Text | None = None
    caveats: Text | None = None
    evidence: Annotated[str, ClosedList("evidence-levels")]
    replicability: Annotated[str, ClosedList("replicability")] = "unknown"
    survivor_input: Annotated[str, ClosedList("yes-no")] = "unknown"
