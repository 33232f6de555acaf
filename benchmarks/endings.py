"""How a benchmark ends: its figures as JSON, the marks that it misses, and a code for machines."""

from __future__ import annotations

import json
import sys
from dataclasses import asdict
from typing import TYPE_CHECKING, Any, NoReturn

import click

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path


def end(measured: Iterable[Any], missed: Sequence[str], out: Path | None) -> NoReturn:
    """Write figures where asked to, name the missed marks, and exit with 1 if there are any."""
    if out:
        data = {"missed": missed, "measured": [asdict(item) for item in measured]}
        out.write_text(json.dumps(data, indent=1), "utf-8")
    click.echo("\n".join(["Marks missed:", *missed]) if missed else "All marks are reached.")
    sys.exit(bool(missed))
