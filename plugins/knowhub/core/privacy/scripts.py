"""Default-deny for runs of another script than that of the text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from knowhub.core.privacy.findings import Kind
from knowhub.core.privacy.reading import review
from knowhub.core.privacy.runs import PLATFORMS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from knowhub.core.privacy.findings import Finding
    from knowhub.core.privacy.reading import Reading

_LATIN = r"A-Za-zÀ-ɏ"
_OWN = {
    "ar": r"\u0600-\u06ff\u0750-\u077f",
    "ru": r"\u0400-\u04ff",
    "zh": r"\u3005-\u3007\u3400-\u9fff\uf900-\ufaff",
}
_ROMAN_RE = re.compile(r"[IVXLC]{1,5}$|[A-Za-z]$")


def find_foreign(reading: Reading) -> Iterator[Finding]:
    """Yield runs of letters that are not of the language's script and that nothing explains."""
    own = _OWN.get(reading.cues.language, _LATIN)
    for match in re.finditer(
        rf"(?:(?![{own}])[^\W\d_])+(?:[ .\-'](?:(?![{own}])[^\W\d_])+)*", reading.text
    ):
        if not _is_known(reading, match[0], match.span()):
            yield review(match.span(), Kind.SCRIPT, "foreign-script")


def _is_known(reading: Reading, run: str, span: tuple[int, int]) -> bool:
    if reading.cues.language in _OWN and _ROMAN_RE.match(run):
        return True
    if run in PLATFORMS:
        return True
    return run == "No" or run in reading.knowledge.acronyms or reading.in_explained(*span)
