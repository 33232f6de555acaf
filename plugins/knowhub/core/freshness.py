"""What must be looked at again, by whom and until when; nothing here knows today by itself."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from itertools import chain
from typing import TYPE_CHECKING

from knowhub.core.issues import Issue, Level, Position
from knowhub.core.records.network import Channel, Network
from knowhub.core.records.tool import Tool

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from knowhub.core.catalogue import Entry
    from knowhub.core.parsing.yaml_nodes import Path


@dataclass(frozen=True, slots=True)
class Deadline:
    """Something that an owner must do until the end of a day."""

    owner: str
    """A role."""
    day: date
    """The last day on which all is well."""
    position: Position
    subject: str
    """The key that the deadline follows from."""
    expected: str
    found: str
    advice: str

    @property
    def issue(self) -> Issue:
        """The deadline as a notice, for when it has passed."""
        return Issue(
            self.position,
            "overdue",
            self.expected,
            self.found,
            self.advice,
            self.subject,
            Level.NOTICE,
        )


def overdue(deadlines: Iterable[Deadline], today: date) -> tuple[Deadline, ...]:
    """Return the deadlines that have passed, by owner, the oldest first.

    Args:
        deadlines: From any source: records are one.
        today: The day on which somebody asks.
    """
    passed = (deadline for deadline in deadlines if deadline.day < today)
    return tuple(sorted(passed, key=lambda item: (item.owner, item.day, item.position)))


def stated_deadlines(entries: Iterable[Entry], *, address_months: int) -> Iterator[Deadline]:
    """Yield the deadlines that follow from a day which an editor wrote for this purpose."""
    for entry in entries:
        yield from chain(_reviews(entry), _channels(entry), _addresses(entry, address_months))


def age_deadlines(entries: Iterable[Entry], *, facts_months: int) -> Iterator[Deadline]:
    """Yield until when facts may be called current without another look."""
    for entry in entries:
        if entry.record.currency != "current":
            continue
        value = entry.record.as_of
        yield _deadline(
            entry,
            ("as_of",),
            add_months(first_day(value), facts_months),
            f"facts of the last {facts_months} months in a record that is current",
            f"facts of {value}",
            "Check them and set 'as_of', or change 'currency'.",
        )


def _reviews(entry: Entry) -> Iterator[Deadline]:
    value = entry.record.review_by
    if value:
        advice = "Read the record against its sources, then set a new date."
        day = last_day(value)
        yield _deadline(entry, ("review_by",), day, f"a review by {value}", "none yet", advice)


def _channels(entry: Entry) -> Iterator[Deadline]:
    record = entry.record
    for index, channel in enumerate(record.channels if isinstance(record, Network) else ()):
        day = channel_day(channel)
        if day:
            yield _deadline(
                entry,
                ("channels", index, "verified_on"),
                day,
                f"a check every {channel.check_every} months",
                f"the last one in {channel.verified_on}",
                "Try the channel, then set 'verified_on'; or remove it.",
            )


def _addresses(entry: Entry, months: int) -> Iterator[Deadline]:
    record = entry.record
    if isinstance(record, Tool) and record.checked_on:
        yield _deadline(
            entry,
            ("checked_on",),
            add_months(first_day(record.checked_on), months),
            f"a look at the address every {months} months",
            f"the last one in {record.checked_on}",
            f"Run 'knowhub links --file {entry.path}', then set 'checked_on'.",
        )


def _deadline(
    entry: Entry, path: Path, day: date, expected: str, found: str, advice: str
) -> Deadline:
    position = entry.positions.get(path, Position(entry.path))
    subject = ".".join(str(step) for step in path)
    return Deadline(entry.record.owner, day, position, subject, expected, found, advice)


def channel_day(channel: Channel) -> date | None:
    """Return the last day on which a channel may be relied on; None if nobody verified it."""
    if not channel.verified_on:
        return None
    return add_months(first_day(channel.verified_on), channel.check_every)


def first_day(value: str) -> date:
    """Return the first day of a year, month or day: ages count from there."""
    parts = [int(part) for part in value.split("-")]
    return date(parts[0], *[*parts[1:], 1, 1][:2])


def last_day(value: str) -> date:
    """Return the last day of a year, month or day: what is due by then is due after it."""
    parts = [int(part) for part in value.split("-")]
    if len(parts) == 3:
        return date(*parts)
    month = parts[1] if len(parts) == 2 else 12
    return date(parts[0], month, monthrange(parts[0], month)[1])


def add_months(day: date, months: int) -> date:
    """Return the same day some months later, or the last of that month if it has no such day."""
    years, month = divmod(day.month - 1 + months, 12)
    year = day.year + years
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
