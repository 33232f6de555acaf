"""Pages are weighed as servers send them, and the heaviest are held to their budget."""

from __future__ import annotations

from random import Random

import pytest

from knowhub.core.weights import (
    HEAVIEST,
    KB,
    Budget,
    Weight,
    exact,
    gz_size,
    heaviest,
    over_budget,
    weigh,
)


def page(kilobytes: float) -> bytes:
    """Return a page that no compression makes lighter."""
    return Random(1).randbytes(int(kilobytes * KB))


@pytest.mark.parametrize("kilobytes", [0.1, 5, 40])
def test_a_rough_weight_is_never_below_the_exact_one(kilobytes: float) -> None:
    text = page(kilobytes).hex().encode()
    assert weigh("x/index.html", text, record=True).size >= gz_size(text) - 16


def test_the_heaviest_records_and_other_pages_are_kept_apart() -> None:
    light = [Weight(place, f"tools/{place}", record=True) for place in range(30)]
    heavy = [Weight(1_000 + place, f"lists/{place}", record=False) for place in range(30)]
    kept = heaviest([*light, *heavy])
    assert [item.size for item in kept if item.record] == list(range(29, 29 - HEAVIEST, -1))
    assert sum(not item.record for item in kept) == HEAVIEST


def test_exact_weights_are_those_of_the_bytes_the_heaviest_first() -> None:
    pages = {"a": page(1), "b": page(3)}
    found = exact([Weight(9_999, name, record=False) for name in pages], pages)
    assert [(item.path, item.size) for item in found] == [
        ("b", gz_size(pages["b"])),
        ("a", gz_size(pages["a"])),
    ]


@pytest.mark.parametrize(
    ("size", "record", "option"),
    [
        (14.1, True, "budget: record"),
        (20.1, False, "budget: page"),
        (13, True, "budget: view"),
        (12, True, None),
        (19, False, None),
    ],
)
def test_a_page_over_its_budget_is_named_with_its_option(
    size: float, *, record: bool, option: str | None
) -> None:
    weights = [Weight(int(size * KB), "x/index.html", record)]
    found = list(over_budget(weights, Budget(), shared=18 * KB))
    assert len(found) == (1 if option else 0)
    for issue in found:
        assert (issue.rule, issue.position.path) == ("page-weight", "x/index.html")
        assert f"'{option}'" in issue.advice
