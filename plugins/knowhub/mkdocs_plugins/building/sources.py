"""The texts of pages: Markdown and front matter of each staged name, and the HTML made of them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Any

from mkdocs.utils import meta

from knowhub.mkdocs_plugins.building.texts import Text, TextRenderer
from knowhub.staging import staged_name

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mkdocs.config.defaults import MkDocsConfig

    from knowhub.core.catalogue import Entry
    from knowhub.mkdocs_plugins.records.site import Site
    from knowhub.staging import StagedPage


@dataclass(frozen=True)
class Source:
    """What an editor wrote for a page."""

    name: str
    title: str
    body: str
    meta: Mapping[str, Any]
    shared: bool = False
    """Whether pages of several languages show it."""


class Sources:
    """Reads the texts of a hub, and converts each once for all languages that show it."""

    def __init__(
        self,
        site: Site,
        config: MkDocsConfig,
        docs: Mapping[str, bytes],
        files: Mapping[str, bytes],
    ) -> None:
        """Set up.

        Args:
            site: The hub.
            config: Its settings.
            docs: The files of docs/ by path.
            files: All that is published beside pages, by path in the staged tree.
        """
        self._site = site
        self._docs = docs
        self._renderer = TextRenderer(config, {*site.by_name, *files}, files)
        self._texts: dict[str, Text] = {}

    def source(self, page: StagedPage, name: str) -> Source:
        """Return what stands in a staged file of a page."""
        # Languages without a text of their own show that of the default language.
        shared = len(page.names) < len(self._site.catalogue.languages) and (
            name == staged_name(page.uri, self._site.default, self._site.default)
        )
        if page.subject is None:
            return self._written(name, shared=shared)
        if page.subject.view != "record":
            return Source(name, page.uri, "", {})
        entry = self._site.catalogue.entries[page.subject.arguments[0]]
        return _recorded(entry, name, page.origins[name], shared=shared)

    def text(self, source: Source) -> Text:
        """Return the HTML of a text; it is kept only if another language may show it."""
        known = self._texts.get(source.name)
        if known is None:
            known = self._renderer.render(source.body, source.name)
            if source.shared:
                self._texts[source.name] = known
        return known

    def _written(self, name: str, *, shared: bool) -> Source:
        body, front = meta.get_data(self._docs[name].decode("utf-8-sig", "replace"))
        return Source(name, str(front.get("title") or ""), body, front, shared)

    def title(self, source: Source, text: Text) -> str:
        """Return the title of a page: as written, else its first heading, else its file's name."""
        first = text.toc[0] if text.toc else None
        if source.title or not first or first[2] != 1:
            return source.title or PurePosixPath(source.name).name.partition(".")[0]
        return str(first[0])


def _recorded(entry: Entry, name: str, origin: str, *, shared: bool) -> Source:
    for language, item in entry.translations.items():
        if item.path == origin:
            return Source(name, entry.title(language), item.body, {}, shared)
    return Source(name, entry.title(entry.language), entry.body, {}, shared)
