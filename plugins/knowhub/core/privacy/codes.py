"""Runs of digits and of letters with digits, and what the words before them say they are."""

# ruff: noqa: RUF001  # letters of other scripts stand here on purpose

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from knowhub.core.privacy.cues import Cues
    from knowhub.core.privacy.reading import Reading

_UPPER = "A-ZÀ-ÞА-ЯЁ"
_LETTERS = rf"[{_UPPER}]{{1,5}}"
_HAN = "\u3400-\u9fff"
_CODE_RE = re.compile(
    rf"(?<![^\W_{_HAN}])(?:{_LETTERS}[-./· ]{{0,2}}){{0,3}}"
    rf"(?:[^\W_{_HAN}]{{0,8}}?\d[^\W_{_HAN}\u0600-\u065f]{{0,30}})"
    rf"(?:(?:[-./·:*] ?|,)[^\W_{_HAN}]{{0,8}}\d[^\W_{_HAN}]{{0,20}}"
    rf"|[-/ ](?:[{_UPPER}]{{1,4}}|[أ-ي])(?!\w)"
    rf"|[ ][{_UPPER}]{{0,3}}\d[\d{_UPPER}]{{0,20}})*"
)
_YEAR_RE = re.compile(r"(?:1[89]\d\d|20\d\d)(?:s|-х)?(?: ?[-/] ?(?:(?:1[89]|20)?\d\d))?$")
_PLAIN_RE = re.compile(r"(?:\d{1,3}(?:[ .,']\d{3})+|\d{1,4})(?:[.,]\d{1,2})?$")
_MARK_RE = re.compile(
    r"(?:\bn[ºo°r]?|\bnos?|\bnr|\bnum(?:ero|ber)?|№|#|رقم|عدد|номер\w*|号)[\s.:o°]*$"
)
_FAR = 44


@dataclass(frozen=True, slots=True)
class Code:
    """A run with at least one digit."""

    text: str
    start: int
    end: int

    @property
    def digits(self) -> int:
        """How many digits it has."""
        return sum(char.isdigit() for char in self.text)

    @property
    def is_year(self) -> bool:
        """Whether it is a year or a period in years."""
        return bool(_YEAR_RE.match(self.text))

    @property
    def is_plain(self) -> bool:
        """Whether it is written as a quantity is."""
        return bool(_PLAIN_RE.match(self.text))

    @property
    def has_letters(self) -> bool:
        """Whether letters stand in it."""
        return any(char.isalpha() for char in self.text)


def find_codes(reading: Reading) -> Iterator[Code]:
    """Yield every run with a digit in it."""
    for match in _CODE_RE.finditer(reading.text):
        start = match.start() + len(_unit_before(reading, match[0]))
        yield Code(reading.text[start : match.end()], start, match.end())


def _unit_before(reading: Reading, run: str) -> str:
    """Return the currency, the acronym or the Arabic particle that a run starts with."""
    particles = re.match(r"[وفبلك]{1,2}(?=\d)", run)
    if particles:
        return particles[0]
    words = re.match(r"[^\W\d_]+[ .]+(?=\d)", run)
    if not words:
        return ""
    if re.fullmatch(r"[^\W\d_] (?:19|20)\d\d", run):
        return words[0]
    name = words[0].strip(" .")
    money = reading.cues.find(reading.cues.money).fullmatch(name.lower())
    return words[0] if money or name in reading.knowledge.acronyms else ""


def before(reading: Reading, code: Code, length: int = _FAR) -> str:
    """Return the folded text before a code, within its line and half-sentence."""
    text = reading.folded[max(0, code.start - length) : code.start]
    return re.split(r"[;\n!?。]|\.\s(?=\S{4})", text)[-1]


def is_numbered(reading: Reading, code: Code) -> bool:
    """Whether a sign for "number" stands before the code."""
    return bool(_MARK_RE.search(before(reading, code, 12)))


def is_sign(word: str) -> bool:
    """Whether a word stands for "number" and says nothing of what is numbered."""
    return bool(_MARK_RE.fullmatch(word))


def cue_before(reading: Reading, code: Code) -> str:
    """Return which kind of cue stands nearest before a code: the name of a table, or nothing."""
    text = _MARK_RE.sub("", before(reading, code))
    best, found = -1, ""
    for name, pattern in _tables(reading.cues):
        for match in pattern.finditer(text):
            if match.end() > best:
                best, found = match.end(), name
    return found


_TABLES = ("phone_words", "unit_words", "plate_words", "id_words", "docket_words", "law_words")


@lru_cache(maxsize=16)
def _tables(cues: Cues) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Return the tables in ascending weight: of two that end at one place the latter counts."""
    return tuple((name, cues.find(getattr(cues, name))) for name in reversed(_TABLES))
