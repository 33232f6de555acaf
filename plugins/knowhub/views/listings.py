"""Listings of a kind as templates print them: entries, facets, pages, archive."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from knowhub.core.listings import FACETS, PAGE_SIZE, Facet, Listing
from knowhub.core.records import KINDS
from knowhub.views.base import recall

if TYPE_CHECKING:
    from collections.abc import Iterable

    from knowhub.core.catalogue import Entry
    from knowhub.views.base import View


NEAR_PAGES = 2
"""Pages before and after a page of a listing that it links to by number."""


@dataclass(frozen=True)
class FacetValue:
    """A value that a listing can be narrowed to."""

    label: str
    url: str
    count: int
    current: bool = False


@dataclass(frozen=True)
class FacetGroup:
    """The values of one field."""

    label: str
    items: tuple[FacetValue, ...]

    @property
    def chosen(self) -> str:
        """The label of the value that the listing is narrowed to."""
        return next((item.label for item in self.items if item.current), "")


def page_uri(uri: str, number: int) -> str:
    """Return the page source of one page of a list, given that of the first."""
    if number == 1:
        return uri
    return f"{uri.removesuffix('/index')}/page/{number}"


def listing_view(view: View, listing: Listing, number: int) -> dict[str, Any]:
    """Return one page of a listing."""
    entries = _sorted(view, listing)
    shown = entries[(number - 1) * PAGE_SIZE : number * PAGE_SIZE]
    cards = [view.card(entry) for entry in shown]
    separate = not listing.archive
    return {
        "title": listing_title(view, listing),
        "intro": None,
        "kind": listing.kind,
        "total": len(entries),
        "entries": [card for card in cards if not (separate and card.historical)],
        "historical": [card for card in cards if separate and card.historical],
        "facets": list(_facets(view, listing)),
        "archive": _archive_link(view, listing),
        "pages": pages(view, listing.uri, number, view.listings.page_count(listing)),
    }


def _sorted(view: View, listing: Listing) -> list[Entry]:
    """Return the entries of a listing in order: sorted once for all of its pages."""
    return recall(view, ("sorted", listing), lambda: view.sort(view.listings.entries(listing)))


def listing_title(view: View, listing: Listing) -> str:
    """Return the heading of a listing."""
    name = view.kind_name(listing.kind, many=True)
    if listing.archive:
        return f"{name}: {view.gettext('archive')}"
    return f"{name}: {facet_label(view, listing.kind, listing.facet)}" if listing.facet else name


def facet_label(view: View, kind: str, facet: Facet) -> str:
    """Return the label of a facet's value."""
    if facet.field == "regions":
        return view.catalogue.places.place_name(facet.value, view.language)
    return view.term(facet.field, facet.value, KINDS[kind]).text


def _facets(view: View, listing: Listing) -> Iterable[FacetGroup]:
    for field, facets in _fields(view, listing.kind).items():
        if len(facets) > 1 or listing.facet in facets:
            yield _facet_group(view, listing, field)


def _fields(view: View, kind: str) -> dict[str, list[Facet]]:
    groups: dict[str, list[Facet]] = {field: [] for field in FACETS}
    for facet in view.listings.by_facet.get(kind, {}):
        groups[facet.field].append(facet)
    return groups


def _facet_group(view: View, listing: Listing, field: str) -> FacetGroup:
    chosen = listing.facet if listing.facet and listing.facet.field == field else None
    key = ("facet-group", listing.kind, field, chosen)
    return recall(view, key, lambda: _make_group(view, listing.kind, field, chosen))


def _make_group(view: View, kind: str, field: str, chosen: Facet | None) -> FacetGroup:
    values = recall(view, ("facet-values", kind, field), lambda: _values(view, kind, field))
    items = (replace(item, current=True) if facet == chosen else item for facet, item in values)
    return FacetGroup(field_label(view, field), tuple(items))


def _values(view: View, kind: str, field: str) -> list[tuple[Facet, FacetValue]]:
    """Return the values of a field, most frequent first, as listings show them that have none."""
    counts = view.listings.by_facet[kind]
    labels = {facet: facet_label(view, kind, facet) for facet in _fields(view, kind)[field]}
    order = sorted(labels, key=lambda facet: (-len(counts[facet]), labels[facet]))
    return [
        (facet, FacetValue(labels[facet], view.url(Listing(kind, facet).uri), len(counts[facet])))
        for facet in order
    ]


def field_label(view: View, field: str) -> str:
    """Return the name of a facet's field."""
    words = {
        "type": view.gettext("Type"),
        "topics": view.gettext("Topic"),
        "tasks": view.gettext("Task"),
        "themes": view.gettext("Theme"),
        "audience": view.gettext("For"),
        "forms": view.gettext("Form of exploitation"),
        "regions": view.gettext("Region"),
        "currency": view.gettext("How current"),
    }
    return words.get(field, field)


def _archive_link(view: View, listing: Listing) -> dict[str, Any] | None:
    archive = Listing(listing.kind, archive=True)
    if listing.facet or listing.archive or archive not in view.listings.listings:
        return None
    return {"url": view.url(archive.uri), "count": len(view.listings.entries(archive))}


def pages(view: View, uri: str, number: int, count: int) -> dict[str, Any]:
    """Return the links of one page of a list to the others: the first, the last, and those near.

    A link to each of them on all of them would make a long listing grow with its square.
    """

    def url(page: int) -> str:
        return view.url(page_uri(uri, page))

    near = {*range(number - NEAR_PAGES, number + NEAR_PAGES + 1), 1, count}
    shown = sorted(near & set(range(1, count + 1)))
    items = [
        {
            "number": page,
            "url": url(page),
            "current": page == number,
            "after_gap": page - before > 1,
        }
        for before, page in zip((0, *shown), shown, strict=False)
    ]
    return {
        "number": number,
        "count": count,
        "previous_url": url(number - 1) if number > 1 else None,
        "next_url": url(number + 1) if number < count else None,
        "items": items,
    }
