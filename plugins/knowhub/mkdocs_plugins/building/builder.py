"""Build a hub: read it once, then make its languages in processes side by side."""

from __future__ import annotations

from concurrent.futures.process import BrokenProcessPool
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mkdocs.exceptions import BuildError

from knowhub.core.page_answers import RecordDigests, digest_of
from knowhub.core.weights import HEAVIEST, exact, over_budget
from knowhub.cores import CAN_FORK, count_cores, map_forked
from knowhub.files.fresh import FreshFolder
from knowhub.files.parts import WHOLE
from knowhub.files.writing import read_file, read_tree, take_over
from knowhub.mkdocs_plugins.building.assets import docs_files, theme_files
from knowhub.mkdocs_plugins.building.languages import (
    Earlier,
    Job,
    Made,
    is_searched,
    make_pages,
    make_search,
)
from knowhub.mkdocs_plugins.building.reuse import HUB
from knowhub.mkdocs_plugins.building.sources import Sources
from knowhub.mkdocs_plugins.records.rendering import prepare_environment
from knowhub.mkdocs_plugins.records.site import attachments
from knowhub.mkdocs_plugins.records.special import sitemap_files
from knowhub.strings import load_strings

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from mkdocs.config.defaults import MkDocsConfig

    from knowhub.files.parts import Share
    from knowhub.files.reading import Read
    from knowhub.mkdocs_plugins.records.site import Site

_LONGEST = ("ar", "zh", "ru")
"""Languages whose indexes take longest to make, the longest first."""


def build_pages(
    site: Site,
    config: MkDocsConfig,
    languages: tuple[str, ...],
    into: Path,
    *,
    earlier: Earlier | None = None,
    share: Share = WHOLE,
) -> Made:
    """Write the site of a hub that has no blocking issue.

    Args:
        site: The hub.
        config: Its settings.
        languages: The languages to make, all of the hub's or some.
        into: An empty folder.
        earlier: The site of the last build, or at least what all pages depend on.
        share: The part of each language's pages to make.
    """
    job = make_job(site, config, into, earlier=earlier, share=share)
    for name, data in {**job.attached, **job.theme}.items():
        job.folder.write(name, data)
    return join_parts(list(_each(job, languages)), job)


def make_job(
    site: Site,
    config: MkDocsConfig,
    into: Path,
    *,
    earlier: Earlier | None = None,
    share: Share = WHOLE,
    records: RecordDigests | None = None,
    read: Read = read_file,
) -> Job:
    """Return all that the languages of a hub are made from.

    Args:
        site: The hub.
        config: Its settings.
        into: An empty folder.
        earlier: The site of the last build, or at least what all pages depend on.
        share: The part of each language's pages to make.
        records: Digests of records that this process has read before.
        read: Reads a file.
    """
    docs = read_tree(Path(config.docs_dir), read)
    files = docs_files(config) | attachments(site, read)
    return Job(
        site,
        config,
        config.plugins["knowhub/records"].config,
        Sources(site, config, docs, files),
        FreshFolder(into),
        docs | files,
        files,
        theme_files(config),
        RecordDigests(site.catalogue, records) if earlier else None,
        earlier,
        _frame(site, files, earlier.frame) if earlier else "",
        share,
    )


def _frame(site: Site, files: Iterable[str], frame: str) -> str:
    """Return a digest of what all pages depend on: which pages and files there are, too."""
    titles = (f"{uri} {sorted(own.items())}" for uri, own in sorted(site.titles.items()))
    return digest_of((frame, *sorted(site.pages), "", *sorted(files), "", *titles))


def join_parts(parts: list[Made], job: Job) -> Made:
    """Return what came of the parts of a build, and which pages of theirs are too heavy."""
    rough = job.heaviest(weight for part in parts for weight in part.heaviest)
    weights = exact(rough, {item.path: read_file(job.into / item.path) for item in rough})
    heavy = over_budget(weights, job.budget, shared=job.shared)
    problems = (*(text for part in parts for text in part.problems), *map(str, heavy))
    return Made(
        tuple(dict.fromkeys(problems)),
        weights[:HEAVIEST],
        tuple(code for part in parts for code in part.languages),
        sum(part.pages for part in parts),
        frozenset().union(*(part.kept for part in parts)),
        _tables(parts),
    )


def _tables(parts: Iterable[Made]) -> dict[str, dict[str, Any]]:
    """Return what the parts say of each language, together."""
    found: dict[str, dict[str, Any]] = {}
    for part in parts:
        for code, own in part.tables.items():
            found.setdefault(code, {}).update(own)
    return found


def _each(job: Job, languages: tuple[str, ...]) -> Iterator[Made]:
    """Make the languages, in as many processes as there are processors.

    What takes longest comes first, so that all processes end at about the same time.
    """
    searched = [code for code in languages if is_searched(job, code)]
    works = (
        *(partial(make_pages, job, code) for code in languages),
        *(partial(make_search, job, code) for code in sorted(searched, key=_by_length)),
        partial(_write_sitemap, job),
    )
    count = min(len(works), count_cores())
    if count == 1 or not CAN_FORK:
        yield from (work() for work in works)
        return
    try:
        yield from map_forked(lambda place: works[place](), range(len(works)), count)
    except BrokenProcessPool as error:
        raise BuildError(
            "Expected every process of the build to finish; found one that the system ended. "
            "Free some memory, or build one language after the other with --language."
        ) from error


def _by_length(language: str) -> int:
    """Return the place of a language among those whose indexes take longest."""
    return next((n for n, own in enumerate(_LONGEST) if language.startswith(own)), len(_LONGEST))


def _write_sitemap(job: Job) -> Made:
    """Write the sitemap, or take it over."""
    known, written = renew_sitemap(job)
    if job.earlier and not written:
        take_over(known["files"], job.earlier.site, job.into)
    kept = frozenset(() if written else known["files"])
    return Made((), (), (), kept=kept, tables={HUB: {"sitemap": known}})


def renew_sitemap(job: Job) -> tuple[dict[str, Any], bool]:
    """Write the sitemap unless it is as it was; return what the next build must know, and whether.

    It says which pages there are in which languages.
    """
    real = (f"{uri} {sorted(page.languages)}" for uri, page in sorted(job.site.pages.items()))
    key = digest_of((job.frame, *real))
    known = job.earlier.tables.get(HUB, {}).get("sitemap", {}) if job.earlier else {}
    if known.get("key") == key:
        return known, False
    files = _sitemap(job)
    for name, data in files.items():
        job.folder.write(name, data)
    return {"key": key, "files": sorted(files)}, True


def _sitemap(job: Job) -> dict[str, bytes]:
    env = prepare_environment(job.config.theme.get_env(), load_strings(job.site.default))
    render = env.get_template("sitemap.xml").render
    return sitemap_files(job.site, job.config.site_url, render)
