"""Build a site beside, verify it, then swap it in."""

from __future__ import annotations

import sys
import time
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
from mkdocs.commands.build import build as build_site
from mkdocs.exceptions import Abort, BuildError

from knowhub.cli.options import (
    content_options,
    hub_languages,
    hub_options,
    load_settings,
    site_folder,
)
from knowhub.cli.progress import gather_warnings, progress
from knowhub.files import swap
from knowhub.files.compression import compress_site
from knowhub.files.fingerprints import digest_of_file
from knowhub.files.parts import WHOLE, PartNote, Share, write_note
from knowhub.files.writing import empty_folder
from knowhub.mkdocs_plugins.building.builder import build_pages
from knowhub.mkdocs_plugins.building.covered import is_covered
from knowhub.mkdocs_plugins.building.freshness import Freshness
from knowhub.mkdocs_plugins.building.languages import Earlier, Made
from knowhub.mkdocs_plugins.building.reuse import read_tables, write_tables
from knowhub.mkdocs_plugins.records.config import private_root
from knowhub.mkdocs_plugins.records.opening import open_site
from knowhub.scan import SiteScan

if TYPE_CHECKING:
    from collections.abc import Callable

    from mkdocs.config.defaults import MkDocsConfig

    from knowhub.core.catalogue import Catalogue
    from knowhub.files.reading import ContentRoot
    from knowhub.hubs import HubOptions

EARLIER_STAYS = "Nothing was published: the earlier site stays as it was."


@dataclass(frozen=True)
class Part:
    """Which pages of a hub are built."""

    languages: tuple[str, ...]
    """All languages of the hub."""
    language: str | None = None
    share: Share = WHOLE

    @property
    def wanted(self) -> tuple[str, ...]:
        """The languages to build."""
        return (self.language,) if self.language else self.languages

    @property
    def is_all(self) -> bool:
        """Whether the part is the whole."""
        return self.language is None and self.share == WHOLE

    def note(self, hub: str, edition: str, made: Made) -> PartNote:
        """Return what the part says of itself."""
        own = (self.languages, self.language, self.share.text)
        return PartNote(hub, edition, *own, made.pages, made.scanned)


@dataclass(frozen=True)
class Order:
    """What somebody wants to have built: the options of the command."""

    root: Path
    site_dir: Path | None = None
    language: str | None = None
    shard: str | None = None
    edition: str | None = None
    compress: tuple[str, ...] = ()


@dataclass(frozen=True)
class Task:
    """What an order comes to with the settings of the hub."""

    order: Order
    config: MkDocsConfig
    content: HubOptions
    part: Part
    site: Path
    work: Path

    def freshness(self, digest: Callable[[str], str] = digest_of_file) -> Freshness:
        """Return what the hub is made from now, given what tells the digest of a file."""
        own = self.order
        choices = (own.edition, own.language, own.shard, *sorted(set(own.compress)))
        hidden = private_there(self.config)
        return Freshness(
            self.config, self.content, self.site, *choices, withheld=hidden, digest=digest
        )


def open_task(order: Order) -> Task:
    """Read the settings of a hub; say in one line what is missing or wrong."""
    config = load_settings(order.root, edition=order.edition)
    part = _part(config, order.language, order.shard)
    content = content_options(config)  # says what is wrong with the private content before all else
    site = (order.site_dir or site_folder(config)).absolute()
    work = swap.work_folder(site, order.root.resolve() / ".cache")
    return Task(order, config, content, part, site, work)


def publish_site(task: Task) -> str:
    """Build a site unless nothing has changed; return what has been done.

    Raises:
        ClickException: Something in the hub blocks the build; the earlier site stays.
        PublishError: The site cannot be published.
    """
    started = time.monotonic()
    with swap.site_lock(task.work):
        swap.repair(task.site, work=task.work)
        freshness = task.freshness()
        if is_covered(task.config) and freshness.is_fresh:
            return f"Nothing has changed since the last build: {task.site}"
        done = _publish(task, freshness)
    seconds = time.monotonic() - started
    same = sum(name.endswith(".html") for name in done.kept)
    again = f", {same} of them as they were" if same else ""
    made = f"{done.pages} pages in {', '.join(done.languages)}{again}"
    return f"{made}; built in {seconds:.1f} s: {task.site}"


def _publish(task: Task, freshness: Freshness) -> Made:
    """Build a site beside and swap it in."""
    order, built = task.order, task.work / "new"
    earlier = _earlier(freshness, order.root, task.config, task.site)
    done = build_into(built, order.root, order.edition, task.part, earlier)
    if order.language or order.shard:
        edition = hub_options(task.config).edition
        write_note(built, task.part.note(freshness.hub, edition, done))
    _compress(built, order.compress, task.site if freshness.is_untouched else None)
    swap.publish(built, task.site)
    freshness.note(done.scanned, lambda made: write_tables(order.root, done.tables, made))
    return done


def _earlier(freshness: Freshness, root: Path, config: MkDocsConfig, site: Path) -> Earlier:
    """Return the last build's site; its pages serve again only if nobody has touched them."""
    languages = hub_languages(config)
    tables = read_tables(root, languages, freshness.site) if freshness.is_untouched else {}
    return Earlier(site, freshness.frame, tables, freshness.scanned)


def _part(config: MkDocsConfig, language: str | None, shard: str | None) -> Part:
    languages = hub_languages(config)
    if language is not None and language not in languages:
        raise click.ClickException(
            f"Expected one of the languages {', '.join(languages)}; found {language!r}."
        )
    try:
        share = Share.parse(shard) if shard else WHOLE
    except ValueError as error:
        raise click.ClickException(str(error)) from error
    if share != WHOLE and not is_covered(config):
        raise click.ClickException(
            "Expected a hub that Knowhub builds by itself; found one that needs MkDocs, which makes"
            " no parts of a language. Use --language alone, or see docs/contributing/building.md."
        )
    return Part(languages, language, share)


def build_into(
    built: Path, root: Path, edition: str | None, part: Part, earlier: Earlier | None
) -> Made:
    """Build and verify the site in a folder of its own; return what came of it."""
    config = load_settings(root, edition=edition, site_dir=str(built), strict=True)
    with progress(shown=sys.stderr.isatty()), gather_warnings() as messages:
        made = _build(config, part, built, earlier)
    if made.problems or messages.found:
        raise click.ClickException("\n".join([*messages.found, *made.problems, EARLIER_STAYS]))
    swap.write_marker(built)
    whole = swap.verify(built, made.kept) if part.is_all else ()
    plugin: Any = config.plugins["knowhub/records"]
    scan = scan_of(config, plugin.site.catalogue)
    same = earlier is not None and earlier.scanned == scan.key
    problems = [*whole, *scan.problems(built, made.kept if same else ())]
    if problems:
        raise click.ClickException("\n".join([*problems, EARLIER_STAYS]))
    return replace(made, scanned=scan.key)


def _compress(built: Path, formats: tuple[str, ...], earlier: Path | None) -> None:
    """Compress the texts of a verified site; an earlier site that is as it was made saves work."""
    try:
        sizes = compress_site(built, formats, earlier)
    except OSError as error:
        raise click.ClickException(
            f"{built}: Expected to write compressed files; found: {error}. Make room, then run the "
            f"command again. {EARLIER_STAYS}"
        ) from error
    for name, size in sorted(sizes.items()):
        click.echo(f"Compressed files (.{name}): {size / 1e6:.1f} MB")


def scan_of(config: MkDocsConfig, catalogue: Catalogue) -> SiteScan:
    """Return the scan of a site that has been built: it finds what of persons no record says."""
    root = Path(config.config_file_path).resolve().parent
    shown = (hub_options(config).report_to or "",)
    return SiteScan(root, catalogue, shown=shown, private=private_there(config))


def private_there(config: MkDocsConfig) -> ContentRoot | None:
    """Return the private content that a public edition must not show, if it is on this machine."""
    options = hub_options(config)
    root = Path(config.config_file_path).resolve().parent
    private = private_root(options.private_content, root) if options.edition == "public" else None
    return private if private and private.folder.is_dir() else None


def _build(config: MkDocsConfig, part: Part, built: Path, earlier: Earlier | None) -> Made:
    """Build the site into a folder; what comes of it says why it could not be built."""
    languages = part.wanted
    plugin: Any = config.plugins["knowhub/records"]
    try:
        if is_covered(config):
            plugin.site = open_site(config, plugin.config)
            empty_folder(built)
            own = part.share
            made = build_pages(plugin.site, config, languages, built, earlier=earlier, share=own)
            _list_heaviest(made)
            return made
        plugin.only_language = part.language
        _run_mkdocs(config)
    except (Abort, BuildError, OSError) as error:
        return Made((str(error),), (), languages)
    return Made((), (), languages, sum(1 for _ in built.rglob("*.html")))


def _list_heaviest(made: Made) -> None:
    click.echo("Heaviest pages (gzip):")
    for weight in made.heaviest:
        click.echo(f"  {weight.line}")


def _run_mkdocs(config: MkDocsConfig) -> None:
    """Let MkDocs build a hub that uses more of it than our own build knows."""
    config.plugins.on_startup(command="build", dirty=False)
    try:
        build_site(config)
    finally:
        config.plugins.on_shutdown()
