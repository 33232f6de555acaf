"""Default-deny for numbers: each must be a year, an amount, a count or part of a law."""

# ruff: noqa: RUF001  # letters of other scripts stand here on purpose

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from knowhub.core.privacy.codes import Code, before, cue_before, find_codes, is_numbered
from knowhub.core.privacy.findings import Kind
from knowhub.core.privacy.reading import review

if TYPE_CHECKING:
    from collections.abc import Iterator

    from knowhub.core.privacy.findings import Finding
    from knowhub.core.privacy.reading import Reading

_MONEY_SIGN_RE = re.compile(r"[€$£¥₦₹₽₱₫฿₵₺₴₸₪﷼%‰]")
_RELATION_RE = re.compile(r"^\s?(?:%|‰|x\b|°c)")
_LIST_BEFORE_RE = re.compile(
    r"(?:\d[\w()]*(?:\s?\([\w]+\))*\s?(?:,|-|/|&|and|et|y|e|и|و|or|ou|o|или|至|、|to|a|à)\s?)+$"
)
_LONG = 9


def find_unexplained_numbers(reading: Reading) -> Iterator[Finding]:
    """Yield numbers of which nothing says what they count."""
    for code in find_codes(reading):
        if not is_explained(reading, code):
            yield review((code.start, code.end), Kind.NUMBER, "number-unexplained")


def is_explained(reading: Reading, code: Code) -> bool:
    """Whether the words around a number say that it counts or cites something."""
    if reading.in_explained(code.start, code.end) or _is_list_mark(reading, code):
        return True
    if _is_money(reading, code) or _cites_law(reading, code):
        return True
    if code.is_year:
        return not is_numbered(reading, code)
    if re.fullmatch(r"\d{1,3} ?- ?\d{1,3}", code.text):
        return _is_count(reading, code)
    if not code.is_plain:
        return _is_ordinal(code)
    return not is_numbered(reading, code) and _is_count(reading, code)


def _is_list_mark(reading: Reading, code: Code) -> bool:
    """Whether a number starts a line of a numbered list."""
    line = reading.text[max(0, code.start - 8) : code.start].rpartition("\n")[2]
    begins = not line.strip(" >#*-") and (
        code.start < 8 or "\n" in reading.text[max(0, code.start - 8) : code.start]
    )
    return (
        begins
        and code.digits < 4
        and bool(re.match(r"[.)] ", reading.text[code.end : code.end + 2]))
    )


def _is_money(reading: Reading, code: Code) -> bool:
    if code.has_letters or code.digits > _LONG + 3:
        return False
    near = reading.text[max(0, code.start - 4) : code.start].rstrip()[-2:]
    after = reading.text[code.end : code.end + 3]
    if _MONEY_SIGN_RE.search(near) or _MONEY_SIGN_RE.match(after.strip()):
        return True
    money = reading.cues.find(reading.cues.money)
    start = max(0, code.start - 14)
    words = money.finditer(reading.folded, start, code.start)
    close = any(not reading.folded[m.end() : code.start].strip(" .:") for m in words)
    return close or bool(_unit_after(reading, code, reading.cues.money, 2))


_SIGN_RE = re.compile(
    r"§§? ?(?:[\d.()a-zA-Z]+(?:,| and| et| y| e|-) ?)*$|(?:19|20)\d\d, c(?:h|hap)?\. $"
)
"""The sign for a section, or the chapter of a statute book: "R.S.C. 1985, c. C-46"."""
_VOLUME_RE = re.compile(r"\d{1,3} (?:[A-Z]\.){2,4} ?(?:§|[Pp]art|[Ss]ec)")
"""The volume of a code: "18 U.S.C. §"."""
_VISA_RE = re.compile(r"[A-Z]-?\d[A-Z]?")
_VISA_WORD_RE = re.compile(r"(?<!\w)(?:visas?|status|nonimmigrants?)(?!\w)")
_INSERTED_RE = re.compile(r" (?:bis|ter|quater|quinquies|sexies)\b")
"""What is written after the number of an article that was put in later."""


def _cites_law(reading: Reading, code: Code) -> bool:
    """Whether the number is that of an article, a law, a page: short, and after such a word."""
    if _INSERTED_RE.match(reading.folded, code.end) and code.digits < 5:
        return True
    near = reading.text[max(0, code.start - 30) : code.start]
    if _SIGN_RE.search(near) or _VOLUME_RE.match(reading.text, code.start):
        return True
    if _VISA_RE.fullmatch(code.text) and _VISA_WORD_RE.search(
        reading.folded, code.end, code.end + 30
    ):
        return True
    if code.digits > _LONG or re.search(r"\d{7}", code.text):
        return False
    text = _LIST_BEFORE_RE.sub("", before(reading, code))
    short = Code(code.text, code.start - (len(before(reading, code)) - len(text)), code.end)
    return cue_before(reading, short) == "law_words"


def _is_ordinal(code: Code) -> bool:
    return bool(
        re.match(
            r"\d{1,3}(?:st|nd|rd|th|er|re|e|eme|o|a|-?(?:й|я|го|е|ое|ая|ый|ом|м|х))$",
            code.text,
            re.IGNORECASE,
        )
    )


def _is_count(reading: Reading, code: Code) -> bool:
    """Whether a plain number is followed by what it counts, or preceded by what says "about"."""
    after = reading.text[code.end : code.end + 2]
    if _RELATION_RE.match(after):
        return True
    if _unit_after(reading, code, reading.cues.units, 1):
        return True
    if cue_before(reading, code) == "unit_words" and not _unit_after(
        reading, code, reading.cues.people, 2
    ):
        return False
    return _counted_word(reading, code) or _quantified(reading, code)


def _unit_after(reading: Reading, code: Code, units: tuple[str, ...], within: int) -> bool:
    """Whether one of the units stands within so many words after the code."""
    found = reading.cues.find(units).search(reading.folded, code.end, code.end + 12 * within)
    if not found:
        return False
    between = reading.folded[code.end : found.start()]
    if not reading.cues.bounded:
        return len(between.strip()) <= 1 + within
    return len(between.split()) < within and not re.search(r"[.,;:]", between)


def _counted_word(reading: Reading, code: Code) -> bool:
    after = reading.text[code.end : code.end + 1]
    if after not in {" ", "-"} or not reading.cues.bounded:
        return False
    word = next(reading.words_from(code.end), None)
    return bool(word and word.start == code.end + 1 and not word.capital and reading.knows(word))


def _quantified(reading: Reading, code: Code) -> bool:
    text = before(reading, code, 24)
    if _LIST_BEFORE_RE.search(text):
        return code.digits <= 4
    words = reading.cues.find(reading.cues.quantity_before).finditer(text)
    return code.digits <= 6 and any(not text[match.end() :].strip() for match in words)
