"""What the pages show that are no page of the hub's own tree: the 404 pages and the sitemap."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from knowhub.strings import load_strings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from knowhub.mkdocs_plugins.records.readers import Reader
    from knowhub.mkdocs_plugins.records.site import Site


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


def sitemap(site: Site, address: Callable[[str, str], str]) -> Iterator[dict[str, Any]]:
    """Yield every real page with its real translations.

    Args:
        site: The hub.
        address: Gives the public address of a page in a language.
    """
    for page in site.pages.values():
        real = [code for code in site.catalogue.languages if code in page.languages]
        alternates = [(code, address(page.uri, code)) for code in real]
        for _, own in alternates:
            yield {"loc": own, "alternates": alternates if len(alternates) > 1 else []}
