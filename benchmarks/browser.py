"""The engine in a real browser: the pages it is opened in, and what it answers there."""

from __future__ import annotations

import shutil
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING, Any, Protocol
from urllib.parse import urlsplit

from playwright.sync_api import sync_playwright

from benchmarks.indexing import gz_kb
from knowhub.mkdocs_plugins.search.scripts import join_scripts

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from playwright.sync_api import Browser, Page

    from benchmarks.queries import Query

HOST = "127.0.0.1"
PAGE = "harness.html"
SCRIPT = "search.js"
_HERE = Path(__file__).parent
_THEME = _HERE.parent / "overrides"
_ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    f"--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE {HOST}",
]
_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
_HTML = """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Harness</title>
<script src="search.js"></script><script src="harness.js"></script></head><body></body></html>
"""


class Window(Protocol):
    """A page of a browser that is asked for what `harness.js` offers."""

    def open(self, address: str) -> None:
        """Open a page anew."""

    def call(self, name: str, *arguments: Any) -> Any:
        """Call a function of the page and wait for what it promises."""


@dataclass(frozen=True)
class ChromiumWindow:
    """A page of Chromium."""

    page: Page

    def open(self, address: str) -> None:
        """Open a page anew."""
        self.page.goto("about:blank")
        self.page.goto(address)

    def call(self, name: str, *arguments: Any) -> Any:
        """Call a function of the page and wait for what it promises."""
        code = "([name, own]) => bench[name](...own)"
        return self.page.evaluate(code, [name, list(arguments)])


class QuietHandler(SimpleHTTPRequestHandler):
    """Serves the files as they are."""

    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing."""


@contextmanager
def serve(folder: Path, handler: type[QuietHandler] = QuietHandler) -> Iterator[str]:
    """Serve a folder; gives its address."""
    server = ThreadingHTTPServer((HOST, 0), partial(handler, directory=str(folder)))
    thread = Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://{HOST}:{server.server_port}/"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


@contextmanager
def chromium(*arguments: str) -> Iterator[Browser]:
    """Run the system's Chromium; without one, Playwright's own."""
    path = next((found for name in _NAMES if (found := shutil.which(name))), None)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=[*_ARGUMENTS, *arguments])
        yield browser
        browser.close()


@contextmanager
def chromium_window(browser: Browser) -> Iterator[ChromiumWindow]:
    """Open a window of a new visitor."""
    context = browser.new_context()
    context.set_default_timeout(0)
    yield ChromiumWindow(context.new_page())
    context.close()


def write_harness(folder: Path) -> None:
    """Write the page in which the index of `folder`/search is asked."""
    (folder / SCRIPT).write_bytes(join_scripts(_THEME))
    shutil.copy(_HERE / "harness.js", folder)
    (folder / PAGE).write_text(_HTML, "utf-8")


def as_data(query: Query) -> dict[str, Any]:
    """Return a query as the page takes it."""
    filters = {facet: list(values) for facet, values in query.filters.items()}
    return {"text": query.text, "filters": filters, "typing": query.typing}


def ask(
    window: Window, address: str, language: str, queries: Sequence[Query], count: int
) -> list[Any]:
    """Return what the engine answers to each query: total, results, how its words were read."""
    window.open(address + PAGE)
    window.call("open", language)
    answers: list[Any] = window.call("answers", [as_data(query) for query in queries], count)
    return answers


def time_queries(
    window: Window, address: str, language: str, queries: Sequence[Query]
) -> list[tuple[float, float]]:
    """Return the milliseconds of each query, files warm: search and results; a whole view."""
    window.open(address + PAGE)
    window.call("open", language)
    times = window.call("times", [as_data(query) for query in queries])
    return [(own[0], own[1]) for own in times]


@dataclass(frozen=True)
class Weight:
    """The kilobytes, gz, that a reader's first and second query load."""

    first: float
    second: float
    texts: float
    """What snippets add, for results without a marked word in title and summary."""
    files: int
    """Files of the first."""


def weigh_queries(
    window: Window, address: str, language: str, pair: tuple[Query, Query], folder: Path
) -> Weight:
    """Weigh two queries of a reader who has been nowhere before."""
    window.open(address + PAGE)
    window.call("open", language)
    first, second = (window.call("view", as_data(query)) for query in pair)
    own = [name for name in (*first["before"], *first["view"]) if not name.endswith("harness.js")]
    return Weight(
        _weigh(own, folder),
        _weigh(second["view"], folder),
        _weigh(first["texts"], folder),
        len(own),
    )


def _weigh(addresses: Sequence[str], folder: Path) -> float:
    paths = dict.fromkeys(urlsplit(address).path.lstrip("/") for address in addresses)
    return sum(gz_kb((folder / path).read_bytes()) for path in paths)
