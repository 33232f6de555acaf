"""Words of a language with their natural frequency, to draw texts from."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import accumulate
from typing import TYPE_CHECKING

from wordfreq import get_frequency_dict

if TYPE_CHECKING:
    from random import Random

LANGUAGES = ("en", "fr", "es", "ar", "pt", "ru", "zh")
WORDS = 50_000
"""Words of a language that texts are drawn from."""
_LATIN = re.compile(r"[a-z\u00df-\u024f]+")
_LETTERS = {
    "ar": re.compile(r"[\u0621-\u064a]+"),
    "ru": re.compile(r"[а-яё]+"),
    "zh": re.compile(r"[\u4e00-\u9fff]+"),
}
_SCALE = 10**9
"""Weights are whole numbers: a float from a power differs between platforms in its last digit."""


@dataclass(frozen=True)
class Lexicon:
    """The most frequent words of a language, the most frequent first."""

    language: str
    words: tuple[str, ...]
    weights: tuple[int, ...]

    @cached_property
    def cumulative(self) -> tuple[int, ...]:
        """The running sums of the weights."""
        return tuple(accumulate(self.weights))

    @cached_property
    def ranks(self) -> dict[str, int]:
        """The rank of each word, from 0."""
        return {word: rank for rank, word in enumerate(self.words)}

    @cached_property
    def alphabet(self) -> tuple[str, ...]:
        """The letters of the 5,000 most frequent words."""
        return tuple(sorted(set("".join(self.words[:5000]))))

    def draw(self, rng: Random, count: int) -> list[str]:
        """Draw words by their frequency."""
        return rng.choices(self.words, cum_weights=self.cumulative, k=count)

    def between(self, first: int, last: int, *, letters: int = 1) -> Lexicon:
        """Return the words of these ranks that have so many letters at least."""
        ranks = range(first, min(last, len(self.words)))
        kept = [rank for rank in ranks if len(self.words[rank]) >= letters]
        return Lexicon(
            self.language,
            tuple(self.words[rank] for rank in kept),
            tuple(self.weights[rank] for rank in kept),
        )


@cache
def lexicon(language: str) -> Lexicon:
    """Return the words of a language, in its own script only."""
    letters = _LETTERS.get(language, _LATIN)
    found = (
        (word, round(frequency * _SCALE))
        for word, frequency in get_frequency_dict(language, wordlist="best").items()
        if letters.fullmatch(word)
    )
    ordered = sorted(found, key=lambda pair: (-pair[1], pair[0]))[:WORDS]
    return Lexicon(
        language, tuple(word for word, _ in ordered), tuple(max(1, w) for _, w in ordered)
    )
