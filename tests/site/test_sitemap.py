"""A sitemap that one file may not hold is an index of parts, whoever builds the site."""

from __future__ import annotations

import gzip
import re
from typing import TYPE_CHECKING

import pytest

from hubs import copy_seeds
from knowhub.mkdocs_plugins.records import special
from site_builds import build

if TYPE_CHECKING:
    from pathlib import Path

LIMITS = [("MOST_PAGES", 20), ("MOST_BYTES", 4000)]


def entries(site: Path, name: str) -> list[str]:
    """Return the entries of a sitemap file of the seed hub, each with its alternates."""
    return re.findall(r"<url>.*?</url>", (site / name).read_text("utf-8"), re.DOTALL)


def sitemaps(site: Path) -> dict[str, bytes]:
    """Return the files of a sitemap."""
    return {path.name: path.read_bytes() for path in site.glob("sitemap*.xml")}


@pytest.mark.parametrize(("limit", "most"), LIMITS)
@pytest.mark.parametrize("generator", ["knowhub", "mkdocs"])
def test_parts_hold_what_one_file_would_and_none_is_over_the_limit(
    seed_site: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    limit: str,
    most: int,
    generator: str,
) -> None:
    root, site = copy_seeds(tmp_path), tmp_path / "site"
    if generator == "mkdocs":  # builds what uses more of it
        settings = root / "mkdocs.yml"
        settings.write_text(
            settings.read_text("utf-8") + "\nextra_css: [assets/css/print.css]\n", "utf-8"
        )
    monkeypatch.setattr(special, limit, most)
    result = build(root, site)
    assert result.exit_code == 0, result.output
    files = sitemaps(site)
    index = files.pop("sitemap.xml")
    listed = re.findall(rb"<sitemap><loc>https://seeds\.example/([^<]*)</loc></sitemap>", index)
    names = [name.decode() for name in listed]
    assert len(names) > 2
    assert set(names) == set(files)
    assert b"<urlset" not in index
    assert [entry for name in names for entry in entries(site, name)] == entries(
        seed_site, "sitemap.xml"
    )
    for name, data in files.items():
        assert gzip.decompress((site / f"{name}.gz").read_bytes()) == data
        assert {"MOST_PAGES": len(entries(site, name)), "MOST_BYTES": len(data)}[limit] <= most


def test_a_sitemap_within_the_limits_is_one_file(seed_site: Path) -> None:
    files = sitemaps(seed_site)
    assert set(files) == {"sitemap.xml"}
    assert gzip.decompress((seed_site / "sitemap.xml.gz").read_bytes()) == files["sitemap.xml"]
    assert b"sitemapindex" not in files["sitemap.xml"]
