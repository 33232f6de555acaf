"""The anchors of a page, as the hub's own Markdown extensions make them."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from markdown import Markdown

if TYPE_CHECKING:
    from collections.abc import Callable

    from mkdocs.config.defaults import MkDocsConfig

_ANCHOR_RE = re.compile(r"<[^<>]*\s(?:id|name)=[\"']([^\"'<>]+)[\"']")


def anchor_reader(config: MkDocsConfig) -> Callable[[str], frozenset[str]]:
    """Return what tells the anchors of a Markdown text: only texts that links point into are read.

    Slugs of headings depend on the extensions and on their options in mkdocs.yml.
    """

    @cache
    def anchors(text: str) -> frozenset[str]:
        markdown = Markdown(
            extensions=config.markdown_extensions, extension_configs=config.mdx_configs
        )
        return frozenset(_ANCHOR_RE.findall(markdown.convert(text)))

    return anchors
