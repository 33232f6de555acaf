"""The glossary and the tables: countries, treaties, and the index of each way in."""

from __future__ import annotations

from collections import defaultdict
from itertools import groupby
from typing import TYPE_CHECKING, Any
from unicodedata import normalize

from knowhub import formats
from knowhub.core.listings import GLOSSARY_SIZE, Gateway, countries_of
from knowhub.views.base import Value, View, recall
from knowhub.views.gateways import axis_label, gateway_title
from knowhub.views.listings import page_uri, pages

if TYPE_CHECKING:
    from collections.abc import Iterable

    from knowhub.core.catalogue import Entry
    from knowhub.core.listings import Listing


def glossary_view(view: View, listing: Listing, number: int) -> dict[str, Any]:
    """Return one page of the glossary, by first letters, with links to the letters of all pages."""
    terms = recall(view, "glossary-terms", lambda: _glossary_terms(view))
    shown = terms[(number - 1) * GLOSSARY_SIZE : number * GLOSSARY_SIZE]
    sections = [
        {"letter": letter, "anchor": _anchor(letter), "terms": list(group)}
        for letter, group in groupby(shown, key=_letter)
    ]
    return {
        "title": view.kind_name("term", many=True),
        "letters": [
            {
                "letter": letter,
                "url": _page_of(view, listing, place, number) + f"#{_anchor(letter)}",
            }
            for letter, place in _places_of_letters(terms).items()
        ],
        "sections": sections,
        "pages": pages(view, listing.uri, number, view.listings.glossary_pages),
    }


def _places_of_letters(terms: Iterable[dict[str, Any]]) -> dict[str, int]:
    """Return where the terms of each letter begin."""
    found: dict[str, int] = {}
    for place, term in enumerate(terms):
        found.setdefault(term["letter"], place)
    return found


def _page_of(view: View, listing: Listing, place: int, number: int) -> str:
    """Return the address of the page on which a term stands; nothing for the page itself."""
    page = place // GLOSSARY_SIZE + 1
    return "" if page == number else view.url(page_uri(listing.uri, page))


def _anchor(letter: str) -> str:
    return f"letter-{ord(letter):x}"


def _letter(term: dict[str, Any]) -> str:
    return str(term["letter"])


def _glossary_terms(view: View) -> list[dict[str, Any]]:
    terms = [_glossary_term(view, entry) for entry in view.catalogue.of_kind("term")]
    return sorted(terms, key=lambda term: (_letter(term), term["title"].casefold()))


def _glossary_term(view: View, entry: Entry) -> dict[str, Any]:
    title, language = entry.text(("title",), view.language)
    definition, _ = entry.text(("definition",), view.language)
    return {
        "title": title,
        "url": view.url(entry.uri),
        "aliases": list(getattr(entry.record, "aliases", ())),
        "definition": definition,
        "lang": language,
        "dir": formats.direction(language),
        "letter": _first_letter(title),
    }


def _first_letter(title: str) -> str:
    letters = [char for char in normalize("NFD", title.removeprefix("ال")) if char.isalnum()]
    return letters[0].upper() if letters else "#"


def countries_view(view: View) -> dict[str, Any]:
    """Return all countries that the hub speaks of, as a table."""
    counts: dict[str, int] = defaultdict(int)
    for entry in view.catalogue.entries.values():
        for code in countries_of(entry):
            counts[code] += 1
    codes = set(counts) | {row.country for row in view.catalogue.places.status.rows}
    countries = sorted(codes, key=lambda code: view.place(code).text)
    rows = [
        [_cell(view.place(code), header=True), *_country_cells(view, code, counts[code])]
        for code in countries
    ]
    return {
        "title": view.gettext("Countries"),
        "intro": view.gettext(
            "A country has a page of its own when at least three records speak of it."
        ),
        "caption": view.gettext("Countries that records speak of"),
        "columns": [view.gettext("Country"), view.gettext("Regions"), view.gettext("Records")],
        "rows": rows,
        "notes": [],
    }


def _country_cells(view: View, code: str, count: int) -> list[dict[str, Any]]:
    regions = view.catalogue.places.regions_of([code])
    names = " · ".join(view.place(region).text for region in regions[:1])
    return [{"text": names}, {"text": str(count)}]


def _cell(value: Value, *, header: bool = False) -> dict[str, Any]:
    return {"text": value.text, "url": value.url, "header": header, "muted": False}


def treaty_table_view(view: View) -> dict[str, Any]:
    """Return the status of treaties per State; what is not known says so."""
    status = view.catalogue.places.status
    columns = [view.gettext("State")]
    for instrument in status.instruments:
        entry = view.catalogue.entries.get(instrument)
        columns.append(entry.title(view.language) if entry else instrument)
    rows = [
        [_cell(view.place(row.country), header=True), *_status_cells(view, row)]
        for row in sorted(status.rows, key=lambda row: view.place(row.country).text)
    ]
    note = status.notes.get(view.language) or status.notes.get(view.catalogue.languages[0])
    documents = [view.catalogue.sources[s.document] for s in status.sources if s.document]
    return {
        "title": view.gettext("Treaty status by State"),
        "intro": view.gettext("As reported in {date}.").format(date=view.date(status.as_of or "")),
        "caption": view.gettext("Signature and ratification as a source printed them"),
        "columns": columns,
        "rows": rows,
        "notes": [
            *([note] if note else []),
            *(f"{d.title}, {d.publisher}, {d.date}" for d in documents),
        ],
    }


def _status_cells(view: View, row: Any) -> Iterable[dict[str, Any]]:
    treaties = {treaty.instrument: treaty for treaty in row.treaties}
    for instrument in view.catalogue.places.status.instruments:
        treaty = treaties.get(instrument)
        if treaty and treaty.ratified:
            text = view.gettext("ratified or acceded {date}").format(
                date=view.date(treaty.ratified)
            )
        elif treaty and treaty.signed:
            text = view.gettext("signed {date}; ratification unknown").format(
                date=view.date(treaty.signed)
            )
        else:
            text = view.gettext("unknown")
        doubt = f" ({view.gettext('reading uncertain')})" if row.doubtful and treaty else ""
        yield {"text": text + doubt, "url": None, "header": False, "muted": not treaty}


def index_view(view: View, axis: str) -> dict[str, Any]:
    """Return the list of all gateways of an axis, as a table."""
    gateways = [gateway for gateway in view.listings.gateways if gateway.axis == axis]
    rows = [
        [
            _cell(Value(gateway_title(view, gateway), view.url(gateway.uri)), header=True),
            *_index_cells(view, gateway),
        ]
        for gateway in gateways
    ]
    rows.sort(key=lambda row: str(row[0]["text"]))
    title = axis_label(view, axis)
    ends = [view.gettext("Origin"), view.gettext("Transit"), view.gettext("Destination")]
    return {
        "title": title,
        "intro": None,
        "caption": title,
        "columns": [title, *(ends if axis == "routes" else [view.gettext("Records")])],
        "rows": rows,
        "notes": [],
    }


def _index_cells(view: View, gateway: Gateway) -> Iterable[dict[str, Any]]:
    if gateway.axis != "routes":
        return [{"text": str(len(view.listings.gateways[gateway]))}]
    route = view.catalogue.places.routes[gateway.value]
    ends = (route.origin, route.transit, route.destination)
    return [{"text": ", ".join(view.place(code).text for code in codes)} for codes in ends]
