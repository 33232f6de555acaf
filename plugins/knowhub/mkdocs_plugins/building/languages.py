"""One language of a site: its pages, made or taken over from the last build, and its search."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from knowhub.core.page_answers import PageAnswers, RecordDigests
from knowhub.core.weights import Budget, Weight, gz_size, heaviest, weigh
from knowhub.files.writing import is_same, take_over
from knowhub.mkdocs_plugins.building.assets import LOADED
from knowhub.mkdocs_plugins.building.pages import LanguagePages
from knowhub.mkdocs_plugins.building.reuse import PageTable
from knowhub.mkdocs_plugins.records.readers import has_search
from knowhub.mkdocs_plugins.records.special import not_found_path
from knowhub.mkdocs_plugins.search.plugin import index_files, search_index

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from mkdocs.config.defaults import MkDocsConfig

    from knowhub.files.fresh import FreshFolder
    from knowhub.files.parts import Share
    from knowhub.mkdocs_plugins.building.sources import Sources
    from knowhub.mkdocs_plugins.records.site import Site
    from knowhub.searching import SearchIndex
    from knowhub.staging import StagedPage


SEARCH = "search"
"""In the table of a language: what its search index was made from."""


@dataclass(frozen=True)
class Earlier:
    """The site of the last build, whose pages serve again where all that they show is as it was."""

    site: Path
    frame: str
    """A digest of what all its pages must have been made from: templates, settings, lists, code."""
    tables: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    """What each of its pages was made from, by language; nothing where that is not known."""
    scanned: str = ""
    """The key of the scan that it has passed."""


@dataclass(frozen=True)
class Job:
    """All that the processes of a build share; they inherit it."""

    site: Site
    config: MkDocsConfig
    options: Any
    sources: Sources
    folder: FreshFolder
    """Where the site is made."""
    files: Mapping[str, bytes]
    """The files of docs/ and of records, by path."""
    attached: Mapping[str, bytes]
    """Those of them that are no pages: they stand in the site as they are."""
    theme: Mapping[str, bytes]
    """The styles, scripts and images of the theme, by path."""
    records: RecordDigests | None
    """Digests of the records; None where no build is to know what this one's pages show."""
    earlier: Earlier | None
    frame: str
    share: Share
    """The part of each language's pages that is made."""

    @property
    def into(self) -> Path:
        """The path of the folder where the site is made."""
        return self.folder.path

    @property
    def budget(self) -> Budget:
        """What pages may weigh."""
        own = self.options.budget
        return Budget(own.record, own.page, own.view)

    @property
    def shared(self) -> int:
        """What the styles and scripts weigh that every page loads."""
        return sum(gz_size(data) for name, data in self.theme.items() if name in LOADED)

    def heaviest(self, weights: Iterable[Weight]) -> tuple[Weight, ...]:
        """Return the pages that must be weighed exactly."""
        return tuple(heaviest(weights, self.budget, shared=self.shared))


@dataclass(frozen=True)
class Made:
    """What came of a build or of a part of it."""

    problems: tuple[str, ...]
    """What is wrong with texts and pages, each once."""
    heaviest: tuple[Weight, ...]
    """The pages that weigh most, and those that may weigh too much."""
    languages: tuple[str, ...]
    pages: int = 0
    kept: frozenset[str] = frozenset()
    """The files of pages and search that were taken over from the earlier site."""
    tables: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    """What each page was made from, by language."""
    scanned: str = ""
    """The key of the scan that the site has passed."""


def make_pages(job: Job, language: str) -> Made:
    """Write the pages of a language, or take them over."""
    pages = LanguagePages(job.site, job.config, job.options, language, job.sources)
    table = _table(job, language)
    weights, kept = [], []
    for file, path, page in pages.all(job.share):
        weight = table.find(file) if table else None
        if weight:
            kept.append(file)
        else:
            weight = write_page(job, pages, table, file, path, page)
        weights.append(weight)
    if job.share.number == 1:
        missing, data = not_found_path(job.site, language), pages.not_found()
        job.folder.write(missing, data)
        weights.append(weigh(missing, data, record=False))
    if job.earlier:
        take_over(sorted(kept), job.earlier.site, job.into)
    tables = {language: {**table.data(), SEARCH: {}}} if table else {}
    made = job.heaviest(weights)
    return Made(tuple(pages.problems), made, (language,), len(weights), frozenset(kept), tables)


def make_search(job: Job, language: str) -> Made:
    """Write the search index of a language, or take it over."""
    known, kept = renew_search(job, search_index(job.site, language, job.config))
    if job.earlier:
        take_over(sorted(kept), job.earlier.site, job.into)
    tables = {language: {SEARCH: known}} if job.earlier else {}
    return Made((), (), (), kept=frozenset(kept), tables=tables)


def is_searched(job: Job, language: str) -> bool:
    """Tell whether this part of a build makes the index of a language: they take them by turns."""
    place = job.site.catalogue.languages.index(language)
    return has_search(job.config) and job.share.holds(place)


def renew_search(job: Job, index: SearchIndex) -> tuple[dict[str, Any], set[str]]:
    """Write what is new of an index; return what the next build must know, and what is not new."""
    known = job.earlier.tables.get(index.language, {}).get(SEARCH, {}) if job.earlier else {}
    site = job.earlier.site if job.earlier and known else None
    if site and known.get("key") == index.key:
        return dict(known), set(known["files"])
    names, kept = [], set()
    for name, data in index_files(job.site, index):
        names.append(name)
        if site and is_same(site / name, data):
            kept.add(name)
        else:
            job.folder.write(name, data)
    return {"key": index.key, "files": names}, kept


def _table(job: Job, language: str) -> PageTable | None:
    if job.earlier is None or job.records is None:
        return None
    site = job.site
    answers = PageAnswers(site.catalogue, site.listings, language, job.records, job.files)
    return PageTable(job.earlier.tables.get(language, {}), job.frame, answers.digest)


def write_page(
    job: Job, pages: LanguagePages, table: PageTable | None, file: str, path: str, page: StagedPage
) -> Weight:
    """Write a page; note what has been asked to make it, and return what it weighs."""
    data, asked = pages.trace(page, path)
    job.folder.write(file, data)
    is_record = page.subject is not None and page.subject.view == "record"
    weight = weigh(file, data, record=is_record)
    if table:
        table.note(weight, asked)
    return weight
