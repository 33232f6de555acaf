"""Small hubs made of the lists of tests/projects/seeds and a few records."""

from __future__ import annotations

import shutil
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from knowhub.core.hub import build_catalogue
from knowhub.core.parsing.texts import RawFile
from knowhub.files.reading import read_content
from knowhub.hubs import country_names

if TYPE_CHECKING:
    from collections.abc import Mapping

    from knowhub.core.catalogue import Catalogue

ROOT = Path(__file__).resolve().parents[1]
SEEDS = ROOT / "tests" / "projects" / "seeds"
LANGUAGES = ("en", "fr")
NAMES = {code: country_names(code) for code in LANGUAGES}


@cache
def seed_files() -> tuple[RawFile, ...]:
    """Return all files of the seed hub."""
    return tuple(read_content(SEEDS))


@cache
def list_files() -> tuple[RawFile, ...]:
    """Return the list files of the seed hub: its vocabularies, places and sources."""
    return tuple(file for file in seed_files() if file.path.endswith(".yml"))


def read_hub() -> Catalogue:
    """Return the catalogue of the seed hub."""
    return build_catalogue(seed_files(), languages=LANGUAGES, country_names=NAMES)


def raw(path: str, content: str | bytes) -> RawFile:
    """Return a file under content/ as if it had been read."""
    data = content.encode() if isinstance(content, str) else content
    return RawFile(f"content/{path}", data, len(data))


def make_hub(records: Mapping[str, str]) -> Catalogue:
    """Return the catalogue of the seed hub's lists with these records, or lists, instead."""
    own = {f"content/{path}": raw(path, text) for path, text in records.items()}
    lists = {file.path: file for file in list_files()}
    files = {**lists, **own}.values()
    return build_catalogue(files, languages=LANGUAGES, country_names=NAMES)


def copy_seeds(into: Path, *, records: bool = True) -> Path:
    """Copy the seed hub, so that it builds there with this repository's theme."""
    ignored = None if records else shutil.ignore_patterns("*.md")
    root = shutil.copytree(SEEDS, into / "seeds", ignore=ignored)
    settings = root / "mkdocs.yml"
    text = settings.read_text("utf-8")
    assert "../../../overrides" in text
    settings.write_text(text.replace("../../../overrides", str(ROOT / "overrides")), "utf-8")
    (root / "docs").mkdir(exist_ok=True)
    return root


def record(keys: str = "", /, *, body: str | None = "Shake it.\n", **changes: str | None) -> str:
    """Return the text of a valid tool; `changes` replace its keys or, as None, remove them."""
    front: dict[str, str | None] = {
        "title": "Sieve",
        "summary": "How to clean seed with a sieve.",
        "topics": "[cereals]",
        "type": "handbook",
        "sources": "[{document: seed-notes}]",
        "as_of": "2021",
        "basis": "field-trial",
        "currency": "current",
        **changes,
    }
    lines = [f"{name}: {value}" for name, value in front.items() if value is not None]
    return "\n".join(["---", *lines, *([keys] if keys else []), "---", body or ""])
