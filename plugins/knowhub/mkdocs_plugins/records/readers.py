"""What all pages share that stand at one depth in one language: addresses, view, header, footer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from knowhub import formats
from knowhub.core.listings import AXES, Listing
from knowhub.core.records import KINDS
from knowhub.core.tracing import Trace
from knowhub.strings import load_strings
from knowhub.views import gateways
from knowhub.views.base import View, kept
from knowhub.views.search import SearchBox, search_box

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig

    from knowhub.mkdocs_plugins.records.config import RecordsConfig
    from knowhub.mkdocs_plugins.records.site import Site


@dataclass(frozen=True)
class Item:
    """A link of a menu, or a heading with the links below it."""

    title: str
    url: str | None
    uri: str | None = None
    """The page that it leads to."""
    current: bool = False
    children: tuple[Item, ...] = ()


@dataclass(frozen=True, eq=False)
class Shell:
    """What the header and footer of a page show; many pages share one."""

    name: str
    tagline: str
    lang: str
    dir: str
    up: str
    """What leads from the page to the root of the site."""
    home_url: str
    nav: tuple[Item, ...]
    footer_links: tuple[Item, ...]
    report_url: str | None
    exit_url: str | None
    exit_info_url: str | None
    report_to: str | None
    search: SearchBox | None
    languages: tuple[Any, ...] = ()
    breadcrumbs: tuple[Any, ...] = ()


class Reader:
    """A reader of one language on the pages of one depth.

    Links from a page lead to the root of the site and down from there, so that all pages of a
    depth have the same, and what is printed for one of them serves the others.
    """

    def __init__(
        self,
        site: Site,
        config: MkDocsConfig,
        options: RecordsConfig,
        language: str,
        up: str,
        *,
        trace: Trace | None = None,
    ) -> None:
        self.site = site
        self.config = config
        self.options = options
        self.language = language
        self.up = up
        self.memory: dict[Any, Any] = {}
        self.trace = trace or Trace()
        gettext = load_strings(language).gettext
        self.view = View(
            site.catalogue, site.listings, language, self.url, gettext, trace=self.trace
        )

    def url(self, uri: str) -> str:
        """Return the address of a page in this language."""
        return self.file_url(self.site.path(uri, self.language))

    def file_url(self, path: str) -> str:
        """Return the address of a file under the site's root."""
        return self.up + path or "./"

    def shell(self, uri: str) -> Shell:
        """Return the header and footer of a page; `uri` may be that of no page, as of a 404."""
        linked = uri if uri in self._linked() else ""
        return self._shell(linked, _PLACES.get(uri, "top"))

    @kept
    def _linked(self) -> frozenset[str]:
        groups = (*self._menu(""), Item("", None, children=self._links(self.options.footer, "")))
        return frozenset(item.uri or "" for group in groups for item in group.children)

    @kept
    def _shell(self, uri: str, place: str) -> Shell:
        options, language = self.options, self.language
        return Shell(
            name=self.config.site_name,
            tagline=options.taglines.get(language) or self.config.site_description or "",
            lang=language,
            dir=formats.direction(language),
            up=self.up,
            home_url=self.url("index"),
            nav=self._menu(uri),
            footer_links=self._links(options.footer, uri),
            report_url=self._page(options.notice),
            exit_url=options.exit_url,
            exit_info_url=self._page(options.exit_info),
            report_to=options.report_to,
            search=self._search_box(place) if has_search(self.config) else None,
        )

    def _search_box(self, place: str) -> SearchBox:
        return search_box(self.view, file_url=self.file_url, place=place)

    def _page(self, name: str | None) -> str | None:
        return self.url(name.removesuffix(".md")) if name else None

    def _links(self, names: list[str], current: str) -> tuple[Item, ...]:
        return tuple(self._link(name.removesuffix(".md"), current) for name in names)

    def _link(self, uri: str, current: str) -> Item:
        titles = self.site.titles.get(uri, {})
        title = titles.get(self.language) or titles.get(self.site.default, uri)
        return self._item(title, uri, current)

    def _item(self, title: str, uri: str, current: str) -> Item:
        return Item(title, self.url(uri), uri, uri == current)

    def _menu(self, current: str) -> tuple[Item, ...]:
        """Return the main menu: the ways in, the kinds, geography, and pages to read first."""
        _ = self.view.gettext
        kinds = (kind for kind in KINDS if kind in self.site.catalogue.by_kind)
        places = self._indexes(("countries", "regions", "groups", "routes"), current)
        if "treaty-status" in self.site.pages:
            places.append(self._item(_("Treaty status by State"), "treaty-status", current))
        groups = (
            (_("Ways in"), self._indexes(("tasks", "audience", "themes"), current)),
            (_("What is here"), [self._kind(kind, current) for kind in kinds]),
            (_("Places"), places),
            (_("Read first"), self._links(self.options.pages, current)),
        )
        return tuple(Item(title, None, children=tuple(links)) for title, links in groups if links)

    def _kind(self, kind: str, current: str) -> Item:
        return self._item(self.view.kind_name(kind, many=True), Listing(kind).uri, current)

    def _indexes(self, axes: tuple[str, ...], current: str) -> list[Item]:
        return [
            self._item(gateways.axis_label(self.view, axis), f"{AXES[axis]}/index", current)
            for axis in axes
            if f"{AXES[axis]}/index" in self.site.pages
        ]


_PLACES = {"index": "hero", "search": "page"}


def up_from(path: str, config: MkDocsConfig) -> str:
    """Return what leads from a page, by its path, to the root of the site.

    Hosts show a 404 page at any address, so that its own links start at the root.
    """
    if path.endswith("404.html"):
        return (urlsplit(config.site_url or "/").path or "/").rstrip("/") + "/"
    return "../" * path.count("/")


def has_search(config: MkDocsConfig) -> bool:
    """Tell whether the hub has a search: another hub may do with its lists."""
    return config.plugins.get("knowhub/search") is not None
