"""A hub that nobody checked, built once with the protection of browsers and once without."""

from __future__ import annotations

import re
import shutil
from typing import TYPE_CHECKING

import pytest

from xss.hostile import build_hostile

if TYPE_CHECKING:
    from pathlib import Path

POLICY_RE = re.compile(r'\n?<meta http-equiv="Content-Security-Policy"[^>]*>')


@pytest.fixture(scope="session")
def guarded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site with all payloads; no check stands in their way."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("knowhub.mkdocs_plugins.records.opening.blocking", lambda issues: ())
        return build_hostile(tmp_path_factory.mktemp("hostile"))


@pytest.fixture(scope="session")
def bare(guarded: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same site for a browser that knows no Content-Security-Policy."""
    site = shutil.copytree(guarded, tmp_path_factory.mktemp("bare") / "site")
    for path in site.rglob("*.html"):
        path.write_text(POLICY_RE.sub("", path.read_text("utf-8")), "utf-8")
    return site
