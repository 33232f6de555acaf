"""What a page was made from: notes of all that is asked of a catalogue while it is made.

Each question has a name, such as "entry tools/x", and each name a digest of its answer
(`Answers`). A page whose answers are the same as when it was made would be made the same again.
What every page depends on is no question: the lists, and which pages and listings there are.
"""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from knowhub.core.catalogue import Catalogue, Entry, Link
from knowhub.core.listings import Listings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from knowhub.core.listings import Facet, Gateway, Listing

K = TypeVar("K")
V = TypeVar("V")

ENTRY = "entry"
"""What a record says, but for its bodies."""
BODY = "body"
"""The bodies of a record, and who translated them."""
LINKS = "links"
"""The references from and to a record."""
KIND = "kind"
"""All records of a kind."""
COUNTS = "counts"
"""How many records of a kind stand under each facet."""
LISTED = "listed"
"""The records of a listing or gateway, by its address."""
GLOSSARY = "glossary"
"""The words that stand for terms in a language."""
FILE = "file"
"""A file of docs/ or of a record: the text of a page, or a picture in one."""
RECORDS = "records"
"""All records."""


def question(about: str, of: str = "") -> str:
    """Return the name of a question: what is asked about, and of which record, kind or list."""
    return f"{about} {of}"


class Trace:
    """Gathers the names of questions; what is asked on behalf of a thing is gathered for it."""

    def __init__(self) -> None:
        self._open: list[set[str]] = [set()]

    def note(self, *questions: str) -> None:
        """Note that something has been asked."""
        self._open[-1].update(questions)

    @contextmanager
    def gather(self) -> Iterator[set[str]]:
        """Gather what is asked until the end; what stands around it has asked it as well."""
        found: set[str] = set()
        self._open.append(found)
        try:
            yield found
        finally:
            self._open.pop()
            self._open[-1] |= found


class TracedMapping(Mapping[K, V]):
    """A mapping that notes which of its values are asked for; which keys it has is no question."""

    def __init__(self, values: Mapping[K, V], trace: Trace, name: Callable[[K], str]) -> None:
        self._values, self._trace, self._name = values, trace, name

    def __getitem__(self, key: K) -> V:
        self._trace.note(self._name(key))
        return self._values[key]

    def __contains__(self, key: object) -> bool:
        return key in self._values

    def __iter__(self) -> Iterator[K]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)


@dataclass(frozen=True)
class TracedCatalogue(Catalogue):
    """A catalogue that notes what is asked of it."""

    source: Catalogue = field(default_factory=lambda: Catalogue({}, {}))
    trace: Trace = field(default_factory=Trace)

    @property
    def links(self) -> Mapping[str, tuple[Link, ...]]:
        """The references from and to each record."""
        return _Links(self.source.links, self.trace, partial(question, LINKS))

    @property
    def by_kind(self) -> Mapping[str, tuple[Entry, ...]]:
        """The records of each kind, by id."""
        return TracedMapping(self.source.by_kind, self.trace, partial(question, KIND))


class _Links(TracedMapping[str, tuple[Link, ...]]):
    """The links of records; that there are none is an answer."""

    def __contains__(self, key: object) -> bool:
        self._trace.note(self._name(str(key)))
        return super().__contains__(key)


class _Entries(TracedMapping[str, Entry]):
    """The records; whether there is one of a name is asked as well, and all of them may be."""

    def __contains__(self, key: object) -> bool:
        self._trace.note(self._name(str(key)))
        return super().__contains__(key)

    def __iter__(self) -> Iterator[str]:
        self._trace.note(question(RECORDS))
        return super().__iter__()

    def __len__(self) -> int:
        self._trace.note(question(RECORDS))
        return super().__len__()


def trace_catalogue(catalogue: Catalogue, trace: Trace) -> TracedCatalogue:
    """Return a catalogue that says the same and notes what is asked of it."""
    return TracedCatalogue(
        entries=_Entries(catalogue.entries, trace, partial(question, ENTRY)),
        vocabularies=catalogue.vocabularies,
        places=catalogue.places,
        sources=catalogue.sources,
        languages=catalogue.languages,
        issues=catalogue.issues,
        source=catalogue,
        trace=trace,
    )


class TracedListings(Listings):
    """The listings of a catalogue; they note which of them are asked for their records."""

    def __init__(self, listings: Listings, catalogue: TracedCatalogue) -> None:
        self._source, self._trace = listings, catalogue.trace
        self.catalogue = catalogue

    @property
    def by_facet(self) -> Mapping[str, Mapping[Facet, tuple[Entry, ...]]]:
        """The records of each kind under each facet; ask `has_facet` where that is enough."""
        return TracedMapping(self._source.by_facet, self._trace, partial(question, COUNTS))

    def has_facet(self, kind: str, facet: Facet) -> bool:
        """Tell whether a kind has a listing for a facet."""
        return self._source.has_facet(kind, facet)

    @property
    def listings(self) -> tuple[Listing, ...]:
        """All listings, kinds first."""
        return self._source.listings

    def entries(self, listing: Listing) -> tuple[Entry, ...]:
        """Return the entries of a listing, unsorted."""
        self._trace.note(question(LISTED, listing.uri))
        return self._source.entries(listing)

    def page_count(self, listing: Listing) -> int:
        """Return how many pages a listing takes."""
        return self._source.page_count(listing)

    def gateway_pages(self, gateway: Gateway) -> int:
        """Return how many pages a gateway takes."""
        return self._source.gateway_pages(gateway)

    @property
    def glossary_pages(self) -> int:
        """How many pages the glossary takes."""
        return self._source.glossary_pages

    @property
    def gateways(self) -> Mapping[Gateway, tuple[Entry, ...]]:
        """The entries of each gateway."""
        return TracedMapping(self._source.gateways, self._trace, _gateway_question)


def _gateway_question(gateway: Gateway) -> str:
    return question(LISTED, gateway.uri)
