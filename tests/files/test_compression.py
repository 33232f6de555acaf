"""Compressed files stand beside the texts of a site, the same for the same bytes."""

from __future__ import annotations

import gzip
import os
import random
from typing import TYPE_CHECKING

import brotli
import pytest

from knowhub import cores
from knowhub.files import compression
from knowhub.files.compression import FORMATS, NOTE, compress_site

if TYPE_CHECKING:
    from pathlib import Path

BOTH = ("gz", "br")
TEXT = b"<p>Shake the sieve until nothing falls.</p>\n" * 40
OTHER = TEXT.replace(b"sieve", b"basket")


def make(folder: Path, files: dict[str, bytes]) -> Path:
    """Write a built site."""
    for name, data in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    return folder


def compressed(site: Path) -> dict[str, bytes]:
    """Return the compressed files of a site by their path."""
    found = (path for path in sorted(site.rglob("*")) if path.suffix in {".gz", ".br"})
    return {path.relative_to(site).as_posix(): path.read_bytes() for path in found}


@pytest.mark.parametrize(
    "name", ["index.html", "a/b/x.css", "x.js", "feed.json", "x.svg", "sitemap.xml", "robots.txt"]
)
def test_a_text_stands_there_in_each_format(tmp_path: Path, name: str) -> None:
    site = make(tmp_path, {name: TEXT})
    sizes = compress_site(site, BOTH)
    found = compressed(site)
    assert gzip.decompress(found[f"{name}.gz"]) == TEXT
    assert brotli.decompress(found[f"{name}.br"]) == TEXT
    assert sizes == {form: len(found[f"{name}.{form}"]) for form in BOTH}


@pytest.mark.parametrize("form", BOTH)
def test_only_the_formats_that_were_asked_for_are_made(tmp_path: Path, form: str) -> None:
    site = make(tmp_path, {"index.html": TEXT})
    compress_site(site, [form])
    assert set(compressed(site)) == {f"index.html.{form}"}


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("photo.jpg", TEXT),
        (".knowhub", TEXT),
        ("short.html", TEXT[:149]),
        ("noise.txt", random.Random(1).randbytes(2000)),
    ],
)
def test_what_gains_nothing_stays_alone(tmp_path: Path, name: str, data: bytes) -> None:
    site = make(tmp_path, {name: data})
    assert compress_site(site, BOTH) == {}
    assert compressed(site) == {}


def test_files_of_the_search_are_compressed_whatever_their_ending(tmp_path: Path) -> None:
    site = make(tmp_path, {"search/en/p1a2b3": TEXT, "search/en/l.bin": TEXT, "en/l.bin": TEXT})
    compress_site(site, BOTH)
    compress_site(site, BOTH)
    names = ("search/en/l.bin", "search/en/p1a2b3")
    assert set(compressed(site)) == {f"{name}.{form}" for name in names for form in BOTH}


def test_a_file_longer_than_the_window_comes_back_whole(tmp_path: Path) -> None:
    data = b"".join(b"<url><loc>https://seeds.example/%d/</loc></url>" % n for n in range(9000))
    site = make(tmp_path, {"sitemap.xml": data})
    compress_site(site, ["br"])
    assert brotli.decompress(compressed(site)["sitemap.xml.br"]) == data


def test_the_same_bytes_are_compressed_to_the_same(tmp_path: Path) -> None:
    first, second = (make(tmp_path / name, {"x.html": TEXT}) for name in ("a", "b"))
    os.utime(second / "x.html", (1, 1))
    compress_site(first, BOTH)
    compress_site(second, BOTH)
    assert compressed(first) == compressed(second)
    without_name_and_time = b"\x1f\x8b\x08\x00\x00\x00\x00\x00"
    assert compressed(first)["x.html.gz"].startswith(without_name_and_time)


def test_what_did_not_change_is_taken_over_and_what_did_is_made_anew(tmp_path: Path) -> None:
    earlier = make(tmp_path / "earlier", {"same.html": TEXT, "changed.html": TEXT})
    compress_site(earlier, BOTH)
    site = make(tmp_path / "new", {"same.html": TEXT, "changed.html": OTHER, "more.html": TEXT})
    sizes = compress_site(site, BOTH, earlier)
    for form in BOTH:
        assert (site / f"same.html.{form}").samefile(earlier / f"same.html.{form}")
    assert gzip.decompress(compressed(site)["changed.html.gz"]) == OTHER
    names = ("same.html", "changed.html", "more.html")
    alone = make(tmp_path / "alone", {name: (site / name).read_bytes() for name in names})
    assert compress_site(alone, BOTH) == sizes
    assert compressed(alone) == compressed(site)


def test_where_files_cannot_have_two_names_they_are_copied(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError

    earlier = make(tmp_path / "earlier", {"x.html": TEXT})
    compress_site(earlier, BOTH)
    monkeypatch.setattr("os.link", refuse)
    site = make(tmp_path / "new", {"x.html": TEXT})
    compress_site(site, BOTH, earlier)
    assert compressed(site) == compressed(earlier)
    assert not (site / "x.html.gz").samefile(earlier / "x.html.gz")


def test_a_format_that_the_earlier_site_lacks_is_made(tmp_path: Path) -> None:
    earlier = make(tmp_path / "earlier", {"x.html": TEXT})
    compress_site(earlier, ["gz"])
    site = make(tmp_path / "new", {"x.html": TEXT})
    compress_site(site, BOTH, earlier)
    assert set(compressed(site)) == {"x.html.gz", "x.html.br"}


def test_what_was_made_in_another_way_is_not_taken_over(tmp_path: Path) -> None:
    earlier = make(tmp_path / "earlier", {"x.html": TEXT})
    compress_site(earlier, BOTH)
    note = (earlier / NOTE).read_text("utf-8")
    (earlier / NOTE).write_text(note.replace(FORMATS["gz"].maker, "zlib 1 level 1"), "utf-8")
    site = make(tmp_path / "new", {"x.html": TEXT})
    compress_site(site, BOTH, earlier)
    assert not (site / "x.html.gz").samefile(earlier / "x.html.gz")
    assert (site / "x.html.br").samefile(earlier / "x.html.br")


def test_an_earlier_site_is_never_written_into(tmp_path: Path) -> None:
    earlier = make(tmp_path / "earlier", {"x.html": TEXT})
    compress_site(earlier, BOTH)
    before = compressed(earlier)
    site = make(tmp_path / "new", {"x.html": OTHER})
    (site / "x.html.gz").hardlink_to(earlier / "x.html.gz")
    compress_site(site, BOTH, earlier)
    assert compressed(earlier) == before
    assert gzip.decompress(compressed(site)["x.html.gz"]) == OTHER


@pytest.mark.parametrize("refused", [False, True])
def test_several_processes_make_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, refused: bool
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError

    files = {f"{number}.html": TEXT * number for number in range(1, 5)}
    alone, together = (make(tmp_path / name, files) for name in ("a", "b"))
    sizes = compress_site(alone, BOTH)
    monkeypatch.setattr(compression, "count_cores", lambda: 2)
    monkeypatch.setattr(compression, "_WORTH_A_PROCESS", 1)
    if refused:
        monkeypatch.setattr(cores, "map_forked", refuse)
    assert compress_site(together, BOTH) == sizes
    assert compressed(together) == compressed(alone)
