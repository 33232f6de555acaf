"""What images and documents carry beside what they show is found, and gone after cleaning."""

from __future__ import annotations

import time
import tracemalloc
from io import BytesIO
from typing import TYPE_CHECKING

import pikepdf
import pytest
from PIL import Image

from core.media import made
from knowhub.core.checks.media import check_media
from knowhub.core.media.cleaning import clean, examine
from knowhub.core.media.problems import BrokenError
from knowhub.core.parsing.texts import RawFile

if TYPE_CHECKING:
    from collections.abc import Callable


def lines(path: str, data: bytes) -> list[str]:
    return list(map(str, check_media([RawFile(path, data, len(data))])))


def rules(data: bytes) -> set[str]:
    return {problem.rule for problem in examine(data)}


CLEAN: dict[str, Callable[[], bytes]] = {
    "png": lambda: made.saved(made.picture(), "PNG"),
    "palette.png": lambda: made.saved(made.picture("P"), "PNG"),
    "grey.png": lambda: made.saved(made.picture("L"), "PNG"),
    "clear.png": lambda: made.saved(made.picture("RGBA"), "PNG"),
    "jpg": lambda: made.saved(made.picture(), "JPEG"),
    "progressive.jpg": lambda: made.saved(made.picture(), "JPEG", progressive=True),
    "grey.jpeg": lambda: made.saved(made.picture("L"), "JPEG"),
    "webp": lambda: made.saved(made.picture(), "WEBP"),
    "lossless.webp": lambda: made.saved(made.picture("RGBA"), "WEBP", lossless=True),
    "clear.webp": lambda: made.saved(made.picture("RGBA"), "WEBP"),
    "pdf": lambda: made.written(made.plain_pdf()),
    "svg": lambda: made.DRAWING.encode(),
}


@pytest.mark.parametrize("name", CLEAN)
def test_a_file_that_only_shows_something_passes(name: str) -> None:
    assert lines(f"content/tools/sieve/a.{name}", CLEAN[name]()) == []


DIRTY: dict[str, tuple[Callable[[], bytes], set[str]]] = {
    "photograph.jpg": (made.photograph, {"media-metadata"}),
    "annotated.png": (made.annotated_png, {"media-metadata"}),
    "annotated.webp": (made.annotated_webp, {"media-metadata"}),
    "authored.pdf": (made.authored_pdf, {"media-metadata"}),
    "revised.pdf": (made.revised_pdf, {"media-metadata"}),
    "active.pdf": (made.active_pdf, {"media-metadata", "media-script"}),
}


@pytest.mark.parametrize("name", DIRTY)
def test_what_is_not_shown_is_found_and_cleaned(name: str) -> None:
    make, expected = DIRTY[name]
    data = make()
    assert b"SECRET" in data or name == "active.pdf"
    assert rules(data) == expected
    cleaned = clean(data)
    assert cleaned.lost
    assert b"SECRET" not in cleaned.data
    assert examine(cleaned.data) == ()


def test_messages_say_what_it_is_and_what_to_do() -> None:
    assert lines("content/tools/sieve/a.jpg", made.photograph()) == [
        "content/tools/sieve/a.jpg:1:1: media-metadata: Expected what is shown and nothing else; "
        "found EXIF (camera, time, place). Run 'knowhub clean' on the file.",
        "content/tools/sieve/a.jpg:1:1: media-metadata: Expected what is shown and nothing else; "
        "found a comment. Run 'knowhub clean' on the file.",
    ]
    assert lines("content/tools/sieve/a.png", made.archive()) == [
        "content/tools/sieve/a.png:1:1: media-type: Expected one of PNG, JPEG, WebP, PDF, SVG; "
        "found a ZIP archive. Export it anew in one of these forms."
    ]
    assert lines("a.png", CLEAN["jpg"]()) == [
        "a.png:1:1: media-type: Expected the ending .jpg for what is in the file; found '.png'. "
        "Rename the file."
    ]


def test_a_photograph_is_turned_upright_and_keeps_its_picture() -> None:
    shown = Image.open(BytesIO(clean(made.photograph(turned=6)).data))
    assert shown.size == (30, 40)
    assert dict(shown.getexif()) == {}
    left, right = shown.getpixel((2, 2)), shown.getpixel((28, 2))
    assert isinstance(left, tuple)
    assert isinstance(right, tuple)
    assert left[0] > 150
    assert right[1] > 150


def test_a_transparent_palette_stays_transparent() -> None:
    image = made.picture("P")
    data = made.saved(image, "PNG", transparency=0, pnginfo=None, dpi=(72, 72), exif=made.exif())
    shown = Image.open(BytesIO(clean(data).data))
    assert shown.info.get("transparency") == 0
    assert shown.convert("RGB").tobytes() == Image.open(BytesIO(data)).convert("RGB").tobytes()


def test_a_cleaned_document_keeps_its_pages_and_photographs() -> None:
    with pikepdf.open(BytesIO(clean(made.active_pdf()).data)) as document:
        page = document.pages[0]
        assert set(page.get_images()) == {"/Im0"}
        stream = page.get_images()["/Im0"]
        assert isinstance(stream, pikepdf.Stream)
        image = pikepdf.PdfImage(stream).as_pil_image()
        assert image.size == (40, 30)
        assert "/Annots" not in page
        assert "/Info" not in document.trailer


@pytest.mark.parametrize("name", ["png", "jpg", "webp", "pdf"])
@pytest.mark.parametrize(
    "tail", [b"<script>alert(1)</script>", made.archive()], ids=["html", "zip"]
)
def test_a_file_that_is_two_files_is_stopped(name: str, tail: bytes) -> None:
    assert "media-type" in rules(CLEAN[name]() + tail)


@pytest.mark.parametrize("name", ["png", "jpg", "webp", "pdf"])
def test_a_file_that_is_cut_off_is_stopped_and_cannot_be_cleaned(name: str) -> None:
    data = CLEAN[name]()
    for length in (20, len(data) // 2, len(data) - 3):
        assert examine(data[:length]), (name, length)


@pytest.mark.parametrize("name", CLEAN)
def test_no_broken_byte_raises(name: str) -> None:
    data = bytearray(CLEAN[name]())
    for place in range(0, len(data), max(1, len(data) // 150)):
        for value in (0, 0xFF, data[place] ^ 0x55):
            broken = bytes(data[:place]) + bytes([value]) + bytes(data[place + 1 :])
            examine(broken)


def test_bombs_cost_little() -> None:
    bomb = made.bomb_png()
    wide = made.png(60_000, 60_000, b"")
    tracemalloc.start()
    started = time.monotonic()
    assert rules(bomb) == {"media-size"}
    assert rules(wide) == {"media-size"}
    assert rules(b'<!DOCTYPE svg [<!ENTITY a "' + b"b" * 99 + b'">]><svg>&a;</svg>') == {
        "media-type"
    }
    seconds = time.monotonic() - started
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert seconds < 1
    assert peak < 10_000_000


HOSTILE = {
    "script": ("<script>alert(1)</script>", "media-script"),
    "handler": ('<rect onclick="alert(1)" width="9" height="9"/>', "media-script"),
    "link": ('<a href="javascript:alert(1)"><text>a</text></a>', "media-script"),
    "image": ('<image href="https://attack.example/x.png"/>', "media-script"),
    "use": ('<use href="https://attack.example/x.svg#a"/>', "media-script"),
    "data": ('<use href="data:image/svg+xml,x#a"/>', "media-script"),
    "style": ("<style>@import url(https://attack.example/x.css);</style>", "media-script"),
    "fill": ('<rect fill="url(https://attack.example/#a)"/>', "media-script"),
    "inline style": ('<rect style="fill:url(https://attack.example/#a)"/>', "media-script"),
    "escaped style": ('<rect style="fill:u\\72l(//attack.example)"/>', "media-script"),
    "foreign": ('<foreignObject><p onclick="alert(1)">a</p></foreignObject>', "media-script"),
    "animation": ('<animate attributeName="href" values="javascript:alert(1)"/>', "media-script"),
    "set": ('<set attributeName="onclick" to="alert(1)"/>', "media-script"),
    "metadata": ("<metadata>SECRET</metadata>", "media-metadata"),
    "comment": ("<!-- SECRET -->", "media-metadata"),
    "editor": ('<g inkscape:label="SECRET"/>', "media-metadata"),
    "instruction": ('<?xml-stylesheet href="https://attack.example/x.css"?>', "media-script"),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_drawing_runs_loads_and_tells_nothing(name: str) -> None:
    part, rule = HOSTILE[name]
    data = made.DRAWING.replace("<title>", part + "<title>").encode()
    assert rule in rules(data)
    cleaned = clean(data).data
    assert examine(cleaned) == ()
    for word in (b"alert", b"attack", b"SECRET", b"script"):
        assert word not in cleaned
    assert b'd="M0 0h9v9z"' in cleaned


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"<html><svg></svg></html>",
        b"<svg",
        b"<svg>&x;</svg>",
        made.archive(),
        b"%PDF-1.4\n%%EOF",
    ],
    ids=["empty", "html", "cut", "entity", "archive", "no document"],
)
def test_what_is_no_medium_cannot_be_cleaned(data: bytes) -> None:
    assert rules(data) == {"media-type"}
    with pytest.raises(BrokenError):
        clean(data)
