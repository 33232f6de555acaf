"""`knowhub merge`: one site from the parts that several machines have built."""

from __future__ import annotations

from pathlib import Path

import click

from knowhub.cli.options import load_settings, root_option, site_folder, site_option
from knowhub.cli.publishing import EARLIER_STAYS
from knowhub.files import swap
from knowhub.files.parts import PartNote, find_gaps, join_parts, read_note
from knowhub.files.writing import empty_folder


@click.command()
@root_option
@site_option
@click.argument(
    "parts",
    nargs=-1,
    required=True,
    type=click.Path(exists=True, file_okay=False, path_type=Path),
)
def merge(root: Path, site_dir: Path | None, parts: tuple[Path, ...]) -> None:
    """Make one site of PARTS, the folders that `build --language` and `--shard` have written."""
    notes = [_note(part) for part in parts]
    gaps = list(find_gaps(notes))
    if gaps:
        raise click.ClickException("\n".join(f"Expected {gap}." for gap in gaps) + _ADVICE)
    config = load_settings(root, edition=notes[0].edition)
    site = (site_dir or site_folder(config)).absolute()
    work = swap.work_folder(site, root.resolve() / ".cache")
    try:
        with swap.site_lock(work):
            swap.repair(site, work=work)
            built = work / "new"
            _join(parts, built)
            swap.publish(built, site)
    except (swap.PublishError, OSError) as error:
        raise click.ClickException(str(error)) from error
    click.echo(f"{sum(n.pages for n in notes)} pages from {len(parts)} parts merged: {site}")


_ADVICE = "\nBuild all parts from the same commit with the same options, and name each once."


def _note(part: Path) -> PartNote:
    note = read_note(part)
    if note is None:
        raise click.ClickException(
            f"{part}: Expected a part that 'knowhub build --language' or '--shard' of this version "
            "made; found none. Build it again."
        )
    return note


def _join(parts: tuple[Path, ...], built: Path) -> None:
    empty_folder(built)
    differing = join_parts(parts, built)
    problems = [
        *(f"{name}: Expected the same bytes in all parts; found others." for name in differing),
        *swap.verify(built),
    ]
    if problems:
        raise click.ClickException("\n".join([*problems, EARLIER_STAYS]))
