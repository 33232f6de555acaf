"""What search knows of a record, in the reader's language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hubs import make_hub, record
from knowhub.core.listings import Listings
from knowhub.core.search.documents import Document, build_document, in_order

if TYPE_CHECKING:
    from knowhub.core.catalogue import Catalogue


def documents(catalogue: Catalogue, language: str) -> dict[str, Document]:
    listings = Listings(catalogue)
    return {
        entry.id: build_document(entry, listings, language, describe=lambda _: ("", ""))
        for entry in in_order(catalogue)
    }


def test_a_translated_record_is_read_in_the_reader_s_language(seeds: Catalogue) -> None:
    document = documents(seeds, "fr")["seed-drying-handbook"]
    assert document.language == "fr"
    assert document.title == "Manuel de séchage des semences"
    assert "Seed drying handbook" in document.terms
    assert "Étalez la semence en couche mince" in document.body


def test_a_record_without_translation_has_its_facts_in_the_reader_s_language(
    seeds: Catalogue,
) -> None:
    document = documents(seeds, "fr")["keep-a-seed-bank"]
    assert document.language == "en"
    assert "Céréales" in document.facts


def test_facts_name_terms_places_regions_bodies_and_the_year(seeds: Catalogue) -> None:
    facts = documents(seeds, "en")["seed-drying-handbook"].facts
    for word in ("Drought", "Burkina Faso", "Western Africa", "Valley seed keepers", "2021"):
        assert word in facts


def test_aliases_are_terms(seeds: Catalogue) -> None:
    assert "farmers' variety" in documents(seeds, "en")["landrace"].terms


def test_what_can_be_had_in_a_language_counts_not_what_is_described_in_it() -> None:
    versions = "versions: [{language: fr, status: available}, {language: en, status: forthcoming}]"
    catalogue = make_hub({"tools/a.md": record(versions), "tools/b.md": record()})
    found = documents(catalogue, "en")
    assert found["a"].values["language"] == ("fr",)
    assert found["b"].values["language"] == ("en",)


def test_current_records_of_a_kind_come_before_past_ones() -> None:
    hub = {
        "tools/a.md": record(currency="historical"),
        "tools/b.md": record(),
        "guides/c.md": record(type=None),
    }
    found = documents(make_hub(hub), "en")
    assert list(found) == ["c", "b", "a"]
    assert found["a"].weight < found["b"].weight


def test_members_records_have_no_document() -> None:
    hub = {"tools/a.md": record(visibility="members"), "tools/b.md": record()}
    assert list(documents(make_hub(hub), "en")) == ["b"]


def test_an_unverified_channel_is_in_no_document() -> None:
    hub = {
        "vocabularies/network-types.yml": "terms: [{id: guild, labels: {en: Guild}}]\n",
        "vocabularies/working-statuses.yml": "terms: [{id: at-work, labels: {en: At work}}]\n",
        "networks/a.md": record(
            "status: at-work\nchannels: [{value: zebra-channel}]", type="guild", acronym="OKAPI"
        ),
    }
    catalogue = make_hub(hub)
    assert catalogue.issues == ()
    texts = " ".join(documents(catalogue, "en")["a"].texts)
    assert "OKAPI" in texts
    assert "zebra" not in texts
