"""Where the values of a record stand, found out when somebody asks."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from knowhub.core.issues import Position
from knowhub.core.parsing.yaml_nodes import Path, parse_yaml

if TYPE_CHECKING:
    from collections.abc import Iterator

    from knowhub.core.parsing.excerpts import Excerpt


FIRST_LINE = 2
"""The line of a file on which its front matter begins."""


class DeferredPositions(Mapping[Path, Position]):
    """The places of values in a file: most builds have nothing to say of any."""

    __slots__ = ("_front", "_path")

    def __init__(self, path: str, front: Excerpt | str) -> None:
        """Take the file's path and its front matter."""
        self._path, self._front = path, front

    def __getitem__(self, path: Path) -> Position:
        return self._values[path]

    def __iter__(self) -> Iterator[Path]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    @property
    def _values(self) -> Mapping[Path, Position]:
        """All places, read each time: kept, they would take more room than the rest of a record."""
        text = self._front if isinstance(self._front, str) else self._front.text
        nodes = parse_yaml(text, self._path, first_line=FIRST_LINE)
        return {path: Position(self._path, *place) for path, place in nodes.values.items()}
