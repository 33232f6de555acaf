"""The glossary's words in a text are linked where a reader meets them first."""

from __future__ import annotations

from functools import partial

import pytest

from hubs import make_hub, record
from knowhub.core.glossary import MAX_LINKS, build_glossary, link_terms


def term(title: str, aliases: str = "") -> str:
    keys = f"definition: What it means.\naliases: [{aliases}]"
    return record(keys, type=None, title=title)


HUB = make_hub(
    {
        "terms/landrace.md": term("Landrace", '"farmers\' variety", LDR, ai'),
        "terms/seed.md": term("Seed"),
        "terms/seed-bank.md": term("Seed bank", "R&D store"),
        "terms/aids.md": term("AIDS"),
        "terms/graine.md": record(
            "definition: Le sens.\naliases: [semence]\nbase: fr",
            type=None,
            title="Graine",
        ),
    }
)
link = partial(
    link_terms, glossary=build_glossary(HUB, "en"), url=lambda record_id: f"../terms/{record_id}/"
)


def linked(word: str, target: str) -> str:
    return f'<a class="term" href="../terms/{target}/">{word}</a>'


@pytest.mark.parametrize(
    ("word", "target"),
    [("seed bank", "seed-bank"), ("SEED", "seed"), ("R&amp;D store", "seed-bank")],
)
def test_the_longest_of_words_that_begin_alike_is_linked(word: str, target: str) -> None:
    assert link(f"<p>the {word}</p>") == f"<p>the {linked(word, target)}</p>"


def test_only_the_first_use_is_linked() -> None:
    text = "<p>A landrace is no other landrace.</p><p>Landrace</p>"
    assert link(text) == text.replace("landrace", linked("landrace", "landrace"), 1)


def test_another_word_for_a_linked_term_is_a_further_use() -> None:
    assert link("<p>LDR, landrace</p>") == f"<p>{linked('LDR', 'landrace')}, landrace</p>"


@pytest.mark.parametrize(
    "text",
    [
        '<p><a href="x">a landrace</a></p>',
        "<h2>The landrace</h2>",
        "<p><code>landrace</code></p>",
        "<pre><code>a\nlandrace</code></pre>",
        "<summary>Landrace</summary>",
        "<table><tr><th>Landrace</th></tr></table>",
        '<p><a href="x"><em>the</em> landrace</a></p>',
        '<p><img src="x.png" alt="a landrace"></p>',
        "<p>landraces</p>",
        "<p>sublandrace</p>",
        "<p>ai</p>",
    ],
)
def test_links_headings_code_attributes_and_parts_of_words_are_left_alone(text: str) -> None:
    assert link(text) == text


def test_text_after_what_is_left_alone_is_linked_again() -> None:
    text = "<h2>Landrace</h2><p>A<br>landrace<br/></p>"
    assert link(text) == f"<h2>Landrace</h2><p>A<br>{linked('landrace', 'landrace')}<br/></p>"


def test_a_term_s_own_page_does_not_link_to_itself() -> None:
    text = "<p>A landrace and a seed.</p>"
    assert link(text, own="landrace") == f"<p>A landrace and a {linked('seed', 'seed')}.</p>"


def test_acronyms_are_case_sensitive_and_words_are_not() -> None:
    assert link("<p>It aids.</p>") == "<p>It aids.</p>"
    assert link("<p>AIDS</p>") == f"<p>{linked('AIDS', 'aids')}</p>"
    assert link("<p>SEED</p>") == f"<p>{linked('SEED', 'seed')}</p>"


def test_the_longest_word_wins() -> None:
    assert link("<p>a seed bank</p>") == f"<p>a {linked('seed bank', 'seed-bank')}</p>"


def test_words_with_signs_that_html_escapes_are_found() -> None:
    assert link("<p>an R&amp;D store</p>") == f"<p>an {linked('R&amp;D store', 'seed-bank')}</p>"


@pytest.mark.parametrize("text", ["<p>A bank of seed's</p>", "<p>seed, bank</p>"])
def test_words_of_a_name_that_stand_apart_are_not_that_name(text: str) -> None:
    assert link(text) == text.replace("seed", linked("seed", "seed"))


@pytest.mark.parametrize("title", ["Éleveur d'élite", "« Éleveur d'élite", "Éleveur (élite)"])
def test_names_may_begin_and_end_with_any_sign(title: str) -> None:
    hub = make_hub({"terms/breeder.md": term(title)})
    name = title.removeprefix("« ").upper()
    text = link_terms(f"<p>un {name}.</p>", build_glossary(hub, "en"), url=lambda word: word)
    assert text == f'<p>un <a class="term" href="breeder">{name}</a>.</p>'


def test_words_of_another_language_are_not_looked_for() -> None:
    french = build_glossary(HUB, "fr")
    assert set(french.words) == {"graine", "semence"}
    assert link("<p>une graine</p>") == "<p>une graine</p>"


def test_a_text_has_an_end_of_links() -> None:
    words = [f"word{number}" for number in range(MAX_LINKS + 3)]
    catalogue = make_hub({f"terms/{word}.md": term(word) for word in words})
    text = link_terms(" ".join(words), build_glossary(catalogue, "en"), url=lambda word: word)
    assert text.count("<a ") == MAX_LINKS


def test_a_hub_without_terms_links_nothing() -> None:
    empty = build_glossary(make_hub({"tools/sieve.md": record()}), "en")
    assert link_terms("<p>x</p>", empty, url=str) == "<p>x</p>"
