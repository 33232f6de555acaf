"""Numbers that stand for one person, car or file."""

# ruff: noqa: RUF001  # letters of other scripts stand here on purpose

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from knowhub.core.privacy.codes import Code, cue_before, find_codes, is_numbered, is_sign
from knowhub.core.privacy.findings import Kind
from knowhub.core.privacy.numbers import is_explained
from knowhub.core.privacy.reading import error

if TYPE_CHECKING:
    from collections.abc import Iterator

    from knowhub.core.privacy.findings import Finding
    from knowhub.core.privacy.reading import Reading

_IBAN_RE = re.compile(r"(?<![^\W_])[A-Z]{2}\d{2} ?(?:[A-Z\d]{4} ?){2,7}[A-Z\d]{1,4}(?![^\W_])")
_CHINESE_DOCKET_RE = re.compile(
    r"[(\[〔]\d{4}[)\]〕][^\s,。;]{1,14}?\d{1,6}(?:-\d+)?号|第\d{2,6}号案"
)
_ARABIC_DOCKET_RE = re.compile(r"(?<![\d.])\d{1,6}(?:\.\d{1,3})? لسنة \d{4}(?: [^\s.,،]+){0,2}")
_ARABIC_PLATE_RE = re.compile(
    r"(?<!\w)(?:[ء-ي] ){2,3}\d{1,5}(?!\w)|(?<![\w.,])\d{1,5}(?: [ء-ي]){2,3}(?!\w)"
)
_WALLET_RE = re.compile(
    r"(?<![^\W_])(?:bc1[a-z\d]{20,60}|[13][A-HJ-NP-Za-km-z\d]{25,34}|0x[\da-fA-F]{40})(?![^\W_])"
)
_NETWORK_RE = re.compile(
    r"(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?![\d.])|(?:[\da-f]{2}:){5}[\da-f]{2}", re.IGNORECASE
)
_LONGEST = 40
"""Signs of the longest number that has check digits."""
_SHORTEST_DOCKET = 3
"""Digits of a docket number; courts have numbers too, which are shorter."""
_KINDS = {
    "id_words": Kind.ID,
    "docket_words": Kind.DOCKET,
    "plate_words": Kind.PLATE,
}


def find_identifiers(reading: Reading) -> Iterator[Finding]:
    """Yield numbers of accounts, papers, plates and files."""
    for pattern in (_IBAN_RE, _WALLET_RE, _NETWORK_RE):
        for match in pattern.finditer(reading.text):
            yield error(match.span(), Kind.ID, "id-shape")
    for match in _ARABIC_PLATE_RE.finditer(reading.text):
        yield error(match.span(), Kind.PLATE, "plate-letters")
    for code in find_codes(reading):
        kind = _kind(reading, code)
        if kind:
            yield error((code.start, code.end), kind, f"{kind}-number")
    yield from _dockets(reading)


def _kind(reading: Reading, code: Code) -> Kind | None:
    if code.is_year or is_explained(reading, code):
        return None
    cue = cue_before(reading, code)
    if cue == "docket_words" and code.is_plain and code.digits < _SHORTEST_DOCKET:
        return None
    if cue in _KINDS and (not code.is_plain or code.digits >= 5 or is_numbered(reading, code)):
        return _KINDS[cue]
    compact = re.sub(r"[^\w]", "", code.text)
    enough = (8 if code.has_letters else 9) <= len(compact) <= _LONGEST
    if enough and not code.is_plain and reading.knowledge.is_identifier(compact):
        return Kind.ID
    return None


def _dockets(reading: Reading) -> Iterator[Finding]:
    for pattern in (_CHINESE_DOCKET_RE, _ARABIC_DOCKET_RE):
        for match in pattern.finditer(reading.text):
            if not _cites(reading, match.start()):
                yield error(match.span(), Kind.DOCKET, "docket-shape")


def _cites(reading: Reading, position: int) -> bool:
    """Whether a word for a law stands before a number, and none for a case after that word."""
    before = re.split(r"[.,;:،؛]", reading.folded[max(0, position - 64) : position])[-1]
    laws = list(reading.cues.find(reading.cues.law_words).finditer(before))
    cases = reading.cues.find(reading.cues.docket_words)
    after = cases.finditer(before, laws[-1].end()) if laws else ()
    return bool(laws) and all(is_sign(match[0]) for match in after)
