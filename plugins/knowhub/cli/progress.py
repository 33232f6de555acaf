"""What a build says while it runs."""

from __future__ import annotations

import logging
from contextlib import contextmanager
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from collections.abc import Iterator


class Warnings(logging.Handler):
    """Keeps the warnings of a build: each of them fails it."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.found: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep a warning's text."""
        self.found.append(record.getMessage())


class Stages(logging.Handler):
    """Shows how far a build has come."""

    def emit(self, record: logging.LogRecord) -> None:
        """Print our own messages and the server's; MkDocs' others say nothing to an editor."""
        ours = record.name.startswith(("mkdocs.plugins.knowhub", "mkdocs.livereload"))
        if ours or record.levelno >= logging.WARNING:
            click.echo(record.getMessage(), err=True)


@contextmanager
def gather_warnings() -> Iterator[Warnings]:
    """Gather what MkDocs and its plugins warn of."""
    handler = Warnings()
    logger = logging.getLogger("mkdocs")
    logger.addHandler(handler)
    try:
        yield handler
    finally:
        logger.removeHandler(handler)


@contextmanager
def progress(*, shown: bool) -> Iterator[None]:
    """Show the stages of a build, or keep quiet."""
    logger = logging.getLogger("mkdocs")
    level = logger.level
    handler = Stages(logging.INFO)
    if shown:
        logger.setLevel(logging.INFO)
        logger.addHandler(handler)
    try:
        yield
    finally:
        logger.removeHandler(handler)
        logger.setLevel(level)
