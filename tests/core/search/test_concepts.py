"""Things with several names are found by each."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest

from hubs import make_hub, record
from knowhub.analysers import analyser_for
from knowhub.core.search.concepts import Concepts, Matcher, build_concepts, lexicon_names

if TYPE_CHECKING:
    from collections.abc import Iterable

    from knowhub.core.catalogue import Catalogue
    from knowhub.core.search.analysis import Word


def names_of(concepts: Concepts, concept_id: str) -> set[str]:
    term = concepts.term(concept_id)
    return {name for concept in concepts.all if concept.term == term for name in concept.names}


def counted(words: Iterable[Word]) -> Counter[str]:
    return Counter(word.term for word in words)


def found(concepts: Concepts, text: str, language: str = "en") -> set[str]:
    analyser = analyser_for(language)
    words = analyser.words(text)
    terms = [word.term for word in words]
    return set(Matcher(concepts, analyser).find(words, terms, counted(words), text))


@pytest.fixture(scope="module")
def concepts(seeds: Catalogue) -> Concepts:
    return build_concepts(seeds)


def test_a_term_has_its_title_and_aliases(concepts: Concepts) -> None:
    assert names_of(concepts, "landrace") == {"Landrace", "farmers' variety", "LDR"}


def test_a_vocabulary_s_term_has_its_labels_in_all_languages(concepts: Concepts) -> None:
    assert names_of(concepts, "themes.drought") == {"Drought", "Sécheresse"}


def test_a_country_has_its_names_and_other_names() -> None:
    hub = make_hub({"places/country-aliases.yml": "aliases: {BF: [Upper Volta, Haute-Volta]}\n"})
    assert names_of(build_concepts(hub), "BF") == {"Burkina Faso", "Upper Volta", "Haute-Volta"}


def test_the_same_title_makes_one_concept_and_the_same_alias_does_not() -> None:
    term = {"type": None, "definition": "Little rain."}
    hub = make_hub(
        {
            "terms/little-rain.md": record("aliases: [dry spell, DRY]", title="Drought", **term),
            "terms/other.md": record("aliases: [dry spell]", title="Pause", **term),
        }
    )
    concepts = build_concepts(hub)
    assert concepts.term("little-rain") == concepts.term("themes.drought")
    assert concepts.term("other") != concepts.term("little-rain")


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Keep each landrace.", {"=landrace"}),
        ("The farmers' varieties of the valley", {"=landrace"}),
        ("A variety for farmers", set()),
        ("LDR and more", {"=landrace"}),
        ("ldr", set()),
    ],
)
def test_a_text_names_what_stands_in_it(concepts: Concepts, text: str, named: set[str]) -> None:
    assert {term for term in found(concepts, text) if term == "=landrace"} == named


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Varieties that farmers keep", True),
        ("Farmers keep what grew well, " + "and more " * 3 + "varieties", True),
        ("Farmers keep " + "good old seeds " * 3 + "varieties", False),
        ("Varieties, varieties", False),
    ],
)
def test_words_of_a_name_may_stand_apart_within_a_few_words(
    concepts: Concepts, text: str, *, named: bool
) -> None:
    analyser = analyser_for("en")
    telling = [word for word in analyser.words(text) if not word.stop]
    assert (
        "=landrace" in Matcher(concepts, analyser).find_apart(telling, counted(telling))
    ) is named


def test_a_list_may_say_that_its_words_are_no_subject() -> None:
    terms = "terms: [{id: lost, labels: {en: Lost}}]\n"
    hub = make_hub({"vocabularies/outcomes.yml": f"searchable: false\n{terms}"})
    assert build_concepts(hub).term("outcomes.lost") is None


def test_a_name_of_stop_words_but_one_is_no_name() -> None:
    hub = make_hub({"places/country-aliases.yml": "aliases: {BF: [of the valley]}\n"})
    analyser = analyser_for("en")
    stops = analyser.stop_words
    keys = {key for key, _, _ in lexicon_names(build_concepts(hub).all, analyser, stops)}
    assert "burkina faso" in keys
    assert "valley" not in keys


def test_an_alias_of_an_unknown_country_is_an_issue() -> None:
    hub = make_hub({"places/country-aliases.yml": "aliases: {XX: [Nowhere]}\n"})
    assert [issue.rule for issue in hub.issues] == ["vocabulary"]
    assert "country-aliases.yml:1:11" in str(hub.issues[0])
