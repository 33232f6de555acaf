"""Closed lists: the terms that records may use, with labels per language."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Annotated

from pydantic import Field

from knowhub.core.records.base import Country, LanguageCode, Line, Model, PartialDate

Labels = Mapping[LanguageCode, Line]


class Term(Model):
    """A term of a vocabulary."""

    id: Annotated[str, Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]
    labels: dict[LanguageCode, Line]
    descriptions: dict[LanguageCode, Line] = Field(default_factory=dict)
    aliases: tuple[Line, ...] = ()
    """Other words under which readers look for the term, in any language."""
    broader: Line | None = None
    same_as: dict[Line, Line] = Field(default_factory=dict)
    """The term in other lists: HTCDS, ISIC, SHERLOC."""
    icon: Line | None = None
    countries: tuple[Country, ...] = ()
    """The members of a region or group."""
    as_of: PartialDate | None = None


class VocabularyFile(Model):
    """The content of one file of content/vocabularies/."""

    labels: dict[LanguageCode, Line] = Field(default_factory=dict)
    searchable: bool = True
    """Whether its words say what a record is about, so that a search for one finds the record."""
    terms: tuple[Term, ...] = Field(min_length=1)


@dataclass(frozen=True)
class Vocabulary:
    """A closed list."""

    name: str
    labels: Mapping[str, str] = field(default_factory=dict)
    terms: Mapping[str, Term] = field(default_factory=dict)
    searchable: bool = True

    def __contains__(self, term: object) -> bool:
        return term in self.terms

    def __iter__(self) -> Iterator[Term]:
        return iter(self.terms.values())

    def label(self, term: str, language: str, *, default: str = "en") -> str:
        """Return the label of a term in a language, else in the default language, else the id."""
        labels = self.terms[term].labels if term in self.terms else {}
        return labels.get(language) or labels.get(default) or term

    @cached_property
    def by_word(self) -> Mapping[str, str]:
        """Every word that stands for a term, in small letters, with the term's id."""
        words = {}
        for term in reversed(tuple(self.terms.values())):
            for word in (term.id, *term.labels.values(), *term.aliases):
                words[word.casefold()] = term.id
        return words

    def narrower(self, term: str) -> tuple[str, ...]:
        """Return the ids of the terms directly below a term."""
        return tuple(item.id for item in self if item.broader == term)

    def with_broader(self, terms: Iterable[str]) -> tuple[str, ...]:
        """Return the terms and all that stand above them."""
        found: dict[str, None] = {}
        for term in terms:
            current: str | None = term
            while current and current not in found:
                found[current] = None
                current = self.terms[current].broader if current in self.terms else None
        return tuple(found)
