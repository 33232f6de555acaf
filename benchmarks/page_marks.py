"""Pages that are measured, what they are held to, and their figures as text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from benchmarks.page_lighthouse import CATEGORIES

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from benchmarks.page_lighthouse import Audit

LANGUAGES = {"en": "", "ar": "ar/"}
PAGES = {
    "home": "",
    "listing": "tools/",
    "record": "tools/unodc-anti-trafficking-manual-practitioners/",
    "search": "search/",
}
QUERIES = {"en": "?q=identification", "ar": "?q=%D8%AA%D8%AD%D8%AF%D9%8A%D8%AF"}
"""Stock Material has no page of the search: it opens on any page, with the query in the address."""

PERFORMANCE = 98
OTHERS = 100
"""Accessibility, best practices and search engines."""
RECORD_HTML = 14
"""Kilobytes of the page of a record."""
VIEW = 30
"""Kilobytes of a record's page and all that it loads, for an empty cache."""

_HEADS = (
    "who",
    "page",
    "",
    "perf.",
    "a11y",
    "best",
    "SEO",
    "HTML",
    "CSS",
    "JS",
    "KB",
    "LCP s",
    "CLS",
)


@dataclass(frozen=True)
class MeasuredPage:
    """One page of one site."""

    who: str
    page: str
    language: str
    audit: Audit

    @property
    def name(self) -> str:
        """What the page is called in lines about it."""
        return f"{self.page}, {self.language}"


def missed_marks(found: Sequence[MeasuredPage]) -> list[str]:
    """Return a line for each mark that a page of ours misses."""
    return [line for item in found if item.who == "Knowhub" for line in _missed(item)]


def _missed(item: MeasuredPage) -> Iterator[str]:
    audit = item.audit
    for name in CATEGORIES:
        mark = PERFORMANCE if name == "performance" else OTHERS
        if audit.scores[name] < mark:
            causes = ", ".join(audit.findings) or "no single audit"
            yield f"{item.name}: {name} {audit.scores[name]}, mark {mark} ({causes})"
    if audit.shift > 0:
        yield f"{item.name}: layout shift {audit.shift}, mark 0"
    if item.page == "record":
        for part, mark in (("html", RECORD_HTML), ("all", VIEW)):
            if audit.kb[part] > mark:
                yield f"{item.name}: {part} {audit.kb[part]} KB, mark {mark}"


def render(found: Sequence[MeasuredPage]) -> str:
    """Return the figures as a table of Markdown."""
    rows = [_HEADS, tuple("---" for _ in _HEADS), *map(_row, found)]
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)


def _row(item: MeasuredPage) -> tuple[str, ...]:
    audit = item.audit
    return (
        item.who,
        item.page,
        item.language,
        *(str(audit.scores[name]) for name in CATEGORIES),
        *(f"{audit.kb[name]:.1f}" for name in ("html", "css", "js", "all")),
        f"{audit.lcp:.2f}",
        f"{audit.shift:.3f}",
    )
