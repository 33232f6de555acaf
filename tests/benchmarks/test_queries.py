"""Queries name one record, in other words than its title as far as their kind says."""

from __future__ import annotations

from random import Random

import pytest

from benchmarks.queries import Item, QueryMaker
from benchmarks.variants import beginning, inflected, misspelt, stripped

TITLES = [
    "Reconnaître les victimes aux frontières",
    "Protéger les témoins pendant les procès",
    "Former les inspecteurs du travail agricole",
    "Mesurer la traite dans les régions rurales",
    "Coopérer avec les consulats étrangers",
]


def items(titles: list[str]) -> list[Item]:
    return [
        Item(f"tool-{number}", tuple(title.lower().split()), title, {"kind": ("tool",)})
        for number, title in enumerate(titles)
    ]


def test_queries_are_the_same_for_the_same_seed() -> None:
    one, same, other = (QueryMaker("fr", items(TITLES), seed=seed).queries() for seed in (1, 1, 2))
    assert one == same
    assert one != other


def test_each_kind_asks_for_words_of_its_target() -> None:
    made = QueryMaker("fr", items(TITLES), seed=1).queries()
    assert list(made) == ["Q1", "Q2", "Q3", "Q4", "Q5", "Q6"]
    for query in made["Q1"]:
        title = TITLES[int(query.target[-1])].lower().split()
        assert set(query.text.split()) <= set(title)
        assert len(query.text.split()) in {2, 3}
    assert all(query.typing for query in made["Q4"])
    assert all(query.filters == {"kind": ("tool",)} for query in made["Q6"])
    assert [(q.text, q.target) for q in made["Q6"]] == [(q.text, q.target) for q in made["Q1"]]


def test_words_that_many_titles_share_name_no_record() -> None:
    same = items(["Conférence des parties"] * 8)
    assert QueryMaker("fr", same, seed=1, frequency=lambda word: 1.0).queries() == {}


def test_a_chinese_phrase_is_not_cut() -> None:
    item = Item("a", ("海湾", "火车头", "派出"), "海湾火车头派出", {"kind": ("tool",)})
    made = QueryMaker("zh", [item], seed=1, frequency=lambda word: 0.5).queries()
    assert set(made) == {"Q1", "Q6", "Q7"}
    assert made["Q7"][0].text in "海湾火车头派出"
    assert " " in made["Q1"][0].text


@pytest.mark.parametrize(
    ("language", "word"),
    [("en", "trials"), ("fr", "victime")],
)
def test_a_variant_is_another_form_of_the_word(language: str, word: str) -> None:
    form = inflected(word, language, Random(1))
    assert form
    assert form != word
    assert form[:3] == word[:3]


def test_arabic_nouns_change_article_particle_or_ending() -> None:
    forms = {inflected("الضحية", "ar", Random(seed)) for seed in range(40)}
    assert "الضحية" not in forms
    assert "ضحية" in forms
    assert inflected("من", "ar", Random(1)) is None


@pytest.mark.parametrize("seed", range(20))
def test_a_misspelt_word_is_one_edit_away(seed: int) -> None:
    edited = misspelt("frontera", "es", Random(seed))
    assert edited != "frontera"
    assert abs(len(edited) - 8) <= 1


@pytest.mark.parametrize(
    ("word", "bare"),
    [
        ("éléphant", "elephant"),
        ("año", "ano"),
        ("ещё", "еще"),
        ("мой", "мой"),
        ("الإحالة", "الاحاله"),
        ("œuvre", "oeuvre"),
    ],
)
def test_accents_are_left_out_as_people_do(word: str, bare: str) -> None:
    assert stripped(word) == bare


def test_the_article_is_no_beginning() -> None:
    assert beginning("الاتجار", "ar") == "اتجا"
    assert beginning("trafficking", "en") == "traf"
