"""Forms that Snowball parts are one term, and words that look alike are not."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from knowhub.analysers import analyser_for, version_of
from knowhub.core.search import inflection
from knowhub.core.search.inflection import joining, rules_version

FILE = Path(__file__).resolve().parents[2] / "cases" / "search" / "inflection.yml"
CASES = yaml.safe_load(FILE.read_text("utf-8"))


def terms(case: dict[str, list[str]], name: str) -> list[str]:
    """Return the term of each word of a case."""
    analyser = analyser_for(str(case["language"]))
    return [analyser.words(word)[0].term for word in case[name]]


@pytest.mark.parametrize(
    "case", [case for case in CASES if "together" in case], ids=lambda case: case["together"][0]
)
def test_forms_of_a_word_share_a_term(case: dict[str, list[str]]) -> None:
    assert len(set(terms(case, "together"))) == 1


@pytest.mark.parametrize(
    "case", [case for case in CASES if "apart" in case], ids=lambda case: case["apart"][0]
)
def test_words_that_look_alike_have_each_their_own_term(case: dict[str, list[str]]) -> None:
    assert len(set(terms(case, "apart"))) == len(case["apart"])


def test_short_words_are_left_to_the_stemmer() -> None:
    assert joining("pt", str)("ais") == "ais"


def test_languages_without_rules_keep_their_stemmer() -> None:
    assert joining("fr", str.upper) is str.upper


def test_a_region_has_the_rules_of_its_language() -> None:
    assert analyser_for("pt-BR").terms("tribunais") == analyser_for("pt").terms("tribunal")


@pytest.mark.parametrize("table", ["FORMS", "ENDS", "VOWELS"])
def test_a_changed_rule_is_another_version(monkeypatch: pytest.MonkeyPatch, table: str) -> None:
    before = rules_version("es")
    monkeypatch.setitem(getattr(inflection, table), "es", {})
    assert rules_version("es") != before


def test_the_version_of_an_analyser_holds_that_of_its_rules() -> None:
    assert rules_version("es") in version_of("es")
    assert rules_version("es") != rules_version("pt")
