"""Pictures of texts load late and keep their place, whoever makes the pages."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from hubs import copy_seeds
from site_builds import build, build_plain, pages, read

if TYPE_CHECKING:
    from pathlib import Path

DRAWING = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {w} 90"><path d="M0 0h9v9z"/></svg>\n'
TEXT = """
![A jar](keep-a-seed-bank/jar.svg)
![The same, small](keep-a-seed-bank/jar.svg){width=40}
![A drawing without a box](keep-a-seed-bank/line.svg)
"""


@pytest.fixture
def hub(tmp_path: Path) -> Path:
    root = copy_seeds(tmp_path)
    guide = root / "content" / "guides" / "keep-a-seed-bank.md"
    guide.write_text(guide.read_text("utf-8") + TEXT, "utf-8")
    folder = guide.with_suffix("")
    folder.mkdir()
    (folder / "jar.svg").write_text(DRAWING.format(w=160), "utf-8")
    boxless = '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h9v9z"/></svg>\n'
    (folder / "line.svg").write_text(boxless, "utf-8")
    page = root / "docs" / "about.md"
    page.write_text(page.read_text("utf-8") + "\n![A jar](guides/keep-a-seed-bank/jar.svg)\n")
    return root


def pictures(site: Path, address: str) -> list[str]:
    found = re.findall(r"<img[^>]*>", read(site, address))
    return [" ".join(sorted(re.findall(r"(?:loading|width|height)=\S+\"", own))) for own in found]


def test_a_picture_says_how_large_it_is_and_is_loaded_late(hub: Path) -> None:
    result = build(hub, hub / "site")
    assert result.exit_code == 0, result.output
    whole = 'height="90" loading="lazy" width="160"'
    for start in ("", "fr/"):
        assert pictures(hub / "site", f"{start}guides/keep-a-seed-bank") == [
            whole,
            'loading="lazy" width="40"',
            'loading="lazy"',
        ]
        assert pictures(hub / "site", f"{start}about") == [whole]


def test_mkdocs_marks_them_alike(hub: Path, tmp_path: Path) -> None:
    assert build(hub, hub / "site").exit_code == 0
    build_plain("mkdocs", hub, tmp_path / "plain")
    assert pages(tmp_path / "plain") == pages(hub / "site")


def test_another_size_makes_the_pages_anew_that_show_it(hub: Path) -> None:
    assert build(hub, hub / "site").exit_code == 0
    drawing = hub / "content" / "guides" / "keep-a-seed-bank" / "jar.svg"
    drawing.write_text(DRAWING.format(w=320), "utf-8")
    result = build(hub, hub / "site")
    assert result.exit_code == 0
    assert " as they were" in result.output
    for address in ("guides/keep-a-seed-bank", "fr/about"):
        assert 'height="90" loading="lazy" width="320"' in pictures(hub / "site", address)
