"""What every record has, and the field types that records are made of."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Annotated, Any, ClassVar

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    StringConstraints,
)
from pydantic_core import PydanticCustomError


@dataclass(frozen=True, slots=True)
class ClosedList:
    """The values of a field are terms of this vocabulary."""

    name: str


@dataclass(frozen=True, slots=True)
class Place:
    """The values of a field are ISO 3166 countries, regions, or either."""

    countries: bool = True
    regions: bool = True
    about: bool = True
    """Whether the record is about the place, so that the place's page lists it."""


@dataclass(frozen=True, slots=True)
class Reference:
    """The value of a field is the id of another record."""

    inverse: str
    """What the relation is called seen from the other record."""


@dataclass(frozen=True, slots=True)
class Prose:
    """The value of a field is text for readers: a translation carries its own."""


@dataclass(frozen=True, slots=True)
class SourceDocument:
    """The value of a field is the id of a document of content/sources.yml."""


@dataclass(frozen=True, slots=True)
class RouteId:
    """The value of a field is the id of a route of content/places/routes.yml."""


@dataclass(frozen=True, slots=True)
class Name:
    """The value of a field is a name by which readers search, the same in all languages."""

    own: bool
    """Whether it names the record itself, or a body that has to do with it."""


@dataclass(frozen=True, slots=True)
class Persons:
    """People whom a record counts, and the fields that describe them.

    Both are paths such as `flow.origin`; a step through a list stands for each of its items.
    """

    counts: tuple[str, ...]
    """Where numbers of people stand; the largest is the least that the record tells of."""
    fields: tuple[str, ...]
    """What somebody who knows one of them could know."""


Marker = ClosedList | Place | Reference | Prose | SourceDocument | RouteId | Name


def _date_text(value: Any) -> Any:
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else value


def _real_date(value: str) -> str:
    """Refuse a day that its month does not have."""
    if len(value) == 10:
        try:
            date.fromisoformat(value)
        except ValueError as error:
            raise PydanticCustomError("date", "a day of the calendar") from error
    return value


Line = Annotated[str, StringConstraints(min_length=1, max_length=500, strip_whitespace=True)]
"""A short text that is the same in all languages: a proper name, a number, a code."""
OwnName = Annotated[Line, Name(own=True)]
"""Another name of the record itself: an acronym, an alias, a number."""
BodyName = Annotated[Line, Name(own=False)]
"""The name of an organisation."""
Text = Annotated[
    str, StringConstraints(min_length=1, max_length=3000, strip_whitespace=True), Prose()
]
"""Text for readers, in the language of the file."""
Texts = tuple[Text, ...]
PartialDate = Annotated[
    str,
    BeforeValidator(_date_text),
    StringConstraints(pattern=r"^[12][0-9]{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"),
    AfterValidator(_real_date),
]
"""A year, a month (2023-05) or a day (2023-05-12)."""
Year = Annotated[int, Field(ge=1800, le=2100)]
Count = Annotated[int, Field(ge=0)]
Address = Annotated[str, StringConstraints(pattern=r"^https?://[^\s<>\"']+$", max_length=600)]
Country = Annotated[str, Place(regions=False)]
Region = Annotated[str, Place(countries=False)]
CountryOrRegion = Annotated[str, Place()]
LanguageCode = Annotated[str, StringConstraints(pattern=r"^[a-z]{2,3}(-[A-Za-z]{2,4})?$")]
RelatedId = Annotated[str, Reference("related")]


@cache
def _given_fields(names: frozenset[str]) -> set[str]:
    return set(names)


class Model(BaseModel):
    """A frozen value; unknown keys are errors, and nothing is converted silently."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)

    def model_post_init(self, _: Any) -> None:
        """Share the set of fields that were given: thousands of records give the same ones."""
        given = _given_fields(frozenset(self.__pydantic_fields_set__))
        object.__setattr__(self, "__pydantic_fields_set__", given)


class Span(Model):
    """A period in whole years."""

    start: Year
    end: Year | None = None


class Source(Model):
    """Where a fact comes from: a document of the hub's list, or a public page."""

    document: Annotated[str, SourceDocument()] | None = None
    pages: Line | None = None
    """Pages of the document, as printed: "12", "12-14"."""
    lines: Line | None = None
    """Lines of the extracted text, for editors only."""
    address: Address | None = None
    title: Line | None = None
    publisher: Line | None = None
    read: Annotated[str, ClosedList("read-depths")] | None = None
    read_on: PartialDate | None = None


class Statement(Model):
    """What one source says of a thing on which sources differ."""

    says: Text
    source: Source


class Conflict(Model):
    """A contradiction between sources, shown to the reader."""

    about: Text
    statements: Annotated[tuple[Statement, ...], Field(min_length=2)]


class Record(Model):
    """The fields that every record carries."""

    kind: ClassVar[str]
    folder: ClassVar[str]
    nouns: ClassVar[tuple[str, str]]
    """What one and what many are called in the interface, in English."""
    icon: ClassVar[str]
    """Name of an icon of the Material Design set."""
    order: ClassVar[int]
    """Place among the kinds: what leads readers further comes first."""
    archived_when_past: ClassVar[bool] = False
    """Whether records that are history stand in an archive of their own."""
    persons: ClassVar[tuple[Persons, ...]] = ()
    """The people whom records of the kind count, if a few records could point at one."""
    published_in: ClassVar[str] = ""
    """The field that, when it is set, names an official publication of what the record tells."""
    about_people: ClassVar[bool] = False
    """Whether records tell of people, so that every word of theirs passes the privacy gate."""

    title: Text
    summary: Text
    base: LanguageCode | None = None
    """The language of this file when it is not the hub's default."""
    topics: tuple[Annotated[str, ClosedList("topics")], ...] = Field(min_length=1)
    themes: tuple[Annotated[str, ClosedList("themes")], ...] = ()
    tasks: tuple[Annotated[str, ClosedList("tasks")], ...] = ()
    audience: tuple[Annotated[str, ClosedList("audiences")], ...] = ()
    forms: tuple[Annotated[str, ClosedList("forms")], ...] = ()
    countries: tuple[Country, ...] = ()
    regions: tuple[Region, ...] = ()
    routes: tuple[Annotated[str, RouteId()], ...] = ()
    related: tuple[RelatedId, ...] = ()
    sources: tuple[Source, ...] = Field(min_length=1)
    as_of: PartialDate
    basis: Annotated[str, ClosedList("bases")]
    currency: Annotated[str, ClosedList("currencies")]
    conflicts: tuple[Conflict, ...] = ()
    caution: Text | None = None
    """What a reader must know of the record's own limits: inferred, read in summary only."""
    illustrative: bool = False
    review_by: PartialDate | None = None
    """When somebody should have looked again."""
    owner: Line = "editors"
    """The role that looks after the record; never a person's name."""
    visibility: Annotated[str, ClosedList("visibilities")] = "public"
