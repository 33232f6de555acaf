"""Options and fixtures that all tests share."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis.configuration import set_hypothesis_home_dir

from hubs import read_hub

if TYPE_CHECKING:
    from knowhub.core.catalogue import Catalogue


set_hypothesis_home_dir(".cache/hypothesis")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update-goldens",
        action="store_true",
        help="Write what is found into the case files; read the difference before you commit it.",
    )
    parser.addoption(
        "--built-site",
        help="Test the site in this folder, as built by `knowhub build`, instead of building one.",
    )


@pytest.fixture
def update_goldens(request: pytest.FixtureRequest) -> bool:
    return bool(request.config.getoption("--update-goldens"))


@pytest.fixture(scope="session")
def seeds() -> Catalogue:
    """The catalogue of the small hub of seed banks."""
    return read_hub()
