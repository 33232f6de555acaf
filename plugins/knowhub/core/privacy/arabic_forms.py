"""How many forms of a word Arabic has in use: words have many, names have few."""

# ruff: noqa: RUF001  # letters of other scripts stand here on purpose

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ENOUGH = 15
"""Forms from which on more are not counted."""
_WRITTEN_BEFORE = (
    "", "و", "ف", "ب", "ل", "ك", "ال", "وال", "بال", "كال", "فال", "لل", "ولل", "ول", "وب", "ي",
    "ت", "وي", "وت", "سي", "ست", "ن", "ا",
)  # fmt: skip
_WRITTEN_AFTER = (
    "", "ه", "ها", "هم", "هما", "هن", "ات", "ين", "ون", "ان", "وا", "ا", "ت", "ته", "تها", "تهم",
    "نا", "ي", "و", "اته", "اتها", "اتهم", "ني", "ك", "كم", "يا", "تان", "تين", "يه", "يين", "يون",
)  # fmt: skip
_PLURAL = ("ون", "ين", "ات", "ان", "و", "ي", "ها", "هم", "ا")
_SHORT = 5
_PREFIXES = (
    "", "ال", "و", "وال", "بال", "لل", "ب", "ل", "ي", "ت", "ن", "ا", "م", "وت", "وي", "سي"
)  # fmt: skip
_SUFFIXES = (
    "", "ه", "ها", "هم", "ات", "ين", "ون", "ان", "ت", "وا", "نا", "يه", "ا", "ته", "تها", "ي", "تهم"
)  # fmt: skip
_PRESENT_RE = re.compile(r"[وف]?س?[يت](\w{3,}?)(?:ه|ها|هم|ون|ان|وا)?$")
_PAST_RE = re.compile(r"[وف]?(\w{3,6}?)(?:ت|ا|تا|وا|ن)?(?:ه|ها|هم|هن|هما)?$")


@lru_cache(maxsize=65_536)
def count_forms(attested: Callable[[str], bool], word: str) -> int:
    """Return how many forms of a folded word are in use, up to a limit.

    The word is tried with and without what may be written onto it; the stem with most forms counts.
    """
    return max((_forms(attested, stem) for stem in _stems(word)), default=0)


@lru_cache(maxsize=65_536)
def count_plain_forms(attested: Callable[[str], bool], word: str) -> int:
    """Return how many forms of a folded word are in use that has nothing written before it.

    Only the endings of the plural and of the feminine are taken off, and of longer words: a name
    such as "Gibran" ends like a dual.
    """
    stems = {word, word.removesuffix("ه")}
    if len(word) == _SHORT:
        stems.add(word.removesuffix("و"))
    if len(word) > _SHORT:
        stems |= {word.removesuffix(ending) for ending in _PLURAL}
    return max(_forms(attested, stem) for stem in stems)


@lru_cache(maxsize=65_536)
def _forms(attested: Callable[[str], bool], stem: str) -> int:
    found = 0
    for prefix in _PREFIXES:
        found += sum(attested(prefix + stem + suffix) for suffix in _SUFFIXES)
        if found >= ENOUGH:
            break
    return found


def _stems(word: str) -> Iterator[str]:
    for prefix in _WRITTEN_BEFORE:
        if word.startswith(prefix):
            rest = word[len(prefix) :]
            for suffix in _WRITTEN_AFTER:
                stem = rest.removesuffix(suffix)
                if len(stem) > 2 and (stem != rest or not suffix):
                    yield stem


@lru_cache(maxsize=65_536)
def is_verb(attested: Callable[[str], bool], word: str) -> bool:
    """Whether a folded word is conjugated as a verb of the third person is."""
    present = _PRESENT_RE.match(word)
    if present and attested("ي" + present[1]) and attested("ت" + present[1]):
        return True
    past = _PAST_RE.match(word)
    return bool(past and all(attested(past[1] + ending) for ending in ("", "ت", "وا")))
