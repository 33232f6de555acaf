"""Keep what hosts answered from one run of `knowhub links` to the next."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING, Any

from knowhub.core.answers import Result, Verdict
from knowhub.files.writing import write_if_changed

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path


def read_results(path: Path) -> dict[str, Result]:
    """Return what earlier runs found, by address; what is damaged is left out."""
    try:
        rows = json.loads(path.read_bytes())
    except (OSError, ValueError):
        return {}
    found = (
        (address, _read(row)) for address, row in (rows if isinstance(rows, dict) else {}).items()
    )
    return {address: result for address, result in found if result}


def write_results(path: Path, results: Mapping[str, Result]) -> None:
    """Keep results, sorted by address."""
    rows = {
        address: {
            "verdict": result.verdict.value,
            "reason": result.reason,
            "checked_on": result.checked_on.isoformat(),
            "final": result.final,
        }
        for address, result in sorted(results.items())
    }
    write_if_changed(path, json.dumps(rows, ensure_ascii=False, indent=1).encode())


def _read(row: Any) -> Result | None:
    try:
        day = date.fromisoformat(row["checked_on"])
        return Result(Verdict(row["verdict"]), str(row["reason"]), day, str(row["final"]))
    except (KeyError, TypeError, ValueError):
        return None
