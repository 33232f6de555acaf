"""k-anonymity of facts: how many people share each combination of two or three of them."""

from __future__ import annotations

from collections import defaultdict
from itertools import combinations, product
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from knowhub.core.checks.quasi_digests import Digest, Value

    Values = tuple[Value, ...]

SIZES = (2, 3)
"""Facts that somebody may know of a person and put together."""


def rare_combinations(
    digests: Sequence[Digest], fields: Sequence[str], *, k: int
) -> list[list[tuple[str, ...]]]:
    """Return for each digest the combinations of fields that fewer than `k` people share.

    Of those that are rare because two of their fields are, only these two are named. The work grows
    with digests times combinations of fields, and the memory with the values of one combination.

    Args:
        digests: All of one kind; a digest of twenty people counts twenty times.
        fields: Fields of which every two and every three are put together.
        k: People whom a combination of values must be true of.
    """
    found: list[list[tuple[str, ...]]] = [[] for _ in digests]
    for size in SIZES:
        for chosen in combinations(fields, size):
            told = [
                (digest, rare)
                for digest, rare in zip(digests, found, strict=True)
                if all(map(digest.true.get, chosen))
            ]
            totals = _count((digest for digest, _ in told), chosen)
            for digest, rare in told:
                if _is_rare(digest, chosen, totals, k) and not _is_known(rare, chosen):
                    rare.append(chosen)
    return found


def _count(digests: Iterable[Digest], fields: tuple[str, ...]) -> Mapping[Values, int]:
    totals: dict[Values, int] = defaultdict(int)
    for digest in digests:
        people = digest.people
        for values in product(*map(digest.true.__getitem__, fields)):
            totals[values] += people
    return totals


def _is_rare(digest: Digest, fields: tuple[str, ...], totals: Mapping[Values, int], k: int) -> bool:
    return any(totals[values] < k for values in product(*map(digest.said.__getitem__, fields)))


def _is_known(rare: Iterable[tuple[str, ...]], fields: tuple[str, ...]) -> bool:
    """Tell whether fewer of these fields are rare together already."""
    return any(set(known) <= set(fields) for known in rare)
