"""What no page of a built site may show, whatever put it there, and what it may."""

from __future__ import annotations

import gzip
import time
from typing import TYPE_CHECKING

import pytest

from core.media import made
from knowhub.core.checks.built import Allowed, check_built
from knowhub.core.privacy import find_built
from knowhub.packaged_phones import contact_knowledge

if TYPE_CHECKING:
    from collections.abc import Mapping

    from knowhub.core.privacy import Finding

SHELL = "<!doctype html>\n<html><head><title>Sieves</title></head>\n<body>\n"


def detect(text: str, language: str) -> list[Finding]:
    return find_built(text, language, contact_knowledge(language))


def said(
    files: Mapping[str, str | bytes], *channels: str, withheld: frozenset[str] = frozenset()
) -> list[str]:
    raw = ((path, text.encode() if isinstance(text, str) else text) for path, text in files.items())
    found = check_built(
        raw,
        detect=detect,
        languages=("en", "fr"),
        allowed=Allowed(channels),
        withheld=withheld,
    )
    return list(map(str, found))


def kinds(html: str) -> set[str]:
    """Return what is found in a page with this in its body."""
    lines = said({"a/index.html": SHELL + html})
    return {line.partition("personal data (")[2].partition(")")[0] for line in lines}


STOPPED = {
    "text": ("<p>Write to okapi@quagga.example now.</p>", "email"),
    "entity": ("<p>okapi&#64;quagga&period;example</p>", "email"),
    "brackets": ("<p>okapi [at] quagga.example</p>", "email"),
    "cut by markup": ("<p>okapi<b>@</b>quagga.<i>example</i></p>", "email"),
    "alternative text": ('<img alt="okapi@quagga.example" src="a.png">', "email"),
    "link": ('<a href="mailto:okapi%40quagga.example">here</a>', "email"),
    "meta": ('<meta name="author" content="okapi@quagga.example">', "email"),
    "comment": ("<!-- by okapi@quagga.example -->", "email"),
    "telephone": ("<p>+44 20 7946 0018</p>", "phone"),
    "telephone link": ('<a href="tel:+442079460018">call</a>', "phone"),
    "telephone in an attribute": ('<a title="+44 20 7946 0018">call</a>', "phone"),
    "telephone over two lines": ("<p>Call +44 20\n7946 0018.</p>", "phone"),
    "telephone around an address": ("<p>+44 20 https://a.example/b 7946 0018</p>", "phone"),
    "account": ("<p>GB29 NWBK 6016 1331 9268 19</p>", "id"),
    "point": ("<p>At 12.34567, 98.76543 in the fields</p>", "coordinates"),
    "hidden sign": ("<p>a\u202eb</p>", "hidden"),
    "hidden sign in an attribute": ('<p title="a&#x200b;b">c</p>', "hidden"),
}


@pytest.mark.parametrize("name", STOPPED)
def test_what_reaches_or_finds_a_person_is_stopped(name: str) -> None:
    html, kind = STOPPED[name]
    assert kinds(html) == {kind}


CLEAN = (
    "<p>Directive (EU) 2024/1712, case no. 21884/15, 2021-2025, ISBN 978-92-808-6509-7.</p>",
    '<svg viewBox="0 0 24 24"><path d="M7.41 8.58 12 13.17l4.59-4.59L18 10l-6 6z"/></svg>',
    '<a href="https://seeds.example/1234567890/eng@2017-01-30">page</a>',
    "<p>Recall@5 is 0.234 / 0.19; 1 234 567 people; 12 000 000 euros.</p>",
    "<p>https://seeds.example/files/00441632960018.pdf</p>",
    "<td>2019</td><td>2020</td><td>2021</td>",
)


@pytest.mark.parametrize("html", CLEAN)
def test_numbers_of_laws_documents_and_shapes_pass(html: str) -> None:
    assert said({"a/index.html": SHELL + html}) == []


def test_a_message_has_page_line_kind_and_mask_and_never_the_leak() -> None:
    (line,) = said({"tools/a/index.html": SHELL + "<p>okapi@quagga.example</p>"})
    assert line.startswith("tools/a/index.html:4:1: personal-data-built: ")
    assert "personal data (email), 'o… (long)'" in line
    assert "quagga" not in line


def test_channels_of_institutions_may_be_shown() -> None:
    files = {"a.html": "<p>okapi@quagga.example</p><p>+44 (20) 7946-0018</p>"}
    assert said(files, "okapi@quagga.example", "+44 20 7946 0018") == []
    assert len(said(files, "okapi@quagga.example")) == 1


@pytest.mark.parametrize(
    "path",
    ["sitemap.xml", "feed.json", "assets/js/x.js", "assets/plan.svg", "search/en/rabc123.js",
     "search/texts/tabc123.js", "assets/css/x.css", "notes.txt"],
)  # fmt: skip
def test_all_files_of_text_are_read(path: str) -> None:
    assert len(said({path: '{"a": "okapi@quagga.example"}'})) == 1


def test_escapes_in_search_files_are_read_and_signs_of_the_index_are_not_words() -> None:
    assert len(said({"search/texts/tabc123.js": '"okapi\\u0040quagga.example"'})) == 1
    assert said({"search/en/cabc123.js": '"o@k.ab.cd"'}) == []


def test_packed_files_and_names_are_read() -> None:
    assert len(said({"a.xml.gz": gzip.compress(b"okapi@quagga.example")})) == 1
    assert len(said({"tools/+442079460018/a.png": b""})) == 1


def test_what_documents_say_and_images_carry_is_read() -> None:
    pages = made.told_pdf("Nothing here.", "Write to okapi@quagga.example")
    (line,) = said({"tools/a/b.pdf": pages})
    assert "on page 2" in line
    (line, *_) = said({"assets/a.jpg": made.photograph()})
    assert line.startswith("assets/a.jpg:1:1: personal-data-built: ")
    assert "EXIF" in line


def test_a_phrase_of_a_text_that_is_not_published_is_stopped() -> None:
    html = "<p>The <em>Okapi</em> Farm was sold.</p>"
    withheld = frozenset({"Okapi Farm"})
    (line,) = said({"a.html": html}, withheld=withheld)
    assert "not published" in line
    assert "Okapi" not in line
    assert said({"a.html": "<p>The Okapi Farmers</p>"}, withheld=withheld) == []


def test_what_all_pages_share_is_named_once() -> None:
    page = SHELL + "<footer>okapi@quagga.example</footer>"
    assert len(said({f"{number}/index.html": page for number in range(50)})) == 1


def test_two_thousand_pages_take_less_than_two_seconds() -> None:
    shared = "\n".join(f"<li><a href='../{n}/'>Entry {n}</a></li>" for n in range(300))
    pages = {f"{n}/index.html": f"{SHELL}{shared}<p>Page {n} of 2024.</p>" for n in range(2000)}
    started = time.process_time()
    assert said(pages) == []
    assert time.process_time() - started < 2
