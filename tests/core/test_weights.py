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


def texts() -> dict[str, str]:
    """Return texts of few signs and of many, of words and of none, in three scripts."""
    chance = Random(2)
    words = [
        "".join(chance.choices("abcdefghijklmnop", k=chance.randint(2, 9))) for _ in range(900)
    ]
    signs = {
        "digits": "0123456789",
        "hex": "0123456789abcdef",
        "one": "a",
        "arabic": "ابتثجحخدذرزسش ",
    }
    return {
        "words": " ".join(chance.choices(words, k=4_000)),
        "links": "".join(f'<a href="../../{w}/">{w}</a>\n' for w in chance.choices(words, k=900)),
        "short": "<p>Seed</p>",
        **{name: "".join(chance.choices(own, k=20_000)) for name, own in signs.items()},
    }


@pytest.mark.parametrize("kind", texts())
def test_a_rough_weight_is_never_below_the_exact_one(kind: str) -> None:
    text = texts()[kind].encode()
    assert weigh("x/index.html", text, record=True).size >= gz_size(text)


def test_bytes_that_no_compression_makes_lighter_are_roughly_as_heavy() -> None:
    assert weigh("x/index.html", page(40), record=True).size >= gz_size(page(40))


def test_the_heaviest_records_and_other_pages_are_kept_apart() -> None:
    light = [Weight(place, f"tools/{place}", record=True) for place in range(30)]
    heavy = [Weight(1_000 + place, f"lists/{place}", record=False) for place in range(30)]
    kept = heaviest([*light, *heavy], Budget(), shared=0)
    assert [item.size for item in kept if item.record] == list(range(29, 29 - HEAVIEST, -1))
    assert sum(not item.record for item in kept) == HEAVIEST


def test_every_page_that_may_be_over_its_budget_is_weighed_however_many_there_are() -> None:
    """Ten that look heavier and are not would otherwise hide one that is."""
    records = [Weight(13 * KB + place, f"tools/{place}", record=True) for place in range(30)]
    assert heaviest(records, Budget(record=13, view=99), shared=0) == records[:0:-1]
    assert len(heaviest(records, Budget(view=29), shared=16 * KB)) == 29
    assert len(heaviest(records, Budget(record=14), shared=16 * KB)) == HEAVIEST


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
