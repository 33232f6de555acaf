"""From the files of a hub to its catalogue: every check, in one run."""

from __future__ import annotations

from dataclasses import replace
from itertools import chain
from typing import TYPE_CHECKING

from knowhub.core.catalogue import Catalogue, public_entries
from knowhub.core.checks.quasi import check_facts
from knowhub.core.checks.references import check_references, check_unique
from knowhub.core.checks.visibility import check_visibility
from knowhub.core.issues import Issue, Position
from knowhub.core.parsing.memory import Memory
from knowhub.core.parsing.places import PLACES, SOURCES, VOCABULARIES, parse_lists
from knowhub.core.parsing.record_sets import parse_records
from knowhub.core.privacy.cleared import CLEARED, Cleared, parse_cleared
from knowhub.core.privacy_rules import PrivacyRules

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from knowhub.core.parsing.record_files import RecordFile
    from knowhub.core.parsing.record_sets import KnownRecords
    from knowhub.core.parsing.texts import RawFile

    Gate = Callable[[Sequence[RecordFile], Catalogue, Cleared], Iterable[Issue]]
    """Given the record files, the catalogue and the cleared phrases, finds people in texts."""


def build_catalogue(
    files: Iterable[RawFile],
    *,
    languages: tuple[str, ...],
    country_names: Mapping[str, Mapping[str, str]] | None = None,
    gate: Gate | None = None,
    rules: PrivacyRules | None = None,
    members: bool = False,
    memory: Memory | None = None,
    known: KnownRecords | None = None,
) -> Catalogue:
    """Read all content; problems are in the catalogue's `issues`, sorted by place.

    Args:
        files: The files under content/, with paths such as "content/tools/x.md", and those of a
            private root.
        languages: The languages of the hub, the default first.
        country_names: Names of countries by language and ISO 3166 code.
        gate: The privacy gate; without it, neither texts nor facts are read for people.
        rules: Thresholds for facts; those that hold by default if not given.
        members: Whether the edition carries records of members.
        memory: What was parsed before, for a process that reads a hub again and again.
        known: What another process parsed before.
    """
    lists_of, records_of, cleared_in, misplaced = _sort_files(files)
    names = country_names or {}
    lists = (memory or Memory()).recall(("lists", *lists_of), lambda: parse_lists(lists_of, names))
    if known:
        known.begin(lists_of, languages)
    records = parse_records(
        records_of, lists.lists, languages=languages, memory=memory, known=known
    )
    if memory is not None:
        memory.forget()
    everything = {entry.id: entry for entry in reversed(records.entries)}
    ordered = sorted(everything.values(), key=lambda entry: entry.id)
    entries = {entry.id: entry for entry in ordered} if members else public_entries(ordered)
    issues: Iterable[Issue] = chain(
        lists.issues,
        records.issues,
        misplaced,
        check_unique(records.entries),
        check_visibility(records.entries),
        check_references(everything, unreadable=records.broken),
    )
    found = tuple(sorted(set(issues)))
    catalogue = Catalogue(
        entries, lists.vocabularies, lists.places, lists.sources, languages, found
    )
    if gate is None:
        return catalogue
    # The gate knows the hub's own names from its catalogue.
    cleared = parse_cleared(*cleared_in)
    own = gate(records.files, catalogue, cleared.of_texts)
    facts = check_facts(catalogue, cleared=cleared.of_facts, rules=rules or PrivacyRules())
    return replace(catalogue, issues=tuple(sorted({*found, *own, *facts})))


def _sort_files(
    files: Iterable[RawFile],
) -> tuple[list[RawFile], list[RawFile], list[RawFile], list[Issue]]:
    """Return lists, records, lists of cleared phrases, and what a private root may not hold."""
    lists, records, cleared, misplaced = [], [], [], []
    for file in files:
        is_list = file.path.startswith((VOCABULARIES, PLACES)) or file.path == SOURCES
        if is_list:
            lists.append(file)
        elif file.inside == CLEARED:
            cleared.append(file)
        elif file.path.endswith(".md") or file.outside:
            records.append(file)
        elif file.private:
            misplaced.append(_misplaced(file))
    return lists, records, cleared, misplaced


def _misplaced(file: RawFile) -> Issue:
    return Issue(
        Position(file.path),
        "folder",
        f"records and {CLEARED} in the private content",
        "a list",
        "Lists stand in content/, for both editions: move the terms there.",
    )
