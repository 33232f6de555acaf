"""Figures of builds as text."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from benchmarks.build_steps import Measured

_HEADS = (
    "hub",
    "who",
    "step",
    "wall s",
    "CPU s",
    "of ours",
    "ms CPU a page",
    "MB",
    "pages",
    "site MB",
)


def render(found: Sequence[Measured]) -> str:
    """Return the builds of one hub as a table of Markdown."""
    ours = next((item.run.cpu for item in found if item.who == "Knowhub"), 0)
    rows = [_HEADS, tuple("---" for _ in _HEADS), *(_row(item, ours) for item in found)]
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)


def _row(item: Measured, ours: float) -> tuple[str, ...]:
    return (
        item.hub,
        item.who,
        item.step,
        f"{item.run.wall:.1f}",
        f"{item.run.cpu:.1f}",
        f"{item.run.cpu / ours:.2f}" if ours else "–",
        f"{1000 * item.run.cpu / item.pages:.2f}" if item.pages else "–",
        f"{item.run.memory_mb:.0f}",
        str(item.pages),
        f"{item.mb:.0f}",
    )
