"""The page of the search: filters, chips, sorting, address, Back, from a folder."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from built.browser import SMALL, TINY, WIDE, wait_until
from built.test_browser_accessibility import OPTIONS, described

if TYPE_CHECKING:
    from playwright.sync_api import Page, Route

    from built.browser import Reader

pytest_plugins = ("built.browser",)
LANGUAGES = {"en": "", "fr": "fr/", "es": "es/", "ar": "ar/"}
WORDS = {"en": "children", "fr": "enfants", "es": "niños", "ar": "الأطفال"}
RESULT = ".find-result"
STATUS = ".find-status"
TITLES = "nodes => nodes.map(node => node.textContent)"


def settled(page: Page) -> Page:
    find = "document.querySelector('[data-find]')"
    wait_until(page, f"{find} && {find}.dataset.state && !{find}.hasAttribute('aria-busy')")
    return page


def found(reader: Reader, fragment: str, prefix: str = "", size: tuple[int, int] = WIDE) -> Page:
    return settled(reader.open(f"{prefix}search/{fragment}", size))


def total(page: Page) -> int:
    number = re.search(r"\d[\d,.]*", page.locator(STATUS).inner_text())
    assert number
    return int(re.sub(r"\D", "", number[0]))


def check(page: Page, facet: str, value: str) -> None:
    box = page.locator(f"#hub-{facet}-{value}")
    box.click()
    page.wait_for_timeout(50)
    settled(page)


def titles(page: Page) -> list[str]:
    return list(page.locator(f"{RESULT} h2").evaluate_all(TITLES))


@pytest.mark.parametrize("language", LANGUAGES)
def test_results_hold_marked_words_a_kind_and_foreign_ones_their_language(
    reader: Reader, language: str
) -> None:
    page = found(reader, f"#q={WORDS[language]}", LANGUAGES[language])
    assert page.locator(RESULT).count() == 10
    assert page.locator(f"{RESULT} mark").count() >= 5
    assert page.locator(f"{RESULT} .card-meta strong").count() == 10
    foreign = page.locator(f"{RESULT}:has(h2 bdi:not([lang={language}]))")
    for item in foreign.all():
        assert item.locator(".badge-neutral").count() == 1


def test_a_first_visit_shows_everything(reader: Reader) -> None:
    page = found(reader, "")
    assert total(page) > 800
    assert not page.locator(".find-lists").is_visible()
    assert page.locator(".find-hint").is_visible()


def test_a_filter_narrows_to_its_count_and_stands_in_the_address(reader: Reader) -> None:
    page = found(reader, "#q=children")
    before = total(page)
    label = page.locator("label[for=hub-kind-tool]")
    count = int(label.locator(".count").inner_text())
    assert 0 < count < before
    check(page, "kind", "tool")
    assert total(page) == count
    assert page.url.endswith("#q=children&kind=tool")
    assert set(page.locator(f"{RESULT} .card-meta strong").all_inner_texts()) == {"Tool"}
    check(page, "kind", "guide")
    assert total(page) > count, "values of one group widen each other"


def test_counts_follow_the_query_and_empty_values_hide(reader: Reader) -> None:
    page = found(reader, "")
    everything = page.locator(".find-group li:visible").count()
    page.locator("[data-search] input").fill("climate")
    expect(page.locator(STATUS)).not_to_contain_text("8")
    settled(page)
    assert page.locator(".find-group li:visible").count() < everything
    for count in page.locator(".find-group li:visible .count").all_inner_texts():
        assert 0 < int(count) <= total(page)


def test_chips_remove_one_filter_or_all(reader: Reader) -> None:
    page = found(reader, "#q=children&kind=tool&kind=guide&topic=tip")
    chips = page.locator(".find-chip")
    assert chips.count() == 3
    chips.filter(has_text="Guides").click()
    expect(chips).to_have_count(2)
    assert page.url.endswith("#q=children&kind=tool&topic=tip")
    assert not page.locator("#hub-kind-guide").is_checked()
    page.get_by_role("button", name="Remove all filters").click()
    expect(chips).to_have_count(0)
    assert page.url.endswith("#q=children")
    assert page.evaluate("document.activeElement.matches('.find-status')")


def test_long_groups_open_on_demand(reader: Reader) -> None:
    page = found(reader, "")
    group = page.locator(".find-group:has(#hub-facet-task)")
    shown = group.locator("li:visible").count()
    assert shown <= 10
    place = page.locator(".find-group:has(#hub-facet-place)")
    assert place.get_attribute("open") is None
    place.locator("summary").click()
    assert place.locator("li:visible").count() == 8
    more = place.get_by_role("button")
    more.click()
    assert place.locator("li:visible").count() > 20
    assert more.get_attribute("aria-expanded") == "true"
    more.click()
    assert place.locator("li:visible").count() == 8


def test_the_stage_matters_for_cases_only(reader: Reader) -> None:
    stage = ".find-group:has(#hub-facet-stage)"
    assert not found(reader, "#kind=tool").locator(stage).is_visible()
    assert found(reader, "#kind=case").locator(stage).is_visible()


def test_sorting_by_title_and_year(reader: Reader) -> None:
    page = found(reader, "#q=children&kind=tool")
    relevant = titles(page)
    page.get_by_label("Sort by").select_option("title")
    expect(page.locator(f"{RESULT} h2").first).not_to_have_text(relevant[0])
    assert page.url.endswith("&sort=title")
    sorted_titles = [title.casefold() for title in titles(page)]
    assert sorted_titles == sorted(sorted_titles)
    page.get_by_label("Sort by").select_option("year")
    page.wait_for_url("**&sort=year")
    settled(page)
    texts = page.locator(f"{RESULT} .card-meta").all_inner_texts()
    years = [int(match[0]) for text in texts if (match := re.search(r"\b(19|20)\d\d\b", text))]
    assert years == sorted(years, reverse=True)


def test_more_adds_ten_and_moves_the_focus_to_the_first_of_them(reader: Reader) -> None:
    page = found(reader, "#q=children")
    first = titles(page)
    page.locator("[data-part=more]").click()
    expect(page.locator(RESULT)).to_have_count(20)
    assert titles(page)[:10] == first
    focused = page.evaluate("document.activeElement.textContent")
    assert focused == titles(page)[10]
    assert page.url.endswith("#q=children&n=20")


def test_an_address_can_be_shared(reader: Reader) -> None:
    page = found(reader, "#q=children")
    check(page, "kind", "tool")
    page.locator("[data-part=more]").click()
    expect(page.locator(RESULT)).to_have_count(20)
    other = reader.page()
    other.goto(page.url)
    settled(other)
    assert titles(other) == titles(page)
    assert other.locator("#hub-kind-tool").is_checked()
    assert other.locator("[data-search] input").input_value() == "children"


def test_back_undoes_filters_and_returns_from_a_result(reader: Reader) -> None:
    page = found(reader, "#q=children")
    everything = titles(page)
    check(page, "kind", "tool")
    tools = titles(page)
    assert tools != everything
    page.locator(f"{RESULT} a").nth(4).click()
    page.wait_for_url("**/tools/*/")
    page.go_back()
    settled(page)
    assert titles(page) == tools
    page.go_back()
    expect(page.locator(".find-chip")).to_have_count(0)
    assert titles(page) == everything
    page.go_forward()
    expect(page.locator(".find-chip")).to_have_count(1)
    assert titles(page) == tools


def test_typing_is_one_step_of_the_history(reader: Reader) -> None:
    page = found(reader, "#q=children")
    field = page.locator("[data-search] input")
    field.click()
    page.keyboard.press("Control+A")
    page.keyboard.type("climate", delay=200)
    page.wait_for_url("**#q=climate")
    page.go_back()
    page.wait_for_url("**#q=children")
    expect(field).to_have_value("children")


def test_words_of_a_form_without_script_move_behind_the_number_sign(reader: Reader) -> None:
    page = found(reader, "?q=children")
    assert reader.path_of(page) == "search/#q=children"
    assert page.locator(f"{RESULT} mark").count()


def test_the_skip_link_does_not_lose_the_search(reader: Reader) -> None:
    page = found(reader, "#q=children&kind=tool")
    before = titles(page)
    page.locator(".skip").focus()
    page.keyboard.press("Enter")
    page.wait_for_timeout(100)
    assert page.evaluate("document.activeElement.id") == "content"
    assert page.url.endswith("#q=children&kind=tool")
    assert titles(page) == before


def test_a_word_read_as_another_is_said(reader: Reader) -> None:
    page = found(reader, "#q=climtae")
    assert page.locator(".find-readings").inner_text() == "No entry has “climtae”. Shown: climate."
    assert "climate" in page.locator(f"{RESULT} mark").first.inner_text().casefold()


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_found_offers_english_and_the_lists(reader: Reader, language: str) -> None:
    page = found(reader, "#q=xqzvwkk", LANGUAGES[language])
    none = page.locator(".find-none")
    expect(none).to_contain_text("xqzvwkk")
    assert page.locator("[aria-labelledby=hub-list-kinds] a").first.is_visible()
    english = none.locator("a[href$='search/#q=xqzvwkk']").filter(has_text="xqzvwkk")
    if language == "en":
        assert not page.locator("[data-part=english]").is_visible()
        return
    english.last.click()
    page.wait_for_url(f"{reader.address}search/#q=xqzvwkk")


def test_near_words_lead_to_their_results(reader: Reader) -> None:
    page = found(reader, "#q=huumans")
    page.locator(".find-near a", has_text=re.compile("^human$")).click()
    page.wait_for_url("**#q=human")
    expect(page.locator(RESULT).first).to_be_visible()
    assert page.locator("[data-search] input").input_value() == "human"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_folder_on_the_disk_gives_the_same_results(reader: Reader, language: str) -> None:
    fragment = f"#q={WORDS[language]}"
    hosted = titles(found(reader, fragment, LANGUAGES[language]))
    page = reader.page()
    page.goto(reader.file(f"{LANGUAGES[language]}search") + fragment)
    settled(page)
    assert titles(page) == hosted
    page.locator(f"{RESULT} a").first.click()
    page.wait_for_url("**/index.html")
    assert page.locator("h1").is_visible()
    page.locator("[data-search] input").click()
    page.keyboard.type(WORDS[language])
    expect(page.locator(".search-panel [role=option]").first).to_be_visible()
    page.keyboard.press("Enter")
    page.wait_for_url("**/search/index.html#q=*")
    settled(page)
    assert titles(page) == hosted


def test_filters_fold_on_the_phone_and_tell_how_many_are_chosen(reader: Reader) -> None:
    page = found(reader, "#q=children&kind=tool", "", SMALL)
    filters = page.locator(".find-filters")
    assert filters.get_attribute("open") is None
    expect(filters.locator("> summary")).to_contain_text("1 chosen")
    filters.locator("> summary").click()
    assert page.locator("#hub-kind-tool").is_visible()


@pytest.mark.parametrize("size", [SMALL, TINY], ids=["360", "320"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_small_screens_never_scroll_sideways(
    reader: Reader, language: str, size: tuple[int, int]
) -> None:
    fragment = f"#q={WORDS[language]}&kind=tool&kind=case"
    page = found(reader, fragment, LANGUAGES[language], size)
    page.locator(".find-filters > summary").click()
    assert page.evaluate("document.documentElement.scrollWidth") <= size[0]


@pytest.mark.parametrize("size", [WIDE, SMALL], ids=["wide", "small"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_axe_finds_no_violation(
    reader: Reader, language: str, scheme: str, size: tuple[int, int]
) -> None:
    page = reader.page(size, scheme=scheme)
    address = f"{reader.address}{LANGUAGES[language]}search/"
    page.goto(f"{address}#q={WORDS[language]}&kind=tool")
    settled(page)
    page.locator(".find-filters").evaluate("filters => { filters.open = true; }")
    page.locator("[data-search] input").focus()
    violations = Axe().run(page, options=OPTIONS).response["violations"]
    page.goto(f"{address}#q=xqzvwkk")
    expect(page.locator(".find-none")).to_be_visible()
    violations += Axe().run(page, options=OPTIONS).response["violations"]
    assert not violations, "\n".join(map(described, violations))


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("language", ["en", "ar"])
def test_axe_finds_no_violation_in_the_list_below_a_box(
    reader: Reader, language: str, scheme: str
) -> None:
    page = reader.page(scheme=scheme)
    page.goto(f"{reader.address}{LANGUAGES[language]}about/")
    page.locator("[data-search] input").click()
    page.keyboard.type(WORDS[language])
    expect(page.locator(".search-panel [role=option]").first).to_be_visible()
    page.keyboard.press("ArrowDown")
    violations = Axe().run(page, options=OPTIONS).response["violations"]
    assert not violations, "\n".join(map(described, violations))


def test_a_strict_policy_of_the_host_breaks_nothing(reader: Reader) -> None:
    policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'"

    def with_policy(route: Route) -> None:
        response = route.fetch()
        headers = {**response.headers, "content-security-policy": policy}
        route.fulfill(response=response, headers=headers)

    page = reader.page()
    page.route("**/fr/search/", with_policy)
    page.goto(f"{reader.address}fr/search/#q=enfants")
    settled(page)
    assert page.locator(f"{RESULT} mark").count()


def test_the_page_is_mirrored_in_arabic(reader: Reader) -> None:
    sides = []
    for language in ("en", "ar"):
        page = found(reader, f"#q={WORDS[language]}", LANGUAGES[language])
        filters = page.locator(".find-filters").bounding_box()
        results = page.locator(".find-results").bounding_box()
        assert filters
        assert results
        sides.append(filters["x"] < results["x"])
    assert sides == [True, False]


def test_paper_gets_the_results_without_the_controls(reader: Reader) -> None:
    page = found(reader, "#q=children")
    page.emulate_media(media="print")
    assert page.locator(RESULT).first.is_visible()
    for hidden in (".search", ".find-filters", ".find-sort", "[data-part=more]"):
        assert not page.locator(hidden).is_visible(), hidden
