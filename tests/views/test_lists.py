"""Lists over several pages: what they link to, and where the letters of the glossary lead."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from knowhub.core.listings import GATEWAY_SIZE, GLOSSARY_SIZE, Gateway, Listing, Listings
from knowhub.strings import load_strings
from knowhub.views.base import View
from knowhub.views.gateways import gateway_view
from knowhub.views.listings import page_uri, pages
from knowhub.views.tables import glossary_view

if TYPE_CHECKING:
    from knowhub.core.catalogue import Catalogue


def view_of(catalogue: Catalogue) -> View:
    gettext = load_strings("en").gettext
    return View(catalogue, Listings(catalogue), "en", lambda uri: f"../{uri}/", gettext)


def with_terms(seeds: Catalogue, count: int) -> Catalogue:
    """Return a hub whose terms begin with A to Z by turns."""
    pattern = seeds.of_kind("term")[0]
    titles = [f"{chr(ord('A') + place % 26)}{place:03}" for place in range(count)]
    entries = {
        title.lower(): replace(
            pattern,
            id=title.lower(),
            record=pattern.record.model_copy(update={"title": title}),
            translations={},
        )
        for title in titles
    }
    return replace(seeds, entries=entries)


@pytest.mark.parametrize(
    ("number", "count", "shown"),
    [
        (1, 1, "1"),
        (1, 5, "1 2 3 … 5"),
        (3, 5, "1 2 3 4 5"),
        (5, 9, "1 … 3 4 5 6 7 … 9"),
        (97, 97, "1 … 95 96 97"),
    ],
)
def test_a_page_links_to_the_first_the_last_and_those_near(
    seeds: Catalogue, number: int, count: int, shown: str
) -> None:
    found = pages(view_of(seeds), Listing("tool").uri, number, count)
    assert " ".join(f"{'… ' * x['after_gap']}{x['number']}" for x in found["items"]) == shown
    assert [x["number"] for x in found["items"] if x["current"]] == [number]
    assert bool(found["previous_url"]) == (number > 1)
    assert bool(found["next_url"]) == (number < count)


def test_a_long_glossary_is_cut_into_pages_that_hold_each_term_once(seeds: Catalogue) -> None:
    hub = with_terms(seeds, GLOSSARY_SIZE * 2 + 1)
    view, listing = view_of(hub), Listing("term")
    made = [glossary_view(view, listing, number) for number in (1, 2, 3)]
    terms = [t["title"] for page in made for s in page["sections"] for t in s["terms"]]
    assert terms == sorted(entry.record.title for entry in hub.entries.values())
    assert [page["pages"]["count"] for page in made] == [3, 3, 3]


def test_a_letter_leads_to_the_page_on_which_its_terms_begin(seeds: Catalogue) -> None:
    view, listing = view_of(with_terms(seeds, GLOSSARY_SIZE + 30)), Listing("term")
    first, second = (glossary_view(view, listing, number) for number in (1, 2))
    here = {item["letter"]: item["url"] for item in first["letters"]}
    there = {item["letter"]: item["url"] for item in second["letters"]}
    assert here["A"] == "#letter-41"
    assert there["A"] == "../terms/index/#letter-41"
    assert here["Z"] == "../terms/page/2/#letter-5a"
    assert there["Z"] == "#letter-5a"


@pytest.mark.parametrize(
    ("uri", "number", "expected"),
    [
        ("tools/index", 1, "tools/index"),
        ("tools/index", 2, "tools/page/2"),
        ("tools/by-topic/rice/index", 3, "tools/by-topic/rice/page/3"),
        ("countries/bf", 1, "countries/bf"),
        ("countries/bf", 2, "countries/bf/page/2"),
        ("themes/reindex", 2, "themes/reindex/page/2"),
    ],
)
def test_further_pages_stand_below_the_first(uri: str, number: int, expected: str) -> None:
    assert page_uri(uri, number) == expected


def with_tools(seeds: Catalogue, count: int) -> Catalogue:
    """Return a hub with so many tools about one country, and a term about it."""
    pattern, term = seeds.entries["seed-drying-handbook"], seeds.of_kind("term")[0]
    titled = {f"tool-{place:03}": f"Tool {place:03}" for place in range(count)}
    tools = {
        name: replace(
            pattern,
            id=name,
            record=pattern.record.model_copy(
                update={"title": title, "countries": ("BF",), "related": ()}
            ),
            translations={},
        )
        for name, title in titled.items()
    }
    about = replace(term, record=term.record.model_copy(update={"countries": ("BF",)}))
    return replace(seeds, entries={**tools, term.id: about})


def test_a_country_of_many_records_has_pages_that_show_each_once(seeds: Catalogue) -> None:
    hub = with_tools(seeds, GATEWAY_SIZE * 2)
    view, country = view_of(hub), Gateway("countries", "BF")
    assert view.listings.gateway_pages(country) == 3
    made = [gateway_view(view, country, number) for number in (1, 2, 3)]
    shown = [[card.title for s in page["sections"] for card in s.entries] for page in made]
    assert [len(titles) for titles in shown] == [GATEWAY_SIZE, GATEWAY_SIZE, 1]
    assert len({title for titles in shown for title in titles}) == GATEWAY_SIZE * 2 + 1
    assert [bool(page["rows"]) for page in made] == [True, False, False]
    assert {s.total for page in made for s in page["sections"]} == {GATEWAY_SIZE * 2, 1}


def test_a_task_leads_to_its_listing_and_stays_on_one_page(seeds: Catalogue) -> None:
    view, task = view_of(with_tools(seeds, GATEWAY_SIZE * 2)), Gateway("tasks", "dry-and-store")
    assert view.listings.gateway_pages(task) == 1
    (section,) = gateway_view(view, task, 1)["sections"]
    assert len(section.entries) == 6
    assert section.more_url == "../tools/by-task/dry-and-store/index/"
