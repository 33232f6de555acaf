"""Telephones in texts, as the package of the world's numbering plans finds them.

No dictionary is read for it, so that a command can ask at once.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import phonenumbers

from knowhub.core.privacy.knowledge import Knowledge

if TYPE_CHECKING:
    from collections.abc import Iterator

_REGIONS = {
    "en": "GB US NG KE GH ZA IN PK PH AU MY SG AE UG ZW JM",
    "fr": "FR BE CH CA SN CI ML CM MA TN DZ BF NE GN HT CD",
    "es": "ES MX CO AR PE CL VE EC GT HN SV BO DO PY UY CR PA",
    "pt": "PT BR AO MZ CV",
    "ru": "RU UA BY KZ UZ KG TJ MD AM GE AZ",
    "ar": "EG SA AE MA DZ TN LY SD JO LB SY IQ KW QA YE OM BH",
    "zh": "CN TW HK MO SG MY VN",
}
"""Where the speakers of a language have their telephones."""
_GROUPED_RE = re.compile(r"\d{1,3}(?:[ .,]\d{3})+")
_NATIONAL_RE = re.compile(r"[+(0]|\d{2,}[ \-./]|\d{10,11}$")
_DIGITS_RE = re.compile(r"\d(?:[\s().\-/]{0,3}\d){6}")
_TRIES = 500
"""Numbers that are tried in one text, so that a hostile one costs little; others are reviewed."""


def contact_knowledge(language: str) -> Knowledge:
    """Return what finds telephones, and nothing else."""
    return Knowledge(find_phones=PhoneFinder(language.partition("-")[0]))


class PhoneFinder:
    """Finds numbers of the places where a language is spoken, and those with a prefix."""

    def __init__(self, code: str) -> None:
        """Set up for a language."""
        self.regions = _REGIONS.get(code, _REGIONS["en"]).split()

    def __call__(self, text: str, *, near: bool) -> Iterator[tuple[int, int]]:
        """Yield start and end of each number.

        Args:
            text: What is read.
            near: Whether the text says nearby that a number follows: then it need not be valid.
        """
        if not _DIGITS_RE.search(text):
            return
        leniency = phonenumbers.Leniency.POSSIBLE if near else phonenumbers.Leniency.VALID
        for region in (None, *self.regions):
            for match in phonenumbers.PhoneNumberMatcher(
                text, region, leniency=leniency, max_tries=_TRIES
            ):
                if region is None or _is_written_as_phone(match.raw_string):
                    yield match.start, match.end


def _is_written_as_phone(text: str) -> bool:
    """Whether a national number could not as well be an amount."""
    return bool(_NATIONAL_RE.match(text)) and not _GROUPED_RE.fullmatch(text)
