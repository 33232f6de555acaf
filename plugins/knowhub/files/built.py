"""Read the files of a built site."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator
    from pathlib import Path


def read_built(site: Path, last: Collection[str] = ()) -> Iterator[tuple[str, bytes]]:
    """Yield every file of a site with its path from there, sorted.

    Args:
        site: The folder of the site.
        last: Folders whose files come after all others: those of translated pages.
    """
    # Paths as text: as objects they take as long as reading the files.
    base = f"{site}{os.sep}"
    names = sorted(
        f"{place}{os.sep}{name}".removeprefix(base)
        for place, _, files in os.walk(site)
        for name in files
    )
    for name in sorted(names, key=lambda name: name.partition(os.sep)[0] in last):
        with open(base + name, "rb", buffering=0) as file:  # noqa: PTH123  # as above
            yield name.replace(os.sep, "/"), file.read()
