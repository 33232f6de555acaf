"""How pages stand on small and large screens, mirrored, in the dark and on paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from built.browser import LANGUAGES, PAGES, SMALL, TINY, WIDE

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from built.browser import Reader

pytest_plugins = ("built.browser",)
OVERFLOW = "document.documentElement.scrollWidth - document.documentElement.clientWidth"


@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no-scripts"])
@pytest.mark.parametrize("size", [SMALL, TINY], ids=["360", "320"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_page_scrolls_sideways(
    reader: Reader, language: str, size: tuple[int, int], *, scripts: bool
) -> None:
    page = reader.page(size, scripts=scripts)
    wide = []
    for name, path in PAGES.items():
        page.goto(reader.address + LANGUAGES[language] + path)
        if page.evaluate(OVERFLOW) > 0:
            wide.append(name)
    assert not wide


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_wide_table_scrolls_in_its_own_box(reader: Reader, language: str) -> None:
    page = reader.open(LANGUAGES[language] + PAGES["treaty-status"], SMALL)
    box = page.locator(".scroll")
    assert box.evaluate("box => box.scrollWidth > box.clientWidth")
    first, last = page.locator("thead th").first, page.locator("thead th").last
    last.scroll_into_view_if_needed()
    place = last.bounding_box()
    assert place
    assert -1 <= place["x"] <= SMALL[0] - place["width"] + 1
    name = page.locator("tbody th").first.bounding_box()
    assert name
    assert 0 <= name["x"] < SMALL[0], "the row's name stays in sight"
    assert first.is_visible()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_table_of_four_columns_fits_a_large_screen(reader: Reader, language: str) -> None:
    page = reader.open(LANGUAGES[language] + PAGES["treaty-status"])
    assert page.locator(".scroll").evaluate("box => box.scrollWidth <= box.clientWidth")


@pytest.mark.parametrize("size", [WIDE, SMALL, TINY], ids=["1280", "360", "320"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_menus_open_without_scripts_and_stay_on_the_screen(
    reader: Reader, language: str, size: tuple[int, int]
) -> None:
    page = reader.open(LANGUAGES[language] + PAGES["tool"], size, scripts=False)
    main = ".bar details:nth-child(1)" if size == WIDE else ".drawer"
    for menu in (main, ".languages"):
        page.locator(f"{menu} > summary").first.click()
        panel = page.locator(f"{menu}[open] > .menu-panel")
        box = panel.bounding_box()
        assert box, menu
        assert box["x"] >= 0, menu
        assert box["x"] + box["width"] <= size[0], menu
        assert panel.locator("a").first.is_visible()


@pytest.mark.parametrize("width", [320, 480, 767, 768, 900, 1024, 1119, 1120, 1280])
@pytest.mark.parametrize("prefix", ["", "fr/", "ar/"], ids=["en", "fr", "ar"])
def test_the_header_fits_every_width(reader: Reader, prefix: str, width: int) -> None:
    page = reader.open(prefix + PAGES["tool"], (width, 800))
    for part in (".brand", "[data-search]", ".languages", "[data-theme-button]", ".exit-link"):
        box = page.locator(part).bounding_box()
        assert box, part
        assert box["x"] >= 0, part
        assert box["x"] + box["width"] <= width, part
    assert page.evaluate(OVERFLOW) <= 0


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_chosen_colours_survive_a_reload(reader: Reader, scheme: str) -> None:
    page = reader.open(PAGES["guide"], scheme=scheme)
    colour = "getComputedStyle(document.documentElement).backgroundColor"
    before = page.evaluate(colour)
    page.locator("[data-theme-button]").click()
    chosen = page.evaluate(colour)
    assert chosen != before
    page.reload()
    assert page.evaluate(colour) == chosen
    page.goto(reader.address + LANGUAGES["ar"])
    assert page.evaluate(colour) == chosen


def test_without_scripts_no_dead_colour_button_shows(reader: Reader) -> None:
    page = reader.open("", scripts=False)
    assert not page.locator("[data-theme-button]").is_visible()


def middle(page: Page, selector: str) -> float:
    box = page.locator(selector).first.bounding_box()
    assert box, selector
    return box["x"] + box["width"] / 2


def test_arabic_pages_are_mirrored(reader: Reader) -> None:
    centre = WIDE[0] / 2
    left = reader.open(PAGES["case"])
    assert middle(left, ".brand") < centre < middle(left, ".facts")
    assert middle(left, ".record-main") < middle(left, ".facts")
    right = reader.open(LANGUAGES["ar"] + PAGES["case"])
    assert middle(right, ".facts") < centre < middle(right, ".brand")
    assert middle(right, ".facts") < middle(right, ".record-main")


def test_many_facts_fold_on_a_small_screen_and_never_without_scripts(reader: Reader) -> None:
    facts = ".facts dl"
    small = reader.open(PAGES["case"], SMALL)
    assert not small.locator(facts).is_visible()
    small.locator(".facts summary").click()
    assert small.locator(facts).is_visible()
    assert reader.open(PAGES["case"], SMALL, scripts=False).locator(facts).is_visible()
    assert reader.open(PAGES["case"]).locator(facts).is_visible()
    assert reader.open(PAGES["tool"], SMALL).locator(facts).is_visible()


@pytest.mark.parametrize("size", [WIDE, SMALL], ids=["wide", "small"])
def test_paper_shows_the_record_and_no_menus(reader: Reader, size: tuple[int, int]) -> None:
    page = reader.open(PAGES["case"], size, scheme="dark")
    page.emulate_media(media="print")
    for hidden in (".top", ".exit", ".crumbs", ".toc", ".foot nav", ".page-edit"):
        assert not page.locator(hidden).first.is_visible(), hidden
    for shown in ("h1", ".prose", ".facts dd", "#hub-sources", ".foot-notice"):
        box = page.locator(shown).first.bounding_box()
        assert box, shown
        assert box["height"] > 0, shown
    ink = "getComputedStyle(document.body).color"
    assert page.evaluate(ink) == "rgb(0, 0, 0)"
