"""The command `knowhub`: options in, work done elsewhere, messages and exit codes out."""

from __future__ import annotations

import click

from knowhub.cli.build import build
from knowhub.cli.check import check
from knowhub.cli.clean import clean
from knowhub.cli.links import links
from knowhub.cli.merge import merge
from knowhub.cli.report import report
from knowhub.cli.serve import serve
from knowhub.cli.stamp import stamp


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="knowhub")
def main() -> None:
    """Check, build and show a knowledge hub written in Markdown."""


for command in (build, check, clean, links, merge, report, serve, stamp):
    main.add_command(command)
