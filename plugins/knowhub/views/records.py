"""A record page as templates print it."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from knowhub import formats
from knowhub.core.fields import field_marker
from knowhub.core.freshness import channel_day, last_day
from knowhub.core.listings import Listing
from knowhub.core.records.base import ClosedList, Place, Prose, Reference, Source, Span
from knowhub.views.base import Badge, Card, Value, View

if TYPE_CHECKING:
    from collections.abc import Iterable

    from knowhub.core.catalogue import Entry


@dataclass(frozen=True)
class SourceLine:
    """A source as the reader sees it; lines of a document are for editors only."""

    title: str
    publisher: str | None
    pages: str | None
    url: str | None
    read_note: str | None


@dataclass(frozen=True)
class RelatedGroup:
    """Records that stand in one relation to this one."""

    label: str
    entries: tuple[Card, ...]


class RecordView:
    """What the template of a record asks for."""

    def __init__(self, view: View, entry: Entry, *, site: str, address: str) -> None:
        self.view = view
        self.entry = entry
        self.model: Any = entry.record
        self.kind = entry.kind
        self.kind_label = view.kind_name(entry.kind, many=True)
        self.kind_url = view.url(Listing(entry.kind).uri)
        self.title, self.language = entry.text(("title",), view.language)
        self.summary, _summary_language = entry.text(("summary",), view.language)
        self.badges: tuple[Badge, ...] = view.badges(entry)
        self.historical = entry.past
        self.illustrative = entry.record.illustrative
        self.no_verified_contact = entry.kind == "network" and not self.channels()
        self.as_of = view.date(entry.record.as_of)
        self.basis_label = view.label("bases", entry.record.basis)
        review = entry.record.review_by
        self.review_by = view.date(review) if review else None
        self.review_day = last_day(review).isoformat() if review else None
        self.updated = None
        year = entry.record.as_of[:4]
        self.citation = f"{site}: {self.title}. {view.kind_name(entry.kind)}, {year}. {address}"

    def values(self, name: str) -> list[Value]:
        """Return the values of a field as a facts row prints them."""
        value = getattr(self.model, name)
        items = value if isinstance(value, tuple) else (value,)
        return [
            self._value(name, (name, index) if isinstance(value, tuple) else (name,), item)
            for index, item in enumerate(items)
            if item is not None and not self._hidden(name, item)
        ]

    def _hidden(self, name: str, item: Any) -> bool:
        """Tell whether an item refers to a record that this edition does not carry."""
        marker = field_marker(type(self.entry.record), name)
        return isinstance(marker, Reference) and item not in self.view.catalogue.entries

    def _value(self, name: str, path: tuple[str | int, ...], item: Any) -> Value:
        marker = field_marker(type(self.entry.record), name)
        if isinstance(marker, ClosedList):
            return self.view.term(name, item, type(self.model))
        if isinstance(marker, Place):
            return self.view.place(item)
        if isinstance(marker, Reference):
            return self.record(item)
        if isinstance(marker, Prose):
            return self.text(*path)
        return self._plain(name, item)

    def _plain(self, name: str, item: Any) -> Value:
        if isinstance(item, Span):
            return Value(formats.span(item.start, item.end))
        if name == "languages":
            return Value(self.view.language_name(item))
        if name in _DATES:
            return Value(self.view.date(item))
        if isinstance(item, str) and name in _ADDRESSES:
            return Value(_host(item), item)
        if isinstance(item, int) and name not in _YEARS:
            return Value(formats.number(item, self.view.language))
        return Value(str(item))

    def text(self, *path: str | int) -> Value:
        """Return a text for readers, marked when it is not in the reader's language."""
        text, language = self.entry.text(path, self.view.language)
        if language == self.view.language:
            return Value(text)
        return Value(text, lang=language, dir=formats.direction(language))

    def record(self, record_id: str) -> Value:
        """Return another record as a link."""
        entry = self.view.catalogue.entries[record_id]
        title, language = entry.text(("title",), self.view.language)
        foreign = language if language != self.view.language else None
        return Value(
            title,
            self.view.url(entry.uri),
            foreign,
            formats.direction(language) if foreign else None,
        )

    def term(self, vocabulary: str, value: str) -> Value:
        """Return the label of a term."""
        return Value(self.view.label(vocabulary, value))

    def terms(self, vocabulary: str, values: Iterable[str]) -> str:
        """Return the labels of terms as one text."""
        return ", ".join(self.view.label(vocabulary, value) for value in values)

    def places(self, codes: Iterable[str]) -> list[Value]:
        """Return countries and regions."""
        return [self.view.place(code) for code in codes]

    def date(self, value: str) -> str:
        """Return a date in words."""
        return self.view.date(value)

    def money(self, value: Any) -> list[Value]:
        """Return an amount as a facts row prints it."""
        if value is None:
            return []
        return [Value(formats.amount(value.amount, value.currency, self.view.language))]

    def channels(self) -> tuple[Any, ...]:
        """Return the channels that somebody has verified: the others are never shown."""
        return tuple(c for c in getattr(self.model, "channels", ()) if c.verified_on)

    def contacts(self) -> list[Value]:
        """Return the channels with the day of their check, which is printed whatever happens."""
        checked = self.view.gettext("verified on")
        return [
            Value(
                channel.value,
                note=f"{checked} {self.view.date(channel.verified_on)}",
                until=str(channel_day(channel)),
            )
            for channel in self.channels()
        ]

    @property
    def currency_note(self) -> str | None:
        """The sentence that says how present the facts are."""
        _ = self.view.gettext
        date = self.as_of
        notes = {
            "historical": _("This describes the past: reported {date}."),
            "superseded": _("Something newer has replaced this: reported {date}."),
            "announced": _(
                "This was announced in {date}; the hub has found no trace of what came of it."
            ),
            "unknown": _("Reported {date}; the hub does not know whether it still holds."),
        }
        note = notes.get(self.model.currency)
        return note.format(date=date) if note else None

    @property
    def caution(self) -> Value | None:
        """What a reader must know of the record's own limits."""
        return self.text("caution") if self.model.caution else None

    @property
    def conflicts(self) -> list[dict[str, Any]]:
        """What sources say differently."""
        return [
            {
                "about": self.text("conflicts", i, "about").text,
                "statements": [
                    {
                        "says": self.text("conflicts", i, "statements", j, "says").text,
                        "source_text": self._short(statement.source),
                    }
                    for j, statement in enumerate(conflict.statements)
                ],
            }
            for i, conflict in enumerate(self.model.conflicts)
        ]

    @property
    def sources(self) -> list[SourceLine]:
        """Where the facts come from."""
        lines = [self._source(source) for source in self.model.sources]
        return list(dict.fromkeys(lines))

    def _source(self, source: Source) -> SourceLine:
        document = self.view.catalogue.sources.get(source.document or "")
        read = self.view.label("read-depths", source.read) if source.read else None
        pages = f"{self.view.gettext('p.')} {source.pages}" if source.pages else None
        if document:
            year = document.date[:4]
            return SourceLine(
                document.title, f"{document.publisher}, {year}", pages, document.address, read
            )
        title = source.title or (_host(source.address) if source.address else "")
        return SourceLine(title, source.publisher, pages, source.address, read)

    def _short(self, source: Source) -> str:
        document = self.view.catalogue.sources.get(source.document or "")
        if document:
            return f"{document.short_title or document.title}, {document.date[:4]}"
        return source.title or (_host(source.address) if source.address else "")

    @property
    def related(self) -> list[RelatedGroup]:
        """References from and to this record, each other record once."""
        groups: dict[str, list[Entry]] = defaultdict(list)
        seen = set()
        for link in self.view.catalogue.links.get(self.entry.id, ()):
            if link.target not in seen and link.target in self.view.catalogue.entries:
                seen.add(link.target)
                groups[link.relation].append(self.view.catalogue.entries[link.target])
        return [
            RelatedGroup(
                relation_label(relation, self.view),
                tuple(map(self.view.card, self.view.sort(entries))),
            )
            for relation, entries in groups.items()
        ]

    @property
    def translation(self) -> dict[str, Any] | None:
        """Who made and reviewed the text that is shown, when it is a translation."""
        translation = self.entry.translations.get(self.view.language)
        if translation is None:
            return None
        credited = translation.credits
        return {
            "made_by_label": self.view.label("made-by", credited.made_by),
            "reviewed_by_label": credited.reviewed_by or self.view.gettext("Nobody yet"),
            "stale": bool(translation.stale),
        }

    @property
    def availability(self) -> list[dict[str, Any]]:
        """The languages in which the thing described can be had."""
        return [
            {
                "code": version.language,
                "name": self.view.language_name(version.language),
                "url": version.address,
                "state": version.status,
                "state_label": self.view.label("availabilities", version.status),
            }
            for version in getattr(self.model, "versions", ())
        ]


_DATES = frozenset({"as_of", "adopted", "in_force", "checked_on", "members_as_of"})
_YEARS = frozenset({"year", "decided", "founded"})
_ADDRESSES = frozenset({"address", "archived", "website", "documents", "depositary"})


def _host(address: str) -> str:
    """Return the host of an address: what a reader recognises of it."""
    return address.split("/")[2].removeprefix("www.")


def relation_label(relation: str, view: View) -> str:
    """Return the heading over records in a relation."""
    _ = view.gettext
    labels = {
        "related": _("See also"),
        "supersedes": _("Replaces"),
        "superseded-by": _("Replaced by"),
        "uses": _("What to use"),
        "used-in-guide": _("Guides that use this"),
        "instruments": _("Instruments applied"),
        "applied-in-case": _("Cases that apply this"),
        "part_of": _("Part of"),
        "has-part": _("Parts"),
        "amends": _("Amends"),
        "amended-by": _("Amended by"),
        "supplements": _("Supplements"),
        "supplemented-by": _("Supplemented by"),
        "follows": _("Follows"),
        "followed-by": _("Followed by"),
        "produced": _("What it produced"),
        "made-by-project": _("Made by the project"),
        "resources": _("Resources named"),
        "discussed-in": _("Discussed in"),
        "not_to_be_confused_with": _("Not to be confused with"),
        "not-to-be-confused-with": _("Not to be confused with"),
    }
    return labels.get(relation, relation)
