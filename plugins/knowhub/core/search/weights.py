"""How much a word counts for a record: BM25F with quantised lengths and impacts."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

FIELDS = ("title", "summary", "terms", "facts", "body")
"""The fields of a document, in the order in which analyses number them."""
TITLE = 0
SHORT = len(FIELDS) - 1
"""Fields before this one are short: stop words are filed there too."""
_BITS = 20
UNITS = tuple(1 << _BITS * (SHORT - field) for field in range(len(FIELDS)))
"""What one occurrence in each field adds to a number that holds the counts of all fields.

Most terms stand in the body only: their number is the count itself. No text that the checks let
through has as many words as a field has room for.
"""
WEIGHTS = (6.0, 2.5, 4.0, 1.5, 1.0)
"""What one occurrence counts in each field."""
LENGTH = (0.4, 0.5, 0.2, 0.2, 0.75)
"""How much a field's length tempers it (the b of BM25)."""
K1 = 4.0
"""How soon more occurrences stop to matter."""
LEVELS = 8
"""Steps of an impact: it fits three bits."""
IN_TITLE = 8
"""The fourth bit: the term stands in the title. Titles say what a record is."""
_STEP = 1.15
"""Average lengths are rounded to powers of this, so that one record does not move them."""


@dataclass(frozen=True, slots=True)
class Averages:
    """Average lengths of the fields of a corpus, rounded."""

    lengths: tuple[float, ...]


def averages(totals: Sequence[int], documents: int) -> Averages:
    """Return the rounded average length of each field.

    Args:
        totals: The words of all documents in each field.
        documents: How many documents there are.
    """
    return Averages(tuple(_rounded(total / max(1, documents)) for total in totals))


def _rounded(value: float) -> float:
    if value < 1:
        return 1.0
    return float(_STEP ** round(math.log(value, _STEP)))


def tempers(lengths: Sequence[int], average: Averages) -> tuple[float, ...]:
    """Return by how much the length of each field of a document tempers what stands in it.

    Args:
        lengths: The number of words in each field of the document.
        average: The corpus' average lengths.
    """
    return tuple(
        1 - share + share * own / usual
        for share, own, usual in zip(LENGTH, lengths, average.lengths, strict=True)
    )


def impact(counts: int, tempered: Sequence[float], weight: float = 1.0) -> int:
    """Return how much a term counts for a document, from 0 to LEVELS - 1, plus IN_TITLE.

    Args:
        counts: The number of occurrences in each field, in UNITS.
        tempered: The document's tempers.
        weight: What the document as a whole counts; less for what is past.
    """
    if counts < UNITS[SHORT - 1]:  # in the body only, as most terms are
        frequency = WEIGHTS[SHORT] * counts / tempered[SHORT]
    else:
        frequency = 0.0
        for weight_of, unit, temper in zip(WEIGHTS, UNITS, tempered, strict=True):
            frequency += weight_of * (counts // unit % UNITS[SHORT - 1]) / temper
    share = weight * frequency / (K1 + frequency)
    level = min(LEVELS - 1, int(share * LEVELS))
    return level + IN_TITLE if counts >= UNITS[TITLE] else level
