"""Facets as columns: one text for each, in which every document has its place."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

END = "!"
"""Ends the values of a document."""
Cells = dict[tuple[str, ...], tuple[str, ...]]
_FIRST, _BACKSLASH, _LAST, _BEYOND = 0x23, 0x5C, 0x7E, 0xA1
"""The signs that stand for values: plain ones first, without what JSON would escape."""


class Columns:
    """The values of all documents in each facet, filled document by document."""

    def __init__(self, facets: Iterable[str]) -> None:
        self._columns: dict[str, list[tuple[str, ...]]] = {facet: [] for facet in facets}
        self._cells: Cells = {}

    def add(self, values: Mapping[str, tuple[str, ...]]) -> None:
        """Add the next document; many have the same values, which are kept once."""
        for facet, own in self._columns.items():
            cell = values.get(facet, ())
            own.append(self._cells.setdefault(cell, cell))

    def values(self) -> dict[str, list[str]]:
        """Return the values that occur in each facet, sorted."""
        return {
            facet: sorted({value for cell in set(own) for value in cell})
            for facet, own in self._columns.items()
        }

    def column(self, facet: str) -> tuple[str, dict[str, str]]:
        """Return the text of a facet, and the sign of each value in it."""
        cells = self._columns[facet]
        signs = _signs(cells)
        texts = {cell: "".join(sorted(signs[value] for value in cell)) for cell in set(cells)}
        return END.join(texts[cell] for cell in cells), signs


def sign(index: int) -> str:
    """Return the character that stands for the value with this index."""
    code = _FIRST + index
    if code >= _BACKSLASH:
        code += 1
    if code > _LAST:
        code += _BEYOND - _LAST - 1
    return chr(code)


def _signs(cells: Sequence[tuple[str, ...]]) -> dict[str, str]:
    """Return the sign of each value; frequent ones have those that take least room."""
    counts = Counter(value for cell in cells for value in cell)
    order = sorted(counts, key=lambda value: (-counts[value], value))
    return {value: sign(index) for index, value in enumerate(order)}
