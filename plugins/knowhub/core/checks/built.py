"""The built site: no page shows a contact or a number, whatever template or plugin put it there."""

from __future__ import annotations

import gzip
import zlib
from dataclasses import dataclass
from posixpath import splitext
from typing import TYPE_CHECKING

from knowhub.core.checks.built_passages import Passage, Reader
from knowhub.core.issues import Issue, Position, mask
from knowhub.core.media.cleaning import examine
from knowhub.core.media.problems import METADATA
from knowhub.core.media.texts import read_texts
from knowhub.core.privacy import Kind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from knowhub.core.privacy import Finding

RULE = "personal-data-built"
_TEXTS = frozenset({
    ".html", ".js", ".mjs", ".css", ".json", ".map", ".xml", ".svg", ".txt", ".webmanifest", ".csv",
    ".vtt",
})  # fmt: skip
"""Endings of files that are read as text."""
_MEDIA = frozenset({".png", ".jpg", ".jpeg", ".webp", ".pdf"})
_FEWEST_DIGITS = 9
"""Digits of a telephone number without its country's: dockets and laws have fewer."""
_MOST_UNPACKED = 100_000_000


@dataclass(frozen=True)
class Allowed:
    """What a site may show: the channels of institutions that its records name."""

    channels: tuple[str, ...] = ()

    def holds(self, text: str) -> bool:
        """Whether a text is one of the channels, however it is spaced."""
        plain = _plain(text)
        return bool(plain) and any(plain in _plain(channel) for channel in self.channels)


def _plain(text: str) -> str:
    """Return a contact without its spaces; a telephone as its digits."""
    kept = "" if not any(map(str.isalpha, text)) else "@._-"
    return "".join(char for char in text.casefold() if char.isalnum() or char in kept)


def check_built(
    files: Iterable[tuple[str, bytes]],
    *,
    detect: Callable[[str, str], Sequence[Finding]],
    languages: Sequence[str],
    allowed: Allowed,
    withheld: frozenset[str] = frozenset(),
) -> Iterator[Issue]:
    """Yield an issue for each contact, number or hidden sign in a built site.

    Args:
        files: All files with their paths in the site; those of the default language first.
        detect: Finds contacts and numbers of persons in a passage, given its language.
        languages: The languages of the hub, the default first.
        allowed: The channels that may be shown.
        withheld: What was found in texts that are not published.
    """
    reader = Reader(withheld)
    for path, data in files:
        first = path.partition("/")[0]
        language = first if first in languages[1:] else languages[0]
        found = [issue for p in _passages(reader, path, data, language)
                 for issue in _judge(p, detect, allowed, withheld)]  # fmt: skip
        yield from dict.fromkeys(found)
        yield from _check_media(path, data)


def _passages(reader: Reader, path: str, data: bytes, language: str) -> Iterator[Passage]:
    ending = splitext(path)[1].lower()
    yield from reader.name(path, language)
    if ending == ".gz":
        path, data = path.removesuffix(".gz"), _unpacked(data)
        ending = splitext(path)[1].lower()
    if ending in _TEXTS:
        yield from reader.passages(path, data, language)
    elif ending == ".pdf":
        for text in read_texts(data):
            yield from reader.text(path, text.text, language, f" on page {text.page}")


def _unpacked(data: bytes) -> bytes:
    try:
        return zlib.decompressobj(zlib.MAX_WBITS | 16).decompress(data, _MOST_UNPACKED)
    except (zlib.error, gzip.BadGzipFile):
        return b""


def _judge(
    passage: Passage,
    detect: Callable[[str, str], Sequence[Finding]],
    allowed: Allowed,
    withheld: frozenset[str],
) -> Iterator[Issue]:
    """Yield an issue for what stands at the place of a passage, if it is what it looks like."""
    text = passage.text[passage.start : passage.end]
    if passage.hidden:
        yield _issue(passage, Kind.HIDDEN, text)
    elif text in withheld:
        yield _issue(passage, "phrase of a text that is not published", text)
    else:
        for finding in detect(passage.text, passage.language):
            here = finding.start < passage.end and passage.start < finding.end
            found = passage.text[finding.start : finding.end]
            if here and _is_certain(finding, found) and not allowed.holds(found):
                yield _issue(passage, finding.kind, found)


def _is_certain(finding: Finding, text: str) -> bool:
    digits = sum(char.isdigit() for char in text)
    return finding.kind is not Kind.PHONE or "+" in text or digits >= _FEWEST_DIGITS


def _issue(passage: Passage, what: str, text: str) -> Issue:
    return Issue(
        Position(passage.path, passage.line),
        RULE,
        "nothing by which a person can be found",
        f"what may be personal data ({what}), {mask(text)!r}{passage.where}",
        "Look for it in overrides/, in the plugins and settings of mkdocs.yml, in docs/ and in the "
        "lists of content/. Only the verified 'channels' of a network are shown.",
    )


def _check_media(path: str, data: bytes) -> Iterator[Issue]:
    """Yield what an image or a document of the theme carries beside what it shows."""
    if splitext(path)[1].lower() not in _MEDIA:
        return
    for problem in examine(data):
        if problem.rule == METADATA:
            yield Issue(
                Position(path),
                RULE,
                "what is shown and nothing else",
                problem.found,
                "Run 'knowhub clean' on the file that it comes from.",
            )
