"""PDF documents: one revision, no author, nothing that runs, is attached or looks back."""

from __future__ import annotations

import re
from io import BytesIO
from typing import TYPE_CHECKING, Any

import pikepdf

from knowhub.core.media.jpeg import examine_jpeg
from knowhub.core.media.problems import METADATA, SCRIPT, SIZE, TYPE, BrokenError, Problem

if TYPE_CHECKING:
    from collections.abc import Iterator

MAX_OBJECTS = 50_000
ERRORS = (pikepdf.PdfError, ValueError, RuntimeError, TypeError, KeyError)
_END_RE = re.compile(rb"%%EOF\s*\Z")
_ESCAPED_RE = re.compile(rb"#([0-9a-fA-F]{2})")
RUNS = {
    "/JS": "JavaScript",
    "/JavaScript": "JavaScript",
    "/AA": "an action that starts by itself",
    "/OpenAction": "an action that starts by itself",
    "/EmbeddedFiles": "an attached file",
    "/EF": "an attached file",
    "/AF": "an attached file",
    "/RichMedia": "a film or a sound",
    "/XFA": "a form",
    "/AcroForm": "a form",
    "/Collection": "an attached file",
}
KEEPS = {
    "/Metadata": "XMP",
    "/Annots": "annotations or links",
    "/PieceInfo": "data of the program that made it",
    "/LastModified": "a time",
    "/Thumb": "a thumbnail",
    "/SpiderInfo": "data of the program that made it",
    "/Perms": "a signature",
    "/Threads": "data of the program that made it",
}


def examine_pdf(data: bytes) -> tuple[Problem, ...]:
    """Return what is wrong with a PDF document; raise BrokenError if it is none."""
    found = set(_outer_problems(data))
    if found:  # what is packed or layered is not unpacked here: it may be a bomb
        return tuple(sorted(found))
    with open_pdf(data) as document:
        if len(document.objects) > MAX_OBJECTS:
            return (Problem(SIZE, f"{len(document.objects):,} objects"),)
        try:
            found |= set(_inner_problems(document))
        except ERRORS as error:
            raise BrokenError("a PDF document that is broken") from error
    return tuple(sorted(found))


def open_pdf(data: bytes) -> pikepdf.Pdf:
    """Open a document; raise BrokenError if that cannot be done."""
    try:
        return pikepdf.open(BytesIO(data), attempt_recovery=False, suppress_warnings=True)
    except pikepdf.PasswordError as error:
        raise BrokenError("a PDF document with a password") from error
    except ERRORS as error:
        raise BrokenError("a PDF document that is broken") from error


def _outer_problems(data: bytes) -> Iterator[Problem]:
    """Yield what the bytes tell before anything is unpacked."""
    if not _END_RE.search(data[-1_100:]):
        raise BrokenError("a PDF document with something else behind it, or cut off")
    if data.count(b"startxref") > 1 or data.count(b"%%EOF") > 1:
        yield Problem(METADATA, "earlier revisions, or parts written in advance for the web")
    plain = _ESCAPED_RE.sub(lambda match: bytes([int(match[1], 16)]), data)
    if b"/ObjStm" in plain:
        yield Problem(METADATA, "packed objects, which the check does not unpack")
    if b"/Encrypt" in plain:
        raise BrokenError("a PDF document with a password")


def _inner_problems(document: pikepdf.Pdf) -> Iterator[Problem]:
    trailer = document.trailer
    if "/Info" in trailer and len(trailer["/Info"].keys()):
        yield Problem(METADATA, "an author, a title, a program or a time")
    for item in document.objects:
        yield from _object_problems(item, 0)


def _object_problems(item: Any, depth: int) -> Iterator[Problem]:
    """Look into an object and what stands in it directly; the rest are objects themselves."""
    if depth > 30:
        yield Problem(SIZE, "objects nested deeper than any document needs")
        return
    if isinstance(item, pikepdf.Array):
        values = list(item)
    elif isinstance(item, (pikepdf.Dictionary, pikepdf.Stream)):
        keys = dict(item.items())
        yield from (Problem(SCRIPT, RUNS[key]) for key in keys if key in RUNS)
        yield from (Problem(METADATA, KEEPS[key]) for key in keys if key in KEEPS)
        yield from _image_problems(item)
        values = list(keys.values())
    else:
        return
    for value in values:
        if isinstance(value, pikepdf.Object) and not value.is_indirect:
            yield from _object_problems(value, depth + 1)


def _image_problems(item: Any) -> Iterator[Problem]:
    """Look into the photographs of a document: they keep what the camera wrote."""
    if not isinstance(item, pikepdf.Stream):
        return
    filters = filters_of(item)
    if "/JPXDecode" in filters:
        yield Problem(TYPE, "an image in JPEG 2000, which cannot be cleaned")
    if filters == ["/DCTDecode"]:
        try:
            yield from (p for p in examine_jpeg(item.read_raw_bytes()) if p.rule == METADATA)
        except BrokenError:
            yield Problem(METADATA, "an image with something else in it")


def filters_of(stream: pikepdf.Stream) -> list[str]:
    """Return the names of a stream's filters."""
    found: Any = stream.get("/Filter")
    if found is None:
        return []
    return [str(name) for name in found] if isinstance(found, pikepdf.Array) else [str(found)]
