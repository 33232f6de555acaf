"""Hand a hub to a fresh process, whose memory then holds no trace of how the hub was made."""

from __future__ import annotations

import pickle
from typing import TYPE_CHECKING, BinaryIO

from benchmarks.items import Hub
from knowhub.core.catalogue import Catalogue

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from knowhub.core.catalogue import Entry


def write_hub(hub: Hub, path: Path) -> None:
    """Write a hub, record by record: one large pickle would be in memory twice."""
    catalogue = hub.catalogue
    lists = (catalogue.vocabularies, catalogue.places, catalogue.sources, catalogue.languages)
    with path.open("wb") as file:
        pickle.dump((hub.size, hub.language, lists), file)
        for entry in catalogue.entries.values():
            pickle.dump(entry, file)


def read_hub(path: Path) -> Hub:
    """Read a hub that `write_hub` wrote."""
    with path.open("rb") as file:
        size, language, lists = pickle.load(file)
        entries = {entry.id: entry for entry in _entries(file)}
    return Hub(size, language, Catalogue(entries, *lists))


def _entries(file: BinaryIO) -> Iterator[Entry]:
    while True:
        try:
            yield pickle.load(file)
        except EOFError:
            return
