"""The files of the theme that a site carries: the hub's own, not those that its base brings."""

from __future__ import annotations

from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from mkdocs.structure.files import InclusionLevel, get_files

from knowhub.files.writing import read_tree
from knowhub.mkdocs_plugins.records.readers import has_search
from knowhub.mkdocs_plugins.search.scripts import is_part, join_scripts

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig

SCRIPT = "assets/js/search.js"
LOADED = (
    *(f"assets/css/{name}.css" for name in ("knowhub", "layout", "parts", "print")),
    "assets/js/knowhub.js",
)
"""Styles and scripts that every page loads."""
_TEMPLATES = (".html", ".xml", ".py", ".pyc")


def theme_files(config: MkDocsConfig) -> dict[str, bytes]:
    """Return styles, scripts and images by path; the parts of the search script as one."""
    folder = Path(config.theme.custom_dir or "/nowhere")
    found = {name: data for name, data in read_tree(folder).items() if _sent(name)}
    if has_search(config):
        found = {name: data for name, data in found.items() if not is_part(name)}
        found[SCRIPT] = join_scripts(folder)
    return found


def docs_files(config: MkDocsConfig) -> dict[str, bytes]:
    """Return the files of docs/ that are no pages, but those that mkdocs.yml excludes."""
    found = (file for file in get_files(config) if not file.is_documentation_page())
    return {file.src_uri: file.content_bytes for file in found if file.inclusion.is_included()}


def excludes_pages(config: MkDocsConfig) -> bool:
    """Tell whether mkdocs.yml leaves out pages of docs/, as drafts or altogether."""
    return bool(get_files(config).documentation_pages(inclusion=InclusionLevel.is_excluded))


def _sent(name: str) -> bool:
    own = PurePosixPath(name)
    return own.suffix not in _TEMPLATES and own.stem.lower() != "readme"
