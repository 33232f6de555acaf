"""What readers see when a file of the search is missing, damaged or of another build."""

from __future__ import annotations

import re
import shutil
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from built.browser import served

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from playwright.sync_api import Page

    from built.browser import Reader

pytest_plugins = ("built.browser",)
LANGUAGES = {"en": "", "ar": "ar/"}
WORDS = {"en": "children", "ar": "الأطفال"}
SAYS = {
    "missing": {"en": "is missing or does not arrive", "ar": "مفقود أو لا يصل"},
    "broken": {"en": "is damaged", "ar": "تالف"},
    "other-build": {"en": "another version of the hub", "ar": "إصدار آخر من المنصة"},
}
PARTS = ["index.js", "[!i]*.js"]
FORGIVEN = re.compile(
    "console: Failed to load resource"
    "|script: (Invalid or unexpected token|Unexpected end of input|missing \\) after argument list)"
)


def drop(file: Path) -> None:
    file.unlink()


def truncate(file: Path) -> None:
    data = file.read_bytes()
    file.write_bytes(data[: len(data) // 2])


def replace(file: Path) -> None:
    file.write_text(f'KnowhubSearch.take("{file.parent.name}/of-another-build", []);', "utf-8")


SPOILERS: dict[str, Callable[[Path], None]] = {
    "missing": drop,
    "broken": truncate,
    "other-build": replace,
}


@pytest.fixture
def copy(site: Path, tmp_path: Path) -> Path:
    """A copy of what the search needs, to be spoiled."""
    for name in ("assets", "search", "ar/search", "about"):
        shutil.copytree(site / name, tmp_path / name)
    return tmp_path


@pytest.fixture
def spoiled(copy: Path, reader: Reader) -> Iterator[str]:
    """Where the copy is served; the browser's own complaints about lost files are forgiven."""
    with served(copy) as address:
        yield address
    reader.complaints = [text for text in reader.complaints if not FORGIVEN.match(text)]


def spoil(copy: Path, language: str, pattern: str, kind: str) -> None:
    files = sorted((copy / "search" / language).glob(pattern))
    assert files
    for file in files:
        SPOILERS[kind](file)


def assert_told(page: Page, language: str, kind: str) -> None:
    """The message stands there in the reader's language, and the lists below it."""
    problem = page.locator(".find-problem")
    expect(problem).to_be_visible()
    expect(problem).to_contain_text(SAYS[kind][language])
    assert page.locator("[aria-labelledby=hub-list-kinds] a").first.is_visible()
    assert not page.locator(".find-works").is_visible()


@pytest.mark.parametrize("pattern", PARTS, ids=["manifest", "shards"])
@pytest.mark.parametrize("kind", SPOILERS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_says_what_is_wrong_and_offers_the_lists(
    reader: Reader, copy: Path, spoiled: str, language: str, kind: str, pattern: str
) -> None:
    spoil(copy, language, pattern, kind)
    page = reader.page()
    page.goto(f"{spoiled}{LANGUAGES[language]}search/#q={WORDS[language]}")
    assert_told(page, language, kind)


@pytest.mark.parametrize("kind", SPOILERS)
def test_a_folder_on_the_disk_says_it_too(
    reader: Reader, copy: Path, spoiled: str, kind: str
) -> None:
    spoil(copy, "ar", "[!i]*.js", kind)
    page = reader.page()
    page.goto((copy / "ar" / "search" / "index.html").as_uri() + f"#q={WORDS['ar']}")
    assert_told(page, "ar", kind)


@pytest.mark.parametrize("kind", SPOILERS)
def test_the_box_says_it_as_well(reader: Reader, copy: Path, spoiled: str, kind: str) -> None:
    spoil(copy, "en", "[!i]*.js", kind)
    page = reader.page()
    page.goto(f"{spoiled}about/")
    page.locator("[data-search] input").click()
    page.keyboard.type("children")
    expect(page.locator(".search-note")).to_contain_text(SAYS[kind]["en"])
    page.get_by_role("link", name="Look through the lists instead").click()
    page.wait_for_url(f"{spoiled}search/")


@pytest.mark.parametrize("way", ["missing", "broken"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_without_its_script_the_page_falls_back_to_the_lists(
    reader: Reader, copy: Path, spoiled: str, language: str, way: str
) -> None:
    script = copy / "assets" / "js" / "search.js"
    if way == "missing":
        script.unlink()
    else:
        script.write_bytes(script.read_bytes().rstrip().removesuffix(b"})();"))
    page = reader.page()
    page.goto(f"{spoiled}{LANGUAGES[language]}search/#q=x")
    expect(page.locator("[data-search-failed]")).to_contain_text(SAYS["missing"][language])
    assert not page.locator(".find-hint").is_visible(), "a form without its script asks the server"
    assert page.locator("[aria-labelledby=hub-list-kinds] a").first.is_visible()


def test_without_its_script_the_box_still_leads_to_the_page(
    reader: Reader, copy: Path, spoiled: str
) -> None:
    (copy / "assets" / "js" / "search.js").unlink()
    page = reader.page()
    page.goto(f"{spoiled}about/")
    page.locator("[data-search] input").click()
    expect(page.locator("[data-search-failed]")).to_be_visible()
    page.keyboard.type("children")
    page.keyboard.press("Enter")
    page.wait_for_url(f"{spoiled}search/?q=children")


def test_a_script_that_never_arrives_is_given_up(reader: Reader, copy: Path, spoiled: str) -> None:
    page = reader.page()
    page.clock.install()
    page.route("**/assets/js/search.js", lambda _: None)
    page.goto(f"{spoiled}search/#q=x", wait_until="commit")
    page.wait_for_selector("[data-search=asked]")
    page.clock.fast_forward(21_000)
    expect(page.locator("[data-search-failed]")).to_be_visible()
    assert page.locator("[aria-labelledby=hub-list-kinds] a").first.is_visible()


def test_a_reload_mends_what_was_missing(reader: Reader, copy: Path, spoiled: str) -> None:
    kept = copy / "kept"
    shutil.copytree(copy / "search" / "en", kept)
    spoil(copy, "en", "[!i]*.js", "missing")
    page = reader.page()
    page.goto(f"{spoiled}search/#q=children")
    expect(page.locator(".find-problem")).to_be_visible()
    shutil.copytree(kept, copy / "search" / "en", dirs_exist_ok=True)
    page.get_by_role("button", name="Load the page again").click()
    expect(page.locator(".find-result").first).to_be_visible()
    expect(page.locator("[data-find]")).not_to_have_attribute("aria-busy", "true")
