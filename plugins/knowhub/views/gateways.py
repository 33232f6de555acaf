"""Ways in as templates print them: tasks, practitioners, themes, places, and the home page."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from knowhub.core.listings import GATEWAY_SIZE, Facet, Gateway, Listing
from knowhub.core.records import KINDS
from knowhub.views.base import Card, Value, View, recall
from knowhub.views.listings import pages

if TYPE_CHECKING:
    from collections.abc import Iterable

    from knowhub.core.catalogue import Entry


@dataclass(frozen=True)
class Section:
    """The entries of one kind on a gateway."""

    title: str
    entries: tuple[Card, ...]
    more_url: str | None
    total: int


def gateway_title(view: View, gateway: Gateway) -> str:
    """Return the heading of a gateway."""
    places = view.catalogue.places
    if gateway.axis in {"countries", "regions"}:
        return places.place_name(gateway.value, view.language)
    if gateway.axis == "groups":
        return places.groups.label(gateway.value, view.language)
    if gateway.axis == "routes":
        labels = places.routes[gateway.value].labels
        return labels.get(view.language) or labels.get(view.catalogue.languages[0], gateway.value)
    return view.label("audiences" if gateway.axis == "audience" else gateway.axis, gateway.value)


def gateway_view(view: View, gateway: Gateway, number: int) -> dict[str, Any]:
    """Return one page about a task, audience, theme or place."""
    first = number == 1
    return {
        "eyebrow": axis_label(view, gateway.axis),
        "title": gateway_title(view, gateway),
        "intro": _intro(view, gateway) if first else None,
        "rows": list(_gateway_rows(view, gateway)) if first else [],
        "sections": list(_sections(view, gateway, number)),
        "pages": pages(view, gateway.uri, number, view.listings.gateway_pages(gateway)),
    }


def axis_label(view: View, axis: str) -> str:
    """Return the name of a group of gateways."""
    words = {
        "tasks": view.gettext("What you need to do"),
        "audience": view.gettext("Who you are"),
        "themes": view.gettext("Themes"),
        "regions": view.gettext("Regions"),
        "groups": view.gettext("Groups of countries"),
        "countries": view.gettext("Countries"),
        "routes": view.gettext("Routes"),
    }
    return words[axis]


def _intro(view: View, gateway: Gateway) -> str | None:
    texts: dict[str, str] = {}
    if gateway.axis in {"tasks", "audience", "themes"}:
        name = "audiences" if gateway.axis == "audience" else gateway.axis
        vocabulary = view.catalogue.vocabularies.get(name)
        if vocabulary and gateway.value in vocabulary:
            texts = vocabulary.terms[gateway.value].descriptions
    elif gateway.axis == "routes":
        texts = view.catalogue.places.routes[gateway.value].notes
    return texts.get(view.language) or texts.get(view.catalogue.languages[0])


def _gateway_rows(view: View, gateway: Gateway) -> Iterable[dict[str, Any]]:
    """Return the facts of a place; other gateways have none."""
    rows = {
        "countries": _country_rows,
        "regions": _region_rows,
        "groups": _group_rows,
        "routes": _route_rows,
    }
    return rows[gateway.axis](view, gateway.value) if gateway.axis in rows else ()


def _row(label: str, values: Iterable[Value]) -> dict[str, Any]:
    return {"label": label, "values": list(values)}


def _country_rows(view: View, country: str) -> Iterable[dict[str, Any]]:
    regions = view.catalogue.places.regions_of([country])
    yield _row(view.gettext("Regions"), map(view.place, regions))
    yield _row(view.gettext("Treaties"), _treaties(view, country))


def _region_rows(view: View, region: str) -> Iterable[dict[str, Any]]:
    regions = view.catalogue.places.regions
    yield _row(view.gettext("Regions"), map(view.place, regions.narrower(region)))
    yield _countries_row(view, regions.terms[region].countries)


def _group_rows(view: View, group: str) -> Iterable[dict[str, Any]]:
    yield _countries_row(view, view.catalogue.places.groups.terms[group].countries)


def _countries_row(view: View, codes: Iterable[str]) -> dict[str, Any]:
    """Return the countries that have a page."""
    countries = (place for place in map(view.place, codes) if place.url)
    return _row(view.gettext("Countries"), sorted(countries, key=lambda place: place.text))


def _route_rows(view: View, name: str) -> Iterable[dict[str, Any]]:
    route = view.catalogue.places.routes[name]
    yield _row(view.gettext("Origin"), map(view.place, route.origin))
    yield _row(view.gettext("Transit"), map(view.place, route.transit))
    yield _row(view.gettext("Destination"), map(view.place, route.destination))
    yield _row(view.gettext("Facts as of"), [Value(view.date(route.as_of))])
    sources = map(Value, route_sources(view, name))
    basis = Value(view.label("bases", route.basis))
    yield _row(view.gettext("What this rests on"), [basis, *sources])


def route_sources(view: View, route: str) -> list[str]:
    """Return the sources of a route as short texts."""
    texts = []
    for source in view.catalogue.places.routes[route].sources:
        document = view.catalogue.sources.get(source.document or "")
        texts.append((document.short_title or document.title) if document else source.title or "")
    return [text for text in dict.fromkeys(texts) if text]


def _treaties(view: View, country: str) -> list[Value]:
    status = view.catalogue.places.status
    row = next((row for row in status.rows if row.country == country), None)
    if not row:
        return []
    found = []
    for treaty in row.treaties:
        entry = view.catalogue.entries.get(treaty.instrument)
        title = entry.title(view.language) if entry else treaty.instrument
        note = _treaty_note(view, treaty.signed, treaty.ratified)
        found.append(Value(title, view.url(entry.uri) if entry else None, note=note))
    return found


def _treaty_note(view: View, signed: str | None, ratified: str | None) -> str:
    reported = view.catalogue.places.status.as_of or ""
    if ratified:
        text = view.gettext("ratified or acceded {date}").format(date=view.date(ratified))
    elif signed:
        text = view.gettext("signed {date}; ratification unknown").format(date=view.date(signed))
    else:
        text = view.gettext("unknown")
    return f"{text} ({view.gettext('as reported in {date}').format(date=view.date(reported))})"


def _sections(view: View, gateway: Gateway, number: int) -> Iterable[Section]:
    """Yield the sections of a page: where one ends with a page, the next page goes on with it."""
    entries = recall(view, ("sorted", gateway), lambda: _by_kind(view, gateway))
    start, end = (number - 1) * GATEWAY_SIZE, number * GATEWAY_SIZE
    place = 0
    for kind, own in entries.items():
        count = view.listings.shown(gateway, kind, own)
        shown = own[:count][max(0, start - place) : max(0, end - place)]
        place += count
        if shown:
            more = _more(view, kind, gateway) if count < len(own) else None
            cards = tuple(map(view.card, shown))
            yield Section(view.kind_name(kind, many=True), cards, more, len(own))


def _by_kind(view: View, gateway: Gateway) -> dict[str, list[Entry]]:
    """Return the entries of a gateway in order, for each kind that has any."""
    found: dict[str, list[Entry]] = {kind: [] for kind in KINDS}
    for entry in view.sort(view.listings.gateways[gateway]):
        found[entry.kind].append(entry)
    return {kind: own for kind, own in found.items() if own}


def _more(view: View, kind: str, gateway: Gateway) -> str | None:
    facet = Facet(gateway.axis, gateway.value)
    if view.listings.has_facet(kind, facet):
        return view.url(Listing(kind, facet).uri)
    return None


def home_view(view: View) -> dict[str, Any]:
    """Return the ways in: what to do, who you are, what is here."""
    gateways = view.listings.gateways
    guides = view.sort(view.catalogue.of_kind(next(iter(KINDS))))
    return {
        "tasks": [
            _tile(view, "tasks", term) for term in view.catalogue.vocabularies.get("tasks", ())
        ],
        "audiences": [
            _tile(view, "audience", term)
            for term in view.catalogue.vocabularies.get("audiences", ())
        ],
        "kinds": [_kind_tile(view, kind) for kind in KINDS if kind in view.catalogue.by_kind],
        "highlights": [view.card(entry) for entry in guides[:6]],
        "browse_url": None,
        "regions": [
            {
                "label": gateway_title(view, gateway),
                "url": view.url(gateway.uri),
                "count": len(entries),
            }
            for gateway, entries in gateways.items()
            if gateway.axis == "regions"
        ],
    }


def _tile(view: View, axis: str, term: Any) -> dict[str, Any]:
    gateway = Gateway(axis, term.id)
    default = view.catalogue.languages[0]
    return {
        "label": gateway_title(view, gateway),
        "description": term.descriptions.get(view.language) or term.descriptions.get(default),
        "url": view.url(gateway.uri),
        "count": len(view.listings.gateways.get(gateway, ())),
        "icon": term.icon or "arrow-right-circle-outline",
    }


def _kind_tile(view: View, kind: str) -> dict[str, Any]:
    return {
        "label": view.kind_name(kind, many=True),
        "description": None,
        "url": view.url(Listing(kind).uri),
        "count": len(view.catalogue.of_kind(kind)),
        "icon": KINDS[kind].icon,
    }
