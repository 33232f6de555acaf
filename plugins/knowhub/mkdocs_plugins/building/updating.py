"""Bring a site up to date where it stands: after an edit, only what the edit changes is made."""

from __future__ import annotations

import time
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mkdocs.exceptions import BuildError

from knowhub.core.page_answers import PageAnswers
from knowhub.core.parsing.memory import Memory
from knowhub.core.weights import heaviest, weigh
from knowhub.cores import count_cores, map_side_by_side
from knowhub.files.built import names_of
from knowhub.files.compression import compress_files
from knowhub.files.fingerprints import digest_of_states, states_of_tree
from knowhub.files.journal import DISK
from knowhub.files.patching import Patch
from knowhub.files.remembering import FileMemory
from knowhub.files.swap import blank_pages
from knowhub.files.writing import empty_folder, is_same, remove_folder
from knowhub.mkdocs_plugins.building.assets import theme_files
from knowhub.mkdocs_plugins.building.builder import join_parts, make_job, renew_sitemap
from knowhub.mkdocs_plugins.building.languages import Earlier, Made, renew_search, write_page
from knowhub.mkdocs_plugins.building.pages import LanguagePages
from knowhub.mkdocs_plugins.building.reuse import HUB, PageTable, read_tables, write_tables
from knowhub.mkdocs_plugins.records.anchors import anchor_reader
from knowhub.mkdocs_plugins.records.opening import languages_of, open_site
from knowhub.mkdocs_plugins.records.readers import has_search
from knowhub.mkdocs_plugins.records.special import not_found_path
from knowhub.mkdocs_plugins.search.plugin import search_index

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from mkdocs.config.defaults import MkDocsConfig

    from knowhub.core.catalogue import Catalogue
    from knowhub.core.page_answers import RecordDigests
    from knowhub.mkdocs_plugins.building.freshness import Freshness
    from knowhub.mkdocs_plugins.building.languages import Job
    from knowhub.scan import SiteScan

    Tables = Mapping[str, Mapping[str, Any]]

MOST = 2_000
"""Pages beyond which a whole build, in several processes, is sooner done."""


@dataclass(frozen=True)
class Update:
    """What an update made."""

    pages: int
    languages: tuple[str, ...]
    """The languages of these pages."""
    shown: float
    """Seconds until all pages stood in the site."""
    done: float
    """Seconds until everything did."""


@dataclass(frozen=True)
class _Draft:
    """Pages that have been made and not published."""

    job: Job
    tables: Mapping[str, PageTable]
    pages: Mapping[str, int]
    """How many pages have been made, by language."""


class Updater:
    """A site that was built last by this hub, and what this process remembers of the hub.

    Where it cannot tell what an edit changes, or where that is most of the site, it says so: then
    a whole build is needed, and `attach` after it.
    """

    def __init__(
        self,
        site: Path,
        work: Path,
        scan: Callable[[MkDocsConfig, Catalogue], SiteScan],
        formats: Sequence[str] = (),
    ) -> None:
        """Set up.

        Args:
            site: The folder of the site.
            work: The work folder of its publication; whoever updates holds its lock.
            scan: Makes the scan of pages before they are published.
            formats: How texts are compressed.
        """
        self._site, self._work, self._scan, self._formats = site, work, scan, formats
        self.files = FileMemory()
        self._memory = Memory()
        self._records: RecordDigests | None = None
        self._answers: dict[str, PageAnswers] = {}
        self._tables: Tables = {}
        self._states: dict[str, str] = {}
        self._freshness: Freshness | None = None

    def attach(self, config: MkDocsConfig, freshness: Freshness) -> None:
        """Learn how a site stands that has just been built."""
        root = Path(config.config_file_path).resolve().parent
        self._languages, self._root = languages_of(config), root
        self._freshness = freshness
        self._tables = read_tables(root, self._languages, freshness.site)
        self._anchors = anchor_reader(config)
        self._theme = theme_files(config)
        self._states = states_of_tree(self._site)

    def warm(self, config: MkDocsConfig, freshness: Freshness) -> None:
        """Read the hub and make a page of each language, so that the first update is soon done."""
        job = self._open(config, freshness)
        for language in self._languages:
            self._table(job, language)
            pages = LanguagePages(job.site, config, job.options, language, job.sources)
            pages.not_found()
            for _, path, page in pages.all():
                if page.subject and page.subject.view == "record":
                    pages.render(page, path)
                    break

    def update(
        self, config: MkDocsConfig, freshness: Freshness, heard: Sequence[str] = ()
    ) -> Update | None:
        """Bring the site up to date; None if only a whole build can.

        Args:
            config: The settings of the hub.
            freshness: What the hub is made from now, and what was noted of the site.
            heard: Warnings that come while pages are made: each of them stops the update.

        Raises:
            BuildError: Something in the hub blocks a build; the site stays as it was.
        """
        started = time.monotonic()
        if not self._stands(freshness):
            return None
        draft = self._draft(config, freshness)
        if draft is None:
            return None
        scan = self._scan(config, draft.job.site.catalogue)
        if scan.key != freshness.scanned:
            return None
        _refuse((*heard, *self._problems(draft), *self._unfit(draft.job.into, scan)))
        empty_folder(self._work / "undone")
        patch = Patch(self._site, draft.job.into, self._work / "undone")
        try:
            freshness.distrust()
            patch.put(names_of(draft.job.into))
            shown = time.monotonic() - started
            whole = self._complete(draft, patch, scan, freshness)
        except BaseException:
            self._take_back(patch)
            raise
        for folder in (draft.job.into, self._work / "undone"):
            remove_folder(folder)
        if not whole:
            return None
        made = {code: count for code, count in draft.pages.items() if count}
        return Update(sum(made.values()), tuple(made), shown, time.monotonic() - started)

    def _stands(self, freshness: Freshness) -> bool:
        """Tell whether the site is the one that this process knows, made from the same frame."""
        known = self._freshness
        if known is None:
            return False
        same = freshness.site == known.site and freshness.frame == known.frame
        return same and bool(known.site) and all(self._tables.values())

    def _open(self, config: MkDocsConfig, freshness: Freshness) -> Job:
        """Read and check the hub."""
        plugin: Any = config.plugins["knowhub/records"]
        read, memory = self.files.read, self._memory
        site = open_site(config, plugin.config, anchors=self._anchors, memory=memory, read=read)
        earlier = Earlier(self._site, freshness.frame, self._tables, freshness.scanned)
        into = self._work / "new"
        job = make_job(site, config, into, earlier=earlier, records=self._records, read=read)
        self._records = job.records
        return job

    def _table(self, job: Job, language: str) -> PageTable:
        """Return which pages of a language would be made the same again."""
        site, records = job.site, job.records
        assert records is not None  # `_open` gives them
        earlier = self._answers.get(language)
        answers = PageAnswers(site.catalogue, site.listings, language, records, job.files, earlier)
        self._answers[language] = answers
        return PageTable(self._tables.get(language, {}), job.frame, answers.digest)

    def _draft(self, config: MkDocsConfig, freshness: Freshness) -> _Draft | None:
        """Make the pages that have changed; None if they are too many."""
        job = self._open(config, freshness)
        tables = {code: self._table(job, code) for code in self._languages}
        if any(self._tables[code].get("key") != job.frame for code in tables):
            return None
        pages = {
            code: LanguagePages(job.site, config, job.options, code, job.sources) for code in tables
        }
        changed = {
            code: [item for item in own.all() if not tables[code].is_same(item[0])]
            for code, own in pages.items()
        }
        if sum(map(len, changed.values())) > MOST:
            return None
        empty_folder(job.into)
        self._parts = [
            self._make(job, pages[code], tables[code], own) for code, own in changed.items()
        ]
        for name, data in job.attached.items():
            if not is_same(self._site / name, data):
                job.folder.write(name, data)
        return _Draft(job, tables, {code: len(own) for code, own in changed.items()})

    def _make(
        self, job: Job, pages: LanguagePages, table: PageTable, changed: Iterable[Any]
    ) -> Made:
        weights = [write_page(job, pages, table, *item) for item in changed]
        missing, data = not_found_path(job.site, pages.language), pages.not_found()
        if not is_same(self._site / missing, data):
            job.folder.write(missing, data)
            weights.append(weigh(missing, data, record=False))
        return Made(tuple(pages.problems), tuple(heaviest(weights)), (pages.language,))

    def _problems(self, draft: _Draft) -> tuple[str, ...]:
        """Return what is wrong with texts and weights of pages that have changed."""
        return join_parts(self._parts, draft.job, self._theme).problems

    def _unfit(self, folder: Path, scan: SiteScan, known: Iterable[str] = ()) -> tuple[str, ...]:
        """Return why files must not be published."""
        return (*blank_pages(folder), *scan.problems(folder, frozenset(known)))

    def _complete(self, draft: _Draft, patch: Patch, scan: SiteScan, freshness: Freshness) -> bool:
        """Bring the rest up to date; tell whether nobody else has changed the site meanwhile."""
        job = draft.job
        sitemap, _ = renew_sitemap(job)
        searched = self._search(job)
        rest = names_of(job.into)
        _refuse(self._unfit(job.into, scan))
        patch.put(rest)
        patch.drop(self._gone(sitemap, searched))
        self._compress(job, patch)
        DISK.sync_tree(self._site)
        tables = self._noted(draft, searched) | {HUB: {"sitemap": sitemap}}
        states = states_of_tree(self._site)
        if _others(states, patch.touched) != _others(self._states, patch.touched):
            return False
        made = digest_of_states(states)
        freshness.note(scan.key, partial(write_tables, self._root, tables), made)
        self._tables, self._states, self._freshness = tables, states, freshness
        self.files.forget()
        return True

    def _search(self, job: Job) -> dict[str, dict[str, Any]]:
        """Write what is new of the indexes; return what the next build must know of each."""
        if not has_search(job.config):
            return {code: {} for code in self._languages}
        indexes = [search_index(job.site, code, job.config) for code in self._languages]
        known = {code: self._tables[code].get("search", {}) for code in self._languages}
        stale = [index for index in indexes if index.key != known[index.language].get("key")]
        places = range(len(stale))
        made = map_side_by_side(
            lambda place: renew_search(job, stale[place])[0], places, count_cores()
        )
        new = {index.language: found for index, found in zip(stale, made, strict=True)}
        return {code: dict(new.get(code, known[code])) for code in self._languages}

    def _gone(self, sitemap: Mapping[str, Any], searched: Tables) -> set[str]:
        """Return the files of the earlier indexes and sitemap that there are no more."""
        before = {name for table in self._tables.values() for name in _files(table.get("search"))}
        before |= set(_files(self._tables[HUB].get("sitemap")))
        return before - set(_files(sitemap)).union(*map(_files, searched.values()))

    def _compress(self, job: Job, patch: Patch) -> None:
        """Compress anew what has changed."""
        if not self._formats:
            return
        changed = [name for name in patch.touched if (self._site / name).is_file()]
        made = compress_files(self._site, changed, self._formats, job.into)
        beside = {f"{name}.{form}" for name in patch.touched for form in self._formats}
        patch.put(sorted(made))
        patch.drop(name for name in beside - made if (self._site / name).exists())

    def _noted(self, draft: _Draft, searched: Tables) -> dict[str, dict[str, Any]]:
        """Return what each page is made from now."""
        for code, table in draft.tables.items():
            pages = LanguagePages(
                draft.job.site, draft.job.config, draft.job.options, code, draft.job.sources
            )
            for file, _, _ in pages.all():
                table.find(file)
        return {
            code: table.data() | {"search": searched[code]} for code, table in draft.tables.items()
        }

    def _take_back(self, patch: Patch) -> None:
        """Let the site be what it was, and what was noted of it too."""
        patch.take_back()
        states = states_of_tree(self._site)
        known = self._freshness
        if known and _others(states, patch.touched) == _others(self._states, patch.touched):
            made = digest_of_states(states)
            known.note(known.scanned, partial(write_tables, self._root, self._tables), made)
            self._states = states


def _others(states: Mapping[str, str], touched: set[str]) -> dict[str, str]:
    return {name: state for name, state in states.items() if name not in touched}


def _files(noted: Mapping[str, Any] | None) -> Sequence[str]:
    return tuple((noted or {}).get("files", ()))


def _refuse(problems: Sequence[str]) -> None:
    if problems:
        raise BuildError("\n".join(dict.fromkeys(problems)))
