"""Recall and reciprocal rank of answers to known-item queries."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from benchmarks.queries import Query

TOP = 5


@dataclass(frozen=True)
class Score:
    """How well one kind of query found its targets."""

    queries: int
    recall: float
    """The share of the queries whose target is among the first five."""
    mrr: float
    """The mean of one divided by the target's rank, 0 where it is not among them."""


def score(queries: Sequence[Query], answers: Sequence[Sequence[str]]) -> Score:
    """Return how well answers found the targets of their queries."""
    ranks = [rank(query, answer) for query, answer in zip(queries, answers, strict=True)]
    found = [place for place in ranks if place]
    count = max(1, len(ranks))
    return Score(len(ranks), len(found) / count, sum(1 / place for place in found) / count)


def rank(query: Query, answer: Sequence[str]) -> int:
    """Return the place of the target among the first five, from 1; 0 if it is not there."""
    first = list(answer[:TOP])
    return first.index(query.target) + 1 if query.target in first else 0
