"""Listings of a kind as templates print them: entries, facets, pages, archive."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

from knowhub.core.listings import FACETS, PAGE_SIZE, Facet, Listing
from knowhub.core.records import KINDS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from knowhub.views.base import View


def page_uri(listing: Listing, number: int) -> str:
    """Return the page source of one page of a listing."""
    if number == 1:
        return listing.uri
    return f"{listing.uri.removesuffix('index')}page/{number}"


def listing_view(view: View, listing: Listing, number: int) -> dict[str, Any]:
    """Return one page of a listing."""
    entries = view.sort(view.listings.entries(listing))
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
        "pages": _pages(view, listing, number),
    }


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


def _facets(view: View, listing: Listing) -> Iterable[dict[str, Any]]:
    groups: dict[str, list[Facet]] = defaultdict(list)
    for facet in view.listings.by_facet.get(listing.kind, {}):
        groups[facet.field].append(facet)
    for field in FACETS:
        if len(groups[field]) > 1 or listing.facet in groups[field]:
            yield _facet_group(view, listing, field, groups[field])


def _facet_group(view: View, listing: Listing, field: str, facets: list[Facet]) -> dict[str, Any]:
    counts = view.listings.by_facet[listing.kind]
    labels = {facet: facet_label(view, listing.kind, facet) for facet in facets}
    values = [
        {
            "label": labels[facet],
            "url": view.url(Listing(listing.kind, facet).uri),
            "count": len(counts[facet]),
            "current": facet == listing.facet,
        }
        for facet in sorted(facets, key=lambda facet: (-len(counts[facet]), labels[facet]))
    ]
    return {"label": field_label(view, field), "values": values}


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


def _pages(view: View, listing: Listing, number: int) -> dict[str, Any]:
    count = view.listings.page_count(listing)
    items = [
        {"number": n, "url": view.url(page_uri(listing, n)), "current": n == number}
        for n in range(1, count + 1)
    ]
    return {
        "number": number,
        "count": count,
        "previous_url": items[number - 2]["url"] if number > 1 else None,
        "next_url": items[number]["url"] if number < count else None,
        "items": items,
    }
