"""Every link between pages must lead to a page, and to a heading that the page has."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import get_close_matches
from posixpath import basename, dirname, join, normpath, relpath
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

from knowhub.core.issues import Issue, suggest
from knowhub.core.parsing.excerpts import excerpted
from knowhub.core.parsing.links import MarkdownLink, find_links

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Mapping

SUFFIX = ".md"


@excerpted("body")
@dataclass(frozen=True)
class PageText:
    """The text of a page in one language."""

    name: str
    """Its name among all pages, such as "tools/x.fr.md"."""
    path: str
    """The file that an editor changes."""
    body: str
    first_line: int = 1


@dataclass(frozen=True)
class Pages:
    """All pages that links can lead to."""

    names: Collection[str]
    """Their names; those without text of their own, such as listings, are among them."""
    texts: Mapping[str, PageText]
    """The written ones by their name."""
    languages: tuple[str, ...]
    """The hub's languages, the default first."""
    anchors: Callable[[str], Collection[str]]
    """The anchors that a Markdown text gives its page."""

    def name(self, uri: str, language: str) -> str:
        """Return the name of the text that readers of a language see at an address."""
        own = f"{uri}.{language}{SUFFIX}"
        return own if own in self.names else f"{uri}{SUFFIX}"

    def split(self, name: str) -> tuple[str, str | None]:
        """Return the address and the language in a name; None is the default text."""
        stem = name.removesuffix(SUFFIX)
        uri, _, suffix = stem.rpartition(".")
        return (uri, suffix) if uri and suffix in self.languages else (stem, None)

    def readers(self, name: str) -> list[str]:
        """Return the languages whose readers see the text of this name."""
        uri, language = self.split(name)
        if language:
            return [language]
        return [code for code in self.languages if self.name(uri, code) == name]


def check_links(texts: Iterable[PageText], pages: Pages) -> Iterator[Issue]:
    """Yield an issue for each relative link to a page or heading that is not there."""
    for text in texts:
        for link in find_links(text.body, text.path, first_line=text.first_line):
            target = _inside(link.target)
            if target is None:
                continue
            path, anchor = target
            name = normpath(join(dirname(text.name), path)) if path else text.name
            if name not in pages.names:
                yield _no_page(link, text, name, pages)
            elif anchor:
                yield from _check_anchor(link, text, name, anchor, pages)


def _inside(target: str) -> tuple[str, str] | None:
    """Return path and anchor of a link to a page of the hub; None for any other link."""
    try:
        parts = urlsplit(target)
    except ValueError:
        return None
    if parts.scheme or parts.netloc or parts.path.startswith("/"):
        return None
    path = unquote(parts.path)
    # An image or another file: MkDocs looks for those.
    return (path, unquote(parts.fragment)) if not path or path.endswith(SUFFIX) else None


def _no_page(link: MarkdownLink, text: PageText, name: str, pages: Pages) -> Issue:
    return Issue(
        link.position,
        "broken-link",
        "the file of a page, seen from this one",
        repr(link.target),
        _advice(text, name, pages) or "Write that page first, or remove the link.",
    )


def _advice(text: PageText, name: str, pages: Pages) -> str:
    """Return advice that names the page that was meant: one of the same name, or a like one."""
    known = sorted(name for name in pages.names if not pages.split(name)[1])
    same = [other for other in known if basename(other) == basename(name)]
    near = same or get_close_matches(name, known, n=1, cutoff=0.6)
    return f"Did you mean {relpath(f'/{near[0]}', f'/{dirname(text.name)}')!r}?" if near else ""


def _check_anchor(
    link: MarkdownLink, text: PageText, name: str, anchor: str, pages: Pages
) -> Iterator[Issue]:
    """Look in the text that each reader of the link would come to."""
    uri, language = pages.split(name)
    seen = [name] if language else [pages.name(uri, code) for code in pages.readers(text.name)]
    for target in dict.fromkeys(seen):
        found = pages.texts.get(target)
        known = pages.anchors(found.body) if found else {anchor}
        if found and anchor not in known:
            yield Issue(
                link.position,
                "broken-anchor",
                f"the id of a heading in {found.path}",
                repr(f"#{anchor}"),
                suggest(anchor, known) or "Give the heading that id, or leave the anchor out.",
            )
