"""The hubs that are measured, and their records as people who look for them remember them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from benchmarks.corpus import ROOT, SEED, generate_catalogue
from benchmarks.prose import Author
from benchmarks.queries import UNSEGMENTED, Item, QueryMaker, split_words
from benchmarks.store import Hub
from benchmarks.words import LANGUAGES, lexicon
from knowhub.hubs import load_catalogue

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from benchmarks.queries import Query
    from knowhub.core.catalogue import Entry

REAL = "real"
REAL_LANGUAGES = ("en", "fr", "es", "ar")
SIZES = (REAL, "1000", "10000")
BODY_WORDS = 450
FALLBACK = "fallback"
"""Q1 of records that exist in English only, asked in English by readers of another language."""
_FACETS = {
    "topic": "topics",
    "theme": "themes",
    "task": "tasks",
    "audience": "audience",
    "form": "forms",
    "place": "countries",
    "basis": "basis",
    "currency": "currency",
    "stage": "stage",
}
"""Facets of the search with the field of a record that makes them true."""


def languages_of(size: str) -> tuple[str, ...]:
    """Return the languages in which a hub of this size exists."""
    return REAL_LANGUAGES if size == REAL else LANGUAGES


def load_hub(size: str, language: str) -> Hub:
    """Read the real hub, or generate one."""
    if size == REAL:
        return Hub(size, language, load_catalogue(ROOT, REAL_LANGUAGES))
    return Hub(size, language, generate_catalogue(int(size), language))


def make_queries(hub: Hub) -> dict[str, list[Query]]:
    """Return the queries of a hub by their kind."""
    entries = hub.catalogue.entries.values()
    own = [entry for entry in entries if entry.has_language(hub.language)]
    queries = _maker(hub, own, hub.language).queries()
    others = [entry for entry in entries if not entry.has_language(hub.language)]
    if others:
        queries[FALLBACK] = _maker(hub, others, hub.catalogue.languages[0]).queries()["Q1"]
    return queries


def _maker(hub: Hub, entries: list[Entry], language: str) -> QueryMaker:
    author = Author(language, seed=SEED) if language in UNSEGMENTED else None
    items = [_item(entry, language, author) for entry in entries]
    frequency = _expected(language, len(items)) if author else None
    return QueryMaker(language, items, seed=SEED, frequency=frequency)


def _expected(language: str, count: int) -> Callable[[str], float]:
    """Return in how many generated records a word stands by its frequency in the language."""
    words = lexicon(language)
    total = sum(words.weights)

    def expect(word: str) -> float:
        share = words.weights[words.ranks[word]] / total
        return count * min(1.0, share * BODY_WORDS)

    return expect


def _item(entry: Entry, language: str, author: Author | None) -> Item:
    title = entry.title(language)
    if author:
        # A Chinese title does not show where its words end; its author knows.
        words = author.write(int(entry.id.rpartition("-")[2])).title_words
    else:
        words = split_words(title)
    summary = entry.text(("summary",), language)[0]
    translation = entry.translations.get(language)
    body = translation.body if translation else entry.body
    return Item(entry.id, words, f"{title}\n{summary}\n{body}", _facets(entry))


def _facets(entry: Entry) -> Mapping[str, tuple[str, ...]]:
    facets: dict[str, tuple[str, ...]] = {"kind": (entry.kind,)}
    for facet, name in _FACETS.items():
        value: Any = getattr(entry.record, name, None) or ()
        facets[facet] = (value,) if isinstance(value, str) else tuple(value)
    return facets
