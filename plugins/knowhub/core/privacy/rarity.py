"""What makes somebody unique without a name: rarity, unique roles, family, body, exact age."""

# ruff: noqa: RUF001  # letters of other scripts stand here on purpose

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from knowhub.core.privacy.findings import Kind
from knowhub.core.privacy.reading import review

if TYPE_CHECKING:
    from collections.abc import Iterator

    from knowhub.core.privacy.findings import Finding
    from knowhub.core.privacy.reading import Reading, Span, Word

_LEAST_ILLNESS = 6
"""Letters of the name of an illness."""
_FAR = 70
"""Characters within which a superlative speaks of a person."""
_OF_PLACE = (
    r"(?:of|in|from|at|du|de|des|de la|de l'|del|da|do|en|dans|em|na|no|в|на|из|в этом|من|في)"
)


def find_rarities(reading: Reading) -> Iterator[Finding]:
    """Yield superlatives about people, and roles that one person holds."""
    yield from _only(reading)
    yield from _related(reading)
    yield from _unique_roles(reading)
    yield from _cue(reading, reading.cues.celebrated, Kind.RARE, "rare-celebrated")


def find_family(reading: Reading) -> Iterator[Finding]:
    """Yield what tells the make-up of one family."""
    yield from _cue(reading, reading.cues.family, Kind.FAMILY, "family")


def find_body(reading: Reading) -> Iterator[Finding]:
    """Yield marks, illness and looks."""
    yield from _cue(reading, reading.cues.body, Kind.BODY, "body")
    yield from _marked_parts(reading)
    yield from _rare_illnesses(reading)


def _marked_parts(reading: Reading) -> Iterator[Finding]:
    """Yield a part of the body and what sets it apart, close to each other."""
    parts = reading.cues.find(reading.cues.body_parts)
    for match in reading.cues.find(reading.cues.marks).finditer(reading.folded):
        span = _close(reading, match.span(), parts)
        if span and not re.search(r"\bits\b", reading.folded[slice(*span)]):
            yield review(span, Kind.BODY, "body-mark")


def _rare_illnesses(reading: Reading) -> Iterator[Finding]:
    """Yield illnesses that few have: by the endings of medicine, or after "suffers from"."""
    cues = reading.cues
    for match in cues.find(cues.ailing).finditer(reading.folded):
        named = [word for word, _ in zip(reading.words_from(match.end()), range(4), strict=False)]
        last = reading.sentence(match.start())[1]
        rare = next((w for w in named if w.end <= last and _is_rare(reading, w)), None)
        if rare:
            yield review((match.start(), rare.end), Kind.BODY, "body-illness")
    for word in reading.words:
        if _ILLNESS_RE.search(word.folded) and _is_rare(reading, word):
            yield review((word.start, word.end), Kind.BODY, "body-illness")


_ILLNESS_RE = re.compile(
    r"\w{4}(?:osis|ose|itis|emia|emie|plasia|plasie|trophy|trophie|trofia|pathy|pathie|patia|"
    r"dermia|dermie|ataxia|ataxie|chorea|plegia|plegie|algia|algie|lysis|lisis|"
    r"(?:оз|ити|еми|пати|трофи|плази|дерми|лиз|плеги|синдром)(?:а|у|ом|е|ы|я|ю|ей|и|ям)?)$"
)


def _is_rare(reading: Reading, word: Word) -> bool:
    """Whether a word is seldom used, neither published nor a capital that is judged elsewhere."""
    if len(word.text) < _LEAST_ILLNESS or reading.explained(word):
        return False
    known = reading.knowledge.common
    return bool(known) and word.folded not in known


def find_ages(reading: Reading) -> Iterator[Finding]:
    """Yield exact ages of people; limits that a law sets are none."""
    for match in reading.cues.find(reading.cues.ages).finditer(reading.folded):
        number = re.search(r"\d{1,3}", match[0])
        years = int(number[0]) if number else 1
        before = reading.folded[max(0, match.start() - 26) : match.start()]
        limit = _LIMIT_RE.search(before + " " + match[0][:6]) or _MINOR_RE.search(before)
        band = _BAND_RE.search(before + match[0][: match[0].find(number[0])] if number else before)
        if 0 < years <= 110 and not (limit or band) and _is_age(reading, match):
            yield review(match.span(), Kind.RARE, "exact-age")


_LIMIT_RE = re.compile(
    r"(?:under|over|below|above|least|than|of|age of|between|minimum|before|until|"
    r"to|for|prison|sentence\w*|"
    r"moins|plus|partir|avant|prison|peine\w*|entre|pendant|depuis|durant|condamn\w*|"
    r"a|et|ou|les|des|de|sous|dans|"
    r"menor\w*|mayor\w*|menos|mas|hasta|entre|desde|durante|hace|pena\w*|prision|carcel|"
    r"los|y|o|ate|maior\w*|mais|por|ha|"
    r"до|от|младше|старше|менее|более|свыше|на|через|срок\w*|к|и|"
    r"دون|تحت|فوق|من|بين|لمده|مده|السجن|بالسجن|خلال|منذ|قبل|اقل|اكثر|عن|بلوغ|لسنه|عام|و|او|"
    r"未满|不满|满|超过|以下|至|到|约|未成年)\s*$"
)
_MINOR_RE = re.compile(r"(?:menor|mayor|maior)(?:es)?\s*$")
_BAND_RE = re.compile(
    r"\d{1,3}\s*(?:-|to|and|a|à|et|y|e|до|и|الي|و|至|到|~)\s*(?:los |les |os |de )?$"
)
"""The lower end of a band of ages."""
_BARE_YEARS = {"fr", "es", "pt", "ar", "ru"}


def _is_age(reading: Reading, match: re.Match[str]) -> bool:
    """Whether years are somebody's: in some languages terms of prison look the same."""
    if reading.cues.language not in _BARE_YEARS:
        return True
    after = reading.folded[match.end() : match.end() + 22]
    if (
        re.match(r"\s*(?:de\s|d'|лишения|тюрьм|в виде|of|سجن|حبس)", after)
        and "id" not in after[:10]
    ):
        return bool(re.search(r"age|edad|idade|возраст|عمر", match[0]))
    first, last = reading.sentence(match.start())
    near = reading.folded[max(first, match.start() - 60) : min(last, match.end() + 40)]
    return bool(reading.cues.find(reading.cues.people).search(near))


_ALONE_RE = re.compile(r"seule? a seule?")
"""In French this says that two people talk with nobody else."""


def _only(reading: Reading) -> Iterator[Finding]:
    cues = reading.cues
    people, others = cues.find(cues.people), cues.find(cues.not_people)
    for match in cues.find(cues.only).finditer(reading.folded):
        first, last = reading.sentence(match.start())
        end = min(last, match.end() + _FAR)
        if _ALONE_RE.search(reading.folded, max(0, match.start() - 8), match.end() + 8):
            continue
        adjective = cues.language == "ar" and match[0].startswith("ال")
        noun = reading.words_before(match.start(), 1) if adjective else ()
        if noun and people.fullmatch(noun[0].folded):
            yield review((noun[0].start, match.end()), Kind.RARE, "rare-only")
            continue
        if (
            noun
            and match[0].startswith("الاول")
            and re.match(r"[وف]?[بك]?(?:ال|لل)", noun[0].folded)
        ):
            continue
        if _speaks_of_things(reading, match.end(), others) or _counts_parties(reading, match):
            continue
        person = people.search(reading.folded, match.end(), end)
        if person:
            yield review((match.start(), person.end()), Kind.RARE, "rare-only")
        elif people.search(reading.folded, max(first, match.start() - 40), match.start()):
            yield review(match.span(), Kind.RARE, "rare-only")


_ORDINAL_RE = re.compile(r"first|last|premi|derni|primer|ultim|перв|последн|اول|اخر|第一|首|最后")


def _counts_parties(reading: Reading, match: re.Match[str]) -> bool:
    """Whether an ordinal tells parties apart: "the first defendant"."""
    if not _ORDINAL_RE.search(match[0]):
        return False
    roles = reading.cues.find(reading.cues.roles)
    party = roles.match(reading.folded, match.end() + (1 if reading.cues.bounded else 0))
    return bool(
        party
        and not re.match(
            r"[\s,]+(?:to|ever|a|à|en|que|qui)\b|,? ?\w*(?:вш|ющ|ящ)\w{2,3}\b",
            reading.folded[party.end() :],
        )
    )


def _speaks_of_things(reading: Reading, position: int, others: re.Pattern[str]) -> bool:
    """Whether the first words after a superlative are things."""
    limit = 6 if not reading.cues.bounded else 24
    found = others.search(reading.folded, position, position + limit)
    if found is None:
        return False
    person = reading.cues.find(reading.cues.people).search(reading.folded, position, found.start())
    return person is None


def _related(reading: Reading) -> Iterator[Finding]:
    """Yield kinship, service and public roles that stand close to one another."""
    cues = reading.cues
    near = cues.find((*cues.kin, *cues.service))
    for match in cues.find(cues.public_roles).finditer(reading.folded):
        span = _close(reading, match.span(), near)
        if span:
            yield review(span, Kind.RARE, "rare-relation")


def _close(reading: Reading, span: Span, pattern: re.Pattern[str]) -> Span | None:
    first, last = reading.sentence(span[0])
    reach = 12 if not reading.cues.bounded else 36
    before = list(pattern.finditer(reading.folded, max(first, span[0] - reach), span[0]))
    if before:
        return before[-1].start(), span[1]
    after = pattern.search(reading.folded, span[1], min(last, span[1] + reach // 2))
    return (span[0], after.end()) if after else None


def _unique_roles(reading: Reading) -> Iterator[Finding]:
    """Yield a public role of a small place: "the mayor of the village"."""
    cues = reading.cues
    roles, places = cues.pattern(cues.public_roles), cues.pattern(cues.small_places)
    link = rf"\s+{_OF_PLACE}?\s*(?:[^\W\d_]+\s+){{0,2}}?" if cues.bounded else r"(?:的|里)?"
    for pattern in (rf"{roles}{link}{places}", rf"{places}(?:'s)?{link}{roles}"):
        for match in re.finditer(pattern, reading.folded):
            yield review(match.span(), Kind.RARE, "rare-role")


def _cue(reading: Reading, entries: tuple[str, ...], kind: Kind, rule: str) -> Iterator[Finding]:
    for match in reading.cues.find(entries).finditer(reading.folded):
        yield review(match.span(), kind, rule)
