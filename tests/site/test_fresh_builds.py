"""A build makes nothing anew where nothing has changed, and misses no change."""

from __future__ import annotations

import os
import shutil
from typing import TYPE_CHECKING

import pytest

from hubs import copy_seeds
from knowhub.cli.options import load_settings
from knowhub.mkdocs_plugins.building import builder
from knowhub.mkdocs_plugins.building.covered import is_covered
from site_builds import build, read

if TYPE_CHECKING:
    from pathlib import Path

SAME = "Nothing has changed since the last build"


@pytest.fixture(scope="module")
def hub(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """Return a hub with a theme of its own, and its site; each test changes it further."""
    folder = tmp_path_factory.mktemp("hub")
    root, site = copy_seeds(folder), folder / "site"
    settings = root / "mkdocs.yml"
    lines = settings.read_text("utf-8").splitlines()
    theme = next(line.partition(":")[2].strip() for line in lines if "custom_dir:" in line)
    shutil.copytree((root / theme).resolve(), root / "theme")
    settings.write_text(settings.read_text("utf-8").replace(theme, "theme"), "utf-8")
    assert build(root, site).exit_code == 0
    return root, site


def test_a_hub_that_did_not_change_is_not_built_again(hub: tuple[Path, Path]) -> None:
    root, site = hub
    for path in root.rglob("*"):
        if ".cache" not in path.parts:
            os.utime(path)
    before = (site / "index.html").stat().st_mtime_ns
    result = build(root, site)
    assert SAME in result.output
    assert (site / "index.html").stat().st_mtime_ns == before


@pytest.mark.parametrize(
    ("path", "old", "new", "page"),
    [
        ("content/tools/seed-drying-handbook.md", "title: ", "title: A new ", "tools/index"),
        ("content/vocabularies/tasks.yml", "Dry and store", "Dry it, store it", "index"),
        ("docs/about.md", "title: ", "title: All ", "about/index"),
        ("theme/partials/footer.html", 'class="foot"', 'class="foot new"', "index"),
        ("mkdocs.yml", "site_name: ", "site_name: New ", "index"),
    ],
)
def test_whatever_a_site_is_made_of_makes_it_anew(
    hub: tuple[Path, Path], path: str, old: str, new: str, page: str
) -> None:
    root, site = hub
    before = (site / f"{page}.html").read_bytes()
    text = (root / path).read_text("utf-8")
    assert old in text
    (root / path).write_text(text.replace(old, new, 1), "utf-8")
    result = build(root, site)
    assert result.exit_code == 0, result.output
    assert SAME not in result.output
    assert (site / f"{page}.html").read_bytes() != before


def test_a_site_that_somebody_changed_is_made_anew(hub: tuple[Path, Path]) -> None:
    root, site = hub
    before = read(site, "about")
    (site / "about" / "index.html").unlink()
    assert SAME not in build(root, site).output
    assert read(site, "about") == before


def test_a_stamp_that_cannot_be_read_is_no_stamp(hub: tuple[Path, Path]) -> None:
    root, site = hub
    (root / ".cache" / "knowhub" / "built.json").write_bytes(b'{"made_from": [')
    result = build(root, site)
    assert result.exit_code == 0
    assert SAME not in result.output


def test_a_page_over_its_budget_stops_the_build(hub: tuple[Path, Path]) -> None:
    root, site = hub
    settings = root / "mkdocs.yml"
    text = settings.read_text("utf-8")
    assert "  - knowhub/records" in text
    lean = text.replace(
        "  - knowhub/records:", "  - knowhub/records:\n      budget: {record: 1}", 1
    )
    settings.write_text(lean, "utf-8")
    before = read(site, "tools/seed-drying-handbook")
    result = build(root, site)
    assert result.exit_code == 1
    assert (
        "tools/seed-drying-handbook/index.html:1:1: page-weight: Expected at most 1 KB"
        in result.output
    )
    assert read(site, "tools/seed-drying-handbook") == before
    settings.write_text(text, "utf-8")


def test_what_the_settings_exclude_is_not_published(hub: tuple[Path, Path]) -> None:
    root, site = hub
    settings = root / "mkdocs.yml"
    text = settings.read_text("utf-8")
    drawing = '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h9v9z"/></svg>'
    for name, own in (("kept/a.svg", drawing), ("left/a.svg", drawing), ("left.md", "Text.\n")):
        path = root / "docs" / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(own, "utf-8")
    settings.write_text(text + "\nexclude_docs: |\n  left/\n", "utf-8")
    assert build(root, site).exit_code == 0
    assert (site / "kept/a.svg").is_file()
    assert not (site / "left/a.svg").exists()
    assert (site / "left/index.html").is_file()
    settings.write_text(text + "\nexclude_docs: |\n  left/\n  left.md\n", "utf-8")
    assert not is_covered(load_settings(root))
    settings.write_text(text, "utf-8")
    for name in ("kept", "left"):
        shutil.rmtree(root / "docs" / name)
    (root / "docs" / "left.md").unlink()


def test_a_process_that_the_system_ends_is_an_error_and_publishes_nothing(
    hub: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    root, site = hub
    assert build(root, site).exit_code == 0
    before = read(site, "about")
    (root / "docs" / "about.md").write_text("---\ntitle: Other\n---\nOther.\n", "utf-8")
    monkeypatch.setattr(builder, "count_cores", lambda: 2)
    monkeypatch.setattr(builder, "make_pages", lambda *_: os._exit(9))
    result = build(root, site)
    assert result.exit_code == 1
    assert isinstance(result.exception, SystemExit)
    assert "Free some memory" in result.output
    assert read(site, "about") == before


def test_a_template_that_cannot_print_a_page_is_named_with_it(hub: tuple[Path, Path]) -> None:
    root, site = hub
    (root / "docs" / "odd.md").write_text(
        "---\ntitle: Odd\ntemplate: listings/home.html\n---\nText.\n"
    )
    result = build(root, site)
    (root / "docs" / "odd.md").unlink()
    assert result.exit_code == 1
    assert isinstance(result.exception, SystemExit)
    assert "odd.md: Expected a page that the template listings/home.html can print" in result.output
