"""The catalogue: all records, in all languages, with every cross reference in both directions."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from knowhub.core.fields import references
from knowhub.core.parsing.excerpts import excerpted
from knowhub.core.parsing.texts import PUBLIC
from knowhub.core.places import Places

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from knowhub.core.issues import Issue, Position
    from knowhub.core.parsing.yaml_nodes import Path
    from knowhub.core.records.base import Record
    from knowhub.core.source_documents import SourceDocumentEntry
    from knowhub.core.translations import Translation
    from knowhub.core.vocabularies import Vocabulary

PAST = frozenset({"historical", "superseded"})
"""Currencies that listings show after what is current."""


@excerpted("body")
@dataclass(frozen=True)
class Entry:
    """A record with its body, its file and its translations."""

    id: str
    record: Record
    body: str
    path: str
    language: str
    """The language of the record's own file."""
    positions: Mapping[Path, Position] = field(default_factory=dict, repr=False)
    body_line: int = 1
    start: str = PUBLIC
    """The part of `path` that leads to the root of its content."""
    translations: Mapping[str, Translation] = field(default_factory=dict)

    @property
    def kind(self) -> str:
        """The kind of the record."""
        return self.record.kind

    @property
    def uri(self) -> str:
        """The path of the record's page source, without language and suffix."""
        return f"{self.record.folder}/{self.id}"

    @property
    def private(self) -> bool:
        """Whether the record stands in a private root, which no public edition reads."""
        return self.start != PUBLIC

    @property
    def past(self) -> bool:
        """Whether the record is history."""
        return self.record.currency in PAST

    def has_language(self, language: str) -> bool:
        """Whether the text exists in a language."""
        return language == self.language or language in self.translations

    def text(self, path: Path, language: str) -> tuple[str, str]:
        """Return a text for readers and the language that it is in."""
        translation = self.translations.get(language)
        if translation and path in translation.texts:
            return translation.texts[path], language
        value: object = self.record
        for step in path:
            value = value[step] if isinstance(step, int) else getattr(value, step)  # type: ignore[index]  # paths come from the record itself
        return str(value), self.language

    def title(self, language: str) -> str:
        """Return the title in a language, or in the language of the record."""
        return self.text(("title",), language)[0]


@dataclass(frozen=True, slots=True)
class Link:
    """A reference seen from one of its ends."""

    relation: str
    """The field that refers, or the name of the inverse relation."""
    target: str
    """The id of the record at the other end."""


@dataclass(frozen=True)
class Catalogue:
    """All that a hub publishes. Nothing in it changes."""

    entries: Mapping[str, Entry]
    vocabularies: Mapping[str, Vocabulary]
    places: Places = field(default_factory=Places)
    sources: Mapping[str, SourceDocumentEntry] = field(default_factory=dict)
    languages: tuple[str, ...] = ("en",)
    """The default language first."""
    issues: tuple[Issue, ...] = ()

    @cached_property
    def links(self) -> Mapping[str, tuple[Link, ...]]:
        """The references from and to each record."""
        found: dict[str, dict[Link, None]] = defaultdict(dict)
        for entry in self.entries.values():
            for path, marker, target in references(entry.record):
                if target in self.entries:
                    found[entry.id][Link(str(path[0]), target)] = None
                    found[target][Link(marker.inverse, entry.id)] = None
        return {record_id: tuple(links) for record_id, links in found.items()}

    def of_kind(self, kind: str) -> tuple[Entry, ...]:
        """Return the records of a kind, by id."""
        return self.by_kind.get(kind, ())

    @cached_property
    def by_kind(self) -> Mapping[str, tuple[Entry, ...]]:
        """The records of each kind, by id."""
        groups: dict[str, list[Entry]] = defaultdict(list)
        for entry in sorted(self.entries.values(), key=lambda entry: entry.id):
            groups[entry.kind].append(entry)
        return {kind: tuple(entries) for kind, entries in groups.items()}

    def label(self, vocabulary: str, term: str, language: str) -> str:
        """Return the label of a term."""
        if vocabulary not in self.vocabularies:
            return term
        return self.vocabularies[vocabulary].label(term, language, default=self.languages[0])


def public_entries(entries: Iterable[Entry]) -> dict[str, Entry]:
    """Return the entries that a public edition may carry, by id."""
    return {entry.id: entry for entry in entries if entry.record.visibility == "public"}
