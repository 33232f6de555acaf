"""Guides: what a practitioner does, step by step, and what to use for it."""

from __future__ import annotations

from typing import Annotated, ClassVar

from knowhub.core.records.base import Line, Record, Reference


class Guide(Record):
    """Steps for a task, made from the sources' recommendations."""

    kind: ClassVar[str] = "guide"
    folder: ClassVar[str] = "guides"
    nouns: ClassVar[tuple[str, str]] = ("Guide", "Guides")
    icon: ClassVar[str] = "map-marker-path"
    order: ClassVar[int] = 1

    uses: tuple[Annotated[str, Reference("used-in-guide")], ...] = ()
    """Tools, practices, networks and instruments that help with the steps."""
    recommendations: tuple[Line, ...] = ()
    """Codes of the recommendations that the guide carries out, as the source orders them."""
