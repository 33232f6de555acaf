"""The `hub` of a template: all that a page shows beside its own text."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin, urlsplit

from mkdocs.utils import get_relative_url

from knowhub import formats
from knowhub.core.listings import AXES, Listing
from knowhub.core.records import KINDS
from knowhub.strings import load_strings
from knowhub.views import gateways, listings, tables
from knowhub.views.base import View
from knowhub.views.records import RecordView
from knowhub.views.search import search_box, search_view

if TYPE_CHECKING:
    from collections.abc import Callable

    from mkdocs.config.defaults import MkDocsConfig

    from knowhub.mkdocs_plugins.records.config import RecordsConfig
    from knowhub.mkdocs_plugins.records.site import Site
    from knowhub.staging import StagedPage

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

    site: Site
    config: MkDocsConfig
    options: RecordsConfig
    autonyms: dict[str, str]
    page: StagedPage
    language: str

    @property
    def here(self) -> str:
        """The path of this page from the site's root."""
        return self.site.path(self.page.uri, self.language)

    def url(self, uri: str) -> str:
        """Return the address of a page in this page's language."""
        return self.site.relative(uri, self.language, self.here)

    @property
    def view(self) -> View:
        """The catalogue as this page's reader sees it."""
        gettext = load_strings(self.language).gettext
        return View(self.site.catalogue, self.site.listings, self.language, self.url, gettext)

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
        return self._entry.id if self._entry else None

    @property
    def _entry(self) -> Any:
        subject = self.page.subject
        is_record = subject and subject.view == "record"
        return self.site.catalogue.entries[subject.arguments[0]] if subject and is_record else None

    def absolute(self, language: str) -> str:
        """Return this page's public address in a language."""
        return urljoin(self.config.site_url or "/", self.site.path(self.page.uri, language))

    def hub(self) -> dict[str, Any]:
        """Return what templates find under `hub`."""
        content = self.content_language
        return {
            **shell(self.site, self.config, self.options, self.language, self.here),
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
                "url": self.site.relative(self.page.uri, code, self.here),
                "current": code == self.language,
                "state": strings[code in self.page.languages],
            }
            for code in self.site.catalogue.languages
        ]

    def _edit_url(self, language: str) -> str | None:
        repository, edit = self.config.repo_url, self.config.edit_uri
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
        if subject.view == "record":
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
        english = self.site.relative(self.page.uri, "en", self.here) if other else None
        return search_view(view, english=english, box=has_search(self.config))

    def _home(self) -> dict[str, Any]:
        return {"home": gateways.home_view(self.view)} if self.page.uri == "index" else {}

    def _crumbs(self) -> list[dict[str, str]]:
        subject, view = self.page.subject, self.view
        if subject and subject.view == "listing" and self.page.uri != subject.arguments[0].uri:
            return [_kind_link(view, subject.arguments[0].kind)]
        if subject and subject.view == "listing" and subject.arguments[0].facet:
            return [_kind_link(view, subject.arguments[0].kind)]
        if subject and subject.view == "gateway":
            axis = subject.arguments[0].axis
            folder = subject.arguments[0].uri.partition("/")[0]
            return [{"title": gateways.axis_label(view, axis), "url": self.url(f"{folder}/index")}]
        return []


def _kind_link(view: View, kind: str) -> dict[str, str]:
    return {"title": view.kind_name(kind, many=True), "url": view.url(Listing(kind).uri)}


def shell(
    site: Site, config: MkDocsConfig, options: RecordsConfig, language: str, here: str
) -> dict[str, Any]:
    """Return what the header and footer of every page need."""
    locate = partial(_locate, site, config, here=here)

    def link(name: str) -> dict[str, Any]:
        uri = name.removesuffix(".md")
        titles = site.titles.get(uri, {})
        title = titles.get(language) or titles.get(site.default, uri)
        path = site.path(uri, language)
        return {"title": title, "url": locate(path), "current": path == here}

    def url(uri: str) -> str:
        return locate(site.path(uri, language))

    def page(name: str | None) -> str | None:
        return url(name.removesuffix(".md")) if name else None

    gettext = load_strings(language).gettext
    view = View(site.catalogue, site.listings, language, url, gettext)
    places = {site.path("index", language): "hero", site.path("search", language): "page"}
    place = places.get(here, "top")
    return {
        "name": config.site_name,
        "tagline": options.taglines.get(language) or config.site_description,
        "lang": language,
        "dir": formats.direction(language),
        "home_url": url("index"),
        "nav": _menu(site, view, here, list(map(link, options.pages))),
        "footer_links": list(map(link, options.footer)),
        "report_url": page(options.notice),
        "exit_url": options.exit_url,
        "exit_info_url": page(options.exit_info),
        "report_to": options.report_to,
        "languages": [],
        "breadcrumbs": [],
        "search": search_box(view, file_url=locate, place=place) if has_search(config) else None,
    }


def has_search(config: MkDocsConfig) -> bool:
    """Tell whether the hub has a search: another hub may do with its lists."""
    return config.plugins.get("knowhub/search") is not None


def _locate(site: Site, config: MkDocsConfig, path: str, *, here: str) -> str:
    """Return the address of a path under the site's root, seen from the page at `here`.

    Hosts show a 404 page at any address, so that its own links start at the root.
    """
    if here.endswith("404.html"):
        return urljoin(urlsplit(config.site_url or "/").path or "/", path)
    return get_relative_url(path or "./", here)


def _menu(site: Site, view: View, here: str, pages: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return the main menu: the ways in, the kinds, geography, and pages to read first."""
    axes = [a for a in ("tasks", "audience", "themes") if _has_index(site, a)]
    places = [a for a in ("countries", "regions", "groups", "routes") if _has_index(site, a)]
    tasks = [
        {"title": gateways.axis_label(view, axis), "url": view.url(f"{_folder(axis)}/index")}
        for axis in axes
    ]
    kinds = [_kind_link(view, kind) for kind in KINDS if site.catalogue.of_kind(kind)]
    geography = [
        {"title": gateways.axis_label(view, axis), "url": view.url(f"{_folder(axis)}/index")}
        for axis in places
    ]
    if "treaty-status" in site.pages:
        title = view.gettext("Treaty status by State")
        geography.append({"title": title, "url": view.url("treaty-status")})
    return [
        {"title": title, "url": None, "children": _marked(children, here)}
        for title, children in (
            (view.gettext("Ways in"), tasks),
            (view.gettext("What is here"), kinds),
            (view.gettext("Places"), geography),
            (view.gettext("Read first"), pages),
        )
        if children
    ]


def _folder(axis: str) -> str:
    return AXES[axis]


def _has_index(site: Site, axis: str) -> bool:
    return f"{_folder(axis)}/index" in site.pages


def _marked(children: list[dict[str, Any]], here: str) -> list[dict[str, Any]]:
    own = get_relative_url(here or "./", here)
    return [{**child, "current": child["url"] == own} for child in children]
