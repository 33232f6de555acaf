"""A reader's view of the catalogue: language, addresses, labels, cards."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property, wraps
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec, TypeVar

from knowhub import formats
from knowhub.core.fields import field_marker
from knowhub.core.listings import FACETS, Facet, Gateway, Listing, Listings, rank
from knowhub.core.records import KINDS
from knowhub.core.records.base import ClosedList, Span
from knowhub.core.tracing import Trace

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from knowhub.core.catalogue import Catalogue, Entry

P = ParamSpec("P")
T = TypeVar("T")
S = TypeVar("S", bound=Any)


def recall(owner: Any, key: Any, make: Callable[[], T]) -> T:
    """Return what was made for a key, on an earlier page or now.

    The owner's `memory` holds it; its `trace` is told what it was made from whenever it is given.
    """
    if key not in owner.memory:
        with owner.trace.gather() as asked:
            made = make()
        owner.memory[key] = made, tuple(asked)
    found: T
    found, asked_before = owner.memory[key]
    owner.trace.note(*asked_before)
    return found


def kept(method: Callable[Concatenate[S, P], T]) -> Callable[Concatenate[S, P], T]:
    """Let an object answer the same question once: see `recall`."""
    name = method.__name__

    @wraps(method)
    def answer(self: S, /, *args: P.args, **kwargs: P.kwargs) -> T:
        key = (name, *args, *kwargs.items())
        return recall(self, key, lambda: method(self, *args, **kwargs))

    return answer


@dataclass(frozen=True)
class Value:
    """A value as a facts row prints it."""

    text: str
    url: str | None = None
    lang: str | None = None
    dir: str | None = None
    note: str | None = None
    until: str | None = None
    """The last day (2026-05-31) on which a reader's browser shows the value."""


@dataclass(frozen=True)
class Badge:
    """A short mark on a card or record."""

    text: str
    tone: str = "neutral"


@dataclass(frozen=True)
class Card:
    """A record in a list."""

    title: str
    url: str
    lang: str
    dir: str
    kind: str
    kind_label: str
    summary: str
    meta: tuple[str, ...]
    badges: tuple[Badge, ...]
    historical: bool


@dataclass(frozen=True, eq=False)
class View:
    """What the pages of one depth and language need to show the catalogue."""

    catalogue: Catalogue
    listings: Listings
    language: str
    url: Callable[[str], str]
    """The address of a page source (`tools/x`, without language) seen from this page."""
    gettext: Callable[[str], str]
    memory: dict[Any, Any] = field(default_factory=dict, repr=False)
    """What has been asked before: the same cards and terms stand on many pages."""
    trace: Trace = field(default_factory=Trace, repr=False)
    """Notes what of the catalogue a page shows."""

    @kept
    def kind_name(self, kind: str, *, many: bool = False) -> str:
        """Return what one or many records of a kind are called."""
        return self.gettext(KINDS[kind].nouns[many])

    def label(self, vocabulary: str, term: str) -> str:
        """Return the label of a term."""
        return self.catalogue.label(vocabulary, term, self.language)

    @kept
    def place(self, code: str) -> Value:
        """Return a country or region, with its page where it has one."""
        places = self.catalogue.places
        axis = "regions" if code in places.regions else "countries"
        return Value(places.place_name(code, self.language), self.gateway_url(Gateway(axis, code)))

    @kept
    def gateway_url(self, gateway: Gateway) -> str | None:
        """Return the address of a gateway, None where there is none."""
        return self.url(gateway.uri) if gateway in self.listings.gateways else None

    @kept
    def language_name(self, code: str) -> str:
        """Return the name of a language in the reader's language."""
        return formats.language_name(code, self.language)

    @kept
    def date(self, value: str) -> str:
        """Return a date in words."""
        return formats.partial_date(value, self.language)

    @kept
    def term(self, field_name: str, value: str, model: type) -> Value:
        """Return a term of a closed list, with the listing or gateway that it leads to."""
        marker = field_marker(model, field_name)
        text = self.label(marker.name, value) if isinstance(marker, ClosedList) else value
        return Value(text, self._term_url(field_name, value, model))

    def _term_url(self, field_name: str, value: str, model: type) -> str | None:
        if field_name in {"tasks", "audience", "themes"}:
            return self.gateway_url(Gateway(field_name, value))
        kind = getattr(model, "kind", "")
        if field_name in FACETS and self.listings.has_facet(kind, Facet(field_name, value)):
            return self.url(Listing(kind, Facet(field_name, value)).uri)
        return None

    def card(self, entry: Entry) -> Card:
        """Return a record as a card."""
        return self._card(entry.id)

    @kept
    def _card(self, record_id: str) -> Card:
        entry = self.catalogue.entries[record_id]
        title, language = entry.text(("title",), self.language)
        summary, _ = entry.text(("summary",), self.language)
        return Card(
            title=title,
            url=self.url(entry.uri),
            lang=language,
            dir=formats.direction(language),
            kind=entry.kind,
            kind_label=self.kind_name(entry.kind),
            summary=summary,
            meta=self.meta(entry),
            badges=(*self.badges(entry), *self._language_badge(entry)),
            historical=entry.past,
        )

    def badges(self, entry: Entry) -> tuple[Badge, ...]:
        """Return the marks of a record: topics, and how current it is."""
        topics = tuple(
            Badge(self.label("topics", topic), f"topic-{topic}") for topic in entry.record.topics
        )
        if entry.record.currency == "current":
            return topics
        tone = "past" if entry.past else "warn"
        return (*topics, Badge(self.label("currencies", entry.record.currency), tone))

    def _language_badge(self, entry: Entry) -> tuple[Badge, ...]:
        if entry.has_language(self.language):
            return ()
        return (Badge(self.language_name(entry.language)),)

    def meta(self, entry: Entry) -> tuple[str, ...]:
        """Return up to three short facts that tell records apart in a list."""
        record: Any = entry.record
        found = [
            *(
                [self.term("type", record.type, type(record)).text]
                if hasattr(record, "type")
                else []
            ),
            *getattr(record, "publishers", ())[:1],
            *filter(None, (getattr(record, "acronym", None),)),
            *filter(None, (when(record, self),)),
        ]
        return tuple(found)

    def sort(self, entries: Iterable[Entry]) -> list[Entry]:
        """Sort current before past, then newest first where records have dates, then by title."""
        return sorted(entries, key=self._place)

    def _place(self, entry: Entry) -> tuple[int, int, str, str]:
        """Return what an entry is sorted by: worked out once, since it stands in many lists."""
        places = self._places
        if entry.id not in places:
            newest = -_year(entry.record) if entry.kind in {"event", "tool", "case"} else 0
            title = entry.title(self.language).casefold()
            places[entry.id] = rank(entry), newest, title, entry.id
        return places[entry.id]

    @cached_property
    def _places(self) -> dict[str, tuple[int, int, str, str]]:
        return {}


def when(record: Any, view: View) -> str | None:
    """Return the date by which readers know a record."""
    if getattr(record, "dates", None):
        return view.date(record.dates.start)
    if getattr(record, "period", None):
        return formats.span(record.period.start, record.period.end)
    for name in ("year", "decided", "adopted"):
        value = getattr(record, name, None)
        if value and str(value)[:4].isdigit():
            return str(value)[:4]
    return None


def _year(record: Any) -> int:
    if getattr(record, "dates", None):
        return int(record.dates.start[:4])
    for name in ("year", "decided"):
        value = getattr(record, name, None)
        if isinstance(value, int):
            return value
    period: Span | None = getattr(record, "period", None)
    return period.start if period else 0
