"""The network: one request at a time to a host, slowly, with nothing kept of what comes back."""

from __future__ import annotations

import errno
import socket
import ssl
import threading
import time
from concurrent.futures import ThreadPoolExecutor, as_completed
from functools import partial
from http.client import HTTPException, InvalidURL
from typing import TYPE_CHECKING
from urllib.error import URLError
from urllib.request import (
    HTTPHandler,
    HTTPSHandler,
    OpenerDirector,
    ProxyHandler,
    Request,
    UnknownHandler,
)

from knowhub.core.addresses import host_of
from knowhub.core.answers import Answer, Failure, Result, follow

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from datetime import date

TIMEOUT = 20.0
"""Seconds that a host may take."""
PAUSE = 1.0
"""Seconds between two requests to a host."""
_WORKERS = 8
_NO_WAY = frozenset({socket.EAI_AGAIN, errno.ENETUNREACH, errno.EHOSTUNREACH})
"""What the system says of a host when it has no network itself."""
_AGENT = "knowhub-links/1 (checks links of a public knowledge hub)"


def _opener() -> OpenerDirector:
    """Return what opens web addresses only and follows no redirect by itself."""
    opener = OpenerDirector()
    for handler in (ProxyHandler(), HTTPHandler(), HTTPSHandler(), UnknownHandler()):
        opener.add_handler(handler)
    return opener


def send(method: str, address: str, *, timeout: float = TIMEOUT) -> Answer:
    """Send one request; return its status, or why there is none."""
    headers = {"User-Agent": _AGENT, "Accept": "*/*"}
    try:
        request = Request(address, method=method, headers=headers)
        with _opener().open(request, timeout=timeout) as response:
            return Answer(response.status, response.headers.get("Location") or "")
    except (InvalidURL, UnicodeError, ValueError):
        return Answer(failure=Failure.WRONG)
    except URLError as error:
        return Answer(failure=_failure(error.reason))
    except (HTTPException, OSError) as error:
        return Answer(failure=_failure(error))


def _failure(reason: object) -> Failure:
    if isinstance(reason, TimeoutError):
        return Failure.TIMEOUT
    if isinstance(reason, ssl.SSLCertVerificationError):
        return Failure.CERTIFICATE
    if isinstance(reason, OSError) and reason.errno in _NO_WAY:
        return Failure.NO_WAY
    if isinstance(reason, (socket.gaierror, ConnectionRefusedError)):
        return Failure.NO_HOST
    if isinstance(reason, (HTTPException, ConnectionError, ssl.SSLError)):
        return Failure.CLOSED
    return Failure.WRONG if isinstance(reason, str) else Failure.NO_HOST


class Gate:
    """Lets requests to a host through one after another, with a pause between them."""

    def __init__(self, pause: float) -> None:
        self.pause = pause
        self._locks: dict[str, threading.Lock] = {}
        self._last: dict[str, float] = {}

    def wait(self, address: str) -> None:
        """Return when it is this request's turn."""
        host = host_of(address)
        # Held while waiting, so that the pause is kept on a machine that is slow to wake up too.
        with self._locks.setdefault(host, threading.Lock()):
            if host in self._last:
                time.sleep(max(0, self._last[host] + self.pause - time.monotonic()))
            self._last[host] = time.monotonic()


def ask_all(
    addresses: Iterable[str],
    today: date,
    *,
    ask: Callable[[str, str], Answer] = send,
    pause: float = PAUSE,
) -> Iterator[tuple[str, Result]]:
    """Ask for many addresses, hosts side by side; yield each result as it comes.

    Args:
        addresses: What to ask for.
        today: The day of asking.
        ask: Sends one request, by method and address.
        pause: Seconds between two requests to a host.
    """
    gate = Gate(pause)

    def patiently(method: str, address: str) -> Answer:
        gate.wait(address)
        return ask(method, address)

    pool = ThreadPoolExecutor(_WORKERS)
    try:
        tasks = {
            pool.submit(partial(follow, address, patiently, today)): address
            for address in _in_turn(addresses)
        }
        yield from ((tasks[task], task.result()) for task in as_completed(tasks))
    finally:
        pool.shutdown(cancel_futures=True)


def _in_turn(addresses: Iterable[str]) -> list[str]:
    """Return the addresses so that those of a host are far apart: workers then rarely wait."""
    counts: dict[str, int] = {}
    rounds = []
    for address in addresses:
        host = host_of(address)
        counts[host] = counts.get(host, 0) + 1
        rounds.append((counts[host], address))
    return [address for _, address in sorted(rounds)]
