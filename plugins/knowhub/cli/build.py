"""`knowhub build`: build beside, verify, then swap; or stay, and keep the site up to date."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from knowhub.cli.options import edition_option, root_option, site_option
from knowhub.cli.publishing import Order, open_task, publish_site
from knowhub.cli.watching import watch_site
from knowhub.files import swap
from knowhub.files.compression import FORMATS

if TYPE_CHECKING:
    from pathlib import Path


@click.command()
@root_option
@site_option
@click.option("--language", help="Build this language only, with the addresses of the whole hub.")
@click.option("--shard", metavar="K/N", help="Build one of N parts; `knowhub merge` joins them.")
@edition_option
@click.option(
    "--compress",
    type=click.Choice(sorted(FORMATS)),
    multiple=True,
    help="Write compressed files beside the texts, for hosts that send these; may be repeated.",
)
@click.option("--watch", is_flag=True, help="Stay, and bring the site up to date at each change.")
def build(
    root: Path,
    site_dir: Path | None,
    language: str | None,
    shard: str | None,
    edition: str | None,
    compress: tuple[str, ...],
    *,
    watch: bool,
) -> None:
    """Build the hub; the earlier site stays whole until the new one is ready."""
    if watch and (language or shard):
        raise click.UsageError(
            "Expected --watch to keep a whole site up to date; found --language or --shard, which "
            "build a part of one. Leave them out."
        )
    order = Order(root, site_dir, language, shard, edition, compress)
    if watch:
        watch_site(order)
        return
    try:
        click.echo(publish_site(open_task(order)))
    except swap.PublishError as error:
        raise click.ClickException(str(error)) from error
