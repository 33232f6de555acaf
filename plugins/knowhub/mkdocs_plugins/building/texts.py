"""Markdown to HTML: one converter for all texts, links to pages left open until a page is known.

A text is converted once for all languages that show it: where it links to another page, the
address begins with `OPEN` and names the page's source, and `close_links` puts the address there.
"""

from __future__ import annotations

import posixpath
import re
from dataclasses import dataclass
from html import escape, unescape
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, unquote, urlsplit

from markdown import Markdown
from markdown.treeprocessors import Treeprocessor
from markdown.util import AMP_SUBSTITUTE
from mkdocs.structure.toc import get_toc

from knowhub.mkdocs_plugins.building.plain_texts import hasten
from knowhub.mkdocs_plugins.records.pictures import Pictures, PicturesExtension
from knowhub.mkdocs_plugins.records.rendering import clean_content

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping
    from xml.etree.ElementTree import Element

    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.toc import AnchorLink

OPEN = "@hub/"
_OPEN_RE = re.compile(rf'((?:href|src)=)"{OPEN}([^"?#]*)([^"]*)"')


@dataclass(frozen=True)
class Text:
    """A text as a page shows it, but for the addresses of other pages."""

    html: str
    toc: tuple[tuple[Any, ...], ...]
    """Headings as (title, id, level, headings below)."""
    lost: tuple[str, ...]
    """What the sanitiser left out."""
    astray: tuple[str, ...]
    """Addresses that lead to no file of the hub, though they are not those of other sites."""
    shown: tuple[str, ...]
    """The pictures in it, by their path in the staged tree."""


_NOTHING = Text("", (), (), (), ())
"""The text of pages that are lists."""


class TextRenderer:
    """Converts texts with the Markdown extensions of a hub."""

    def __init__(
        self, config: MkDocsConfig, names: Collection[str], files: Mapping[str, bytes]
    ) -> None:
        """Set up the converter.

        Args:
            config: The settings of the hub.
            names: The files that a text may link to, by their path in the staged tree.
            files: Those of them that are no texts.
        """
        self._pictures = Pictures(files)
        self._markdown = Markdown(
            extensions=[*config.markdown_extensions, PicturesExtension(self._pictures)],
            extension_configs=config.mdx_configs or {},
        )
        hasten(self._markdown)
        self._links = _OpenLinks(names)
        self._markdown.treeprocessors.register(self._links, "hub_links", priority=0)

    def render(self, source: str, name: str) -> Text:
        """Return a text as HTML.

        Args:
            source: The Markdown, without front matter.
            name: The path of its file in the staged tree, from which its links start.
        """
        if not source.strip():
            return _NOTHING
        self._links.name, self._links.astray = name, []
        self._pictures.name, self._pictures.shown = name, {}
        self._markdown.reset()
        html = self._markdown.convert(source)
        toc = get_toc(getattr(self._markdown, "toc_tokens", []))
        clean, lost = clean_content(html, toc)
        astray, shown = tuple(self._links.astray), tuple(self._pictures.shown)
        return Text(clean, tuple(map(_heading, toc)), lost, astray, shown)


def _heading(link: AnchorLink) -> tuple[Any, ...]:
    return link.title, link.id, link.level, tuple(map(_heading, link.children))


class _OpenLinks(Treeprocessor):
    """Marks the links to files of the hub, as MkDocs finds them."""

    def __init__(self, names: Collection[str]) -> None:
        super().__init__()
        self._names = names
        self.name = ""
        self.astray: list[str] = []

    def run(self, root: Element) -> None:
        """Rewrite the addresses of links and images."""
        for element in root.iter():
            key = {"a": "href", "img": "src"}.get(element.tag)
            address = element.get(key) if key else None
            if key and address is not None:
                element.set(key, self._opened(address))

    def _opened(self, address: str) -> str:
        scheme, host, path, query, anchor = urlsplit(address)
        if scheme or host or not path or AMP_SUBSTITUTE in address:
            return address
        folder = posixpath.dirname(self.name)
        target = posixpath.normpath(posixpath.join(folder, unquote(path)))
        if path.startswith("/") or target not in self._names:
            self.astray.append(address)
            return address
        return (
            f"{OPEN}{quote(target)}{'?' + query if query else ''}{'#' + anchor if anchor else ''}"
        )


def close_links(html: str, locate: Callable[[str], str]) -> str:
    """Return a text with the addresses of the pages that it links to.

    Args:
        html: The text of a `Text`.
        locate: Gives the address of a file of the staged tree, seen from the page.
    """
    if OPEN not in html:
        return html

    def close(match: re.Match[str]) -> str:
        address = locate(unquote(unescape(match[2])))
        return f'{match[1]}"{escape(address)}{match[3]}"'

    return _OPEN_RE.sub(close, html)
