"""The privacy gate: what in a text may identify a person."""

from knowhub.core.privacy.findings import Finding, Kind, mask
from knowhub.core.privacy.gate import find_contacts, find_leaks
from knowhub.core.privacy.knowledge import Knowledge, PhoneFinder, Phrases, build_phrases

__all__ = [
    "Finding",
    "Kind",
    "Knowledge",
    "PhoneFinder",
    "Phrases",
    "build_phrases",
    "find_contacts",
    "find_leaks",
    "mask",
]
