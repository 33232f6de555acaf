"""What the gate knows of a language and of the hub; adapters fill it from packages and lists."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Protocol

from knowhub.core.privacy.normalisation import fold, normalise

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

HAN_RE = re.compile(r"[\u3400-\u9fff]+")
PIECE_RE = re.compile(r"[^\W_]+")
"""A word as phrases are compared: hyphens and apostrophes stand between words."""


@dataclass(frozen=True)
class Phrases:
    """Names that may be published, found in a text however they are spaced or hyphenated."""

    by_first: Mapping[str, tuple[tuple[str, ...], ...]] = field(default_factory=dict)
    """Phrases cut into words, the longest first, by their first word."""

    unspaced: frozenset[str] = frozenset()
    """Phrases in Chinese, which has no spaces between words."""
    stem: Callable[[str], str] = str
    """Gives the form under which words are compared, where nouns are declined."""

    def find(self, folded: str) -> Iterator[tuple[int, int]]:
        """Yield where the longest phrases stand in a folded text."""
        yield from self._find_unspaced(folded)
        pieces = [(self.stem(m[0]), *m.span()) for m in PIECE_RE.finditer(folded)]
        index = 0
        while index < len(pieces):
            length = self._length_at(pieces, index)
            if length:
                yield pieces[index][1], pieces[index + length - 1][2]
            index += length or 1

    def _find_unspaced(self, text: str) -> Iterator[tuple[int, int]]:
        longest = max(map(len, self.unspaced), default=0)
        for run in HAN_RE.finditer(text) if longest else ():
            start = run.start()
            while start < run.end():
                ends = range(min(run.end(), start + longest), start + 1, -1)
                end = next((end for end in ends if text[start:end] in self.unspaced), 0)
                if end:
                    yield start, end
                start = end or start + 1

    def _length_at(self, pieces: list[tuple[str, int, int]], index: int) -> int:
        for phrase in self.by_first.get(pieces[index][0], ()):
            here = pieces[index : index + len(phrase)]
            if tuple(piece[0] for piece in here) == phrase:
                return len(phrase)
        return 0


def build_phrases(names: Iterable[str], *, stem: Callable[[str], str] = str) -> Phrases:
    """Return names as phrases to look for."""
    groups: dict[str, set[tuple[str, ...]]] = defaultdict(set)
    unspaced: set[str] = set()
    for name in names:
        folded = fold(normalise(name).text)
        unspaced.update(run for run in HAN_RE.findall(folded) if len(run) > 1)
        words = tuple(map(stem, PIECE_RE.findall(folded)))
        if words:
            groups[words[0]].add(words)
    by_first = {first: tuple(sorted(group, key=_longest)) for first, group in groups.items()}
    return Phrases(by_first, frozenset(unspaced), stem)


def _longest(words: tuple[str, ...]) -> tuple[int, tuple[str, ...]]:
    return -len(words), words


class PhoneFinder(Protocol):
    """Finds telephone numbers."""

    def __call__(self, text: str, *, near: bool) -> Iterable[tuple[int, int]]:
        """Yield where numbers stand; with `near`, those too that are possible and no more."""


def _no_phones(text: str, *, near: bool) -> Iterable[tuple[int, int]]:
    del text, near
    return ()


def _nothing(text: str) -> bool:
    del text
    return False


@dataclass(frozen=True)
class Published:
    """Names that may stand in any text."""

    phrases: Phrases = field(default_factory=Phrases)
    """Countries, months, bodies, instruments, terms."""
    acronyms: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Words:
    """Words and names of a language: it takes a second to gather them."""

    is_word: Callable[[str], bool] = _nothing
    """Whether a word in small letters stands in a dictionary."""
    is_attested: Callable[[str], bool] = _nothing
    """Whether a folded form is in use as it is, whatever it is a form of: in Arabic."""
    common: frozenset[str] = frozenset()
    """Frequent words, folded: the dictionary holds rare ones and names as well."""
    given_names: frozenset[str] = frozenset()
    """Given names of many cultures, folded."""
    surnames: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Knowledge:
    """What the rules ask, for one language."""

    read_words: Callable[[], Words] = Words
    """Gathers the words, when a text first has one to be judged."""
    read_published: Callable[[], Published] = Published
    """Gathers the names that may be published, as above."""
    places: frozenset[str] = frozenset()
    """Names of towns, folded: the rules for scripts without capitals look for them."""
    demonyms: frozenset[str] = frozenset()
    hosts: frozenset[str] = frozenset()
    """Hosts of web addresses that the hub's records give, without "www."."""
    find_phones: PhoneFinder = _no_phones
    is_identifier: Callable[[str], bool] = _nothing
    """Whether letters and digits carry the right check digits of an account or an identity."""
    tag: Callable[[str], list[tuple[str, str]]] | None = None
    """Cuts Chinese into words with their class ("nr" a person, "ns" a place)."""
    simplify: Callable[[str], str] = str
    """Gives a text, of the same length, in the characters that the dictionaries have."""

    @cached_property
    def _words(self) -> Words:
        return self.read_words()

    @property
    def is_word(self) -> Callable[[str], bool]:
        """Whether a word in small letters stands in a dictionary."""
        return self._words.is_word

    @property
    def is_attested(self) -> Callable[[str], bool]:
        """Whether a folded form is in use as it is."""
        return self._words.is_attested

    @property
    def common(self) -> frozenset[str]:
        """Frequent words, folded."""
        return self._words.common

    @property
    def given_names(self) -> frozenset[str]:
        """Given names of many cultures, folded."""
        return self._words.given_names

    @property
    def surnames(self) -> frozenset[str]:
        """Surnames of many cultures, folded."""
        return self._words.surnames

    @cached_property
    def _published(self) -> Published:
        return self.read_published()

    @property
    def explained(self) -> Phrases:
        """Names that may be published."""
        return self._published.phrases

    @property
    def acronyms(self) -> frozenset[str]:
        """Acronyms that may be published."""
        return self._published.acronyms

    @cached_property
    def names(self) -> frozenset[str]:
        """Given names and surnames."""
        return self.given_names | self.surnames
