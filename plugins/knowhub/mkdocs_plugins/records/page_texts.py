"""The texts of all pages under their staged names, with the files and lines of their editors."""

from __future__ import annotations

from typing import TYPE_CHECKING

from knowhub.core.checks.links import PageText
from knowhub.core.parsing.excerpts import kept
from knowhub.core.parsing.texts import FENCE, split

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from knowhub.core.catalogue import Entry
    from knowhub.core.translations import Translation
    from knowhub.staging import StagedPage


def record_texts(
    entries: Mapping[str, Entry], pages: Mapping[str, StagedPage]
) -> Iterator[PageText]:
    """Yield the bodies of records and of their translations."""
    for entry in entries.values():
        written: tuple[Entry | Translation, ...] = (entry, *entry.translations.values())
        bodies = {item.path: (kept(item, "body"), item.body_line) for item in written}
        for name, origin in pages[entry.uri].origins.items():
            yield PageText(name, origin, *bodies[origin])


def docs_texts(origin: str, texts: Mapping[str, bytes]) -> Iterator[PageText]:
    """Yield the pages of docs/ without their front matter."""
    for name, data in texts.items():
        path = f"{origin}/{name}"
        text = data.decode("utf-8", "replace")
        parts, _ = split(text, path) if text.startswith(FENCE) else (None, ())
        yield PageText(name, path, *((parts.body, parts.body_line) if parts else (text, 1)))
