"""Tables of cues, one module for each language."""

from __future__ import annotations

from knowhub.core.privacy.cues.ar import ARABIC
from knowhub.core.privacy.cues.base import Cues
from knowhub.core.privacy.cues.en import ENGLISH
from knowhub.core.privacy.cues.es import SPANISH
from knowhub.core.privacy.cues.fr import FRENCH
from knowhub.core.privacy.cues.pt import PORTUGUESE
from knowhub.core.privacy.cues.ru import RUSSIAN
from knowhub.core.privacy.cues.zh import CHINESE

__all__ = ["ALL_CUES", "ENGLISH", "Cues", "cues_for"]

ALL_CUES = (ENGLISH, FRENCH, SPANISH, PORTUGUESE, RUSSIAN, ARABIC, CHINESE)


def cues_for(language: str) -> Cues:
    """Return the cues of a language, or those of English."""
    code = language.partition("-")[0]
    return next((cues for cues in ALL_CUES if cues.language == code), ENGLISH)
