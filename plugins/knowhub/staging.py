"""The staged tree: hand-written pages, records and generated pages as ordinary Markdown files."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from functools import cache
from sys import intern
from typing import TYPE_CHECKING, Any

from knowhub.core.listings import AXES, Listings
from knowhub.views.listings import page_uri

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from knowhub.core.catalogue import Catalogue, Entry
    from knowhub.core.listings import Listing


_UNPRINTED_RE = re.compile(r"[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")


@dataclass(frozen=True)
class Subject:
    """What a generated page shows: the name of a view and its arguments."""

    view: str
    arguments: tuple[Any, ...] = ()


@dataclass(frozen=True)
class StagedPage:
    """A page of the staged tree, without language."""

    uri: str
    """Its source without language and suffix, such as `tools/x` or `tools/index`."""
    template: str | None
    subject: Subject | None
    languages: frozenset[str]
    """The languages in which its text really exists."""
    names: tuple[str, ...] = ()
    """The names of its staged files."""
    origins: Mapping[str, str] = field(default_factory=dict, repr=False)
    """The file under the hub's root that an editor would change, by staged file name."""


def staged_pages(
    catalogue: Catalogue, listings: Listings, *, kinds: Iterable[str]
) -> Iterator[StagedPage]:
    """Yield every page that the catalogue gives rise to."""
    for entry in catalogue.entries.values():
        yield _record_page(entry, catalogue.languages[0])
    languages = catalogue.languages
    every = frozenset(languages)
    for uri, template, subject in generated_pages(catalogue, listings, kinds=kinds):
        names = tuple(staged_name(uri, language, languages[0]) for language in languages)
        yield StagedPage(uri, template, subject, every, names)


def generated_pages(
    catalogue: Catalogue, listings: Listings, *, kinds: Iterable[str]
) -> Iterator[tuple[str, str, Subject]]:
    """Yield address, template and subject of each derived page."""
    wanted = set(kinds)
    for listing in listings.listings:
        if listing.kind in wanted:
            yield from _listing_pages(listing, listings)
    axes = {gateway.axis for gateway in listings.gateways}
    for gateway in listings.gateways:
        for number in range(1, listings.gateway_pages(gateway) + 1):
            subject = Subject("gateway", (gateway, number))
            yield page_uri(gateway.uri, number), "listings/gateway.html", subject
    for axis in sorted(axes - {"countries"}):
        yield f"{AXES[axis]}/index", "listings/table.html", Subject("index", (axis,))
    yield "countries/index", "listings/table.html", Subject("countries")
    yield "search", "listings/search.html", Subject("search")
    if catalogue.places.status.rows:
        yield "treaty-status", "listings/table.html", Subject("treaty-table")


def _listing_pages(listing: Listing, listings: Listings) -> Iterator[tuple[str, str, Subject]]:
    is_glossary = listing.kind == "term" and not listing.facet
    count = listings.glossary_pages if is_glossary else listings.page_count(listing)
    view = "glossary" if is_glossary else "listing"
    for number in range(1, count + 1):
        yield (
            page_uri(listing.uri, number),
            f"listings/{view}.html",
            Subject(view, (listing, number)),
        )


def _record_page(entry: Entry, default: str) -> StagedPage:
    """Stage a record; a default copy stands in when its own language is not the default."""
    paths = {entry.language: entry.path}
    paths |= {code: item.path for code, item in entry.translations.items()}
    real = _same(frozenset(paths))
    paths.setdefault(default, entry.path)
    origins = {staged_name(entry.uri, code, default): path for code, path in paths.items()}
    subject = Subject("record", (entry.id,))
    template = intern(f"records/{entry.kind}.html")
    return StagedPage(entry.uri, template, subject, real, tuple(origins), origins)


@cache
def _same(languages: frozenset[str]) -> frozenset[str]:
    """Return one set for all pages that exist in the same languages: a large hub has thousands."""
    return languages


def staged_texts(page: StagedPage, catalogue: Catalogue) -> Iterator[tuple[str, str]]:
    """Yield name and text of each staged file of a page that a catalogue gives rise to."""
    if page.subject is None:
        return
    if page.subject.view == "record":
        entry = catalogue.entries[page.subject.arguments[0]]
        yield from _record_texts(page, entry, catalogue.languages)
    else:
        front = front_matter(title=page.uri, template=page.template or "")
        yield from ((name, front) for name in page.names)


def _record_texts(
    page: StagedPage, entry: Entry, languages: tuple[str, ...]
) -> Iterator[tuple[str, str]]:
    bodies = {entry.language: entry.body}
    bodies |= {code: item.body for code, item in entry.translations.items()}
    bodies.setdefault(languages[0], entry.body)
    for language, body in bodies.items():
        title, _ = entry.text(("title",), language)
        summary, _ = entry.text(("summary",), language)
        front = front_matter(title=title, description=summary, template=page.template or "")
        yield staged_name(entry.uri, language, languages[0]), front + body


def staged_name(uri: str, language: str, default: str) -> str:
    """Return the name of a staged file: static-i18n reads the language from the suffix."""
    return f"{uri}.md" if language == default else f"{uri}.{language}.md"


def front_matter(**keys: str) -> str:
    """Return front matter with the given keys."""
    lines = "".join(f"{key}: {_quoted(value)}\n" for key, value in keys.items())
    return f"---\n{lines}---\n"


def _quoted(text: str) -> str:
    """Return a text in quotation marks: one of JSON is one of YAML, but for a few characters."""
    plain = json.dumps(text, ensure_ascii=False)
    return _UNPRINTED_RE.sub(lambda match: f"\\u{ord(match[0]):04x}", plain)
