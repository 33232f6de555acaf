"""Builds of small hubs, and what a built page says."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from html import unescape
from typing import TYPE_CHECKING

from click.testing import CliRunner

from knowhub.cli.main import main

if TYPE_CHECKING:
    from pathlib import Path

    from click.testing import Result


def build(root: Path, site: Path, *options: str) -> Result:
    """Run `knowhub build` on a hub."""
    arguments = ["build", "--root", str(root), "--site-dir", str(site), *options]
    return CliRunner().invoke(main, arguments)


def build_cold(root: Path, into: Path, *options: str) -> dict[str, bytes]:
    """Return the site that a build makes which finds no cache; what the gate said may stay."""
    copy = into / "cold"
    shutil.rmtree(copy, ignore_errors=True)
    shutil.copytree(root, copy, ignore=shutil.ignore_patterns("site", "knowhub"))
    shutil.rmtree(copy / ".cache" / "search", ignore_errors=True)
    result = build(copy, copy / "site", *options)
    assert result.exit_code == 0, result.output
    return files(copy / "site")


def files(site: Path) -> dict[str, bytes]:
    """Return all files of a site by their path."""
    found = (path for path in site.rglob("*") if path.is_file())
    return {path.relative_to(site).as_posix(): path.read_bytes() for path in found}


def build_plain(generator: str, root: Path, site: Path) -> None:
    """Build a hub with MkDocs or its fork, as somebody would who does not know our command."""
    config = str(root / "mkdocs.yml")
    code = [sys.executable, "-m", generator, "build", "--strict", "-f", config, "-d", str(site)]
    settings = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    done = subprocess.run(code, capture_output=True, text=True, check=False, env=settings)
    assert done.returncode == 0, done.stderr


def pages(site: Path) -> dict[str, bytes]:
    """Return all HTML pages of a site by their path."""
    return {path.relative_to(site).as_posix(): path.read_bytes() for path in site.rglob("*.html")}


def read(site: Path, address: str) -> str:
    """Return the HTML at an address of a site."""
    return (site / address / "index.html").read_text("utf-8")


def words(html: str) -> str:
    """Return the text of a page without markup, on one line."""
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", html)).split())
