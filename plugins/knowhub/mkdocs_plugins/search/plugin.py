"""Write the search index of each language into the site, and the script that reads it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from mkdocs.config.base import Config
from mkdocs.exceptions import PluginError
from mkdocs.plugins import BasePlugin, event_priority, get_plugin_logger

from knowhub.files.analyses import read_analyses, write_analyses
from knowhub.files.writing import write_if_changed
from knowhub.mkdocs_plugins.search.scripts import is_part, join_scripts
from knowhub.searching import search_files

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files

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
        site, language = self.records.site, self.records.language
        cache = site.root / CACHE / f"{language}.json"
        known = read_analyses(cache)
        files = search_files(
            site.catalogue,
            site.listings,
            language,
            known=known,
            directory_urls=config.use_directory_urls,
        )
        into = Path(config.site_dir) / "search"
        changed = [write_if_changed(into / path, data) for path, data in files]
        write_analyses(cache, known)
        script = join_scripts(Path(config.theme.custom_dir or ""))
        write_if_changed(Path(config.site_dir) / SCRIPT, script)
        log.info(f"{language}: search index, {len(changed)} files, {sum(changed)} new")
