"""Where somebody can be found: addresses, coordinates, places below a region, vessels."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import takewhile
from typing import TYPE_CHECKING

from knowhub.core.privacy.chinese_words import SURNAME, TERMS
from knowhub.core.privacy.findings import Kind
from knowhub.core.privacy.reading import error, review

if TYPE_CHECKING:
    from collections.abc import Iterator

    from knowhub.core.privacy.cues import Cues
    from knowhub.core.privacy.findings import Finding
    from knowhub.core.privacy.reading import Reading

_NORTH = r"(?:[NSEWO]\b|[сюзв]\. ?[шд]\.?|شمالا?|شرقا?|جنوبا?|غربا?)"
_DEGREES = r"(?:°|º|o(?=\d)|度|deg\w*|град\w*|درجه|درجة)"
_MINUTES = (
    rf"\d{{1,3}} ?{_DEGREES} ?\d{{1,2}}(?:[.,]\d+)? ?(?:'|分|мин\w*|دقيقة)?"
    r"(?: ?\d{1,2}(?:[.,]\d+)? ?(?:''|\"|秒|сек\w*|ثانية))?"
)
_DECIMAL = rf"-?\d{{1,3}}[.,]\d{{1,8}} ?(?:{_DEGREES} ?{_NORTH}?|{_NORTH})"
_HAN_SIDE = r"(?:北纬|南纬|东经|西经)"
_BETWEEN = r"[\s,;/و、и.]{0,4}(?:and |et |y |e )?"
_ONE = rf"(?:{_HAN_SIDE} ?)?(?:{_MINUTES} ?{_NORTH}?|{_DECIMAL})"
_COORDINATES_RE = re.compile(
    rf"{_ONE}(?:{_BETWEEN}{_ONE})?"
    rf"|{_NORTH} ?\d{{1,3}}[.,]\d{{2,8}}[\s,;/]{{1,3}}{_NORTH} ?\d{{1,3}}[.,]\d{{2,8}}"
    rf"|{_HAN_SIDE} ?\d{{1,3}}(?:\.\d+)?"
    r"|(?<![\d.,])-?\d{1,3}\.\d{4,}[\s,;/]{1,3}-?\d{1,3}\.\d{4,}"
    r"|(?<![\d.,])-\d{1,3}\.\d{2,}[\s,;/]{1,3}-?\d{1,3}\.\d{2,}"
    r"|(?<![\w+])[23456789CFGHJMPQRVWX]{4,8}\+[23456789CFGHJMPQRVWX]{2,3}(?!\w)"
    r"|(?<![\w:/])///[a-z]+\.[a-z]+\.[a-z]+"
)
_NAME = r"[^\W\d_][\w'.\- ]{0,36}?"
_SHORTEST_TERM = 4
"""Characters of a quoted term: a nickname has fewer."""
_TAIL = (
    r"(?:[,\s]+(?:(?:bis|ter|n|no|flat|apt|apartment|unit|room|floor|piso|apto|"
    r"кв|корп|д|стр|etage|شقه|الدور|الطابق)\b[\s.:]*)?"
    r"[\w.\-]{0,4}\d[\w/\-]{0,6}){0,4}"
)


def find_coordinates(reading: Reading) -> Iterator[Finding]:
    """Yield points of the globe."""
    for match in _COORDINATES_RE.finditer(reading.text):
        yield error(match.span(), Kind.COORDINATES, "coordinates")


def find_addresses(reading: Reading) -> Iterator[Finding]:
    """Yield streets with a number, flats, rooms and post boxes."""
    for match in _address(reading.cues).finditer(reading.folded):
        if _has_name(reading, *match.span()):
            yield error(match.span(), Kind.ADDRESS, "address")
    for match in _unit(reading.cues).finditer(reading.folded):
        if _is_part_of_law(reading, match.end()) or _SUBSECTION_RE.fullmatch(match[0]):
            continue
        yield review(match.span(), Kind.ADDRESS, "address-part")


_SUBSECTION_RE = re.compile(r"apartado \d{1,2}")
"""In Spanish a subsection; a post box has more digits."""


def _is_part_of_law(reading: Reading, position: int) -> bool:
    """Whether "of article" or the like comes next."""
    link = re.compile(r" (?:of (?:the )?|del? (?:la )?|d'|du |da |do )").match(
        reading.folded, position
    )
    law = reading.cues.find(reading.cues.law_words)
    return bool(link and law.match(reading.folded, link.end()))


def _has_name(reading: Reading, start: int, end: int) -> bool:
    """Whether a stretch holds a capital beside its cue, as the name of a street has."""
    if reading.cues.language in {"ar", "zh"}:
        return True
    inside = list(takewhile(lambda word: word.end <= end, reading.words_from(start)))
    if reading.text[start].isdigit() and inside:
        if not inside[0].capital:
            return bool(reading.cues.find(reading.cues.street_before).fullmatch(inside[0].folded))
        if not any(word.capital for word in inside[-2:]):
            return False
    return any(w.capital and not reading.starts_sentence(w) for w in inside)


@lru_cache(maxsize=16)
def _address(cues: Cues) -> re.Pattern[str]:
    """Return the pattern of a street with a number before or after its name."""
    street, after = cues.pattern(cues.street_before), cues.pattern(cues.street_after)
    number = r"(?<![\w.,])\d{1,5}[\w/\-]{0,4}"
    if not cues.bounded:
        return re.compile(
            rf"[^\s\d,。;:、\"()]{{1,12}}?{after}\s?(?:[^\s\d第,。;、]{{0,6}}?)\d{{1,5}}\s?(?:号|弄|巷|室|栋|幢|座|村|组|-\d+)[\d\w\-]{{0,12}}?(?:室|号|楼|层|户|房|单元|院)?(?=[^\d]|$)"
        )
    return re.compile(
        rf"{number}(?:\s(?:bis|ter))?,?\s{street}\s{_NAME}(?=[,.;)]|\s|$)"
        rf"|{street}[.\s]{{1,3}}{_NAME}[,\s]{{1,3}}(?:n[.o]{{0,3}}|no|nr|num\w*|رقم|д|дом|#|numero|house|building)?[\s.:]*{number}{_TAIL}"
        rf"|{number},?\s{_NAME}\s{after}(?:{_TAIL})"
    )


@lru_cache(maxsize=16)
def _unit(cues: Cues) -> re.Pattern[str]:
    unit = cues.pattern(cues.unit_words)
    if not cues.bounded:
        return re.compile(r"\d{1,5}\s?(?:号楼|号院|栋|幢|单元|室|铺|信箱|床)")
    return re.compile(
        rf"{unit}\s?(?:n[.o]{{0,2}}|no|رقم)?[\s.:]{{0,2}}(?:[a-z]-?)?\d{{1,5}}[a-z]?(?![\d%])(?!\s?(?:%|percent))"
    )


def find_vessels(reading: Reading) -> Iterator[Finding]:
    """Yield names in quotation marks, or with a capital, after a word for a boat."""
    cue = reading.cues.find(reading.cues.vessel_words)
    for match in cue.finditer(reading.folded):
        quoted = re.match(
            r"[^\w\"\n.;]{0,3}(?:[\w'-]+ ){0,4}?\"[^\"\n]{1,40}\"", reading.text[match.end() :]
        )
        if quoted:
            start = match.end() + quoted[0].index('"')
            yield error((start, match.end() + quoted.end()), Kind.VESSEL, "vessel-quoted")
    if not reading.cues.bounded:
        for match in re.finditer(
            r"\"[^\"\n]{1,12}?(?:号|轮)\"|(?<=[\u4e00-\u9fff])\d{3,6}(?:号)(?=[渔货客轮船])",
            reading.text,
        ):
            yield error(match.span(), Kind.VESSEL, "vessel-quoted")


def find_quoted(reading: Reading) -> Iterator[Finding]:
    """Yield short names in quotation marks: boats, shops, nicknames."""
    for match in re.finditer(r"\"([^\"\n]{1,28})\"", reading.text):
        if reading.in_explained(match.start(1), match.end() - 1):
            continue
        if not _is_plain_quotation(reading, match):
            yield review(match.span(), Kind.CAPITAL, "quoted-name")


def _is_plain_quotation(reading: Reading, quoted: re.Match[str]) -> bool:
    """Whether the words in quotation marks are ordinary: small letters and in the dictionary."""
    inner = quoted[1]
    if reading.knowledge.tag:
        return _is_plain_term(reading, quoted)
    if reading.cues.language == "ar":
        return False
    return inner == inner.lower() and all(
        map(reading.knowledge.is_word, re.findall(r"[^\W\d_]+", inner))
    )


def _is_plain_term(reading: Reading, quoted: re.Match[str]) -> bool:
    """Whether a Chinese term of frequent words is quoted, and not beside what has a name."""
    cues = reading.cues
    named = (*cues.named, *cues.roles, *cues.kin, *cues.organisation_words, *cues.place_words)
    beside = cues.find((*named, *cues.vessel_words, *cues.handle_words))
    before = reading.text[max(0, quoted.start() - 4) : quoted.start()]
    after = reading.text[quoted.end() : quoted.end() + 4]
    if beside.search(before) or beside.match(after):
        return False
    if len(quoted[1]) < _SHORTEST_TERM:
        return _is_short_term(reading, quoted[1])
    words = reading.knowledge.tag(quoted[1]) if reading.knowledge.tag else []
    if any(kind[:2] in {"nr", "ns", "nz"} for _, kind in words):
        return False
    clause = any(kind[0] in "rcup" for _, kind in words)
    return clause or all(word in reading.knowledge.common for word, _ in words)


def _is_short_term(reading: Reading, text: str) -> bool:
    """Whether a short Chinese word is a noun of the law or tells of an act, and is no surname."""
    if text in TERMS:
        return True
    parts = reading.knowledge.tag(text) if reading.knowledge.tag else []
    acts = len(parts) == 1 and parts[0][1][0] in "vd" and reading.knowledge.is_word(text)
    return acts and not re.match(SURNAME, text)
