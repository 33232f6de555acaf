"""Names in Chinese that are words as well, told by where they stand in a clause."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from knowhub.core.privacy.chinese_words import (
    AGENTS,
    HAN,
    HELD_RE,
    MODALS,
    ORDINARY,
    OTHERS_RE,
    PERSON_TAGS,
    SINGLE,
    SOUNDS,
    SURNAME,
    TELLS,
    TURNS,
)
from knowhub.core.privacy.findings import Kind
from knowhub.core.privacy.reading import review

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from knowhub.core.privacy.findings import Finding
    from knowhub.core.privacy.reading import Reading, Span

_QUALITIES = ("a", "b", "z")
"""Classes of adjectives, by their first letter."""
_SPELLED = 4
"""Characters from which a chain of foreign syllables is a name."""


@dataclass(frozen=True, slots=True)
class Token:
    """A word with the class that the cutter gives it."""

    text: str
    tag: str
    start: int
    end: int

    @property
    def span(self) -> Span:
        """Where it stands."""
        return self.start, self.end


def find_words_as_names(reading: Reading, tokens: Sequence[Token]) -> Iterator[Finding]:
    """Yield qualities where only a person can stand, and foreign names cut in two.

    "Happy" (Gao Xing) is a name in "handled by Happy", "in Happy's drawer", "Happy denied".
    """
    for index, token in enumerate(tokens):
        before = tokens[index - 1] if index else None
        after = tokens[index + 1] if index + 1 < len(tokens) else None
        if (_is_quality(token) or _is_lone_surname(token)) and _stands_for_person(
            reading, before, token, after
        ):
            yield review(token.span, Kind.PERSON, "person-quality")
        if before and after and _is_parted(reading, before, token, after, tokens[: index - 1]):
            yield review((before.start, token.end), Kind.PERSON, "person-quality")
    yield from _spelled(reading, tokens)


def _is_quality(token: Token) -> bool:
    """Whether an adjective has the form of a surname and a given name."""
    shaped = re.fullmatch(rf"{SURNAME}{HAN}", token.text)
    classed = token.tag.startswith(_QUALITIES) or token.tag in PERSON_TAGS
    return bool(shaped) and (classed or token.text in _ALSO) and token.text not in ORDINARY


_ALSO = frozenset({"方便", "文静", "安静", "温柔", "平静", "田野", "向阳", "海洋", "高原", "江河"})
"""Qualities, and nouns that nobody is told by, to which the cutter gives another class."""


def _is_lone_surname(token: Token) -> bool:
    """Whether one character is a surname that the cutter has set apart from what follows."""
    return bool(re.fullmatch(rf"[{SINGLE}]", token.text)) and token.text not in MODALS


def _stands_for_person(
    reading: Reading, before: Token | None, token: Token, after: Token | None
) -> bool:
    lone = _is_lone_surname(token)
    if (
        before
        and not lone
        and HELD_RE.match(reading.text, token.end)
        and before.text in {"在", "从", "于"}
    ):
        return True
    if before is None or not before.text[-1].isalnum():
        joined = OTHERS_RE.match(reading.text, token.end)
        return not lone and bool(joined or (after and after.text in TELLS))
    acts = after is not None and (after.tag[0] == "v" or after.text in TELLS)
    if before.text in AGENTS and lone:
        return bool(after and after.text[0] not in TURNS)
    verb = acts and after is not None and after.text[0] not in TURNS
    turned = after is not None and after.text[-1] in TURNS
    return before.text in AGENTS and verb and not turned


def _is_parted(
    reading: Reading, surname: Token, quality: Token, after: Token, earlier: Sequence[Token]
) -> bool:
    """Whether a surname starts a clause, before a quality of two characters and a verb."""
    starts = not earlier or not earlier[-1].text[-1].isalnum()
    shaped = re.fullmatch(rf"[{SINGLE}]", surname.text) and len(quality.text) == len("明亮")
    named = surname.tag[0] in "nxv" and surname.text not in MODALS
    named = named and quality.tag.startswith(_QUALITIES)
    joined = surname.end == quality.start and after.tag[0] in "vpd"
    return starts and bool(shaped) and named and joined and not reading.in_explained(*surname.span)


def _spelled(reading: Reading, tokens: Sequence[Token]) -> Iterator[Finding]:
    """Yield two words side by side that are spelled with the characters of foreign names."""
    for first, second in pairwise(tokens):
        joined = first.text + second.text
        if first.end != second.start or not SOUNDS.issuperset(joined):
            continue
        whole = min(len(first.text), len(second.text)) > 1 and len(joined) >= _SPELLED
        whole = whole or (second.tag == "x" and len(first.text) > 1)
        if whole and not any(reading.in_explained(*part.span) for part in (first, second)):
            yield review((first.start, second.end), Kind.PERSON, "person-transliterated")
