"""What a record says of the people whom it counts, field by field."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from knowhub.core.records.base import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from knowhub.core.catalogue import Entry
    from knowhub.core.parsing.yaml_nodes import Path
    from knowhub.core.places import Places
    from knowhub.core.records.base import Persons, Record

Value = str | int
"""A term, a place or a year."""
MAX_VALUES = 12
"""Values of one field beyond which it says little of any one person, and is left out."""
UNKNOWN = "unknown"
"""The term by which a closed list says nothing."""


@dataclass(frozen=True, slots=True)
class Digest:
    """The people of one record, and what is said of them."""

    entry: Entry
    people: int
    """How many there are at least."""
    said: Mapping[str, tuple[Value, ...]]
    """The values of each field, as they are published."""
    true: Mapping[str, tuple[Value, ...]]
    """The same with all that follows: who was in a country was in its region."""
    coarser: Mapping[str, str]
    """What could be written instead of each field, in words."""


def read_digests(entries: Iterable[Entry], persons: Persons, places: Places) -> list[Digest]:
    """Return the records that tell of such people; those that count none are left out."""
    found = []
    for entry in entries:
        people = count_people(entry.record, persons)
        if people:
            found.append(_read(entry, people, persons, places))
    return found


def count_people(record: Record, persons: Persons) -> int:
    """Return how many people a record tells of at least: one, if it does not count them."""
    counts = [value for field in persons.counts for _, value in values_at(record, field)]
    return max(counts, default=1)


def _read(entry: Entry, people: int, persons: Persons, places: Places) -> Digest:
    record = entry.record
    said = {field: _values(record, field) for field in persons.fields}
    true = {field: _following(record, field, said[field], places) for field in persons.fields}
    coarser = {field: _coarser(values, places) for field, values in said.items()}
    return Digest(entry, people, said, true, coarser)


def _values(record: Record, field: str) -> tuple[Value, ...]:
    values = dict.fromkeys(
        item for _, value in values_at(record, field) for item in _plain(value) if item != UNKNOWN
    )
    return tuple(values) if len(values) <= MAX_VALUES else ()


def _plain(value: Any) -> Iterable[Value]:
    """Return a period as its years, so that those who share one of them are counted together."""
    if isinstance(value, Span):
        return range(value.start, (value.end or value.start) + 1)
    return (value,)


def _following(
    record: Record, field: str, said: tuple[Value, ...], places: Places
) -> tuple[Value, ...]:
    own = tuple(value for value in said if isinstance(value, str))
    countries = tuple(value for value in own if value in places.countries)
    if field == "regions":
        countries = record.countries
    if not countries and not any(value in places.regions for value in own):
        return said
    regions = places.regions.with_broader([*own, *places.regions_of(countries)])
    return tuple(dict.fromkeys([*said, *regions]))


def _coarser(values: Iterable[Value], places: Places) -> str:
    if any(isinstance(value, int) for value in values):
        return "a longer span of years"
    if any(value in places.countries for value in values):
        return "a region instead of a country"
    return "a broader term"


def countries_in(record: Record, field: str, places: Places) -> tuple[str, ...]:
    """Return the countries among the values of a field."""
    found = (value for _, value in values_at(record, field))
    return tuple(value for value in found if isinstance(value, str) and value in places.countries)


def values_at(record: Record, field: str) -> Iterator[tuple[Path, Any]]:
    """Yield the values at a path such as `means.element`, with the place of each."""
    yield from _reach(record, tuple(field.split(".")), ())


def _reach(value: Any, steps: tuple[str, ...], path: Path) -> Iterator[tuple[Path, Any]]:
    if value is None:
        return
    if isinstance(value, tuple):
        for index, item in enumerate(value):
            yield from _reach(item, steps, (*path, index))
    elif steps:
        yield from _reach(getattr(value, steps[0]), steps[1:], (*path, steps[0]))
    else:
        yield path, value
