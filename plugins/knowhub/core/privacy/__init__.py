"""The privacy gate: what in a text may identify a person."""

from knowhub.core.privacy.findings import Finding, Kind
from knowhub.core.privacy.gate import find_built, find_contacts, find_leaks
from knowhub.core.privacy.knowledge import Knowledge, PhoneFinder, Phrases, build_phrases
from knowhub.core.privacy.named import PersonFinder, find_named

__all__ = [
    "Finding",
    "Kind",
    "Knowledge",
    "PersonFinder",
    "PhoneFinder",
    "Phrases",
    "build_phrases",
    "find_built",
    "find_contacts",
    "find_leaks",
    "find_named",
]
