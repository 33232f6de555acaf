"""A build writes compressed files on request, and no more than that is different."""

from __future__ import annotations

import gzip
from typing import TYPE_CHECKING

import brotli
import pytest

from hubs import copy_seeds
from knowhub.files import compression
from site_builds import build, pages

if TYPE_CHECKING:
    from pathlib import Path

BOTH = ("--compress", "gz", "--compress", "br")
SAME = "Nothing has changed since the last build"
ALONE = {"sitemap.xml.gz"}
"""What a site has in any case."""


@pytest.fixture(scope="module")
def hub(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """Return a hub and its site with compressed files."""
    folder = tmp_path_factory.mktemp("hub")
    root, site = copy_seeds(folder), folder / "site"
    result = build(root, site, *BOTH)
    assert result.exit_code == 0, result.output
    assert "Compressed files (.br): " in result.output
    assert f"{len(pages(site))} pages in en, fr" in result.output
    return root, site


def compressed(site: Path) -> set[str]:
    """Return the compressed files of a site."""
    found = (path.relative_to(site).as_posix() for path in site.rglob("*.*"))
    return {name for name in found if name.endswith((".gz", ".br"))}


def test_the_pages_are_those_of_any_build_and_stand_there_compressed(
    hub: tuple[Path, Path], seed_site: Path
) -> None:
    _, site = hub
    assert pages(site) == pages(seed_site)
    for name, html in pages(site).items():
        assert gzip.decompress((site / f"{name}.gz").read_bytes()) == html
        assert brotli.decompress((site / f"{name}.br").read_bytes()) == html
    assert {"search/en/index.js.br", "sitemap.xml.br", "assets/css/parts.css.gz"} <= compressed(
        site
    )


def test_another_choice_is_another_build_and_leaves_nothing_of_the_last(
    hub: tuple[Path, Path],
) -> None:
    root, site = hub
    before = compressed(site)
    assert SAME in build(root, site, *BOTH[2:], *BOTH[:2]).output
    assert SAME not in build(root, site).output
    assert compressed(site) == ALONE
    assert SAME not in build(root, site, *BOTH).output
    assert compressed(site) == before


def test_only_what_changed_is_compressed_again(hub: tuple[Path, Path]) -> None:
    root, site = hub
    same, changed = (site / name / "index.html.br" for name in ("fr/cases", "about"))
    before = (same.stat().st_ino, changed.stat().st_ino)
    page = root / "docs" / "about.md"
    page.write_text(page.read_text("utf-8") + "\nOne more line.\n", "utf-8")
    assert build(root, site, *BOTH).exit_code == 0
    assert same.stat().st_ino == before[0]
    assert changed.stat().st_ino != before[1]
    assert b"One more line." in brotli.decompress(changed.read_bytes())


def test_nothing_is_taken_from_a_site_that_somebody_changed(hub: tuple[Path, Path]) -> None:
    root, site = hub
    page = site / "about" / "index.html.gz"
    before = page.read_bytes()
    page.write_bytes(gzip.compress(b"Something else."))
    assert build(root, site, *BOTH).exit_code == 0
    assert page.read_bytes() == before


def test_a_full_disk_stops_the_build_and_the_earlier_site_stays(
    hub: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fill(*_: object) -> None:
        raise OSError(28, "No space left on device")

    root, site = hub
    before = compressed(site)
    monkeypatch.setattr(compression, "write_new", fill)
    result = build(root, site, "--compress", "gz")
    assert result.exit_code == 1
    assert isinstance(result.exception, SystemExit)
    assert "found: [Errno 28] No space left on device. Make room" in result.output
    assert compressed(site) == before


def test_a_format_that_nobody_knows_is_refused(tmp_path: Path) -> None:
    assert build(tmp_path, tmp_path / "site", "--compress", "zip").exit_code == 2
