"""The pages of a hub as an editor works on it: each is made when a browser asks for it."""

from __future__ import annotations

from dataclasses import dataclass
from mimetypes import guess_type
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Any

from markupsafe import escape
from mkdocs.exceptions import PluginError

from knowhub.core.parsing.memory import Memory
from knowhub.files.writing import read_tree
from knowhub.hubs import load_catalogue
from knowhub.mkdocs_plugins.building.assets import docs_files, theme_files
from knowhub.mkdocs_plugins.building.pages import LanguagePages
from knowhub.mkdocs_plugins.building.sources import Sources
from knowhub.mkdocs_plugins.records.config import read_options
from knowhub.mkdocs_plugins.records.opening import languages_of
from knowhub.mkdocs_plugins.records.readers import has_search
from knowhub.mkdocs_plugins.records.site import Site, assemble, attachments, markdown_of
from knowhub.searching import search_files

if TYPE_CHECKING:
    from collections.abc import Callable

    from mkdocs.config.defaults import MkDocsConfig

    from knowhub.staging import StagedPage


@dataclass(frozen=True)
class Answer:
    """What a browser gets."""

    status: int
    kind: str
    data: bytes


class Preview:
    """A hub as it stands on the disk; its pages are made one by one, its checks run elsewhere."""

    def __init__(self, load: Callable[[], MkDocsConfig]) -> None:
        """Read the hub.

        Args:
            load: Reads the settings; called again at each change.
        """
        self._load = load
        self._memory = Memory()
        self._lock = Lock()
        self.problems: tuple[str, ...] = ()
        """What the last checks found that stops a build; pages show it."""
        self.reload()

    def reload(self) -> None:
        """Read the hub anew; only what changed is parsed again."""
        config = self._load()
        languages = languages_of(config)
        root = Path(config.config_file_path).resolve().parent
        options = read_options(config.plugins["knowhub/records"].config, root)
        docs = read_tree(Path(config.docs_dir))
        catalogue = load_catalogue(root, languages, options=options, memory=self._memory)
        site = assemble(
            root,
            Path(config.docs_dir).resolve(),
            catalogue,
            markdown_of(docs),
            directory_urls=config.use_directory_urls,
            options=options,
        )
        with self._lock:
            self._show(site, config, docs)

    def _show(self, site: Site, config: MkDocsConfig, docs: dict[str, bytes]) -> None:
        self.site, self.config = site, config
        files = docs_files(config) | attachments(site)
        sources = Sources(site, config, docs, files)
        own: Any = config.plugins["knowhub/records"]
        self._files = files | theme_files(config)
        self._languages = {
            code: LanguagePages(site, config, own.config, code, sources)
            for code in site.catalogue.languages
        }
        self._pages: dict[str, tuple[str, StagedPage]] = {
            site.path(page.uri, code): (code, page)
            for page in site.pages.values()
            for code in site.catalogue.languages
        }
        self._indexes: dict[str, dict[str, bytes]] = {}

    def answer(self, path: str) -> Answer:
        """Return what stands at a path of the site, such as "fr/tools/x/"."""
        with self._lock:
            try:
                return self._answer(path)
            except PluginError as error:
                return Answer(500, "text/plain", str(error).encode())

    def _answer(self, path: str) -> Answer:
        place = path.removesuffix("index.html")
        if place in self._pages:
            language, page = self._pages[place]
            made = self._languages[language].render(page, place)
            return Answer(200, "text/html", self._with_problems(made))
        data = self._files.get(path) or self._found(path)
        if data is not None:
            return Answer(200, guess_type(path)[0] or "application/octet-stream", data)
        return Answer(404, "text/html", self._languages[self._language_of(path)].not_found())

    def _language_of(self, path: str) -> str:
        first = path.partition("/")[0]
        return first if first in self._languages else self.site.default

    def _found(self, path: str) -> bytes | None:
        """Return a file of the search, whose indexes are made when somebody first searches."""
        folder, _, rest = path.partition("/")
        if folder != "search" or not has_search(self.config):
            return None
        language = rest.partition("/")[0]
        if language in self._languages and language not in self._indexes:
            site, urls = self.site, self.site.directory_urls
            made = search_files(site.catalogue, site.listings, language, directory_urls=urls)
            self._indexes[language] = dict(made)
        return next((files[rest] for files in self._indexes.values() if rest in files), None)

    def _with_problems(self, page: bytes) -> bytes:
        """Return a page with what would stop a build above its text."""
        if not self.problems:
            return page
        lines = "".join(f"<li>{escape(problem)}</li>" for problem in self.problems[:_SHOWN])
        more = len(self.problems) - _SHOWN
        rest = f"<p>{more} more: see the terminal.</p>" if more > 0 else ""
        text = f"<div><ul>{lines}</ul>{rest}</div>"
        note = f'{_MAIN}<div class="notice notice-warn" role="alert">{text}</div>'
        return page.replace(_MAIN.encode(), note.encode(), 1)


_MAIN = '<main id="content" tabindex="-1">'
_SHOWN = 20
"""Problems that a page shows."""
