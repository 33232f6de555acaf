"""What is asked of a catalogue while a page is made, and what counts as another answer."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from knowhub.core.listings import Facet, Gateway, Listing, Listings
from knowhub.core.page_answers import PageAnswers, RecordDigests
from knowhub.core.tracing import Trace, TracedListings, trace_catalogue
from knowhub.strings import load_strings
from knowhub.views.base import View

if TYPE_CHECKING:
    from collections.abc import Callable

    from knowhub.core.catalogue import Catalogue

Hub = tuple[Trace, View]


@pytest.fixture
def hub(seeds: Catalogue) -> Hub:
    trace = Trace()
    catalogue = trace_catalogue(seeds, trace)
    listings = TracedListings(Listings(seeds), catalogue)
    gettext = load_strings("fr").gettext
    return trace, View(catalogue, listings, "fr", lambda uri: uri, gettext, trace=trace)


ASKED: dict[str, tuple[Callable[[View], object], set[str]]] = {
    "a record": (lambda v: v.catalogue.entries["landrace"], {"entry landrace"}),
    "a record that is not there": (lambda v: v.catalogue.entries.get("x"), {"entry x"}),
    "whether there is one": (lambda v: "x" in v.catalogue.entries, {"entry x"}),
    "how many": (lambda v: len(v.catalogue.entries), {"records "}),
    "links": (lambda v: v.catalogue.links.get("landrace", ()), {"links landrace"}),
    "no links": (lambda v: v.catalogue.links.get("x", ()), {"links x"}),
    "a kind": (lambda v: v.catalogue.of_kind("term"), {"kind term"}),
    "whether there is a kind": (lambda v: "term" in v.catalogue.by_kind, set()),
    "a listing": (lambda v: v.listings.entries(Listing("tool")), {"listed tools/index"}),
    "counts": (lambda v: v.listings.by_facet["tool"], {"counts tool"}),
    "whether there is a facet": (
        lambda v: v.listings.has_facet("tool", Facet("topics", "cereals")),
        set(),
    ),
    "a gateway": (lambda v: v.listings.gateways[Gateway("tasks", "share")], {"listed tasks/share"}),
    "whether there is one of a place": (lambda v: v.gateway_url(Gateway("tasks", "share")), set()),
    "a card": (lambda v: v.card(v.catalogue.entries["landrace"]), {"entry landrace"}),
}


@pytest.mark.parametrize("name", ASKED)
def test_each_question_is_noted(hub: Hub, name: str) -> None:
    trace, view = hub
    ask, expected = ASKED[name]
    with trace.gather() as asked:
        ask(view)
    assert asked == expected


def test_to_go_through_all_records_is_to_ask_for_each(hub: Hub) -> None:
    trace, view = hub
    with trace.gather() as asked:
        list(view.catalogue.entries.values())
    assert asked == {"records ", *(f"entry {name}" for name in view.catalogue.entries)}


def test_an_answer_that_was_kept_is_asked_for_again(hub: Hub) -> None:
    trace, view = hub
    entry = view.catalogue.entries["landrace"]
    for _ in range(2):
        with trace.gather() as asked:
            view.card(entry)
        assert asked == {"entry landrace"}


def test_what_is_asked_within_is_asked_around(hub: Hub) -> None:
    trace, view = hub
    with trace.gather() as outer:
        with trace.gather() as inner:
            view.catalogue.links.get("landrace")
        view.catalogue.of_kind("term")
    assert inner == {"links landrace"}
    assert outer == {"links landrace", "kind term"}


def answers(catalogue: Catalogue, language: str = "fr") -> PageAnswers:
    records = RecordDigests(catalogue)
    return PageAnswers(catalogue, Listings(catalogue), language, records, {"a.md": b"text"})


def changed(seeds: Catalogue, record_id: str, **values: object) -> Catalogue:
    entry = seeds.entries[record_id]
    record = entry.record.model_copy(update={k: v for k, v in values.items() if k != "body"})
    body = str(values.get("body", entry.body))
    entries = {**seeds.entries, record_id: replace(entry, record=record, body=body)}
    return replace(seeds, entries=entries)


QUESTIONS = (
    "entry landrace",
    "body landrace",
    "links landrace",
    "kind term",
    "kind tool",
    "counts term",
    "listed terms/index",
    "listed tools/index",
    "glossary en",
    "glossary fr",
    "file a.md",
    "records ",
)


CHANGES: list[tuple[dict[str, object], set[str]]] = [
    ({"body": "Another."}, {"body landrace"}),
    (
        {"summary": "Another."},
        {"entry landrace", "kind term", "listed terms/index", "records "},
    ),
    (
        {"title": "Another"},
        {"entry landrace", "kind term", "listed terms/index", "records ", "glossary en"},
    ),
    (
        {"topics": ("cereals",)},
        {"entry landrace", "kind term", "listed terms/index", "records ", "counts term"},
    ),
]


@pytest.mark.parametrize(("values", "other"), CHANGES)
def test_a_change_is_another_answer_where_it_shows(
    seeds: Catalogue, values: dict[str, object], other: set[str]
) -> None:
    before, after = answers(seeds), answers(changed(seeds, "landrace", **values))
    assert {q for q in QUESTIONS if before.digest(q) != after.digest(q)} == other


@pytest.mark.parametrize("values", [values for values, _ in CHANGES])
def test_answers_that_are_carried_over_are_those_of_now(
    seeds: Catalogue, values: dict[str, object]
) -> None:
    hub, before = changed(seeds, "landrace", **values), answers(seeds)
    for question in QUESTIONS:
        before.digest(question)
    records = RecordDigests(hub, RecordDigests(seeds))
    files = {"a.md": b"other text"}
    carried = PageAnswers(hub, Listings(hub), "fr", records, files, before)
    fresh = PageAnswers(hub, Listings(hub), "fr", RecordDigests(hub), files)
    assert {q: carried.digest(q) for q in QUESTIONS} == {q: fresh.digest(q) for q in QUESTIONS}


def test_a_translation_is_an_answer_to_its_own_readers(seeds: Catalogue) -> None:
    entry = seeds.entries["seed-drying-handbook"]
    item = entry.translations["fr"]
    texts = {**item.texts, ("title",): "Autre"}
    other = replace(entry, translations={"fr": replace(item, texts=texts)})
    hub = replace(seeds, entries={**seeds.entries, entry.id: other})
    question = f"entry {entry.id}"
    assert answers(seeds, "fr").digest(question) != answers(hub, "fr").digest(question)
    assert answers(seeds, "en").digest(question) == answers(hub, "en").digest(question)


def test_a_record_that_is_gone_has_no_answer(seeds: Catalogue) -> None:
    assert answers(seeds).digest("entry nothing") == ""
    assert answers(seeds).digest("listed nowhere/index") == answers(seeds).digest("kind nothing")
