"""What holds for every finding: place, mask, silence, speed."""

# ruff: noqa: RUF001  # letters and digits of other scripts are what is tested

from __future__ import annotations

import json
import time
from dataclasses import replace
from pathlib import Path

import pytest

import knowhub.core.privacy as door
from benchmarks.gate_report import find_misses
from benchmarks.gate_scores import is_stopped, measure, read_set
from knowhub.core.issues import Level, mask
from knowhub.core.privacy import Finding, Kind, Knowledge, find_leaks
from knowhub.core.privacy.findings import ADVICE
from knowhub.knowledge import build_knowledge

CASES = Path(__file__).parents[2] / "cases" / "privacy"
LANGUAGES = ("en", "fr", "es", "pt", "ru", "ar", "zh")


def test_the_door_is_sorted() -> None:
    assert sorted(door.__all__, key=lambda name: (name.islower(), name)) == door.__all__


def test_every_kind_has_advice() -> None:
    assert set(ADVICE) == set(Kind)


def test_offsets_are_those_of_the_original() -> None:
    text = "« É\u200b»\nÀ « Yaay Fall », le 17\u00a0juin\u202f２０１８, à bord."
    dates = [f for f in find_leaks(text, "fr", build_knowledge("fr")) if f.kind == Kind.DATE]
    assert [text[found.start : found.end] for found in dates] == ["17\u00a0juin\u202f２０１８"]


@pytest.mark.parametrize("secret", ["Jane Roe", "jane@example.org", "+44 20 7946 0958", "王小明"])
def test_a_mask_gives_a_letter_and_a_length_class(secret: str) -> None:
    shown = mask(secret)
    assert secret[1:4] not in shown
    assert shown.endswith(("(short)", "(middle)", "(long)"))


def test_a_finding_does_not_hold_the_text() -> None:
    (found,) = find_leaks("x jane@example.org", "en", build_knowledge("en"))
    assert "jane" not in repr(found) + found.advice


def test_without_knowledge_every_name_and_number_is_a_finding() -> None:
    found = find_leaks("the driver Jane paid 12345.", "en", Knowledge())
    assert {f.kind for f in found} >= {Kind.PERSON, Kind.NUMBER}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_examples_are_stopped_and_cheap(language: str) -> None:
    items = [item for item in read_set(CASES / "examples.jsonl") if item.language == language]
    tallies = measure(items)
    assert find_misses(tallies, fresh=False) == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", ["fresh-2026-11", "fresh-2026-11-b", "fresh-2026-11-c"])
def test_the_spent_sets_stay_stopped(name: str, language: str) -> None:
    items = [item for item in read_set(CASES / f"{name}.jsonl") if item.language == language]
    assert find_misses(measure(items), fresh=True) == []


def test_the_set_that_nobody_worked_with_reaches_the_marks() -> None:
    items = read_set(CASES / "fresh-2026-11-d.jsonl")
    assert find_misses(measure(items), fresh=True) == []


def test_a_page_of_a_known_or_official_host_may_be_given() -> None:
    knowledge = replace(build_knowledge("en"), hosts=frozenset({"coe.int", "osce.org"}))
    known = "See https://www.osce.org/odihr, https://justice.gov.za/vg and https://www.coe.int/en."
    assert find_leaks(known, "en", knowledge) == []
    other = find_leaks("See https://daily-news.example/trial today.", "en", knowledge)
    assert {(found.kind, found.level) for found in other} == {(Kind.LINK, Level.REVIEW)}


def test_a_name_in_the_path_of_a_known_host_is_still_read() -> None:
    knowledge = replace(build_knowledge("en"), hosts=frozenset({"osce.org"}))
    found = find_leaks("See https://www.osce.org/cases/Jane-Doering today.", "en", knowledge)
    assert Kind.PERSON in {finding.kind for finding in found}


def test_a_finding_as_long_as_the_page_stops_nothing() -> None:
    wide = Finding(0, 200, Kind.PERSON, Level.ERROR, "x")
    assert not is_stopped("a" * 200, "PERSON", 100, 104, [wide])
    assert is_stopped(
        "a" * 200, "PERSON", 100, 104, [Finding(90, 110, Kind.DATE, Level.REVIEW, "x")]
    )


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "text",
    [
        "a" * 10_000,
        "1 " * 5_000,
        "A. " * 3_000,
        '"' * 5_000,
        "the only " * 1_000,
        "@" * 5_000,
        "Rue de la " * 1_000,
        "1,1," * 2_500,
        "王" * 5_000,
        "أم " * 3_000,
        "x at " * 2_000,
    ],
    ids=lambda text: text[:8].strip(),
)
def test_a_hostile_line_costs_little(language: str, text: str) -> None:
    knowledge = build_knowledge(language)
    find_leaks("warm up 020 7946 0958", language, knowledge)
    started = time.process_time()
    find_leaks(text[:10_000], language, knowledge)
    assert time.process_time() - started < 3


def test_each_contact_of_a_list_like_that_of_the_source_is_an_error() -> None:
    text = CASES.joinpath("contacts.txt").read_text("utf-8")
    expected = json.loads(CASES.joinpath("contacts.json").read_text("utf-8"))
    errors = [f for f in find_leaks(text, "en", build_knowledge("en")) if f.level == Level.ERROR]
    for kind, values in expected.items():
        for value in values:
            start = text.index(value)
            over = [f for f in errors if f.start < start + len(value) and start < f.end]
            # A row of digits after "Tel." may be a valid identity number as well.
            assert {kind, "id"} & {str(found.kind) for found in over}, kind
