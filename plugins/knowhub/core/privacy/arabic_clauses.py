"""Names in Arabic that no cue announces: names, or hardly words, where names stand."""

# ruff: noqa: RUF001  # letters of other scripts stand here on purpose

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from knowhub.core.privacy.arabic_forms import ENOUGH, count_forms, count_plain_forms, is_verb
from knowhub.core.privacy.arabic_words import (
    DOUBTFUL,
    GRAMMAR,
    OF_FAITH,
    SELDOM,
    SURNAMES,
    TAKES_NAMES,
    TAKES_NO_NAME,
)
from knowhub.core.privacy.findings import Kind
from knowhub.core.privacy.reading import review

if TYPE_CHECKING:
    from collections.abc import Iterator

    from knowhub.core.privacy.findings import Finding
    from knowhub.core.privacy.reading import Reading, Word


def _set(text: str) -> frozenset[str]:
    return frozenset(text.split())


_NEVER, _ODD, _PAIRED, _UNUSUAL, _SURNAME = 1, 4, 5, 7, 8
"""Forms up to which a word is a name anywhere, where one may stand, beside another such word, after
a verb that persons are the subjects of, after a given name."""
_THAT = _set("ان بان وان لان ولان لكن ولكن كان وكان كانت وكانت فان")
"""What a clause with a subject of its own begins with."""
_TOWARDS = _set("اما الي مع من علي عن لدي ضد بين عند")
_WITHIN = _set("في قرب نحو عبر")
_REFERS = _set("هو هي التي الذي وهو وهي")
_PREFIX_RE = re.compile(r"^[وف]?[بل]?(?=...)")


def find_subjects(reading: Reading) -> Iterator[Finding]:
    """Yield words that are names or hardly words where a clause names a person."""
    words = reading.words
    for index, word in enumerate(words):
        before = words[index - 1] if index and _joined(reading, words[index - 1], word) else None
        following = words[index + 1] if index + 1 < len(words) else None
        after = following if following and _joined(reading, word, following) else None
        if _is_subject(reading, before, word, after):
            end = after.end if after and _goes_on(reading, after) else word.end
            yield review((word.start, end), Kind.PERSON, "person-subject")


def _joined(reading: Reading, first: Word, second: Word) -> bool:
    return reading.text[first.end : second.start] == " "


def _is_subject(reading: Reading, before: Word | None, word: Word, after: Word | None) -> bool:
    if not _may_name(reading, word):
        return False
    if after and after.folded in OF_FAITH and not word.folded.startswith("ال"):
        present = re.match(r"[وف]?[يت]", word.folded)
        return not present and word.folded not in TAKES_NO_NAME
    if is_given(reading, word):
        return _given_stands(reading, before, word, after)
    if word.folded in SELDOM:
        return _seldom_stands(reading, before, after)
    if _is_nisba(reading, word):
        return _nisba_stands(reading, before, word, after)
    return _odd_stands(reading, before, word, after)


def _seldom_stands(reading: Reading, before: Word | None, after: Word | None) -> bool:
    """Whether a word that is seldom a name has a surname, or a verb of persons and no genitive."""
    if after and _is_surname(reading, after) and (before is None or _introduces(reading, before)):
        return True
    plain = after is None or after.folded in GRAMMAR | _TOWARDS
    return plain and before is not None and _takes_name(before)


def _is_nisba(reading: Reading, word: Word) -> bool:
    """Whether a word is one of origin or trade with the article, and of few forms."""
    shaped = re.fullmatch(r"ال\w{4,}ي", word.folded)
    return bool(shaped) and _plain(reading, word) <= _UNUSUAL + 3


def _plain(reading: Reading, word: Word) -> int:
    return count_plain_forms(reading.knowledge.is_attested, word.folded)


def _nisba_stands(reading: Reading, before: Word | None, word: Word, after: Word | None) -> bool:
    """Whether a word of origin stands for a person: before a verb, or in the genitive."""
    if _plain(reading, word) <= _NEVER + 1:
        return True
    if before is None or before.folded in _THAT:
        return bool(after and _is_told_of(reading, after))
    if before.folded in _TOWARDS or _takes_name(before):
        return True
    # As an adjective it would agree with the feminine noun before it.
    genitive = before.folded.endswith("ه") and not before.folded.startswith("ال")
    return genitive and len(before.folded) > 3 and not reading.explained(before)


def _odd_stands(reading: Reading, before: Word | None, word: Word, after: Word | None) -> bool:
    """Whether a word with few forms stands where a name may; one with hardly any always does."""
    attested = reading.knowledge.is_attested
    forms = count_forms(attested, word.folded)
    if forms <= _NEVER:
        return True
    if before and before.folded in _THAT and word.folded[0] in "يت":
        return False  # a verb in the subjunctive
    if before is None and re.match(r"[وفيت]", word.folded):
        return False  # a verb at the start of a clause
    stands = before is None or _introduces(reading, before)
    if forms <= _ODD and (stands or (after and _is_told_of(reading, after))):
        return True
    return not _is_written_on(reading, word) and _unusual_stands(reading, before, word, after)


def _is_written_on(reading: Reading, word: Word) -> bool:
    """Whether an article or a preposition is written onto a word."""
    if re.match(r"[وف]?[بك]?(?:ال|لل)", word.folded):
        return True
    return word.folded[0] in "بلك" and _is_whole(reading, word.folded[1:])


def _unusual_stands(reading: Reading, before: Word | None, word: Word, after: Word | None) -> bool:
    """Whether a word of few forms follows a verb of persons, or stands beside another such word."""
    if after and _is_paired(reading, word) and _is_paired(reading, after):
        return True
    if not (before and _takes_name(before)) or is_verb(reading.knowledge.is_attested, word.folded):
        return False
    return _plain(reading, word) <= _UNUSUAL


def _is_paired(reading: Reading, word: Word) -> bool:
    """Whether a word of few forms is no verb and no object: foreign names come in twos."""
    if not _may_name(reading, word) or re.match(r"[وف]?[بلك]?(?:ال|لل)|[وفيت]", word.folded):
        return False
    attested = reading.knowledge.is_attested
    stem = word.folded.removesuffix("ا")
    whole = stem != word.folded and _is_whole(reading, stem)
    few = count_plain_forms(attested, word.folded) <= _PAIRED
    return few and not whole and not is_verb(attested, word.folded)


def _is_whole(reading: Reading, form: str) -> bool:
    """Whether what follows a preposition that is written onto a word is a common word."""
    return count_plain_forms(reading.knowledge.is_attested, form) >= ENOUGH


_LEGAL = _set("رضا برضا المجني")
_PRONOUNS = ("هما", "هن", "كن", "هم")
_WITH_PRONOUNS = _set("من عن علي الي ل ب في مع ان لدي عند بين حق")
_INFLECTED_RE = re.compile(r"[وف]?است\w{3,}(?:(?<!ا)ن|ت|وا)$")
"""A verb of the tenth form with the ending of a person."""


def is_inflected(reading: Reading, word: Word) -> bool:
    """Whether a pronoun is written onto a known word, or a verb has the ending of a person."""
    attested = reading.knowledge.is_attested
    if _INFLECTED_RE.fullmatch(word.folded):
        return True
    if re.fullmatch(r"اقت\w{2,}ت", word.folded) and attested(word.folded[:-1]):
        return True
    ending = next((end for end in _PRONOUNS if word.folded.endswith(end)), "")
    stem = word.folded.removesuffix(ending)
    if not ending or len(stem) < len("من"):
        return False
    forms = {stem, re.sub(r"^[وفبلك](?=..)", "", stem)}
    if forms & _WITH_PRONOUNS:
        return True
    # No name ends as "their" of women does; as "their" of men some do.
    asked, least = (any, 2) if ending == "هن" else (all, 4)
    return any(len(f) >= least and asked((attested(f + "ه"), attested(f + "ها"))) for f in forms)


def _may_name(reading: Reading, word: Word) -> bool:
    arabic = len(word.folded) > 2 and "\u0600" <= word.text[0] <= "\u06ff"
    particles = {word.folded, re.sub(r"^[وفب](?=..)", "", word.folded)}
    if not arabic or particles & GRAMMAR or reading.explained(word):
        return False
    if is_inflected(reading, word) or word.folded.removeprefix("ب").removeprefix("و") in _LEGAL:
        return False
    cues = reading.cues
    return not any(cues.find(table).fullmatch(word.folded) for table in (cues.money, cues.months))


def is_given(reading: Reading, word: Word) -> bool:
    """Whether a word is a given name, which it may be beside being a word."""
    stripped = () if _is_whole(reading, word.folded) else (_PREFIX_RE.sub("", word.folded),)
    for form in (word.folded, *stripped):
        if form in SELDOM or form.startswith("ال") or len(form) < 3:
            continue
        if form in DOUBTFUL or form in reading.knowledge.given_names:
            return True
    return False


def _given_stands(reading: Reading, before: Word | None, word: Word, after: Word | None) -> bool:
    """Whether a given name stands where a person is meant, not the word that it is as well."""
    if after and _is_surname(reading, after):
        return True
    attested = reading.knowledge.is_attested
    told = bool(after and _is_told_of(reading, after))
    if before is None or before.folded in _THAT:
        return told
    if told and is_verb(attested, before.folded):
        return True
    if before.folded in TAKES_NO_NAME or (after and after.folded.startswith("ال")):
        return _takes_name(before)
    if before.folded in _TOWARDS or _takes_name(before):
        return True
    # After a definite noun a common noun would have the article too, or the ending of an object.
    bare = word.folded in DOUBTFUL or word.folded in reading.knowledge.given_names
    definite = before.folded.startswith("ال") and not re.search(r"(?:ه|اء|ات)$", word.folded)
    alone = after is None or after.folded in GRAMMAR or told
    return bare and (alone or definite or is_verb(attested, before.folded))


def _takes_name(before: Word) -> bool:
    bare = re.sub(r"^[وف](?=...)", "", before.folded)
    return bare in TAKES_NAMES or bare.removesuffix("ت") in TAKES_NAMES


def _introduces(reading: Reading, before: Word) -> bool:
    """Whether a name may follow: after a verb, a preposition, or "that"."""
    if before.folded in _THAT | _TOWARDS | _WITHIN or _takes_name(before):
        return True
    attested = reading.knowledge.is_attested
    return before.folded not in TAKES_NO_NAME and is_verb(attested, before.folded)


def _is_told_of(reading: Reading, after: Word) -> bool:
    """Whether what follows says something of a person: a verb, a pronoun."""
    if after.folded in _REFERS:
        return True
    return is_verb(reading.knowledge.is_attested, after.folded) and after.folded not in GRAMMAR


def _is_surname(reading: Reading, word: Word) -> bool:
    """Whether a word after a given name is hardly anything but a surname."""
    if word.folded in SURNAMES:
        return True
    if not word.folded.startswith("ال") or not _may_name(reading, word):
        return False
    known = word.folded in reading.knowledge.surnames or word.folded.endswith("ي")
    return known or count_forms(reading.knowledge.is_attested, word.folded) <= _SURNAME


def _goes_on(reading: Reading, word: Word) -> bool:
    if word.folded in OF_FAITH or _is_surname(reading, word):
        return True
    if not _may_name(reading, word):
        return False
    odd = count_forms(reading.knowledge.is_attested, word.folded) <= _ODD
    return is_given(reading, word) or odd
