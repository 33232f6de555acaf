"""What is overdue, since when and whose it is."""

from __future__ import annotations

from datetime import date

import pytest

from hubs import make_hub, record
from knowhub.core.freshness import (
    Deadline,
    add_months,
    age_deadlines,
    channel_day,
    first_day,
    last_day,
    overdue,
    stated_deadlines,
)
from knowhub.core.issues import Level, Position
from knowhub.core.records.network import Channel

TODAY = date(2026, 11, 25)


def lines(keys: str = "", today: date = TODAY, **changes: str) -> list[str]:
    """Return what is overdue in a hub of one tool."""
    entries = make_hub({"tools/sieve.md": record(keys, **changes)}).entries.values()
    assert entries
    deadlines = [
        *stated_deadlines(entries, address_months=12),
        *age_deadlines(entries, facts_months=60),
    ]
    return [f"{item.owner} {item.day} {item.issue}" for item in overdue(deadlines, today)]


def test_a_review_is_due_after_the_last_day_of_its_date() -> None:
    assert lines("review_by: 2026-10", as_of="2026") == [
        "editors 2026-10-31 content/tools/sieve.md:10:12: overdue: review_by: Expected a review by "
        "2026-10; found none yet. Read the record against its sources, then set a new date."
    ]
    assert lines("review_by: 2026-10", as_of="2026", today=date(2026, 10, 31)) == []
    assert lines("review_by: 2026", as_of="2026", today=date(2026, 12, 31)) == []
    assert len(lines("review_by: 2026-11-24", as_of="2026")) == 1
    assert lines("review_by: 2026-11-25", as_of="2026") == []


def test_facts_that_are_called_current_age_from_the_first_day_of_their_date() -> None:
    assert lines(as_of="2021-11-25") == []
    assert lines(as_of="2021-11-24") == [
        "editors 2026-11-24 content/tools/sieve.md:7:8: overdue: as_of: Expected facts of the last "
        "60 months in a record that is current; found facts of 2021-11-24. Check them and set "
        "'as_of', or change 'currency'."
    ]


def test_history_does_not_age() -> None:
    assert lines(as_of="1999", currency="historical") == []


def test_an_address_is_looked_at_again() -> None:
    (line,) = lines("checked_on: 2025-10", as_of="2026")
    assert "2026-10-01" in line
    assert "checked_on: Expected a look at the address every 12 months" in line
    assert "Run 'knowhub links --file content/tools/sieve.md'" in line
    assert lines("checked_on: 2025-12", as_of="2026") == []


def test_deadlines_are_by_owner_and_the_oldest_comes_first() -> None:
    keys = "owner: Coast desk\nreview_by: 2020\nchecked_on: 2019"
    assert [line[:21] for line in lines(keys, as_of="2018")] == [
        "Coast desk 2020-01-01",
        "Coast desk 2020-12-31",
        "Coast desk 2023-01-01",
    ]


def test_deadlines_of_several_sources_are_one_list() -> None:
    place = Position("content/cleared.yml", 3)
    cleared = Deadline("a", date(2020, 1, 1), place, "expires", "an entry in force", "2020", "")
    later = Deadline("b", date(2030, 1, 1), place, "expires", "an entry in force", "2030", "")
    assert overdue(iter([later, cleared]), TODAY) == (cleared,)


def test_an_overdue_thing_is_a_notice() -> None:
    deadline = Deadline("a", date(2020, 1, 1), Position("x.md"), "key", "a", "b", "Do it.")
    assert deadline.issue.level is Level.NOTICE


def test_a_channel_lasts_from_the_first_day_of_its_check() -> None:
    channel = Channel(value="info", verified_on="2026-05", check_every=6)
    assert channel_day(channel) == date(2026, 11, 1)
    assert channel_day(Channel(value="info")) is None


@pytest.mark.parametrize(
    ("value", "first", "last"),
    [
        ("2024", date(2024, 1, 1), date(2024, 12, 31)),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        ("2024-02-10", date(2024, 2, 10), date(2024, 2, 10)),
    ],
)
def test_partial_dates_have_a_first_and_a_last_day(value: str, first: date, last: date) -> None:
    assert (first_day(value), last_day(value)) == (first, last)


def test_months_end_where_the_month_ends() -> None:
    assert add_months(date(2024, 8, 31), 6) == date(2025, 2, 28)
    assert add_months(date(2024, 12, 1), 1) == date(2025, 1, 1)
    assert add_months(date(2024, 1, 15), 36) == date(2027, 1, 15)
