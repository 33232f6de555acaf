"""Concepts: things with several names, so that each name finds the same records."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from knowhub.core.fields import names_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence, Set

    from knowhub.core.catalogue import Catalogue
    from knowhub.core.search.analysis import Analyser, Word
    from knowhub.core.vocabularies import Vocabulary

MOST_WORDS = 6
"""Words of a name; longer ones are nothing that readers type as a whole."""
UNKNOWN = "unknown"
"""The term of a list that says that nothing is known: it is no thing to look for."""
NEAR = 8
"""Words within which those of a name may stand apart."""
MARK = "="
"""What the term of a concept begins with: no word does."""
_Terms = tuple[str, ...]
_Found = list[tuple[str, bool]]
"""Terms of concepts, and whether the name is an acronym."""


@dataclass(frozen=True, slots=True)
class Concept:
    """A thing and all its names, in all languages."""

    id: str
    """The id of a record, an ISO 3166 code, or `<vocabulary>.<term>`."""
    names: tuple[str, ...]
    titles: tuple[str, ...] = ()
    """The names by which it is one with another concept; places have none."""

    @property
    def term(self) -> str:
        """The term under which the index files it."""
        return MARK + self.id


@dataclass(frozen=True)
class Concepts:
    """All concepts of a hub; those that share a name are one."""

    all: tuple[Concept, ...] = ()
    aliases: Mapping[str, str] | None = None
    """The id of the concept that each joined one became part of."""

    def term(self, concept_id: str) -> str | None:
        """Return the term of a concept, None where there is none."""
        own = (self.aliases or {}).get(concept_id, concept_id)
        return MARK + own if own in self._ids else None

    @cached_property
    def _ids(self) -> frozenset[str]:
        return frozenset(concept.id for concept in self.all)


def build_concepts(catalogue: Catalogue) -> Concepts:
    """Return the things that readers may name in several ways."""
    found = [*_vocabularies(catalogue), *_places(catalogue), *_records(catalogue)]
    return _join(concept for concept in found if concept.names)


def _vocabularies(catalogue: Catalogue) -> Iterator[Concept]:
    for vocabulary in catalogue.vocabularies.values():
        if vocabulary.searchable:
            yield from _terms(vocabulary, f"{vocabulary.name}.", joined=True)


def _terms(vocabulary: Vocabulary, prefix: str, *, joined: bool) -> Iterator[Concept]:
    for term in vocabulary:
        if term.id != UNKNOWN:
            labels = tuple(dict.fromkeys(term.labels.values()))
            names = tuple(dict.fromkeys((*labels, *term.aliases)))
            yield Concept(prefix + term.id, names, labels if joined else ())


def _places(catalogue: Catalogue) -> Iterator[Concept]:
    places = catalogue.places
    yield from _terms(places.regions, "", joined=False)
    yield from _terms(places.groups, "groups.", joined=False)
    for code in sorted(places.countries):
        names = [own[code] for own in places.names.values() if code in own]
        own = (*names, *places.aliases.get(code, ()))
        yield Concept(code, tuple(dict.fromkeys(own)))


def _records(catalogue: Catalogue) -> Iterator[Concept]:
    for entry in catalogue.entries.values():
        others = tuple(names_of(entry.record, own=True))
        if others:
            found = (entry.title(language) for language in (entry.language, *entry.translations))
            titles = tuple(dict.fromkeys(found))
            yield Concept(entry.id, tuple(dict.fromkeys((*titles, *others))), titles)


def _join(concepts: Iterable[Concept]) -> Concepts:
    """Make one of concepts that have the same title; an alias alone makes nothing the same."""
    owner: dict[str, str] = {}
    root: dict[str, str] = {}
    kept = sorted(concepts, key=lambda concept: concept.id)
    for concept in kept:
        root[concept.id] = concept.id
        for title in concept.titles:
            _unite(root, concept.id, owner.setdefault(title.casefold(), concept.id))
    groups: dict[str, list[Concept]] = defaultdict(list)
    for concept in kept:
        groups[_find(root, concept.id)].append(concept)
    joined = tuple(_one(own_id, members) for own_id, members in groups.items())
    return Concepts(joined, {name: _find(root, name) for name in root})


def _find(root: Mapping[str, str], name: str) -> str:
    while root[name] != name:
        name = root[name]
    return name


def _unite(root: dict[str, str], one: str, other: str) -> None:
    first, second = sorted((_find(root, one), _find(root, other)))
    root[second] = first


def _one(own_id: str, members: Sequence[Concept]) -> Concept:
    names = dict.fromkeys(name for member in members for name in member.names)
    titles = dict.fromkeys(title for member in members for title in member.titles)
    return Concept(own_id, tuple(names), tuple(titles))


class Matcher:
    """Finds the names of concepts in a text that an analyser has read."""

    def __init__(self, concepts: Concepts, analyser: Analyser) -> None:
        named: dict[_Terms, _Found] = defaultdict(list)
        for concept in concepts.all:
            for name in concept.names:
                terms = tuple(word.term for word in _telling(name, analyser))
                if terms:
                    named[terms].append((concept.term, name.isupper()))
        self._single = {terms[0]: found for terms, found in named.items() if len(terms) == 1}
        several = {terms: found for terms, found in named.items() if len(terms) > 1}
        self._firsts = {terms[0] for terms in several}
        self._pairs: dict[tuple[str, str], list[tuple[_Terms, _Found]]] = defaultdict(list)
        for terms, found in several.items():
            self._pairs[terms[0], terms[1]].append((terms, found))
        self._by_rarest = _by_rarest(several)

    def find(
        self, telling: Sequence[Word], terms: Sequence[str], counted: Mapping[str, int], text: str
    ) -> dict[str, int]:
        """Return how often a text names each concept, by the concept's term.

        An acronym counts where it is written in capitals only: "COMMIT" is a process, "commit" not.

        Args:
            telling: The words of the text without stop words.
            terms: Their terms.
            counted: How often each of these occurs.
            text: The text as it is written.
        """
        named: dict[str, int] = defaultdict(int)
        there = counted.keys()
        for own in self._single.keys() & there:
            for concept, acronym in self._single[own]:
                forms = [word.form for word in telling if word.term == own] if acronym else ()
                named[concept] += _capitals(forms, text) if acronym else counted[own]
        if not there.isdisjoint(self._firsts):
            for start, found in self._more_words(terms):
                for concept, acronym in found:
                    named[concept] += _capitals([telling[start].form], text) if acronym else 1
        return {concept: count for concept, count in named.items() if count}

    def _more_words(self, terms: Sequence[str]) -> Iterator[tuple[int, _Found]]:
        """Yield where names of more words begin, and the concepts that have them."""
        firsts = self._firsts
        for start in [place for place, term in enumerate(terms[:-1]) if term in firsts]:
            for sequence, found in self._pairs.get((terms[start], terms[start + 1]), ()):
                if tuple(terms[start : start + len(sequence)]) == sequence:
                    yield start, found

    def find_apart(self, telling: Sequence[Word], counted: Mapping[str, int]) -> Iterator[str]:
        """Yield the concepts of several words whose words stand near each other, in any order.

        "Children made to beg" names child begging, too.

        Args:
            telling: The words of a text without stop words.
            counted: How often each of their terms occurs.
        """
        there = counted.keys()
        whole = [
            (sequence, found)
            for rarest in self._by_rarest.keys() & there
            for sequence, needed, found in self._by_rarest[rarest]
            if there >= needed
        ]
        places = _places_of({term for sequence, _ in whole for term in sequence}, telling)
        for sequence, found in whole:
            if _are_near([places[term] for term in sequence]):
                yield from (term for term, acronym in found if not acronym)


def _by_rarest(
    several: Mapping[_Terms, _Found],
) -> dict[str, list[tuple[_Terms, frozenset[str], _Found]]]:
    """File names under the one of their words that fewest of them have."""
    frequency = Counter(term for terms in several for term in set(terms))
    filed: dict[str, list[tuple[_Terms, frozenset[str], _Found]]] = defaultdict(list)
    for terms, found in several.items():
        rarest = min(terms, key=lambda term: (frequency[term], term))
        filed[rarest].append((terms, frozenset(terms), found))
    return filed


def _capitals(forms: Iterable[str], text: str) -> int:
    """Return how many of these words stand in a text in capitals."""
    return sum(form.upper() in text for form in forms)


def _places_of(wanted: Set[str], telling: Sequence[Word]) -> Mapping[str, list[int]]:
    """Return the places of some terms: nearly all of a text are never asked for."""
    places: dict[str, list[int]] = {term: [] for term in wanted}
    if wanted:
        for place in [place for place, word in enumerate(telling) if word.term in wanted]:
            places[telling[place].term].append(place)
    return places


def _are_near(places: Sequence[Sequence[int]]) -> bool:
    """Tell whether there is a stretch of NEAR words that holds one of each."""
    rarest = min(places, key=len)
    return any(
        all(any(abs(place - own) < NEAR for place in others) for others in places) for own in rarest
    )


def _telling(name: str, analyser: Analyser, stops: frozenset[str] | None = None) -> list[Word]:
    """Return the words of a name by which it can be told; none if too few or too many are left.

    "Working with children" without its stop words is no name any more.
    """
    words = analyser.words(name)
    telling = [word for word in words if not (word.stop if stops is None else word.key in stops)]
    enough = 2 * len(telling) > len(words)
    return telling if enough and len(telling) <= MOST_WORDS else []


def names_by_term(names: Iterable[tuple[str, str, str]]) -> dict[str, str]:
    """Return the names of each concept, so that results can mark them."""
    found: dict[str, dict[str, None]] = defaultdict(dict)
    for comparable, _, term in names:
        found[term][comparable] = None
    return {term: "|".join(names) for term, names in found.items()}


def lexicon_names(
    concepts: Iterable[Concept], analyser: Analyser, stops: frozenset[str]
) -> Iterator[tuple[str, str, str]]:
    """Yield key, written form and term of each name as a reader of a language may type it.

    Args:
        concepts: The concepts to name.
        analyser: Of the reader's language.
        stops: Keys that a query is read without.
    """
    for concept in concepts:
        for name in concept.names:
            words = _telling(name, analyser, stops)
            if words:
                form = " ".join(word.form for word in words)
                yield " ".join(word.key for word in words), form, concept.term
