"""Every record that a record refers to must exist."""

from __future__ import annotations

from typing import TYPE_CHECKING

from knowhub.core.fields import references
from knowhub.core.issues import Issue, Position, suggest

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

    from knowhub.core.catalogue import Entry


def check_references(
    entries: Mapping[str, Entry], *, unreadable: Collection[str] = ()
) -> Iterator[Issue]:
    """Yield an issue for each reference that leads nowhere, or to the record itself.

    A public record may name public ones only: its reader could not follow another reference, and
    the id of a private record tells what it is about.
    """
    public = {entry.id: entry for entry in entries.values() if not entry.private}
    for entry in entries.values():
        known = entries if entry.private else public
        for path, _, target in references(entry.record):
            position = entry.positions.get(path, Position(entry.path))
            subject = str(path[0])
            if target == entry.id:
                yield Issue(
                    position,
                    "self-reference",
                    "another record",
                    repr(target),
                    "Remove the id: this is the record itself.",
                    subject,
                )
            elif target not in known and target not in unreadable:
                yield Issue(
                    position,
                    "reference",
                    "the id of a record",
                    repr(target),
                    suggest(target, known) or "Write that record first, or remove the id.",
                    subject,
                )


def check_unique(entries: Iterable[Entry]) -> Iterator[Issue]:
    """Yield an issue for each id that a second record of another kind uses."""
    seen: dict[str, Entry] = {}
    for entry in entries:
        first = seen.setdefault(entry.id, entry)
        if first is not entry:
            yield Issue(
                Position(entry.path),
                "duplicate-id",
                "an id that no other record has",
                repr(entry.id),
                f"{first.path} has it already: rename one of the two.",
            )
