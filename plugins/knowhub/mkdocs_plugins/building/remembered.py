"""A hub that one process reads again and again: only what has changed is read and asked anew."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mkdocs.exceptions import BuildError

from knowhub.core.page_answers import PageAnswers, RecordDigests
from knowhub.core.parsing.memory import Memory
from knowhub.files.remembering import FileMemory
from knowhub.mkdocs_plugins.building.builder import make_job
from knowhub.mkdocs_plugins.building.pages import LanguagePages
from knowhub.mkdocs_plugins.building.reuse import PageTable
from knowhub.mkdocs_plugins.records.anchors import anchor_reader
from knowhub.mkdocs_plugins.records.opening import open_site

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from mkdocs.config.defaults import MkDocsConfig

    from knowhub.mkdocs_plugins.building.languages import Earlier, Job


class RememberedHub:
    """The files, records and answers of a hub whose settings stay the same."""

    def __init__(self, config: MkDocsConfig) -> None:
        """Begin with nothing."""
        self._config = config
        self.files = FileMemory()
        self._memory = Memory()
        self._anchors = anchor_reader(config)
        self._records: RecordDigests | None = None
        self._answers: dict[str, PageAnswers] = {}

    def load(self, earlier: Earlier, into: Path) -> Job:
        """Read and check the hub.

        Args:
            earlier: The site that its pages stand in.
            into: Where new pages are made.

        Raises:
            BuildError: Something in the content blocks a build.
        """
        plugin: Any = self._config.plugins["knowhub/records"]
        read, memory, known = self.files.read, self._memory, self._records
        options = plugin.config
        site = open_site(self._config, options, anchors=self._anchors, memory=memory, read=read)
        job = make_job(site, self._config, into, earlier=earlier, records=known, read=read)
        self._records = job.records
        return job

    def table(self, job: Job, language: str, known: Mapping[str, Any]) -> PageTable:
        """Return which pages of a language would be made the same again.

        Args:
            job: What `load` returned last.
            language: The language.
            known: What the pages were made from.
        """
        hub, records = job.site, job.records
        if records is None:
            raise BuildError("Expected a site whose pages are known; found none. Build it first.")
        before = self._answers.get(language)
        own = PageAnswers(hub.catalogue, hub.listings, language, records, job.files, before)
        self._answers[language] = own
        return PageTable(known, job.frame, own.digest)

    def warm(self, earlier: Earlier, into: Path) -> None:
        """Read the hub and make a page of each language, so that the first edit is soon shown."""
        job = self.load(earlier, into)
        for language in job.site.catalogue.languages:
            self.table(job, language, earlier.tables.get(language, {}))
            pages = LanguagePages(job.site, job.config, job.options, language, job.sources)
            records = (
                (path, page)
                for _, path, page in pages.all()
                if page.subject and page.subject.view == "record"
            )
            for path, page in [*records][:1]:
                pages.render(page, path)
