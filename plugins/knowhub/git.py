"""What git knows of a hub: which files changed, and what is about to be committed."""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING

from knowhub.files.writing import empty_folder, lift_folder

if TYPE_CHECKING:
    from pathlib import Path

_PATIENCE = 60
"""Seconds that git may take."""


class GitError(Exception):
    """Git did not answer; the message says why."""


def changed_files(root: Path, base: str) -> frozenset[str]:
    """Return the files under `root` that changed since the commit from which this branch went."""
    return _names(root, "diff", "--name-only", "--relative", f"{base}...HEAD")


def staged_files(root: Path) -> frozenset[str]:
    """Return the files under `root` that the next commit changes."""
    return _names(root, "diff", "--cached", "--name-only", "--relative")


def write_staged(root: Path, into: Path) -> None:
    """Write content/ as the next commit has it, whatever the files look like now."""
    empty_folder(into)
    prefix = _git(root, "rev-parse", "--show-prefix").strip()
    names = _git(root, "ls-files", "-z", "--", "content")
    _git(root, "checkout-index", "-z", "--stdin", f"--prefix={into.resolve()}/", given=names)
    if prefix:  # git writes the whole path from the top of the repository
        lift_folder(into / prefix / "content", into / "content")


def _names(root: Path, *arguments: str) -> frozenset[str]:
    return frozenset(name for name in _git(root, *arguments, "-z").split("\0") if name)


def _git(root: Path, *arguments: str, given: str = "") -> str:
    command = ["git", "-C", str(root), *arguments]
    try:
        done = subprocess.run(
            command, capture_output=True, text=True, check=False, timeout=_PATIENCE, input=given
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise GitError(f"Git could not be asked: {error}") from error
    if done.returncode:
        raise GitError(done.stderr.strip() or "Git said no.")
    return done.stdout
