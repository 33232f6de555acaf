"""`knowhub build`: build beside, verify, then swap."""

from __future__ import annotations

import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
from mkdocs.commands.build import build as build_site
from mkdocs.exceptions import Abort, BuildError

from knowhub.cli.options import (
    content_options,
    edition_option,
    hub_languages,
    hub_options,
    load_settings,
    root_option,
    site_folder,
)
from knowhub.cli.progress import gather_warnings, progress
from knowhub.files import swap
from knowhub.files.writing import empty_folder
from knowhub.mkdocs_plugins.building.builder import Made, build_pages
from knowhub.mkdocs_plugins.building.covered import is_covered
from knowhub.mkdocs_plugins.building.freshness import Freshness
from knowhub.mkdocs_plugins.records.config import private_root
from knowhub.mkdocs_plugins.records.opening import open_site
from knowhub.scan import scan_site

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig

    from knowhub.files.reading import ContentRoot

EARLIER_STAYS = "Nothing was published: the earlier site stays as it was."


@click.command()
@root_option
@click.option(
    "--site-dir",
    type=click.Path(path_type=Path),
    help="Where the site goes; site_dir of mkdocs.yml otherwise.",
)
@click.option("--language", help="Build this language only, with the addresses of the whole hub.")
@edition_option
def build(root: Path, site_dir: Path | None, language: str | None, edition: str | None) -> None:
    """Build the hub; the earlier site stays whole until the new one is ready."""
    started = time.monotonic()
    config = load_settings(root, edition=edition)
    content = content_options(config)  # says what is wrong with the private content before all else
    site = (site_dir or site_folder(config)).absolute()
    work = swap.work_folder(site, root.resolve() / ".cache")
    try:
        with swap.site_lock(work):
            swap.repair(site, work=work)
            hidden = _private_there(config)
            freshness = Freshness(config, content, site, language, edition, withheld=hidden)
            if is_covered(config) and freshness.is_fresh:
                click.echo(f"Nothing has changed since the last build: {site}")
                return
            built = work / "new"
            languages = build_into(built, root, language, edition)
            swap.publish(built, site)
            freshness.note()
    except swap.PublishError as error:
        raise click.ClickException(str(error)) from error
    pages = sum(1 for _ in site.rglob("*.html"))
    seconds = time.monotonic() - started
    click.echo(f"{pages} pages in {', '.join(languages)} built in {seconds:.1f} s: {site}")


def build_into(
    built: Path, root: Path, language: str | None, edition: str | None
) -> tuple[str, ...]:
    """Build and verify the site in a folder of its own; return its languages."""
    config = load_settings(root, edition=edition, site_dir=str(built), strict=True)
    languages = hub_languages(config)
    if language is not None:
        if language not in languages:
            raise click.ClickException(
                f"Expected one of the languages {', '.join(languages)}; found {language!r}."
            )
        languages = (language,)
    with progress(shown=sys.stderr.isatty()), gather_warnings() as messages:
        found = _build(config, languages, built, whole=language is None)
    if found or messages.found:
        raise click.ClickException("\n".join([*messages.found, *found, EARLIER_STAYS]))
    swap.write_marker(built)
    problems = [*(swap.verify(built) if language is None else ()), *_scan(config, built)]
    if problems:
        raise click.ClickException("\n".join([*problems, EARLIER_STAYS]))
    return languages


def _scan(config: MkDocsConfig, built: Path) -> tuple[str, ...]:
    """Return what of persons is in a built site that no record says."""
    root = Path(config.config_file_path).resolve().parent
    catalogue = config.plugins["knowhub/records"].site.catalogue  # type: ignore[attr-defined]  # our own plugin
    shown = (hub_options(config).report_to or "",)
    return scan_site(built, root, catalogue, shown=shown, private=_private_there(config))


def _private_there(config: MkDocsConfig) -> ContentRoot | None:
    """Return the private content that a public edition must not show, if it is on this machine."""
    options = hub_options(config)
    root = Path(config.config_file_path).resolve().parent
    private = private_root(options.private_content, root) if options.edition == "public" else None
    return private if private and private.folder.is_dir() else None


def _build(
    config: MkDocsConfig, languages: tuple[str, ...], built: Path, *, whole: bool
) -> tuple[str, ...]:
    """Build the site into a folder; return why it could not be built."""
    plugin: Any = config.plugins["knowhub/records"]
    try:
        if is_covered(config):
            plugin.site = open_site(config, plugin.config)
            empty_folder(built)
            made = build_pages(plugin.site, config, languages, built)
            _list_heaviest(made)
            return made.problems
        plugin.only_language = None if whole else languages[0]
        _run_mkdocs(config)
    except (Abort, BuildError, OSError) as error:
        return (str(error),)
    return ()


def _list_heaviest(made: Made) -> None:
    click.echo("Heaviest pages (gzip):")
    for weight in made.heaviest:
        click.echo(f"  {weight.line}")


def _run_mkdocs(config: MkDocsConfig) -> None:
    """Let MkDocs build a hub that uses more of it than our own build knows."""
    config.plugins.on_startup(command="build", dirty=False)
    try:
        build_site(config)
    finally:
        config.plugins.on_shutdown()
