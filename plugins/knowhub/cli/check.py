"""`knowhub check`: every problem of the content, in one run."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import click

from knowhub.cli.options import hub_languages, load_settings, root_option
from knowhub.core.issues import Issue, Level, blocking
from knowhub.mkdocs_plugins.records.site import load_site

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


def as_text(issues: Sequence[Issue]) -> str:
    """Return one line for each issue."""
    return "\n".join(map(str, issues))


def as_json(issues: Sequence[Issue]) -> str:
    """Return the issues as a JSON list."""
    rows = [
        {
            "path": issue.position.path,
            "line": issue.position.line,
            "column": issue.position.column,
            "level": issue.level.value,
            "rule": issue.rule,
            "key": issue.subject,
            "expected": issue.expected,
            "found": issue.found,
            "advice": issue.advice,
        }
        for issue in issues
    ]
    return json.dumps(rows, ensure_ascii=False, indent=2)


def as_github(issues: Sequence[Issue]) -> str:
    """Return workflow commands that GitHub shows as annotations on the lines."""
    return "\n".join(map(_annotation, issues))


def _annotation(issue: Issue) -> str:
    command = "notice" if issue.level is Level.NOTICE else "error"
    place = issue.position
    properties = {
        "file": place.path, "line": place.line, "col": place.column, "title": issue.rule,
    }  # fmt: skip
    listed = ",".join(f"{name}={_escape(str(value), ':,')}" for name, value in properties.items())
    return f"::{command} {listed}::{_escape(issue.message)}"


def _escape(text: str, signs: str = "") -> str:
    """Escape as GitHub's runner decodes it: percent first."""
    for sign in "%\r\n" + signs:
        text = text.replace(sign, f"%{ord(sign):02X}")
    return text


FORMATS: dict[str, Callable[[Sequence[Issue]], str]] = {
    "text": as_text,
    "json": as_json,
    "github": as_github,
}


@click.command()
@root_option
@click.option(
    "--format", "style", type=click.Choice(list(FORMATS)), default="text", show_default=True,
    help="How to print what is found.",
)  # fmt: skip
def check(root: Path, style: str) -> None:
    """Check all content; print every problem with its place and what to do."""
    config = load_settings(root)
    docs = Path(config.docs_dir).resolve()
    site = load_site(root.resolve(), docs, hub_languages(config), directory_urls=True)
    if site.issues or style == "json":
        click.echo(FORMATS[style](site.issues))
    found = blocking(site.issues)
    count = len(site.catalogue.entries)
    if found:
        click.echo(f"{len(found)} problem(s) in {count} records.", err=True)
        raise SystemExit(1)
    click.echo(f"{count} records, no problems.", err=True)
