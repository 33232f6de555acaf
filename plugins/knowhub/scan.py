"""The scan of a built site before it is published."""

from __future__ import annotations

from functools import cache
from itertools import islice
from typing import TYPE_CHECKING

from knowhub.core.checks.built import Allowed, check_built
from knowhub.core.privacy import find_built
from knowhub.files.built import read_built
from knowhub.gate import private_phrases
from knowhub.knowledge import contact_knowledge

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from knowhub.core.catalogue import Catalogue
    from knowhub.core.privacy import Finding
    from knowhub.files.reading import ContentRoot

_MOST = 50
"""Findings that are listed: a template that adds one adds it to every page."""


def scan_site(
    site: Path,
    root: Path,
    catalogue: Catalogue,
    *,
    shown: Sequence[str] = (),
    private: ContentRoot | None = None,
) -> tuple[str, ...]:
    """Return what in a built site may identify a person, one message for each place.

    Args:
        site: The folder of the site.
        root: The folder of the hub.
        catalogue: What the site publishes: its records name the channels that may be shown.
        shown: Other contacts that the settings let pages show, such as the operator's channel.
        private: Records that are not published there, if they are on this machine.
    """
    withheld = private_phrases(root, private, catalogue) if private else frozenset()
    found = check_built(
        read_built(site, catalogue.languages[1:]),
        detect=_detect,
        languages=catalogue.languages,
        allowed=Allowed((*_channels(catalogue), *shown)),
        withheld=withheld,
    )
    return tuple(map(str, islice(found, _MOST)))


def _detect(text: str, language: str) -> list[Finding]:
    return find_built(text, language, _knowledge(language))


_knowledge = cache(contact_knowledge)


def _channels(catalogue: Catalogue) -> tuple[str, ...]:
    """Return the contacts of institutions that somebody has verified: the others are not shown."""
    return tuple(
        channel.value
        for entry in catalogue.entries.values()
        for channel in getattr(entry.record, "channels", ())
        if channel.verified_on
    )
