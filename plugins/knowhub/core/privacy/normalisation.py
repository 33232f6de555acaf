"""One form of a text for all rules, with the way back to the original's offsets."""

# ruff: noqa: RUF001  # letters of other scripts stand here on purpose

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING
from unicodedata import category, combining, digit, normalize

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

_TATWEEL = "\u0640"
_SIGNS = (
    dict.fromkeys(map(ord, "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u30fc\ufe58\ufe63"), "-")
    | dict.fromkeys(map(ord, "\u2018\u2019\u201b\u02bc\u02b9\u2032\u00b4`"), "'")
    | dict.fromkeys(map(ord, "\u201c\u201d\u201e\u201f\u00ab\u00bb\u300c\u300d\u300e\u300f"), '"')
)
"""Dashes, apostrophes and quotation marks, of which each script and keyboard has its own."""
_ARABIC = {"أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ی": "ي", "ک": "ك", "ة": "ه"}
_PLAIN = {"ё": "е", "ı": "i", "ł": "l", "ø": "o", "đ": "d", "ð": "d"}
_TWINS = str.maketrans(
    "аеорсухіјѕԁһАВЕКМНОРСТХІЈЅαορνιΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "aeopcyxijsdhABEKMHOPCTXIJSaopviABEZHIKMNOPTYX"
)
"""Letters of Cyrillic and Greek that look like Latin ones."""
_WORD_RE = re.compile(r"[^\W_]+")
_INVISIBLE = frozenset({"Cf", "Cc", "Co", "Cn"})
_LAYOUT = frozenset("\n\r\t")
_VARIATION = frozenset(map(chr, range(0xFE00, 0xFE10)))


@dataclass(frozen=True, slots=True)
class Normal:
    """A text in its one form."""

    text: str
    offsets: Sequence[int]
    """Where each character begins in the original; one more for the end."""
    hidden: tuple[tuple[int, int], ...]
    """Where the original has characters that nobody sees or that look like others."""

    def original(self, start: int, end: int) -> tuple[int, int]:
        """Return where a stretch stands in the original."""
        return self.offsets[start], max(self.offsets[end - 1] + 1, self.offsets[end])


def normalise(text: str) -> Normal:
    """Return a text with plain digits, dashes and quotation marks and without invisible signs."""
    if text.isascii() and not _CONTROL_RE.search(text):
        return Normal(text.replace("`", "'"), range(len(text) + 1), ())
    plain = text.translate(_SINGLE) if len(text) < _LONG else _replaced(text, _SINGLE)
    if _OTHER not in plain and not (_LATIN_RE.search(plain) and _TWIN_RE.search(plain)):
        return Normal(plain, range(len(text) + 1), ())
    return _normalised(text)


def _normalised(text: str) -> Normal:
    """Return the same character by character, for the few texts that need it."""
    pieces: list[str] = []
    offsets: list[int] = []
    hidden: list[tuple[int, int]] = []
    for start, cluster in _clusters(text):
        piece = _plain(cluster)
        if not piece and cluster[0] not in _LAYOUT | {_TATWEEL} and not combining(cluster[0]):
            hidden.append((start, start + len(cluster)))
        pieces.append(piece)
        offsets += [start] * len(piece)
    joined = "".join(pieces)
    plain, twins = _without_twins(joined)
    hidden += ((offsets[a], offsets[b - 1] + 1) for a, b in twins)
    return Normal(plain, (*offsets, len(text)), tuple(sorted(hidden)))


def fold(text: str) -> str:
    """Return a text of the same length in small letters, without accents and hamzas."""
    if text.isascii():
        return text.lower()
    return text.translate(_FOLDED) if len(text) < _LONG else _replaced(text, _FOLDED)


@lru_cache(maxsize=2)
def signs_of(text: str) -> frozenset[str]:
    """Return the different characters of a text: the last one is asked for them again and again."""
    return frozenset(text)


def _replaced(text: str, table: _Table) -> str:
    """Return what `str.translate` makes of a text, which looks up each character of it.

    A long text has few characters that differ, and most of them stay as they are.
    """
    changes = [(char, table[ord(char)]) for char in signs_of(text) if table[ord(char)] != char]
    if any(table[ord(new)] != new for _, new in changes):
        return text.translate(table)
    for char, new in changes:
        text = text.replace(char, new)
    return text


def _clusters(text: str) -> Iterator[tuple[int, str]]:
    """Yield each character with the marks that stand on it."""
    start = 0
    for index in range(1, len(text) + 1):
        if index == len(text) or not combining(text[index]):
            yield start, text[start:index]
            start = index


@lru_cache(maxsize=8192)
def _plain(cluster: str) -> str:
    if cluster in _LAYOUT:
        return cluster
    composed = normalize("NFKC", cluster[:8])
    return "".join(map(_plain_character, composed.translate(_SIGNS)))


def _plain_character(char: str) -> str:
    if category(char) in _INVISIBLE or char in _VARIATION or char == _TATWEEL or _vowel_sign(char):
        return ""
    if char.isspace():
        return " "
    value = digit(char, None)
    return char if value is None else str(value)


def _vowel_sign(char: str) -> bool:
    """Tell whether a mark is one that Arabic and Hebrew texts may or may not write."""
    return "\u0591" <= char <= "\u06ed" and category(char) == "Mn"


def _without_twins(text: str) -> tuple[str, list[tuple[int, int]]]:
    """Return a text whose words are of one script each, and the words that were not."""
    found: list[tuple[int, int]] = []
    pieces: list[str] = []
    last = 0
    for match in _WORD_RE.finditer(text):
        if match[0].isascii() or not _is_mixed(match[0]):
            continue
        found.append(match.span())
        pieces += [text[last : match.start()], match[0].translate(_TWINS)]
        last = match.end()
    return "".join([*pieces, text[last:]]), found


def _is_mixed(word: str) -> bool:
    """Tell whether letters of look-alike scripts stand in one word with Latin ones."""
    latin = any("a" <= char.lower() <= "z" for char in word)
    return latin and any("\u0370" <= char <= "\u052f" for char in word)


def _folded(char: str) -> str:
    if char.isascii():
        return char.lower()
    lower = char.lower()
    bare = normalize("NFD", lower)[0] if len(lower) == 1 else char
    bare = lower if lower == "й" else bare
    return _ARABIC.get(lower) or _PLAIN.get(bare, bare)


class _Table(dict[int, str]):
    """What `str.translate` puts in the place of each character, worked out when it is first met."""

    def __init__(self, convert: Callable[[str], str]) -> None:
        super().__init__()
        self._convert = convert

    def __missing__(self, code: int) -> str:
        self[code] = found = self._convert(chr(code))
        return found


def _single(char: str) -> str:
    """Return the one character that stands for another, or a mark where that is not so simple."""
    plain = "" if combining(char) else _plain(char)
    return plain if len(plain) == 1 else _OTHER


_LONG = 100
"""Characters from which on it pays to ask which different ones a text has."""
_OTHER = "\ue000"
"""A character that no text keeps: its category is one that nobody sees."""
_CONTROL_RE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
"""What nobody sees of the first 128 characters, but for the layout."""
_LATIN_RE = re.compile(r"[A-Za-z]")
_TWIN_RE = re.compile(r"[\u0370-\u052f]")
_SINGLE = _Table(_single)
_FOLDED = _Table(_folded)
