"""Where the values of a record stand, found out when somebody asks."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from knowhub.core.parsing.yaml_nodes import Path

if TYPE_CHECKING:
    from collections.abc import Iterator

    from knowhub.core.issues import Position
    from knowhub.core.parsing.record_files import RecordFile


class DeferredPositions(Mapping[Path, "Position"]):
    """The places of values in a file: most builds have nothing to say of any."""

    def __init__(self, file: RecordFile) -> None:
        self._file = file

    def __getitem__(self, path: Path) -> Position:
        return self._file.nodes.values[path]

    def __iter__(self) -> Iterator[Path]:
        return iter(self._file.nodes.values)

    def __len__(self) -> int:
        return len(self._file.nodes.values)
