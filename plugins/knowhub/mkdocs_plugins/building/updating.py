"""Bring a site up to date where it stands: after an edit, only what the edit changes is made."""

from __future__ import annotations

import time
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mkdocs.exceptions import BuildError

from knowhub.core.weights import weigh
from knowhub.cores import count_cores, map_side_by_side
from knowhub.files.built import names_of
from knowhub.files.compression import compress_files
from knowhub.files.fingerprints import digest_of_states, states_of_tree
from knowhub.files.journal import DISK
from knowhub.files.patching import Patch
from knowhub.files.swap import blank_pages
from knowhub.files.writing import empty_folder, is_same, remove_folder
from knowhub.mkdocs_plugins.building.builder import join_parts, renew_sitemap
from knowhub.mkdocs_plugins.building.languages import (
    SEARCH,
    Earlier,
    Made,
    renew_search,
    write_page,
)
from knowhub.mkdocs_plugins.building.pages import LanguagePages
from knowhub.mkdocs_plugins.building.remembered import RememberedHub
from knowhub.mkdocs_plugins.building.reuse import HUB, read_tables, write_tables
from knowhub.mkdocs_plugins.records.opening import languages_of
from knowhub.mkdocs_plugins.records.readers import has_search
from knowhub.mkdocs_plugins.records.special import not_found_path
from knowhub.mkdocs_plugins.search.plugin import search_index

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from mkdocs.config.defaults import MkDocsConfig

    from knowhub.core.catalogue import Catalogue
    from knowhub.mkdocs_plugins.building.freshness import Freshness
    from knowhub.mkdocs_plugins.building.languages import Job
    from knowhub.mkdocs_plugins.building.reuse import PageTable
    from knowhub.scan import SiteScan

    Tables = Mapping[str, Mapping[str, Any]]
    Items = list[tuple[str, str, Any]]

MOST = 2_000
"""Pages beyond which a whole build, in several processes, is sooner done."""
MANIFEST = "/index.js"
"""How the name of a file ends that leads readers to others of the search."""


@dataclass(frozen=True)
class Update:
    """What an update made."""

    pages: Mapping[str, int]
    """How many pages have changed, by language; without those of addresses that there are not."""
    shown: float
    """Seconds until all pages stood in the site."""
    done: float
    """Seconds until everything did."""


@dataclass(frozen=True)
class _Draft:
    """New pages beside the site."""

    job: Job
    tables: Mapping[str, PageTable]
    items: Mapping[str, Items]
    """File, path and source of all pages of each language."""
    pages: Mapping[str, int]
    problems: tuple[str, ...]


class Updater:
    """A site that was built last from a hub, with what this process remembers of both.

    Where it cannot tell what an edit changes, or where that is most of the site, it says so: then
    a whole build is needed, and another updater after it. Whoever calls holds the site's lock.
    """

    def __init__(
        self,
        config: MkDocsConfig,
        freshness: Freshness,
        site: Path,
        work: Path,
        scan: Callable[[MkDocsConfig, Catalogue], SiteScan],
        formats: Sequence[str] = (),
    ) -> None:
        """Learn how a site stands that has just been built.

        Args:
            config: The settings of the hub.
            freshness: What was noted of the site.
            site: The folder of the site.
            work: The work folder of its publication.
            scan: Makes the scan of files before they are published.
            formats: How texts are compressed.
        """
        self._config, self._site, self._work = config, site, work
        self._scan, self._formats = scan, formats
        self._root = Path(config.config_file_path).resolve().parent
        self._languages = languages_of(config)
        self._known = freshness
        """What was noted of the site as it stands."""
        self._tables: Tables = read_tables(self._root, self._languages, freshness.site)
        self._states = states_of_tree(site)
        noted = digest_of_states(self._states) == freshness.site and all(self._tables.values())
        self._is_noted = bool(freshness.site and noted)
        self.hub = RememberedHub(config)
        with suppress(BuildError):  # what has been changed meanwhile, the first update tells
            self.hub.warm(self._earlier(freshness), self._new)

    @property
    def _new(self) -> Path:
        return self._work / "new"

    def _earlier(self, freshness: Freshness) -> Earlier:
        return Earlier(self._site, freshness.frame, self._tables, freshness.scanned)

    def update(self, freshness: Freshness, heard: Sequence[str]) -> Update | None:
        """Bring the site up to date; None if only a whole build can.

        Args:
            freshness: What the hub is made from now, and what is noted of the site.
            heard: Warnings that come while pages are made: each of them stops the update.

        Raises:
            BuildError: Something in the hub blocks a build; the site stays as it was.
            OSError: A file cannot be read or written; the site is as it was.
        """
        started = time.monotonic()
        draft = self._draft(freshness) if self._is_ours(freshness) else None
        if draft is None:
            return None
        scan = self._scan(self._config, draft.job.site.catalogue)
        if scan.key != freshness.scanned:
            return None
        _refuse((*heard, *draft.problems, *self._unfit(scan)))
        try:
            shown = self._publish(draft, scan, freshness)
        finally:
            for folder in (self._new, self._work / "undone"):
                remove_folder(folder)
        if shown is None:
            return None
        made = {code: count for code, count in draft.pages.items() if count}
        return Update(made, shown - started, time.monotonic() - started)

    def _is_ours(self, freshness: Freshness) -> bool:
        """Tell whether the site is the one that this process knows, made from the same frame."""
        known = self._known
        same = freshness.site == known.site and freshness.frame == known.frame
        return same and self._is_noted

    def _draft(self, freshness: Freshness) -> _Draft | None:
        """Make the pages that have changed; None if others have, or too many."""
        job = self.hub.load(self._earlier(freshness), self._new)
        tables = {code: self.hub.table(job, code, self._tables[code]) for code in self._languages}
        if any(self._tables[code].get("key") != job.frame for code in tables):
            return None
        makers = [LanguagePages(job.site, job.config, job.options, c, job.sources) for c in tables]
        items = {maker.language: list(maker.all()) for maker in makers}
        changed = {
            code: [item for item in own if not tables[code].is_same(item[0])]
            for code, own in items.items()
        }
        if sum(map(len, changed.values())) > MOST:
            return None
        empty_folder(self._new)
        parts = [self._make(job, m, tables[m.language], changed[m.language]) for m in makers]
        for name, data in job.attached.items():
            if not is_same(self._site / name, data):
                job.folder.write(name, data)
        problems = join_parts(parts, job).problems
        return _Draft(job, tables, items, {c: len(own) for c, own in changed.items()}, problems)

    def _make(self, job: Job, pages: LanguagePages, table: PageTable, changed: Items) -> Made:
        """Make the pages of a language that have changed."""
        weights = [write_page(job, pages, table, *item) for item in changed]
        missing, data = not_found_path(job.site, pages.language), pages.not_found()
        if not is_same(self._site / missing, data):
            job.folder.write(missing, data)
            weights.append(weigh(missing, data, record=False))
        return Made(tuple(pages.problems), job.heaviest(weights), (pages.language,))

    def _unfit(self, scan: SiteScan) -> tuple[str, ...]:
        """Return why files must not be published."""
        return (*blank_pages(self._new), *scan.problems(self._new))

    def _publish(self, draft: _Draft, scan: SiteScan, freshness: Freshness) -> float | None:
        """Put everything into the site, or nothing; return when all pages stood there.

        None if somebody else has changed the site: then nothing is noted of it.
        """
        empty_folder(self._work / "undone")
        patch = Patch(self._site, self._new, self._work / "undone")
        try:
            freshness.distrust()
            patch.put(names_of(self._new))
            shown = time.monotonic()
            tables = self._complete(draft, patch, scan)
            DISK.sync_tree(self._site)
            return shown if self._note(patch, tables, freshness) else None
        except BaseException:
            self._take_back(patch)
            raise

    def _complete(self, draft: _Draft, patch: Patch, scan: SiteScan) -> Tables:
        """Bring the rest of the site up to date; return what the next build must know."""
        sitemap, _ = renew_sitemap(draft.job)
        searched = self._search(draft.job)
        _refuse(self._unfit(scan))
        patch.put(sorted(names_of(self._new), key=lambda name: name.endswith(MANIFEST)))
        patch.drop(self._gone(sitemap, searched))
        self._compress(patch)
        for code, table in draft.tables.items():
            for file, _, _ in draft.items[code]:
                table.find(file)
        tables = {code: {**t.data(), SEARCH: searched[code]} for code, t in draft.tables.items()}
        return {**tables, HUB: {"sitemap": sitemap}}

    def _search(self, job: Job) -> dict[str, Mapping[str, Any]]:
        """Write what is new of the indexes; return what the next build must know of each."""
        known = {code: self._tables[code].get(SEARCH, {}) for code in self._languages}
        if not has_search(job.config):
            return known
        indexes = [search_index(job.site, code, job.config) for code in self._languages]
        stale = [index for index in indexes if index.key != known[index.language].get("key")]

        def renew(place: int) -> dict[str, Any]:
            return renew_search(job, stale[place])[0]

        made = map_side_by_side(renew, range(len(stale)), count_cores())
        return {**known, **{x.language: own for x, own in zip(stale, made, strict=True)}}

    def _gone(self, sitemap: Mapping[str, Any], searched: Tables) -> set[str]:
        """Return the files of the earlier indexes and sitemap that there are no more."""
        before = (
            self._tables[HUB]["sitemap"],
            *(t[SEARCH] for t in self._tables.values() if SEARCH in t),
        )
        now = (sitemap, *searched.values())
        return _files(before) - _files(now)

    def _compress(self, patch: Patch) -> None:
        """Compress anew what has changed."""
        beside = {f"{name}.{form}" for name in patch.touched for form in self._formats}
        there = [name for name in patch.touched if (self._site / name).is_file()]
        made = compress_files(self._site, there, self._formats, self._new)
        patch.put(sorted(made))
        patch.drop(name for name in beside - made if (self._site / name).exists())

    def _note(self, patch: Patch, tables: Tables, freshness: Freshness) -> bool:
        """Note how the site stands; tell whether it is what this process made of it."""
        states = states_of_tree(self._site)
        if not self._is_else_same(states, patch):
            return False
        made = digest_of_states(states)
        freshness.note(freshness.scanned, partial(write_tables, self._root, tables), made)
        self._tables, self._states, self._known = tables, states, freshness
        self.hub.files.forget()
        return True

    def _take_back(self, patch: Patch) -> None:
        """Let the site be what it was, and what was noted of it too."""
        patch.take_back()
        states = states_of_tree(self._site)
        if self._is_else_same(states, patch):
            made = digest_of_states(states)
            keep = partial(write_tables, self._root, self._tables)
            self._known.note(self._known.scanned, keep, made)
            self._states = states

    def _is_else_same(self, states: Mapping[str, str], patch: Patch) -> bool:
        """Tell whether nobody has changed what a patch did not touch."""
        return _without(states, patch.touched) == _without(self._states, patch.touched)


def _without(states: Mapping[str, str], names: set[str]) -> dict[str, str]:
    return {name: state for name, state in states.items() if name not in names}


def _files(noted: Sequence[Mapping[str, Any]]) -> set[str]:
    return {name for item in noted for name in item.get("files", ())}


def _refuse(problems: Sequence[str]) -> None:
    if problems:
        raise BuildError("\n".join(dict.fromkeys(problems)))
