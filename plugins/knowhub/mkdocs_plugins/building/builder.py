"""Build a hub: read it once, then make its languages in processes side by side."""

from __future__ import annotations

import gc
import gzip
import sys
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mkdocs.exceptions import BuildError

from knowhub.core.weights import (
    HEAVIEST,
    Budget,
    Weight,
    exact,
    gz_size,
    heaviest,
    over_budget,
    weigh,
)
from knowhub.cores import count_cores
from knowhub.files.writing import read_file, read_tree, write_new
from knowhub.mkdocs_plugins.building.assets import LOADED, docs_files, theme_files
from knowhub.mkdocs_plugins.building.pages import LanguagePages
from knowhub.mkdocs_plugins.building.sources import Sources
from knowhub.mkdocs_plugins.records.readers import has_search
from knowhub.mkdocs_plugins.records.rendering import prepare_environment
from knowhub.mkdocs_plugins.records.site import attachments
from knowhub.mkdocs_plugins.records.special import sitemap
from knowhub.mkdocs_plugins.search.plugin import write_search
from knowhub.strings import load_strings

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from mkdocs.config.defaults import MkDocsConfig

    from knowhub.mkdocs_plugins.records.site import Site


@dataclass(frozen=True)
class Job:
    """All that the processes of a build share; they inherit it."""

    site: Site
    config: MkDocsConfig
    options: Any
    sources: Sources
    into: Path


@dataclass(frozen=True)
class Made:
    """What came of a build or of a part of it."""

    problems: tuple[str, ...]
    """What is wrong with texts and pages, each once."""
    heaviest: tuple[Weight, ...]
    """The pages that weigh most."""


def build_pages(site: Site, config: MkDocsConfig, languages: tuple[str, ...], into: Path) -> Made:
    """Write the site of a hub that has no blocking issue.

    Args:
        site: The hub.
        config: Its settings.
        languages: The languages to make, all of the hub's or some.
        into: An empty folder.
    """
    docs = read_tree(Path(config.docs_dir))
    files = docs_files(config) | attachments(site)
    sources = Sources(site, config, docs, {*site.by_name, *files})
    job = Job(site, config, config.plugins["knowhub/records"].config, sources, into)
    theme = theme_files(config)
    for name, data in {**files, **theme, **_sitemap(job)}.items():
        write_new(into / name, data)
    parts = list(_each(job, languages))
    weights = _weigh_exactly(into, (weight for part in parts for weight in part.heaviest))
    budget = job.options.budget
    limits = Budget(budget.record, budget.page, budget.view)
    heavy = over_budget(weights, limits, shared=_loaded_weight(theme))
    problems = dict.fromkeys(
        (*(text for part in parts for text in part.problems), *map(str, heavy))
    )
    return Made(tuple(problems), weights[:HEAVIEST])


def _weigh_exactly(into: Path, weights: Iterable[Weight]) -> tuple[Weight, ...]:
    rough = heaviest(weights)
    return exact(rough, {item.path: read_file(into / item.path) for item in rough})


def _loaded_weight(theme: Mapping[str, bytes]) -> int:
    """Return what the styles and scripts weigh that every page loads."""
    return sum(gz_size(data) for name, data in theme.items() if name in LOADED)


def _each(job: Job, languages: tuple[str, ...]) -> Iterator[Made]:
    """Make the languages, in as many processes as there are processors."""
    count = min(len(languages), count_cores())
    # Only a forked process inherits the hub; elsewhere one process makes all languages.
    if count == 1 or sys.platform != "linux":
        yield from (_make(job, language) for language in languages)
        return
    try:
        with _shared(job), ProcessPoolExecutor(count, mp_context=get_context("fork")) as pool:
            yield from pool.map(_make_shared, languages)
    except BrokenProcessPool as error:
        raise BuildError(
            "Expected every process of the build to finish; found one that the system ended. "
            "Free some memory, or build one language after the other with --language."
        ) from error


_job: Job | None = None


@contextmanager
def _shared(job: Job) -> Iterator[None]:
    """Let processes that are forked meanwhile find the job."""
    global _job  # what a forked process inherits is what the module holds
    _job = job
    gc.collect()
    gc.freeze()  # or the collector of each process would copy all of it by touching it
    try:
        yield
    finally:
        gc.unfreeze()
        _job = None


def _make_shared(language: str) -> Made:
    if _job is None:
        raise RuntimeError("This process was not forked from a build.")
    return _make(_job, language)


def _make(job: Job, language: str) -> Made:
    """Write the pages and the search index of a language."""
    pages = LanguagePages(job.site, job.config, job.options, language, job.sources)
    weights = []
    for name, data, is_record in pages.all():
        write_new(job.into / name, data)
        weights.append(weigh(name, data, record=is_record))
    if has_search(job.config):
        write_search(job.site, language, job.config, job.into)
    return Made(tuple(pages.problems), tuple(heaviest(weights)))


def _sitemap(job: Job) -> dict[str, bytes]:
    base = (job.config.site_url or "/").rstrip("/") + "/"
    env = prepare_environment(job.config.theme.get_env(), load_strings(job.site.default))
    pages = list(sitemap(job.site, lambda *at: base + job.site.path(*at)))
    text = env.get_template("sitemap.xml").render(pages=pages).encode()
    return {"sitemap.xml": text, "sitemap.xml.gz": gzip.compress(text, mtime=0)}
