"""What a host answers about an address, followed to its end, and what that means for readers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING
from urllib.parse import urljoin

from knowhub.core.addresses import asked_address

if TYPE_CHECKING:
    from collections.abc import Callable

MAX_REDIRECTS = 10
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_FOR_GOOD = frozenset({301, 308})
_NOT_FOR_MACHINES = frozenset({401, 402, 403, 407, 408, 425, 429, 451, 503})
"""Answers that a reader's browser may not get: they tell nothing of the page."""
_TOO_MANY = 429


class Verdict(StrEnum):
    """What a reader can expect of an address."""

    ALIVE = "alive"
    MOVED = "moved"
    """It works, and its host says that it has another address for good."""
    UNCLEAR = "unclear"
    """Somebody must look with a browser."""
    DEAD = "dead"


_KEPT = {Verdict.ALIVE: 30, Verdict.MOVED: 30, Verdict.UNCLEAR: 7, Verdict.DEAD: 0}
"""Days for which a result is not asked for again; a dead address may be back at any time."""


class Failure(StrEnum):
    """Why there was no answer."""

    TIMEOUT = "no answer in time"
    CLOSED = "the connection closed without an answer"
    NO_HOST = "no such host, or nothing listens there"
    NO_WAY = "no way to the host from this machine"
    CERTIFICATE = "a certificate that cannot be verified"
    WRONG = "an address that cannot be asked for"


@dataclass(frozen=True, slots=True)
class Answer:
    """The answer to one request."""

    status: int = 0
    location: str = ""
    """Where a redirect leads."""
    failure: Failure | None = None


@dataclass(frozen=True, slots=True)
class Result:
    """What became of an address."""

    verdict: Verdict
    reason: str
    checked_on: date
    final: str = ""
    """The address after all redirects, if it is another."""

    def is_fresh(self, today: date) -> bool:
        """Tell whether the result need not be asked for again."""
        age = today - self.checked_on
        return timedelta(0) <= age < timedelta(days=_KEPT[self.verdict])


def follow(address: str, ask: Callable[[str, str], Answer], today: date) -> Result:
    """Ask for an address and for those that it redirects to.

    Args:
        address: Where to begin.
        ask: Sends one request, by method and address.
        today: The day of asking.
    """
    here, seen, for_good = address, [address], True
    while True:
        answer = ask_gently(here, ask)
        if answer.status not in _REDIRECTS or not answer.location:
            verdict, reason = judge(answer)
            if verdict is Verdict.ALIVE and len(seen) > 1 and for_good:
                verdict = Verdict.MOVED
            return Result(verdict, reason, today, here if len(seen) > 1 else "")
        here = _join(here, answer.location)
        for_good &= answer.status in _FOR_GOOD
        problem = _redirect_problem(here, seen)
        if problem:
            return Result(Verdict.DEAD, problem, today, here)
        seen.append(here)


def _join(here: str, location: str) -> str:
    """Return where a redirect leads, an empty text if nobody can tell."""
    try:
        return asked_address(urljoin(here, location))
    except ValueError:
        return ""


def _redirect_problem(here: str, seen: list[str]) -> str:
    """Return why a redirect cannot be followed, or an empty text."""
    if here in seen:
        return "redirects in a circle"
    if len(seen) > MAX_REDIRECTS:
        return f"more than {MAX_REDIRECTS} redirects"
    return "" if here.startswith(("http://", "https://")) else "redirects out of the web"


def ask_gently(address: str, ask: Callable[[str, str], Answer]) -> Answer:
    """Ask for the head only, and for the whole where the host refuses that.

    Hosts that do not know HEAD say so in many ways, from 405 over 404 to a closed connection, so
    that only GET tells. One that asks for fewer requests is not asked again.
    """
    answer = ask("HEAD", address)
    refused = answer.status >= 400 or answer.failure is Failure.CLOSED
    return ask("GET", address) if refused and answer.status != _TOO_MANY else answer


def judge(answer: Answer) -> tuple[Verdict, str]:
    """Return what an answer means, and the reason in words."""
    if answer.failure:
        unclear = answer.failure in {Failure.CERTIFICATE, Failure.NO_WAY}
        return (Verdict.UNCLEAR if unclear else Verdict.DEAD), answer.failure.value
    reason = f"answers {answer.status}"
    if 200 <= answer.status < 300:
        return Verdict.ALIVE, reason
    # Numbers that no standard knows are some hosts' way of turning machines away.
    if answer.status in _NOT_FOR_MACHINES or answer.status >= 600:
        return Verdict.UNCLEAR, reason
    return Verdict.DEAD, reason
