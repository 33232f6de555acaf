"""A text as the rules read it: plain, folded, cut into words and sentences."""

# ruff: noqa: RUF001  # letters of other scripts stand here on purpose

from __future__ import annotations

import re
import sys
from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from knowhub.core.issues import Level
from knowhub.core.privacy.findings import Finding
from knowhub.core.privacy.judgments import find_judgments
from knowhub.core.privacy.normalisation import fold, signs_of
from knowhub.core.privacy.published import find_titles
from knowhub.core.privacy.states import find_states

if TYPE_CHECKING:
    from collections.abc import Iterator

    from knowhub.core.privacy.cues import Cues
    from knowhub.core.privacy.findings import Kind
    from knowhub.core.privacy.knowledge import Knowledge

_HAN = "\u3400-\u9fff"
_WORD_RE = re.compile(rf"(?:(?![{_HAN}])[^\W\d_])+|[{_HAN}]+")
_SENTENCE_RE = re.compile(
    r"(?<![\s(.'-][^\W\d_])(?<!^[^\W\d_])"  # no end after an initial
    r"(?:[.!?؟]+[\"')\]*_]*(?=\s+[^\sa-zа-я\d]|\s*$)|[。!?;；])|\n"
)
_STARTERS_RE = re.compile(r"(?:^|\n|[.!?؟:|>•#])[\s\"'(\[*_#>|\-+•]*(?:\d{1,3}[.)]\s*)?$")
_ABBREVIATION_RE = re.compile(
    r"(?<![^\W_])(?:vs?|c|cf|ca|al|ed|св|г|гг|ул|пос|дер|кв|обл|им)\.\s*$"
)
"""Abbreviations that a name may follow; after "no." stands a number or a new sentence."""
_INITIAL_RE = re.compile(r"(?<![^\W_])[A-ZÀ-ÞА-ЯЁ][a-zа-яё]?\.\s*$")
Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Word:
    """A run of letters."""

    text: str
    folded: str
    start: int
    end: int

    @property
    def capital(self) -> bool:
        """Whether it starts with a capital letter."""
        return self.text[0].isupper()


@dataclass(frozen=True)
class Reading:
    """A normalised text with what is asked of it again and again."""

    text: str
    cues: Cues
    knowledge: Knowledge

    @cached_property
    def folded(self) -> str:
        """The text in small letters without accents, of the same length."""
        return fold(self.text)

    @cached_property
    def _signs(self) -> frozenset[str]:
        """The characters of the text: what it has none of need not be looked for in it."""
        return signs_of(self.text)

    @cached_property
    def has_digits(self) -> bool:
        """Whether there is a digit in it."""
        return any(map(str.isdigit, self._signs))

    @property
    def has_brackets(self) -> bool:
        """Whether a bracket is opened in it, of whatever kind."""
        return not self._signs.isdisjoint("[({<")

    @cached_property
    def words(self) -> tuple[Word, ...]:
        """All runs of letters."""
        folded = self.folded
        found = _WORD_RE.finditer(self.text)
        return tuple(Word(m[0], folded[m.start() : m.end()], *m.span()) for m in found)

    @cached_property
    def _word_starts(self) -> list[int]:
        return [word.start for word in self.words]

    @cached_property
    def _sentence_ends(self) -> list[int]:
        return [match.end() for match in _SENTENCE_RE.finditer(self.text)]

    def sentence(self, position: int) -> Span:
        """Return where the sentence around a position starts and ends."""
        index = bisect_right(self._sentence_ends, position)
        ends = self._sentence_ends
        start = ends[index - 1] if index else 0
        return start, ends[index] if index < len(ends) else len(self.text)

    @property
    def sentences(self) -> Iterator[Span]:
        """All sentences."""
        ends = [*self._sentence_ends, len(self.text)]
        yield from ((a, b) for a, b in zip([0, *ends], ends, strict=False) if b > a)

    @cached_property
    def _explained(self) -> list[Span]:
        return sorted(self.knowledge.explained.find(self.folded))

    @cached_property
    def _titles(self) -> list[Span]:
        return _joined([*find_titles(self), *find_judgments(self), *find_states(self)])

    def explained(self, word: Word) -> bool:
        """Whether a word is part of a name that may be published."""
        return self.in_explained(word.start, word.end)

    def in_phrase(self, word: Word) -> bool:
        """Whether a word is part of a name that the knowledge lists."""
        return self.is_listed(word.start, word.end)

    def is_listed(self, start: int, end: int) -> bool:
        """Whether a stretch lies within a name that the knowledge lists."""
        return _holds(self._explained, start, end)

    def in_explained(self, start: int, end: int) -> bool:
        """Whether a stretch lies within a name that may be published."""
        return any(_holds(spans, start, end) for spans in (self._explained, self._titles))

    def knows(self, word: Word) -> bool:
        """Whether a word stands in the dictionary, whatever its case."""
        return self.knowledge.is_word(word.text.lower())

    def starts_sentence(self, word: Word) -> bool:
        """Whether a capital stands there because a sentence, a heading or a cell begins."""
        before = self.text[max(0, word.start - 24) : word.start]
        if not _STARTERS_RE.search(before):
            return False
        abbreviated = _INITIAL_RE.search(before) or _ABBREVIATION_RE.search(before)
        return not abbreviated or before.count("\n") > 0

    def words_from(self, position: int) -> Iterator[Word]:
        """Yield the words from a position on; most texts need no others."""
        if "words" in self.__dict__:
            yield from self.words[bisect_right(self._word_starts, position - 1) :]
            return
        for match in _WORD_RE.finditer(self.text, self._next_start(position)):
            yield Word(match[0], self.folded[match.start() : match.end()], *match.span())

    def _next_start(self, position: int) -> int:
        """Return the position, or the end of the word in whose midst it is."""
        if position == 0:
            return 0
        run = _WORD_RE.match(self.text, position - 1)
        return run.end() if run else position

    def words_before(self, position: int, count: int) -> tuple[Word, ...]:
        """Return up to `count` words that end before a position."""
        index = bisect_right(self._word_starts, position - 1)
        return self.words[max(0, index - count) : index]


def _joined(spans: list[Span]) -> list[Span]:
    """Return spans in order, those that overlap as one."""
    joined: list[Span] = []
    for start, end in sorted(spans):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined


def _holds(spans: list[Span], start: int, end: int) -> bool:
    """Whether one of the spans, which are in order and apart, holds a stretch."""
    index = bisect_right(spans, (start, sys.maxsize)) - 1
    return index >= 0 and spans[index][1] >= end


def error(span: Span, kind: Kind, rule: str) -> Finding:
    """Return a finding that nobody can clear but by rewriting."""
    return Finding(*span, kind, Level.ERROR, rule)


def review(span: Span, kind: Kind, rule: str) -> Finding:
    """Return a finding that a reviewer must look at."""
    return Finding(*span, kind, Level.REVIEW, rule)
