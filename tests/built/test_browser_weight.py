"""What a page costs a reader who pays for every byte."""

from __future__ import annotations

import gzip
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

KINDS = ("guides", "tools", "cases", "networks", "practices", "instruments", "events", "terms")
KB = 1024


def weight(*files: Path) -> int:
    return sum(len(gzip.compress(file.read_bytes())) for file in files)


def heaviest_records(site: Path, count: int) -> list[Path]:
    records = [
        page
        for kind in KINDS
        for language in ("", "fr/", "es/", "ar/")
        for page in site.glob(f"{language}{kind}/*/index.html")
        if not page.parent.name.startswith("by-")
    ]
    return sorted(records, key=lambda page: page.stat().st_size)[-count:]


def sent_with_every_page(site: Path) -> list[Path]:
    """Return what the first view of any page loads; the search comes when a reader asks for it."""
    found = [*site.glob("assets/css/*.css"), *site.glob("assets/js/*.js")]
    return [path for path in found if path.stem != "search"]


def test_styles_are_small(site: Path) -> None:
    assert (
        0
        < weight(*(path for path in sent_with_every_page(site) if path.suffix == ".css"))
        <= 8 * KB
    )


def test_the_search_is_small(site: Path) -> None:
    assert 0 < weight(site / "assets/css/search.css") <= 3 * KB
    assert 0 < weight(site / "assets/js/search.js") <= 20 * KB
    assert not (site / "assets/js/search").exists(), "its parts are sent as one file"


def test_the_heaviest_records_are_small(site: Path) -> None:
    weights = {page.parent.name: weight(page) for page in heaviest_records(site, 20)}
    assert max(weights.values()) <= 14 * KB, weights


def test_the_first_view_of_the_heaviest_records_is_small(site: Path) -> None:
    shared = weight(*sent_with_every_page(site))
    heavy = [shared + weight(page) for page in heaviest_records(site, 20)]
    assert heavy
    assert max(heavy) <= 30 * KB, heavy
