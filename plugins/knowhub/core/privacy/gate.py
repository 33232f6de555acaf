"""All rules over one text."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from knowhub.core.privacy.arabic import find_arabic_names
from knowhub.core.privacy.chinese import find_chinese_names
from knowhub.core.privacy.contacts import (
    find_accounts,
    find_emails,
    find_likely_accounts,
    find_links,
    find_phones,
)
from knowhub.core.privacy.cues import cues_for
from knowhub.core.privacy.dates import find_dates
from knowhub.core.privacy.findings import Finding, without_repetition
from knowhub.core.privacy.hidden import find_hidden
from knowhub.core.privacy.identifiers import find_identifiers
from knowhub.core.privacy.normalisation import normalise
from knowhub.core.privacy.numbers import find_unexplained_numbers
from knowhub.core.privacy.persons import find_persons
from knowhub.core.privacy.places import (
    find_addresses,
    find_coordinates,
    find_quoted,
    find_vessels,
)
from knowhub.core.privacy.rarity import find_ages, find_body, find_family, find_rarities
from knowhub.core.privacy.reading import Reading
from knowhub.core.privacy.runs import find_capitals
from knowhub.core.privacy.scripts import find_foreign

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from knowhub.core.privacy.knowledge import Knowledge
    from knowhub.core.privacy.normalisation import Normal

RULES: tuple[Callable[[Reading], Iterable[Finding]], ...] = (
    find_emails,
    find_accounts,
    find_likely_accounts,
    find_links,
    find_phones,
    find_identifiers,
    find_coordinates,
    find_addresses,
    find_dates,
    find_vessels,
    find_quoted,
    find_persons,
    find_arabic_names,
    find_chinese_names,
    find_capitals,
    find_foreign,
    find_unexplained_numbers,
    find_rarities,
    find_family,
    find_body,
    find_ages,
)


CONTACT_RULES = (find_emails, find_accounts, find_phones)
"""Rules for what no record of any kind may hold."""


def find_contacts(text: str, language: str, knowledge: Knowledge) -> list[Finding]:
    """Return the ways to reach a person that a text holds, as far as nobody can clear them.

    What a reviewer would have to look at needs the dictionaries of its language to be found.
    """
    return find_leaks(text, language, knowledge, rules=CONTACT_RULES)


BUILT_RULES = (find_emails, find_phones, find_identifiers, find_coordinates)
"""Rules for what no page of a built site may hold."""
_CERTAIN = frozenset({"email", "phone-valid", "id-shape", "coordinates"})
"""What needs no dictionary to be told from numbers of laws, dockets and documents."""


def find_built(text: str, language: str, knowledge: Knowledge) -> list[Finding]:
    """Return the contacts, accounts and points of the globe in a passage of a built page."""
    found = find_leaks(text, language, knowledge, rules=BUILT_RULES)
    return [finding for finding in found if finding.rule in _CERTAIN]


def find_leaks(
    text: str,
    language: str,
    knowledge: Knowledge,
    *,
    rules: Iterable[Callable[[Reading], Iterable[Finding]]] = RULES,
) -> list[Finding]:
    """Return what in a text may identify a person, in the order of the text.

    Args:
        text: The text as the editor wrote it; offsets of findings are offsets in it.
        language: The code of its language; one without cues is read with those of English.
        knowledge: Words and names of the language, and what the hub may publish.
        rules: What to look for; everything if not given.
    """
    normal = normalise(text)
    reading = Reading(knowledge.simplify(normal.text), cues_for(language), knowledge)
    found = [finding for rule in rules for finding in rule(reading)]
    return without_repetition([*find_hidden(normal), *located(found, normal)])


def located(findings: Iterable[Finding], normal: Normal) -> Iterator[Finding]:
    """Yield findings in a normalised text with their places in the original."""
    for finding in findings:
        start, end = normal.original(finding.start, finding.end)
        yield replace(finding, start=start, end=end)
