"""Generated hubs are always the same, and valid."""

from __future__ import annotations

import pytest

from benchmarks.corpus import BASE, SEED, generate_entries, real_lists
from benchmarks.prose import Author
from benchmarks.words import LANGUAGES, lexicon
from knowhub.core.translations import digest_of, stale_sections

SOME = ("fr", "zh")


def test_a_larger_hub_begins_with_the_smaller_one() -> None:
    lists = real_lists()
    small = list(generate_entries(3, SOME, lists))
    assert small == list(generate_entries(6, SOME, lists))[:3]


def test_another_seed_gives_another_hub() -> None:
    lists = real_lists()
    one, other = (next(generate_entries(1, (BASE,), lists, seed=seed)) for seed in (1, 2))
    assert one.record.title != other.record.title


def test_the_texts_are_the_same_on_every_platform_and_for_good() -> None:
    draft = Author("fr", seed=SEED).write(7)
    assert draft.title == "Effectué exil qui étonnante la fromage harris investissement"
    assert Author("zh", seed=SEED).write(7).title == "重伤模块低级留下来真伪防御的现今"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_text_has_the_size_of_real_ones(language: str) -> None:
    author = Author(language, seed=SEED)
    for number in range(5):
        draft = author.write(number)
        assert 4 <= len(draft.title_words) <= 9
        assert draft.body.count("## ") == 4
        if language == "zh":
            assert " " not in draft.title
            assert "。" in draft.body
        else:
            assert 250 <= len(draft.body.split()) <= 650


def test_rare_words_of_a_title_stand_in_the_body_too() -> None:
    draft = Author("en", seed=SEED).write(3)
    ranks = lexicon("en").ranks
    rarest = max(draft.title_words, key=lambda word: ranks[word])
    assert rarest in draft.body.lower()


def test_translations_are_made_from_the_text_as_it_is() -> None:
    entry = next(generate_entries(1, SOME, real_lists()))
    assert set(entry.translations) == set(SOME)
    for translation in entry.translations.values():
        now = digest_of(entry.record, entry.body)
        assert stale_sections(translation.credits.digest, now) == ()
