"""A hub that several machines build in parts, and the site that `knowhub merge` makes of them."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner

from hubs import copy_seeds
from knowhub.cli.main import main
from knowhub.files.parts import NOTE, Share
from site_builds import build

if TYPE_CHECKING:
    from pathlib import Path

    from click.testing import Result


@pytest.fixture(scope="module")
def hub(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return copy_seeds(tmp_path_factory.mktemp("hub"))


@pytest.fixture(scope="module")
def whole(hub: Path) -> dict[str, bytes]:
    assert build(hub, hub / "site").exit_code == 0
    return files(hub / "site")


@pytest.fixture(scope="module")
def halves(hub: Path, whole: object, tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """Two parts that two machines made at the same time, each from a clone of its own."""
    del whole
    place = tmp_path_factory.mktemp("machines")
    code = "from knowhub.cli.main import main; main()"
    running, parts = [], []
    for number in (1, 2):
        own = place / str(number)
        shutil.copytree(hub, own, ignore=shutil.ignore_patterns("site", ".cache"))
        parts.append(own / "part")
        command = [sys.executable, "-c", code, "build", "--root", str(own)]
        more = ["--site-dir", str(parts[-1]), "--shard", f"{number}/2"]
        running.append(subprocess.Popen([*command, *more], stdout=subprocess.DEVNULL))
    assert [process.wait() for process in running] == [0, 0]
    return parts


def files(site: Path) -> dict[str, bytes]:
    found = (path for path in site.rglob("*") if path.is_file())
    return {path.relative_to(site).as_posix(): path.read_bytes() for path in found}


def merge(root: Path, into: Path, *parts: Path) -> Result:
    arguments = ["merge", "--root", str(root), "--site-dir", str(into), *map(str, parts)]
    return CliRunner().invoke(main, arguments)


def test_two_machines_make_what_one_makes(
    hub: Path, whole: dict[str, bytes], halves: list[Path], tmp_path: Path
) -> None:
    result = merge(hub, tmp_path / "site", *halves)
    assert result.exit_code == 0, result.output
    assert files(tmp_path / "site") == whole
    pages = sum(name.endswith(".html") for name in whole)
    assert f"{pages} pages from 2 parts" in result.output
    each = [sum(name.endswith(".html") for name in files(half)) for half in halves]
    assert sum(each) == pages
    assert max(each) < pages * 0.6


def test_languages_and_shares_of_one_are_merged_alike(
    hub: Path, whole: dict[str, bytes], tmp_path: Path
) -> None:
    wanted = [("en", "1/2"), ("en", "2/2"), ("fr", "1/1")]
    parts = []
    for language, share in wanted:
        parts.append(tmp_path / f"{language}-{share[0]}")
        result = build(hub, parts[-1], "--language", language, "--shard", share)
        assert result.exit_code == 0, result.output
    assert merge(hub, tmp_path / "site", *reversed(parts)).exit_code == 0
    assert files(tmp_path / "site") == whole


@pytest.mark.parametrize("chosen", [[0], [1], [0, 0], [0, 1, 1]])
def test_parts_that_are_not_the_whole_are_refused(
    hub: Path, halves: list[Path], tmp_path: Path, chosen: list[int]
) -> None:
    result = merge(hub, tmp_path / "site", *(halves[place] for place in chosen))
    assert result.exit_code == 1
    assert "Expected each share of the pages in 'en' once; found" in result.output
    assert not (tmp_path / "site").exists()


def test_parts_of_another_state_of_the_hub_are_refused(
    hub: Path, halves: list[Path], tmp_path: Path
) -> None:
    other = shutil.copytree(halves[1], tmp_path / "other")
    note = json.loads((other / NOTE).read_text("utf-8"))
    (other / NOTE).write_text(json.dumps({**note, "hub": "0" * 64}), "utf-8")
    result = merge(hub, tmp_path / "site", halves[0], other)
    assert result.exit_code == 1
    assert "Expected parts of one and the same hub" in result.output


def test_parts_for_members_never_become_the_public_site(hub: Path, tmp_path: Path) -> None:
    own = shutil.copytree(hub, tmp_path / "hub", ignore=shutil.ignore_patterns("site", ".cache"))
    private = tmp_path / "private"
    (private / "tools").mkdir(parents=True)
    settings = own / "mkdocs.yml"
    text = settings.read_text("utf-8")
    with_private = text.replace(
        "      pages: [about.md]\n", "      pages: [about.md]\n      private_content: ../private\n"
    )
    assert with_private != text
    settings.write_text(with_private, "utf-8")
    parts = [tmp_path / "1", tmp_path / "2"]
    for number, part in enumerate(parts, 1):
        result = build(own, part, "--edition", "members", "--shard", f"{number}/2")
        assert result.exit_code == 0, result.output
    arguments = ["merge", "--root", str(own), *map(str, parts)]
    assert CliRunner().invoke(main, arguments).exit_code == 0
    assert not (own / "site").exists()
    assert (own / "dist" / "site-members" / "index.html").is_file()


def test_a_part_that_differs_in_a_shared_file_is_refused(
    hub: Path, halves: list[Path], tmp_path: Path
) -> None:
    other = shutil.copytree(halves[1], tmp_path / "other")
    (other / "sitemap.xml").write_text("<urlset/>", "utf-8")
    result = merge(hub, tmp_path / "site", halves[0], other)
    assert result.exit_code == 1
    assert "sitemap.xml: Expected the same bytes in all parts" in result.output
    assert not (tmp_path / "site").exists()


@pytest.mark.parametrize("text", ["", "{", "[]", '{"share": "1/2"}'])
def test_a_folder_that_is_no_part_is_named(
    hub: Path, halves: list[Path], tmp_path: Path, text: str
) -> None:
    (tmp_path / "odd").mkdir()
    (tmp_path / "odd" / NOTE).write_text(text, "utf-8")
    result = merge(hub, tmp_path / "site", halves[0], tmp_path / "odd")
    assert result.exit_code == 1
    assert "odd: Expected a part that" in result.output


@pytest.mark.parametrize("text", ["0/2", "3/2", "1", "a/b", "1/", "-1/2", "1/1000", "²/3"])
def test_a_share_is_a_number_of_a_number(hub: Path, tmp_path: Path, text: str) -> None:
    result = build(hub, tmp_path / "part", "--shard", text)
    assert result.exit_code == 1
    assert f"found {text!r}" in result.output


def test_shares_hold_each_thing_once() -> None:
    shares = [Share.parse(f"{number}/3") for number in (1, 2, 3)]
    assert [sum(share.holds(place) for share in shares) for place in range(10)] == [1] * 10
