"""Files are written into a new folder, and none that is there already is written to."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from knowhub.files.fresh import FreshFolder

if TYPE_CHECKING:
    from pathlib import Path


def test_folders_are_made_as_files_need_them(tmp_path: Path) -> None:
    folder = FreshFolder(tmp_path / "site")
    folder.write("search/en/a.js", b"a")
    folder.write("search/en/b.js", b"b")
    folder.write("top.txt", b"")
    assert (tmp_path / "site/search/en/a.js").read_bytes() == b"a"
    assert (tmp_path / "site/search/en/b.js").read_bytes() == b"b"
    assert (tmp_path / "site/top.txt").read_bytes() == b""


def test_a_file_with_a_second_name_elsewhere_is_replaced_and_not_written_to(tmp_path: Path) -> None:
    earlier = tmp_path / "earlier.js"
    earlier.write_bytes(b"earlier")
    (tmp_path / "new").mkdir()
    os.link(earlier, tmp_path / "new" / "a.js")
    FreshFolder(tmp_path / "new").write("a.js", b"other")
    assert (tmp_path / "new" / "a.js").read_bytes() == b"other"
    assert earlier.read_bytes() == b"earlier"


def test_a_file_that_another_process_wrote_stays(tmp_path: Path) -> None:
    FreshFolder(tmp_path).write("texts/t.js", b"same")
    before = (tmp_path / "texts/t.js").stat().st_ino
    FreshFolder(tmp_path).write("texts/t.js", b"same")
    assert (tmp_path / "texts/t.js").stat().st_ino == before
