"""Parts of a site, built on different machines, and the site that they make together."""

from __future__ import annotations

import json
import shutil
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

from knowhub.files.built import names_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

NOTE = ".knowhub-part"
"""File in each part that says of what it is a part."""


@dataclass(frozen=True)
class Share:
    """Which of several machines builds a part: number 2 of 3."""

    number: int = 1
    count: int = 1

    @classmethod
    def parse(cls, text: str) -> Share:
        """Return the share that a text such as "2/3" stands for.

        Raises:
            ValueError: It is none.
        """
        number, _, count = text.partition("/")
        digits = (number + count).isascii() and number.isdigit() and count.isdigit()
        if not digits or not 1 <= int(number) <= int(count) <= MOST:
            raise ValueError(f"Expected a share such as 2/3, of at most {MOST}; found {text!r}.")
        return cls(int(number), int(count))

    def holds(self, place: int) -> bool:
        """Tell whether the thing at a place in a list, from 0, belongs to this share."""
        return place % self.count == self.number - 1

    @property
    def text(self) -> str:
        """The share as it is written."""
        return f"{self.number}/{self.count}"


MOST = 999
WHOLE = Share()


@dataclass(frozen=True)
class PartNote:
    """What a part says of itself."""

    hub: str
    """A digest of all that the hub was built from."""
    edition: str
    """For whom it was built: parts for members make a site for members."""
    languages: tuple[str, ...]
    """All languages of the hub."""
    language: str | None
    """The language that the part holds; None if it holds some of each."""
    share: str
    pages: int
    scanned: str
    """The key of the scan that the part has passed."""


def write_note(built: Path, note: PartNote) -> None:
    """Mark a built folder as a part."""
    (built / NOTE).write_text(json.dumps(asdict(note), indent=1) + "\n", "utf-8")


def read_note(part: Path) -> PartNote | None:
    """Return what a part says of itself; None if the folder is none that this version made."""
    try:
        found = json.loads((part / NOTE).read_text("utf-8"))
        note = PartNote(**{**found, "languages": tuple(found["languages"])})
        Share.parse(note.share)
    except (OSError, ValueError, TypeError, KeyError):
        return None
    return note


def find_gaps(notes: Sequence[PartNote]) -> Iterator[str]:
    """Yield what keeps parts from being one site, in words."""
    if len({(n.hub, n.edition, n.languages, n.scanned) for n in notes}) > 1:
        yield "parts of one and the same hub; found some of another state, setting or version of it"
        return
    for language in notes[0].languages:
        own = [n for n in notes if n.language in (None, language)]
        shares = sorted((Share.parse(note.share) for note in own), key=lambda s: s.number)
        counts = {share.count for share in shares}
        numbers = [share.number for share in shares]
        if len(counts) != 1 or numbers != list(range(1, max(counts) + 1)):
            found = ", ".join(share.text for share in shares) or "none"
            yield f"each share of the pages in {language!r} once; found {found}"


def join_parts(parts: Sequence[Path], into: Path) -> list[str]:
    """Copy all parts into one folder; return the files of which they hold different bytes."""
    differing = []
    for part in parts:
        for name in names_of(part):
            if name == NOTE:
                continue
            target = into / name
            if not target.exists():
                target.parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(part / name, target)
            elif target.read_bytes() != (part / name).read_bytes():
                differing.append(name)
    return differing
