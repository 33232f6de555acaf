"""Listings: which pages the catalogue gives rise to, and what stands on each."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from knowhub.core.fields import field_marker, places
from knowhub.core.records import KINDS
from knowhub.core.records.base import ClosedList

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from knowhub.core.catalogue import Catalogue, Entry

PAGE_SIZE = 30
"""Entries on one page of a listing."""
GLOSSARY_SIZE = 100
"""Terms on one page of the glossary: with their definitions they weigh as much as a page may."""
SECTION_SIZE = 6
"""Entries that a gateway shows of a kind before it leads to their listing, where there is one."""
GATEWAY_SIZE = 48
"""Entries on one page of a gateway."""
FACETS = {
    "type": "type",
    "topics": "topic",
    "tasks": "task",
    "themes": "theme",
    "audience": "audience",
    "forms": "form",
    "regions": "region",
    "currency": "currency",
}
"""Fields by which each kind is listed, with their word in addresses (`tools/by-theme/…`)."""
FACET_MINIMUM = 3
"""Records that a page of a kind that counts people needs, if mkdocs.yml does not say."""
MIN_ITEMS = {"countries": 3}
"""Items other than its treaty row that a country needs to have a page; other gateways need one."""
_RANKS = {"current": 0, "announced": 1, "unknown": 1}


@dataclass(frozen=True, slots=True)
class Facet:
    """A value of a field that a listing is narrowed to."""

    field: str
    value: str

    @property
    def segment(self) -> str:
        """The part of the address."""
        return f"by-{FACETS[self.field]}/{self.value}"


@dataclass(frozen=True, slots=True)
class Listing:
    """The records of a kind, or those with a facet's value; `archive` holds past ones only."""

    kind: str
    facet: Facet | None = None
    archive: bool = False

    @property
    def uri(self) -> str:
        """The address of the first page, without language."""
        folder = KINDS[self.kind].folder
        if self.archive:
            return f"{folder}/archive/index"
        return f"{folder}/{self.facet.segment}/index" if self.facet else f"{folder}/index"


@dataclass(frozen=True, slots=True)
class Gateway:
    """A page about a task, audience, theme, region, group, country or route."""

    axis: str
    value: str

    @property
    def uri(self) -> str:
        """The address, without language."""
        return f"{AXES[self.axis]}/{self.value.lower()}"


AXES = {
    "tasks": "tasks",
    "audience": "for",
    "themes": "themes",
    "regions": "regions",
    "groups": "groups",
    "countries": "countries",
    "routes": "routes",
}


def rank(entry: Entry) -> int:
    """Return 0 for what is current, 2 for what is past, 1 between."""
    return _RANKS.get(entry.record.currency, 2)


class Listings:
    """Every listing and gateway of a catalogue."""

    def __init__(self, catalogue: Catalogue, *, facet_minimum: int = FACET_MINIMUM) -> None:
        """Derive them.

        Args:
            catalogue: The hub.
            facet_minimum: Records of a kind that counts people which must stand together under a
                facet or on a gateway: fewer could point at a person, and are not gathered there.
        """
        self.catalogue = catalogue
        self._minimum = {
            kind: facet_minimum if model.persons else 1 for kind, model in KINDS.items()
        }

    @cached_property
    def by_facet(self) -> Mapping[str, Mapping[Facet, tuple[Entry, ...]]]:
        """The records of each kind under each facet, large enough ones only."""
        return {
            kind: {
                facet: tuple(entries)
                for facet, entries in self._facets(kind).items()
                if len(entries) >= self._minimum[kind]
            }
            for kind in self.catalogue.by_kind
        }

    def has_facet(self, kind: str, facet: Facet) -> bool:
        """Tell whether a kind has a listing for a facet."""
        return facet in self.by_facet.get(kind, {})

    def _facets(self, kind: str) -> Mapping[Facet, list[Entry]]:
        groups: dict[Facet, list[Entry]] = defaultdict(list)
        for entry in self.catalogue.of_kind(kind):
            for field in FACETS:
                for value in self.values(entry, field):
                    groups[Facet(field, value)].append(entry)
        return groups

    def values(self, entry: Entry, field: str) -> tuple[str, ...]:
        """Return the values of an entry in a field, with the regions of its countries."""
        if field == "regions":
            regions = self.catalogue.places.regions
            own = (*entry.record.regions, *self.catalogue.places.regions_of(entry.record.countries))
            return regions.with_broader(own)
        value = getattr(entry.record, field, ())
        values = (value,) if isinstance(value, str) else tuple(value or ())
        return self._with_broader(entry, field, values)

    def _with_broader(self, entry: Entry, field: str, values: tuple[str, ...]) -> tuple[str, ...]:
        marker = field_marker(type(entry.record), field)
        if isinstance(marker, ClosedList) and marker.name in self.catalogue.vocabularies:
            return self.catalogue.vocabularies[marker.name].with_broader(values)
        return values

    @cached_property
    def listings(self) -> tuple[Listing, ...]:
        """All listings, kinds first."""
        found = []
        for kind, model in KINDS.items():
            found.append(Listing(kind))
            if model.archived_when_past and any(e.past for e in self.catalogue.of_kind(kind)):
                found.append(Listing(kind, archive=True))
            found += [Listing(kind, facet) for facet in self.by_facet.get(kind, {})]
        return tuple(found)

    def entries(self, listing: Listing) -> tuple[Entry, ...]:
        """Return the entries of a listing, unsorted."""
        if listing.facet:
            return self.by_facet[listing.kind][listing.facet]
        entries = self.catalogue.of_kind(listing.kind)
        if listing.archive:
            return tuple(entry for entry in entries if entry.past)
        if KINDS[listing.kind].archived_when_past:
            return tuple(entry for entry in entries if not entry.past)
        return entries

    def page_count(self, listing: Listing) -> int:
        """Return how many pages a listing takes."""
        return _pages(len(self.entries(listing)), PAGE_SIZE)

    @property
    def glossary_pages(self) -> int:
        """How many pages the glossary takes."""
        return _pages(len(self.catalogue.of_kind("term")), GLOSSARY_SIZE)

    @cached_property
    def gateways(self) -> Mapping[Gateway, tuple[Entry, ...]]:
        """The entries of each gateway that has any, and of every task and audience."""
        gathered: dict[Gateway, list[Entry]] = defaultdict(list)
        for entry in self.catalogue.entries.values():
            for gateway in self._gateways_of(entry):
                gathered[gateway].append(entry)
        found: dict[Gateway, tuple[Entry, ...]] = dict.fromkeys(self._always(), ())
        for gateway, entries in gathered.items():
            found[gateway] = self._enough(entries)
        always = set(self._always())
        return {
            gateway: entries
            for gateway, entries in sorted(found.items(), key=lambda item: item[0].uri)
            if gateway in always or len(entries) >= MIN_ITEMS.get(gateway.axis, 1)
        }

    def shown(self, gateway: Gateway, kind: str, entries: Sequence[Entry]) -> int:
        """Return how many entries of a kind a gateway shows: those that no listing gathers, all."""
        listed = self.has_facet(kind, Facet(gateway.axis, gateway.value))
        return min(len(entries), SECTION_SIZE) if listed else len(entries)

    def gateway_pages(self, gateway: Gateway) -> int:
        """Return how many pages a gateway takes."""
        kinds: dict[str, list[Entry]] = defaultdict(list)
        for entry in self.gateways[gateway]:
            kinds[entry.kind].append(entry)
        shown = sum(self.shown(gateway, kind, entries) for kind, entries in kinds.items())
        return _pages(shown, GATEWAY_SIZE)

    def _enough(self, entries: Iterable[Entry]) -> tuple[Entry, ...]:
        """Leave out the entries of each kind of which there are too few to stand together."""
        entries = tuple(entries)
        counts = Counter(entry.kind for entry in entries)
        return tuple(e for e in entries if counts[e.kind] >= self._minimum[e.kind])

    def _always(self) -> Iterable[Gateway]:
        for axis, name in (("tasks", "tasks"), ("audience", "audiences")):
            vocabulary = self.catalogue.vocabularies.get(name)
            yield from (Gateway(axis, term.id) for term in vocabulary or ())
        yield from (Gateway("routes", route) for route in self.catalogue.places.routes)

    def _gateways_of(self, entry: Entry) -> Iterable[Gateway]:
        for axis in ("tasks", "audience", "themes", "regions"):
            yield from (Gateway(axis, value) for value in self.values(entry, axis))
        countries = countries_of(entry)
        yield from (Gateway("countries", code) for code in countries)
        yield from (Gateway("routes", route) for route in entry.record.routes)
        for group in self.catalogue.places.groups:
            if set(countries) & set(group.countries):
                yield Gateway("groups", group.id)


def _pages(count: int, size: int) -> int:
    return max(1, -(-count // size))


def countries_of(entry: Entry) -> tuple[str, ...]:
    """Return the countries that a record is about: its own, and those of a case's flow."""
    found = (code for _, place, code in places(entry.record) if place.about and place.countries)
    return tuple(dict.fromkeys(code for code in found if code.isupper()))
