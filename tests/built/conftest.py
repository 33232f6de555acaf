"""The real hub, built once for all tests of what it looks like built."""

from __future__ import annotations

import shutil
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from multiprocessing import get_context
from pathlib import Path

import pytest
from click.testing import CliRunner
from filelock import FileLock

from built.pages import Page, read_page
from knowhub.cli.main import main

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="session")
def site(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, worker_id: str
) -> Path:
    """The site of the real content, built by the command that editors use.

    It is built from a copy, so that an editor's own `make serve` does not get in the way, and once
    for all processes of a test run.
    """
    built = request.config.getoption("--built-site")
    if built:
        return Path(built).resolve()
    own = tmp_path_factory.getbasetemp()
    root = (own if worker_id == "master" else own.parent) / "real-hub"
    with FileLock(root.with_suffix(".lock")):
        if not (root / "site").exists():
            _build(root)
    return root / "site"


def _build(root: Path) -> None:
    for name in ("content", "docs", "overrides"):
        shutil.copytree(ROOT / name, root / name, dirs_exist_ok=True)
    shutil.copy(ROOT / "mkdocs.yml", root)
    result = CliRunner().invoke(main, ["build", "--root", str(root)])
    assert result.exit_code == 0, result.output


@pytest.fixture(scope="session")
def pages(site: Path) -> dict[str, Page]:
    """Every page of the site by its path."""
    paths = sorted(path.relative_to(site).as_posix() for path in site.rglob("*.html"))
    # Not forked: a fork inherits the locks of the browser's and the server's threads.
    with ProcessPoolExecutor(2, mp_context=get_context("spawn")) as pool:
        found = pool.map(partial(read_page, site), paths, chunksize=50)
        return {page.path: page for page in found}
