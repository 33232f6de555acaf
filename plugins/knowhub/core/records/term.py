"""Terms of the glossary."""

from __future__ import annotations

from typing import Annotated, ClassVar

from knowhub.core.records.base import (
    ClosedList,
    LanguageCode,
    Model,
    OwnName,
    Record,
    Reference,
    Text,
)


class Equivalent(Model):
    """The term in another language, and where that wording stands."""

    language: LanguageCode
    term: OwnName
    status: Annotated[str, ClosedList("equivalent-statuses")]


class Term(Record):
    """A term, what it means, and what it must not be confused with."""

    kind: ClassVar[str] = "term"
    folder: ClassVar[str] = "terms"
    nouns: ClassVar[tuple[str, str]] = ("Term", "Glossary")
    icon: ClassVar[str] = "book-alphabet"
    order: ClassVar[int] = 8

    definition: Text
    aliases: tuple[OwnName, ...] = ()
    equivalents: tuple[Equivalent, ...] = ()
    not_to_be_confused_with: tuple[Annotated[str, Reference("not-to-be-confused-with")], ...] = ()
