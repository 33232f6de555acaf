"""Digests of facilitated discussions that took place; points carry no names."""

from __future__ import annotations

from typing import Annotated, ClassVar

from knowhub.core.records.base import BodyName, Count, Record, Reference, Span, Text, Texts


class Discussion(Record):
    """What was asked, and the points that were made."""

    kind: ClassVar[str] = "discussion"
    folder: ClassVar[str] = "discussions"
    nouns: ClassVar[tuple[str, str]] = ("Discussion", "Discussions")
    icon: ClassVar[str] = "forum-outline"
    order: ClassVar[int] = 9
    about_people: ClassVar[bool] = True

    question: Text
    points: Texts = ()
    facilitator: BodyName | None = None
    """An organisation, never a person."""
    participants: Count | None = None
    period: Span | None = None
    resources: tuple[Annotated[str, Reference("discussed-in")], ...] = ()
