"""Jinja for a hub: interface strings of a language, and everything escaped."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import jinja2
from mkdocs.utils import normalize_url

if TYPE_CHECKING:
    from gettext import NullTranslations


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
