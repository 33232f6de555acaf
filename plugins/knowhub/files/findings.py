"""Keep what the privacy gate said of texts from one run to the next: places, never a text."""

from __future__ import annotations

import json
from hashlib import sha256
from typing import TYPE_CHECKING

from knowhub.files.writing import write_if_changed

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    Rows = list[list[int | str]]


def read_findings(path: Path) -> dict[str, Rows]:
    """Return what an earlier run kept; nothing if there is no such file or it is damaged."""
    try:
        text, _, digest = path.read_text("utf-8").rpartition("\n")
        known = json.loads(text) if sha256(text.encode()).hexdigest() == digest else {}
    except (OSError, ValueError):
        return {}
    return known if isinstance(known, dict) else {}


def write_findings(path: Path, findings: Mapping[str, Rows]) -> None:
    """Keep findings by the digest of the text, with a digest of all of it at the end."""
    text = json.dumps(dict(sorted(findings.items())), separators=(",", ":"))
    write_if_changed(path, f"{text}\n{sha256(text.encode()).hexdigest()}".encode())


def digest_of_code(folder: Path) -> str:
    """Return a digest of a Python file or of all under a folder: other rules may say otherwise."""
    digest = sha256()
    for path in [folder] if folder.is_file() else sorted(folder.rglob("*.py")):
        digest.update(path.read_bytes())
    return digest.hexdigest()
