"""Days: each is an error unless it is the date of a law or a treaty."""

# ruff: noqa: RUF001  # letters of other scripts stand here on purpose

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from knowhub.core.privacy.cues import ENGLISH, Cues
from knowhub.core.privacy.cues.base import words
from knowhub.core.privacy.findings import Kind
from knowhub.core.privacy.reading import error, review

if TYPE_CHECKING:
    from collections.abc import Iterator

    from knowhub.core.privacy.findings import Finding
    from knowhub.core.privacy.reading import Reading, Span

_DAY = r"(?<![\d.,/\w-])(?:0?[1-9]|[12]\d|3[01])"
_ORDINAL = r"(?:\.|st|nd|rd|th|er|ro|do|re|o|º|a|-?го|-?е|-?ое|-?ого)?"
_YEAR = r"(?:1[3-9]\d\d|20\d\d)"
_NUMERIC_RE = re.compile(
    rf"{_DAY} ?([./-]) ?(?:0?[1-9]|[12]\d|3[01]) ?\1 ?(?:{_YEAR}|\d\d)(?![\d/.-]\d|\d)"
    rf"|(?<![\d\w/.-]){_YEAR}([./-])(?:0?[1-9]|1[0-2])\2(?:0[1-9]|[12]\d|3[01])(?!\d)"
    rf"|(?<!\d)(?:1[3-9]|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?!\d)"
    rf"|{_DAY}[ .-](?:i{{1,3}}|iv|vi{{0,3}}|ix|xi{{0,2}}|x)[ .-]{_YEAR}"
)
_HAN = "〇零○一二三四五六七八九十廿卅两\\d"
_CHINESE_RE = re.compile(
    rf"(?:[{_HAN}]{{2,4}} ?年 ?)?(?:[{_HAN}]{{1,3}}|正|腊|冬|闰[{_HAN}])"
    rf" ?月 ?(?:初|廿)?[{_HAN}]{{1,3}} ?(?:日|号)"
    rf"|(?:农历|阴历|旧历)?(?:[{_HAN}]{{1,3}}|正|腊|冬)月(?:初[{_HAN}]|十[{_HAN}]|"
    rf"廿[{_HAN}]|二十[{_HAN}]|[{_HAN}]{{2,3}})(?![{_HAN}年个余多])"
    rf"|(?:当月|该月|次月|同月|上月|本月|月)[{_HAN}]{{1,3}}(?:日|号)"
)
_WEEKDAYS = words("""
    Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday, lundi, mardi, mercredi, jeudi,
    vendredi, samedi, dimanche, lunes, martes, miércoles, jueves, viernes, sábado, domingo,
    segunda-feira, terça-feira, quarta-feira, quinta-feira, sexta-feira, понедельник*, вторник*,
    сред*, четверг*, пятниц*, суббот*, воскресень*, الاثنين, الإثنين, الثلاثاء, الأربعاء, الخميس,
    الجمعة, السبت, الأحد
""")
_ADOPTION = words("""
    adopted, signed, entered into force, entry into force, opened for signature, ratified,
    proclaimed, promulgated, amended, in force, adoptée, adopté, signée, signé, entrée en vigueur,
    entré en vigueur, ouverte à la signature, ratifiée, promulguée, adoptada, adoptado, firmada,
    firmado, entró en vigor, entrada en vigor, ratificada, promulgada, publicada, adotada,
    adotado, assinada, assinado, entrou em vigor, принят*, подписан*, вступил* в силу, вступлени*
    в силу, ратифицирован*, اعتمد, اعتمدت, اعتماد, وقعت, دخل حيز النفاذ, دخلت حيز النفاذ, حيز
    التنفيذ, الصادر, الصادرة, صدر, المؤرخ, المؤرخة
""")
_CITED = r"[^,;:]*(?:\d[^,;:]*,\s*(?:de|du|del|of|dated|от|المؤرخ)?\s*)?"
"""What stands between a law and its date: words and a number, then perhaps a comma."""
_SPLIT_RE = re.compile(r"(?:تشرين|كانون|ربيع|جمادي) $")
"""First words of Arabic months whose second word is an ordinal."""


def find_dates(reading: Reading) -> Iterator[Finding]:
    """Yield dates to the day, in figures and in words."""
    for pattern in (_NUMERIC_RE, _CHINESE_RE, _by_month(reading.cues), _by_month(ENGLISH)):
        for match in pattern.finditer(reading.folded):
            split = _SPLIT_RE.search(reading.folded[max(0, match.start() - 8) : match.start()])
            if (
                not split
                and not _is_number(reading, match[0])
                and not _is_law_date(reading, match.span())
                and _is_month_here(reading, match.span())
            ):
                yield error(match.span(), Kind.DATE, "date")
    yield from _feasts(reading)
    yield from _weekdays(reading)


@lru_cache(maxsize=16)
def _by_month(cues: Cues) -> re.Pattern[str]:
    """Return the pattern of a day and a month, in either order."""
    month = cues.pattern(cues.months)
    link = rf"(?:{cues.pattern(cues.day_links)}[\s]*)?" if cues.day_links else ""
    word = cues.pattern(cues.day_words)
    year = rf"(?:[\s,.]*(?:de|del|of|г|سنة|عام|ل)?\s*{_YEAR}(?:\s*(?:г\.|года|هـ|م)(?!\w))?)?"
    return re.compile(
        rf"(?:{_DAY}{_ORDINAL}|{word})[\s,/.-]{{0,2}}{link}[\s/.-]{{0,2}}{month}\.?{year}"
        rf"|{month}\.?\s+(?:the\s+)?(?:{_DAY}(?:st|nd|rd|th)?(?![\d\w])(?!\s*(?:%|of\b))|{word}(?=[\s,.;)]|$)){year}"
    )


def _is_number(reading: Reading, text: str) -> bool:
    """Whether what looks like a day and a month is one number: "dix-sept" is no September."""
    return bool(reading.cues.find(reading.cues.day_words).fullmatch(text))


def _is_month_here(reading: Reading, span: Span) -> bool:
    """Whether what looks like the English months May and March is written as one."""
    if reading.cues.language != "en":
        return True
    found = re.search(r"may|mar(?:ch)?|dec|sun|second|jan", reading.folded[slice(*span)])
    return not found or reading.text[span[0] + found.start()].isupper() or found[0] == "second"


def _is_law_date(reading: Reading, span: Span) -> bool:
    """Whether a date is that of a named law or treaty: nobody's life is dated by it."""
    first, last = reading.sentence(span[0])
    before = reading.folded[max(first, span[0] - 60) : span[0]]
    law = reading.cues.find(reading.cues.law_words)
    people = reading.cues.find(reading.cues.people)
    named = [match for match in law.finditer(before) if len(match[0]) > 2]
    if named and re.fullmatch(_CITED, before[named[-1].end() :]):
        return not people.search(before, named[-1].end())
    sentence = reading.folded[first:last]
    adopted = reading.cues.find(_ADOPTION).search(sentence)
    return bool(adopted and any(len(m[0]) > 3 for m in law.finditer(sentence)))


def _feasts(reading: Reading) -> Iterator[Finding]:
    for match in reading.cues.find(reading.cues.feasts).finditer(reading.folded):
        after = re.match(
            rf"[\s,]*(?:of|de|del|в|عام|سنة)?\s*{_YEAR}", reading.folded[match.end() :]
        )
        around = reading.folded[max(0, match.start() - 8) : match.start()]
        end = match.end() + (after.end() if after else 0)
        found = error if after or re.search(rf"{_YEAR}\s*年?$", around.strip()) else review
        yield found((match.start(), end), Kind.DATE, "date-feast")


def _weekdays(reading: Reading) -> Iterator[Finding]:
    """Yield weekdays with a month or a year beside them: "the second Sunday of June"."""
    months = reading.cues.find(reading.cues.months)
    for match in reading.cues.find(_WEEKDAYS).finditer(reading.folded):
        month = months.search(reading.folded, match.end(), match.end() + 24)
        if month:
            yield review((match.start(), month.end()), Kind.DATE, "date-weekday")
