"""`knowhub build`: build beside, verify, then swap."""

from __future__ import annotations

import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import click
from mkdocs.commands.build import build as build_site
from mkdocs.exceptions import Abort, BuildError

from knowhub.cli.options import hub_languages, load_settings, root_option
from knowhub.cli.progress import gather_warnings, progress
from knowhub.files import swap

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig

EARLIER_STAYS = "Nothing was published: the earlier site stays as it was."


@click.command()
@root_option
@click.option(
    "--site-dir",
    type=click.Path(path_type=Path),
    help="Where the site goes; site_dir of mkdocs.yml otherwise.",
)
@click.option("--language", help="Build this language only, with the addresses of the whole hub.")
def build(root: Path, site_dir: Path | None, language: str | None) -> None:
    """Build the hub; the earlier site stays whole until the new one is ready."""
    started = time.monotonic()
    config = load_settings(root)
    site = (site_dir or Path(config.site_dir)).absolute()
    work = swap.work_folder(site, root.resolve() / ".cache")
    try:
        with swap.site_lock(work):
            swap.repair(site, work=work)
            built = work / "new"
            languages = build_into(built, root, language)
            swap.publish(built, site)
    except swap.PublishError as error:
        raise click.ClickException(str(error)) from error
    pages = sum(1 for _ in site.rglob("*.html"))
    seconds = time.monotonic() - started
    click.echo(f"{pages} pages in {', '.join(languages)} built in {seconds:.1f} s: {site}")


def build_into(built: Path, root: Path, language: str | None) -> tuple[str, ...]:
    """Build and verify the site in a folder of its own; return its languages."""
    config = load_settings(root, site_dir=str(built), strict=True)
    languages = hub_languages(config)
    if language is not None:
        if language not in languages:
            raise click.ClickException(
                f"Expected one of the languages {', '.join(languages)}; found {language!r}."
            )
        config.plugins["knowhub/records"].only_language = language  # type: ignore[attr-defined]  # our own plugin
        languages = (language,)
    with progress(shown=sys.stderr.isatty()), gather_warnings() as messages:
        error = _run(config)
    if error or messages.found:
        raise click.ClickException("\n".join([*(messages.found or [error]), EARLIER_STAYS]))
    swap.write_marker(built)
    problems = swap.verify(built) if language is None else ()
    if problems:
        raise click.ClickException("\n".join([*problems, EARLIER_STAYS]))
    return languages


def _run(config: MkDocsConfig) -> str:
    """Build the site; return why it could not be built, or an empty text."""
    config.plugins.on_startup(command="build", dirty=False)
    try:
        build_site(config)
    except (Abort, BuildError, OSError) as error:
        return str(error)
    finally:
        config.plugins.on_shutdown()
    return ""
