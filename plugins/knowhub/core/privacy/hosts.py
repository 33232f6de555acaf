"""Hosts of the web addresses that stand as facts in a hub's records."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from collections.abc import Iterator

    from knowhub.core.catalogue import Catalogue


def hosts_of(catalogue: Catalogue) -> frozenset[str]:
    """Return the hosts of all addresses in the records of a hub, without "www."."""
    return frozenset(
        urlsplit(address).netloc.removeprefix("www.")
        for entry in catalogue.entries.values()
        for address in _addresses(entry.record.model_dump())
    )


def _addresses(value: object) -> Iterator[str]:
    if isinstance(value, dict):
        for inner in value.values():
            yield from _addresses(inner)
    elif isinstance(value, (tuple, list)):
        for inner in value:
            yield from _addresses(inner)
    elif isinstance(value, str) and value.startswith(("https://", "http://")):
        yield value
