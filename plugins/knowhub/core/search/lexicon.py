"""The lexicon: every form that somebody wrote, and the terms that it stands for.

With it the browser needs no stemmer: a word is looked up as it is typed.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from knowhub.core.search.normalisation import key
from knowhub.core.search.shards import browser_order, split

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from knowhub.core.search.analyses import Analysis

SHARD = 9_000
"""Characters of a file of the lexicon."""
LEAST_TAIL = 3
"""Letters of a word from which on its first one may be wrong."""
_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


class Lexicon:
    """Forms and terms, filled document by document."""

    def __init__(self) -> None:
        self._counts: Counter[str] = Counter()
        self._terms: dict[str, tuple[str, ...]] = {}
        self._stops: set[str] = set()
        self._keys: dict[str, str] = {}

    def add(self, analysis: Analysis) -> None:
        """Add the words of a document."""
        self._stops.update(analysis.stops)
        self._counts.update(analysis.forms.keys())
        for form, terms in analysis.forms.items():
            own = self._terms.get(form)
            if own is None:
                self._terms[form] = tuple(terms)
                self._keys[form] = key(form)
            elif not set(terms) <= set(own):
                self._terms[form] = tuple(sorted({*own, *terms}))

    @property
    def stop_keys(self) -> frozenset[str]:
        """Keys that stand for stop words most of the time.

        "bajo" may be "bajó" without its accent, and "des" may be "dès": what is commoner counts.
        """
        balance: Counter[str] = Counter()
        stops = {key(form) for form in self._stops}
        for form, own in self._keys.items():
            if own in stops:
                balance[own] += self._counts[form] * (1 if form in self._stops else -1)
        return frozenset(own for own in stops if balance[own] >= 0)

    def tail_runs(self) -> Iterator[tuple[str, str]]:
        """Yield what follows first letters, with those letters, in files as those of the entries.

        A word with a wrong first letter is looked up by the rest: its own run is another one.
        """
        heads: dict[str, set[str]] = defaultdict(set)
        for own in set(self._keys.values()):
            if len(own) >= LEAST_TAIL:
                heads[own[1:]].add(own[0])
        entries = {tail: (tail, "|" + "".join(sorted(own))) for tail, own in heads.items()}
        yield from _runs(entries)

    def runs(self, names: Iterable[tuple[str, str, str]]) -> Iterator[tuple[str, str]]:
        """Yield the first key and the packed entries of each file.

        Args:
            names: Key, written form and term of each name of a concept.
        """
        yield from _runs(self._entries(names))

    def _entries(self, names: Iterable[tuple[str, str, str]]) -> Mapping[str, tuple[str, str]]:
        """Return the form that is written most and the way from its key to the terms, by key."""
        forms: dict[str, list[str]] = defaultdict(list)
        terms: dict[str, set[str]] = defaultdict(set)
        for form, own_terms in self._terms.items():
            own = self._keys[form]
            forms[own].append(form)
            terms[own].update(own_terms)
        for own, form, term in names:
            forms[own].append(form)
            terms[own].add(term)
        return {own: (self._most_written(forms[own]), _rest(own, terms[own])) for own in forms}

    def _most_written(self, forms: Iterable[str]) -> str:
        return min(forms, key=lambda form: (-self._counts[form], form))


def _runs(entries: Mapping[str, tuple[str, str]]) -> Iterator[tuple[str, str]]:
    keys = sorted(entries, key=browser_order)
    sizes = [(own, len(entries[own][0]) // 2 + len(entries[own][1]) + 3) for own in keys]
    for run in split(sizes, SHARD):
        yield run[0], _pack(entries[own] for own in run)


def _rest(own: str, terms: set[str]) -> str:
    if terms == {own}:
        return ""
    return "".join(f"|{_change(own, term)}" for term in sorted(terms))


def _shared(one: str, other: str) -> int:
    """Return how many first letters two words share."""
    count = 0
    for first, second in zip(one, other, strict=False):
        if first != second:
            break
        count += 1
    return count


def _change(own: str, term: str) -> str:
    """Return how many letters to cut off a key, and what to put there: `3y`."""
    shared = _shared(own, term)
    cut = len(own) - shared
    if cut >= len(_DIGITS):
        return f"-{term}"
    return _DIGITS[cut] + term[shared:]


def _pack(entries: Iterable[tuple[str, str]]) -> str:
    """Join entries by line; each begins with how many letters it shares with the one before."""
    lines = []
    before = ""
    for form, rest in entries:
        shared = min(_shared(before, form), len(_DIGITS) - 1)
        lines.append(f"{_DIGITS[shared]}{form[shared:]}{rest}")
        before = form
    return "\n".join(lines)
