"""Characters that nobody sees, and words of letters that look like others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from knowhub.core.issues import Level
from knowhub.core.privacy.findings import Finding, Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from knowhub.core.privacy.normalisation import Normal


def find_hidden(normal: Normal) -> Iterator[Finding]:
    """Yield what the normalisation took out or replaced; the places are the original's."""
    for start, end in normal.hidden:
        yield Finding(start, end, Kind.HIDDEN, Level.ERROR, "hidden-character")
