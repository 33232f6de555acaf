"""`knowhub stamp`: note in a translation what it was made from."""

from __future__ import annotations

from pathlib import Path

import click

from knowhub.cli.options import (
    content_options,
    edition_option,
    hub_languages,
    load_settings,
    root_option,
)
from knowhub.core.stamps import stamp_text
from knowhub.core.translations import digest_of
from knowhub.files.writing import write_if_changed
from knowhub.hubs import load_catalogue


@click.command()
@root_option
@click.argument("files", nargs=-1, required=True, type=click.Path(exists=True, path_type=Path))
@edition_option
def stamp(root: Path, files: tuple[Path, ...], edition: str | None) -> None:
    """Set the digest of translations to their originals as they are now.

    Run it when a translation says what its original says: from then on the hub tells when the
    original has changed.
    """
    config = load_settings(root, edition=edition)
    options = content_options(config)
    catalogue = load_catalogue(root.resolve(), hub_languages(config), options=options)
    for file in files:
        record_id = file.name.partition(".")[0]
        entry = catalogue.entries.get(record_id)
        if entry is None or file.name == f"{record_id}.md":
            raise click.ClickException(f"Expected a translation of a record; found {file}.")
        text = stamp_text(file.read_text("utf-8"), digest_of(entry.record, entry.body))
        changed = write_if_changed(file, text.encode())
        click.echo(f"{file}: {'stamped' if changed else 'up to date'}")
