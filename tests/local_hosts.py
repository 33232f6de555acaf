"""Hosts of the web on this machine: each answers by the path, and notes who asked and when."""

from __future__ import annotations

import time
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Event, Thread
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

REDIRECTS = {
    "/moved": (301, "/fine"),
    "/moved-relative": (308, "fine"),
    "/for-now": (302, "/fine"),
    "/loop": (302, "/loop-back"),
    "/loop-back": (302, "/loop"),
    "/out": (302, "file:///etc/passwd"),
    "/broken": (301, "http://[broken"),
    "/to-nothing": (301, "/gone"),
}
STATUSES = {"/fine": 200, "/gone": 404, "/forbidden": 403, "/error": 500, "/slow-down": 429}
SLEEP = 5.0


@dataclass
class Host:
    """A server on a port of its own."""

    server: ThreadingHTTPServer
    asked: list[tuple[str, str, float]] = field(default_factory=list)
    """Method, path and time of each request."""

    def address(self, path: str) -> str:
        """Return the address of a path."""
        return f"http://127.0.0.1:{self.server.server_port}{path}"

    @property
    def requests(self) -> list[str]:
        """What was asked for, such as "HEAD /fine"."""
        return [f"{method} {path}" for method, path, _ in self.asked]


class _Handler(BaseHTTPRequestHandler):
    def do_HEAD(self) -> None:
        self._answer("HEAD")

    def do_GET(self) -> None:
        self._answer("GET")

    def _answer(self, method: str) -> None:
        path = self.path.partition("?")[0]
        self.server.asked.append((method, path, time.monotonic()))  # type: ignore[attr-defined]  # set below
        if path == "/slow":
            self.server.stop.wait(SLEEP)  # type: ignore[attr-defined]  # set below
        if path == "/closes" and method == "HEAD":
            self.close_connection = True
            return
        status, location = REDIRECTS.get(path, (STATUSES.get(path, 200), ""))
        if path == "/get-only" and method == "HEAD":
            status = 405
        if path.startswith("/endless"):
            status, location = 302, f"{path}x"
        self.send_response(status)
        if location:
            self.send_header("Location", location)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, format: str, *args: Any) -> None:
        """Keep the test's output readable."""


@contextmanager
def serving() -> Iterator[Host]:
    """Serve until the test ends."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
    server.daemon_threads = True
    host = Host(server)
    server.asked, server.stop = host.asked, Event()  # type: ignore[attr-defined]  # read above
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    yield host
    server.stop.set()  # type: ignore[attr-defined]  # read above
    server.shutdown()
    thread.join()
    server.server_close()
