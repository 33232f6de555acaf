"""One comparable form for what is written and what is typed.

`overrides/assets/js/search/normalise.js` does the same in the browser: a change here is a change
there, and tests/built/test_browser_search_engine.py holds the two together.
"""

from __future__ import annotations

import re
from unicodedata import category, normalize

_TATWEEL = "\u0640"
_PLANES = (range(0x20000), range(0xE0000, 0xE1000))
"""Where marks and signs of format stand: the other planes hold ideographs, or nothing."""
_CATEGORIES = frozenset({"Mn", "Cf"})
_DROPPED = dict.fromkeys(
    code for plane in _PLANES for code in plane if category(chr(code)) in _CATEGORIES
) | {ord(_TATWEEL): None}
"""Combining marks, invisible signs of format (bidi marks, soft hyphens) and the tatweel."""
_PERHAPS_RE = re.compile(
    f"[{''.join(chr(code) for code in _DROPPED if code <= 0xFFFF)}]|[\U00010000-\U0010ffff]"
)
"""Whether a text may hold one of these: to look for all of them takes ten times as long."""
_LATIN = dict(zip("ßœæøłđðþı", ("ss", "oe", "ae", "o", "l", "d", "d", "th", "i"), strict=True))
_ARABIC = {
    "\u0649": "\u064a",
    "\u06cc": "\u064a",
    "\u0629": "\u0647",
    "\u06c1": "\u0647",
    "\u0671": "\u0627",
    "\u06a9": "\u0643",
}
"""Letters written for one another: alef maqsura and Persian yeh, teh marbuta, alef wasla, kaf."""
_DIGITS = {chr(start + digit): str(digit) for start in (0x660, 0x6F0) for digit in range(10)}
_BARE = _DROPPED | str.maketrans(_LATIN | _ARABIC | _DIGITS)
"""What is left of each character when words are compared."""
_HAN = "\u3400-\u9fff\uf900-\ufaff"
WORD_RE = re.compile(rf"[{_HAN}]+|[^\W_{_HAN}]+")
"""A run of Chinese characters, or one of other letters and digits."""
HAN_RE = re.compile(rf"[{_HAN}]")
_ARTICLE_RE = re.compile(r"^[وف]?(?:[بك]?ال|لل)(?=..)")
"""The Arabic article with the particles that are written onto it."""


def fold(text: str) -> str:
    """Return a text in small letters, without marks that no keyboard types."""
    if text.isascii():
        return text.lower()
    folded = normalize("NFKC", text).lower()
    return folded.translate(_DROPPED) if _PERHAPS_RE.search(folded) else folded


def key(word: str) -> str:
    """Return the form of a folded word under which it is compared: no accents, no article."""
    if word.isascii():
        return word
    bare = normalize("NFC", normalize("NFD", word).translate(_BARE))
    return _ARTICLE_RE.sub("", bare)
