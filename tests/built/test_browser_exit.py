"""The way out for a reader who is watched."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from built.browser import EXIT, PAGES, SMALL, WIDE

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from built.browser import Reader

pytest_plugins = ("built.browser",)
RECORD = PAGES["case"]
# A page on its way out answers no question, so it says by itself when it hides.
SAY_WHEN_HIDDEN = """
new MutationObserver(() => {
  if (document.documentElement.hidden) console.info(`hidden, titled ${document.title}`);
}).observe(document, {attributes: true, subtree: true, attributeFilter: ["hidden"]});
"""
BLOCK_STORAGE = """
Object.defineProperty(window, "localStorage", {
  get() { throw new DOMException("blocked", "SecurityError"); },
});
"""


def visitor(reader: Reader, size: tuple[int, int] = WIDE, *, scripts: bool = True) -> Page:
    page = reader.page(size, scripts=scripts, may_leave=True)
    page.add_init_script(SAY_WHEN_HIDDEN)
    return page


def record(reader: Reader, prefix: str = "", size: tuple[int, int] = WIDE) -> Page:
    page = visitor(reader, size)
    page.goto(reader.address + prefix + RECORD)
    return page


def press_button(page: Page) -> None:
    page.locator("[data-exit]").click(no_wait_after=True)


def press_escape(page: Page, times: int) -> None:
    for _ in range(times):
        page.keyboard.press("Escape")


def assert_arrives(reader: Reader, page: Page) -> None:
    """The other site is asked once and learns no referrer."""
    for _ in range(60):
        if reader.leaving:
            break
        page.wait_for_timeout(50)
    assert len(reader.leaving) == 1
    assert "referer" not in reader.leaving[0].request.headers
    reader.leaving[0].fulfill(content_type="text/html", body="<title>Elsewhere</title>")
    page.wait_for_url(EXIT)


def assert_left(reader: Reader, page: Page) -> None:
    """The page hid, title and all, before the other one came, and is gone from the history."""
    assert_arrives(reader, page)
    assert reader.said == ["hidden, titled \u200b"]
    page.go_back()
    assert page.url == "about:blank", "Back must not show the hub"


def assert_stayed(reader: Reader, page: Page) -> None:
    page.wait_for_timeout(150)
    assert not reader.leaving
    assert page.locator("h1").is_visible()


@pytest.mark.parametrize("size", [WIDE, SMALL], ids=["wide", "small"])
@pytest.mark.parametrize("prefix", ["", "ar/"], ids=["en", "ar"])
def test_the_button_hides_the_page_and_leaves(
    reader: Reader, prefix: str, size: tuple[int, int]
) -> None:
    page = record(reader, prefix, size)
    press_button(page)
    assert_left(reader, page)


@pytest.mark.parametrize("prefix", ["", "ar/"], ids=["en", "ar"])
def test_three_quick_escapes_leave(reader: Reader, prefix: str) -> None:
    page = record(reader, prefix)
    press_escape(page, 3)
    assert_left(reader, page)


def test_two_escapes_stay(reader: Reader) -> None:
    page = record(reader)
    press_escape(page, 2)
    assert_stayed(reader, page)


def test_slow_escapes_stay(reader: Reader) -> None:
    page = visitor(reader)
    page.clock.install()
    page.goto(reader.address + RECORD)
    for _ in range(4):
        press_escape(page, 1)
        page.clock.fast_forward(1100)
    assert_stayed(reader, page)


def test_escapes_leave_even_from_an_open_menu(reader: Reader) -> None:
    page = record(reader)
    page.locator(".languages > summary").click()
    press_escape(page, 3)
    assert_left(reader, page)


@pytest.mark.parametrize("way", ["button", "keys"])
def test_leaving_works_from_a_file(reader: Reader, way: str) -> None:
    page = visitor(reader)
    page.goto(reader.file(RECORD))
    if way == "button":
        press_button(page)
    else:
        press_escape(page, 3)
    assert_left(reader, page)


@pytest.mark.parametrize("way", ["button", "keys"])
def test_leaving_works_while_the_browser_blocks_storage(reader: Reader, way: str) -> None:
    page = visitor(reader)
    page.add_init_script(BLOCK_STORAGE)
    page.goto(reader.address + RECORD)
    page.locator("[data-theme-button]").click()
    if way == "button":
        press_button(page)
    else:
        press_escape(page, 3)
    assert_left(reader, page)


def test_without_scripts_the_way_out_is_a_plain_link(reader: Reader) -> None:
    page = visitor(reader, SMALL, scripts=False)
    page.goto(reader.address + RECORD)
    link = page.locator("[data-exit]")
    assert link.get_attribute("href") == EXIT
    assert "noreferrer" in (link.get_attribute("rel") or "").split()
    assert link.get_attribute("target") is None
    press_button(page)
    assert_arrives(reader, page)
