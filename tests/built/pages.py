"""What the contract test reads off a built page."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import unquote, urljoin, urlsplit

from markupever import Parser
from markupever.dom import Element

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

_ELEMENTS = """
a abbr article aside b bdi bdo blockquote body br button caption circle cite code col colgroup dd
details dfn div dl dt em figcaption figure footer form g h1 h2 h3 h4 h5 h6 head header hr html i img
input ins kbd label li line link main mark meta nav ol option p path pre q rect s samp script
section select small span strong sub summary sup svg table tbody td tfoot th thead time title tr u
ul var
"""
ELEMENTS = frozenset(_ELEMENTS.split())
ROLES = frozenset({"alert", "list", "note", "region", "search", "status"})
LOADING = {"img": "src", "script": "src", "link": "href", "iframe": "src", "source": "src"}


@dataclass
class Page:
    """A page's promises."""

    path: str
    lang: str = ""
    dir: str = ""
    title: str = ""
    description: str = ""
    canonical: str = ""
    h1: int = 0
    article_lang: str = ""
    ids: set[str] = field(default_factory=set)
    links: list[str] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)


def read_page(site: Path, path: str) -> Page:
    """Parse a page as browsers do, note what they would mend, and gather what is promised."""
    page = Page(path)
    parser = Parser("html").process((site / path).read_bytes()).finish()
    page.problems += [f"html: {error}" for error in parser.errors()]
    for node in parser.into_dom().root().descendants():
        if isinstance(node, Element):
            own = {name.local: value for name, value in node.attrs.items()}
            _read_element(page, node, node.name.local, own)
    return page


def _read_element(page: Page, element: Element, tag: str, own: Mapping[str, str]) -> None:
    page.problems += _problems(page, tag, own)
    if name := own.get("id"):
        page.ids.add(name)
    if tag in LOADING:
        _check_loading(page, own, own.get(LOADING[tag]))
    if tag == "a" and "href" in own:
        page.links.append(own["href"])
    elif tag == "h1":
        page.h1 += 1
    elif tag == "title":
        page.title = page.title or element.text().strip()
    else:
        _read_attributes(page, tag, own)


def _read_attributes(page: Page, tag: str, own: Mapping[str, str]) -> None:
    if tag == "html":
        page.lang, page.dir = own.get("lang", ""), own.get("dir", "")
    elif tag == "article":
        page.article_lang = own.get("lang", "")
    elif tag == "meta" and own.get("name") == "description":
        page.description = own.get("content", "")
    elif own.get("rel") == "canonical":
        page.canonical = own.get("href", "")


def _problems(page: Page, tag: str, own: Mapping[str, str]) -> Iterator[str]:
    if tag not in ELEMENTS:
        yield f"unknown element <{tag}>"
    if "role" in own and own["role"] not in ROLES:
        yield f"unknown role {own['role']}"
    if "id" in own and (not own["id"] or own["id"] in page.ids):
        yield f"id {own['id']!r} twice or empty"
    if inline := [name for name in own if name == "style" or name.startswith("on")]:
        yield f"inline {inline} on <{tag}>"
    if tag == "img" and "alt" not in own:
        yield "image without alt text"
    if tag == "script" and "src" not in own:
        yield "inline script"


def _check_loading(page: Page, own: Mapping[str, str], loaded: str | None) -> None:
    """Note what a page loads by itself, and from where."""
    if not loaded or own.get("rel") == "canonical":
        return
    if urlsplit(loaded).netloc or urlsplit(loaded).scheme:
        page.problems.append(f"asks another host: {loaded}")
    page.links.append(loaded)


def internal_target(page: str, link: str) -> tuple[str, str] | None:
    """Return the file and anchor that a link leads to; None for another site."""
    parts = urlsplit(link)
    if parts.scheme or parts.netloc:
        return None
    target = urljoin(f"/{page}", unquote(parts.path)) if parts.path else f"/{page}"
    if target.endswith("/"):
        target += "index.html"
    return target.lstrip("/"), unquote(parts.fragment)
