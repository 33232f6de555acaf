"""Names of persons in scripts with capitals: titles, triggers, initials, surnames first."""

# ruff: noqa: RUF001  # letters of other scripts stand here on purpose

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from knowhub.core.privacy.cues.base import words
from knowhub.core.privacy.findings import Kind
from knowhub.core.privacy.reading import error, review
from knowhub.core.privacy.runs import is_unexplained

if TYPE_CHECKING:
    from collections.abc import Iterator

    from knowhub.core.privacy.findings import Finding
    from knowhub.core.privacy.reading import Reading, Span, Word

_U = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĖĘĚĞĢĪİĶŁĻŃŅŇŌŐŒŘŚŠŞŢŤŪŮŰŹŻŽƏА-ЯЁІЇЄҒҚҢӨҮҰҺ"
_L = "a-zß-öø-ÿāăąćčďđēėęěğģīıķłļńņňōőœřśšşţťūůűźżžəа-яёіїєғқңөүұһ"
_CAPITAL = rf"[{_U}][{_L}'\-]*(?:[\-'][{_U}{_L}]+)*"
_SMALL = r"(?:(?:de|del|da|dos|van|von|bin|bint|ibn|al|el|la|ould|ben) ?)?"
_NAME_RE = re.compile(
    rf"\s*\"?((?:{_CAPITAL}|[{_U}]\.)(?:(?:[ \-']|\. ){_SMALL}{_CAPITAL}){{0,4}})"
)
_SURNAME_FIRST_RE = re.compile(
    rf"(?<!\w)[{_U}]{{2,}}(?:[ \-'][{_U}]{{2,}}){{0,3}},? "
    rf"(?:{_CAPITAL})(?: {_CAPITAL}){{0,2}}(?!\w)"
)
_INITIALS_RE = re.compile(
    rf"(?<![\w.])(?:[{_U}][{_L}]?\. ?-?){{1,3}}([{_U}][{_L}'\-]{{2,}}(?:-[{_U}][{_L}]+)?)"
)
_AFTER_RE = re.compile(rf"(?<!\w)([{_U}][{_L}'\-]{{2,}}),? (?:[{_U}]\. ?){{1,3}}(?!\w)")
_BARE_RE = re.compile(
    rf"(?<![\w.&])(?:[{_U}]\.[ -]?){{2,4}}(?:[{_U}](?![\w.]))?"
    rf"|(?<![\w.&])[{_U}]\.-?[{_U}]\.?(?![\w])"
)
_SHORTENED_RE = re.compile(r"(?<!\w)[А-ЯЁ]-[а-яё]{1,4}(?: ?[А-ЯЁ]\.){1,2}")
"""A surname of which only the ends are written, with initials."""
_LONGEST_SHORT = 4
"""Letters of an abbreviated title, which stands before persons only."""
_CODE_AFTER_RE = re.compile(
    r"\s?(?:§|sect|sec\.|part \d|(?:19|20)\d\d, ?c(?:h|hap)?\. )", re.IGNORECASE
)
"""What follows an abbreviated code of laws: "U.S.C. § 1589", "R.S.C. 1985, c. C-46"."""
_NEUTRAL_RE = re.compile(r"[\[(](?:19|20)\d\d[\])] $")
"""The year of a neutral citation, before the court: "[2018] EWCA Crim 667"."""
_NO_INITIALS = frozenset(
    words(
        """
    us, uk, un, eu, ue, ee, uu, eeuu, usa, uae, dc, sa, sl, cv, srl, sac, ag, pr, nu, ok, tv,
    ai, nb, ps, pp, ad, bc, am, pm, ie, eg, ss, rr, hh, ll, cc, co, ltd, no, id, oo, рф, ст, чч,
    сс, пп, ип
"""
    )
)


def find_persons(reading: Reading) -> Iterator[Finding]:
    """Yield names that a title, a trigger, initials or the order of the words give away."""
    yield from _titled(reading)
    yield from _named(reading)
    yield from _initials(reading)
    for match in _SURNAME_FIRST_RE.finditer(reading.text):
        first = next(reading.words_from(match.start()))
        last = next(reading.words_from(_last_word(match)))
        if _NEUTRAL_RE.search(reading.text, max(0, match.start() - 7), match.start()):
            continue
        if is_unexplained(reading, first) and len(first.text) > 1 and _may_be_given(reading, last):
            yield error(match.span(), Kind.PERSON, "person-surname-first")


def _last_word(match: re.Match[str]) -> int:
    """Return where the last word of a match starts."""
    return match.start() + max(match[0].rfind(" "), match[0].rfind("-")) + 1


def _may_be_given(reading: Reading, word: Word) -> bool:
    """Whether a word after capitals throughout is a given name: after an acronym stands a noun."""
    given = word.folded in reading.knowledge.given_names
    return given or not (reading.knows(word) or reading.explained(word))


def _titled(reading: Reading) -> Iterator[Finding]:
    """Yield capitals after a title; in a name even the name of a country counts."""
    for match in reading.cues.find(reading.cues.titles).finditer(reading.folded):
        name = re.compile(_after_title(reading, match[0])).match(reading.text, match.end())
        found = _NAME_RE.match(reading.text, name.end()) if name else None
        if found and reading.in_explained(match.start(), found.end(1)):
            continue
        if found and _is_of_country(reading, match, found.span(1)):
            continue
        if found and _may_be_name(reading, found.start(1)):
            yield error((match.start(), found.end(1)), Kind.PERSON, "person-title")
        elif name and len(match[0]) in {2, 3}:
            yield from _small_after_title(reading, match.start(), name.end())


def _is_of_country(reading: Reading, title: re.Match[str], name: Span) -> bool:
    """Whether a country in the genitive follows an office: "a prosecutor of Moldova"."""
    if reading.cues.language != "ru" or not reading.is_listed(*name):
        return False
    oblique = reading.folded[name[0] : name[1]].endswith(("а", "я", "и", "ы"))
    return oblique and len(title[0]) > _LONGEST_SHORT


def _small_after_title(reading: Reading, start: int, position: int) -> Iterator[Finding]:
    """Yield a given name, or a word of no dictionary, in small letters after a short title."""
    word = next(reading.words_from(position), None)
    if word is None or word.start != position or word.capital or len(word.text) < 4:
        return
    if word.folded in reading.knowledge.given_names or not reading.knows(word):
        yield review((start, word.end), Kind.PERSON, "person-title-small")


def _after_title(reading: Reading, title: str) -> str:
    """Return what stands between a title and a name: a full stop only after an abbreviation."""
    if len(title) == 1:
        return r"[.] ?"
    cues = reading.cues
    spelled = any(
        cues.find(table).fullmatch(title) for table in (cues.people, cues.kin, cues.public_roles)
    )
    return r"[.]? " if len(title) < 5 and not spelled else " "


def _may_be_name(reading: Reading, position: int) -> bool:
    word = next(reading.words_from(position), None)
    if word is None or reading.cues.find(reading.cues.capitals).fullmatch(word.folded):
        return False
    if len(word.text) == 1 or word.text in reading.knowledge.acronyms:
        return False
    return word.folded not in reading.knowledge.demonyms and not _is_long_phrase(reading, word)


def _is_long_phrase(reading: Reading, word: Word) -> bool:
    """Whether a word starts a published name of two words or more."""
    following = next(reading.words_from(word.end), None)
    return bool(following and reading.in_explained(word.start, following.end))


def _named(reading: Reading) -> Iterator[Finding]:
    """Yield what follows "called", "known as" and their like, where it may be a name."""
    for match in reading.cues.find(reading.cues.named).finditer(reading.folded):
        quoted = re.compile(
            r"[\s:,]{0,3}(?:only as |as |by |just |a |the |el |la |le )?\"[^\"\n]{1,40}\""
        ).match(reading.text, match.end())
        if quoted and not _is_plain(reading, quoted):
            yield error((quoted.start() + 1, quoted.end()), Kind.PERSON, "person-named")
            continue
        yield from _named_word(reading, match.end())


def _is_plain(reading: Reading, quoted: re.Match[str]) -> bool:
    """Whether only small words of the language stand in quotation marks."""
    inside = [w for w in reading.words_from(quoted.start()) if w.end <= quoted.end()]
    return all(not word.capital and reading.knows(word) for word in inside)


def _named_word(reading: Reading, position: int) -> Iterator[Finding]:
    following = [word for word, _ in zip(reading.words_from(position), range(4), strict=False)]
    last = position
    for word in following:
        if re.search(r"[.;!?\n]", reading.text[last : word.start].strip(" ")):
            return
        last = word.end
        if is_unexplained(reading, word):
            end = _NAME_RE.match(reading.text, word.start)
            yield error((word.start, end.end(1) if end else word.end), Kind.PERSON, "person-named")
            return
        if not reading.knows(word) and not word.capital:
            yield review((word.start, word.end), Kind.PERSON, "person-named-small")
            return


def _initials(reading: Reading) -> Iterator[Finding]:
    for match in (*_INITIALS_RE.finditer(reading.text), *_AFTER_RE.finditer(reading.text)):
        word = next(reading.words_from(match.start(1)))
        if _is_surname(reading, word, match[0].count(".")):
            yield error(match.span(), Kind.PERSON, "person-initials")
    for match in _SHORTENED_RE.finditer(reading.text):
        yield error(match.span(), Kind.PERSON, "person-initials")
    for match in _BARE_RE.finditer(reading.text):
        letters = re.sub(r"[^\w]", "", match[0])
        known = letters.lower() in _NO_INITIALS or letters in reading.knowledge.acronyms
        stretch = match.start(), match.start() + len(match[0].rstrip(" -"))
        known = known or (len(letters) > 2 and _is_code(reading, match))
        if len(letters) > 1 and not known and not reading.in_explained(*stretch):
            yield error(match.span(), Kind.PERSON, "initials")


def _is_code(reading: Reading, match: re.Match[str]) -> bool:
    """Whether initials of three words or more are those of a code of laws."""
    return bool(_CODE_AFTER_RE.match(reading.text, match.start() + len(match[0].rstrip())))


def _is_surname(reading: Reading, word: Word, initials: int) -> bool:
    """Whether a capital beside initials is a surname, not the start of the next sentence."""
    if reading.explained(word) or reading.cues.find(reading.cues.capitals).fullmatch(word.folded):
        return False
    names = reading.knowledge.names
    return initials > 1 or not reading.knows(word) or word.folded in names
