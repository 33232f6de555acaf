"""Read a hub by its settings, and stop where its content has a problem."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from mkdocs.exceptions import PluginError
from mkdocs.plugins import get_plugin_logger

from knowhub.core.issues import Level, blocking
from knowhub.mkdocs_plugins.records.anchors import anchor_reader
from knowhub.mkdocs_plugins.records.config import read_options
from knowhub.mkdocs_plugins.records.site import load_site

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator

    from mkdocs.config.defaults import MkDocsConfig

    from knowhub.core.parsing.memory import Memory
    from knowhub.files.reading import Read
    from knowhub.mkdocs_plugins.records.config import RecordsConfig
    from knowhub.mkdocs_plugins.records.site import Site

log = get_plugin_logger(__name__)


def open_site(
    config: MkDocsConfig,
    options: RecordsConfig,
    *,
    anchors: Callable[[str], Collection[str]] | None = None,
    memory: Memory | None = None,
    read: Read = Path.read_bytes,
) -> Site:
    """Return the hub that settings name, with its notices logged.

    Args:
        config: The settings.
        options: Those of the records plugin.
        anchors: Tells the anchors of a text; by the settings if not given.
        memory: What was parsed before, for a process that reads a hub again and again.
        read: Reads a file.

    Raises:
        PluginError: Something in the content or in mkdocs.yml blocks a build.
    """
    root = Path(config.config_file_path).resolve().parent
    site = load_site(
        root,
        Path(config.docs_dir).resolve(),
        languages_of(config),
        directory_urls=config.use_directory_urls,
        anchors=anchors or anchor_reader(config),
        options=read_options(options, root),
        memory=memory,
        read=read,
    )
    _report(site, options)
    log.info(f"{len(site.catalogue.entries)} records read")
    return site


def languages_of(config: MkDocsConfig) -> tuple[str, ...]:
    """Return the languages of a hub, the default first."""
    i18n: Any = config.plugins.get("i18n")
    if i18n is None:
        raise PluginError("Expected the plugin 'i18n' in mkdocs.yml, with the hub's languages.")
    default = i18n.default_language
    return (default, *(code for code in i18n.build_languages if code != default))


def _report(site: Site, options: RecordsConfig) -> None:
    for issue in site.issues:
        if issue.level is Level.NOTICE:
            log.info(str(issue))
    missing = [name for name in _named(options) if name.removesuffix(".md") not in site.pages]
    if missing:
        raise PluginError(f"mkdocs.yml names pages that docs/ does not have: {', '.join(missing)}.")
    found = blocking(site.issues)
    if found:
        lines = "\n".join(map(str, found))
        raise PluginError(f"{len(found)} problem(s) in the content:\n{lines}")


def _named(options: RecordsConfig) -> Iterator[str]:
    """Yield the pages of docs/ that the options name."""
    yield from (name for name in (options.notice, options.exit_info) if name)
    yield from (*options.pages, *options.footer)
