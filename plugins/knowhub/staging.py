"""The staged tree: hand-written pages, records and generated pages as ordinary Markdown files."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
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
    files: Mapping[str, str] = field(default_factory=dict, repr=False)
    """The staged texts by file name; empty for pages of docs/."""
    origins: Mapping[str, str] = field(default_factory=dict, repr=False)
    """The file under the hub's root that an editor would change, by staged file name."""


def staged_pages(
    catalogue: Catalogue, listings: Listings, *, kinds: Iterable[str]
) -> Iterator[StagedPage]:
    """Yield every page that the catalogue gives rise to."""
    for entry in catalogue.entries.values():
        yield _record_page(entry, catalogue.languages, f"records/{entry.kind}.html")
    for uri, template, subject in generated_pages(catalogue, listings, kinds=kinds):
        yield _generated_page(uri, template, subject, catalogue.languages)


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


def _record_page(entry: Entry, languages: tuple[str, ...], template: str) -> StagedPage:
    """Stage a record; a default copy stands in when its own language is not the default."""
    default = languages[0]
    files, origins = {}, {}
    texts = {entry.language: (entry.body, entry.path)}
    texts |= {code: (t.body, t.path) for code, t in entry.translations.items()}
    texts.setdefault(default, texts[entry.language])
    for language, (body, origin) in texts.items():
        name = staged_name(entry.uri, language, default)
        title, _ = entry.text(("title",), language)
        summary, _ = entry.text(("summary",), language)
        files[name] = front_matter(title=title, description=summary, template=template) + body
        origins[name] = origin
    real = frozenset({entry.language, *entry.translations})
    return StagedPage(entry.uri, template, Subject("record", (entry.id,)), real, files, origins)


def _generated_page(
    uri: str, template: str, subject: Subject, languages: tuple[str, ...]
) -> StagedPage:
    files = {
        staged_name(uri, language, languages[0]): front_matter(title=uri, template=template)
        for language in languages
    }
    return StagedPage(uri, template, subject, frozenset(languages), files)


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
