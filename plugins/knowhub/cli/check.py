"""`knowhub check`: every problem of the content, in one run."""

from __future__ import annotations

import json
from pathlib import Path
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
from knowhub.core.freshness import overdue, stated_deadlines
from knowhub.core.issues import Issue, Level, blocking
from knowhub.core.privacy.cleared import own_cleared
from knowhub.gate import read_cleared
from knowhub.git import GitError, changed_files, staged_files, write_staged
from knowhub.mkdocs_plugins.records.anchors import anchor_reader
from knowhub.mkdocs_plugins.records.site import load_site
from knowhub.ner import INSTALL, Models

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from mkdocs.config.defaults import MkDocsConfig

    from knowhub.mkdocs_plugins.records.site import Site


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


STAGED = ".cache/staged"
"""Where what is about to be committed is laid out."""
FORMATS: dict[str, Callable[[Sequence[Issue]], str]] = {
    "text": as_text,
    "json": as_json,
    "github": as_github,
}


def _overdue(site: Site, config: MkDocsConfig) -> list[Issue]:
    """Return what is overdue, as notices; how old facts are is left to `report --due`.

    Of those there are many in any hub that keeps its history: they would hide the rest.
    """
    months = hub_options(config).addresses_due_after
    deadlines = stated_deadlines(site.catalogue.entries.values(), address_months=months)
    return [item.issue for item in overdue(deadlines, find_today(site.root))]


def as_explained(issues: Sequence[Issue]) -> str:
    """Return each issue in several lines: where, what, why, and how to mend it."""
    return "\n\n".join(
        f"{issue.position}  {issue.rule} ({issue.level.value})\n"
        f"  expected: {issue.expected}\n  found:    {issue.found}\n  do:       {issue.advice}"
        for issue in issues
    )


def _wanted_files(
    root: Path, explain: str | None, base: str | None, *, staged: bool
) -> frozenset[str] | None:
    """Return the files whose problems are wanted; None for all."""
    if explain:
        return frozenset({explain})
    if staged:
        return staged_files(root)
    return changed_files(root, base) if base else None


def _content(root: Path, *, staged: bool) -> Path:
    """Return the folder that is checked: the hub, or what the next commit makes of it."""
    if not staged:
        return root
    write_staged(root, root / STAGED)
    return root / STAGED


def _models() -> Models:
    """Return the installed models; say which languages have none."""
    models = Models()
    if not models.languages:
        raise click.ClickException(
            f"--ner: Expected models that find names; found none. Install them: {INSTALL}"
        )
    if models.missing:
        click.echo(f"--ner: No model for {', '.join(models.missing)}. {INSTALL}", err=True)
    return models


@click.command()
@root_option
@click.option(
    "--format", "style", type=click.Choice(list(FORMATS)), default="text", show_default=True,
    help="How to print what is found.",
)  # fmt: skip
@click.option("--explain", metavar="FILE", help="Explain every problem of one file.")
@click.option("--changed", metavar="BASE", help="Files changed since BASE, as in a pull request.")
@click.option("--staged", is_flag=True, help="Only what the next commit changes, as it would be.")
@click.option("--ner", is_flag=True, help="Look for names of persons with models as well.")
@edition_option
def check(
    root: Path,
    style: str,
    explain: str | None,
    changed: str | None,
    edition: str | None,
    *,
    staged: bool,
    ner: bool,
) -> None:
    """Check all content; print every problem with its place and what to do."""
    config = load_settings(root, edition=edition)
    options = content_options(config)
    try:
        wanted = _wanted_files(root.resolve(), explain, changed, staged=staged)
        content = _content(root.resolve(), staged=staged)
    except GitError as error:
        raise click.ClickException(str(error)) from error
    site = load_site(
        content,
        Path(config.docs_dir).resolve(),
        hub_languages(config),
        directory_urls=True,
        anchors=anchor_reader(config),
        options=options,
        finder=_models() if ner else None,
    )
    own = own_cleared(read_cleared(options.roots(content))) if changed else ()
    issues = sorted((*site.issues, *own, *_overdue(site, config)))
    if wanted is not None:
        issues = [issue for issue in issues if issue.position.path in wanted]
    if issues or style == "json":
        click.echo(as_explained(issues) if explain else FORMATS[style](issues))
    found = blocking(issues)
    count = len(site.catalogue.entries)
    if found:
        click.echo(f"{len(found)} problem(s) in {count} records.", err=True)
        raise SystemExit(1)
    click.echo(f"{count} records, no problems.", err=True)
