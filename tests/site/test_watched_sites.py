"""A site that is kept up to date is, after each edit, what a first build would make."""

from __future__ import annotations

import shutil
from random import Random
from typing import TYPE_CHECKING

import pytest
from hub_edits import EDITS

from hubs import ROOT, copy_seeds
from knowhub.cli.publishing import Order, open_task
from knowhub.cli.watching import Watch
from site_builds import build

if TYPE_CHECKING:
    from pathlib import Path

EDITS_MADE = 40
COMPARED_EACH = 4
SAME = "Nothing has changed since the last build"


@pytest.fixture
def hub(tmp_path: Path) -> Path:
    """A copy of the seed hub with a theme of its own."""
    root = copy_seeds(tmp_path)
    shutil.copytree(ROOT / "overrides", root / "overrides")
    settings = root / "mkdocs.yml"
    text = settings.read_text("utf-8").replace(str(ROOT / "overrides"), "overrides")
    settings.write_text(text, "utf-8")
    return root


def files(site: Path) -> dict[str, bytes]:
    found = (path for path in site.rglob("*") if path.is_file())
    return {path.relative_to(site).as_posix(): path.read_bytes() for path in found}


def build_cold(root: Path, into: Path, *options: str) -> dict[str, bytes]:
    """Return the site that a build makes which finds no cache; what the gate said may stay."""
    copy = into / "cold"
    shutil.rmtree(copy, ignore_errors=True)
    shutil.copytree(root, copy, ignore=shutil.ignore_patterns("site", "knowhub"))
    shutil.rmtree(copy / ".cache" / "search", ignore_errors=True)
    result = build(copy, copy / "site", *options)
    assert result.exit_code == 0, result.output
    return files(copy / "site")


def begin(root: Path, *formats: str) -> Watch:
    """Return a watch that has built the hub and waits."""
    order = Order(root, compress=formats)
    watch = Watch(order, open_task(order))
    watch.look()
    return watch


@pytest.mark.parametrize("formats", [(), ("gz",)])
def test_forty_edits_leave_what_a_first_build_would_make(
    hub: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], formats: tuple[str, ...]
) -> None:
    rng = Random(20261126)
    watch = begin(hub, *formats)
    options = [part for name in formats for part in ("--compress", name)]
    patched = 0
    for number in range(1, EDITS_MADE + 1):
        edit = EDITS[(number - 1) % len(EDITS)] if number <= len(EDITS) else rng.choice(EDITS)
        edit(hub, rng)
        capsys.readouterr()
        watch.look()
        output = capsys.readouterr()
        assert output.err == "", edit.__name__
        patched += "up to date after" in output.out
        if number % COMPARED_EACH == 0:
            kept, cold = files(hub / "site"), build_cold(hub, tmp_path, *options)
            assert kept.keys() == cold.keys(), edit.__name__
            assert [name for name in cold if kept[name] != cold[name]] == [], edit.__name__
            assert SAME in build(hub, hub / "site", *options).output, edit.__name__
    assert patched > EDITS_MADE / 3
