"""A page says by its reader's clock what is overdue, and prints the date whatever happens."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from hubs import copy_seeds, record
from site_builds import build, pages, read, words

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Browser, Page

pytest_plugins = ("built.browser",)
CHANNEL = "+226 00 00 00 00"
COPY = "https://archive.seeds.example/copy"
NETWORK = record(
    f"""status: active
channels:
- {{value: {CHANNEL}, verified_on: 2026-05-31, check_every: 6}}
- {{value: never verified}}""",
    type="seed-network",
    title="Seed line",
)
LISTS = {"network-types": "seed-network", "working-statuses": "active"}


@pytest.fixture(scope="module")
def overdue_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The seed hub with a review until 31 October and a channel checked on 31 May 2026."""
    folder = tmp_path_factory.mktemp("overdue")
    root = copy_seeds(folder)
    content = root / "content"
    for name, term in LISTS.items():
        text = f"labels: {{en: {term}}}\nterms:\n  - id: {term}\n    labels: {{en: {term}}}\n"
        (content / "vocabularies" / f"{name}.yml").write_text(text, "utf-8")
    tool = record(f"review_by: 2026-10\naddress: https://seeds.example/x\narchived: {COPY}")
    (content / "tools" / "sieve.md").write_text(tool, "utf-8")
    (content / "networks").mkdir()
    (content / "networks" / "seed-line.md").write_text(NETWORK, "utf-8")
    (root / "docs" / "do-no-harm.md").write_text("# Do no harm\n", "utf-8")
    settings = (root / "mkdocs.yml").read_text("utf-8")
    told = "      report_to: https://seeds.example/write\n      footer:"
    (root / "mkdocs.yml").write_text(settings.replace("      footer:", told), "utf-8")
    result = build(root, folder / "site")
    assert result.exit_code == 0, result.output
    return folder / "site"


def opened(browser: Browser, site: Path, path: str, day: str | None) -> Page:
    """Open a page on a day; None is a reader without scripts."""
    context = browser.new_context(java_script_enabled=day is not None, timezone_id="Asia/Tokyo")
    page = context.new_page()
    if day:
        page.clock.set_fixed_time(f"{day}T12:00:00+09:00")
    page.goto((site / path / "index.html").as_uri())
    return page


@pytest.mark.parametrize(
    ("day", "shown"),
    [("2026-10-31", False), ("2026-11-01", True), ("2031-01-01", True), (None, False)],
)
def test_a_passed_review_shows(
    overdue_site: Path, chromium: Browser, day: str | None, *, shown: bool
) -> None:
    page = opened(chromium, overdue_site, "tools/sieve", day)
    assert page.get_by_text("Past its review date.").is_visible() == shown
    assert page.get_by_text("October 2026", exact=True).is_visible()
    page.context.close()


@pytest.mark.parametrize(
    ("day", "shown"), [("2026-11-30", True), ("2026-12-01", False), (None, True)]
)
def test_a_channel_is_shown_until_its_check_is_too_long_ago(
    overdue_site: Path, chromium: Browser, day: str | None, *, shown: bool
) -> None:
    page = opened(chromium, overdue_site, "networks/seed-line", day)
    assert page.get_by_text(CHANNEL).is_visible() == shown
    assert page.get_by_text("Not shown: its last check is too long ago.").is_visible() != shown
    assert page.get_by_text("verified on May 31, 2026").is_visible()
    page.context.close()


def test_dates_stand_in_the_page_in_the_reader_s_language(overdue_site: Path) -> None:
    assert "To be reviewed by October 2026" in words(read(overdue_site, "tools/sieve"))
    french = words(read(overdue_site, "fr/tools/sieve"))
    assert "Échéance de révision octobre 2026" in french
    assert "never verified" not in read(overdue_site, "networks/seed-line")


def test_what_waits_for_its_day_is_hidden_in_the_page(overdue_site: Path) -> None:
    for path in ("tools/sieve", "networks/seed-line"):
        marked = re.findall(r"<[^<>]*data-due[^<>]*>", read(overdue_site, path))
        assert marked
        assert all(tag.endswith(" hidden>") for tag in marked)


def test_an_archived_copy_is_linked_beside_the_address(overdue_site: Path) -> None:
    html = read(overdue_site, "tools/sieve")
    assert f'<a href="{COPY}"' in html
    assert "Archived copy archive.seeds.example" in words(html)


def test_no_page_depends_on_the_day_of_its_build(
    overdue_site: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "4102444800")
    root = overdue_site.parent / "seeds"
    assert build(root, tmp_path / "site").exit_code == 0
    assert pages(tmp_path / "site") == pages(overdue_site)


def test_policy_pages_say_whom_to_tell(overdue_site: Path) -> None:
    told = "Report a problem with a page to: https://seeds.example/write"
    assert told in words(read(overdue_site, "do-no-harm"))
    assert told not in words(read(overdue_site, "about"))
    assert "Signaler un problème" in words(read(overdue_site, "fr/do-no-harm"))
