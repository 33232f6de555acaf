"""The files of a language's index, from its documents."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from knowhub.core.search.columns import column, signs_of
from knowhub.core.search.concepts import MOST_WORDS, Concepts, lexicon_names, names_by_term
from knowhub.core.search.lexicon import Lexicon
from knowhub.core.search.normalisation import fold, key
from knowhub.core.search.postings import Postings
from knowhub.core.search.shards import NAME, FileSet, named, script
from knowhub.core.search.weights import averages

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from knowhub.core.search.analyses import Analysis
    from knowhub.core.search.analysis import Analyser
    from knowhub.core.search.documents import Document
    from knowhub.core.search.shards import File, Making

CHUNK = 8
"""Documents in a file of results: those of one query seldom lie side by side."""
TEXTS = "texts"
"""The folder of the plain texts, which all languages share."""
FORMAT = 2
"""Rises when the browser's code must change with the files."""


@dataclass(frozen=True)
class Value:
    """A value of a facet as readers see it."""

    id: str
    label: str
    parents: tuple[str, ...] = ()
    """Values that hold whatever this one holds."""


@dataclass(frozen=True)
class Facet:
    """A facet as readers see it."""

    id: str
    label: str
    values: tuple[Value, ...]


@dataclass(frozen=True)
class Labels:
    """What an index says in the reader's language."""

    kinds: Mapping[str, tuple[str, str]]
    """Each kind with what one of it is called, by the folder of its records."""
    facets: tuple[Facet, ...]
    ending: str = "/"
    """What the address of a page ends in."""


def index_files(
    documents: Sequence[Document],
    concepts: Concepts,
    analyser: Analyser,
    *,
    labels: Labels,
    analyse: Callable[[Document], Analysis],
) -> Iterator[File]:
    """Yield the files of an index, the manifest last.

    Args:
        documents: All documents of a language in order.
        concepts: The things with several names.
        analyser: The analyser of the reader's language.
        labels: What the reader sees.
        analyse: Reads a document; called twice for each, so that not all are in memory at once.
    """
    language = analyser.language
    files = FileSet(language)
    words = yield from _words(documents, concepts, analyser, files, analyse)
    manifest = {
        "format": FORMAT,
        "language": language,
        "count": len(documents),
        "kinds": dict(labels.kinds),
        "ending": labels.ending,
        **words,
        "chunk": CHUNK,
        "results": (yield from _results(documents, files, language)),
        "titles": (yield from files.add("o", _title_ranks(documents))),
        **(yield from _facets(documents, labels.facets, files)),
    }
    manifest["build"] = named("b", manifest, NAME)
    yield f"{language}/index.js", script(language, "index", manifest)


def _words(
    documents: Sequence[Document],
    concepts: Concepts,
    analyser: Analyser,
    files: FileSet,
    analyse: Callable[[Document], Analysis],
) -> Making[dict[str, Any]]:
    """Make the files of words; return what the manifest says of them."""
    average = averages([analyse(document).lengths for document in documents])
    postings, lexicon = Postings(average), Lexicon()
    for number, document in enumerate(documents):
        analysis = analyse(document)
        postings.add(number, analysis, document.weight)
        lexicon.add(analysis)
    known = set(postings.terms)
    stops = lexicon.stop_keys
    names = list(lexicon_names((c for c in concepts.all if c.term in known), analyser, stops))
    following = yield from files.add_runs("n", postings.following_runs())
    return {
        "longest": MOST_WORDS,
        "stops": " ".join(sorted(stops)),
        "lexicon": (yield from files.add_runs("l", lexicon.runs(names))),
        "tails": (yield from files.add_runs("m", lexicon.tail_runs())),
        "postings": (yield from files.add_runs("p", postings.runs(names_by_term(names)))),
        # Only phrases need it: it has a file of its own.
        "following": (yield from files.add("d", following)),
    }


def _results(documents: Sequence[Document], files: FileSet, language: str) -> Making[list[str]]:
    """Make what results show, a few documents a file; return the names."""
    texts = FileSet(TEXTS)
    names = []
    for start in range(0, len(documents), CHUNK):
        rows = []
        for document in documents[start : start + CHUNK]:
            text = yield from texts.add("t", document.body)
            rows.append(_row(document, text, language))
        names.append((yield from files.add("r", rows)))
    return names


def _row(document: Document, text: str, language: str) -> list[str]:
    own = "" if document.language == language else document.language
    title, summary = document.title, document.summary
    return [document.uri, title, summary, own, document.meta, document.badge, text]


def _title_ranks(documents: Sequence[Document]) -> list[int]:
    """Return the place of each document when all are sorted by title."""
    titles = [key(fold(document.title)) for document in documents]
    order = sorted(range(len(titles)), key=lambda number: (titles[number], number))
    return [rank for _, rank in sorted(zip(order, range(len(order)), strict=True))]


def _facets(
    documents: Sequence[Document], facets: Iterable[Facet], files: FileSet
) -> Making[dict[str, Any]]:
    """Make a column for each facet and one file with all labels."""
    columns, rows = {}, []
    for facet in facets:
        signs = signs_of(documents, facet.id)
        columns[facet.id] = yield from files.add("c", column(documents, facet.id, signs))
        values = [[v.id, v.label, signs.get(v.id, ""), *v.parents] for v in facet.values]
        rows.append([facet.id, facet.label, values])
    return {"columns": columns, "facets": (yield from files.add("f", rows))}
