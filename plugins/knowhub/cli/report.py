"""`knowhub report`: counts of what the hub holds, and what is due."""

from __future__ import annotations

import json
from itertools import chain
from typing import TYPE_CHECKING

import click

from knowhub.cli.options import (
    content_options,
    edition_option,
    hub_languages,
    hub_options,
    load_settings,
    root_option,
)
from knowhub.clock import find_today
from knowhub.core.freshness import age_deadlines, overdue, stated_deadlines
from knowhub.core.privacy.cleared import cleared_deadlines
from knowhub.core.reports import count_records, count_stale, due_rows, render_due, render_table
from knowhub.gate import read_cleared
from knowhub.hubs import load_catalogue

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from mkdocs.config.defaults import MkDocsConfig

    from knowhub.core.catalogue import Catalogue
    from knowhub.core.freshness import Deadline


@click.command()
@root_option
@click.option(
    "--format", "style", type=click.Choice(["table", "json"]), default="table", show_default=True
)
@click.option("--due", is_flag=True, help="List what is overdue, by owner; end with 1 if any is.")
@edition_option
def report(root: Path, style: str, edition: str | None, *, due: bool) -> None:
    """Count the records by kind, language, basis and currency; or list what is due."""
    config = load_settings(root, edition=edition)
    options = content_options(config)
    catalogue = load_catalogue(root.resolve(), hub_languages(config), options=options)
    if due:
        _report_due(root, style, _deadlines(root, catalogue, config))
    else:
        _report_counts(catalogue, style)


def _report_counts(catalogue: Catalogue, style: str) -> None:
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


def _deadlines(root: Path, catalogue: Catalogue, config: MkDocsConfig) -> Iterator[Deadline]:
    """Return every deadline of a hub; a further source of them is one more argument here."""
    entries = catalogue.entries.values()
    options = hub_options(config)
    return chain(
        stated_deadlines(entries, address_months=options.addresses_due_after),
        age_deadlines(entries, facts_months=options.facts_due_after),
        cleared_deadlines(read_cleared(content_options(config).roots(root.resolve()))),
    )


def _report_due(root: Path, style: str, deadlines: Iterator[Deadline]) -> None:
    today = find_today(root)
    found = overdue(deadlines, today)
    if style == "json":
        click.echo(json.dumps(due_rows(found), ensure_ascii=False, indent=2))
    elif found:
        click.echo(render_due(found))
    click.echo(f"{len(found) or 'Nothing'} due on {today}.", err=True)
    raise SystemExit(1 if found else 0)
