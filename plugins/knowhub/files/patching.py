"""Files that take the place of others in a site that readers see: each whole, and all of them back.

The site is between two states meanwhile. Whoever patches it says before that nobody may rely on it,
and after that it is whole again: see `knowhub.mkdocs_plugins.building.freshness`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from knowhub.files.writing import take_over

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path


class Patch:
    """What is put into a site, and taken out of it."""

    def __init__(self, site: Path, made: Path, undone: Path) -> None:
        """Begin with nothing.

        Args:
            site: The folder of the site.
            made: Where new files stand, on the same file system.
            undone: An empty folder there, for the files that stood in the site before.
        """
        self._site, self._made, self._undone = site, made, undone
        self.touched: set[str] = set()
        """The paths in the site that are no longer what they were."""

    def put(self, names: Iterable[str]) -> None:
        """Let new files stand in the site, each from one moment to the next.

        Raises:
            OSError: A file cannot be put there.
        """
        for name in names:
            self._keep(name)
            (self._site / name).parent.mkdir(parents=True, exist_ok=True)
            (self._made / name).replace(self._site / name)

    def drop(self, names: Iterable[str]) -> None:
        """Take files out of the site."""
        for name in names:
            self._keep(name)
            (self._site / name).unlink(missing_ok=True)

    def _keep(self, name: str) -> None:
        """Keep what stands there now, unless something of this patch does."""
        if name not in self.touched and (self._site / name).exists():
            take_over([name], self._site, self._undone)
        self.touched.add(name)

    def take_back(self) -> None:
        """Let the site be what it was."""
        for name in self.touched:
            if (self._undone / name).exists():
                (self._undone / name).replace(self._site / name)
            else:
                (self._site / name).unlink(missing_ok=True)
