"""From a text to the words of an index: cut, fold, leave out, stem."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING
from zlib import crc32

from knowhub.core.search.normalisation import HAN_RE, WORD_RE, fold, key

if TYPE_CHECKING:
    from collections.abc import Callable

MARKS = 4096
"""Marks by which words are told apart where one follows another: twelve bits."""


@dataclass(slots=True, eq=False)  # not frozen: that takes three times as long to make
class Word:
    """A word of a text; an analyser has one of each, so that two are the same or differ."""

    form: str
    """As it is written, in small letters."""
    key: str
    """As it is compared."""
    term: str
    """What it is filed under: the stem that its inflected forms share."""
    stop: bool
    """Whether the word says nothing by itself."""
    mark: int
    """Some bits of its key's checksum, below MARKS."""


class _Known(dict[str, Word]):
    """Words by their forms; a form is read when it is first asked for."""

    def __init__(self, read: Callable[[str], Word]) -> None:
        self._read = read

    def __missing__(self, form: str) -> Word:
        word = self[form] = self._read(form)
        return word


@dataclass(frozen=True)
class Analyser:
    """How the texts of one language are read; the stemmer and cutter are passed in."""

    language: str
    stem: Callable[[str], str]
    stop_words: frozenset[str] = frozenset()
    """Words that say nothing by themselves, folded."""
    cut: Callable[[str], list[str]] | None = None
    """Cuts a run of Chinese characters into words."""

    @cached_property
    def _known(self) -> _Known:
        return _Known(self._read)

    def words(self, text: str) -> list[Word]:
        """Return the words of a text in order."""
        return list(map(self._known.__getitem__, self._forms(fold(text))))

    def terms(self, text: str) -> list[str]:
        """Return the terms of a text without stop words."""
        return [word.term for word in self.words(text) if not word.stop]

    def _forms(self, folded: str) -> list[str]:
        runs: list[str] = WORD_RE.findall(folded)
        if not self.cut:
            return runs
        cut = self.cut
        return [form for run in runs for form in (cut(run) if HAN_RE.match(run) else (run,))]

    def _read(self, form: str) -> Word:
        """Stem a word; the form itself keeps its accents, which stemmers need."""
        comparable = _same(key(form), form)
        term = _same(key(self.stem(form)) or comparable, comparable)
        stop = form in self.stop_words
        return Word(form, comparable, term, stop, crc32(comparable.encode()) % MARKS)


def _same(text: str, other: str) -> str:
    """Return the other text where it says the same: one text takes half the room of two."""
    return other if text == other else text
