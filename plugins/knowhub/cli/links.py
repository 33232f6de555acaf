"""`knowhub links`: ask the hosts whether external addresses still work."""

from __future__ import annotations

import json
import sys
from os.path import relpath
from pathlib import Path
from typing import TYPE_CHECKING

import click

from knowhub.cli.options import load_settings, root_option
from knowhub.clock import system_day
from knowhub.core.addresses import find_uses
from knowhub.core.answers import Verdict
from knowhub.core.link_reports import link_rows, render_links, select_uses, summary
from knowhub.core.parsing.texts import RawFile
from knowhub.files.answers import read_results, write_results
from knowhub.files.reading import read_content
from knowhub.files.writing import read_tree
from knowhub.network import ask_all

if TYPE_CHECKING:
    from collections.abc import Iterator

    from knowhub.core.addresses import Use
    from knowhub.core.answers import Result

CACHE = ".cache/links.json"
_KEEP_EACH = 25
"""Answers after which they are written down: a run over a whole hub takes many minutes."""


@click.command()
@root_option
@click.option("--fresh", is_flag=True, help="Ask for all, whatever earlier runs found.")
@click.option("--host", "hosts", multiple=True, help="Only addresses on this host or below it.")
@click.option("--file", "files", multiple=True, help="Only addresses in this file of the hub.")
@click.option(
    "--format", "style", type=click.Choice(["text", "json"]), default="text", show_default=True
)
def links(
    root: Path, hosts: tuple[str, ...], files: tuple[str, ...], style: str, *, fresh: bool
) -> None:
    """Ask whether the external addresses of all records and pages still work.

    One request a host a second. It is never part of a build or a check.
    """
    root = root.resolve()
    raw = list(_read(root))
    every = find_uses(raw)
    uses = select_uses(every, hosts=hosts, files=_names(files, root, {file.path for file in raw}))
    results, asked = _results(root / CACHE, every, uses, fresh=fresh)
    if style == "json":
        click.echo(json.dumps(link_rows(uses, results), ensure_ascii=False, indent=2))
    elif text := render_links(uses, results):
        click.echo(text)
    click.echo(summary(results, asked=asked), err=True)
    dead = any(result.verdict is Verdict.DEAD for result in results.values())
    raise SystemExit(1 if dead else 0)


def _read(root: Path) -> Iterator[RawFile]:
    """Yield the files that may hold addresses: records, lists, pages of docs/."""
    yield from read_content(root)
    docs = Path(load_settings(root).docs_dir).resolve()
    origin = Path(relpath(docs, root)).as_posix()
    for name, data in read_tree(docs).items():
        if name.endswith(".md"):
            yield RawFile(f"{origin}/{name}", data, len(data))


def _names(files: tuple[str, ...], root: Path, known: set[str]) -> set[str]:
    """Return the files as positions name them."""
    names = set()
    for file in files:
        path = Path(file).resolve()
        inside = path.relative_to(root).as_posix() if path.is_relative_to(root) else file
        name = next((name for name in (file, inside) if name in known), None)
        if name is None:
            raise click.BadParameter(
                f"Expected a file of content/ or docs/; found {file!r}.", param_hint="--file"
            )
        names.add(name)
    return names


def _results(
    path: Path, every: list[Use], uses: list[Use], *, fresh: bool
) -> tuple[dict[str, Result], int]:
    """Return what is known of the addresses in use, and how many had to be asked for."""
    today = system_day()
    used = {use.address for use in every}
    known = {a: result for a, result in read_results(path).items() if a in used}
    wanted = sorted({use.address for use in uses})
    old = [a for a in wanted if fresh or a not in known or not known[a].is_fresh(today)]
    try:
        for number, (address, result) in enumerate(ask_all(old, today), start=1):
            known[address] = result
            if number % _KEEP_EACH == 0:
                write_results(path, known)
                _say(f"{number} of {len(old)} answers")
    finally:
        write_results(path, known)
    return {address: known[address] for address in wanted}, len(old)


def _say(text: str) -> None:
    if sys.stderr.isatty():
        click.echo(text, err=True)
