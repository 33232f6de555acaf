"""`knowhub stamp` and `knowhub report`."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner, Result

from hubs import copy_seeds
from knowhub.cli.main import main

if TYPE_CHECKING:
    from pathlib import Path


def run(command: str, root: Path, *arguments: str) -> Result:
    return CliRunner().invoke(main, [command, "--root", str(root), *arguments])


@pytest.fixture
def hub(tmp_path: Path) -> Path:
    """The seed hub, whose handbook has changed since it was translated."""
    root = copy_seeds(tmp_path)
    original = root / "content" / "tools" / "seed-drying-handbook.md"
    original.write_text(original.read_text("utf-8").replace("twice", "thrice"), "utf-8")
    return root


def test_a_stamp_ends_what_a_changed_original_began(hub: Path) -> None:
    translation = hub / "content" / "tools" / "seed-drying-handbook.fr.md"
    assert "Stale translations: 1" in run("report", hub).stdout
    assert run("stamp", hub, str(translation)).stdout == f"{translation}: stamped\n"
    assert run("stamp", hub, str(translation)).stdout == f"{translation}: up to date\n"
    assert "Stale translations: 0" in run("report", hub).stdout


def test_only_translations_are_stamped(hub: Path) -> None:
    original = hub / "content" / "tools" / "seed-drying-handbook.md"
    result = run("stamp", hub, str(original))
    assert result.exit_code == 1
    assert f"Expected a translation of a record; found {original}." in result.stderr


def test_a_report_for_machines_holds_the_counts(hub: Path) -> None:
    counts = json.loads(run("report", hub, "--format", "json").stdout)
    assert counts["language"]["all"] == {"en": 5, "fr": 2, "records": 6}
    assert counts["stale"] == {"fr": ["content/tools/seed-drying-handbook.fr.md"]}
