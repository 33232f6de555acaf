"""What answers mean; the network is a function here."""

from __future__ import annotations

from datetime import date

import pytest

from knowhub.core.answers import Answer, Failure, Result, Verdict, follow, judge

TODAY = date(2026, 11, 25)
START = "https://a.org/"


def followed(**answers: Answer) -> Result:
    """Follow an address where the last part of the path says what is answered."""

    def ask(method: str, address: str) -> Answer:
        return answers.get(address.rpartition("/")[2] or "start", Answer(200))

    return follow(START, ask, TODAY)


@pytest.mark.parametrize(
    ("status", "verdict"),
    [(200, "alive"), (204, "alive"), (401, "unclear"), (403, "unclear"), (404, "dead"),
     (410, "dead"), (451, "unclear"), (500, "dead"), (502, "dead"), (503, "unclear"),
     (999, "unclear"), (304, "dead"), (100, "dead")],
)  # fmt: skip
def test_a_status_has_a_meaning(status: int, verdict: str) -> None:
    assert judge(Answer(status)) == (Verdict(verdict), f"answers {status}")


@pytest.mark.parametrize("failure", list(Failure))
def test_only_a_look_from_elsewhere_tells_of_some_failures(failure: Failure) -> None:
    unclear = {Failure.CERTIFICATE, Failure.NO_WAY}
    assert (judge(Answer(failure=failure))[0] is Verdict.UNCLEAR) == (failure in unclear)


def test_moved_for_good_is_moved_only_if_every_step_says_so() -> None:
    moved = followed(start=Answer(301, "b"), b=Answer(308, "/c"))
    assert (moved.verdict, moved.final) == (Verdict.MOVED, "https://a.org/c")
    assert followed(start=Answer(301, "b"), b=Answer(302, "c")).verdict is Verdict.ALIVE


def test_a_redirect_without_a_place_is_dead() -> None:
    assert followed(start=Answer(301)).reason == "answers 301"


def test_a_redirect_to_itself_with_another_anchor_is_a_circle() -> None:
    assert followed(start=Answer(302, "#x")).reason == "redirects in a circle"


def test_the_dead_are_asked_again_and_the_living_are_left_in_peace() -> None:
    def fresh(verdict: Verdict, day: date) -> bool:
        return Result(verdict, "", day).is_fresh(TODAY)

    assert not fresh(Verdict.DEAD, TODAY)
    assert fresh(Verdict.ALIVE, date(2026, 10, 27))
    assert not fresh(Verdict.ALIVE, date(2026, 10, 26))
    assert fresh(Verdict.UNCLEAR, date(2026, 11, 19))
    assert not fresh(Verdict.UNCLEAR, date(2026, 11, 18))
    assert not fresh(Verdict.ALIVE, date(2026, 11, 26)), "a day to come is a wrong clock"
