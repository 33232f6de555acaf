"""`knowhub report`: counts of what the hub holds."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import click

from knowhub.cli.options import hub_languages, load_settings, root_option
from knowhub.core.reports import count_records, count_stale, render_table
from knowhub.hubs import load_catalogue

if TYPE_CHECKING:
    from pathlib import Path


@click.command()
@root_option
@click.option(
    "--format", "style", type=click.Choice(["table", "json"]), default="table", show_default=True
)
def report(root: Path, style: str) -> None:
    """Count the records by kind, language, basis and currency."""
    catalogue = load_catalogue(root.resolve(), hub_languages(load_settings(root)))
    counts = count_records(catalogue)
    stale = count_stale(catalogue)
    if style == "json":
        click.echo(json.dumps({**counts, "stale": stale}, ensure_ascii=False, indent=2))
        return
    for title, table in counts.items():
        click.echo(render_table(title, table) + "\n")
    click.echo(f"Stale translations: {sum(map(len, stale.values()))}")
    for paths in stale.values():
        click.echo("\n".join(f"  {path}" for path in paths))
