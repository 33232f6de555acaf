"""Search for a hub: its documents, concepts and labels, and the index made of them."""

from __future__ import annotations

import json
from functools import cache
from hashlib import sha256
from typing import TYPE_CHECKING
from zlib import compress, decompress

from knowhub.analysers import analyser_for
from knowhub.core.records import KINDS
from knowhub.core.search.analyses import VERSION, Analysis, Reader, analyse
from knowhub.core.search.concepts import Concepts, Matcher, build_concepts
from knowhub.core.search.documents import Document, build_documents
from knowhub.core.search.files import Labels, index_files
from knowhub.strings import load_strings
from knowhub.views.base import View
from knowhub.views.facets import search_facets

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, MutableMapping

    from knowhub.core.catalogue import Catalogue, Entry
    from knowhub.core.listings import Listings
    from knowhub.core.search.shards import File

META_PARTS = 3
"""Short facts that a result shows beside its kind."""


def search_documents(
    catalogue: Catalogue, listings: Listings, language: str
) -> tuple[Document, ...]:
    """Return what search knows of each record, in a reader's language."""
    view = _view(catalogue, listings, language)

    def describe(entry: Entry) -> tuple[str, str]:
        current = entry.record.currency == "current"
        badge = "" if current else view.label("currencies", entry.record.currency)
        return " · ".join(view.meta(entry)[:META_PARTS]), badge

    return build_documents(catalogue, listings, language, describe=describe)


def search_files(
    catalogue: Catalogue,
    listings: Listings,
    language: str,
    *,
    known: MutableMapping[str, bytes] | None = None,
    directory_urls: bool = True,
) -> Iterator[File]:
    """Yield the files of a language's index, by path under search/; the manifest comes last.

    Args:
        catalogue: The hub.
        listings: Its listings.
        language: The reader's language.
        known: Analyses of earlier builds by the digest of what was read; new ones are added and
            those that nothing needs any more are dropped.
        directory_urls: Whether pages are folders.
    """
    concepts = build_concepts(catalogue)
    documents = search_documents(catalogue, listings, language)
    view = _view(catalogue, listings, language)
    labels = Labels(
        kinds={model.folder: (kind, view.kind_name(kind)) for kind, model in KINDS.items()},
        facets=search_facets(view, documents),
        ending="/" if directory_urls else ".html",
    )
    analyses: MutableMapping[str, bytes] = {} if known is None else known
    keeper = Keeper(concepts, language, analyses)
    yield from index_files(
        documents, concepts, analyser_for(language), labels=labels, analyse=keeper.analysis
    )
    for digest in set(analyses) - keeper.used:
        del analyses[digest]


def _view(catalogue: Catalogue, listings: Listings, language: str) -> View:
    gettext = load_strings(language).gettext
    return View(catalogue, listings, language, lambda uri: uri, gettext)


class Keeper:
    """Reads each document once and keeps what was read as bytes, which take little room."""

    def __init__(
        self, concepts: Concepts, language: str, known: MutableMapping[str, bytes]
    ) -> None:
        self._concepts = concepts
        self._language = language
        self._known = known
        self.used: set[str] = set()
        """The digests of what this build has read."""
        names = json.dumps([[concept.id, *concept.names] for concept in concepts.all])
        base = f"{VERSION}\0{language}\0{analyser_for(language).version}\0{names}"
        self._base = sha256(base.encode()).hexdigest()
        self._reader: Callable[[str], Reader] = cache(self._make_reader)

    def _make_reader(self, language: str) -> Reader:
        analyser = analyser_for(language)
        return analyser, Matcher(self._concepts, analyser)

    def analysis(self, document: Document) -> Analysis:
        """Return the analysis of a document, from memory if it has been read before."""
        digest = self._digest(document)
        self.used.add(digest)
        data = self._known.get(digest)
        if data is None:
            found = analyse(document, self._concepts, self._reader, self._language)
            self._known[digest] = compress(json.dumps(found.to_data()).encode(), 1)
            return found
        return Analysis(**json.loads(decompress(data)))

    def _digest(self, document: Document) -> str:
        parts = (self._base, document.id, document.language, *document.concepts, *document.texts)
        return sha256("\0".join(parts).encode()).hexdigest()
