"""`knowhub serve`: build, show on this machine, build again on each change."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click
from mkdocs.commands.serve import serve as serve_site
from mkdocs.exceptions import Abort, BuildError

from knowhub.cli.options import load_settings, root_option
from knowhub.cli.progress import progress

if TYPE_CHECKING:
    from pathlib import Path


@click.command()
@root_option
@click.option("--port", type=click.IntRange(1, 65535), default=8000, show_default=True)
def serve(root: Path, port: int) -> None:
    """Show the hub on 127.0.0.1; a change in content/, docs/ or overrides/ builds it again."""
    load_settings(root)
    try:
        with progress(shown=True):
            serve_site(
                config_file=str(root.resolve() / "mkdocs.yml"),
                dev_addr=f"127.0.0.1:{port}",
                livereload=True,
            )
    except (Abort, BuildError) as error:
        raise click.ClickException(str(error)) from error
    except OSError as error:
        raise click.ClickException(f"Port {port} of 127.0.0.1 cannot be used: {error}") from error
