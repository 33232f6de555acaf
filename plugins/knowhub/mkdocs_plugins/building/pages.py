"""The pages of one language, from the hub to the bytes of each file."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TYPE_CHECKING, Any

from jinja2 import TemplateError
from mkdocs.exceptions import PluginError
from mkdocs.structure.toc import AnchorLink
from mkdocs.utils import get_relative_url

from knowhub.core.glossary import link_terms
from knowhub.core.safety.sanitising import guard_links
from knowhub.core.tracing import (
    BODY,
    FILE,
    GLOSSARY,
    Trace,
    TracedListings,
    question,
    trace_catalogue,
)
from knowhub.files.parts import WHOLE
from knowhub.mkdocs_plugins.building.texts import close_links
from knowhub.mkdocs_plugins.records.context import PageContext
from knowhub.mkdocs_plugins.records.readers import Reader, up_from
from knowhub.mkdocs_plugins.records.rendering import prepare_environment
from knowhub.mkdocs_plugins.records.special import not_found, not_found_languages, not_found_path
from knowhub.staging import staged_name
from knowhub.strings import load_strings

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    import jinja2

    from knowhub.files.parts import Share
    from knowhub.mkdocs_plugins.building.sources import Sources
    from knowhub.mkdocs_plugins.building.texts import Text
    from knowhub.mkdocs_plugins.records.site import Site
    from knowhub.staging import StagedPage


@dataclass(frozen=True)
class SourceFile:
    """The file that a page comes from, as templates see it."""

    src_uri: str


@dataclass(frozen=True)
class Page:
    """A page as templates see it."""

    title: str
    content: str
    toc: list[AnchorLink]
    meta: Mapping[str, Any]
    file: SourceFile


@dataclass
class LanguagePages:
    """Makes the pages of a language."""

    site: Site
    config: Any
    options: Any
    language: str
    sources: Sources
    problems: dict[str, None] = field(default_factory=dict)
    """What is wrong with texts, each once."""

    def all(self, share: Share = WHOLE) -> Iterator[tuple[str, str, StagedPage]]:
        """Yield file, path and source of each page, or of a share of them.

        Pages of one depth follow each other: they share their links, menus and cards.
        """
        paths = ((self.site.path(page.uri, self.language), page) for page in self._pages())
        ordered = sorted(paths, key=lambda found: (found[0].count("/"), found[0]))
        for place, (path, page) in enumerate(ordered):
            if share.holds(place):
                yield self._file(path), path, page

    def _pages(self) -> Iterable[StagedPage]:
        return self.site.pages.values()

    def _file(self, path: str) -> str:
        return path if path.endswith(".html") else f"{path}index.html"

    def trace(self, page: StagedPage, path: str) -> tuple[bytes, frozenset[str]]:
        """Return a page that stands at a path, and what has been asked to make it."""
        with self._trace.gather() as asked:
            made = self.render(page, path)
        return made, frozenset(asked)

    @cached_property
    def _trace(self) -> Trace:
        return Trace()

    @cached_property
    def _traced(self) -> Site:
        """The hub, noting what pages ask of it."""
        catalogue = trace_catalogue(self.site.catalogue, self._trace)
        listings = TracedListings(self.site.listings, catalogue)
        return replace(self.site, catalogue=catalogue, listings=listings)

    def render(self, page: StagedPage, path: str) -> bytes:
        """Return a page that stands at a path."""
        context = PageContext(self._reader(path), self._autonyms, page)
        shown = self._page(page, context, path)
        hub = context.hub()
        hub["description"] = shown.meta.get("description") or hub.get("description")
        template = page.template or shown.meta.get("template") or "main.html"
        try:
            output = self._env.get_template(template).render(
                page=shown, hub=hub, config=self.config
            )
        except TemplateError as error:
            raise PluginError(_unprintable(shown.file.src_uri, str(template), error)) from error
        return guard_links(output).encode()

    def not_found(self) -> bytes:
        """Return the page of an address that there is not."""
        path = not_found_path(self.site, self.language)
        codes = not_found_languages(self.site, self.language)
        readers = [
            Reader(self.site, self.config, self.options, code, self._up(path)) for code in codes
        ]
        template = self._env.get_template("404.html")
        output = template.render(page=None, hub=not_found(readers), config=self.config)
        return guard_links(output).encode()

    def _page(self, page: StagedPage, context: PageContext, path: str) -> Page:
        name = self._name(page)
        record = context.record_id
        self._trace.note(question(BODY, record) if record else question(FILE, name))
        source = self.sources.source(page, name)
        text = self.sources.text(source)
        self._trace.note(*(question(FILE, shown) for shown in text.shown))
        self._report(text, name)
        html = close_links(text.html, lambda target: self._locate(target, path))
        if record:
            self._trace.note(question(GLOSSARY, context.content_language))
            glossary = self.site.glossary(context.content_language)
            html = link_terms(
                html, glossary, url=lambda term: context.url(f"terms/{term}"), own=record
            )
        toc = [_link(*item) for item in text.toc]
        return Page(self.sources.title(source, text), html, toc, source.meta, SourceFile(name))

    def _name(self, page: StagedPage) -> str:
        """Return the staged file whose text the page shows."""
        default = self.site.default
        own = staged_name(page.uri, self.language, default)
        return own if own in page.names else staged_name(page.uri, default, default)

    def _locate(self, target: str, path: str) -> str:
        page = self.site.by_name.get(target)
        place = self.site.path(page.uri, self.language) if page else target
        return get_relative_url(place or "./", path)

    def _report(self, text: Text, name: str) -> None:
        origin = self.site.origins.get(name, name)
        if text.lost:
            self.problems[
                f"{origin}: Expected HTML that a text may hold; found {', '.join(text.lost)}. "
                "See the rule 'unsafe-html' in docs/contributing/rules.md."
            ] = None
        for address in text.astray:
            self.problems[
                f"{origin}: Expected a link to a file of the hub; found {address!r}. "
                "See the rule 'broken-link' in docs/contributing/rules.md."
            ] = None

    @cached_property
    def _env(self) -> jinja2.Environment:
        return prepare_environment(self.config.theme.get_env(), load_strings(self.language))

    @cached_property
    def _autonyms(self) -> dict[str, str]:
        languages = self.config.plugins["i18n"].config.languages
        return {item.locale: item.name for item in languages}

    @cached_property
    def _readers(self) -> dict[str, Reader]:
        return {}

    def _up(self, path: str) -> str:
        return up_from(path, self.config)

    def _reader(self, path: str) -> Reader:
        up = self._up(path)
        if up not in self._readers:
            # Pages come by depth: what was printed for another depth is of no more use.
            self._readers.clear()
            keeper: Any = self._env.globals["kept"]
            keeper.forget()
            self._readers[up] = Reader(
                self._traced, self.config, self.options, self.language, up, trace=self._trace
            )
        return self._readers[up]


def _unprintable(name: str, template: str, error: TemplateError) -> str:
    return (
        f"{name}: Expected a page that the template {template} can print; found: {error}. "
        "Mend the template, or name another one at the head of the page."
    )


def _link(title: str, anchor: str, level: int, children: Iterable[Any]) -> AnchorLink:
    link = AnchorLink(title, anchor, level)
    link.children = [_link(*child) for child in children]
    return link
