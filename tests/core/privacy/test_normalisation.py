"""One form for all rules, and the way back to what the editor wrote."""

# ruff: noqa: RUF001  # letters and digits of other scripts are what is tested

from __future__ import annotations

import random

import pytest

from knowhub.core.privacy.normalisation import fold, normalise


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("٣ أكتوبر ٢٠١٧", "3 أكتوبر 2017"),
        ("０７５５－８８８８", "0755-8888"),
        ("१२ मार्च", "12 मार्च"),
        ("𝐉𝐚𝐧𝐞", "Jane"),
        ("e\u0301te", "éte"),
        ("وَفْقاً", "وفقا"),
        ("“a” — ‘b’", "\"a\" - 'b'"),
        ("a\u00a0b", "a b"),
    ],
)
def test_texts_get_one_form(text: str, plain: str) -> None:
    assert normalise(text).text == plain


@pytest.mark.parametrize("sign", ["\u200b", "\u200f", "\u202e", "\u2066", "\ufeff", "\u00ad"])
def test_what_nobody_sees_is_named_and_taken_out(sign: str) -> None:
    normal = normalise(f"ab{sign}cd")
    assert normal.text == "abcd"
    assert normal.hidden == ((2, 3),)
    assert normal.original(0, 4) == (0, 5)


def test_look_alikes_are_read_as_what_they_look_like() -> None:
    normal = normalise("the \u0441ourt sat")
    assert normal.text == "the court sat"
    assert normal.hidden == ((4, 9),)


def test_words_of_one_script_are_left_alone() -> None:
    assert normalise("суд court δίκη").hidden == ()


@pytest.mark.parametrize("code", range(128))
def test_a_text_of_plain_letters_gets_the_form_that_it_has_beside_others(code: int) -> None:
    char = chr(code)
    alone, beside = normalise(f"a{char}b"), normalise(f"a{char}bé")
    assert f"{alone.text}é" == beside.text
    assert tuple(alone.offsets) == tuple(beside.offsets)[:-1]
    assert alone.hidden == beside.hidden
    assert f"{fold(char)}e" == fold(f"{char}é")


def test_offsets_lead_back_whatever_the_text() -> None:
    chance = random.Random(4)
    signs = ["a", "é", "e\u0301", "\u200b", "½", "№", "１", "ﬁ", "ش", "َ", "王", "\n", "🙂"]
    for _ in range(200):
        text = "".join(chance.choices(signs, k=12)) + "end"
        normal = normalise(text)
        start = normal.text.index("end")
        assert normal.original(start, start + 3)[1] == len(text)
        assert text[slice(*normal.original(start, start + 3))].endswith("end")
        assert list(normal.offsets) == sorted(normal.offsets)


def test_folding_keeps_the_length() -> None:
    for text in ("ÉTÉ", "İstanbul", "STRASSE ß", "الأُولى", "Ёлка й", "ǅ"):
        assert len(fold(text)) == len(text)
