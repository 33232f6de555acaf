"""What a term counts for a document."""

from __future__ import annotations

import pytest

from knowhub.core.search.weights import (
    FIELDS,
    IN_TITLE,
    K1,
    LENGTH,
    LEVELS,
    SHORT,
    TITLE,
    UNITS,
    WEIGHTS,
    Averages,
    impact,
    tempers,
)

AVERAGE = Averages((7.0, 25.0, 5.0, 20.0, 270.0))
LENGTHS = (5, 30, 0, 22, 410)


def by_the_book(times: tuple[int, ...], weight: float) -> int:
    """Return BM25F's share in steps, field by field."""
    frequency = 0.0
    for field in range(len(FIELDS)):
        temper = 1 - LENGTH[field] + LENGTH[field] * LENGTHS[field] / AVERAGE.lengths[field]
        frequency += WEIGHTS[field] * times[field] / temper
    level = min(LEVELS - 1, int(weight * frequency / (K1 + frequency) * LEVELS))
    return level + IN_TITLE if times[TITLE] else level


@pytest.mark.parametrize("weight", [1.0, 0.8, 0.64])
@pytest.mark.parametrize(
    "times",
    [(0, 0, 0, 0, 1), (0, 0, 0, 0, 40), (0, 0, 0, 1, 0), (0, 2, 0, 1, 3), (1, 0, 1, 0, 0)],
)
def test_a_term_counts_by_its_fields_and_their_lengths(
    times: tuple[int, ...], weight: float
) -> None:
    counts = sum(own * unit for own, unit in zip(times, UNITS, strict=True))
    assert impact(counts, tempers(LENGTHS, AVERAGE), weight) == by_the_book(times, weight)


def test_a_longer_body_tempers_more() -> None:
    short, long = (tempers((5, 30, 0, 22, body), AVERAGE) for body in (100, 900))
    assert short[SHORT] < 1 < long[SHORT]
    assert short[:SHORT] == long[:SHORT]
