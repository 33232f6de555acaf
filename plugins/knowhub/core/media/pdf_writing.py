"""Write a PDF document anew: one revision, without what is not shown."""

from __future__ import annotations

from io import BytesIO
from typing import Any

import pikepdf

from knowhub.core.media.jpeg import bare_jpeg
from knowhub.core.media.pdf import ERRORS, KEEPS, RUNS, filters_of, open_pdf
from knowhub.core.media.problems import BrokenError


def clean_pdf(data: bytes) -> bytes:
    """Return a document with its pages and nothing else; raise BrokenError if it is none."""
    try:
        return _rewrite(data)
    except ERRORS as error:
        raise BrokenError("a PDF document that cannot be written anew") from error


def _rewrite(data: bytes) -> bytes:
    with open_pdf(data) as document:
        for key in [key for key in ("/Info", "/ID") if key in document.trailer]:
            del document.trailer[key]
        for item in document.objects:
            _clean_object(item)
        out = BytesIO()
        document.save(
            out,
            object_stream_mode=pikepdf.ObjectStreamMode.disable,
            fix_metadata_version=False,
            deterministic_id=True,
        )
    return out.getvalue()


def _clean_object(item: Any) -> None:
    """Remove what is not shown from an object and from what stands in it directly."""
    if isinstance(item, pikepdf.Array):
        values = list(item)
    elif isinstance(item, (pikepdf.Dictionary, pikepdf.Stream)):
        for key in [key for key, _ in item.items() if key in RUNS or key in KEEPS]:
            del item[key]
        _clean_photograph(item)
        values = [value for _, value in item.items()]
    else:
        return
    for value in values:
        if isinstance(value, pikepdf.Object) and not value.is_indirect:
            _clean_object(value)


def _clean_photograph(item: Any) -> None:
    """Remove the parts of a photograph that are not shown; its pixels stay as they are."""
    if isinstance(item, pikepdf.Stream) and filters_of(item) == ["/DCTDecode"]:
        item.write(bare_jpeg(item.read_raw_bytes()), filter=pikepdf.Name.DCTDecode)
