"""No payload of the corpus runs in a real browser, with the policy of the pages and without."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import quote

import pytest

from built.browser import served
from xss.hostile import Payload, payloads

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, Page, Request

pytest_plugins = ("built.browser",)

LISTEN = """
window.ran = [];
for (const name of ["alert", "confirm", "prompt", "print"]) {
  window[name] = (...values) => { window.ran.push("ran " + name + "(" + values.join() + ")"); };
}
// Links to pages are pressed and lead nowhere, so that all of a page can be tried.
window.addEventListener("click", (event) => {
  const link = event.target.closest && event.target.closest("a");
  if (link && /^(https?|file):$/.test(link.protocol)) event.preventDefault();
}, true);
"""
VISIT = """
async (paths) => {
  const EVENTS = ["mouseover", "pointerenter", "mouseenter", "focus", "focusin", "click", "toggle",
    "error", "load", "animationstart", "pageshow", "begin", "start", "submit", "close"];
  const RUNS = /^(javascript|vbscript|data|blob):/;
  const LOADS = ["href", "src", "action", "formaction", "xlink:href", "data", "srcset"];
  function provoke(page) {
    for (const part of page.querySelectorAll("main, main *")) {
      for (const name of EVENTS) part.dispatchEvent(new Event(name));
    }
    for (const part of page.querySelectorAll("main a, main area, article button, article input")) {
      const safe = part.form && !String(part.form.action).includes("script:");
      if (part.click && !safe) part.click();
    }
  }
  function inspect(page) {
    return [...page.querySelectorAll("*")].flatMap((part) => [...part.attributes].flatMap((own) => {
      const value = own.value.replace(/[\\u0000-\\u0020\\u00a0\\u200b]/g, "").toLowerCase();
      if (part.rel === "canonical") return [];
      const wrong = own.name.startsWith("on") || own.name === "style" || own.name === "srcdoc"
        || (LOADS.includes(own.name) && RUNS.test(value));
      return wrong ? [part.localName + " " + own.name + "=" + own.value] : [];
    }));
  }
  async function visit(path) {
    const frame = document.createElement("iframe");
    const loaded = new Promise((done) => frame.addEventListener("load", done, {once: true}));
    frame.src = path;
    document.body.append(frame);
    await loaded;
    const page = frame.contentDocument;
    if (!page || !page.querySelector("main")) return ["is no page of the hub"];
    const found = inspect(page);
    provoke(page);
    await new Promise((done) => setTimeout(done, 100));
    found.push(...frame.contentWindow.ran);
    const now = frame.contentWindow.location.href;
    if (frame.contentDocument !== page) found.push("left its page for " + now);
    frame.remove();
    return found;
  }
  const found = {};
  for (let start = 0; start < paths.length; start += 8) {
    await Promise.all(paths.slice(start, start + 8).map(async (path) => {
      const happened = await visit(path);
      if (happened.length) found[path] = happened;
    }));
  }
  return window.ran.length ? {...found, outside: window.ran} : found;
}
"""


class Victim:
    """A reader who touches everything, and whose browser tells what ran and who was asked."""

    def __init__(self, browser: Browser, address: str) -> None:
        self.address = address
        self.asked: list[str] = []
        self.context = browser.new_context()
        self.context.set_default_timeout(60_000)
        self.context.add_init_script(LISTEN)
        self.context.on("request", self._on_request)
        self.page: Page = self.context.new_page()

    def _on_request(self, request: Request) -> None:
        if not request.url.startswith(self.address):
            self.asked.append(request.url)

    def visit(self, *paths: str) -> dict[str, list[str]]:
        """Return what ran, could run or asked another host, by page."""
        self.page.goto(f"{self.address}victim.html")
        found: dict[str, list[str]] = self.page.evaluate(VISIT, list(paths))
        return {**found, **({"asked": self.asked} if self.asked else {})}


def address_of(payload: Payload) -> str:
    if payload.where == "name":
        return quote(f"{payload.text}/")
    return f"fr/{payload.page}" if payload.where == "translation" else payload.page


def site_of(kind: str, request: pytest.FixtureRequest) -> Path:
    site: Path = request.getfixturevalue(kind)
    (site / "victim.html").write_text("<!doctype html><title>Victim</title><body>", "utf-8")
    return site


@pytest.fixture(params=["guarded", "bare"])
def victim(chromium: Browser, request: pytest.FixtureRequest) -> Iterator[Victim]:
    with served(site_of(request.param, request)) as address:
        victim = Victim(chromium, address)
        yield victim
        victim.context.close()


def test_no_payload_runs_or_asks_another_host(victim: Victim) -> None:
    assert victim.visit(*map(address_of, payloads())) == {}


def test_no_payload_runs_in_listings(victim: Victim) -> None:
    assert victim.visit("index.html", "tools/", "fr/tools/") == {}


def test_the_search_shows_hostile_titles_as_text(victim: Victim) -> None:
    victim.page.goto(victim.address + "search/?q=hostile")
    victim.page.locator(".find-results li").first.wait_for()
    assert "<script>alert(1)</script>" in victim.page.locator(".find-results").inner_text()
    assert victim.page.evaluate("window.ran") == []
    assert victim.asked == []


def test_what_is_typed_into_the_search_is_text(victim: Victim) -> None:
    for query in (
        "%3Cimg%20src=x%20onerror=alert(1)%3E",
        "javascript:alert(1)",
        "%22%3E%3Csvg/onload=alert(1)%3E",
    ):
        for path in (
            f"search/#q={query}",
            f"search/?q={query}",
            f"search/#q=hostile&topic={query}",
        ):
            victim.page.goto("about:blank")
            victim.page.goto(victim.address + path)
            victim.page.locator(".find-status:not(:empty)").wait_for()
            assert victim.page.evaluate("window.ran") == [], path
    assert [url for url in victim.asked if url != "about:blank"] == []


def test_jinja_and_includes_in_texts_are_text(guarded: Path) -> None:
    for payload in payloads():
        text = (
            (guarded / payload.page / "index.html") if payload.where in {"body", "docs"} else None
        )
        html = text.read_text("utf-8") if text else ""
        assert "1337" not in html, payload.id
        assert "site_url" not in html, payload.id
        assert "root:" not in html, payload.id
        if html and "7 * 191" in payload.text:
            assert "7 * 191" in html, payload.id


@pytest.mark.parametrize(("kind", "runs"), [("bare", True), ("guarded", False)])
def test_a_script_that_got_in_would_be_seen_here_and_stopped_by_the_policy(
    chromium: Browser, request: pytest.FixtureRequest, kind: str, *, runs: bool
) -> None:
    site = site_of(kind, request)
    page = (site / "about" / "index.html").read_text("utf-8")
    for number, payload in enumerate(PLANTED):
        planted = page.replace("</article>", f"{payload}</article>")
        (site / f"planted-{number}.html").write_text(planted, "utf-8")
    with served(site) as address:
        victim = Victim(chromium, address)
        found = victim.visit(*(f"planted-{number}.html" for number in range(len(PLANTED))))
        victim.context.close()
    for number, payload in enumerate(PLANTED):
        happened = found.get(f"planted-{number}.html", [])
        assert any(text.startswith("ran ") for text in happened) is runs, payload


PLANTED = (
    "<script>alert(1)</script>",
    '<p onclick="alert(1)">press</p>',
    '<img src="x" onerror="alert(1)" alt="">',
    '<a href="javascript:alert(1)">press</a>',
    '<iframe srcdoc="<script>parent.alert(1)</script>"></iframe>',
)
