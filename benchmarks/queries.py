"""Known items: queries made from the title of a record, which must be among the first results."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from functools import cached_property
from random import Random
from typing import TYPE_CHECKING

from benchmarks.variants import beginning, inflected, misspelt, stripped

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

TARGETS = 200
"""Records asked for in one language with one kind of query."""
KINDS = {
    "Q1": "two or three rare words of the title",
    "Q2": "inflected variants of them",
    "Q3": "one edit in each, five letters or more",
    "Q4": "the first four letters of two",
    "Q5": "without accents, diacritics, alef, ё",
    "Q6": "Q1 with one true facet",
    "Q7": "a phrase of the title, unsegmented",
}
SENSELESS = {
    "zh": {
        "Q2": "Chinese words have no forms",
        "Q3": "Chinese words are shorter than five letters",
        "Q4": "Chinese words are shorter than five letters",
        "Q5": "Chinese has no accents",
    }
}
"""Kinds of query that make no sense in a language, and why."""
UNSEGMENTED = ("zh",)
SAME_TITLES = 5
"""Words that stand in the titles of more records than these name none of them."""
RARE = 0.2
"""The share of the records in which a rare word may stand at most."""
_WORD_RE = re.compile(r"[^\W_]+")


@dataclass(frozen=True)
class Item:
    """A record as somebody who looks for it remembers it."""

    id: str
    title_words: tuple[str, ...]
    """In small letters, in their order."""
    text: str
    """Title, summary and body."""
    facets: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


@dataclass(frozen=True)
class Query:
    """A query and the record that it is meant to find."""

    kind: str
    text: str
    target: str
    filters: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    typing: bool = False
    """Whether the last word may be unfinished, as while somebody types."""


def split_words(text: str) -> tuple[str, ...]:
    """Return the words of a text in small letters."""
    return tuple(_WORD_RE.findall(text.lower()))


class QueryMaker:
    """Makes the queries of one language; the same seed gives the same queries."""

    def __init__(
        self,
        language: str,
        items: Sequence[Item],
        *,
        seed: int,
        frequency: Callable[[str], float] | None = None,
    ) -> None:
        """Take the records to ask for.

        Args:
            language: The language of titles and queries.
            items: The records that exist in it.
            seed: Where chance begins.
            frequency: In how many records a word stands; without it, words are counted.
        """
        self.language = language
        self.items = items
        self.seed = seed
        self._frequency = frequency or self._document_frequency

    @cached_property
    def _frequencies(self) -> Counter[str]:
        counted: Counter[str] = Counter()
        for item in self.items:
            counted.update(set(split_words(item.text)))
        return counted

    def _document_frequency(self, word: str) -> float:
        return self._frequencies[word]

    def queries(self) -> dict[str, list[Query]]:
        """Return the queries of each kind that makes sense; Q6 asks for the targets of Q1."""
        made = {
            kind: self._queries(kind)
            for kind in KINDS
            if kind not in SENSELESS.get(self.language, {})
            and (kind != "Q7" or self.language in UNSEGMENTED)
        }
        return {kind: queries for kind, queries in made.items() if queries}

    def _queries(self, kind: str) -> list[Query]:
        # Q6 narrows Q1, so both draw the same words of the same targets.
        name = "Q1" if kind == "Q6" else kind
        order = list(self.items)
        Random(f"{self.seed}/{self.language}/{name}").shuffle(order)
        made = (self._query(kind, name, item) for item in order)
        return _first(TARGETS, (query for query in made if query))

    def _query(self, kind: str, name: str, item: Item) -> Query | None:
        rng = Random(f"{self.seed}/{self.language}/{name}/{item.id}")
        words = getattr(self, f"_{name.lower()}")(item, rng)
        if not words:
            return None
        text = ("" if kind == "Q7" else " ").join(words)
        filters = self._facet(item) if kind == "Q6" else {}
        return Query(kind, text, item.id, filters, typing=kind == "Q4")

    def _facet(self, item: Item) -> dict[str, tuple[str, ...]]:
        rng = Random(f"{self.seed}/{self.language}/facet/{item.id}")
        facet = rng.choice(sorted(name for name, values in item.facets.items() if values))
        return {facet: (rng.choice(sorted(item.facets[facet])),)}

    def _rare(self, item: Item, wanted: int, keep: Callable[[str], bool]) -> list[str]:
        """Return the rarest words of the title that may be used, in the order of the title."""
        most = max(1, len(self.items) * RARE)
        usable = [
            word
            for word in dict.fromkeys(item.title_words)
            if keep(word) and self._frequency(word) <= most
        ]
        rarest = sorted(usable, key=lambda word: (self._frequency(word), word))[:wanted]
        return [word for word in usable if word in rarest]

    def _named(self, item: Item, wanted: int, keep: Callable[[str], bool]) -> list[str]:
        """Return words that name the record: one more where the wanted ones do not."""
        found = (self._rare(item, count, keep) for count in (wanted, 3))
        return next((words for words in found if self._telling(words)), [])

    @cached_property
    def _titles(self) -> Mapping[str, frozenset[int]]:
        """The records whose titles hold each word."""
        found: dict[str, set[int]] = defaultdict(set)
        for number, item in enumerate(self.items):
            for word in item.title_words:
                found[word].add(number)
        return {word: frozenset(numbers) for word, numbers in found.items()}

    def _telling(self, words: list[str]) -> bool:
        """Tell whether the words name a record: two at least, that few titles share."""
        if len(words) < 2:
            return False
        holders = (self._titles[word] for word in words)
        return len(frozenset.intersection(*holders)) <= SAME_TITLES

    def _shortest(self) -> int:
        return 1 if self.language in UNSEGMENTED else 3

    def _q1(self, item: Item, rng: Random) -> list[str]:
        shortest = self._shortest()
        return self._named(item, rng.randint(2, 3), lambda word: len(word) >= shortest)

    def _q2(self, item: Item, rng: Random) -> list[str]:
        forms = {
            word: inflected(word, self.language, Random(f"{self.seed}/{item.id}/{word}"))
            for word in item.title_words
            if len(word) >= 3
        }
        words = self._named(item, rng.randint(2, 3), lambda word: bool(forms.get(word)))
        return [forms[word] or word for word in words]

    def _q3(self, item: Item, rng: Random) -> list[str]:
        words = self._named(item, rng.randint(2, 3), lambda word: len(word) >= 5 and word.isalpha())
        return [misspelt(word, self.language, rng) for word in words]

    def _q4(self, item: Item, _: Random) -> list[str]:
        def long_enough(word: str) -> bool:
            return word.isalpha() and len(beginning(word, self.language)) == 4 < len(word)

        words = self._rare(item, 2, long_enough)
        return [beginning(word, self.language) for word in words if self._telling(words)]

    def _q5(self, item: Item, rng: Random) -> list[str]:
        """Take words that change when they are stripped, with one that does not if need be."""

        def changes(word: str) -> bool:
            return len(word) >= 3 and stripped(word) != word

        words = self._named(item, rng.randint(2, 3), changes)
        if not words and self._rare(item, 1, changes):
            kept = {*self._rare(item, 1, changes), *self._rare(item, 1, lambda w: not changes(w))}
            words = self._named(item, 2, kept.__contains__)
        return [stripped(word) for word in words]

    def _q7(self, item: Item, rng: Random) -> list[str]:
        """Take two or three words that follow each other, the rarest of the title among them."""
        words = item.title_words
        rarest = min(range(len(words)), key=lambda place: (self._frequency(words[place]), place))
        length = rng.randint(2, 3)
        start = min(max(0, rarest - rng.randrange(length)), max(0, len(words) - length))
        return list(words[start : start + length])


def _first(count: int, queries: Iterable[Query]) -> list[Query]:
    found = []
    for query in queries:
        found.append(query)
        if len(found) == count:
            break
    return found
