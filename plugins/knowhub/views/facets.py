"""The facets of search as readers see them: labels, order, and what stands above what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from knowhub.core.records import KINDS
from knowhub.core.search.documents import FACETS
from knowhub.core.search.files import Facet, Value
from knowhub.views.listings import field_label

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from knowhub.views.base import View

_LISTS = {
    "task": "tasks",
    "topic": "topics",
    "theme": "themes",
    "form": "forms",
    "audience": "audiences",
    "basis": "bases",
    "currency": "currencies",
    "stage": "stages",
}


def search_facets(view: View, values: Mapping[str, list[str]]) -> tuple[Facet, ...]:
    """Return the facets that have values, in the reader's language.

    Args:
        view: The hub as its reader sees it.
        values: The values that occur in each facet, sorted.
    """
    build: dict[str, Callable[[View, list[str]], Iterable[Value]]] = {
        "kind": _kinds,
        "place": _places,
        "year": _years,
        "language": _languages,
    }
    found = []
    for facet in FACETS:
        own = values[facet]
        shown = build[facet](view, own) if facet in build else _terms(view, facet, own)
        found.append(Facet(facet, facet_label(view, facet), tuple(shown)))
    return tuple(facet for facet in found if facet.values)


def facet_label(view: View, facet: str) -> str:
    """Return the name of a facet."""
    words = {
        "kind": view.gettext("Kind of entry"),
        "place": view.gettext("Country or region"),
        "year": view.gettext("Year"),
        "language": view.gettext("Available in"),
        "basis": view.gettext("What this rests on"),
        "stage": view.gettext("Stage"),
    }
    return words.get(facet) or field_label(view, FACETS[facet] or facet)


def _kinds(view: View, values: list[str]) -> Iterable[Value]:
    return (Value(kind, view.kind_name(kind, many=True)) for kind in KINDS if kind in values)


def _years(view: View, values: list[str]) -> Iterable[Value]:
    return (Value(year, year) for year in reversed(values))


def _languages(view: View, values: list[str]) -> Iterable[Value]:
    named = (Value(code, view.language_name(code)) for code in values)
    return sorted(named, key=lambda value: value.label.casefold())


def _places(view: View, values: list[str]) -> Iterable[Value]:
    """Return the regions, as they stand in their list, and then the countries by name."""
    places = view.catalogue.places
    countries = [value for value in values if value not in places.regions]
    needed = {*places.regions_of(countries), *places.regions.with_broader(values)}
    for region in places.regions:
        if region.id in needed:
            above = places.regions.with_broader([region.id])[1:]
            yield Value(region.id, places.place_name(region.id, view.language), above)
    named = [
        Value(code, places.place_name(code, view.language), places.regions_of([code]))
        for code in countries
    ]
    yield from sorted(named, key=lambda value: value.label.casefold())


def _terms(view: View, facet: str, values: list[str]) -> Iterable[Value]:
    """Return the terms of a closed list in its own order; a broader one holds its narrower."""
    vocabulary = view.catalogue.vocabularies.get(_LISTS[facet])
    if vocabulary is None:
        return
    needed = set(vocabulary.with_broader(values))
    for term in vocabulary:
        if term.id in needed:
            above = vocabulary.with_broader([term.id])[1:]
            yield Value(term.id, view.label(vocabulary.name, term.id), above)
