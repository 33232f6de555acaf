"""Hosts that look like others: mixed scripts, letters borrowed from another script, disguises."""

from __future__ import annotations

import unicodedata
from functools import cache

_TOGETHER = (
    frozenset({"CJK", "HIRAGANA", "KATAKANA", "LATIN"}),
    frozenset({"CJK", "HANGUL", "LATIN"}),
    frozenset({"CJK", "BOPOMOFO", "LATIN"}),
)
"""Scripts that stand together in the names of one language."""
_LIKE_LATIN = frozenset("абгдеіјкмнорсѕтухѵһԁԛԝӏɑαικνορτυχωϲϳ")
"""Letters of other scripts that most readers take for Latin ones."""
_PUNYCODE = "xn--"


@cache
def host_problem(host: str) -> str:
    """Return what is suspicious about a host, or an empty text."""
    if unicodedata.normalize("NFKC", host).casefold() != host.casefold():
        return "letters or dots that browsers read as other ones"
    labels = host.rstrip(".").split(".")
    found = (_label_problem(label) for label in labels if label)
    return next((problem for problem in found if problem), "")


def _label_problem(label: str) -> str:
    word = _decoded(label)
    if word is None:
        return "a name in punycode that stands for nothing"
    if word.isascii():
        return ""
    scripts = {_script(sign) for sign in word} - {""}
    if "?" in scripts:
        return "signs that no name has"
    if len(scripts) > 1 and not any(scripts <= group for group in _TOGETHER):
        return "letters of several scripts in one name"
    if set(word.casefold()) - set("0123456789-") <= _LIKE_LATIN:
        return "a name made of letters that look Latin"
    return ""


def _decoded(label: str) -> str | None:
    """Return what a label stands for; None when its punycode is broken."""
    if not label.casefold().startswith(_PUNYCODE):
        return label
    try:
        word = label[len(_PUNYCODE) :].encode("ascii").decode("punycode")
    except (UnicodeError, OverflowError):
        return None
    return None if word.isascii() else word


def _script(sign: str) -> str:
    """Return the script of a letter, nothing for digits and hyphens, "?" for other signs."""
    if sign.isascii():
        return "LATIN" if sign.isalpha() else ""
    if unicodedata.category(sign)[0] not in "LMN":
        return "?"
    return unicodedata.name(sign, "?").partition(" ")[0]
