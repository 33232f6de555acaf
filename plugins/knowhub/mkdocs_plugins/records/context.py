"""The `hub` of a template: all that a page shows beside its own text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin

from knowhub import formats
from knowhub.core.listings import Listing
from knowhub.mkdocs_plugins.records.readers import Reader, has_search
from knowhub.views import gateways, listings, tables
from knowhub.views.records import RecordView
from knowhub.views.search import search_view

if TYPE_CHECKING:
    from collections.abc import Callable

    from knowhub.core.catalogue import Entry
    from knowhub.mkdocs_plugins.records.site import Site
    from knowhub.staging import StagedPage
    from knowhub.views.base import View

_LISTING_VIEWS: dict[str, tuple[str, Callable[..., dict[str, Any]]]] = {
    "glossary": ("glossary", tables.glossary_view),
    "countries": ("table", tables.countries_view),
    "treaty-table": ("table", tables.treaty_table_view),
    "index": ("table", tables.index_view),
    "gateway": ("gateway", gateways.gateway_view),
    "listing": ("listing", listings.listing_view),
}


@dataclass(frozen=True)
class PageContext:
    """One page in one language."""

    reader: Reader
    autonyms: dict[str, str]
    page: StagedPage

    @property
    def site(self) -> Site:
        """The hub."""
        return self.reader.site

    @property
    def config(self) -> Any:
        """The settings of MkDocs."""
        return self.reader.config

    @property
    def language(self) -> str:
        """The language of the reader."""
        return self.reader.language

    @property
    def view(self) -> View:
        """The catalogue as this page's reader sees it."""
        return self.reader.view

    def url(self, uri: str) -> str:
        """Return the address of a page in this page's language."""
        return self.reader.url(uri)

    @property
    def content_language(self) -> str:
        """The language of the page's text."""
        if self.language in self.page.languages:
            return self.language
        entry = self._entry
        return entry.language if entry else self.site.default

    @property
    def record_id(self) -> str | None:
        """The id of the record that this page shows."""
        subject = self.page.subject
        return str(subject.arguments[0]) if subject and subject.view == "record" else None

    @property
    def _entry(self) -> Entry | None:
        return self.site.catalogue.entries[self.record_id] if self.record_id else None

    def absolute(self, language: str) -> str:
        """Return this page's public address in a language."""
        return urljoin(self.config.site_url or "/", self.site.path(self.page.uri, language))

    def hub(self) -> dict[str, Any]:
        """Return what templates find under `hub`."""
        content = self.content_language
        shell = self.reader.shell(self.page.uri)
        return {
            **vars(shell),
            "shell": shell,
            "content_lang": content,
            "content_dir": formats.direction(content),
            "fallback": content != self.language,
            "content_language_name": self.view.language_name(content),
            "languages": self._languages(),
            "canonical": self.absolute(content) if self.config.site_url else None,
            "edit_url": self._edit_url(content),
            **self._subject(),
        }

    def _languages(self) -> list[dict[str, Any]]:
        strings = {True: "translated", False: "fallback"}
        return [
            {
                "code": code,
                "name": self.autonyms.get(code, code),
                "url": self.reader.file_url(self.site.path(self.page.uri, code)),
                "current": code == self.language,
                "state": strings[code in self.page.languages],
            }
            for code in self.site.catalogue.languages
        ]

    def _edit_url(self, language: str) -> str | None:
        repository: str | None = self.config.repo_url
        edit: str | None = self.config.edit_uri
        default = self.site.default
        name = f"{self.page.uri}.md" if language == default else f"{self.page.uri}.{language}.md"
        origin = self.page.origins.get(name)
        if not repository or not origin:
            return None
        return urljoin(urljoin(f"{repository}/", edit or "edit/main/"), origin)

    def _subject(self) -> dict[str, Any]:
        subject, view = self.page.subject, self.view
        title = self.site.titles.get(self.page.uri, {})
        name = title.get(self.language) or title.get(self.site.default, "")
        home = {"title": self.config.site_name, "url": self.url("index")}
        if subject is None:
            return {"breadcrumbs": [home], "description": name, **self._home()}
        if self._entry:
            record = RecordView(
                view,
                self._entry,
                site=self.config.site_name,
                address=self.absolute(self.content_language),
            )
            crumbs = [home, {"title": record.kind_label, "url": record.kind_url}]
            return {"record": record, "breadcrumbs": crumbs, "description": record.summary}
        if subject.view == "search":
            shown = self._search(view)
            return {
                "find": shown,
                "breadcrumbs": [home],
                "description": shown["title"] + f" · {self.config.site_name}",
            }
        key, build = _LISTING_VIEWS[subject.view]
        shown = build(view, *subject.arguments)
        return {
            key: shown,
            "breadcrumbs": [home, *self._crumbs()],
            "description": shown.get("intro") or f"{shown['title']} · {self.config.site_name}",
        }

    def _search(self, view: View) -> dict[str, Any]:
        languages = self.site.catalogue.languages
        other = self.language != "en" and "en" in languages
        english = self.reader.file_url(self.site.path(self.page.uri, "en")) if other else None
        return search_view(view, english=english, box=has_search(self.config))

    def _home(self) -> dict[str, Any]:
        return {"home": gateways.home_view(self.view)} if self.page.uri == "index" else {}

    def _crumbs(self) -> list[dict[str, str]]:
        subject, view = self.page.subject, self.view
        if subject and subject.view in {"listing", "glossary"}:
            listing = subject.arguments[0]
            is_narrower = listing.facet or self.page.uri != listing.uri
            return [_kind_link(view, listing.kind)] if is_narrower else []
        if subject and subject.view == "gateway":
            axis = subject.arguments[0].axis
            uri = subject.arguments[0].uri
            title, folder = gateways.axis_label(view, axis), uri.partition("/")[0]
            crumbs = [{"title": title, "url": self.url(f"{folder}/index")}]
            if self.page.uri != uri:
                own = gateways.gateway_title(view, subject.arguments[0])
                crumbs.append({"title": own, "url": self.url(uri)})
            return crumbs
        return []


def _kind_link(view: View, kind: str) -> dict[str, str]:
    return {"title": view.kind_name(kind, many=True), "url": view.url(Listing(kind).uri)}
