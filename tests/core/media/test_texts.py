"""The words in drawings and documents are read as those of their record are."""

from __future__ import annotations

from io import BytesIO

import pikepdf
import pytest

from core.media import made
from knowhub.core.checks.media_texts import find_in_media
from knowhub.core.checks.privacy import judge
from knowhub.core.issues import Level
from knowhub.core.media.texts import read_texts
from knowhub.core.parsing.texts import RawFile
from knowhub.core.privacy import Finding, Kind
from knowhub.core.privacy.cleared import parse_cleared

WORD = "Okapi"


def find(text: str, language: str) -> list[Finding]:
    assert language == "en"
    place = text.find(WORD)
    found = Finding(place, place + len(WORD), Kind.PERSON, Level.REVIEW, "person-title")
    return [found] if place >= 0 else []


def find_contacts(text: str, language: str) -> list[Finding]:
    place = text.find("o@k.example")
    found = Finding(place, place + 11, Kind.EMAIL, Level.ERROR, "email")
    return [found] if place >= 0 else []


def said(path: str, data: bytes, cleared: str = "") -> list[str]:
    """Return what the gate says of a file; `cleared` is the phrase of an entry."""
    entry = (
        f"entries:\n- phrase: {cleared}\n  file: {path}\n  reason: An invented animal's name.\n"
        "  reviewer: legal editor\n  author: country desk\n  expires: 2028-01\n"
    ).encode()
    lists = [RawFile("content/cleared.yml", entry, len(entry))] if cleared else []
    media = find_in_media(
        RawFile(path, data, len(data)), "en", find_leaks=find, find_contacts=find_contacts
    )
    return list(map(str, judge(media, parse_cleared(*lists))))


def drawing(inside: str) -> bytes:
    return made.DRAWING.replace("</svg>", f"\n{inside}</svg>").encode()


@pytest.mark.parametrize(
    "inside",
    [
        "<text>Mr Okapi</text>",
        "<text>Mr <tspan>Oka</tspan><tspan>pi</tspan></text>",
        "<desc>Mr Okapi</desc>",
        '<g aria-label="Mr Okapi"></g>',
    ],
)
def test_the_words_of_a_drawing_are_read_with_their_line(inside: str) -> None:
    (line,) = said("content/cases/a/plan.svg", drawing(inside))
    assert line.startswith("content/cases/a/plan.svg:2:1: personal-data: ")
    assert "'O… (short)'" in line
    assert WORD not in line


def test_the_words_of_a_document_are_read_with_their_page() -> None:
    (line,) = said("content/cases/a/b.pdf", made.told_pdf("Nothing.", "Here came Mr Okapi."))
    assert line.startswith("content/cases/a/b.pdf:1:1: personal-data: ")
    assert "on page 2" in line


def test_lines_of_a_page_are_read_as_sentences() -> None:
    (page,) = read_texts(made.told_pdf("Here came a traf-\nficker named\nMr Okapi.\nHe left."))
    assert page.text == "Here came a trafficker named Mr Okapi.\nHe left."


def test_a_record_that_is_not_about_people_is_read_for_contacts_only() -> None:
    assert said("content/tools/a/b.pdf", made.told_pdf("Here came Mr Okapi.")) == []
    (line,) = said("content/tools/a/b.pdf", made.told_pdf("Write to o@k.example now."))
    assert "a email" in line


def test_the_name_of_a_file_is_read() -> None:
    (line,) = said("content/cases/a/mr-Okapi.png", made.saved(made.picture(), "PNG"))
    assert "in its name" in line


def test_a_cleared_phrase_holds_for_its_file() -> None:
    path, data = "content/cases/a/plan.svg", drawing("<text>Mr Okapi</text>")
    assert said(path, data, WORD) == []
    (line,) = said(path, drawing("<text>Nobody</text>"), WORD)
    assert "cleared-unused" in line


def test_a_scan_must_be_read_by_a_person_each_time_that_it_changes() -> None:
    path, data = "content/tools/a/scan.pdf", made.scanned_pdf()
    (line,) = said(path, data)
    assert line.startswith(f"{path}:1:1: media-unread: ")
    assert "on page 2" in line
    phrase = line.partition("the phrase '")[2].partition("'")[0]
    assert phrase.startswith("scan ")
    assert said(path, data, phrase) == []
    other = made.written(pikepdf.open(BytesIO(data)), compress_streams=False)
    assert other != data
    assert {line.split(": ")[1] for line in said(path, other, phrase)} == {
        "media-unread",
        "cleared-unused",
    }


def test_an_empty_page_and_a_photograph_say_nothing() -> None:
    assert read_texts(made.written(made.plain_pdf())) == ()
    assert read_texts(made.saved(made.picture(), "PNG")) == ()


def test_a_document_that_must_be_cleaned_first_is_not_unpacked() -> None:
    assert read_texts(made.authored_pdf()) == ()


def test_letters_without_a_meaning_count_as_a_scan() -> None:
    document = pikepdf.open(BytesIO(made.told_pdf("x")))
    page = document.pages[0]
    page.Contents = document.make_stream(b"BT /F1 12 Tf 20 150 Td (\x01\x02\x03\x04\x05) Tj ET")
    (text,) = read_texts(made.written(document))
    assert text.unread


def test_no_broken_byte_raises() -> None:
    data = made.told_pdf("Here came Mr Okapi.")
    for place in range(0, len(data), max(1, len(data) // 120)):
        read_texts(data[:place] + b"\xff" + data[place + 1 :])
