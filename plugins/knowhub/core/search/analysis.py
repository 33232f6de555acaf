"""From a text to the words of an index: cut, fold, leave out, stem."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from knowhub.core.search.normalisation import HAN_RE, WORD_RE, fold, key

if TYPE_CHECKING:
    from collections.abc import Callable


class Word(NamedTuple):
    """A word of a text."""

    form: str
    """As it is written, in small letters."""
    key: str
    """As it is compared."""
    term: str
    """What it is filed under: the stem that its inflected forms share."""
    stop: bool
    """Whether the word says nothing by itself."""


@dataclass(frozen=True)
class Analyser:
    """How the texts of one language are read; the stemmer and cutter are passed in."""

    language: str
    stem: Callable[[str], str]
    stop_words: frozenset[str] = frozenset()
    """Words that say nothing by themselves, folded."""
    cut: Callable[[str], list[str]] | None = None
    """Cuts a run of Chinese characters into words."""
    version: str = ""
    """Changes whenever the same text could be read differently."""
    _known: dict[str, Word] = field(default_factory=dict, repr=False, compare=False)

    def words(self, text: str) -> list[Word]:
        """Return the words of a text in order."""
        known = self._known
        return [known.get(form) or self._read(form) for form in self._forms(fold(text))]

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
        comparable = key(form)
        term = key(self.stem(form)) or comparable
        word = self._known[form] = Word(form, comparable, term, form in self.stop_words)
        return word
