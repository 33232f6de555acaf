"""What search knows of a record, in one language of the hub's readers."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, Any

from knowhub.core.fields import Marked, walk
from knowhub.core.listings import rank
from knowhub.core.records import KINDS
from knowhub.core.records.base import ClosedList, Name, Place, Prose
from knowhub.core.search.plain_text import plain_text

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence

    from pydantic import BaseModel

    from knowhub.core.catalogue import Catalogue, Entry
    from knowhub.core.listings import Listings

PAST_WEIGHT = 0.8
"""What a record of the past counts beside one that is current."""
OTHER_WEIGHT = 0.8
"""What a record counts whose text is not in the reader's language."""
FACETS = {
    "kind": None,
    "task": "tasks",
    "topic": "topics",
    "theme": "themes",
    "form": "forms",
    "audience": "audience",
    "place": "regions",
    "year": None,
    "language": None,
    "basis": "basis",
    "currency": "currency",
    "stage": "stage",
}
"""The facets of search in the order in which they are shown, with the field that each reads."""
_SHOWN_APART = ("title", "summary")
_YEARS = ("dates", "year", "decided", "adopted", "founded", "period")


@dataclass(frozen=True)
class Document:
    """A record as search reads it."""

    id: str
    uri: str
    kind: str
    language: str
    """The language of title, summary and body."""
    title: str
    summary: str
    terms: str
    """Its other names: acronyms, aliases, numbers, the title in the record's own language."""
    facts: str
    """The labels of its facts, in the reader's language, and the bodies that it names."""
    body: str
    values: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """The values of its facets."""
    concepts: tuple[str, ...] = ()
    """Ids of the concepts that its facts name."""
    weight: float = 1.0
    """What it counts as a whole."""
    meta: str = ""
    """A short line that tells it from its neighbours."""
    badge: str = ""
    """A word on how current it is, if that needs one."""

    @property
    def texts(self) -> tuple[str, str, str, str, str]:
        """The texts in the order of the index's fields."""
        return (self.title, self.summary, self.terms, self.facts, self.body)


def in_order(catalogue: Catalogue) -> list[Entry]:
    """Return the records in the order of their numbers: by kind, what is current first.

    What a catalogue of one edition does not hold is in no index of it.
    """
    return sorted(
        catalogue.entries.values(),
        key=lambda entry: (KINDS[entry.kind].order, rank(entry), entry.id),
    )


def build_document(
    entry: Entry,
    listings: Listings,
    language: str,
    *,
    describe: Callable[[Entry], tuple[str, str]],
) -> Document:
    """Return the document of a record.

    Args:
        entry: The record.
        listings: The hub's listings, which know the broader terms and the regions of countries.
        language: The reader's language.
        describe: Gives the short line and the badge that a result shows.
    """
    marked = tuple(walk(entry.record))
    title, own = entry.text(("title",), language)
    meta, badge = describe(entry)
    countries = tuple(_countries(marked))
    regions = tuple(listings.values(entry, "regions"))
    other_titles = (entry.title(entry.language),) if own != entry.language else ()
    return Document(
        id=entry.id,
        uri=entry.uri,
        kind=entry.kind,
        language=own,
        title=title,
        summary=entry.text(("summary",), language)[0],
        terms=_joined((*_names(marked, own=True), *other_titles)),
        facts=_joined(_facts(listings.catalogue, entry, marked, regions, language)),
        body=_joined(_body(entry, marked, language)),
        values=_facet_values(entry, countries),
        concepts=tuple(
            dict.fromkeys(_concepts(listings.catalogue, entry, marked, countries, regions))
        ),
        weight=(PAST_WEIGHT if entry.past else 1.0) * (1.0 if own == language else OTHER_WEIGHT),
        meta=meta,
        badge=badge,
    )


def _joined(texts: Iterable[str]) -> str:
    return " \n".join(dict.fromkeys(texts))


def _names(marked: Iterable[Marked], *, own: bool) -> Iterator[str]:
    for item in marked:
        if isinstance(item.marker, Name) and item.marker.own == own:
            yield item.value


def _facts(
    catalogue: Catalogue,
    entry: Entry,
    marked: Sequence[Marked],
    regions: Iterable[str],
    language: str,
) -> Iterator[str]:
    for item in marked:
        if isinstance(item.marker, ClosedList):
            vocabulary = catalogue.vocabularies.get(item.marker.name)
            if vocabulary and vocabulary.searchable:
                yield catalogue.label(item.marker.name, item.value, language)
        elif isinstance(item.marker, Place):
            yield catalogue.places.place_name(item.value, language)
    for region in regions:
        yield catalogue.places.place_name(region, language)
    yield from _names(marked, own=False)
    yield from filter(None, [year_of(entry.record)])


def _body(entry: Entry, marked: Iterable[Marked], language: str) -> Iterator[str]:
    for item in marked:
        if isinstance(item.marker, Prose) and item.path[0] not in _SHOWN_APART:
            yield plain_text(entry.text(item.path, language)[0])
    translation = entry.translations.get(language)
    yield plain_text(translation.body if translation else entry.body)


def _countries(marked: Iterable[Marked]) -> Iterator[str]:
    """Yield the countries that a record is about, as `listings.countries_of` does."""
    for item in marked:
        place = item.marker
        if isinstance(place, Place) and place.about and place.countries and item.value.isupper():
            yield item.value


def _concepts(
    catalogue: Catalogue,
    entry: Entry,
    marked: Iterable[Marked],
    countries: Collection[str],
    regions: Iterable[str],
) -> Iterator[str]:
    """Yield the ids of the concepts that a record is about by its facts."""
    yield entry.id
    for item in marked:
        if isinstance(item.marker, ClosedList):
            vocabulary = catalogue.vocabularies.get(item.marker.name)
            for term in vocabulary.with_broader([item.value]) if vocabulary else ():
                yield f"{item.marker.name}.{term}"
    yield from countries
    yield from regions
    own = set(countries)
    if own:
        groups = catalogue.places.groups
        yield from (f"groups.{group.id}" for group in groups if not own.isdisjoint(group.countries))


def _facet_values(entry: Entry, countries: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """Return the values of a record in each facet; broader terms are not repeated."""
    record = entry.record
    values = {
        "kind": (entry.kind,),
        "place": (*countries, *record.regions),
        "year": tuple(filter(None, [year_of(record)])),
        "language": languages_of(entry),
    }
    for facet, name in FACETS.items():
        if name and facet not in values:
            found: Any = getattr(record, name, None) or ()
            values[facet] = (found,) if isinstance(found, str) else tuple(found)
    return {facet: tuple(dict.fromkeys(values[facet])) for facet in FACETS}


def languages_of(entry: Entry) -> tuple[str, ...]:
    """Return the languages in which the thing itself can be had, else those of the record's text.

    A manual that exists in English only is not available in French because its record is.
    """
    versions: Any = getattr(entry.record, "versions", ())
    own = tuple(v.language for v in versions if v.status == "available")
    return own or (entry.language, *sorted(entry.translations))


def year_of(record: BaseModel) -> str | None:
    """Return the year by which readers know a record."""
    for name in _dated(type(record)):
        value = getattr(record, name)
        if value:
            return str(getattr(value, "start", value))[:4]
    return None


@cache
def _dated(model: type[BaseModel]) -> tuple[str, ...]:
    """Return what says a year in records of a kind."""
    return tuple(name for name in _YEARS if name in model.model_fields)
