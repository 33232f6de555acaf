"""Stage the hub's records for MkDocs, and give every template its view of the catalogue."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from mkdocs.plugins import BasePlugin, CombinedEvent, event_priority, get_plugin_logger
from mkdocs.structure.files import Files, InclusionLevel

from knowhub.core.glossary import link_terms
from knowhub.core.safety.sanitising import guard_links
from knowhub.files.writing import read_tree, write_if_changed
from knowhub.mkdocs_plugins.records.config import RecordsConfig
from knowhub.mkdocs_plugins.records.context import PageContext
from knowhub.mkdocs_plugins.records.messages import OriginFilter, quiet_messages
from knowhub.mkdocs_plugins.records.opening import open_site
from knowhub.mkdocs_plugins.records.pictures import Pictures, PicturesExtension
from knowhub.mkdocs_plugins.records.readers import Reader, up_from
from knowhub.mkdocs_plugins.records.rendering import clean_content, prepare_environment
from knowhub.mkdocs_plugins.records.site import attachments, stage
from knowhub.mkdocs_plugins.records.special import (
    not_found,
    not_found_languages,
    not_found_path,
    sitemap_files,
)
from knowhub.strings import load_strings

if TYPE_CHECKING:
    import jinja2
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.livereload import LiveReloadServer
    from mkdocs.structure.pages import Page

log = get_plugin_logger(__name__)
CACHE = ".cache/knowhub"


class RecordsPlugin(BasePlugin[RecordsConfig]):
    """Builds a hub's records with MkDocs and static-i18n.

    Everything is staged as ordinary Markdown files before static-i18n looks for files: it drops
    generated files and files outside `docs_dir`.
    """

    only_language: str | None = None
    """Build this language only, as a part of the whole site."""

    @event_priority(100)
    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Read and check the hub, stage it, and build from there."""
        if hasattr(self, "site"):  # static-i18n builds each further language inside the first build
            return config
        docs = Path(config.docs_dir).resolve()
        self.site = open_site(config, self.config)
        i18n: Any = config.plugins["i18n"]
        self.i18n = i18n
        self.unsafe: set[str] = set()
        self.readers: dict[tuple[str, str], Reader] = {}
        form = "folders" if config.use_directory_urls else "files"
        # A tree of its own: nothing of members' records lies where a public build looks.
        self.staged = self.site.root / CACHE / self.config.edition / form
        changed = stage(self.site, docs, self.staged)
        log.info(f"{changed} staged files changed")
        config.docs_dir = str(self.staged)
        contents = (str(place.folder) for place in self.site.roots)
        self.pictures = Pictures(read_tree(docs) | attachments(self.site))
        extensions: list[Any] = config.markdown_extensions  # Markdown takes names and objects
        extensions.append(PicturesExtension(self.pictures))
        config.watch += [str(docs), *contents, *self._theme_folders(config)]
        quiet_messages(OriginFilter(self.site.origins))
        if self.only_language:
            self.i18n.current_language = self.only_language
            self.i18n.building = True
        return config

    def _theme_folders(self, config: MkDocsConfig) -> list[str]:
        return [config.theme.custom_dir] if config.theme.custom_dir else []

    @property
    def language(self) -> str:
        """The language that is being built."""
        return str(self.i18n.current_language or self.i18n.default_language)

    @event_priority(100)
    def _files_before(self, files: Files, config: MkDocsConfig) -> Files:
        """Leave out what this language does not use, and what Material ships and no page uses."""
        own = Path(config.theme.custom_dir or "/nowhere").resolve()
        return Files([file for file in files if self._wanted(file, own)])

    def _wanted(self, file: Any, own: Path) -> bool:
        if file.is_documentation_page():
            return self._used(file.src_uri)
        place = Path(file.abs_src_path or "/").resolve()
        return place.is_relative_to(own) or place.is_relative_to(self.staged)

    def _used(self, name: str) -> bool:
        """Tell whether the language that is being built uses a staged file."""
        stem, _, suffix = name.removesuffix(".md").rpartition(".")
        if stem and suffix in self.site.catalogue.languages:
            return suffix == self.language
        translated = f"{name.removesuffix('.md')}.{self.language}.md"
        return self.language == self.site.default or translated not in self.site.by_name

    @event_priority(-200)
    def _files_after(self, files: Files, config: MkDocsConfig) -> Files:
        """Set what static-i18n resets: only the home page stands in MkDocs' own navigation.

        The menu comes from the catalogue; all records in the navigation would cost their square.
        """
        for file in files.documentation_pages():
            home = self.site.by_name[file.src_uri].uri == "index"
            file.inclusion = InclusionLevel.INCLUDED if home else InclusionLevel.NOT_IN_NAV
            file.edit_uri = None
        return files

    on_files = CombinedEvent(_files_before, _files_after)

    def on_env(
        self, env: jinja2.Environment, config: MkDocsConfig, files: Files
    ) -> jinja2.Environment:
        """Give templates the interface strings of the language, and escape what they print."""
        languages = self.site.catalogue.languages
        place = f"{languages.index(self.language) + 1} of {len(languages)} languages"
        log.info(f"{self.language}: {len(self.site.pages)} pages ({place})")
        self.env = prepare_environment(env, load_strings(self.language))
        return env

    def on_page_markdown(
        self, markdown: str, page: Page, config: MkDocsConfig, files: Files
    ) -> str:
        """Tell from where the pictures of a text are named."""
        self.pictures.name = page.file.src_uri
        return markdown

    def on_page_content(self, html: str, page: Page, config: MkDocsConfig, files: Files) -> str:
        """Sanitise every text, and link the glossary's terms on their first use in a record."""
        staged = self.site.by_name[page.file.src_uri]
        html = self._sanitise(html, page)
        if not staged.subject or staged.subject.view != "record":
            return html
        context = self._context(staged, self.language, config)
        glossary = self.site.glossary(context.content_language)
        return link_terms(
            html, glossary, url=lambda term: context.url(f"terms/{term}"), own=context.record_id
        )

    def _sanitise(self, html: str, page: Page) -> str:
        """Return what a text may show; a warning names what it may not, once for each file."""
        clean, lost = clean_content(html, page.toc)
        origin = self.site.origins.get(page.file.src_uri, page.file.src_uri)
        if lost and origin not in self.unsafe:
            self.unsafe.add(origin)
            log.warning(
                f"{origin}: Expected HTML that a text may hold; found {', '.join(lost)}. "
                "See the rule 'unsafe-html' in docs/contributing/rules.md."
            )
        return clean

    def on_post_page(self, output: str, page: Page, config: MkDocsConfig) -> str:
        """Keep other sites away from the window of a page that leads to them."""
        return guard_links(output)

    def on_page_context(self, context: Any, page: Page, config: MkDocsConfig, nav: Any) -> Any:
        """Add `hub` to a page's context."""
        staged = self.site.by_name[page.file.src_uri]
        hub = self._context(staged, self.language, config).hub()
        hub["description"] = page.meta.get("description") or hub.get("description")
        context["hub"] = hub
        return context

    def _context(self, staged: Any, language: str, config: MkDocsConfig) -> PageContext:
        names = {item.locale: item.name for item in self.i18n.config.languages}
        path = self.site.path(staged.uri, language)
        return PageContext(self._reader(path, language, config), names, staged)

    def _reader(self, path: str, language: str, config: MkDocsConfig) -> Reader:
        """Return the reader of a page, which all pages of its depth share."""
        up = up_from(path, config)
        if (language, up) not in self.readers:
            self.readers[language, up] = Reader(self.site, config, self.config, language, up)
        return self.readers[language, up]

    def on_template_context(self, context: Any, template_name: str, config: MkDocsConfig) -> Any:
        """Give the 404 page what it shows."""
        if template_name == "404.html":
            context["hub"] = self._not_found(self.site.default, config)
        return context

    def on_post_template(self, output: str, template_name: str, config: MkDocsConfig) -> str:
        """Keep the root's 404 page in the default language; MkDocs skips an empty text."""
        if template_name == "sitemap.xml":
            return self._write_sitemap(config)
        root_page = template_name == "404.html" and self.language != self.site.default
        return "" if root_page else guard_links(output)

    def _write_sitemap(self, config: MkDocsConfig) -> str:
        """Write the parts of the sitemap, where it has any, and return its first file."""
        render = self.env.get_template("sitemap.xml").render
        files = sitemap_files(self.site, config.site_url, render)
        for name in files.keys() - {"sitemap.xml", "sitemap.xml.gz"}:
            write_if_changed(Path(config.site_dir) / name, files[name])
        return files["sitemap.xml"].decode()

    def _not_found(self, language: str, config: MkDocsConfig) -> dict[str, Any]:
        path = not_found_path(self.site, language)
        codes = not_found_languages(self.site, language)
        return not_found([self._reader(path, code, config) for code in codes])

    @event_priority(50)
    def on_post_build(self, config: MkDocsConfig) -> None:
        """Write the 404 page of a language folder: hosts of folders serve it."""
        if self.language == self.site.default:
            return
        language = self.language
        hub = self._not_found(language, config)
        text = self.env.get_template("404.html").render(
            hub=hub, page=None, config=config, base_url=urlsplit(config.site_url or "/").path
        )
        write_if_changed(Path(config.site_dir) / language / "404.html", guard_links(text).encode())

    def on_serve(
        self, server: LiveReloadServer, config: MkDocsConfig, builder: Any
    ) -> LiveReloadServer:
        """Watch the originals only: our own staging would start a second build."""
        server.unwatch(config.docs_dir)
        return server
