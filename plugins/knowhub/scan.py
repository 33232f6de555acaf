"""The scan of a built site before it is published."""

from __future__ import annotations

from functools import cache, partial
from itertools import chain, islice
from typing import TYPE_CHECKING

from knowhub.core.checks.built import Allowed, check_built
from knowhub.core.page_answers import digest_of
from knowhub.core.privacy import find_built
from knowhub.cores import count_cores, map_side_by_side
from knowhub.files.built import names_of, read_built
from knowhub.gate import private_phrases
from knowhub.packaged_phones import contact_knowledge

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence
    from pathlib import Path

    from knowhub.core.catalogue import Catalogue
    from knowhub.core.privacy import Finding
    from knowhub.files.reading import ContentRoot

_MOST = 50
"""Findings that are listed: a template that adds one adds it to every page."""
_WORTH_A_PROCESS = 2_000
"""Files to be read from which on several processes read them sooner."""


class SiteScan:
    """What a built site may show of persons, and what in it may identify one."""

    def __init__(
        self,
        root: Path,
        catalogue: Catalogue,
        *,
        shown: Sequence[str] = (),
        private: ContentRoot | None = None,
    ) -> None:
        """Find out what may be shown.

        Args:
            root: The folder of the hub.
            catalogue: What the site publishes: its records name the channels that may be shown.
            shown: Other contacts that pages may show, such as the operator's channel.
            private: Records that are not published there, if they are on this machine.
        """
        self._languages = catalogue.languages
        self._allowed = Allowed((*_channels(catalogue), *shown))
        self._withheld = private_phrases(root, private, catalogue) if private else frozenset()

    @property
    def key(self) -> str:
        """A digest of what the verdict on a page depends on beside the page."""
        parts = (*self._languages, "", *self._allowed.channels, "", *sorted(self._withheld))
        return digest_of(parts)

    def problems(self, site: Path, known: Collection[str] = ()) -> tuple[str, ...]:
        """Return what in a built site may identify a person, one message for each place.

        Args:
            site: The folder of the site.
            known: Files that have passed a scan with the same key.
        """
        names = [name for name in names_of(site) if name not in known]
        shares = self._shares(names)
        processes = count_cores() if len(names) >= _WORTH_A_PROCESS else 1
        if processes == 1:  # then a line of all pages is named once, and not in each language
            shares = [list(chain.from_iterable(shares))]
        found = map_side_by_side(partial(self._scan, site), shares, processes)
        return tuple(chain.from_iterable(found))[:_MOST]

    def _shares(self, names: Iterable[str]) -> list[list[str]]:
        """Return the files of each language: its pages have most of their lines in common."""
        shares: dict[str, list[str]] = {code: [] for code in self._languages}
        for name in names:
            first = name.removeprefix("search/").partition("/")[0]
            shares[first if first in shares else self._languages[0]].append(name)
        return [share for share in shares.values() if share]

    def _scan(self, site: Path, names: list[str]) -> list[str]:
        found = check_built(
            read_built(site, names),
            detect=_detect,
            languages=self._languages,
            allowed=self._allowed,
            withheld=self._withheld,
        )
        return list(map(str, islice(found, _MOST)))


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
