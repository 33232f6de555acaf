"""The privacy gate over drawings and documents: their words pass as those of their record do."""

from __future__ import annotations

from hashlib import sha256
from posixpath import basename, splitext
from typing import TYPE_CHECKING

from knowhub.core.checks.privacy import UNREAD, Part, in_parts, is_error
from knowhub.core.issues import Level, Position
from knowhub.core.media.texts import read_texts
from knowhub.core.privacy import Finding, Kind
from knowhub.core.records import FOLDERS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from knowhub.core.media.texts import MediaText
    from knowhub.core.parsing.texts import RawFile

    Detector = Callable[[str, str], Sequence[Finding]]


def find_in_media(
    file: RawFile,
    language: str,
    *,
    find_leaks: Detector,
    find_contacts: Detector,
    read: Callable[[bytes], tuple[MediaText, ...]] = read_texts,
) -> Iterator[tuple[Part, Finding]]:
    """Yield what a file of a record says that the record's own texts may not.

    Args:
        file: An image or a document, with a path such as "content/cases/x/plan.svg".
        language: The language of its record.
        find_leaks: Finds whatever may identify a person.
        find_contacts: Finds ways to reach one.
        read: Reads the words in a file; another than `read_texts` remembers them.
    """
    folder = file.inside.partition("/")[0]
    texts = read(file.data) if file.data else ()
    parts = [_name(file.path, language), *(_part(file, text, language) for text in texts)]
    if folder in FOLDERS and FOLDERS[folder].about_people:
        yield from in_parts(parts, find_leaks)
    else:
        yield from (item for item in in_parts(parts, find_contacts) if is_error(item[1]))
    yield from _unread(file, texts)


def _name(path: str, language: str) -> Part:
    spoken = splitext(basename(path))[0].replace("-", " ").replace("_", " ")
    return Part(spoken, language, Position(path), exact=False, where=" in its name")


def _part(file: RawFile, text: MediaText, language: str) -> Part:
    where = f" on page {text.page}" if text.page else ""
    return Part(text.text, language, Position(file.path, text.line), exact=False, where=where)


def _unread(file: RawFile, texts: Iterable[MediaText]) -> Iterator[tuple[Part, Finding]]:
    """Yield one finding for all pages that only a person can read.

    The phrase that clears it names these bytes: another scan of that name is read again.
    """
    pages = [str(text.page) for text in texts if text.unread]
    if pages and file.data:
        phrase = f"scan {_named(file.data)}"
        where = f" on page {', '.join(pages)}"
        part = Part(phrase, "", Position(file.path), exact=False, where=where)
        yield part, Finding(0, len(phrase), Kind.HIDDEN, Level.REVIEW, UNREAD)


def _named(data: bytes) -> str:
    """Return a name for some bytes, in letters: digits may look like a number that is masked."""
    return sha256(data).hexdigest()[:12].translate(str.maketrans("0123456789", "ghijklmnop"))
