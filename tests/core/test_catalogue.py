"""The catalogue: links from both ends, and what a public edition carries."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hubs import make_hub, record
from knowhub.core.catalogue import Link

if TYPE_CHECKING:
    from knowhub.core.catalogue import Catalogue


def test_a_reference_is_seen_from_both_ends(seeds: Catalogue) -> None:
    assert Link("uses", "seed-drying-handbook") in seeds.links["keep-a-seed-bank"]
    assert Link("used-in-guide", "keep-a-seed-bank") in seeds.links["seed-drying-handbook"]


def test_a_reference_in_both_records_stands_once_at_each() -> None:
    catalogue = make_hub(
        {
            "tools/sieve.md": record("related: [winnow]"),
            "tools/winnow.md": record("related: [sieve]"),
        }
    )
    assert catalogue.links["sieve"] == (Link("related", "winnow"),)
    assert catalogue.links["winnow"] == (Link("related", "sieve"),)


def test_a_record_of_members_is_in_no_list_and_no_link() -> None:
    catalogue = make_hub(
        {
            "tools/sieve.md": record("supersedes: [secret]"),
            "tools/secret.md": record(visibility="members"),
        }
    )
    (issue,) = catalogue.issues
    assert issue.rule == "visibility", "it is not in a private root, and yet nothing shows it"
    assert list(catalogue.entries) == ["sieve"]
    assert catalogue.links == {}
    assert [entry.id for entry in catalogue.of_kind("tool")] == ["sieve"]


def test_records_come_by_kind_and_id_whatever_the_order_of_files(seeds: Catalogue) -> None:
    assert [entry.id for entry in seeds.of_kind("case")] == ["borrowed-millet", "flooded-store"]
    assert seeds.of_kind("event") == ()
    assert list(seeds.entries) == sorted(seeds.entries)


def test_a_record_in_another_base_language_says_so(seeds: Catalogue) -> None:
    entry = seeds.entries["fiche-de-tri"]
    assert entry.language == "fr"
    assert entry.text(("title",), "en") == ("Fiche de tri des semences", "fr")
    assert not entry.has_language("en")


def test_labels_of_an_unknown_list_are_the_terms_themselves(seeds: Catalogue) -> None:
    assert seeds.label("topics", "cereals", "fr") == "Céréales"
    assert seeds.label("colours", "red", "fr") == "red"
