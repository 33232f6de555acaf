"""Numbers that stand for one person, car or file."""

# ruff: noqa: RUF001  # letters of other scripts stand here on purpose

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from knowhub.core.privacy.codes import Code, cue_before, find_codes, is_numbered
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
_ARABIC_DOCKET_RE = re.compile(r"\d{1,6} لسنة \d{4}(?: [^\s.,،]+){0,2}")
_WALLET_RE = re.compile(
    r"(?<![^\W_])(?:bc1[a-z\d]{20,60}|[13][A-HJ-NP-Za-km-z\d]{25,34}|0x[\da-fA-F]{40})(?![^\W_])"
)
_NETWORK_RE = re.compile(
    r"(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?![\d.])|(?:[\da-f]{2}:){5}[\da-f]{2}", re.IGNORECASE
)
_LONGEST = 40
"""Signs of the longest number that has check digits."""
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
    for code in find_codes(reading):
        kind = _kind(reading, code)
        if kind:
            yield error((code.start, code.end), kind, f"{kind}-number")
    yield from _dockets(reading)


def _kind(reading: Reading, code: Code) -> Kind | None:
    if code.is_year or is_explained(reading, code):
        return None
    cue = cue_before(reading, code)
    if cue in _KINDS and (not code.is_plain or code.digits >= 5 or is_numbered(reading, code)):
        return _KINDS[cue]
    compact = re.sub(r"[^\w]", "", code.text)
    enough = (8 if code.has_letters else 9) <= len(compact) <= _LONGEST
    if enough and not code.is_plain and reading.knowledge.is_identifier(compact):
        return Kind.ID
    return None


def _dockets(reading: Reading) -> Iterator[Finding]:
    law = reading.cues.find(reading.cues.law_words)
    for pattern in (_CHINESE_DOCKET_RE, _ARABIC_DOCKET_RE):
        for match in pattern.finditer(reading.text):
            if not law.search(reading.folded[max(0, match.start() - 16) : match.start()]):
                yield error(match.span(), Kind.DOCKET, "docket-shape")
