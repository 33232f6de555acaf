"""The benchmark of pages: its server, what it reads of a report, and the marks of pages."""

from __future__ import annotations

import gzip
from dataclasses import replace
from typing import TYPE_CHECKING, Any
from urllib.error import HTTPError
from urllib.request import urlopen

import pytest

from benchmarks.browser import serve
from benchmarks.page_hosting import HostHandler
from benchmarks.page_lighthouse import Audit, LighthouseError, middle, read_report
from benchmarks.page_marks import MeasuredPage, missed_marks, render

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

SCORES = {"performance": 98, "accessibility": 100, "best-practices": 100, "seo": 100}
KB = {"html": 14.0, "css": 8.0, "js": 2.0, "all": 30.0}
AT_MARKS = Audit(SCORES, KB, 0, 1.5, ())


@pytest.fixture
def address(tmp_path: Path) -> Iterator[str]:
    (tmp_path / "tools").mkdir()
    (tmp_path / "tools" / "index.html").write_text("sieve " * 100, "utf-8")
    (tmp_path / "seed.png").write_bytes(b"picture")
    with serve(tmp_path, HostHandler) as address:
        yield address


def test_texts_are_sent_compressed(address: str) -> None:
    with urlopen(f"{address}tools/") as answer:
        assert answer.headers["Content-Encoding"] == "gzip"
        assert answer.headers["Content-Type"] == "text/html; charset=utf-8"
        assert answer.headers["Cache-Control"] == "max-age=600"
        body = answer.read()
    assert len(body) < 100
    assert gzip.decompress(body) == b"sieve " * 100


def test_pictures_are_sent_as_they_are(address: str) -> None:
    with urlopen(f"{address}seed.png") as answer:
        assert answer.headers["Content-Encoding"] is None
        assert answer.read() == b"picture"


def test_what_is_not_there_is_not_found(address: str) -> None:
    with pytest.raises(HTTPError, match="404") as problem:
        urlopen(f"{address}robots.txt")
    problem.value.close()


def report(**scores: float) -> dict[str, Any]:
    """Return what matters of a report of Lighthouse."""
    audits = {
        "network-requests": {
            "score": 1,
            "details": {
                "items": [
                    {"transferSize": 2048, "resourceType": "Document"},
                    {"transferSize": 1024, "resourceType": "Stylesheet"},
                    {"transferSize": 512, "resourceType": "Other"},
                ]
            },
        },
        "cumulative-layout-shift": {"score": 1, "numericValue": 0.0004},
        "largest-contentful-paint": {"score": 1, "numericValue": 936.4},
        "robots-txt": {"score": 0},
        "dom-size": {"score": 0},
    }
    references = [{"id": "robots-txt", "weight": 1}, {"id": "dom-size", "weight": 0}]
    categories = {
        name: {"score": scores.get(name, 1), "auditRefs": references if name == "seo" else []}
        for name in SCORES
    }
    return {"requestedUrl": "http://hub/", "audits": audits, "categories": categories}


def test_a_report_is_read() -> None:
    found = read_report(report(performance=0.987, seo=0.92))
    assert found.scores == SCORES | {"performance": 99, "seo": 92}
    assert found.kb == {"html": 2, "css": 1, "js": 0, "all": 3.5}
    assert (found.shift, found.lcp) == (0, 0.94)
    assert found.findings == ("robots-txt",), "what has no weight costs nothing"


def test_a_report_that_measured_nothing_says_why() -> None:
    failed = report() | {"runtimeError": {"message": "no page"}}
    with pytest.raises(LighthouseError, match="http://hub/: no page"):
        read_report(failed)


def test_the_middle_run_counts_and_no_finding_is_lost() -> None:
    runs = [
        replace(AT_MARKS, scores=SCORES | {"performance": score}, lcp=score, shift=shift)
        for score, shift in ((90, 0.2), (99, 0), (97, 0))
    ]
    runs[1] = replace(
        runs[1], scores=SCORES | {"performance": 99, "seo": 92}, findings=("robots-txt",)
    )
    found = middle(runs)
    assert found.scores == SCORES | {"performance": 97, "seo": 92}
    assert (found.lcp, found.shift, found.findings) == (97, 0.2, ("robots-txt",))


def page(audit: Audit, who: str = "Knowhub", name: str = "record") -> MeasuredPage:
    return MeasuredPage(who, name, "ar", audit)


def test_pages_at_their_marks_miss_none() -> None:
    heavy = replace(AT_MARKS, kb=KB | {"html": 20, "all": 60})
    assert missed_marks([page(AT_MARKS), page(heavy, name="search")]) == []


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"scores": SCORES | {"performance": 97}}, "record, ar: performance 97, mark 98"),
        ({"scores": SCORES | {"seo": 92}, "findings": ("robots-txt",)}, "mark 100 (robots-txt)"),
        ({"shift": 0.001}, "layout shift 0.001"),
        ({"kb": KB | {"html": 14.1}}, "html 14.1 KB, mark 14"),
        ({"kb": KB | {"all": 30.1}}, "all 30.1 KB, mark 30"),
    ],
)
def test_a_mark_that_is_missed_is_named(change: dict[str, Any], said: str) -> None:
    bad = replace(AT_MARKS, **change)
    (found,) = missed_marks([page(AT_MARKS), page(bad), page(bad, who="stock")])
    assert said in found


def test_a_table_shows_each_page() -> None:
    row = "| stock | record | ar | 98 | 100 | 100 | 100 | 14.0 | 8.0 | 2.0 | 30.0 | 1.50 | 0.000 |"
    assert row in render([page(AT_MARKS, who="stock")])
