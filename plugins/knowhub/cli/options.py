"""Options and settings that several commands share."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
from mkdocs.config import load_config
from mkdocs.exceptions import Abort, ConfigurationError

from knowhub.cli.progress import gather_warnings
from knowhub.mkdocs_plugins.records.config import EDITIONS, read_options

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig

    from knowhub.hubs import HubOptions
    from knowhub.mkdocs_plugins.records.config import RecordsConfig

root_option = click.option(
    "--root",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    default=".",
    show_default="here",
    help="Folder of the hub: it holds mkdocs.yml, content/ and docs/.",
)


site_option = click.option(
    "--site-dir",
    type=click.Path(path_type=Path),
    help="Where the site goes; otherwise site_dir of mkdocs.yml, for members a folder of its own.",
)


edition_option = click.option(
    "--edition",
    type=click.Choice(EDITIONS),
    help="Whom it is for: 'members' reads private_content too. As in mkdocs.yml otherwise.",
)


def load_settings(root: Path, *, edition: str | None = None, **changes: Any) -> MkDocsConfig:
    """Return the settings in a hub's mkdocs.yml; say in one line what is missing or wrong.

    Args:
        root: The folder of the hub.
        edition: The edition instead of the one in mkdocs.yml.
        changes: Settings of MkDocs instead of those in mkdocs.yml.
    """
    # Material prints a notice about its own future on each build; editors cannot act on it.
    os.environ.setdefault("NO_MKDOCS_2_WARNING", "1")
    path = root.resolve() / "mkdocs.yml"
    if not path.is_file():
        raise click.ClickException(
            f"Expected a hub in {root}; found no mkdocs.yml there. Name the folder with --root."
        )
    with gather_warnings() as messages:
        try:
            config = load_config(str(path), **changes)
        except (ConfigurationError, Abort) as error:
            found = [*messages.found, str(error)]
            raise click.ClickException("mkdocs.yml: " + "\n".join(found)) from error
    if edition:
        hub_options(config).edition = edition
    return config


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


def content_options(config: MkDocsConfig) -> HubOptions:
    """Return what of a hub is read; say in one line what is wrong with its private content."""
    try:
        return read_options(hub_options(config), Path(config.config_file_path).resolve().parent)
    except ConfigurationError as error:
        raise click.ClickException(f"mkdocs.yml: {error}") from error


def site_folder(config: MkDocsConfig) -> Path:
    """Return where the site goes: one for members never takes the place of the public one."""
    public = Path(config.site_dir)
    members = hub_options(config).edition == "members"
    return public.with_name("dist") / f"{public.name}-members" if members else public
