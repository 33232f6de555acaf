"""New files take the place of others in a site, and all can be taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from knowhub.files.patching import Patch

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def patch(tmp_path: Path) -> Patch:
    """A site with two pages, and two new pages for it."""
    for name, text in (
        ("site/a/index.html", "old a"),
        ("site/b.html", "old b"),
        ("made/a/index.html", "new a"),
        ("made/c/index.html", "new c"),
    ):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    (tmp_path / "undone").mkdir()
    return Patch(tmp_path / "site", tmp_path / "made", tmp_path / "undone")


def site(folder: Path) -> dict[str, str]:
    found = (path for path in (folder / "site").rglob("*") if path.is_file())
    return {p.relative_to(folder / "site").as_posix(): p.read_text("utf-8") for p in found}


def test_files_are_put_and_dropped(patch: Patch, tmp_path: Path) -> None:
    patch.put(["a/index.html", "c/index.html"])
    patch.drop(["b.html", "gone.html"])
    assert site(tmp_path) == {"a/index.html": "new a", "c/index.html": "new c"}
    assert patch.touched == {"a/index.html", "c/index.html", "b.html", "gone.html"}


def test_another_name_of_a_file_keeps_what_it_holds(patch: Patch, tmp_path: Path) -> None:
    (tmp_path / "other.html").hardlink_to(tmp_path / "site/a/index.html")
    patch.put(["a/index.html"])
    assert (tmp_path / "other.html").read_text("utf-8") == "old a"


def test_what_was_done_is_taken_back(patch: Patch, tmp_path: Path) -> None:
    before = site(tmp_path)
    patch.put(["a/index.html", "c/index.html"])
    (tmp_path / "made/a/index.html").write_text("newer a", "utf-8")
    patch.put(["a/index.html"])
    patch.drop(["b.html"])
    patch.take_back()
    assert site(tmp_path) == before


def test_a_patch_that_stops_halfway_is_taken_back(patch: Patch, tmp_path: Path) -> None:
    before = site(tmp_path)
    with pytest.raises(FileNotFoundError):
        patch.put(["a/index.html", "b.html"])
    patch.take_back()
    assert site(tmp_path) == before
