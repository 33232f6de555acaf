"""Images and documents made in memory, with what a camera, an office or an attacker adds."""

from __future__ import annotations

import struct
import zipfile
import zlib
from io import BytesIO
from typing import Any

import pikepdf
from PIL import Image, PngImagePlugin

GPS = 0x8825


def picture(mode: str = "RGB", size: tuple[int, int] = (40, 30)) -> Image.Image:
    """Return a picture that differs in each corner."""
    image = Image.new("RGB", size, (200, 30, 30))
    image.paste((30, 200, 30), (0, 0, size[0] // 2, size[1] // 2))
    return image.convert(mode)


def exif(*, turned: int = 1) -> Image.Exif:
    """Return what a telephone writes: maker, time, owner and place."""
    made = Image.Exif()
    made[0x010F] = "Phone of SECRET"
    made[0x0112] = turned
    made[0x9003] = "2020:01:02 03:04:05"
    made.get_ifd(GPS)[1] = "N"
    made.get_ifd(GPS)[2] = (12.0, 34.0, 56.0)
    return made


def saved(image: Image.Image, form: str, **options: Any) -> bytes:
    out = BytesIO()
    image.save(out, form, **options)
    return out.getvalue()


def photograph(*, turned: int = 1) -> bytes:
    """Return a JPEG with EXIF and a place."""
    return saved(picture(), "JPEG", exif=exif(turned=turned), comment=b"SECRET")


def annotated_png() -> bytes:
    """Return a PNG with a text, XMP and EXIF."""
    info = PngImagePlugin.PngInfo()
    info.add_text("Author", "SECRET")
    info.add_itxt("XML:com.adobe.xmp", "<x:xmpmeta>SECRET</x:xmpmeta>")
    return saved(picture("P"), "PNG", pnginfo=info, exif=exif())


def annotated_webp() -> bytes:
    return saved(picture(), "WEBP", exif=exif(), xmp=b"<x:xmpmeta>SECRET</x:xmpmeta>")


def chunk(name: bytes, body: bytes) -> bytes:
    check = zlib.crc32(name + body)
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", check)


def png(width: int, height: int, packed: bytes) -> bytes:
    """Return a PNG of grey pixels whose data can be anything."""
    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    start = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head)
    return start + chunk(b"IDAT", packed) + chunk(b"IEND", b"")


def bomb_png(count: int = 200_000_000) -> bytes:
    """Return a small image that unpacks to a lot: its head says ten by ten."""
    packer = zlib.compressobj(9)
    zeros = b"\0" * 1_000_000
    parts = [packer.compress(zeros) for _ in range(count // len(zeros))]
    return png(10, 10, b"".join(parts) + packer.flush())


def archive() -> bytes:
    """Return a ZIP archive that unpacks to a lot."""
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr("zeros", b"\0" * 10_000_000)
    return out.getvalue()


def plain_pdf() -> pikepdf.Pdf:
    """Return a document of one empty page."""
    document = pikepdf.new()
    document.add_blank_page(page_size=(200, 200))
    return document


def written(document: pikepdf.Pdf, **options: Any) -> bytes:
    out = BytesIO()
    document.save(
        out,
        object_stream_mode=pikepdf.ObjectStreamMode.disable,
        fix_metadata_version=False,
        **options,
    )
    return out.getvalue()


def told_pdf(*pages: str) -> bytes:
    """Return a document with a text on each page; each line of a text is one of the page."""
    document = pikepdf.new()
    font = pikepdf.Dictionary(
        Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica
    )
    for text in pages:
        document.add_blank_page(page_size=(600, 200))
        page = document.pages[-1]
        page.Resources = pikepdf.Dictionary(Font=pikepdf.Dictionary(F1=font))
        shown = " T* ".join(f"({line}) Tj" for line in text.split("\n"))
        page.Contents = document.make_stream(f"BT /F1 12 Tf 14 TL 20 150 Td {shown} ET".encode())
    return written(document)


def scanned_pdf() -> bytes:
    """Return a document with a picture on its second page and no text there."""
    with pikepdf.open(BytesIO(told_pdf("A cover.", "x"))) as document:
        page = document.pages[1]
        image = pikepdf.Stream(document, saved(picture(), "JPEG"))
        image.stream_dict = pikepdf.Dictionary(
            Type=pikepdf.Name.XObject, Subtype=pikepdf.Name.Image, Width=40, Height=30,
            ColorSpace=pikepdf.Name.DeviceRGB, BitsPerComponent=8, Filter=pikepdf.Name.DCTDecode,
        )  # fmt: skip
        page.Resources = pikepdf.Dictionary(
            XObject=pikepdf.Dictionary(Im0=document.make_indirect(image))
        )
        page.Contents = document.make_stream(b"q 40 0 0 30 0 0 cm /Im0 Do Q")
        return written(document)


def authored_pdf() -> bytes:
    """Return a document that names its author, as offices write them."""
    document = plain_pdf()
    document.docinfo["/Author"] = "SECRET"
    with document.open_metadata() as meta:
        meta["dc:creator"] = ["SECRET"]
    return written(document)


def revised_pdf() -> bytes:
    """Return a document whose author was removed by adding a revision: the bytes keep it."""
    first = plain_pdf()
    first.docinfo["/Author"] = "SECRET"
    data = written(first)
    start = data.rindex(b"startxref") + len(b"startxref")
    before = int(data[start : data.rindex(b"%%EOF")])
    with pikepdf.open(BytesIO(data)) as document:
        number = document.trailer["/Info"].objgen[0]
        root, count = document.Root.objgen[0], int(document.trailer["/Size"])
    place = len(data)
    body = f"{number} 0 obj\n<< >>\nendobj\n".encode()
    table = f"xref\n{number} 1\n{place:010d} 00000 n \n".encode()
    trailer = (
        f"trailer\n<< /Size {count} /Root {root} 0 R /Info {number} 0 R /Prev {before} >>\n"
        f"startxref\n{place + len(body)}\n%%EOF\n"
    )
    return data + body + table + trailer.encode()


def active_pdf() -> bytes:
    """Return a document with a script, an attachment, a note and a photograph with a place."""
    document = plain_pdf()
    script = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS="app.alert(1)")
    document.Root.OpenAction = document.make_indirect(script)
    document.attachments["note.txt"] = b"SECRET"
    note = pikepdf.Dictionary(
        Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Text, Contents="SECRET", Rect=[0, 0, 9, 9]
    )
    page = document.pages[0]
    page.Annots = document.make_indirect(pikepdf.Array([note]))
    image = pikepdf.Stream(document, photograph())
    image.stream_dict = pikepdf.Dictionary(
        Type=pikepdf.Name.XObject, Subtype=pikepdf.Name.Image, Width=40, Height=30,
        ColorSpace=pikepdf.Name.DeviceRGB, BitsPerComponent=8, Filter=pikepdf.Name.DCTDecode,
    )  # fmt: skip
    page.Resources = pikepdf.Dictionary(
        XObject=pikepdf.Dictionary(Im0=document.make_indirect(image))
    )
    page.Contents = document.make_stream(b"q 40 0 0 30 0 0 cm /Im0 Do Q")
    return written(document)


DRAWING = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" width="9" height="9">'
    '<title>A sieve</title><defs><linearGradient id="a"><stop offset="0" stop-color="#fff"/>'
    '</linearGradient></defs><path fill="url(#a)" d="M0 0h9v9z"/></svg>'
)
