"""Which pages the catalogue gives rise to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hubs import make_hub, record
from knowhub.core.listings import PAGE_SIZE, Facet, Gateway, Listing, Listings
from knowhub.staging import staged_pages

if TYPE_CHECKING:
    from knowhub.core.catalogue import Catalogue


def case(keys: str = "", /, **changes: str | None) -> str:
    return record(f"stage: settled\noutcome: lost\n{keys}".strip(), type="loss", **changes)


def listings_of(**records: str) -> Listings:
    """Return the listings of a hub; `tools_x` stands for tools/x.md."""
    return Listings(
        make_hub({f"{name.replace('_', '/', 1)}.md": text for name, text in records.items()})
    )


def addresses(catalogue: Catalogue) -> set[str]:
    pages = staged_pages(catalogue, Listings(catalogue), kinds=catalogue.by_kind)
    return {page.uri for page in pages}


def test_a_facet_of_two_cases_is_not_made_and_one_of_three_is() -> None:
    two = listings_of(cases_a=case(), cases_b=case(), cases_c=case(topics="[legumes]"))
    assert Facet("topics", "cereals") not in two.by_facet["case"]
    assert Facet("type", "loss") in two.by_facet["case"]
    three = listings_of(cases_a=case(), cases_b=case(), cases_c=case())
    assert len(three.by_facet["case"][Facet("topics", "cereals")]) == 3


def test_a_facet_of_one_tool_is_made() -> None:
    assert Facet("topics", "cereals") in listings_of(tools_a=record()).by_facet["tool"]


def test_a_narrow_term_is_found_under_the_broader_one_too() -> None:
    facets = listings_of(tools_a=record("themes: [drought]")).by_facet["tool"]
    assert {Facet("themes", "drought"), Facet("themes", "climate")} <= set(facets)


def test_the_regions_of_a_country_list_its_records() -> None:
    listings = listings_of(tools_a=record("countries: [BF]"), tools_b=record("regions: [africa]"))
    facets = listings.by_facet["tool"]
    assert [entry.id for entry in facets[Facet("regions", "west-africa")]] == ["a"]
    assert {entry.id for entry in facets[Facet("regions", "africa")]} == {"a", "b"}


def test_a_country_has_a_page_from_the_third_record_on() -> None:
    two = {"tools_a": record("countries: [BF]"), "tools_b": record("countries: [BF, BF]")}
    assert Gateway("countries", "BF") not in listings_of(**two).gateways
    three = listings_of(**two, tools_c=record("countries: [BF, NE]"))
    assert len(three.gateways[Gateway("countries", "BF")]) == 3
    assert Gateway("countries", "NE") not in three.gateways


def test_a_gateway_gathers_three_cases_and_no_two() -> None:
    tools = {f"tools_t{number}": record("countries: [BF]") for number in range(2)}
    cases = {f"cases_c{number}": case("countries: [BF]") for number in range(3)}
    assert len(listings_of(**tools, **cases).gateways[Gateway("countries", "BF")]) == 5
    del cases["cases_c2"]
    few = listings_of(**tools, **cases)
    assert Gateway("countries", "BF") not in few.gateways, "two tools are no page of a country"
    assert {entry.kind for entry in few.gateways[Gateway("regions", "africa")]} == {"tool"}
    alone = listings_of(**cases)
    assert Gateway("regions", "africa") not in alone.gateways


def test_the_hub_says_how_many_cases_are_enough() -> None:
    catalogue = make_hub({"cases/a.md": case("countries: [BF]"), "cases/b.md": case()})
    listings = Listings(catalogue, facet_minimum=2)
    assert len(listings.by_facet["case"][Facet("topics", "cereals")]) == 2
    assert Gateway("regions", "africa") not in listings.gateways


def test_a_treaty_row_alone_makes_no_country_page() -> None:
    status = "rows:\n- {country: BF, treaties: [{instrument: x, signed: 2001}]}\nas_of: 2015\n"
    catalogue = make_hub({"places/treaty-status.yml": status, "tools/a.md": record()})
    assert catalogue.issues == ()
    pages = addresses(catalogue)
    assert "treaty-status" in pages
    assert "countries/index" in pages
    assert "countries/bf" not in pages


def test_tasks_and_audiences_have_pages_without_records() -> None:
    gateways = listings_of(tools_a=record()).gateways
    assert gateways[Gateway("tasks", "share")] == ()
    assert gateways[Gateway("audience", "grower")] == ()
    assert Gateway("themes", "exchange") not in gateways


def project(currency: str) -> str:
    return record("status: settled", type=None, currency=currency)


def test_past_projects_stand_in_an_archive_and_past_tools_do_not() -> None:
    statuses = "terms: [{id: settled, labels: {en: Settled}}]\n"
    catalogue = make_hub(
        {
            "vocabularies/project-statuses.yml": statuses,
            "projects/old.md": project("historical"),
            "projects/new.md": project("current"),
            "tools/past.md": record(currency="historical"),
        }
    )
    assert catalogue.issues == ()
    listings = Listings(catalogue)
    archive, own = Listing("project", archive=True), Listing("project")
    assert [entry.id for entry in listings.entries(archive)] == ["old"]
    assert [entry.id for entry in listings.entries(own)] == ["new"]
    assert [entry.id for entry in listings.entries(Listing("tool"))] == ["past"]
    assert {"projects/archive/index", "projects/old"} <= addresses(catalogue)
    assert "tools/archive/index" not in addresses(catalogue)


def test_a_listing_goes_on_to_a_second_page() -> None:
    full = {f"tools/t{number}.md": record() for number in range(PAGE_SIZE)}
    assert Listings(make_hub(full)).page_count(Listing("tool")) == 1
    more = make_hub({**full, "tools/one-more.md": record()})
    assert Listings(more).page_count(Listing("tool")) == 2
    assert {"tools/index", "tools/page/2", "tools/by-topic/cereals/page/2"} <= addresses(more)


def test_an_empty_kind_has_no_page() -> None:
    assert not [uri for uri in addresses(make_hub({"tools/a.md": record()})) if "cases" in uri]


def test_addresses_of_listings_are_stable() -> None:
    assert Listing("tool", Facet("topics", "cereals")).uri == "tools/by-topic/cereals/index"
    assert Listing("project", archive=True).uri == "projects/archive/index"
    assert Gateway("countries", "BF").uri == "countries/bf"
    assert Gateway("audience", "grower").uri == "for/grower"
