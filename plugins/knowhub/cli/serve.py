"""`knowhub serve`: show the hub on this machine as it is edited."""

from __future__ import annotations

import time
from threading import Thread
from typing import TYPE_CHECKING

import click
from mkdocs.commands.serve import serve as serve_site
from mkdocs.exceptions import Abort, BuildError, ConfigurationError

from knowhub.cli.background import BackgroundCheck
from knowhub.cli.changes import state_of
from knowhub.cli.options import load_settings, root_option
from knowhub.cli.progress import progress
from knowhub.mkdocs_plugins.building.covered import is_covered
from knowhub.mkdocs_plugins.building.preview import Preview
from knowhub.mkdocs_plugins.building.server import Changes, make_server

if TYPE_CHECKING:
    from pathlib import Path

    from mkdocs.config.defaults import MkDocsConfig

PAUSE = 0.3
"""Seconds between two looks at the files."""


@click.command()
@root_option
@click.option("--port", type=click.IntRange(1, 65535), default=8000, show_default=True)
def serve(root: Path, port: int) -> None:
    """Show the hub on 127.0.0.1; a change in content/, docs/ or overrides/ shows at once."""
    config = load_settings(root)
    try:
        if is_covered(config):
            _preview(root, port)
        else:
            _serve_by_mkdocs(root, port)
    except (Abort, BuildError) as error:
        raise click.ClickException(str(error)) from error
    except OSError as error:
        raise click.ClickException(f"Port {port} of 127.0.0.1 cannot be used: {error}") from error


def _serve_by_mkdocs(root: Path, port: int) -> None:
    """Let MkDocs show a hub that uses more of it than our own build knows."""
    with progress(shown=True):
        serve_site(
            config_file=str(root.resolve() / "mkdocs.yml"),
            dev_addr=f"127.0.0.1:{port}",
            livereload=True,
        )


def _preview(root: Path, port: int) -> None:
    address = f"http://127.0.0.1:{port}/"

    def load() -> MkDocsConfig:
        return load_settings(root, site_url=address, dev_addr=f"127.0.0.1:{port}")

    preview, changes = Preview(load), Changes()
    with make_server(port, preview.answer, changes) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        click.echo(f"The hub is shown on {address}; Ctrl+C ends it.")
        _watch(preview, changes, BackgroundCheck(root))


def _watch(preview: Preview, changes: Changes, check: BackgroundCheck) -> None:
    """Read the hub again whenever a file has changed, and let the checks run meanwhile."""
    seen = state_of(preview.config)
    check.start()
    try:
        while True:
            time.sleep(PAUSE)
            now = state_of(preview.config)
            if now != seen:
                seen = now
                _reload(preview, changes)
                check.start()
            problems = check.result()
            if problems is not None:
                _tell(problems, preview, changes)
    except KeyboardInterrupt:
        click.echo("Ended.")
    finally:
        check.stop()


def _reload(preview: Preview, changes: Changes) -> None:
    try:
        preview.reload()
    except (click.ClickException, BuildError, ConfigurationError) as error:
        click.echo(f"The change is not shown: {error}", err=True)
    else:
        changes.tell()


def _tell(problems: tuple[str, ...], preview: Preview, changes: Changes) -> None:
    for problem in problems:
        click.echo(problem, err=True)
    click.echo(f"{time.strftime('%H:%M:%S')} {len(problems)} problem(s)", err=True)
    if problems != preview.problems:
        preview.problems = problems
        changes.tell()
