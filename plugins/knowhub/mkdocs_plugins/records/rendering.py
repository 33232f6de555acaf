"""What goes into a page: Jinja escapes what it prints, the sanitiser lets known HTML through."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import jinja2
from mkdocs.utils import normalize_url

from knowhub.core.safety.sanitising import dropped, plain, sanitise

if TYPE_CHECKING:
    from collections.abc import Iterable
    from gettext import NullTranslations

    from mkdocs.structure.toc import AnchorLink


def prepare_environment(env: jinja2.Environment, strings: NullTranslations) -> jinja2.Environment:
    """Install escaping and the interface strings of a language."""
    env.autoescape = True
    env.add_extension("jinja2.ext.i18n")
    env.install_gettext_translations(strings, newstyle=True)  # type: ignore[attr-defined]  # added by the extension
    env.filters["url"] = _url
    return env


@jinja2.pass_context
def _url(context: Any, value: str) -> str:
    """Return an asset's address seen from the page."""
    return normalize_url(str(value), page=context.get("page"), base=context.get("base_url", ""))


def clean_content(html: str, toc: Iterable[AnchorLink]) -> tuple[str, tuple[str, ...]]:
    """Return a rendered text that can run nothing, and what it lost; headings are cleaned too."""
    _clean_headings(toc)
    clean = sanitise(html)
    return clean, () if clean == html else dropped(html, clean)


def _clean_headings(links: Iterable[AnchorLink]) -> None:
    for link in links:
        link.title = plain(link.title)
        _clean_headings(link.children)
