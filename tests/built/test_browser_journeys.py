"""Ways through the hub, without any script."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from built.browser import LANGUAGES, SMALL, WIDE

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from built.browser import Reader

pytest_plugins = ("built.browser",)
DIRECTIONS = {"en": "ltr", "ar": "rtl"}


def assert_in(page: Page, language: str) -> None:
    html = page.locator("html")
    assert html.get_attribute("lang") == language
    assert html.get_attribute("dir") == DIRECTIONS[language]


def follow_menu(page: Page, size: tuple[int, int], path: str) -> None:
    menu = ".drawer" if size == SMALL else f".bar details:has(a[href$='{path}'])"
    page.locator(f"{menu} > summary").click()
    page.locator(f"{menu} a[href$='{path}']").click()


def open_case_with_country_page(page: Page) -> None:
    for link in page.locator(".card-title a").all():
        link.click()
        if page.locator(".facts a[href*='/countries/']").count():
            return
        page.go_back()
    pytest.fail("no case of the listing links to a country page")


@pytest.mark.parametrize("size", [WIDE, SMALL], ids=["wide", "small"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_task_leads_to_a_guide_a_tool_a_case_and_a_country(
    reader: Reader, language: str, size: tuple[int, int]
) -> None:
    prefix = LANGUAGES[language]
    page = reader.open(prefix, size, scripts=False)
    assert_in(page, language)
    page.locator("[aria-labelledby=hub-tasks] a").first.click()
    assert reader.path_of(page).startswith(f"{prefix}tasks/")
    assert_in(page, language)
    page.locator(".card-title a[href*='/guides/']").first.click()
    assert reader.path_of(page).startswith(f"{prefix}guides/")
    assert_in(page, language)
    page.locator("#use + ul a[href*='/tools/']").first.click()
    assert reader.path_of(page).startswith(f"{prefix}tools/")
    assert_in(page, language)
    follow_menu(page, size, "/cases/")
    assert reader.path_of(page) == f"{prefix}cases/"
    assert_in(page, language)
    open_case_with_country_page(page)
    assert reader.path_of(page).startswith(f"{prefix}cases/")
    assert_in(page, language)
    page.locator(".facts a[href*='/countries/']").last.click()
    assert reader.path_of(page).startswith(f"{prefix}countries/")
    assert_in(page, language)
    assert page.locator(".card-title a[href*='/cases/']").count() >= 1


def switch_to(page: Page, language: str) -> None:
    page.locator(".languages > summary").click()
    page.locator(f".languages a:has(bdi[lang={language}])").click()


def test_the_language_menu_stays_on_the_record(reader: Reader) -> None:
    path = "tools/unodc-model-law-tip-2009/"
    page = reader.open(path, scripts=False)
    switch_to(page, "ar")
    assert reader.path_of(page) == f"ar/{path}"
    assert_in(page, "ar")
    switch_to(page, "en")
    assert reader.path_of(page) == path
    assert_in(page, "en")


def test_the_hub_works_as_a_folder_of_files(reader: Reader) -> None:
    page = reader.page()
    page.goto(reader.file("ar/cases"))
    assert_in(page, "ar")
    assert page.locator(".card").count() > 5
    dark = "getComputedStyle(document.querySelector('.top')).backgroundColor"
    assert page.evaluate(dark) != "rgba(0, 0, 0, 0)"
