"""The search box of every page: keyboard, results as one types, no script, hostile words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import expect

from built.browser import EXIT, LANGUAGES, PAGES, SMALL, TINY, WIDE, wait_until

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from built.browser import Reader

pytest_plugins = ("built.browser",)
FIELD = "[data-search] input"
OPTION = ".search-panel [role=option]"
FOCUSED = f"document.activeElement.matches({FIELD!r})"
AFTER_TYPING_MS = 250
"""Longer than the field waits for the next key before it asks."""
WORDS = {"en": "children", "ar": "الأطفال"}
HOSTILE = [
    "<script>window.ran = 1</script>",
    "<img src=x onerror=window.ran=1>",
    '"><svg onload=window.ran=1>',
    "javascript:window.ran=1",
    "x" * 10_000,
    "word " * 2_000,
    "\u202eevil\u2066\u2069\u200f",
    "👩‍👩‍👧‍👦🇳🇬",
    "\ud83d",
    ".*+?^${}()|[]\\",
    "__proto__",
    "constructor",
    "hasOwnProperty toString valueOf",
    '"',
    "- -- ---",
    "%E0%A4%A &amp; &#60;",
    "\u0000\u0001",
]


def typed(reader: Reader, path: str, text: str, size: tuple[int, int] = WIDE) -> Page:
    page = reader.open(path, size)
    page.locator(FIELD).click()
    page.keyboard.type(text)
    return page


def with_results(reader: Reader, path: str = PAGES["guide"], text: str = "children") -> Page:
    """Return a page whose list answers the whole text, not what a slow machine had of it so far."""
    page = typed(reader, path, text)
    expect(page.locator(OPTION).first).to_be_visible()
    page.wait_for_timeout(AFTER_TYPING_MS)
    wait_until(page, "!document.querySelector('[data-search]').hasAttribute('aria-busy')")
    return page


@pytest.mark.parametrize("path", ["", PAGES["case"], "search/", "404.html"])
def test_each_page_has_one_search(reader: Reader, path: str) -> None:
    page = reader.open(path)
    assert page.get_by_role("search").count() == 1
    assert page.get_by_role("searchbox", name="Search the hub").count() == 1


@pytest.mark.parametrize("path", ["", PAGES["guide"], "search/"])
def test_slash_focuses_the_field_and_is_typed_in_it(reader: Reader, path: str) -> None:
    page = reader.open(path)
    page.keyboard.press("/")
    assert page.evaluate(FOCUSED)
    assert page.locator(FIELD).input_value() == ""
    page.keyboard.type("24/7")
    assert page.locator(FIELD).input_value() == "24/7"


def test_slash_can_be_switched_off(reader: Reader) -> None:
    page = reader.open("search/")
    switch = page.get_by_label("The key / leads to the search")
    switch.uncheck()
    page.goto(reader.address + PAGES["guide"])
    page.keyboard.press("/")
    assert not page.evaluate(FOCUSED)
    page.goto(f"{reader.address}search/")
    assert not switch.is_checked()
    switch.check()
    page.locator("h1").click()
    page.keyboard.press("/")
    assert page.evaluate(FOCUSED)


def test_slash_in_another_field_is_a_sign_like_any(reader: Reader) -> None:
    page = reader.open(PAGES["guide"])
    page.evaluate("document.querySelector('main').append(document.createElement('textarea'))")
    page.locator("textarea").focus()
    page.keyboard.press("/")
    assert page.locator("textarea").input_value() == "/"


@pytest.mark.parametrize("language", LANGUAGES)
def test_typing_shows_marked_results_with_kind_and_language(reader: Reader, language: str) -> None:
    page = with_results(reader, LANGUAGES[language] + PAGES["guide"], WORDS[language])
    options = page.locator(OPTION)
    assert 2 <= options.count() <= 8
    assert page.locator(f"{OPTION} mark").count() >= 1
    assert page.locator(f"{OPTION} .search-kind").count() == options.count() - 1
    if language == "ar":
        foreign = page.locator(f"{OPTION}:has(bdi[lang=en])").first
        assert foreign.locator(".badge", has_text="الإنجليزية").count() == 1
    expect(page.locator("form [role=status]")).to_have_text(re.compile(r"\d"))
    last = options.last.inner_text()
    total = re.search(r"\d+", page.locator("form [role=status]").inner_text())
    assert total
    assert total[0] in last


def test_arrows_move_through_results_and_around(reader: Reader) -> None:
    page = with_results(reader)
    field = page.locator(FIELD)
    count = page.locator(OPTION).count()
    assert field.get_attribute("role") == "combobox"
    assert field.get_attribute("aria-expanded") == "true"
    assert field.get_attribute("aria-activedescendant") is None
    for place in [*range(count), None, 0]:
        page.keyboard.press("ArrowDown")
        active = field.get_attribute("aria-activedescendant")
        assert active == (None if place is None else f"hub-q-option-{place}")
    chosen = page.locator(f"{OPTION}[aria-selected=true]")
    assert chosen.get_attribute("id") == "hub-q-option-0"
    page.keyboard.press("ArrowUp")
    page.keyboard.press("ArrowUp")
    assert field.get_attribute("aria-activedescendant") == f"hub-q-option-{count - 1}"
    assert page.evaluate(FOCUSED)


def test_enter_opens_the_marked_result(reader: Reader) -> None:
    page = with_results(reader)
    page.keyboard.press("ArrowDown")
    address = str(page.locator(f"{OPTION}[aria-selected=true]").evaluate("link => link.href"))
    page.keyboard.press("Enter")
    page.wait_for_url(address)
    assert page.locator("h1").is_visible()


def test_enter_without_a_mark_opens_the_page_of_the_search(reader: Reader) -> None:
    page = with_results(reader)
    page.keyboard.press("Enter")
    page.wait_for_url("**/search/#q=children")
    expect(page.locator(".find-result").first).to_be_visible()
    assert page.locator(FIELD).input_value() == "children"


def test_a_click_opens_a_result(reader: Reader) -> None:
    page = with_results(reader, "")
    option = page.locator(OPTION).first
    address = str(option.evaluate("link => link.href"))
    option.click()
    page.wait_for_url(address)


def test_escape_closes_the_list_keeps_the_words_then_leaves_the_field(reader: Reader) -> None:
    page = with_results(reader)
    page.keyboard.press("Escape")
    assert not page.locator(".search-panel").is_visible()
    assert page.locator(FIELD).get_attribute("aria-expanded") == "false"
    assert page.locator(FIELD).input_value() == "children"
    assert page.evaluate(FOCUSED)
    page.keyboard.press("Escape")
    assert not page.evaluate(FOCUSED)


def test_three_escapes_leave_the_hub_even_from_the_list(reader: Reader) -> None:
    page = reader.page(may_leave=True)
    page.goto(reader.address + PAGES["guide"])
    page.locator(FIELD).click()
    page.keyboard.type("children")
    expect(page.locator(OPTION).first).to_be_visible()
    for _ in range(3):
        page.keyboard.press("Escape")
    for _ in range(60):
        if reader.leaving:
            break
        page.wait_for_timeout(50)
    reader.leaving[0].fulfill(content_type="text/html", body="<title>Elsewhere</title>")
    page.wait_for_url(EXIT)


def test_a_click_beside_the_list_closes_it(reader: Reader) -> None:
    page = with_results(reader)
    page.mouse.click(WIDE[0] - 20, WIDE[1] - 20)
    assert not page.locator(".search-panel").is_visible()


def test_the_search_is_loaded_on_demand(reader: Reader) -> None:
    asked: list[str] = []
    page = reader.page()
    page.on("request", lambda request: asked.append(urlsplit(request.url).path))
    page.goto(reader.address + PAGES["guide"])
    page.wait_for_load_state("networkidle")
    assert not [path for path in asked if "search" in path]
    page.locator(FIELD).focus()
    wait_until(page, "window.KnowhubSearch")
    assert asked.count("/assets/js/search.js") == 1
    assert asked.count("/assets/css/search.css") == 1


def test_words_found_nowhere_say_so_and_offer_near_ones(reader: Reader) -> None:
    page = typed(reader, PAGES["guide"], "xqzvwkk")
    expect(page.locator(".search-note")).to_contain_text("xqzvwkk")
    for option in page.locator(OPTION).all():
        assert "/search/#q=" in str(option.evaluate("link => link.href"))


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_words_neither_run_nor_break_anything(reader: Reader, text: str) -> None:
    page = reader.open(PAGES["guide"])
    page.locator(FIELD).focus()
    wait_until(page, "window.KnowhubSearch && document.querySelector('[role=combobox]')")
    page.locator(FIELD).evaluate(
        """(field, text) => {
          field.value = text;
          field.dispatchEvent(new Event("input", {bubbles: true}));
        }""",
        text,
    )
    page.wait_for_timeout(200)
    wait_until(page, "!document.querySelector('[data-search][aria-busy]')")
    assert page.evaluate("window.ran") is None
    assert not page.locator(".search-panel :is(script, img, svg[onload])").count()
    assert not page.get_by_text("cannot run").is_visible()
    page.locator(FIELD).press("Enter")
    page.wait_for_url("**/search/**")
    wait_until(page, "!document.querySelector('[data-find][aria-busy]')")
    expect(page.locator("[data-find]")).to_have_attribute("data-state", re.compile("found|none"))
    assert page.evaluate("window.ran") is None


@pytest.mark.parametrize("language", LANGUAGES)
def test_without_scripts_the_box_leads_to_the_lists(reader: Reader, language: str) -> None:
    page = reader.open(LANGUAGES[language] + PAGES["guide"], scripts=False)
    page.locator(FIELD).fill(WORDS[language])
    page.locator(FIELD).press("Enter")
    assert reader.path_of(page).startswith(f"{LANGUAGES[language]}search/?q=")
    assert parse_qs(urlsplit(page.url).query)["q"] == [WORDS[language]]
    for name in ("kinds", "tasks", "audiences", "themes", "regions"):
        assert page.locator(f"[aria-labelledby=hub-list-{name}] a").first.is_visible(), name
    assert not page.locator(".find-works").is_visible()
    assert not page.locator(".find-hint").is_visible(), "what was typed has left the device"


@pytest.mark.parametrize("size", [WIDE, SMALL, TINY], ids=["1280", "360", "320"])
@pytest.mark.parametrize("path", ["", PAGES["tool"]], ids=["home", "tool"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_box_and_list_stay_on_the_screen(
    reader: Reader, language: str, path: str, size: tuple[int, int]
) -> None:
    page = typed(reader, LANGUAGES[language] + path, WORDS[language], size)
    expect(page.locator(OPTION).first).to_be_visible()
    for part in (FIELD, ".search-go", ".search-panel"):
        box = page.locator(part).bounding_box()
        assert box, part
        assert box["x"] >= 0, part
        assert box["x"] + box["width"] <= size[0], part
    assert page.evaluate("document.documentElement.scrollWidth") <= size[0]


def test_the_box_is_mirrored_in_arabic(reader: Reader) -> None:
    places = []
    for language in LANGUAGES:
        page = reader.open(LANGUAGES[language] + PAGES["tool"])
        brand, field, button = (
            page.locator(part).bounding_box() for part in (".brand", FIELD, ".search-go")
        )
        assert brand
        assert field
        assert button
        places.append((brand["x"], field["x"], button["x"]))
    assert places[0] == tuple(sorted(places[0]))
    assert places[1] == tuple(sorted(places[1], reverse=True))
