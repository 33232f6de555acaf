"""Facets as columns: one text for each, in which every document has its place."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from knowhub.core.search.documents import Document

END = "!"
"""Ends the values of a document."""
_FIRST, _BACKSLASH, _LAST, _BEYOND = 0x23, 0x5C, 0x7E, 0xA1
"""The signs that stand for values: plain ones first, without what JSON would escape."""


def sign(index: int) -> str:
    """Return the character that stands for the value with this index."""
    code = _FIRST + index
    if code >= _BACKSLASH:
        code += 1
    if code > _LAST:
        code += _BEYOND - _LAST - 1
    return chr(code)


def signs_of(documents: Sequence[Document], facet: str) -> dict[str, str]:
    """Return the sign of each value of a facet; frequent ones have those that take least room."""
    counts = Counter(value for document in documents for value in document.values.get(facet, ()))
    order = sorted(counts, key=lambda value: (-counts[value], value))
    return {value: sign(index) for index, value in enumerate(order)}


def column(documents: Sequence[Document], facet: str, signs: Mapping[str, str]) -> str:
    """Return the column of a facet, given the signs of its values."""
    cells = (
        "".join(sorted(signs[value] for value in document.values.get(facet, ())))
        for document in documents
    )
    return END.join(cells)


def values_of(documents: Sequence[Document], facet: str) -> list[str]:
    """Return the values that occur, sorted."""
    return sorted({value for document in documents for value in document.values.get(facet, ())})
