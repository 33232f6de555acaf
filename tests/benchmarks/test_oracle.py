"""The oracle ranks by words covered, then by BM25F, and knows facets and languages."""

from __future__ import annotations

from benchmarks.oracle import Oracle, Scheme
from benchmarks.queries import Query
from benchmarks.scores import Score, rank, score
from knowhub.core.search.analysis import Analyser
from knowhub.core.search.documents import Document

SCHEME = Scheme(("title", "summary", "terms", "facts", "body"), (6, 2, 4, 1, 1), (0.5,) * 5, 1.5)


def document(
    name: str, title: str, body: str = "", kind: str = "tool", lang: str = "en"
) -> Document:
    return Document(name, name, kind, lang, title, "", "", "", body, {"kind": (kind,)})


def analyser(language: str) -> Analyser:
    ending = {"en": "s", "fr": ""}[language]
    return Analyser(language, stem=lambda word: word.rstrip(ending), stop_words=frozenset({"the"}))


def ask(documents: list[Document], text: str, language: str = "en", **filters: str) -> list[str]:
    oracle = Oracle(documents, language, analyser_for=analyser, scheme=SCHEME)
    wanted = {facet: (value,) for facet, value in filters.items()}
    return oracle.answer(Query("Q1", text, "", wanted), 5)


def test_a_record_with_both_words_comes_before_one_with_the_rarer() -> None:
    found = ask(
        [document("one", "seed seed seed"), document("both", "", "seeds in sieves")], "seed sieve"
    )
    assert found == ["both", "one"]


def test_the_title_counts_more_than_the_body() -> None:
    found = ask([document("body", "x", "seeds"), document("title", "seeds", "x")], "seed")
    assert found == ["title", "body"]


def test_stop_words_only_break_a_tie() -> None:
    found = ask([document("bare", "sieve"), document("full", "the sieve")], "the sieves")
    assert found == ["full", "bare"]
    assert ask([document("full", "the sieve")], "the") == ["full"]


def test_facets_narrow() -> None:
    documents = [document("a", "seed"), document("b", "seed", kind="guide")]
    assert ask(documents, "seed", kind="guide") == ["b"]


def test_a_fallback_is_found_by_the_forms_of_its_own_language() -> None:
    found = ask(
        [document("fallback", "seeds"), document("own", "graines", lang="fr")], "seed", "fr"
    )
    assert found == ["fallback"]


def test_scores_look_at_the_first_five() -> None:
    query = Query("Q1", "seed", "f")
    assert rank(query, list("abcde")) == 0
    assert score([query, query], [list("af"), list("abcdef")]) == Score(2, 0.5, 0.25)
