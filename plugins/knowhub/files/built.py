"""Read the files of a built site."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path


def names_of(site: Path) -> list[str]:
    """Return the paths of all files of a site, with slashes, sorted."""
    # Paths as text: as objects they take as long as reading the files.
    base = f"{site}{os.sep}"
    return sorted(
        f"{place}{os.sep}{name}".removeprefix(base).replace(os.sep, "/")
        for place, _, files in os.walk(site)
        for name in files
    )


def read_built(site: Path, names: Iterable[str]) -> Iterator[tuple[str, bytes]]:
    """Yield files of a site by their paths in it, with these."""
    for name in names:
        with open(f"{site}{os.sep}{name}", "rb", buffering=0) as file:  # noqa: PTH123  # as above
            yield name, file.read()
