"""The seed hub, built once for the tests of this folder."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from hubs import copy_seeds
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
