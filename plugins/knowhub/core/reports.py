"""Counts of what a hub holds."""

from __future__ import annotations

from collections import Counter
from itertools import groupby
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowhub.core.catalogue import Catalogue
    from knowhub.core.freshness import Deadline

Counts = dict[str, dict[str, int]]


def count_records(catalogue: Catalogue) -> dict[str, Counts]:
    """Return counts by kind: of languages, basis and currency, with a total of all kinds."""
    report: dict[str, Counts] = {"language": {}, "basis": {}, "currency": {}}
    for kind, entries in catalogue.by_kind.items():
        languages = [
            code for entry in entries for code in catalogue.languages if entry.has_language(code)
        ]
        report["language"][kind] = dict(Counter(languages)) | {"records": len(entries)}
        report["basis"][kind] = dict(Counter(entry.record.basis for entry in entries))
        report["currency"][kind] = dict(Counter(entry.record.currency for entry in entries))
    for table in report.values():
        table["all"] = dict(sum(map(Counter, table.values()), Counter()))
    return report


def count_stale(catalogue: Catalogue) -> dict[str, list[str]]:
    """Return the files of translations whose original has changed, by language."""
    stale: dict[str, list[str]] = {}
    for entry in catalogue.entries.values():
        for language, translation in entry.translations.items():
            if translation.stale:
                stale.setdefault(language, []).append(translation.path)
    return stale


def render_table(title: str, counts: Counts) -> str:
    """Return counts as a plain table, a row for each kind."""
    columns = sorted({name for row in counts.values() for name in row})
    width = max(len(kind) for kind in (*counts, title)) + 2
    sizes = [max(len(column), 4) + 2 for column in columns]
    head = title.ljust(width) + "".join(c.rjust(s) for c, s in zip(columns, sizes, strict=True))
    lines = [head]
    for kind, row in counts.items():
        cells = (str(row.get(c, "")).rjust(s) for c, s in zip(columns, sizes, strict=True))
        lines.append(kind.ljust(width) + "".join(cells))
    return "\n".join(lines)


def render_due(deadlines: Sequence[Deadline]) -> str:
    """Return what is overdue as text, under the owners' names."""
    blocks = []
    for owner, group in groupby(deadlines, key=lambda item: item.owner):
        items = list(group)
        lines = [f"{owner} ({len(items)})"]
        for item in items:
            issue = item.issue
            place = f"{issue.position.path}:{issue.position.line}"
            lines.append(f"  {item.day}  {place}: {issue.message}")
        blocks.append("\n".join(lines))
    return "\n\n".join(blocks)


def due_rows(deadlines: Sequence[Deadline]) -> list[dict[str, str | int]]:
    """Return what is overdue as values for other programs."""
    return [
        {
            "owner": item.owner,
            "due": item.day.isoformat(),
            "path": item.position.path,
            "line": item.position.line,
            "key": item.subject,
            "expected": item.expected,
            "found": item.found,
            "advice": item.advice,
        }
        for item in deadlines
    ]
