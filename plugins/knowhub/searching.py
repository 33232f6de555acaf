"""Search for a hub: its documents, concepts and labels, and the index made of them."""

from __future__ import annotations

import marshal
import sys
from array import array
from dataclasses import dataclass
from functools import cached_property
from hashlib import sha256
from typing import TYPE_CHECKING

from knowhub.analysers import analyser_for, version_of
from knowhub.core.records import KINDS
from knowhub.core.search.analyses import END, Analysis, Reader, analyse
from knowhub.core.search.concepts import Concepts, Matcher, build_concepts
from knowhub.core.search.documents import FACETS, Document, build_document, in_order
from knowhub.core.search.files import Labels, Reading, index_files, reading_of
from knowhub.strings import load_strings
from knowhub.views.base import View
from knowhub.views.facets import search_facets

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, MutableMapping

    from knowhub.core.catalogue import Catalogue, Entry
    from knowhub.core.listings import Listings
    from knowhub.core.search.shards import File

    Readings = MutableMapping[str, bytes]

_LINE = "\n"
"""Parts words: none has it."""
META_PARTS = 3
"""Short facts that a result shows beside its kind."""


def search_documents(
    catalogue: Catalogue, listings: Listings, language: str
) -> tuple[Document, ...]:
    """Return what search knows of each record, in a reader's language."""
    index = SearchIndex(catalogue, listings, language)
    return tuple(map(index.document, in_order(catalogue)))


def search_files(
    catalogue: Catalogue,
    listings: Listings,
    language: str,
    *,
    known: Readings | None = None,
    directory_urls: bool = True,
) -> Iterator[File]:
    """Yield the files of a language's index, by path under search/; the manifest comes last.

    Args:
        catalogue: The hub.
        listings: Its listings.
        language: The reader's language.
        known: As in `SearchIndex.files`.
        directory_urls: Whether pages are folders.
    """
    index = SearchIndex(catalogue, listings, language, directory_urls=directory_urls)
    return index.files(known)


@dataclass(frozen=True)
class SearchIndex:
    """The index of a hub for the readers of a language: it needs nothing else to be made."""

    catalogue: Catalogue
    listings: Listings
    language: str
    directory_urls: bool = True
    version: str = ""
    """Changes whenever the code may make another index of the same hub."""

    @property
    def key(self) -> str:
        """A digest of all that the files depend on: where it is the same, they are the same."""
        urls = str(self.directory_urls)
        return _digest(self._lists, urls, *(digest for _, digest in self._entries))

    def files(self, known: Readings | None = None) -> Iterator[File]:
        """Yield the files by path under search/; the manifest comes last.

        Args:
            known: What earlier builds read, by the digest of what was read. What is read anew is
                added, and what no record needs any more is dropped.
        """
        return index_files(
            self._readings(known),
            self._concepts,
            analyser_for(self.language),
            facets=tuple(FACETS),
            label=self._labels,
        )

    def document(self, entry: Entry) -> Document:
        """Return what search knows of a record."""
        return build_document(entry, self.listings, self.language, describe=self._describe)

    @cached_property
    def _entries(self) -> list[tuple[Entry, str]]:
        return [(entry, self._digest_of(entry)) for entry in in_order(self.catalogue)]

    @cached_property
    def _concepts(self) -> Concepts:
        return build_concepts(self.catalogue)

    @cached_property
    def _view(self) -> View:
        gettext = load_strings(self.language).gettext
        return View(self.catalogue, self.listings, self.language, lambda uri: uri, gettext)

    @cached_property
    def _lists(self) -> str:
        """A digest of lists, places, languages and code."""
        hub = self.catalogue
        analysers = [version_of(language) for language in hub.languages]
        lists = repr((hub.vocabularies, hub.places, hub.languages, analysers))
        return _digest(self.version, sys.version, self.language, lists)

    @cached_property
    def _base(self) -> str:
        """A digest of all that a record is read with: the names that its text may have, too."""
        names = [(concept.id, concept.names) for concept in self._concepts.all]
        return _digest(self._lists, repr(names))

    def _digest_of(self, entry: Entry) -> str:
        """Return a digest of what a reader of this language can find of a record."""
        own = entry.translations.get(self.language)
        texts = (repr(own.texts), own.body) if own else (entry.body,)
        names = (entry.id, entry.language, *sorted(entry.translations))
        return _digest(*names, entry.record.model_dump_json(), *texts)

    def _readings(self, known: Readings | None) -> Iterator[Reading]:
        """Yield what the index keeps of each record, read before or now."""
        if known is None:
            yield from (self._read(entry) for entry in in_order(self.catalogue))
            return
        used = set()
        for entry, own in self._entries:
            digest = _digest(self._base, own)
            used.add(digest)
            data = known.get(digest)
            reading = _unpack(data) if data else self._read(entry)
            if not data:
                known[digest] = _pack(reading)
            yield reading
        for digest in set(known) - used:
            del known[digest]

    def _read(self, entry: Entry) -> Reading:
        document = self.document(entry)
        analysis = analyse(document, self._concepts, self._reader, self.language)
        return reading_of(document, analysis, self.language)

    @cached_property
    def _readers(self) -> dict[str, Reader]:
        return {}

    def _reader(self, language: str) -> Reader:
        if language not in self._readers:
            analyser = analyser_for(language)
            self._readers[language] = (analyser, Matcher(self._concepts, analyser))
        return self._readers[language]

    def _describe(self, entry: Entry) -> tuple[str, str]:
        current = entry.record.currency == "current"
        badge = "" if current else self._view.label("currencies", entry.record.currency)
        return " · ".join(self._view.meta(entry)[:META_PARTS]), badge

    def _labels(self, values: Mapping[str, list[str]]) -> Labels:
        view = self._view
        return Labels(
            kinds={model.folder: (kind, view.kind_name(kind)) for kind, model in KINDS.items()},
            facets=search_facets(view, values),
            ending="/" if self.directory_urls else ".html",
        )


def _digest(*parts: str) -> str:
    return sha256("\0".join(parts).encode()).hexdigest()


def _pack(reading: Reading) -> bytes:
    own = reading.analysis
    # Texts of many words as one: that takes less room and time than as many texts.
    analysis = (
        own.lengths,
        _LINE.join(own.terms),
        own.counts,
        b"".join(own.following),
        _LINE.join(own.forms),
        array("I", own.places).tobytes(),
        own.others,
        _LINE.join(own.stops),
    )
    values = (reading.row, reading.text, reading.values, reading.weight, analysis)
    # JSON would take four times as long, and a build that changes one record is mostly this.
    return marshal.dumps(values)


def _unpack(data: bytes) -> Reading:
    row, text, values, weight, analysis = marshal.loads(data)
    lengths, terms, counts, following, forms, places, others, stops = analysis
    return Reading(
        row,
        text,
        values,
        weight,
        Analysis(
            lengths,
            _lines(terms),
            counts,
            [marks + END for marks in following.split(END)[:-1]],
            _lines(forms),
            array("I", places).tolist(),
            others,
            _lines(stops),
        ),
    )


def _lines(text: str) -> list[str]:
    return text.split(_LINE) if text else []
