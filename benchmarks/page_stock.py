"""This repository's records for MkDocs, Material and static-i18n: the same texts."""

from __future__ import annotations

import shutil
import sys
from typing import TYPE_CHECKING

from benchmarks.corpus import ROOT
from benchmarks.peer_folders import body_of, markdown, stock_settings
from benchmarks.runs import run
from knowhub.core.records import KINDS
from knowhub.hubs import load_catalogue

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from knowhub.core.catalogue import Catalogue, Entry

_NAME = "Knowhub"
_TEXT = "Tools, cases, networks and guidance against trafficking and smuggling."
_SITE = f"site_url: https://stock.example/\nsite_description: {_TEXT}\n"


def build_stock(root: Path, languages: Sequence[str]) -> Path:
    """Build the records of this repository with the stock stack; return the folder of the site."""
    shutil.rmtree(root, ignore_errors=True)
    catalogue = load_catalogue(ROOT, languages)
    (root / "docs").mkdir(parents=True)
    settings = stock_settings(languages).replace("site_name: Hub", f"site_name: {_NAME}")
    (root / "mkdocs.yml").write_text(settings + _SITE, "utf-8")
    for code in languages:
        suffix = "" if code == languages[0] else f".{code}"
        for name, text in _pages(catalogue, code):
            path = root / "docs" / f"{name}{suffix}.md"
            path.parent.mkdir(exist_ok=True)
            path.write_text(text, "utf-8")
    run([sys.executable, "-m", "mkdocs", "build", "-q"], root)
    return root / "site"


def _pages(catalogue: Catalogue, code: str) -> Iterator[tuple[str, str]]:
    """Yield the pages of a language: its home, a list of each kind, each record."""
    kinds = {kind: catalogue.of_kind(kind) for kind in KINDS if catalogue.of_kind(kind)}
    links = (
        f"- [{KINDS[kind].folder.capitalize()}]({KINDS[kind].folder}/index.md) ({len(entries)})\n"
        for kind, entries in kinds.items()
    )
    yield "index", markdown(f"# {_NAME}\n\n{_TEXT}\n\n{''.join(links)}", description=_TEXT)
    for kind, entries in kinds.items():
        folder = KINDS[kind].folder
        rows = "".join(_row(entry, code) for entry in entries)
        yield f"{folder}/index", markdown(f"# {folder.capitalize()}\n\n{rows}", description=_TEXT)
        for entry in entries:
            title, summary = _head(entry, code)
            yield entry.uri, markdown(body_of(entry, code), title=title, description=summary)


def _row(entry: Entry, code: str) -> str:
    title, summary = _head(entry, code)
    return f"## [{title}]({entry.id}.md)\n\n{summary}\n\n"


def _head(entry: Entry, code: str) -> tuple[str, str]:
    title, summary = (entry.text((name,), code)[0] for name in ("title", "summary"))
    return title, summary
