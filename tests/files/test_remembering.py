"""Files are read again only if the system, or their age, says so."""

from __future__ import annotations

import os
import time
from hashlib import sha256
from typing import TYPE_CHECKING

import pytest

from knowhub.files import remembering
from knowhub.files.remembering import FileMemory

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "a.md"
    path.write_text("first", "utf-8")
    return path


def later(monkeypatch: pytest.MonkeyPatch, seconds: int) -> None:
    """Let the clock be ahead of the times of files."""
    now = time.time_ns() + seconds * 10**9
    monkeypatch.setattr(time, "time_ns", lambda: now)


def test_an_old_file_is_read_once(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    later(monkeypatch, 10)
    memory = FileMemory()
    data = memory.read(path)
    monkeypatch.setattr(remembering, "_read", None)
    assert memory.read(path) is data
    assert memory.digest(str(path)) == sha256(b"first").hexdigest()


def test_a_changed_file_is_read_again(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    later(monkeypatch, 10)
    memory = FileMemory()
    memory.read(path)
    path.write_text("second", "utf-8")
    assert memory.read(path) == b"second"


def test_a_young_file_is_read_again_though_its_times_are_the_same(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    state = path.stat()
    monkeypatch.setattr(os, "stat", lambda _: state)
    memory = FileMemory()
    assert memory.read(path) == b"first"
    path.write_text("other", "utf-8")
    assert memory.read(path) == b"other"


def test_what_holds_the_same_is_the_same_object(path: Path) -> None:
    memory = FileMemory()
    data = memory.read(path)
    path.touch()
    assert memory.read(path) is data


def test_a_file_that_is_gone_has_a_digest_of_its_own(tmp_path: Path) -> None:
    assert FileMemory().digest(str(tmp_path / "none.md")) == "FileNotFoundError"


def test_what_nobody_asks_for_is_forgotten(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    later(monkeypatch, 10)
    memory = FileMemory()
    data = memory.read(path)
    memory.forget()
    assert memory.read(path) is data
    memory.forget()
    memory.forget()
    assert memory.read(path) is not data
