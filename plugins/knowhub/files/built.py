"""Read the files of a built site."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator
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


def read_built(
    site: Path, last: Collection[str] = (), known: Collection[str] = ()
) -> Iterator[tuple[str, bytes]]:
    """Yield every file of a site with its path from there, sorted.

    Args:
        site: The folder of the site.
        last: Folders whose files come after all others: those of translated pages.
        known: Files that are left out.
    """
    names = (name for name in names_of(site) if name not in known)
    for name in sorted(names, key=lambda name: name.partition("/")[0] in last):
        with open(f"{site}{os.sep}{name}", "rb", buffering=0) as file:  # noqa: PTH123  # as above
            yield name, file.read()
