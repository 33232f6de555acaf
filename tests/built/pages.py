"""What the contract test reads off a built page."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import unquote, urljoin, urlsplit

import html5lib

if TYPE_CHECKING:
    from pathlib import Path
    from xml.etree.ElementTree import Element

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
    """Parse a page in strict mode and gather what the contract is about."""
    page = Page(path)
    parser = html5lib.HTMLParser(tree=html5lib.getTreeBuilder("etree"), namespaceHTMLElements=False)
    tree = parser.parse((site / path).read_bytes())
    page.problems += [f"html5: {code} at {place}" for place, code, _ in parser.errors]
    page.lang, page.dir = tree.get("lang") or "", tree.get("dir") or ""
    for element in tree.iter():
        if isinstance(element.tag, str):
            _read_element(page, element)
    return page


def _read_element(page: Page, element: Element) -> None:
    tag = element.tag.rpartition("}")[2]
    _check_element(page, element, tag)
    _check_loading(page, element, tag)
    if tag == "h1":
        page.h1 += 1
    elif tag == "title":
        page.title = page.title or "".join(element.itertext()).strip()
    elif tag == "article":
        page.article_lang = element.get("lang") or ""
    elif tag == "a" and element.get("href") is not None:
        page.links.append(element.get("href") or "")
    elif tag == "meta" and element.get("name") == "description":
        page.description = element.get("content") or ""
    elif element.get("rel") == "canonical":
        page.canonical = element.get("href") or ""


def _check_element(page: Page, element: Element, tag: str) -> None:
    inline = [name for name in element.attrib if name == "style" or name.startswith("on")]
    name = element.get("id")
    found = {
        f"unknown element <{tag}>": tag not in ELEMENTS,
        f"unknown role {element.get('role')}": element.get("role") not in {None, *ROLES},
        f"id {name!r} twice or empty": name in page.ids or name == "",
        f"inline {inline} on <{tag}>": bool(inline),
        "image without alt text": tag == "img" and element.get("alt") is None,
        "inline script": tag == "script" and not element.get("src"),
    }
    page.problems += [text for text, wrong in found.items() if wrong]
    page.ids |= {name} if name else set()


def _check_loading(page: Page, element: Element, tag: str) -> None:
    """Note what a page loads by itself, and from where."""
    loaded = element.get(LOADING[tag]) if tag in LOADING else None
    if not loaded or element.get("rel") == "canonical":
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
