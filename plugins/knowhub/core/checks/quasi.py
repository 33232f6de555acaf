"""Facts that point at a person when they stand together, though none of them names anybody."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING

from knowhub.core.checks.quasi_counting import rare_combinations
from knowhub.core.checks.quasi_digests import Digest, countries_in, read_digests, values_at
from knowhub.core.issues import Issue, Level, Position
from knowhub.core.privacy.cleared import FACTS
from knowhub.core.records import KINDS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from knowhub.core.catalogue import Catalogue, Entry
    from knowhub.core.privacy.cleared import Cleared, ClearedPhrase
    from knowhub.core.privacy_rules import PrivacyRules

    Fields = tuple[str, ...]

JOINT = " + "
"""What stands between the fields of a combination."""


@dataclass(frozen=True, slots=True)
class _Suspicion:
    """Facts of one record that should be coarser, or be cleared."""

    entry: Entry
    fields: Fields
    expected: str
    found: str
    advice: str

    @property
    def issue(self) -> Issue:
        """The issue at the first of the facts; it says how to clear them."""
        rule = "rare-combination" if len(self.fields) > 1 else "exact-fact"
        named = JOINT.join(self.fields)
        clear = f"If they identify nobody, clear '{FACTS}{named}' in {self.entry.start}cleared.yml."
        return Issue(
            _place(self.entry, self.fields[0]),
            rule,
            self.expected,
            self.found,
            f"{self.advice} {clear}",
            named,
            Level.REVIEW,
        )


def check_facts(catalogue: Catalogue, *, cleared: Cleared, rules: PrivacyRules) -> Iterator[Issue]:
    """Yield an issue for facts that may point at a person and are not cleared.

    Args:
        catalogue: The records of one edition: who sees fewer records sees rarer combinations.
        cleared: The phrases that start with "facts: "; they clear every combination of the fields
            that they name, in their file.
        rules: The thresholds of the hub.
    """
    reviewer = _Reviewer(cleared)
    for kind, model in KINDS.items():
        # Nobody stands behind what is made up.
        entries = [e for e in catalogue.of_kind(kind) if not e.record.illustrative]
        if not model.persons:
            continue
        exact = chain.from_iterable(map(_exact_days, entries))
        if len(entries) < rules.from_digests:
            exact = chain(exact, _countries(catalogue, entries, rules))
        else:
            yield from _rare(catalogue, entries, reviewer, rules.k)
        yield from (item.issue for item in exact if reviewer.left(item.entry, [item.fields]))
    yield from cleared.unused(reviewer.used)


class _Reviewer:
    """What is cleared, and which phrases were needed for it."""

    def __init__(self, cleared: Cleared) -> None:
        self._fields = {
            path: {item: set(item.phrase.removeprefix(FACTS).split(JOINT)) for item in phrases}
            for path, phrases in cleared.by_file.items()
        }
        self.used: dict[str, set[ClearedPhrase]] = defaultdict(set)

    def left(self, entry: Entry, combinations: Sequence[Fields]) -> list[Fields]:
        """Return the combinations of a record that are not cleared."""
        phrases = self._fields.get(entry.path, {})
        every = set().union(*phrases.values())
        found = []
        for fields in combinations:
            if every.issuperset(fields):
                self.used[entry.path] |= {
                    phrase for phrase, own in phrases.items() if own.intersection(fields)
                }
            else:
                found.append(fields)
        return found


def _rare(
    catalogue: Catalogue, entries: list[Entry], reviewer: _Reviewer, k: int
) -> Iterator[Issue]:
    """Yield one issue for the victims and one for the accused of a record."""
    for persons in KINDS[entries[0].kind].persons:
        digests = read_digests(entries, persons, catalogue.places)
        rare = rare_combinations(digests, persons.fields, k=k)
        for digest, combinations in zip(digests, rare, strict=True):
            left = reviewer.left(digest.entry, combinations)
            if left:
                yield _rarest(digest, left, k).issue


def _rarest(digest: Digest, combinations: Sequence[Fields], k: int) -> _Suspicion:
    """Name one combination, with the field that most of them share, and count the others.

    Their values, or how many people there are, would help whoever looks for one of them.
    """
    counts = Counter(chain.from_iterable(combinations))
    worst = max(counts, key=lambda field: counts[field])
    fields = next(fields for fields in combinations if worst in fields)
    more = len(combinations) - 1
    others = f", as for {more} more combinations, most of them with {worst!r}" if more else ""
    coarser = dict.fromkeys(digest.coarser[field] for field in (worst, *fields))
    return _Suspicion(
        digest.entry,
        fields,
        f"at least {k} people in the hub of whom these facts are true together",
        f"fewer{others}",
        f"Write {' or '.join(coarser)}, or leave one of the facts out.",
    )


def _countries(
    catalogue: Catalogue, entries: list[Entry], rules: PrivacyRules
) -> Iterator[_Suspicion]:
    """Yield where a country stands that no authority has published."""
    for entry in entries:
        record = entry.record
        official = record.published_in and getattr(record, record.published_in, None)
        if official or record.basis in rules.published_by:
            continue
        for field in dict.fromkeys(chain.from_iterable(p.fields for p in record.persons)):
            codes = countries_in(record, field, catalogue.places)
            if codes:
                region = next(iter(catalogue.places.regions_of(codes[:1])))
                yield _Suspicion(
                    entry,
                    (field,),
                    f"a region, or one of the bases {', '.join(rules.published_by)}",
                    f"a country on the basis {record.basis!r}",
                    f"Write the region instead: {region!r}.",
                )


def _exact_days(entry: Entry) -> Iterator[_Suspicion]:
    if len(entry.record.as_of) > len("2023"):
        yield _Suspicion(entry, ("as_of",), "a year", "a month or a day", "Write the year.")


def _place(entry: Entry, field: str) -> Position:
    path = next((path for path, _ in values_at(entry.record, field)), ())
    for length in range(len(path), 0, -1):
        if path[:length] in entry.positions:
            return entry.positions[path[:length]]
    return Position(entry.path)
