"""The lexicon: forms as they are written, the way to their terms, and ends of words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from knowhub.core.search.analyses import Analysis
from knowhub.core.search.lexicon import Lexicon

if TYPE_CHECKING:
    from collections.abc import Iterable


def analysis(words: dict[str, str], *, stops: Iterable[str] = ()) -> Analysis:
    """Return what is kept of a document with these forms and their terms."""
    terms = list(dict.fromkeys(words.values()))
    places = [terms.index(term) for term in words.values()]
    return Analysis([], terms, [], [], list(words), places, [], list(stops))


def lexicon(*documents: Analysis) -> Lexicon:
    found = Lexicon()
    for document in documents:
        found.add(document)
    return found


def lines(runs: Iterable[tuple[str, str]]) -> list[str]:
    return [line for _, text in runs for line in text.split("\n")]


def test_a_form_leads_to_its_term_by_what_to_cut_and_to_add() -> None:
    own = lexicon(analysis({"seeds": "seed", "seed": "seed", "dried": "dri"}))
    assert lines(own.runs([])) == ["0dried|2", "0seed", "4s|1"]


def test_forms_with_one_key_are_one_entry_with_the_form_that_is_written_most() -> None:
    rare, often = analysis({"cafe": "caf"}), analysis({"café": "café"})
    assert lines(lexicon(rare, often, often).runs([])) == ["0café|1|1é"]


def test_a_name_of_a_concept_is_an_entry_beside_its_words() -> None:
    own = lexicon(analysis({"seed": "seed"}))
    names = [("seed bank", "Seed bank", "=bank"), ("seed", "seed", "=seed")]
    assert lines(own.runs(names)) == ["0seed|4=seed|0", "0Seed bank|9=bank"]


def test_ends_of_words_know_the_two_letters_that_stand_before_them() -> None:
    own = lexicon(analysis({"bottle": "bottl", "battle": "battl", "rattle": "rattl", "al": "al"}))
    assert lines(own.tail_runs()) == ["0ttle|babora"]


def test_a_key_is_a_stop_word_where_it_is_one_most_of_the_time() -> None:
    often, rare = analysis({"des": "des"}, stops=["des"]), analysis({"dès": "dès"})
    assert lexicon(often, often, rare).stop_keys == {"des"}
    assert lexicon(often, rare, rare).stop_keys == set()
