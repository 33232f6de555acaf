"""Measure pages with Lighthouse: `python -m benchmarks.page_report`, or `make bench-pages`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click
from click.testing import CliRunner

from benchmarks.browser import serve
from benchmarks.corpus import ROOT
from benchmarks.endings import end
from benchmarks.page_hosting import HostHandler
from benchmarks.page_lighthouse import LighthouseError, audit, install, listening_browser
from benchmarks.page_marks import LANGUAGES, PAGES, QUERIES, MeasuredPage, missed_marks, render
from benchmarks.page_stock import build_stock
from knowhub.cli.main import main as knowhub

if TYPE_CHECKING:
    from collections.abc import Iterator

CACHE = ROOT / ".cache"


@click.command()
@click.option("--site", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option("--page", "pages", type=click.Choice(list(PAGES)), multiple=True)
@click.option("--language", "languages", type=click.Choice(list(LANGUAGES)), multiple=True)
@click.option("--runs", default=3, show_default=True, help="The middle one counts.")
@click.option("--stock/--no-stock", default=True, help="Measure stock Material as well.")
@click.option("--out", type=click.Path(dir_okay=False, path_type=Path), help="Write JSON there.")
def main(
    site: Path | None,
    pages: tuple[str, ...],
    languages: tuple[str, ...],
    runs: int,
    out: Path | None,
    *,
    stock: bool,
) -> None:
    """Print what Lighthouse says of our pages and of stock Material's; fail below the marks."""
    sites = {"Knowhub": site or _own_site()}
    if stock:
        sites["stock"] = build_stock(CACHE / "bench" / "pages", tuple(LANGUAGES))
    wanted = [(page, code) for page in pages or PAGES for code in languages or LANGUAGES]
    try:
        found = [item for who in sites for item in _measure(who, sites[who], wanted, runs)]
    except LighthouseError as error:
        raise click.ClickException(str(error)) from error
    click.echo(render(found))
    end(found, missed_marks(found), out)


def _own_site() -> Path:
    """Return the built site of this repository."""
    site = ROOT / "site"
    if not (site / "index.html").is_file():
        CliRunner().invoke(knowhub, ["build", "--root", str(ROOT)], catch_exceptions=False)
    return site


def _measure(
    who: str, site: Path, wanted: list[tuple[str, str]], runs: int
) -> Iterator[MeasuredPage]:
    command = install(CACHE / "lighthouse")
    with serve(site, HostHandler) as address, listening_browser() as port:
        for page, code in wanted:
            click.echo(f"{who}: {page}, {code}", err=True)
            path = PAGES[page]
            if who == "stock" and page == "search":
                path = QUERIES[code]
            found = audit(command, port, f"{address}{LANGUAGES[code]}{path}", runs)
            yield MeasuredPage(who, page, code, found)


if __name__ == "__main__":
    main()
