"""Names in Chinese, which has neither capitals nor spaces: surnames, shapes, word classes."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from knowhub.core.privacy.chinese_clauses import Token, find_words_as_names
from knowhub.core.privacy.chinese_words import (
    BODIES_RE,
    BROTHER_RE,
    BY_LOOKS_RE,
    CALLED_RE,
    COUNTED_STATES_RE,
    DOTTED_RE,
    FAMILIAR_RE,
    FOR_NAMES,
    FULL_RE,
    GENERIC,
    GRAMMATICAL,
    HAN,
    HOME_RE,
    JOINED,
    KINDS_RE,
    LEGAL,
    LIGHT,
    LONGEST_HOME,
    MEASURES,
    MODALS,
    MOST_SORTS,
    NAMED_RE_TAIL,
    NAMELIKE,
    NO_PLACES,
    NUMERAL_RE,
    ORDINARY,
    PERSON_TAGS,
    PLACE_RE,
    SINGLE,
    SOME_RE,
    SORTS,
    SOUNDS,
    STOPS,
    SUFFIXED,
    SURNAME,
    TITLED_RE,
)
from knowhub.core.privacy.findings import Kind
from knowhub.core.privacy.reading import error, review

if TYPE_CHECKING:
    from collections.abc import Iterator

    from knowhub.core.privacy.findings import Finding
    from knowhub.core.privacy.reading import Reading


def find_chinese_names(reading: Reading) -> Iterator[Finding]:
    """Yield persons, places and businesses in a Chinese text."""
    if reading.cues.language != "zh":
        return
    yield from _shaped(reading)
    yield from _after_cues(reading)
    yield from _by_class(reading)


def _shaped(reading: Reading) -> Iterator[Finding]:
    """Yield what has the form of a name with a title, a nickname, a "home of"."""
    for pattern, rule in ((DOTTED_RE, "person-dotted"), (TITLED_RE, "person-title")):
        for match in pattern.finditer(reading.text):
            if _may_be_name(reading, match, rule):
                yield error(match.span(), Kind.PERSON, rule)
    for match in (*CALLED_RE.finditer(reading.text), *BY_LOOKS_RE.finditer(reading.text)):
        yield review(match.span(), Kind.PERSON, "person-nickname")
    for match in (*FAMILIAR_RE.finditer(reading.text), *BROTHER_RE.finditer(reading.text)):
        if not _is_word(reading, match[0]) or re.fullmatch("老[二三四五六七八九幺]", match[0]):
            yield review(match.span(), Kind.PERSON, "person-familiar")
    for match in HOME_RE.finditer(reading.text):
        start = max(match.start(), match.end() - LONGEST_HOME)
        yield review((start, match.end()), Kind.ORGANISATION, "organisation-home")


def _may_be_name(reading: Reading, match: re.Match[str], rule: str) -> bool:
    """Whether a shape is neither published, nor a word, nor cut out of two words."""
    if reading.in_explained(*match.span()) or _is_word(reading, match[0]):
        return False
    if rule != "person-title":
        return True
    joined = reading.text[max(0, match.start() - 1) : match.start() + 1]
    inner = match[0][1:3]
    return not (len(joined) == 2 and _is_word(reading, joined)) and not (
        len(match[0]) > 4 and _is_word(reading, inner)
    )


def _is_word(reading: Reading, text: str) -> bool:
    return reading.knowledge.is_word(text)


def _after_cues(reading: Reading) -> Iterator[Finding]:
    cues = reading.cues
    named = re.compile(rf"{cues.pattern(cues.named)}{NAMED_RE_TAIL}")
    for match in named.finditer(reading.text):
        if not _is_ordinary(reading, match.end() - 2, match.end()) or '"' in match[0]:
            yield error(match.span(), Kind.PERSON, "person-named")
    owner = re.compile(
        rf"(?:{cues.pattern(cues.roles)}|{cues.pattern(cues.kin)})(?:[(\":、]|系|是|为|名)?(?P<name>{FULL_RE}|[小阿老]{HAN})"
    )
    for match in owner.finditer(reading.text):
        start, end = match.span("name")
        familiar = match["name"][0] in "小阿老"
        if familiar or not _is_ordinary(reading, start, end):
            yield (review if familiar else error)((start, end), Kind.PERSON, "person-surname")


def _is_ordinary(reading: Reading, start: int, end: int) -> bool:
    """Whether a stretch of two or three characters starts with a word, or holds grammar."""
    text = reading.text[start:end]
    if any(char in STOPS for char in text) or reading.in_explained(start, end):
        return True
    if text[0] in MODALS and not FOR_NAMES.intersection(text[1:]):
        return True
    return _is_word(reading, text) or _is_word(reading, text[:2])


def _tokens(reading: Reading) -> list[Token]:
    """Return the words of the text with their classes and places."""
    found: list[Token] = []
    position = 0
    for text, tag in reading.knowledge.tag(reading.text) if reading.knowledge.tag else ():
        start = reading.text.find(text, position)
        position = start + len(text)
        found.append(Token(text, tag, start, position))
    return found


def _by_class(reading: Reading) -> Iterator[Finding]:
    """Yield names by the class that the cutter gives, and words that no dictionary has."""
    tokens = _tokens(reading)
    for token in tokens:
        if re.match(rf"{HAN}{{2,}}$", token.text) and not reading.in_explained(*token.span):
            yield from _of_class(reading, token)
    yield from _starting_names(reading, tokens)
    yield from find_words_as_names(reading, tokens)
    for before, token in pairwise(tokens):
        yield from _business(reading, before, token)
        yield from _split_name(reading, before, token)
    for index, token in enumerate(tokens):
        parts = _before_sorts(tokens[max(0, index - MOST_SORTS) : index])
        if parts and not _is_modifier(reading, parts[0]):
            joined = Token("".join(part.text for part in parts), "x", parts[0].start, token.start)
            yield from _business(reading, joined, token)


def _before_sorts(tokens: list[Token]) -> list[Token]:
    """Return the words that say of which sort a business is, with the word before them."""
    index = len(tokens) - 1
    while index >= 0 and (tokens[index].text in GENERIC or tokens[index].text in SORTS):
        index -= 1
    parted = index > 0 and len(tokens[index].text) == 1 and tokens[index - 1].tag[:2] in NAMELIKE
    index -= parted
    chosen = tokens[index:] if 0 <= index < len(tokens) - 1 else []
    apart = any(a.end != b.start for a, b in pairwise(chosen))
    return [] if apart or not re.fullmatch(rf"{HAN}+", chosen[0].text if chosen else "") else chosen


def _split_name(reading: Reading, first: Token, second: Token) -> Iterator[Finding]:
    """Yield a surname and a given name that the cutter has set apart."""
    han = re.fullmatch(rf"{HAN}+", second.text)
    surname = han and re.fullmatch(SURNAME, first.text) and first.end == second.start
    given = second.tag in PERSON_TAGS or FOR_NAMES.issuperset(second.text)
    known = reading.in_explained(*first.span) and len(second.text) == 1
    if known and first.tag == "ns" and second.text in FOR_NAMES and first.end == second.start:
        yield review((first.start, second.end), Kind.PERSON, "person-split")
    odd = len(second.text) == 1 and second.tag[0] in "nadvx" and second.text not in LIGHT
    given = given or (odd and first.tag[0] in "na")
    if surname and given and len(second.text) <= 2 and not reading.in_explained(*second.span):
        yield review((first.start, second.end), Kind.PERSON, "person-split")


def _starting_names(reading: Reading, tokens: list[Token]) -> Iterator[Finding]:
    """Yield words that are seldom used and have the form of a name, as subjects of a clause."""
    for index, (token, following) in enumerate(pairwise(tokens)):
        starts = index == 0 or not tokens[index - 1].text[-1].isalnum()
        seldom = token.text not in reading.knowledge.common or token.tag in PERSON_TAGS
        shaped = re.fullmatch(rf"{SURNAME}{HAN}", token.text) and following.tag[0] in "pvdc"
        ordinary = token.text in ORDINARY
        if starts and seldom and shaped and token.tag[0] in "na" and not ordinary:
            yield review(token.span, Kind.PERSON, "person-subject")


def _of_class(reading: Reading, token: Token) -> Iterator[Finding]:
    if token.text in reading.cues.money or _is_miscut(reading, token.text):
        return
    if (token.tag == "nrt" and len(token.text) > 2) or _is_transliterated(reading, token):
        yield review(token.span, Kind.PERSON, "person-transliterated")
    elif token.tag in PERSON_TAGS and not _is_common(reading, token.text):
        yield review(token.span, Kind.PERSON, "person-class")
    elif _is_place(reading, token):
        yield review(token.span, Kind.PLACE, "place-class")
    elif (
        token.tag != "m"
        and not LIGHT.intersection(token.text)
        and not _is_counted(reading, token)
        and not _is_word(reading, token.text)
        and not NUMERAL_RE.search(token.text)
        and not _is_phrase(token)
    ):
        yield review(token.span, Kind.CAPITAL, "word-unknown")


def _is_miscut(reading: Reading, text: str) -> bool:
    """Whether a noun was cut onto a word: "recruitment | fee as high as"; a crime always is."""
    if LEGAL.intersection(text):
        return True
    return len(text) == 3 and text[0] in SUFFIXED and _is_word(reading, text[1:])


def _is_place(reading: Reading, token: Token) -> bool:
    """Whether a word is a place smaller than a country: frequent bodies are public ones."""
    known = token.text in reading.knowledge.common
    if token.tag == "nt" and (known or _is_public(reading, token.text)):
        return False
    if token.tag in {"ns", "nt"}:
        return token.text not in NO_PLACES and not COUNTED_STATES_RE.fullmatch(token.text)
    return bool(PLACE_RE.match(token.text)) and not _is_word(reading, token.text)


def _is_public(reading: Reading, text: str) -> bool:
    """Whether a body is called by what it deals with, or a State's: "labour office"."""
    if not BODIES_RE.search(text):
        return False
    state = any(True for start, _ in reading.knowledge.explained.find(text) if start == 0)
    return text[:-1] in reading.knowledge.common or (state and text[-1] in "局部署厅处")


def _is_phrase(token: Token) -> bool:
    """Whether two characters in no dictionary are a short clause, not a name: "was sentenced"."""
    first = token.text[0]
    if len(token.text) == 2 and JOINED.intersection(token.text):
        return token.text[1] in JOINED or not FOR_NAMES.intersection(token.text)
    plain = first not in SINGLE and first not in SOUNDS and first not in "阿小老"
    verbal = token.tag[0] == "v" and len(token.text) == 2
    return verbal and plain and not FOR_NAMES.intersection(token.text)


def _is_transliterated(reading: Reading, token: Token) -> bool:
    """Whether a word is spelled with the characters that foreign names are spelled with."""
    return (
        len(token.text) > 2 and SOUNDS.issuperset(token.text) and not _is_word(reading, token.text)
    )


def _is_common(reading: Reading, text: str) -> bool:
    """Whether a word that the cutter takes for a name stands in the dictionary."""
    if text in reading.cues.money or text in ORDINARY or _is_compound(reading, text):
        return True
    if FOR_NAMES.issuperset(text):
        return False
    common = reading.knowledge.common
    if len(text) == 2 and text in common and text[1] not in FOR_NAMES:
        return True
    return len(text) != 3 and not re.match(SURNAME, text) and text in reading.knowledge.common


def _is_compound(reading: Reading, text: str) -> bool:
    """Whether a word that the cutter takes for a name is made of two words: "job notice"."""
    if SOUNDS.issuperset(text):
        return False
    if len(text) == 4:
        return _is_word(reading, text[:2]) and _is_word(reading, text[2:])
    kind = len(text) == 3 and KINDS_RE.search(text)
    return bool(kind) and (_is_word(reading, text[:2]) or text[:2] in reading.cues.id_words)


def _is_counted(reading: Reading, token: Token) -> bool:
    """Whether a number stands before a word, in digits or, before a measure, in characters."""
    before = reading.text[max(0, token.start - 1) : token.start]
    return before.isdigit() or (token.text[0] in MEASURES and bool(NUMERAL_RE.match(before)))


def _business(reading: Reading, before: Token, token: Token) -> Iterator[Finding]:
    """Yield a business or a place whose kind follows a word that is no common modifier."""
    entries = reading.cues.organisation_words
    kind = Kind.ORGANISATION if token.text in entries else Kind.PLACE
    if token.text not in entries and token.text not in reading.cues.place_words:
        return
    joined = before.end == token.start and re.match(rf"{HAN}+$", before.text)
    if joined and not _is_modifier(reading, before) and not _is_some(reading, before):
        yield review((before.start, token.end), kind, f"{kind}-named")


def _is_some(reading: Reading, before: Token) -> bool:
    """Whether "a" or "some" stands before a common word: "a glove factory" has no name here."""
    some = SOME_RE.search(reading.text[max(0, before.start - 4) : before.start])
    return bool(some) and before.text in reading.knowledge.common and before.tag[:2] in {"n", "vn"}


def _is_modifier(reading: Reading, token: Token) -> bool:
    """Whether a word before "restaurant" or "village" says of which sort it is, not its name."""
    if token.tag[0] in GRAMMATICAL or token.text in GENERIC | SORTS or token.text[-1] in STOPS:
        return True
    return reading.in_explained(*token.span)
