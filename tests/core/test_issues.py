"""A message quotes what was found, but never what may reach a person."""

from __future__ import annotations

import pytest

from knowhub.core.issues import Issue, Position


def message(found: str, advice: str = "") -> str:
    return Issue(Position("content/tools/x.md"), "wrong-type", "a year", found, advice).message


@pytest.mark.parametrize(
    "value", ["okapi@posta.example", "+33 6 12 34 56 78", "0612345678", "AB 12 34 56 78"]
)
def test_a_quoted_value_that_may_reach_a_person_is_masked(value: str) -> None:
    shown = message(repr(value), f"Write {value!r} elsewhere.")
    assert value not in shown
    assert shown.count("…") == 2


@pytest.mark.parametrize("value", ["trafficing", "2019", "handbook-2017", "tools"])
def test_other_values_are_quoted_as_they_are(value: str) -> None:
    assert repr(value) in message(repr(value))


def test_numbers_outside_quotation_marks_stay() -> None:
    assert "1,048,576 bytes" in message("1,048,576 bytes")
