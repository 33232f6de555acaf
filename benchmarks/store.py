"""Hand a hub to a fresh process, whose memory then holds no trace of how the hub was made."""

from __future__ import annotations

import pickle
from dataclasses import dataclass
from sys import intern
from typing import TYPE_CHECKING, BinaryIO

from knowhub.core.catalogue import Catalogue
from knowhub.core.parsing.yaml_nodes import SHORT

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from knowhub.core.catalogue import Entry


@dataclass(frozen=True)
class Hub:
    """One hub in one language of its readers."""

    size: str
    language: str
    catalogue: Catalogue


class _Writer(pickle.Pickler):
    """Marks the short texts, so that the reader can share them."""

    def persistent_id(self, value: object) -> str | None:
        return value if type(value) is str and len(value) <= SHORT else None


class _Reader(pickle.Unpickler):
    """Keeps each short text once, as reading the hub's files does."""

    def persistent_load(self, pid: str) -> str:
        return intern(pid)


def write_hub(hub: Hub, path: Path) -> None:
    """Write a hub, record by record: one large pickle would be in memory twice."""
    catalogue = hub.catalogue
    lists = (catalogue.vocabularies, catalogue.places, catalogue.sources, catalogue.languages)
    with path.open("wb") as file:
        _Writer(file).dump((hub.size, hub.language, lists))
        for entry in catalogue.entries.values():
            _Writer(file).dump(entry)


def read_hub(path: Path) -> Hub:
    """Read a hub that `write_hub` wrote."""
    with path.open("rb") as file:
        size, language, lists = _Reader(file).load()
        entries = {entry.id: entry for entry in _entries(file)}
    return Hub(size, language, Catalogue(entries, *lists))


def _entries(file: BinaryIO) -> Iterator[Entry]:
    while True:
        try:
            yield _Reader(file).load()
        except EOFError:
            return
