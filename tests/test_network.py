"""Requests as the hosts see them: only this machine is ever asked."""

from __future__ import annotations

import socket
import time
from datetime import date
from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest

from knowhub import network
from knowhub.core.answers import Answer, Failure, Result, Verdict
from knowhub.network import Gate, ask_all, send
from local_hosts import Host, serving

if TYPE_CHECKING:
    from collections.abc import Iterator

TODAY = date(2026, 11, 25)


@pytest.fixture(autouse=True)
def _no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("no_proxy", "127.0.0.1")


@pytest.fixture
def host() -> Iterator[Host]:
    with serving() as host:
        yield host


def ask(*addresses: str, pause: float = 0) -> dict[str, Result]:
    quick = partial(send, timeout=0.3)
    return dict(ask_all(addresses, TODAY, ask=quick, pause=pause))


@pytest.mark.parametrize(
    ("path", "verdict", "reason"),
    [
        ("/fine", "alive", "answers 200"),
        ("/get-only", "alive", "answers 200"),
        ("/closes", "alive", "answers 200"),
        ("/moved", "moved", "answers 200"),
        ("/moved-relative", "moved", "answers 200"),
        ("/for-now", "alive", "answers 200"),
        ("/forbidden", "unclear", "answers 403"),
        ("/slow-down", "unclear", "answers 429"),
        ("/gone", "dead", "answers 404"),
        ("/to-nothing", "dead", "answers 404"),
        ("/error", "dead", "answers 500"),
        ("/slow", "dead", "no answer in time"),
        ("/loop", "dead", "redirects in a circle"),
        ("/endless", "dead", "more than 10 redirects"),
        ("/out", "dead", "redirects out of the web"),
        ("/broken", "dead", "redirects out of the web"),
    ],
)
def test_an_answer_has_a_meaning(host: Host, path: str, verdict: str, reason: str) -> None:
    (result,) = ask(host.address(path)).values()
    assert (result.verdict.value, result.reason, result.checked_on) == (verdict, reason, TODAY)


def test_redirects_say_where_they_lead(host: Host) -> None:
    (result,) = ask(host.address("/moved")).values()
    assert result.final == host.address("/fine")
    assert host.requests == ["HEAD /moved", "HEAD /fine"]


def test_the_whole_is_asked_for_only_where_the_head_is_refused(host: Host) -> None:
    ask(host.address("/fine"))
    ask(host.address("/get-only"))
    ask(host.address("/slow-down"))
    assert host.requests == ["HEAD /fine", "HEAD /get-only", "GET /get-only", "HEAD /slow-down"]


def test_a_port_where_nothing_listens_is_dead() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        address = f"http://127.0.0.1:{free.getsockname()[1]}/"
    assert send("HEAD", address) == Answer(failure=Failure.NO_HOST)


@pytest.mark.parametrize("address", ["http://[x", "file:///etc/passwd", "http://127.0.0.1:x/"])
def test_what_is_no_address_of_the_web_is_not_opened(address: str) -> None:
    assert send("GET", address) == Answer(failure=Failure.WRONG)
    assert ask(address)[address].verdict is Verdict.DEAD


def test_a_machine_without_a_network_calls_nothing_dead(monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_: object) -> None:
        raise socket.gaierror(socket.EAI_AGAIN, "Temporary failure in name resolution")

    monkeypatch.setattr(socket, "getaddrinfo", fails)
    (result,) = ask("http://127.0.0.1:9/").values()
    assert result.verdict is Verdict.UNCLEAR


def test_a_host_has_a_pause_between_requests_and_another_need_not_wait(host: Host) -> None:
    pause = 0.5
    with serving() as other:
        addresses = [h.address(f"/{n}") for h in (host, other) for n in ("a", "b", "moved")]
        start = time.monotonic()
        assert len(ask(*addresses, pause=pause)) == 6
        assert time.monotonic() - start >= 3 * pause
        for server in (host, other):
            times = sorted(when for _, _, when in server.asked)
            assert len(times) == 4, "a redirect is a request too"
            # The machine may be busy between the gate and the host.
            assert min(later - earlier for earlier, later in pairwise(times)) > pause / 3


def test_a_gate_waits_for_the_same_host_only(monkeypatch: pytest.MonkeyPatch) -> None:
    slept: list[float] = []
    monkeypatch.setattr(network, "time", Stopped(slept))
    gate = Gate(1)
    for port in (1, 2, 1, 1, 2):
        gate.wait(f"http://127.0.0.1:{port}/")
    assert slept == [1, 1, 0], "two seconds have passed when the second host is asked again"


class Stopped:
    """A clock that only moves while somebody sleeps."""

    def __init__(self, slept: list[float]) -> None:
        self.slept = slept

    def monotonic(self) -> float:
        return sum(self.slept)

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
