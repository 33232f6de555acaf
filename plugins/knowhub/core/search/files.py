"""The files of a language's index, from its documents."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from knowhub.core.search.columns import Columns
from knowhub.core.search.concepts import MOST_WORDS, Concepts, lexicon_names, names_by_term
from knowhub.core.search.lexicon import Lexicon
from knowhub.core.search.normalisation import fold, key
from knowhub.core.search.postings import Postings
from knowhub.core.search.shards import NAME, SHARED_NAME, FileSet, compact, listed, named, script

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
FORMAT = 3
"""Rises when the browser's code must change with the files."""
_TITLE = 1


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


@dataclass(frozen=True, slots=True)
class Reading:
    """All that the index keeps of one document."""

    row: list[str]
    """What a result shows: address, title, summary, another language than the reader's, a short
    line, a badge."""
    text: str
    """The body, for snippets."""
    values: dict[str, tuple[str, ...]]
    """The values of its facets."""
    weight: float
    """What it counts as a whole."""
    analysis: Analysis


def reading_of(document: Document, analysis: Analysis, language: str) -> Reading:
    """Return what the index keeps of a document, for readers of a language."""
    own = "" if document.language == language else document.language
    return Reading(
        [document.uri, document.title, document.summary, own, document.meta, document.badge],
        document.body,
        dict(document.values),
        document.weight,
        analysis,
    )


def index_files(
    readings: Iterable[Reading],
    concepts: Concepts,
    analyser: Analyser,
    *,
    facets: Sequence[str],
    label: Callable[[Mapping[str, list[str]]], Labels],
) -> Iterator[File]:
    """Yield the files of an index, the manifest last.

    Args:
        readings: What is kept of all documents of a language in order. Each is taken once and let
            go, so that not all are in memory at once.
        concepts: The things with several names.
        analyser: The analyser of the reader's language.
        facets: The facets of which documents have values.
        label: Gives what the reader sees, from the values that occur in each facet.
    """
    language = analyser.language
    files = FileSet(language)
    index = _Index(Columns(facets))
    results = yield from _results(readings, index, files)
    labels = label(index.columns.values())
    manifest = {
        "format": FORMAT,
        "language": language,
        "count": len(index.titles),
        "kinds": dict(labels.kinds),
        "ending": labels.ending,
        **(yield from _words(index, concepts, analyser, files)),
        "chunk": CHUNK,
        "results": listed(results),
        "titles": (yield from files.add("o", _title_ranks(index.titles))),
        **(yield from _facets(index.columns, labels.facets, files)),
    }
    manifest["build"] = named("b", compact(manifest), NAME)
    yield f"{language}/index.js", script(language, "index", compact(manifest))


class _Index:
    """What is gathered while the documents come by."""

    def __init__(self, columns: Columns) -> None:
        self.columns = columns
        self.titles: list[str] = []
        """As they are compared."""
        self.postings = Postings()
        self.lexicon = Lexicon()

    def add(self, reading: Reading) -> None:
        self.columns.add(reading.values)
        self.titles.append(key(fold(reading.row[_TITLE])))
        self.postings.add(reading.analysis, reading.weight)
        self.lexicon.add(reading.analysis)


def _results(readings: Iterable[Reading], index: _Index, files: FileSet) -> Making[list[str]]:
    """Gather all documents; make what results show, a few a file, and return the names."""
    texts = FileSet(TEXTS, SHARED_NAME)
    names, rows = [], []
    for reading in readings:
        index.add(reading)
        rows.append([*reading.row, (yield from texts.add("t", reading.text))])
        if len(rows) == CHUNK:
            names.append((yield from files.add("r", rows)))
            rows = []
    if rows:
        names.append((yield from files.add("r", rows)))
    return names


def _words(
    index: _Index, concepts: Concepts, analyser: Analyser, files: FileSet
) -> Making[dict[str, Any]]:
    """Make the files of words; return what the manifest says of them."""
    postings, lexicon = index.postings, index.lexicon
    postings.pack()
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


def _title_ranks(titles: Sequence[str]) -> list[int]:
    """Return the place of each document when all are sorted by title."""
    order = sorted(range(len(titles)), key=lambda number: (titles[number], number))
    return [rank for _, rank in sorted(zip(order, range(len(order)), strict=True))]


def _facets(columns: Columns, facets: Iterable[Facet], files: FileSet) -> Making[dict[str, Any]]:
    """Make a column for each facet and one file with all labels."""
    names, rows = {}, []
    for facet in facets:
        text, signs = columns.column(facet.id)
        names[facet.id] = yield from files.add("c", text)
        values = [[v.id, v.label, signs.get(v.id, ""), *v.parents] for v in facet.values]
        rows.append([facet.id, facet.label, values])
    return {"columns": names, "facets": (yield from files.add("f", rows))}
