"""What the pages show that are no page of the hub's own tree: the 404 pages and the sitemap."""

from __future__ import annotations

import gzip
from typing import TYPE_CHECKING, Any

from knowhub.strings import load_strings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from knowhub.mkdocs_plugins.records.readers import Reader
    from knowhub.mkdocs_plugins.records.site import Site

# The limits of a file: https://www.sitemaps.org/protocol.html
MOST_PAGES = 50_000
MOST_BYTES = 50 * 1024 * 1024


def not_found(readers: Sequence[Reader]) -> dict[str, Any]:
    """Return the `hub` of a 404 page: a message for each reader, the page's own language first."""
    shell = readers[0].shell("404")
    return {
        **vars(shell),
        "shell": shell,
        "not_found": [_message(reader) for reader in readers],
        "content_lang": shell.lang,
        "content_dir": shell.dir,
    }


def _message(reader: Reader) -> dict[str, str]:
    _ = load_strings(reader.language).gettext
    shell = reader.shell("404")
    return {
        "lang": shell.lang,
        "dir": shell.dir,
        "title": _("Page not found"),
        "text": _("There is no page at this address. It may have moved or been taken down."),
        "home_url": shell.home_url,
    }


def not_found_path(site: Site, language: str) -> str:
    """Return the path of a language's 404 page; hosts of folders serve it."""
    return "404.html" if language == site.default else f"{language}/404.html"


def not_found_languages(site: Site, language: str) -> tuple[str, ...]:
    """Return the languages that a 404 page speaks: the root's is the only one that most serve."""
    return site.catalogue.languages if language == site.default else (language,)


def sitemap_files(site: Site, site_url: str | None, render: Callable[..., str]) -> dict[str, bytes]:
    """Return the sitemap and, where one file may not hold it all, the parts that it leads to.

    Each stands there compressed too, as MkDocs writes it.

    Args:
        site: The hub.
        site_url: The public address of the site; without it, addresses begin at the root.
        render: Prints `sitemap.xml` for `pages`, or for the addresses of `parts`.
    """
    base = (site_url or "/").rstrip("/") + "/"
    texts = list(_split(list(_listed(site, base)), render))
    files = {"sitemap.xml": texts[0]}
    if len(texts) > 1:
        files = {f"sitemap-{number}.xml": text for number, text in enumerate(texts, 1)}
        files["sitemap.xml"] = render(parts=[base + name for name in files]).encode()
    return files | {f"{name}.gz": gzip.compress(text, mtime=0) for name, text in files.items()}


def _split(pages: Sequence[Any], render: Callable[..., str]) -> Iterator[bytes]:
    """Yield the texts of a sitemap, none over a limit of the protocol."""
    if len(pages) <= MOST_PAGES:
        text = render(pages=pages).encode()
        if len(text) <= MOST_BYTES:
            yield text
            return
    middle = len(pages) // 2
    for half in (pages[:middle], pages[middle:]):
        yield from _split(half, render)


def _listed(site: Site, base: str) -> Iterator[dict[str, Any]]:
    """Yield every real page with its real translations, which only the sitemap names."""
    for page in site.pages.values():
        real = [code for code in site.catalogue.languages if code in page.languages]
        alternates = [(code, base + site.path(page.uri, code)) for code in real]
        for _, own in alternates:
            yield {"loc": own, "alternates": alternates if len(alternates) > 1 else []}
