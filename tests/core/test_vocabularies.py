"""Closed lists: words for terms, and terms above terms."""

from __future__ import annotations

from typing import TYPE_CHECKING

from knowhub.core.vocabularies import Term, Vocabulary

if TYPE_CHECKING:
    from knowhub.core.catalogue import Catalogue


def vocabulary(*terms: Term) -> Vocabulary:
    return Vocabulary("themes", {}, {term.id: term for term in terms})


CLIMATE = Term(id="climate", labels={"en": "Climate", "fr": "Climat"}, aliases=("weather",))
DROUGHT = Term(id="drought", labels={"en": "Drought"}, broader="climate", aliases=("WEATHER",))
DUST = Term(id="dust", labels={"en": "Dust"}, broader="drought")
THEMES = vocabulary(CLIMATE, DROUGHT, DUST)


def test_terms_bring_what_stands_above_them_once() -> None:
    assert THEMES.with_broader(["dust", "drought"]) == ("dust", "drought", "climate")


def test_a_circle_of_broader_terms_ends() -> None:
    circle = vocabulary(
        Term(id="a", labels={"en": "A"}, broader="b"), Term(id="b", labels={"en": "B"}, broader="a")
    )
    assert circle.with_broader(["a"]) == ("a", "b")


def test_narrower_terms_are_those_directly_below() -> None:
    assert THEMES.narrower("climate") == ("drought",)


def test_words_of_every_language_lead_to_a_term_and_the_first_term_wins() -> None:
    assert THEMES.by_word["climat"] == "climate"
    assert THEMES.by_word["weather"] == "climate"
    assert "Climat" not in THEMES.by_word


def test_labels_fall_back_to_the_default_language_and_then_to_the_id() -> None:
    assert THEMES.label("climate", "fr") == "Climat"
    assert THEMES.label("drought", "fr") == "Drought"
    assert THEMES.label("frost", "fr") == "frost"


def test_the_regions_of_countries_hold_those_above(seeds: Catalogue) -> None:
    assert seeds.places.regions_of(["BF", "ML"]) == ("west-africa", "africa")


def test_countries_have_names_in_each_language_and_norway_is_one(seeds: Catalogue) -> None:
    assert seeds.places.country_name("NO", "fr") == "Norvège"
    assert seeds.places.place_name("west-africa", "fr") == "Afrique occidentale"
    assert seeds.places.country_name("QQ", "fr") == "QQ"
