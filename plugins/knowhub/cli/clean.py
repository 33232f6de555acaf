"""`knowhub clean`: write images and documents anew, with what is shown and nothing else."""

from __future__ import annotations

from pathlib import Path

import click

from knowhub.cli.options import root_option
from knowhub.core.media.cleaning import clean as clean_media
from knowhub.core.media.problems import BrokenError
from knowhub.files.media import read_medium
from knowhub.files.writing import write_if_changed


@click.command()
@root_option
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
def clean(root: Path, files: tuple[Path, ...]) -> None:
    """Write images, PDF documents and drawings anew, without what is not shown.

    What a file loses is printed. A file that cannot be cleaned stays as it is. Paths start at the
    folder of the hub.
    """
    failed = [file for file in files if not _clean(root / file)]
    if failed:
        raise SystemExit(1)


def _clean(file: Path) -> bool:
    """Clean one file; tell whether it is clean now."""
    try:
        cleaned = clean_media(read_medium(file))
        changed = write_if_changed(file, cleaned.data)
    except (BrokenError, OSError) as error:
        click.echo(f"{file}: stays as it is: Expected a file that can be cleaned; found {error}.")
        return False
    lost = ", ".join(problem.found for problem in cleaned.lost)
    click.echo(f"{file}: removed {lost}" if changed else f"{file}: nothing to remove")
    return True
