"""Names in Arabic, which has no capitals: titles, kunyas, lexicons, unknown words."""

# ruff: noqa: RUF001  # letters of other scripts stand here on purpose

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from knowhub.core.privacy.arabic_clauses import find_subjects, is_inflected
from knowhub.core.privacy.arabic_forms import ENOUGH, count_forms, count_plain_forms
from knowhub.core.privacy.arabic_words import DOUBTFUL, GENERIC, GRAMMAR, SELDOM
from knowhub.core.privacy.findings import Kind
from knowhub.core.privacy.normalisation import fold
from knowhub.core.privacy.reading import error, review

if TYPE_CHECKING:
    from collections.abc import Iterator

    from knowhub.core.privacy.findings import Finding
    from knowhub.core.privacy.reading import Reading, Word


def _set(text: str) -> frozenset[str]:
    return frozenset(fold(text).split())


_SURE_TITLES = _set("""
    السيد السيدة الآنسة الأستاذ الأستاذة الدكتور الدكتورة الشيخ الشيخة الحاج الحاجة الحجي المهندس
    المهندسة الكابتن الريس لالة للا مدام المدام مستر مسيو أبونا العقيد العميد اللواء النقيب
    الملازم الرائد الرقيب العم الخال الخالة العمة الست الأسطى المعلم الأخت الأخ القس
""")
_SURE_TRIGGERS = _set("""
    المدعو المدعوة يدعى تدعى المسمى المسماة اسمه اسمها واسمه واسمها الملقب الملقبة لقبه لقبها يلقب
    تلقب المكنى المكناة يكنى كنيته الشهير الشهيرة شهرته شهرتها ينادونه ينادونها باسم بلقب ملقب
""")
_KUNYA_RE = re.compile(
    r"(?<![^\W_])[وبلف]?(?:ابو|ابي|ابا|بو|ام|بن|ابن|بنت|منت|ولد|ال)\s+([^\W\d_]+)(?:\s+[^\W\d_]+)?"
)
_SERVANT_RE = re.compile(r"(?<![^\W_])[وبلف]?عبد\s?ال[^\W\d_]{2,}(?:\s+[^\W\d_]+)?")
_KUNYA_SURE = frozenset({"ابو", "ابا", "بو", "بن", "منت"})
_NO_KUNYA = _set(
    "عم عمه عمها خال خاله خالها أخ أخيه أخيها أخت أخته أختها السبيل آوى البلد المرأة الرجل ظبي "
    "العم الأخ الأخت القرى الدنيا درمان"
)
_RARE = 6
"""Forms up to which a word after "father of" is rather a name."""
_PREPOSITIONS = _set("في من إلى نحو قرب عبر بين لدى من وفي ومن وإلى بمدينة مدينة قرية")


_BEFORE_NAME_RE = re.compile(
    r"(?<![^\W_])[وف]?(?:قالت?|روت|رويت?|ذكرت?|اكدت?|صرحت?|اعترفت?|شهدت?|افادت?|حكت|حكي|ادلت?|"
    r"اخبرت?ه?ا?|استدرجت?ه?ا?|جندت?ه?ا?"
    r"|خدعت?ه?ا?|باعت?ه?ا?|هددت?ه?ا?|ضربت?ه?ا?|التقت|قابلت|تعرفت علي|اتصلت? ب|سلمت?ه?ا? ل|"
    r"يد|بيت|منزل|دار|برفقه|بمساعده|بصحبه"
    r"|من طرف|من قبل|لدي|مع|زوج|زوجه|ابن|ابنه|اخت|اخ|والده|والد|شقيق|شقيقه"
    r"|ام|اب|عمر|اسم|حساب|هاتف|جواز|شهاده|اقوال|افاده)\s+"
)
"""What often stands before a name: verbs of speech and of deceit, homes, kin."""


_KNOWN_BY_RE = re.compile(
    r"(?<![^\W_])[وف]?(?:ال)?(?:معروفه?|ملقبه?|شهيره?|مشهوره?|مكني|مسمي|مسماه)\s+ب(?!اسم|ان\b|انه|انها)[^\W\d_]{2,}"
)
"""A nickname that the particle "by" is written onto."""


def find_arabic_names(reading: Reading) -> Iterator[Finding]:
    """Yield persons, places and businesses in an Arabic text."""
    if reading.cues.language != "ar":
        return
    yield from _after_cues(reading)
    yield from _after_verbs(reading)
    yield from _pairs(reading)
    yield from _kunyas(reading)
    yield from _places(reading)
    yield from find_subjects(reading)
    yield from _unknown_words(reading)


def bare(word: str) -> str:
    """Return a folded word without the particles that are written onto it."""
    return re.sub(r"^(?:[وف](?=..))?(?:[بلك](?=...))?", "", word)


def _is_name(reading: Reading, word: Word, *, sure: bool) -> bool:
    names = reading.knowledge.names
    stripped = re.sub(r"^[وبلف](?=..)", "", word.folded)
    if {word.folded, stripped} & GRAMMAR:
        return False
    whole = count_plain_forms(reading.knowledge.is_attested, word.folded) >= ENOUGH
    for form in (word.folded, *(() if whole or len(stripped) < 3 else (stripped,))):
        doubtful = form in DOUBTFUL or form.startswith("ال") or len(form) < 3
        if form in names and not (sure and doubtful):
            return not reading.explained(word)
    return False


def _is_role(reading: Reading, word: Word) -> bool:
    cues = reading.cues
    tables = (cues.people, cues.roles, cues.public_roles, cues.small_places)
    return any(cues.find(table).fullmatch(word.folded) for table in tables)


def _is_ordinary(reading: Reading, word: Word) -> bool:
    """Whether a word is grammar, or stands in the dictionary and is no name."""
    if word.folded in GRAMMAR or bare(word.folded) in GRAMMAR or reading.explained(word):
        return True
    if _is_role(reading, word):
        return True
    return reading.knows(word) and not _is_name(reading, word, sure=False)


def _next(reading: Reading, position: int) -> Word | None:
    """Return the next word, if only spaces or opening signs stand before it."""
    word = next(reading.words_from(position), None)
    between = reading.text[position : word.start] if word else "x"
    return word if word and re.fullmatch(r"[\s\"':(،,]{1,4}", between) else None


def _after_cues(reading: Reading) -> Iterator[Finding]:
    cues = reading.cues
    for entries, rule, sure in (
        (cues.titles, "person-title", _SURE_TITLES),
        (cues.named, "person-named", _SURE_TRIGGERS),
        (cues.kin, "person-kin", frozenset[str]()),
        (cues.roles, "person-role", frozenset[str]()),
    ):
        for match in cues.find(entries).finditer(reading.folded):
            word = _next(reading, match.end())
            if word is None or word.folded in GRAMMAR:
                continue
            if rule == "person-title" and "،" in reading.text[match.end() : word.start]:
                continue
            certain = bool({match[0], bare(match[0])} & sure) and not _is_definite(reading, word)
            if certain or not _is_ordinary(reading, word):
                named = certain or _is_name(reading, word, sure=False)
                yield (error if named else review)(
                    (word.start, _end_of_name(reading, word)), Kind.PERSON, rule
                )


def _after_verbs(reading: Reading) -> Iterator[Finding]:
    """Yield words that are names or unknown where names often stand."""
    for match in _KNOWN_BY_RE.finditer(reading.folded):
        yield review(match.span(), Kind.PERSON, "person-named")
    for match in _BEFORE_NAME_RE.finditer(reading.folded):
        word = next(reading.words_from(match.end()), None)
        if word is None or word.start != match.end() or word.folded.startswith("ال"):
            continue
        if not _is_ordinary(reading, word):
            yield review(
                (word.start, _end_of_name(reading, word)), Kind.PERSON, "person-after-verb"
            )


def _is_definite(reading: Reading, word: Word) -> bool:
    """Whether a word is a common noun with the article, which no name after a title is."""
    if word.folded.startswith("لل"):
        return True
    return word.folded.startswith("ال") and _is_ordinary(reading, word)


def _end_of_name(reading: Reading, word: Word) -> int:
    """Return where a name ends: names, sons of, and one word with the article go on."""
    end = word.end
    for following in reading.words_from(word.end):
        if reading.text[end : following.start] != " " or following.end - word.start > 40:
            break
        joins = following.folded in {"بن", "ابن", "بنت", "ال", "ابو", "عبد"}
        nisba = re.fullmatch(r"ال[^\W\d_]{2,}[يه]?", following.folded) and end == word.end
        if not (joins or nisba or _is_name(reading, following, sure=False)):
            break
        end = following.end
    return end


def _pairs(reading: Reading) -> Iterator[Finding]:
    """Yield sure names alone, and two names of which one is sure, or both follow each other."""
    for first in reading.words:
        if not _is_name(reading, first, sure=False) or _is_role(reading, first):
            continue
        following = _next(reading, first.end)
        together = following and reading.text[first.end : following.start] == " "
        if together and following and _is_name(reading, following, sure=False):
            sure = _is_name(reading, first, sure=True) or _is_name(reading, following, sure=True)
            if sure or not (_is_seldom(first) or _is_seldom(following)):
                yield (error if sure else review)(
                    (first.start, following.end), Kind.PERSON, "person-names"
                )
        elif _is_subject(reading, first):
            yield review((first.start, first.end), Kind.PERSON, "person-subject")
        elif _is_name(reading, first, sure=True):
            yield review(
                (first.start, _end_of_name(reading, first)), Kind.PERSON, "person-given-name"
            )


def _is_seldom(word: Word) -> bool:
    return bool({word.folded, re.sub(r"^[وبلف](?=...)", "", word.folded)} & SELDOM)


def _is_subject(reading: Reading, word: Word) -> bool:
    """Whether a name that is a word as well stands between a verb and what goes with a verb."""
    before = reading.words_before(word.start, 1)
    following = _next(reading, word.end)
    if not before or following is None or word.folded.startswith("ال") or len(word.folded) < 3:
        return False
    verb = re.fullmatch(r"[وف]?[^\W\d_]{2,4}ت|[وف]?كانت?", before[0].folded)
    goes_on = re.fullmatch(r"(?:الي|من|في|علي|عن|مع|ان|ب\w+|ل\w+|[يت]\w{3,})", following.folded)
    return bool(verb and goes_on and reading.text[before[0].end : word.start] == " ")


def _kunyas(reading: Reading) -> Iterator[Finding]:
    for match in _SERVANT_RE.finditer(reading.folded):
        yield error(match.span(), Kind.PERSON, "person-servant-of")
    for match in _KUNYA_RE.finditer(reading.folded):
        word = next(reading.words_from(match.start(1)))
        if match[1] in _NO_KUNYA or match[1] in GRAMMAR or reading.explained(word):
            continue
        sure = re.sub(r"^[وف]?[بل]?(?=..)", "", match[0].split()[0]) in _KUNYA_SURE
        sure |= match[0].split()[0] in _KUNYA_SURE
        if sure or _is_name(reading, word, sure=False):
            yield error((match.start(), match.end(1)), Kind.PERSON, "person-kunya")
        elif count_forms(reading.knowledge.is_attested, word.folded) <= _RARE:
            yield review((match.start(), match.end(1)), Kind.PERSON, "person-kunya")


_SERVICES_RE = re.compile(
    r"(?<![^\W_])[وفبلك]?(?:مكتب|مكاتب|وكاله|مجموعه|محل|محلات|شركه|مؤسسه|مركز|ورشه|معمل|مشغل)\s+"
    r"([^\W\d_]+)(?:\s+[^\W\d_]+){0,2}?\s+ل(?:ل)?(?:خدمات?|استقدام|استيراد|توظيف|تشغيل|تجاره|نقل|سفر\w*|"
    r"سياحه|مقاولات|صيانه|نظافه|تنظيف|عماله|تجميل|تاجير|عقارات|تصدير|حفلات|ازياء|خياطه|شحن|صرافه|تحويل)(?![^\W_])"
)
"""A business with a name before what it deals in: "the office Green Oasis for recruitment"."""


def _services(reading: Reading) -> Iterator[Finding]:
    for match in _SERVICES_RE.finditer(reading.folded):
        word = next(reading.words_from(match.start(1)))
        if not _is_generic(reading, word):
            yield review(match.span(), Kind.ORGANISATION, "organisation-services")


def _places(reading: Reading) -> Iterator[Finding]:
    cues = reading.cues
    for entries, kind in (
        (cues.place_words, Kind.PLACE),
        (cues.organisation_words, Kind.ORGANISATION),
    ):
        for match in cues.find(entries).finditer(reading.folded):
            word = _next(reading, match.end())
            construct = not re.match(r"[وفبك]{0,2}(?:ال|لل)", match[0])
            if word and construct and not _is_generic(reading, word):
                yield review((match.start(), _end_of_place(reading, word)), kind, f"{kind}-named")
    yield from _services(reading)
    for word in reading.words:
        if _is_town(reading, word):
            yield review((word.start, word.end), Kind.PLACE, "place-known")
    for first, second in pairwise(reading.words):
        if f"{first.folded} {second.folded}" in reading.knowledge.places:
            yield review((first.start, second.end), Kind.PLACE, "place-known")


_NIGHTS = _set("ليالي أماني أغاني معالي نوادي")
"""Plurals that end as adjectives of origin do; businesses are called "nights of the East"."""


def _is_generic(reading: Reading, word: Word) -> bool:
    folded = word.folded
    if folded in GENERIC or folded in GRAMMAR or bare(folded) in GENERIC:
        return True
    if folded in _NIGHTS:
        return False
    if reading.explained(word) or folded.startswith(("لل", "بال")):
        return True
    # An adjective of origin or sort agrees with the noun: "a camp in the desert".
    used = count_forms(reading.knowledge.is_attested, folded) >= ENOUGH
    return (
        used and bool(re.fullmatch(r"[^\W\d_]{3,}(?:ي|يه)", folded)) and not folded.startswith("ال")
    )


def _end_of_place(reading: Reading, word: Word) -> int:
    following = _next(reading, word.end)
    if (
        following
        and reading.text[word.end : following.start] == " "
        and not _is_ordinary(reading, following)
    ):
        return following.end
    return word.end


def _is_town(reading: Reading, word: Word) -> bool:
    places = reading.knowledge.places
    before = reading.words_before(word.start, 1)
    after_preposition = bool(before) and before[0].folded in _PREPOSITIONS
    attached = re.match(r"[وف]?[بل](?=...)", word.folded)
    prefixed = bool(
        attached and word.folded[attached.end() :] in places and not reading.knows(word)
    )
    known = word.folded in places and after_preposition
    return (known or prefixed) and not reading.explained(word)


def _unknown_words(reading: Reading) -> Iterator[Finding]:
    for word in reading.words:
        arabic = len(word.text) > 2 and "\u0600" <= word.text[0] <= "\u06ff"
        known = reading.explained(word) or reading.knows(word)
        if arabic and not known and not is_inflected(reading, word):
            yield review((word.start, word.end), Kind.CAPITAL, "word-unknown")
