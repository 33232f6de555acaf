"""Texts that are statistically like real ones: title, summary and body of a record."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from random import Random
from typing import TYPE_CHECKING

from benchmarks.words import lexicon

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from benchmarks.words import Lexicon

TOPICS = 120
TOPIC_WORDS = 60
OWN_WORDS = 30
"""Words of its topics that one record repeats."""
_OWN_SHARE = 0.3
_FRENCH_ELISIONS = frozenset(("l", "d", "qu", "j", "c", "n", "s", "m", "t"))
_SECTIONS = 4


@dataclass(frozen=True)
class Draft:
    """The text of a record in one language."""

    title: str
    summary: str
    body: str
    title_words: tuple[str, ...]
    """The words of the title as they were drawn: a Chinese title does not show where they end."""


class Author:
    """Writes the texts of a hub in one language; the same number always gives the same text."""

    def __init__(self, language: str, *, seed: int) -> None:
        self.language = language
        self.seed = seed
        self.lexicon = lexicon(language)

    def _rng(self, *key: object) -> Random:
        # A seed that is text goes through SHA-512, so it is the same on every platform.
        return Random("/".join(str(part) for part in (self.seed, self.language, *key)))

    @cached_property
    def _rare(self) -> Lexicon:
        letters = {"zh": 2, "ar": 4}.get(self.language, 5)
        return self.lexicon.between(3_000, len(self.lexicon.words), letters=letters)

    @cached_property
    def _topics(self) -> list[list[str]]:
        middle = self.lexicon.between(300, 9_000, letters=2 if self.language == "zh" else 4)
        rng = self._rng("topics")
        return [rng.sample(middle.words, TOPIC_WORDS) for _ in range(TOPICS)]

    def write(self, number: int) -> Draft:
        """Write the text of one record."""
        rng = self._rng(number)
        own = self._own_words(rng)
        rare = self._rare.draw(rng, rng.randint(2, 3))
        title = self._title(rng, own, rare)
        summary = self._mixed(rng, own, rng.randint(20, 35))
        repeated = [word for word in rare for _ in range(rng.randint(1, 3))]
        body = self._mixed(rng, own, rng.randint(300, 600) - len(repeated))
        for word in repeated:
            body.insert(rng.randrange(len(body)), word)
        return Draft(
            self._join(title, capital=True),
            self._sentence(summary),
            self._body(rng, body),
            tuple(title),
        )

    def _own_words(self, rng: Random) -> list[str]:
        """Mix two or three topics into the words that the record repeats."""
        topics = rng.sample(self._topics, rng.randint(2, 3))
        return rng.sample(sorted(set(chain.from_iterable(topics))), OWN_WORDS)

    def _title(self, rng: Random, own: Sequence[str], rare: Sequence[str]) -> list[str]:
        length = rng.randint(4, 9)
        frequent = self.lexicon.between(0, 40)
        rest = [
            rng.choice(own) if rng.random() < 0.6 else frequent.draw(rng, 1)[0]
            for _ in range(length - len(rare))
        ]
        words = [*rare, *rest]
        rng.shuffle(words)
        return words

    def _mixed(self, rng: Random, own: Sequence[str], count: int) -> list[str]:
        """Draw words of the language, with the record's own ones among them."""
        words = self.lexicon.draw(rng, count)
        weights = [1 / (place + 5) for place in range(len(own))]
        repeated = iter(rng.choices(own, weights, k=count))
        return [next(repeated) if rng.random() < _OWN_SHARE else word for word in words]

    def _body(self, rng: Random, words: list[str]) -> str:
        size = -(-len(words) // _SECTIONS)
        parts = []
        for start in range(0, len(words), size):
            section = words[start : start + size]
            heading = self._join(section[:3], capital=True)
            parts.append(f"## {heading}\n\n{self._paragraph(rng, section[3:])}")
        return "\n\n".join(parts) + "\n"

    def _paragraph(self, rng: Random, words: list[str]) -> str:
        sentences = (self._sentence(part) for part in _cut(rng, words))
        return ("" if self.language == "zh" else " ").join(sentences)

    def _sentence(self, words: Sequence[str]) -> str:
        stop = "。" if self.language == "zh" else "."
        return self._join(words, capital=True) + stop

    def _join(self, words: Sequence[str], *, capital: bool) -> str:
        if self.language == "zh":
            return "".join(words)
        text = _elide(words) if self.language == "fr" else " ".join(words)
        return text[:1].upper() + text[1:] if capital else text


def _cut(rng: Random, words: Sequence[str]) -> Iterator[Sequence[str]]:
    """Cut words into sentences of 8 to 20."""
    start = 0
    while start < len(words):
        length = rng.randint(8, 20)
        yield words[start : start + length]
        start += length


def _elide(words: Iterable[str]) -> str:
    """Join French words; "l" and its kin take an apostrophe, of either kind."""
    text = ""
    for place, word in enumerate(words):
        mark = "’" if place % 2 else "'"
        text += word + (mark if word in _FRENCH_ELISIONS else " ")
    return text.rstrip(" ’'")
