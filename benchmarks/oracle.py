"""What an index without any economy would answer: BM25F by brute force, over the same analyser.

It shares the analyser and the weights with the index, and no code: nothing is quantised or cut
into shards, every word counts in every field, and words are exact or not at all.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from benchmarks.queries import Query
    from knowhub.core.search.analysis import Analyser, Word
    from knowhub.core.search.documents import Document

FACTS = "facts"


@dataclass(frozen=True)
class Scheme:
    """The weights of BM25F."""

    fields: Sequence[str]
    weights: Sequence[float]
    tempers: Sequence[float]
    """How much the length of each field tempers it."""
    k1: float


class Oracle:
    """Answers queries over the documents of one language's search."""

    def __init__(
        self,
        documents: Sequence[Document],
        language: str,
        *,
        analyser_for: Callable[[str], Analyser],
        scheme: Scheme,
    ) -> None:
        self.documents = documents
        self.language = language
        self.scheme = scheme
        self._analyser_for = analyser_for

    @cached_property
    def _languages(self) -> tuple[str, ...]:
        own = (document.language for document in self.documents)
        return tuple(dict.fromkeys((self.language, *own)))

    def _terms(self, document: Document) -> list[list[str]]:
        return [[word.term for word in self._words(document, name)] for name in self.scheme.fields]

    def _words(self, document: Document, name: str) -> Iterable[Word]:
        language = self.language if name == FACTS else document.language
        return self._analyser_for(language).words(getattr(document, name))

    @cached_property
    def _postings(self) -> Mapping[str, Mapping[int, float]]:
        """What each term counts for each document that holds it."""
        counted = [[Counter(terms) for terms in self._terms(doc)] for doc in self.documents]
        lengths = [[sum(counts.values()) for counts in fields] for fields in counted]
        averages = [max(1.0, sum(own) / len(lengths)) for own in zip(*lengths, strict=True)]
        frequencies: dict[str, dict[int, float]] = defaultdict(lambda: defaultdict(float))
        for number, fields in enumerate(counted):
            for field, counts in enumerate(fields):
                factor = self._factor(field, lengths[number][field] / averages[field])
                for term, count in counts.items():
                    frequencies[term][number] += factor * count
        return frequencies

    def _factor(self, field: int, relative_length: float) -> float:
        temper = self.scheme.tempers[field]
        return self.scheme.weights[field] / (1 - temper + temper * relative_length)

    def answer(self, query: Query, count: int) -> list[str]:
        """Return the ids of the best records: most words covered first, then BM25F.

        Stop words count for the score only, as long as there is another word.
        """
        words = self._query_words(query.text)
        telling = any(not stop for _, stop in words)
        scores: dict[int, tuple[int, float]] = {}
        for terms, stop in words:
            worth = int(not stop or not telling)
            for number, score in self._word_scores(terms).items():
                covered, total = scores.get(number, (0, 0.0))
                scores[number] = (covered + worth, total + score)
        kept = [number for number in scores if self._passes(number, query.filters)]
        best = sorted(kept, key=lambda number: (*(-part for part in scores[number]), number))
        return [self.documents[number].id for number in best[:count]]

    def _query_words(self, text: str) -> list[tuple[set[str], bool]]:
        """Return what each word is filed under in any language, and whether it is a stop word."""
        by_language = [list(self._analyser_for(code).words(text)) for code in self._languages]
        longest = max(len(words) for words in by_language)
        same = [words for words in by_language if len(words) == longest]
        return [({word.term for word in words}, words[0].stop) for words in zip(*same, strict=True)]

    def _word_scores(self, terms: set[str]) -> dict[int, float]:
        scores: dict[int, float] = {}
        for term in terms:
            holders = self._postings.get(term, {})
            rarity = math.log(1 + (len(self.documents) - len(holders) + 0.5) / (len(holders) + 0.5))
            for number, frequency in holders.items():
                share = frequency / (self.scheme.k1 + frequency)
                weighted = rarity * share * self.documents[number].weight
                scores[number] = max(scores.get(number, 0.0), weighted)
        return scores

    def _passes(self, number: int, filters: Mapping[str, tuple[str, ...]]) -> bool:
        values = self.documents[number].values
        return all(set(wanted) & set(values.get(facet, ())) for facet, wanted in filters.items())
