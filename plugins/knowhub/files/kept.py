"""Small files of the cache: what one run keeps for the next, as JSON with a digest of all of it.

A file that is damaged, cut off or foreign is as if it were not there, and what cannot be written is
not kept: a cache may cost time, never a build or a wrong page.
"""

from __future__ import annotations

import json
from contextlib import suppress
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from knowhub.files.journal import DISK, Disk
from knowhub.files.writing import write_if_changed

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path


def read_kept(path: Path) -> dict[str, Any]:
    """Return what an earlier run kept; nothing if there is no such file or it is damaged."""
    try:
        text, _, digest = path.read_text("utf-8").rpartition("\n")
        known = json.loads(text) if sha256(text.encode()).hexdigest() == digest else {}
    except (OSError, ValueError, RecursionError):
        return {}
    return known if isinstance(known, dict) else {}


def drop_kept(path: Path, disk: Disk = DISK) -> None:
    """Take back what an earlier run kept, durably.

    Raises:
        OSError: It cannot be taken back.
    """
    if path.exists():
        disk.unlink(path)
        disk.sync(path.parent)


def write_kept(path: Path, data: Mapping[str, Any]) -> None:
    """Keep data for the next run, if the disk lets us."""
    text = json.dumps(dict(sorted(data.items())), separators=(",", ":"))
    with suppress(OSError):
        write_if_changed(path, f"{text}\n{sha256(text.encode()).hexdigest()}".encode())
