"""What can be wrong with a file of media."""

from __future__ import annotations

from dataclasses import dataclass

METADATA = "media-metadata"
SCRIPT = "media-script"
SIZE = "media-size"
TYPE = "media-type"
MAX_PIXELS = 12_000_000
"""More than a large screen shows; each pixel costs a reader's browser four bytes."""


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """A rule that a file breaks, and what was found in plain words."""

    rule: str
    found: str


class BrokenError(ValueError):
    """A file is not what its first bytes say."""


def pixel_problems(width: int, height: int) -> tuple[Problem, ...]:
    """Return what is wrong with the size of an image."""
    if not width or not height:
        raise BrokenError("an image without any size")
    if width * height > MAX_PIXELS:
        return (Problem(SIZE, f"{width:,} by {height:,} pixels"),)
    return ()
