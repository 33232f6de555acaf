"""A real browser before the built hub: it asks no other host and keeps no error to itself.

A test module takes the fixtures with ``pytest_plugins = ("built.browser",)``. It imports names
from here as well, so that pytest comes too late for its own asserts: PYTEST_DONT_REWRITE
"""

from __future__ import annotations

import shutil
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from time import monotonic
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import (
    Browser,
    BrowserContext,
    ConsoleMessage,
    Page,
    Request,
    Route,
    sync_playwright,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

HOST = "127.0.0.1"
EXIT = "https://www.wikipedia.org/"
WIDE = (1280, 900)
SMALL = (360, 740)
TINY = (320, 640)
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    f"--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE {HOST}",
]
PAGES = {
    "home": "",
    "listing": "tools/",
    "guide": "guides/assist-victims-without-conditions/",
    "tool": "tools/unodc-model-law-tip-2009/",
    "case": "cases/ecthr-2017-agricultural-workers-unpaid/",
    "network": "networks/wacap-judicial-network/",
    "country": "countries/ng/",
    "glossary": "terms/",
    "treaty-status": "treaty-status/",
}
LANGUAGES = {"en": "", "ar": "ar/"}


class QuietHandler(SimpleHTTPRequestHandler):
    """Serves the files and says nothing."""

    def log_message(self, format: str, *args: Any) -> None:
        """Keep the test's output readable."""


def system_browser() -> str | None:
    names = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
    return next((found for name in names if (found := shutil.which(name))), None)


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """The system's Chromium; without one, Playwright's own."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=system_browser(), args=ARGUMENTS)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def address(site: Path) -> Iterator[str]:
    """Where the hub is served for tests that follow links."""
    with served(site) as address:
        yield address


@contextmanager
def served(folder: Path, handler: type[QuietHandler] = QuietHandler) -> Iterator[str]:
    """Serve a folder, and give its address."""
    server = ThreadingHTTPServer((HOST, 0), partial(handler, directory=str(folder)))
    thread = Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://{HOST}:{server.server_port}/"
    server.shutdown()
    thread.join()
    server.server_close()


def wait_until(page: Page, expression: str, seconds: float = 10) -> None:
    """Wait until an expression is true; Playwright's own way to do so needs eval in the page."""
    end = monotonic() + seconds
    while not page.evaluate(f"Boolean({expression})"):
        assert monotonic() < end, f"never true: {expression}"
        page.wait_for_timeout(30)


@dataclass
class Reader:
    """Opens pages as readers with different screens, wishes and settings would."""

    browser: Browser
    address: str
    site: Path
    complaints: list[str] = field(default_factory=list)
    leaving: list[Route] = field(default_factory=list)
    said: list[str] = field(default_factory=list)
    contexts: list[BrowserContext] = field(default_factory=list)

    def page(
        self,
        size: tuple[int, int] = WIDE,
        scheme: Any = "light",
        *,
        scripts: bool = True,
        may_leave: bool = False,
    ) -> Page:
        """Return an empty page of a new visitor."""
        context = self.browser.new_context(
            viewport={"width": size[0], "height": size[1]},
            color_scheme=scheme,
            java_script_enabled=scripts,
        )
        context.set_default_timeout(10_000)
        context.on("console", self._on_console)
        context.on("weberror", lambda error: self.complaints.append(f"script: {error.error}"))
        context.on("request", partial(self._on_request, may_leave=may_leave))
        if may_leave:
            context.route(f"{EXIT}**", lambda route: self.leaving.append(route))
        self.contexts.append(context)
        return context.new_page()

    def open(self, path: str, size: tuple[int, int] = WIDE, **wishes: Any) -> Page:
        """Open a page of the hub over http."""
        page = self.page(size, **wishes)
        page.goto(self.address + path)
        return page

    def file(self, path: str) -> str:
        """Return a page's address on the disk, where no server adds the file's name."""
        return (self.site / path / "index.html").as_uri()

    def path_of(self, page: Page) -> str:
        """Return a page's path in the hub."""
        return page.url.removeprefix(self.address)

    def _on_console(self, message: ConsoleMessage) -> None:
        if message.type == "error":
            self.complaints.append(f"console: {message.text}")
        self.said.append(message.text)

    def _on_request(self, request: Request, *, may_leave: bool) -> None:
        parts = urlsplit(request.url)
        if parts.scheme in {"file", "data"} or parts.hostname == HOST:
            return
        if not (may_leave and request.url.startswith(EXIT)):
            self.complaints.append(f"asks another host: {request.url}")


@pytest.fixture
def reader(chromium: Browser, address: str, site: Path) -> Iterator[Reader]:
    """A reader whose browser must have nothing to complain about in the end."""
    reader = Reader(chromium, address, site)
    yield reader
    for context in reader.contexts:
        context.close()
    assert not reader.complaints, "\n".join(reader.complaints)
