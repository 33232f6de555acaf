"""Tools: manuals, toolkits, courses and whatever else helps to do the work."""

from __future__ import annotations

from typing import Annotated, ClassVar

from knowhub.core.records.base import (
    Address,
    BodyName,
    ClosedList,
    Count,
    LanguageCode,
    Line,
    Model,
    OwnName,
    PartialDate,
    Record,
    Reference,
    Span,
    Year,
)


class Version(Model):
    """A tool in one language."""

    language: LanguageCode
    status: Annotated[str, ClosedList("availabilities")]
    address: Address | None = None


class Tool(Record):
    """A published aid to practice."""

    kind: ClassVar[str] = "tool"
    folder: ClassVar[str] = "tools"
    nouns: ClassVar[tuple[str, str]] = ("Tool", "Tools")
    icon: ClassVar[str] = "toolbox-outline"
    order: ClassVar[int] = 2

    type: Annotated[str, ClosedList("tool-types")]
    publishers: tuple[BodyName, ...] = ()
    year: Year | None = None
    coverage: Span | None = None
    edition: Line | None = None
    supersedes: tuple[Annotated[str, Reference("superseded-by")], ...] = ()
    versions: tuple[Version, ...] = ()
    formats: tuple[Annotated[str, ClosedList("formats")], ...] = ()
    pages: Count | None = None
    identifier: OwnName | None = None
    address: Address | None = None
    archived: Address | None = None
    """A copy in a public web archive, for when the address is dead."""
    checked_on: PartialDate | None = None
    """When the address was last seen to work."""
    rights: Line | None = None
    offline_copy: Annotated[str, ClosedList("offline-rights")] = "unknown"
