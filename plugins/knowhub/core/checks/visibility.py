"""Who may read a record is said twice: in the record, and by the root in which it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from knowhub.core.issues import Issue, Position

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from knowhub.core.catalogue import Entry

_KEY = ("visibility",)


def check_visibility(entries: Iterable[Entry]) -> Iterator[Issue]:
    """Yield an issue for each record of members in the public root, and the other way round.

    What is in a public repository is public, whatever the record says; and a record of the private
    root that calls itself public would be published by whoever copies it.
    """
    for entry in entries:
        members = entry.record.visibility == "members"
        if members == entry.private:
            continue
        place = entry.positions.get(_KEY, Position(entry.path))
        found = repr(entry.record.visibility)
        if members:
            yield Issue(
                place,
                "visibility",
                "a public record: what is in a public repository is public",
                found,
                "Move the file to the private content (`private_content` in mkdocs.yml). If it was "
                "committed here, go by docs/contributing/leaks.md.",
                "visibility",
            )
        else:
            yield Issue(
                place,
                "visibility",
                "'members', as for every record of the private content",
                found,
                "Write 'visibility: members', or move the file to content/.",
                "visibility",
            )
