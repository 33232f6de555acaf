"""Countries, regions, groups of countries and routes."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Annotated

from pydantic import Field

from knowhub.core.records.base import (
    ClosedList,
    CountryOrRegion,
    LanguageCode,
    Line,
    Model,
    PartialDate,
    Source,
    Text,
)
from knowhub.core.vocabularies import Vocabulary

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


class Route(Model):
    """A described flow of people."""

    id: Annotated[str, Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]
    labels: dict[LanguageCode, Line]
    notes: dict[LanguageCode, Text] = Field(default_factory=dict)
    topics: tuple[Annotated[str, ClosedList("topics")], ...] = ()
    origin: tuple[CountryOrRegion, ...] = ()
    transit: tuple[CountryOrRegion, ...] = ()
    destination: tuple[CountryOrRegion, ...] = ()
    sources: tuple[Source, ...] = Field(min_length=1)
    as_of: PartialDate
    basis: Annotated[str, ClosedList("bases")]
    currency: Annotated[str, ClosedList("currencies")]


class RoutesFile(Model):
    """The content of content/places/routes.yml."""

    routes: tuple[Route, ...] = ()


class CountryAliasesFile(Model):
    """The content of content/places/country-aliases.yml."""

    aliases: dict[str, tuple[Line, ...]] = Field(default_factory=dict)
    """Former names, short and long forms of countries, in any language, by ISO 3166 code."""


class TreatyStatus(Model):
    """What one State did with one treaty, as a source printed it."""

    instrument: Line
    signed: PartialDate | None = None
    ratified: PartialDate | None = None
    """Ratification, acceptance, approval or accession; unset means unknown, never "not party"."""


class StatusRow(Model):
    """One State's row of the table."""

    country: Annotated[str, Field(pattern=r"^[A-Z]{2}$")]
    treaties: tuple[TreatyStatus, ...] = ()
    doubtful: bool = False
    """Whether the reading of the printed table is uncertain."""
    note: dict[LanguageCode, Text] = Field(default_factory=dict)
    lines: Line | None = None


class StatusFile(Model):
    """The content of content/places/treaty-status.yml."""

    labels: dict[LanguageCode, Line] = Field(default_factory=dict)
    instruments: tuple[Line, ...] = ()
    sources: tuple[Source, ...] = Field(default=())
    as_of: PartialDate | None = None
    notes: dict[LanguageCode, Text] = Field(default_factory=dict)
    rows: tuple[StatusRow, ...] = ()


@dataclass(frozen=True)
class Places:
    """All that the hub knows of geography."""

    regions: Vocabulary = field(default_factory=lambda: Vocabulary("regions"))
    groups: Vocabulary = field(default_factory=lambda: Vocabulary("groups"))
    names: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """Names of countries by language and ISO 3166 code."""
    aliases: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Other names of countries by ISO 3166 code."""
    routes: Mapping[str, Route] = field(default_factory=dict)
    status: StatusFile = field(default_factory=StatusFile)

    @cached_property
    def countries(self) -> frozenset[str]:
        """All ISO 3166 alpha-2 codes that a region of the hub lists."""
        return frozenset(code for region in self.regions for code in region.countries)

    def country_name(self, code: str, language: str) -> str:
        """Return a country's name in a language, else in English, else its code."""
        return self.names.get(language, {}).get(code) or self.names.get("en", {}).get(code, code)

    def place_name(self, place: str, language: str) -> str:
        """Return the name of a country or region."""
        if place in self.regions:
            return self.regions.label(place, language)
        return self.country_name(place, language)

    def regions_of(self, countries: Iterable[str]) -> tuple[str, ...]:
        """Return the regions that hold any of the countries, and those above them."""
        wanted = set(countries)
        own = (region.id for region in self.regions if wanted & set(region.countries))
        return self.regions.with_broader(own)
