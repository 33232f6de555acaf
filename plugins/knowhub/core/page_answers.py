"""Digests of the answers to what pages ask of a catalogue: where they are the same, so is a page.

The names of the questions are those of `knowhub.core.tracing`.
"""

from __future__ import annotations

from functools import cached_property
from hashlib import blake2b
from operator import is_
from typing import TYPE_CHECKING

from knowhub.core.glossary import build_glossary
from knowhub.core.tracing import (
    BODY,
    COUNTS,
    ENTRY,
    FILE,
    GLOSSARY,
    KIND,
    LINKS,
    LISTED,
    RECORDS,
    question,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from knowhub.core.catalogue import Catalogue, Entry
    from knowhub.core.listings import Listings
    from knowhub.core.translations import Translation


class RecordDigests:
    """Digests of what records say, which the pages of all languages share."""

    def __init__(self, catalogue: Catalogue, earlier: RecordDigests | None = None) -> None:
        """Take them of all records.

        Args:
            catalogue: The hub.
            earlier: Digests of the records of the same process, where some are still the same.
        """
        self._entries = catalogue.entries
        self.facts: dict[str, str] = {}
        self.bodies: dict[str, str] = {}
        for record_id, entry in catalogue.entries.items():
            same = earlier if earlier and earlier._entries.get(record_id) is entry else None
            self.facts[record_id] = same.facts[record_id] if same else _facts(entry)
            self.bodies[record_id] = same.bodies[record_id] if same else _bodies(entry)


def _facts(entry: Entry) -> str:
    """Return a digest of a record and of which texts there are, but for their bodies."""
    files = (f"{code} {item.path}" for code, item in sorted(entry.translations.items()))
    own = (entry.path, entry.start, entry.language, entry.record.model_dump_json())
    return digest_of((*own, *files))


def _bodies(entry: Entry) -> str:
    """Return a digest of what only the page of the record itself shows of its texts."""
    return digest_of((entry.body, *(_translated(*item) for item in entry.translations.items())))


def _translated(language: str, item: Translation) -> str:
    credited = (item.credits.made_by, item.credits.reviewed_by, bool(item.stale))
    return f"{language} {credited} {item.body}"


class PageAnswers:
    """What a reader of one language is answered."""

    def __init__(
        self,
        catalogue: Catalogue,
        listings: Listings,
        language: str,
        records: RecordDigests,
        files: Mapping[str, bytes],
        earlier: PageAnswers | None = None,
    ) -> None:
        """Set up.

        Args:
            catalogue: The hub.
            listings: Its listings.
            language: The language of the reader.
            records: Digests of the hub's records.
            files: The files of docs/ and of records by path.
            earlier: What a reader of the same language was answered before in the same process.
        """
        self._catalogue, self._listings, self._files = catalogue, listings, files
        self._language, self._records = language, records
        self._known: dict[str, str] = {}
        self._ways: dict[str, Callable[[str], str]] = {
            ENTRY: self._entry,
            BODY: lambda record_id: self._records.bodies.get(record_id, ""),
            LINKS: self._links,
            KIND: lambda kind: self._of(self._catalogue.of_kind(kind)),
            COUNTS: self._counts,
            LISTED: lambda uri: self._of(self._listed.get(uri, ())),
            GLOSSARY: self._glossary,
            FILE: lambda name: blake2b(self._files.get(name, b""), digest_size=12).hexdigest(),
            RECORDS: lambda _: self._of(self._catalogue.entries.values()),
        }
        if earlier:
            was = earlier._known.items()
            self._known = {asked: digest for asked, digest in was if self._stands(asked, earlier)}

    def _stands(self, asked: str, earlier: PageAnswers) -> bool:
        """Tell whether the answer to a question is made of the very same as it was."""
        about, _, of = asked.partition(" ")
        if about in {ENTRY, BODY}:
            return self._catalogue.entries.get(of) is earlier._catalogue.entries.get(of)
        if about == LINKS:
            return self._catalogue.links.get(of) == earlier._catalogue.links.get(of)
        if about == FILE:
            return self._files.get(of) is earlier._files.get(of)
        if about == GLOSSARY:
            return _are_same(self._catalogue.of_kind("term"), earlier._catalogue.of_kind("term"))
        if about == LISTED:
            return _are_same(self._listed.get(of, ()), earlier._listed.get(of, ()))
        return False

    def digest(self, asked: str) -> str:
        """Return the digest of the answer to a question; empty where there is none."""
        if asked not in self._known:
            about, _, of = asked.partition(" ")
            self._known[asked] = self._ways[about](of) if about in self._ways else ""
        return self._known[asked]

    def _entry(self, record_id: str) -> str:
        entry = self._catalogue.entries.get(record_id)
        own = entry.translations.get(self._language) if entry else None
        if own is None:
            return self._records.facts.get(record_id, "")
        texts = (f"{path}={text}" for path, text in own.texts.items())
        return digest_of((self._records.facts[record_id], *texts))

    def _links(self, record_id: str) -> str:
        links = self._catalogue.links.get(record_id, ())
        return digest_of(f"{link.relation} {link.target}" for link in links)

    def _of(self, entries: Iterable[Entry]) -> str:
        return digest_of(
            f"{entry.id} {self.digest(question(ENTRY, entry.id))}" for entry in entries
        )

    def _counts(self, kind: str) -> str:
        facets = self._listings.by_facet.get(kind, {})
        return digest_of(f"{facet.segment} {len(entries)}" for facet, entries in facets.items())

    def _glossary(self, language: str) -> str:
        words = build_glossary(self._catalogue, language).words
        return digest_of(f"{word} {term}" for word, term in words.items())

    @cached_property
    def _listed(self) -> Mapping[str, tuple[Entry, ...]]:
        """The records of each listing and gateway by its address."""
        listings = {item.uri: self._listings.entries(item) for item in self._listings.listings}
        gateways = {item.uri: entries for item, entries in self._listings.gateways.items()}
        return listings | gateways


def _are_same(entries: Sequence[Entry], earlier: Sequence[Entry]) -> bool:
    """Tell whether records are the very same ones in the same order."""
    return len(entries) == len(earlier) and all(map(is_, entries, earlier))


def digest_of(parts: Iterable[str]) -> str:
    """Return one digest for texts in an order."""
    found = blake2b(digest_size=12)
    for part in parts:
        found.update(b"%d\0" % len(part))
        found.update(part.encode("utf-8", "surrogatepass"))
    return found.hexdigest()
