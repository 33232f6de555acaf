"""Pages written by hand: they must be readable, and leave the records' addresses alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from knowhub.core.issues import Issue, Position
from knowhub.core.parsing.texts import RawFile, decode

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator


def check_pages(files: Iterable[RawFile], taken: Collection[str]) -> Iterator[Issue]:
    """Yield what is wrong with the Markdown files of docs/.

    Args:
        files: The files, with paths such as "docs/about.md".
        taken: Addresses of records and generated pages, such as "tools/x" or "tools/index".
    """
    for file in files:
        yield from decode(file)[1]
        address = file.path.partition("/")[2].partition(".")[0]
        if address in taken:
            yield Issue(
                Position(file.path),
                "address-taken",
                "an address that no record or listing has",
                repr(address),
                "Rename the page.",
            )
