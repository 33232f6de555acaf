"""The pure parts of the search script, run where they run: in a browser."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, Page

pytest_plugins = ("built.browser",)
PARTS = Path(__file__).resolve().parents[2] / "overrides" / "assets" / "js" / "search"
SNIPPET = """([text, words, length]) => {
  const S = KnowhubSearch, marked = new Set(words);
  const parts = S.snippet(text, word => marked.has(word.toLowerCase()), length);
  return parts.map(part => part.marked ? `[${part.text}]` : part.text).join("");
}"""


@pytest.fixture(scope="module")
def blank(chromium: Browser) -> Iterator[Page]:
    """A page that holds the parts and nothing else."""
    page = chromium.new_page()
    for part in sorted(PARTS.glob("*.js")):
        page.add_script_tag(path=part)
    yield page
    page.close()


ADDRESSES = [
    ("", ""),
    ("#q=victims", "q=victims"),
    ("?q=child+labour", "q=child+labour"),
    ("#q=a&kind=tool&kind=guide&theme=children", "q=a&kind=tool&kind=guide&theme=children"),
    ("#theme=children&kind=tool", "kind=tool&theme=children"),
    ("#kind=tool&kind=tool&kind=", "kind=tool"),
    ("#sort=year&n=20", "sort=year&n=20"),
    ("#sort=relevance&n=10", ""),
    ("#sort=<b>&n=-5", ""),
    ("#n=13", "n=20"),
    ("#n=99999999", ""),
    ("#n=9999", "n=500"),
    ("#__proto__=x&constructor=y&toString=z", ""),
    ("#q=__proto__&kind=constructor", "q=__proto__&kind=constructor"),
    ("#q=%D8%B6%D8%AD%D8%A7%D9%8A%D8%A7", "q=%D8%B6%D8%AD%D8%A7%D9%8A%D8%A7"),
    ("#q=%E0%A4%A&kind=tool", "q=%EF%BF%BD%25A&kind=tool"),
    ("#q=%25&kind=a%26b", "q=%25&kind=a%26b"),
    ("#q=" + "a" * 300, "q=" + "a" * 200),
]


@pytest.mark.parametrize(("given", "kept"), ADDRESSES, ids=range(len(ADDRESSES)))
def test_an_address_is_read_and_written_the_same(blank: Page, given: str, kept: str) -> None:
    script = "text => KnowhubSearch.writeAddress(KnowhubSearch.readAddress(text))"
    assert blank.evaluate(script, given) == kept
    assert blank.evaluate(script, f"#{kept}") == kept


def test_half_an_emoji_in_a_query_does_not_throw(blank: Page) -> None:
    script = r"""() => KnowhubSearch.writeAddress(
      Object.assign(KnowhubSearch.emptyState(), {q: "a\ud83d"}))"""
    assert blank.evaluate(script) == "q=a%EF%BF%BD"


@pytest.mark.parametrize(
    ("fragment", "is_state"),
    [("", True), ("#", True), ("#q=x", True), ("#kind=tool", True), ("#content", False)],
)
def test_other_fragments_are_no_searches(blank: Page, fragment: str, *, is_state: bool) -> None:
    assert blank.evaluate("hash => KnowhubSearch.isState(hash)", fragment) is is_state


TEXT = "Border officers meet many people. Children who travel alone need a guardian at once."
SNIPPETS = [
    ("Short text", [], 40, "Short text"),
    ("", ["x"], 40, ""),
    ("One two", ["two"], 40, "One [two]"),
    (TEXT, [], 33, "Border officers meet many people …"),
    (TEXT, ["guardian"], 40, "… need a [guardian] at once."),
    (TEXT, ["border", "alone", "guardian"], 40, "… travel [alone] need a [guardian] at once."),
    ("  A \n\n  B  ", ["b"], 40, "A [B]"),
    ("x" * 100, [], 20, "x" * 100),
    ("عودة الضحايا إلى بلدانهم", ["الضحايا"], 60, "عودة [الضحايا] إلى بلدانهم"),
    ("a <b>bold</b> move", ["bold"], 60, "a <b>[bold]</b> move"),
    ("Europe's agency for guardians here", ["guardians"], 24, "… for [guardians] here"),
]


@pytest.mark.parametrize(("text", "words", "length", "shown"), SNIPPETS, ids=range(len(SNIPPETS)))
def test_a_snippet_shows_the_words_in_their_surroundings(
    blank: Page, text: str, words: list[str], length: int, shown: str
) -> None:
    assert blank.evaluate(SNIPPET, [text, words, length]) == shown


ARABIC = {"zero": "z", "one": "1", "two": "2", "few": "{count} f", "many": "{count} m"} | {
    "other": "{count} o"
}
PLURALS: list[tuple[dict[str, str], int, str, str]] = [
    ({"one": "{count} entry", "other": "{count} entries"}, 1, "en", "1 entry"),
    ({"one": "{count} entry", "other": "{count} entries"}, 0, "en", "0 entries"),
    ({"one": "{count} entry", "other": "{count} entries"}, 1234, "en", "1,234 entries"),
    ({"one": "{count} fiche", "other": "{count} fiches"}, 0, "fr", "0 fiche"),
    ({"one": "{count} fiche", "other": "{count} fiches"}, 1_000_000, "es", "1.000.000 fiches"),
    (ARABIC, 0, "ar", "z"),
    (ARABIC, 2, "ar", "2"),
    (ARABIC, 3, "ar", "3 f"),
    (ARABIC, 11, "ar", "11 m"),
    (ARABIC, 100, "ar", "100 o"),
    ({"one": "{count} a", "few": "{count} b", "many": "{count} c", "other": "d"}, 22, "ru", "22 b"),
    ({"other": "{count}"}, 5, "zh", "5"),
]


@pytest.mark.parametrize(("forms", "count", "language", "text"), PLURALS)
def test_counts_read_as_the_language_wants(
    blank: Page, forms: dict[str, str], count: int, language: str, text: str
) -> None:
    script = "([forms, count, language]) => KnowhubSearch.plural(forms, count, language)"
    assert blank.evaluate(script, [forms, count, language]) == text


@pytest.mark.parametrize(
    ("text", "values", "filled"),
    [
        ("No “{word}”.", {"word": "x"}, "No “x”."),
        ("{word}: {forms}", {"word": "{forms}", "forms": "$&"}, "{forms}: $&"),
        ("{constructor} {word}", {"word": "<b>"}, "{constructor} <b>"),
    ],
)
def test_texts_take_what_a_reader_typed_as_it_is(
    blank: Page, text: str, values: dict[str, str], filled: str
) -> None:
    script = """([text, values]) => KnowhubSearch.fill(
      text, Object.assign(Object.create(null), values)).join("")"""
    assert blank.evaluate(script, [text, values]) == filled


def test_a_shown_query_loses_signs_that_turn_the_line_and_what_is_too_long(blank: Page) -> None:
    script = "text => KnowhubSearch.quote(text).outerHTML"
    assert blank.evaluate(script, "a\u202eb\u2069\u0000<c>") == "<bdi>a b &lt;c&gt;</bdi>"
    assert blank.evaluate(script, "x" * 500) == f"<bdi>{'x' * 80}…</bdi>"


TREE: list[dict[str, Any]] = [
    {"id": "west", "label": "West", "parent": "africa"},
    {"id": "africa", "label": "Africa", "parent": None},
    {"id": "ghana", "label": "Ghana", "parent": "west"},
    {"id": "lost", "label": "Lost", "parent": "nowhere"},
    {"id": "loop", "label": "Loop", "parent": "pool"},
    {"id": "pool", "label": "Pool", "parent": "loop"},
    {"id": "self", "label": "Self", "parent": "self"},
]


def test_narrow_values_stand_below_what_they_are_part_of(blank: Page) -> None:
    found = blank.evaluate("values => KnowhubSearch.treeOf(values)", TREE)
    shown = [f"{'-' * value['depth']}{value['id']}" for value in found]
    assert shown[:5] == ["africa", "-west", "--ghana", "lost", "self"]
    assert sorted(value["id"] for value in found) == sorted(value["id"] for value in TREE)
