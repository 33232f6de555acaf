"""The documents that facts come from."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from knowhub.core.records.base import Address, LanguageCode, Line, Model, PartialDate


class SourceDocumentEntry(Model):
    """A document of content/sources.yml."""

    id: Annotated[str, Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]
    title: Line
    short_title: Line | None = None
    publisher: Line
    date: PartialDate
    language: LanguageCode = "en"
    address: Address | None = None
    rights: Line | None = None


class SourcesFile(Model):
    """The content of content/sources.yml."""

    documents: tuple[SourceDocumentEntry, ...] = ()
