"""Every term, place, route and source document that a record names must exist."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from knowhub.core.fields import Marked, walk, walk_data
from knowhub.core.issues import Issue, suggest
from knowhub.core.records.base import ClosedList, Place, RouteId, SourceDocument

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Mapping

    from pydantic import BaseModel

    from knowhub.core.issues import Position
    from knowhub.core.parsing.yaml_nodes import Nodes, Path
    from knowhub.core.places import Places
    from knowhub.core.vocabularies import Vocabulary


class Lists:
    """All closed lists of a hub, as the checks need them."""

    def __init__(
        self,
        vocabularies: Mapping[str, Vocabulary],
        places: Places,
        documents: Collection[str],
        broken: Collection[str] = (),
    ) -> None:
        self.vocabularies = vocabularies
        self.places = places
        self.documents = documents
        self.broken = broken
        """Files of lists that could not be read: one problem there, not one at each use."""

    def check(self, model: BaseModel, where: Callable[[Path], Position]) -> Iterator[Issue]:
        """Yield an issue for each value that its list does not have."""
        yield from self._check_all(walk(model), where)

    def check_data(self, model: type[BaseModel], nodes: Nodes) -> Iterator[Issue]:
        """Yield the same issues for data that the model refuses."""
        yield from self._check_all(walk_data(model, nodes.data), nodes.value_position)

    def _check_all(
        self, values: Iterable[Marked], where: Callable[[Path], Position]
    ) -> Iterator[Issue]:
        for marked in values:
            issue = None if _file_of(marked) in self.broken else self._check(marked, where)
            if issue:
                yield issue

    def _check(self, marked: Marked, where: Callable[[Path], Position]) -> Issue | None:
        known, expected, words = self._known(marked)
        if known is None or marked.value in known:
            return None
        subject = ".".join(str(step) for step in marked.path if isinstance(step, str))
        advice = self._misplaced(marked) or _advice(marked.value, known, words)
        return Issue(
            where(marked.path), "vocabulary", expected, repr(marked.value), advice, subject
        )

    def _misplaced(self, marked: Marked) -> str:
        """Return advice where a region stands in a field for countries, or the other way round."""
        marker = marked.marker
        if not isinstance(marker, Place):
            return ""
        if not marker.regions and marked.value in self.places.regions:
            return f"{marked.value!r} is a region: name its countries, or write it in 'regions'."
        if not marker.countries and marked.value in self.places.countries:
            return f"{marked.value!r} is a country: write it in 'countries'."
        return ""

    def _known(self, marked: Marked) -> tuple[Collection[str] | None, str, Mapping[str, str]]:
        """Return the allowed values, how to name them, and other words for them."""
        marker = marked.marker
        if isinstance(marker, ClosedList):
            vocabulary = self.vocabularies.get(marker.name)
            if vocabulary is None:
                return (), f"the file content/vocabularies/{marker.name}.yml", {}
            return vocabulary.terms, _listed(vocabulary.terms, marker.name), vocabulary.by_word
        if isinstance(marker, Place):
            return self._places(marker)
        if isinstance(marker, RouteId):
            return self.places.routes, "a route of content/places/routes.yml", {}
        if isinstance(marker, SourceDocument):
            return self.documents, _listed(self.documents, "sources.yml"), {}
        return None, "", {}

    def _places(self, marker: Place) -> tuple[Collection[str], str, Mapping[str, str]]:
        countries = self.places.countries if marker.countries else frozenset()
        regions = frozenset(self.places.regions.terms) if marker.regions else frozenset()
        if not self.places.regions.terms:
            return (), "the file content/places/regions.yml, which lists the hub's countries", {}
        names = [
            *(["a country code of ISO 3166, such as NE"] if marker.countries else []),
            *(["a region of content/places/regions.yml"] if marker.regions else []),
        ]
        words = self._country_words if marker.countries else {}
        return countries | regions, " or ".join(names), words

    @cached_property
    def _country_words(self) -> Mapping[str, str]:
        """Codes of countries by their names in all languages."""
        tables = self.places.names.values()
        return {name.casefold(): code for table in tables for code, name in table.items()}


def _file_of(marked: Marked) -> str:
    """Return the file of the list that a value must be in."""
    if isinstance(marked.marker, ClosedList):
        return f"content/vocabularies/{marked.marker.name}.yml"
    names = {
        Place: "places/regions.yml",
        RouteId: "places/routes.yml",
        SourceDocument: "sources.yml",
    }
    return f"content/{names.get(type(marked.marker), '')}"


def _listed(known: Collection[str], name: str) -> str:
    if len(known) <= 12:
        return "one of " + ", ".join(known)
    return f"one of the {len(known)} terms of {name}"


def _advice(value: str, known: Collection[str], words: Mapping[str, str]) -> str:
    if value.casefold() in words:
        return f"Write {words[value.casefold()]!r}."
    if value.upper() in known:
        return f"Write {value.upper()!r}."
    return suggest(value, known) or suggest(value, words, means=words)
