"""From the files of a hub to its catalogue: every check, in one run."""

from __future__ import annotations

from dataclasses import replace
from itertools import chain
from typing import TYPE_CHECKING

from knowhub.core.catalogue import Catalogue, public_entries
from knowhub.core.checks.references import check_references, check_unique
from knowhub.core.parsing.places import PLACES, SOURCES, VOCABULARIES, parse_lists
from knowhub.core.parsing.record_files import parse_records
from knowhub.core.privacy.cleared import CLEARED

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from knowhub.core.issues import Issue
    from knowhub.core.parsing.record_files import RecordFile
    from knowhub.core.parsing.texts import RawFile

    Gate = Callable[[Sequence[RecordFile], Catalogue, RawFile | None], Iterable[Issue]]
    """Given the record files, the catalogue and the list of cleared phrases, finds people."""


def build_catalogue(
    files: Iterable[RawFile],
    *,
    languages: tuple[str, ...],
    country_names: Mapping[str, Mapping[str, str]] | None = None,
    gate: Gate | None = None,
) -> Catalogue:
    """Read all content; problems are in the catalogue's `issues`, sorted by place.

    Args:
        files: The files under content/, with paths such as "content/tools/x.md".
        languages: The languages of the hub, the default first.
        country_names: Names of countries by language and ISO 3166 code.
        gate: The privacy gate; without it, no text is read for people.
    """
    lists_of, records_of, cleared = _sort_files(files)
    lists = parse_lists(lists_of, country_names or {})
    records = parse_records(records_of, lists.lists, languages=languages)
    everything = {entry.id: entry for entry in reversed(records.entries)}
    entries = public_entries(sorted(everything.values(), key=lambda entry: entry.id))
    issues: Iterable[Issue] = chain(
        lists.issues,
        records.issues,
        check_unique(records.entries),
        check_references(everything, unreadable=records.broken),
    )
    found = tuple(sorted(set(issues)))
    catalogue = Catalogue(
        entries, lists.vocabularies, lists.places, lists.sources, languages, found
    )
    if gate is None:
        return catalogue
    # The gate knows the hub's own names from its catalogue.
    own = gate(records.files, catalogue, cleared)
    return replace(catalogue, issues=tuple(sorted({*found, *own})))


def _sort_files(
    files: Iterable[RawFile],
) -> tuple[list[RawFile], list[RawFile], RawFile | None]:
    lists, records = [], []
    cleared = None
    for file in files:
        is_list = file.path.startswith((VOCABULARIES, PLACES)) or file.path == SOURCES
        if is_list:
            lists.append(file)
        elif file.path == CLEARED:
            cleared = file
        elif file.path.endswith(".md") or file.outside:
            records.append(file)
    return lists, records, cleared
