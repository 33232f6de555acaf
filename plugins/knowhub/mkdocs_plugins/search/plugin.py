"""Write the search index of each language into the site, and the script that reads it."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mkdocs.config.base import Config
from mkdocs.exceptions import PluginError
from mkdocs.plugins import BasePlugin, event_priority, get_plugin_logger

from knowhub.cores import without_collector
from knowhub.files.analyses import KeptReadings, kept_files
from knowhub.files.writing import write_if_changed
from knowhub.mkdocs_plugins.search.scripts import is_part, join_scripts
from knowhub.searching import SearchIndex
from knowhub.versions import code_version

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files

    from knowhub.core.search.shards import File
    from knowhub.mkdocs_plugins.records.site import Site

log = get_plugin_logger(__name__)
CACHE = ".cache/search"
SCRIPT = "assets/js/search.js"


class SearchConfig(Config):
    """The plugin has no options."""


class SearchPlugin(BasePlugin[SearchConfig]):
    """Search in each language, from the catalogue that the records plugin has read."""

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Find the records plugin: it must come first."""
        self.records: Any = config.plugins.get("knowhub/records")
        if self.records is None:
            raise PluginError("Expected the plugin 'knowhub/records' before 'knowhub/search'.")
        return config

    @event_priority(-300)
    def on_files(self, files: Files, config: MkDocsConfig) -> Files:
        """Leave out the parts of the script: pages load them as one."""
        for file in [file for file in files if is_part(file.src_uri)]:
            files.remove(file)
        return files

    @event_priority(50)
    def on_post_build(self, config: MkDocsConfig) -> None:
        """Write the index of the language that has been built."""
        into = Path(config.site_dir)
        index = search_index(self.records.site, self.records.language, config)
        files = index_files(self.records.site, index)
        changed = [write_if_changed(into / path, data) for path, data in files]
        log.info(f"{index.language}: search index, {len(changed)} files, {sum(changed)} new")
        script = join_scripts(Path(config.theme.custom_dir or ""))
        write_if_changed(into / SCRIPT, script)


def search_index(site: Site, language: str, config: MkDocsConfig) -> SearchIndex:
    """Return the index of a hub for the readers of a language."""
    return SearchIndex(
        site.catalogue,
        site.listings,
        language,
        directory_urls=config.use_directory_urls,
        version=code_version(),
    )


def index_files(site: Site, index: SearchIndex) -> Iterator[File]:
    """Yield the files of an index by path in the site; what did not change is not made again."""
    kept = site.root / CACHE / ("pages" if index.directory_urls else "files")

    def make() -> Iterator[File]:
        with closing(KeptReadings(kept / f"{index.language}.readings")) as known:
            yield from index.files(known)

    with without_collector():
        for name, data in kept_files(kept / f"{index.language}.index", index.key, make):
            yield f"search/{name}", data
