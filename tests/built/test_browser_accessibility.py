"""What axe-core and the keyboard find."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from axe_playwright_python.sync_playwright import Axe

from built.browser import LANGUAGES, PAGES, SMALL, WIDE

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from built.browser import Reader

pytest_plugins = ("built.browser",)
JUDGED = ["home", "listing", "guide", "tool", "case", "country", "glossary"]
OPTIONS = {"resultTypes": ["violations"], "rules": {"target-size": {"enabled": True}}}
FOCUS = "document.activeElement"


def described(violation: dict[str, Any]) -> str:
    targets = [str(node["target"]) for node in violation["nodes"]]
    return f"{violation['id']} ({violation['impact']}): {' '.join(targets[:10])}"


@pytest.mark.parametrize("size", [WIDE, SMALL], ids=["wide", "small"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_axe_finds_no_violation(
    reader: Reader, language: str, scheme: str, size: tuple[int, int]
) -> None:
    page = reader.page(size, scheme=scheme)
    found = []
    for name in JUDGED:
        page.goto(reader.address + LANGUAGES[language] + PAGES[name])
        violations = Axe().run(page, options=OPTIONS).response["violations"]
        found += [f"{name}: {described(violation)}" for violation in violations]
    assert not found, "\n".join(found)


@pytest.mark.parametrize("menu", [".drawer", ".languages"])
def test_open_menus_have_no_violation_either(reader: Reader, menu: str) -> None:
    page = reader.open(LANGUAGES["ar"], SMALL)
    page.locator(f"{menu} > summary").click()
    violations = Axe().run(page, context=menu, options=OPTIONS).response["violations"]
    assert not violations, "\n".join(map(described, violations))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_skip_link_is_the_first_stop_and_moves_the_focus(reader: Reader, language: str) -> None:
    page = reader.open(LANGUAGES[language] + PAGES["case"])
    page.keyboard.press("Tab")
    assert page.evaluate(f"{FOCUS}.className") == "skip"
    box = page.locator(".skip").bounding_box()
    assert box
    assert box["y"] >= 0
    page.keyboard.press("Enter")
    assert page.evaluate(f"{FOCUS}.id") == "content"


def tab_to(page: Page, selector: str) -> None:
    for _ in range(12):
        page.keyboard.press("Tab")
        if page.evaluate(f"{FOCUS}.matches({selector!r})"):
            return
    pytest.fail(f"Tab does not reach {selector}")


@pytest.mark.parametrize(
    ("size", "menu"), [(WIDE, ".bar details"), (SMALL, ".drawer")], ids=["wide", "small"]
)
def test_the_keyboard_alone_reaches_a_menu_entry(
    reader: Reader, size: tuple[int, int], menu: str
) -> None:
    page = reader.open(PAGES["guide"], size)
    tab_to(page, f"{menu} > summary")
    page.keyboard.press("Enter")
    tab_to(page, f"{menu} .menu-panel a")
    entry = str(page.evaluate(f"{FOCUS}.href"))
    page.keyboard.press("Enter")
    page.wait_for_url(entry)


def test_escape_closes_a_menu_and_returns_the_focus(reader: Reader) -> None:
    page = reader.open(PAGES["guide"])
    tab_to(page, ".languages > summary")
    page.keyboard.press("Enter")
    tab_to(page, ".languages .menu-panel a")
    page.keyboard.press("Escape")
    assert not page.locator(".languages[open]").count()
    assert page.evaluate(f"{FOCUS}.matches('.languages > summary')")
