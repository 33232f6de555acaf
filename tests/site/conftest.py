"""The seed hub, built once for the tests of this folder."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from hubs import ROOT, copy_seeds
from site_builds import build

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(scope="session")
def seed_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of the seed hub, made by `knowhub build`."""
    folder = tmp_path_factory.mktemp("seed-site")
    result = build(copy_seeds(folder), folder / "site")
    assert result.exit_code == 0, result.output
    return folder / "site"


@pytest.fixture
def hub(tmp_path: Path) -> Path:
    """A copy of the seed hub with a theme of its own, to be edited."""
    root = copy_seeds(tmp_path)
    shutil.copytree(ROOT / "overrides", root / "overrides")
    settings = root / "mkdocs.yml"
    text = settings.read_text("utf-8").replace(str(ROOT / "overrides"), "overrides")
    settings.write_text(text, "utf-8")
    return root
