"""What goes into a page: Jinja escapes what it prints, the sanitiser lets known HTML through."""

from __future__ import annotations

from functools import cache, partial
from typing import TYPE_CHECKING, Any

import jinja2
from jinja2.bccache import BytecodeCache
from markupsafe import Markup

from knowhub.core.safety.sanitising import dropped, plain, sanitise
from knowhub.mkdocs_plugins.records.templates import Keeper, hasten

if TYPE_CHECKING:
    from collections.abc import Iterable
    from gettext import NullTranslations

    from jinja2.bccache import Bucket
    from mkdocs.structure.toc import AnchorLink


def prepare_environment(env: jinja2.Environment, strings: NullTranslations) -> jinja2.Environment:
    """Install escaping and the interface strings of a language."""
    env.autoescape = True
    env.bytecode_cache = _COMPILED
    env.add_extension("jinja2.ext.i18n")
    env.install_gettext_translations(strings, newstyle=True)  # type: ignore[attr-defined]  # added by the extension
    hasten(env, strings)
    env.filters["url"] = _url
    env.globals["kept"] = Keeper()
    env.globals["svg"] = cache(partial(_drawing, env))
    return env


class _Compiled(BytecodeCache):
    """Compiled templates, which the environments of all languages share within a process."""

    def __init__(self) -> None:
        self._known: dict[tuple[str, str], Any] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        bucket.code = self._known.get((bucket.key, bucket.checksum))

    def dump_bytecode(self, bucket: Bucket) -> None:
        self._known[bucket.key, bucket.checksum] = bucket.code


_COMPILED = _Compiled()


def _drawing(env: jinja2.Environment, name: str) -> Markup:
    """Return a drawing of the theme or of the package that it comes from."""
    return Markup(env.get_template(name).render())  # a file of the theme, not a text


@jinja2.pass_context
def _url(context: Any, value: str) -> str:
    """Return an asset's address seen from the page."""
    return f"{context['hub']['up']}{value}"


def clean_content(html: str, toc: Iterable[AnchorLink]) -> tuple[str, tuple[str, ...]]:
    """Return a rendered text that can run nothing, and what it lost; headings are cleaned too."""
    _clean_headings(toc)
    clean = sanitise(html)
    return clean, () if clean == html else dropped(html, clean)


def _clean_headings(links: Iterable[AnchorLink]) -> None:
    for link in links:
        link.title = plain(link.title)
        _clean_headings(link.children)
