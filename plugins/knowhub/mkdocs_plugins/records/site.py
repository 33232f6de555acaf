"""What the pages of one build share: catalogue, staged pages, addresses, languages."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from os.path import relpath
from pathlib import Path
from typing import TYPE_CHECKING

from knowhub.core.checks.links import Pages, check_links
from knowhub.core.checks.media import check_media
from knowhub.core.checks.pages import check_pages
from knowhub.core.glossary import Glossary, build_glossary
from knowhub.core.listings import Listings
from knowhub.core.parsing.texts import RawFile
from knowhub.core.parsing.yaml_nodes import parse_yaml
from knowhub.core.safety.limits import find_excess
from knowhub.files.media import read_attachments, read_media
from knowhub.files.writing import read_tree, write_tree
from knowhub.hubs import load_catalogue
from knowhub.mkdocs_plugins.records.page_texts import docs_texts, record_texts
from knowhub.staging import StagedPage, staged_pages, staged_texts

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping

    from knowhub.core.catalogue import Catalogue
    from knowhub.core.issues import Issue
    from knowhub.core.parsing.memory import Memory
    from knowhub.core.privacy import PersonFinder
    from knowhub.files.reading import ContentRoot, Read
    from knowhub.hubs import HubOptions


@dataclass(frozen=True)
class Site:
    """A hub ready to be built."""

    root: Path
    roots: tuple[ContentRoot, ...]
    """The folders of its records."""
    catalogue: Catalogue
    listings: Listings
    pages: Mapping[str, StagedPage]
    titles: Mapping[str, Mapping[str, str]]
    """Titles of the pages of docs/ by address and language."""
    directory_urls: bool
    issues: tuple[Issue, ...] = ()
    """Everything wrong with records, lists and pages, sorted by place."""

    @property
    def default(self) -> str:
        """The language at the root."""
        return self.catalogue.languages[0]

    def path(self, uri: str, language: str) -> str:
        """Return the path of a page from the site's root."""
        prefix = "" if language == self.default else f"{language}/"
        folder, _, name = uri.rpartition("/")
        place = f"{folder}/" if folder else ""
        if not self.directory_urls:
            return f"{prefix}{uri}.html"
        return prefix + (place if name == "index" else f"{uri}/")

    def glossary(self, language: str) -> Glossary:
        """Return the glossary of a language."""
        if language not in self._glossaries:
            self._glossaries[language] = build_glossary(self.catalogue, language)
        return self._glossaries[language]

    @cached_property
    def _glossaries(self) -> dict[str, Glossary]:
        return {}

    @cached_property
    def by_name(self) -> Mapping[str, StagedPage]:
        """Staged pages by the name of each of their files."""
        return {name: page for page in self.pages.values() for name in page.names}

    @cached_property
    def origins(self) -> Mapping[str, str]:
        """The file that an editor changes, by staged name."""
        return {n: origin for page in self.pages.values() for n, origin in page.origins.items()}


def load_site(
    root: Path,
    docs: Path,
    languages: tuple[str, ...],
    *,
    directory_urls: bool,
    anchors: Callable[[str], Collection[str]],
    options: HubOptions,
    finder: PersonFinder | None = None,
    memory: Memory | None = None,
    read: Read = Path.read_bytes,
) -> Site:
    """Read and check the hub under `root`; its problems are in the site's issues."""
    catalogue = load_catalogue(
        root, languages, options=options, gated=True, finder=finder, memory=memory, read=read
    )
    texts = markdown_of(read_tree(docs, read))
    site = assemble(root, docs, catalogue, texts, directory_urls=directory_urls, options=options)
    origin = Path(relpath(docs, root)).as_posix()
    raw = (RawFile(f"docs/{name}", data, len(data)) for name, data in texts.items())
    by_hand = (text for text in docs_texts(origin, texts) if not find_excess(text.body))
    written = (*record_texts(catalogue.entries, site.pages), *by_hand)
    targets = Pages(
        frozenset(site.by_name), {text.name: text for text in written}, languages, anchors
    )
    generated = {uri: page for uri, page in site.pages.items() if page.subject}
    issues = {
        *catalogue.issues,
        *check_pages(raw, generated),
        *check_links(written, targets),
        *check_media(read_media(site.roots, root, docs, read)),
    }
    return replace(site, issues=tuple(sorted(issues)))


def assemble(
    root: Path,
    docs: Path,
    catalogue: Catalogue,
    texts: Mapping[str, bytes],
    *,
    directory_urls: bool,
    options: HubOptions,
) -> Site:
    """Return the pages that a catalogue and the pages of docs/ give rise to, unchecked."""
    listings = Listings(catalogue, facet_minimum=options.rules.facet_minimum)
    pages = {page.uri: page for page in staged_pages(catalogue, listings, kinds=catalogue.by_kind)}
    origin = Path(relpath(docs, root)).as_posix()
    docs_pages, titles = _docs_pages(origin, texts, catalogue.languages)
    roots = options.roots(root)
    issues = catalogue.issues
    both = {**pages, **docs_pages}
    return Site(root, roots, catalogue, listings, both, titles, directory_urls, issues)


def stage(site: Site, docs: Path, into: Path) -> int:
    """Write the staged tree; return how many files changed."""
    texts = read_tree(docs)
    for page in site.pages.values():
        texts |= {name: text.encode() for name, text in staged_texts(page, site.catalogue)}
    return write_tree(into, texts | attachments(site))


def attachments(site: Site, read: Read = Path.read_bytes) -> dict[str, bytes]:
    """Return the files of all records, by path from the site's root."""
    found: dict[str, bytes] = {}
    for root in site.roots:
        own = (e.uri for e in site.catalogue.entries.values() if e.start == root.start)
        found |= dict(read_attachments(root, own, read))
    return found


def markdown_of(docs: Mapping[str, bytes]) -> dict[str, bytes]:
    """Return the pages among the files of docs/."""
    return {name: data for name, data in docs.items() if name.endswith(".md")}


def _docs_pages(
    origin: str, texts: Mapping[str, bytes], languages: tuple[str, ...]
) -> tuple[dict[str, StagedPage], dict[str, dict[str, str]]]:
    found: dict[str, dict[str, str]] = {}
    titles: dict[str, dict[str, str]] = {}
    for name, data in texts.items():
        uri, language = _cut(name, languages)
        found.setdefault(uri, {})[language] = name
        titles.setdefault(uri, {})[language] = _title(data.decode("utf-8", "replace"), uri)
    pages = {
        uri: StagedPage(
            uri,
            None,
            None,
            frozenset(names),
            tuple(names.values()),
            {name: f"{origin}/{name}" for name in names.values()},
        )
        for uri, names in found.items()
    }
    return pages, titles


def _cut(name: str, languages: tuple[str, ...]) -> tuple[str, str]:
    stem = name.removesuffix(".md")
    uri, _, suffix = stem.rpartition(".")
    return (uri, suffix) if uri and suffix in languages else (stem, languages[0])


def _title(text: str, uri: str) -> str:
    """Return the title in a page's front matter, else its address."""
    if not text.startswith("---\n"):
        return uri
    front = text[4:].partition("\n---")[0]
    title = parse_yaml(front, uri).data.get("title")
    return str(title) if title else uri
