"""What is written and what is typed meet in one form."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from knowhub.core.search.normalisation import WORD_RE, fold, key

CASES = Path(__file__).resolve().parents[2] / "cases" / "search" / "keys.yml"


@pytest.mark.parametrize(("written", "expected"), yaml.safe_load(CASES.read_text("utf-8")))
def test_a_word_has_the_key_that_the_case_says(written: str, expected: str) -> None:
    assert key(fold(written)) == expected


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("act, means\u2010purpose", ["act", "means", "purpose"]),
        ("l\u2019enfant d'Ivoire", ["l", "enfant", "d", "ivoire"]),
        ("UNODC报告2023年", ["unodc", "报告", "2023", "年"]),
        ("snake_case", ["snake", "case"]),
        ("A/RES/55/25", ["a", "res", "55", "25"]),
        ("\u202etrafficking\u202c", ["trafficking"]),
        ("", []),
    ],
)
def test_a_text_is_cut_at_whatever_is_no_letter_or_digit(text: str, words: list[str]) -> None:
    assert WORD_RE.findall(fold(text)) == words
