"""Options and settings that several commands share."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
from mkdocs.config import load_config
from mkdocs.exceptions import Abort, ConfigurationError

from knowhub.cli.progress import gather_warnings

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig

    from knowhub.mkdocs_plugins.records.config import RecordsConfig

root_option = click.option(
    "--root",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    default=".",
    show_default="here",
    help="Folder of the hub: it holds mkdocs.yml, content/ and docs/.",
)


def load_settings(root: Path, **changes: Any) -> MkDocsConfig:
    """Return the settings in a hub's mkdocs.yml; say in one line what is missing or wrong."""
    # Material prints a notice about its own future on each build; editors cannot act on it.
    os.environ.setdefault("NO_MKDOCS_2_WARNING", "1")
    path = root.resolve() / "mkdocs.yml"
    if not path.is_file():
        raise click.ClickException(
            f"Expected a hub in {root}; found no mkdocs.yml there. Name the folder with --root."
        )
    with gather_warnings() as messages:
        try:
            return load_config(str(path), **changes)
        except (ConfigurationError, Abort) as error:
            found = [*messages.found, str(error)]
            raise click.ClickException("mkdocs.yml: " + "\n".join(found)) from error


def hub_languages(config: MkDocsConfig) -> tuple[str, ...]:
    """Return the languages of a hub, the default first."""
    i18n: Any = config.plugins.get("i18n")
    if i18n is None:
        return ("en",)
    default = i18n.default_language
    return (default, *(code for code in i18n.build_languages if code != default))


def hub_options(config: MkDocsConfig) -> RecordsConfig:
    """Return the options under `knowhub/records`."""
    plugin: Any = config.plugins.get("knowhub/records")
    if plugin is None:
        raise click.ClickException(
            "mkdocs.yml: Expected the plugin 'knowhub/records'; found none of that name."
        )
    options: RecordsConfig = plugin.config
    return options
