"""Tell whether anything has changed that a hub is made from."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from knowhub.cli.options import content_options
from knowhub.files.fingerprints import digest_of_tree

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig


def state_of(config: MkDocsConfig, *others: Path) -> str:
    """Return a digest of the names and times of all files that a hub is made from.

    Args:
        config: The settings of the hub.
        others: Folders besides those of its records, pages and theme.
    """
    root = Path(config.config_file_path).resolve().parent
    contents = (place.folder for place in content_options(config).roots(root))
    theme = Path(config.theme.custom_dir or root / "docs")
    places = (*contents, Path(config.docs_dir), theme, *others)
    return " ".join((settings_state(config), *map(digest_of_tree, places)))


def settings_state(config: MkDocsConfig) -> str:
    """Return what the system says of the settings' file."""
    try:
        found = Path(config.config_file_path).stat()
    except OSError as error:
        return type(error).__name__
    return f"{found.st_size} {found.st_mtime_ns} {found.st_ctime_ns}"
