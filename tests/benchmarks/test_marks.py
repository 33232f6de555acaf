"""A report fails where it misses a mark, and says which."""

from __future__ import annotations

from benchmarks.indexing import IndexFigures
from benchmarks.marks import misses
from benchmarks.reports import OURS, Report, Times, Weights, spread
from benchmarks.scores import Score
from benchmarks.tables import render

GOOD = {"Q1": 0.99, "Q2": 0.95, "Q3": 0.95, "Q4": 0.9, "Q5": 0.95, "Q6": 0.99}


def report(language: str = "en", kb: float = 70.0, seconds: float = 5.0, **recall: float) -> Report:
    own = Report("1000", language, IndexFigures(1000, seconds, seconds, 200, 100, 900, 1, 1, 1))
    own.scores[OURS] = {kind: Score(200, value, value) for kind, value in (GOOD | recall).items()}
    small = spread([kb])
    own.weights = Weights({"Q1": small, "Q3": spread([60.0, 60.0, 900.0])}, small, small, 30)
    own.times = Times(spread([3.0, 70.0, 4.0]), spread([5.0]))
    return own


def test_a_good_report_misses_nothing() -> None:
    assert misses([report(), report("fr", Q4=0.83)]) == []


def test_each_mark_is_held() -> None:
    assert misses([report(Q1=0.96, Q6=0.95)]) == [
        "1000 en: Q1 0.960 < 0.97",
        "1000 en: Q6 0.950 < Q1 0.960",
    ]
    assert misses([report(), report("ar", Q4=0.82)]) == [
        "1000 ar: Q4 0.820 is behind English 0.900"
    ]
    assert misses([report(kb=101.0, seconds=9.0)]) == [
        "1000 en: first query of kind Q1: 101.0 KB > 100.0",
        "1000 en: 9.0 s for 1,000 records > 8.0",
    ]


def test_few_queries_are_held_to_nothing() -> None:
    own = report()
    own.scores[OURS]["Q5"] = Score(3, 0.3, 0.3)
    assert misses([own]) == []


def test_results_of_another_language_fail() -> None:
    own = report()
    own.foreign = ["tool-1: 'Sieve' as en, not fr"]
    own.same = {"Chromium, file://": "query 3 differs", "Firefox, http": "not installed: …"}
    assert [miss.split(":")[1] for miss in misses([own])] == [
        " 1 results of another language, such as tool-1",
        " Chromium, file",
    ]


def test_tables_show_what_was_left_out() -> None:
    table = render([report(), report("zh")])
    assert "| en | ours | 0.990 / 0.99 |" in table
    assert "- zh Q2: Chinese words have no forms" in table
