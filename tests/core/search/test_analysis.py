"""Each language is read by its own stemmer, stop list and cutter."""

from __future__ import annotations

import socket

import pytest

from knowhub.analysers import analyser_for

ALIKE = [
    ("en", ["trafficking", "Trafficked", "TRAFFICKS"]),
    ("fr", ["victimes", "victime", "Victime"]),
    ("es", ["víctimas", "víctima"]),
    ("pt", ["crianças", "criança"]),
    ("ru", ["торговля", "торговлей", "торговли"]),
    ("ar", ["المهاجرين", "مهاجرين", "للمهاجرين"]),
]


@pytest.mark.parametrize(("language", "forms"), ALIKE, ids=[language for language, _ in ALIKE])
def test_inflected_forms_share_a_term(language: str, forms: list[str]) -> None:
    analyser = analyser_for(language)
    assert len({term for form in forms for term in analyser.terms(form)}) == 1


@pytest.mark.parametrize(
    ("language", "word"),
    [("en", "the"), ("fr", "les"), ("es", "para"), ("ar", "على"), ("pt", "uma"), ("ru", "это")],
)
def test_stop_words_say_nothing(language: str, word: str) -> None:
    assert analyser_for(language).terms(word) == []


def test_chinese_is_cut_into_words() -> None:
    terms = analyser_for("zh").terms("打击人口贩运和偷运移民。UNODC 2023")
    assert [term for term in terms if term != "和"] == [
        "打击", "人口", "贩运", "偷运", "移民", "unodc", "2023",
    ]  # fmt: skip


def test_a_language_without_stemmer_compares_words_as_they_are() -> None:
    assert analyser_for("sw").terms("Watoto mitaani") == ["watoto", "mitaani"]


def test_analysis_asks_no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        pytest.fail("The analysis asked the network.")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    analyser_for.cache_clear()
    for language in ("en", "fr", "es", "ar", "pt", "ru", "zh"):
        assert analyser_for(language).terms("UNODC")


def test_how_an_arabic_word_is_read_does_not_depend_on_those_before_it() -> None:
    """In nltk's stemmer one word with a suffix changed how all later words were cut."""
    word = "موسكو"
    analyser_for.cache_clear()
    first = analyser_for("ar").terms(word)
    analyser_for.cache_clear()
    analyser = analyser_for("ar")
    analyser.terms("كتابه يسألهم كتبهما")
    assert analyser.terms(word) == first
