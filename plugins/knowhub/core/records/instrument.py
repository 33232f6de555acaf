"""Legal instruments: treaties, laws, resolutions, plans."""

from __future__ import annotations

from typing import Annotated, ClassVar

from knowhub.core.records.base import (
    Address,
    ClosedList,
    Count,
    Line,
    Model,
    OwnName,
    PartialDate,
    Record,
    Reference,
)


class Articles(Model):
    """The articles that deal with a theme."""

    theme: Annotated[str, ClosedList("themes")]
    articles: Line


class Parties(Model):
    """How many parties there were, and when that was counted."""

    count: Count
    as_of: PartialDate
    address: Address | None = None


class Instrument(Record):
    """A legal or policy text."""

    kind: ClassVar[str] = "instrument"
    folder: ClassVar[str] = "instruments"
    nouns: ClassVar[tuple[str, str]] = ("Legal instrument", "Legal instruments")
    icon: ClassVar[str] = "scale-balance"
    order: ClassVar[int] = 3

    type: Annotated[str, ClosedList("instrument-types")]
    level: Annotated[str, ClosedList("levels")]
    acronym: OwnName | None = None
    names: tuple[OwnName, ...] = ()
    symbol: OwnName | None = None
    adopted: PartialDate | None = None
    in_force: PartialDate | None = None
    articles: tuple[Articles, ...] = ()
    parties: Parties | None = None
    depositary: Address | None = None
    address: Address | None = None
    archived: Address | None = None
    """A copy in a public web archive, for when the address is dead."""
    amends: tuple[Annotated[str, Reference("amended-by")], ...] = ()
    supplements: tuple[Annotated[str, Reference("supplemented-by")], ...] = ()
