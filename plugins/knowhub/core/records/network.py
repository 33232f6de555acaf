"""Networks, bodies and services. A channel that nobody verified is never shown."""

from __future__ import annotations

from typing import Annotated, ClassVar

from pydantic import Field

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
    Place,
    Record,
    Reference,
    Text,
    Year,
)


class Member(Model):
    """A member State or organisation, its role and since when."""

    country: Annotated[str, Place(regions=False, about=False)] | None = None
    organisation: BodyName | None = None
    role: Annotated[str, ClosedList("member-roles")] = "member"
    since: Year | None = None
    until: Year | None = None


class Channel(Model):
    """An institution's public channel."""

    value: Line
    note: Line | None = None
    verified_on: PartialDate | None = None
    """When somebody tried it; unset means that it is not shown."""
    check_every: Annotated[int, Field(ge=1, le=36)] = 6
    """Months after which it must be tried again."""


class Service(Model):
    """What is offered, to whom and on what terms; never an address of a shelter."""

    type: Annotated[str, ClosedList("services")]
    eligibility: Text | None = None
    consent: Text | None = None
    hours: Text | None = None
    languages: tuple[LanguageCode, ...] = ()
    cost: Annotated[str, ClosedList("costs")] = "unknown"
    passed_on: Text | None = None
    """What is passed to the police or to immigration authorities."""


class Network(Record):
    """A network, body or service."""

    kind: ClassVar[str] = "network"
    folder: ClassVar[str] = "networks"
    nouns: ClassVar[tuple[str, str]] = ("Network", "Networks")
    icon: ClassVar[str] = "lan-connect"
    order: ClassVar[int] = 6

    type: Annotated[str, ClosedList("network-types")]
    acronym: OwnName | None = None
    names: tuple[OwnName, ...] = ()
    """Other names."""
    founded: Year | None = None
    members: tuple[Member, ...] = ()
    member_count: Count | None = None
    members_as_of: PartialDate | None = None
    secretariat: BodyName | None = None
    mandate: Text | None = None
    legal_basis: Text | None = None
    languages: tuple[LanguageCode, ...] = ()
    website: Address | None = None
    status: Annotated[str, ClosedList("working-statuses")]
    part_of: tuple[Annotated[str, Reference("has-part")], ...] = ()
    channels: tuple[Channel, ...] = ()
    services: tuple[Service, ...] = ()
