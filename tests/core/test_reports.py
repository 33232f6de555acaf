"""Counts of what a hub holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hubs import make_hub, record
from knowhub.core.reports import count_records, count_stale, render_table

if TYPE_CHECKING:
    from knowhub.core.catalogue import Catalogue


def test_records_count_by_kind_and_in_all(seeds: Catalogue) -> None:
    counts = count_records(seeds)
    assert counts["language"]["tool"] == {"en": 1, "fr": 2, "records": 2}
    assert counts["language"]["all"] == {"en": 5, "fr": 2, "records": 6}
    assert counts["basis"]["all"] == {"field-trial": 1, "anecdotal": 5}
    assert counts["currency"]["all"] == {"current": 6}


def test_stale_translations_are_listed_by_language(seeds: Catalogue) -> None:
    assert count_stale(seeds) == {}
    translation = "---\ntitle: T\nsummary: S\nmade_by: person\ndigest: {text: a}\n---\nTexte\n"
    catalogue = make_hub({"tools/sieve.md": record(), "tools/sieve.fr.md": translation})
    assert count_stale(catalogue) == {"fr": ["content/tools/sieve.fr.md"]}


def test_a_table_is_aligned_and_blank_where_there_is_nothing() -> None:
    table = render_table("basis", {"tool": {"court": 2}, "case": {"survey": 10, "court": 1}})
    assert table.split("\n") == [
        "basis    court  survey",
        "tool         2        ",
        "case         1      10",
    ]
