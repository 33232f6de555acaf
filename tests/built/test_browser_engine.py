"""The engine of the built hub: what is typed finds what is meant."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from built.browser import Reader

pytest_plugins = ("built.browser",)
CASES = Path(__file__).resolve().parents[1] / "cases" / "search"
PREFIXES = {"en": "", "fr": "fr/", "es": "es/", "ar": "ar/"}
OPEN = """async ([index, root]) => {
  window.engine = window.KnowhubSearch.open({index: index, root: root});
  await window.engine.facets();
}"""
ASK = """async (request) => {
  const found = await window.engine.search(request);
  const shown = await window.engine.results(found.docs.slice(0, 5));
  const counts = {};
  for (const group of await window.engine.facets()) counts[group.id] = found.count(group.id);
  return {total: found.total, docs: found.docs, words: found.words, near: found.near,
          cut: found.cut, shown: shown, counts: JSON.parse(JSON.stringify(counts))};
}"""


def ask(page: Page, query: str, **request: Any) -> dict[str, Any]:
    answer: dict[str, Any] = page.evaluate(ASK, {"q": query, **request})
    return answer


def ids(answer: dict[str, Any]) -> list[str]:
    return [result["id"] for result in answer["shown"]]


class Pages:
    """A page for each language, each with an open engine; they are opened when first asked for."""

    def __init__(self, reader: Reader) -> None:
        self.reader = reader
        self.opened: dict[str, Page] = {}

    def __getitem__(self, language: str) -> Page:
        if language not in self.opened:
            page = self.reader.open("about/")
            page.add_script_tag(url=self.reader.address + "assets/js/search.js")
            page.evaluate(OPEN, [f"../search/{language}/", f"../{PREFIXES[language]}"])
            self.opened[language] = page
        return self.opened[language]


@pytest.fixture
def pages(reader: Reader) -> Pages:
    """The engines of the built hub."""
    return Pages(reader)


QUERIES = yaml.safe_load((CASES / "queries.yml").read_text("utf-8"))
KEYS = yaml.safe_load((CASES / "keys.yml").read_text("utf-8"))


@pytest.mark.parametrize("case", QUERIES, ids=[case["query"] for case in QUERIES])
def test_a_query_finds_the_record_that_is_meant(pages: Pages, case: dict[str, Any]) -> None:
    answer = ask(pages[case["language"]], case["query"])
    if case["first"]:
        assert case["first"] in ids(answer)[: case["within"]]
    else:
        assert answer["total"] > 0


@pytest.mark.parametrize(
    ("language", "names"),
    [
        ("en", ["THB", "human trafficking", "trafficking in persons", "traite des personnes"]),
        ("en", ["ECOWAS", "CEDEAO"]),
        ("fr", ["ECOWAS", "CEDEAO"]),
        ("en", ["Swaziland", "Eswatini"]),
        ("fr", ["Swaziland", "Eswatini"]),
        ("en", ["Côte d'Ivoire", "Cote d\u2019Ivoire", "Ivory Coast", "COTE D\u2019IVOIRE"]),
        ("fr", ["Côte d'Ivoire", "cote d\u2019ivoire", "Ivory Coast"]),
        ("en", ["talibé", "talibe", "talibe\u0301"]),
        ("en", ["non-punishment", "non\u2010punishment", "non\u2011punishment"]),
        ("ar", ["الاتجار بالبشر", "الاتجار بالأشخاص", "trafficking in persons"]),
    ],
    ids=str,
)
def test_all_names_of_a_thing_find_the_same(pages: Pages, language: str, names: list[str]) -> None:
    answers = [ask(pages[language], name)["docs"] for name in names]
    assert answers[0]
    assert all(answer == answers[0] for answer in answers[1:])


def test_a_french_word_for_a_theme_finds_records_in_english_only(pages: Pages) -> None:
    answer = ask(pages["fr"], "coopération judiciaire")
    assert any(result["lang"] == "en" for result in answer["shown"])
    assert {result["lang"] for result in answer["shown"]} <= {"en", "fr"}


def test_records_with_all_words_come_before_those_with_one(pages: Pages) -> None:
    page = pages["en"]
    both = set(ask(page, '"border" "interview"')["docs"])
    mixed = ask(page, "border interview")["docs"]
    assert both
    assert set(mixed[: len(both)]) == both
    assert len(mixed) > len(both)


def test_a_phrase_is_found_as_it_stands_and_a_word_can_be_left_out(pages: Pages) -> None:
    page = pages["en"]
    phrase = ask(page, '"practical guide"')
    assert 0 < phrase["total"] < ask(page, "practical guide")["total"]
    assert ask(page, '"guide practical"')["total"] == 0
    children = set(ask(page, "interview child")["docs"])
    without = set(ask(page, "interview -child")["docs"])
    assert without
    assert without < children
    assert not without & set(ask(page, '"child"')["docs"])


def test_a_prefix_counts_while_typing(pages: Pages) -> None:
    page = pages["en"]
    assert ask(page, "smugg", typing=True)["total"] > 50
    typed = ask(page, "victim identif", typing=True)
    assert [word["how"] for word in typed["words"]] == ["exact", "start"]


@pytest.mark.parametrize("typo", ["xtortion", "eytortion", "extortin", "extotrion", "extorrtion"])
def test_one_wrong_letter_is_forgiven_also_the_first(pages: Pages, typo: str) -> None:
    answer = ask(pages["en"], typo)
    assert answer["total"] > 0
    assert answer["words"][0]["how"] in {"near", "start"}
    assert "extortion" in answer["words"][0]["forms"]


def test_nothing_found_offers_the_nearest_words(pages: Pages) -> None:
    answer = ask(pages["en"], "prosxcutorz")
    assert answer["total"] == 0
    assert "prosecutors" in answer["near"]


def test_counts_follow_the_query_and_the_other_facets(pages: Pages) -> None:
    page = pages["en"]
    everything = ask(page, "")
    assert sum(everything["counts"]["kind"].values()) == everything["total"]
    tools = ask(page, "children", filters={"kind": ["tool"]})
    assert tools["counts"]["kind"]["tool"] == tools["total"]
    assert tools["counts"]["kind"]["guide"] > 0, "a facet's own filter does not narrow it"
    theme = max(tools["counts"]["theme"], key=tools["counts"]["theme"].get)
    both = ask(page, "children", filters={"kind": ["tool"], "theme": [theme]})
    assert both["total"] == tools["counts"]["theme"][theme]
    assert {result["kind"] for result in both["shown"]} == {"tool"}


def test_a_region_holds_its_countries(pages: Pages) -> None:
    page = pages["en"]
    region = set(ask(page, "", filters={"place": ["west-africa"]})["docs"])
    country = set(ask(page, "", filters={"place": ["NE"]})["docs"])
    assert country
    assert country < region


def test_results_are_sorted_by_title_and_year(pages: Pages) -> None:
    titles = [result["title"] for result in ask(pages["en"], "", sort="title")["shown"]]
    assert titles == sorted(titles, key=str.casefold)
    by_year = ask(pages["en"], "manual", sort="year", filters={"kind": ["tool"]})
    years = [int(part) for result in by_year["shown"] for part in result["meta"].split(" · ")
             if part.isdigit()]  # fmt: skip
    assert len(years) == 5
    assert years == sorted(years, reverse=True)


def test_a_long_query_is_cut_and_says_so(pages: Pages) -> None:
    assert ask(pages["en"], "victim " * 1500)["cut"]
    assert not ask(pages["en"], "victim identification")["cut"]


@pytest.mark.parametrize(("written", "key"), KEYS, ids=[key for _, key in KEYS])
def test_the_browser_has_the_same_keys_as_the_build(pages: Pages, written: str, key: str) -> None:
    own = "written => KnowhubSearch.key(KnowhubSearch.fold(written))"
    assert pages["en"].evaluate(own, written) == key
