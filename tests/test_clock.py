"""Today is the day of the content, not of the machine."""

from __future__ import annotations

import subprocess
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import pytest

from knowhub import clock

if TYPE_CHECKING:
    from pathlib import Path

COMMIT_DAY = "2024-02-29T23:30:00+00:00"


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A git repository with one commit."""
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    monkeypatch.setenv("GIT_COMMITTER_DATE", COMMIT_DAY)
    for command in (
        ["init", "-q"],
        ["-c", "user.name=x", "-c", "user.email=x@seeds.example", "commit", "-q", "--allow-empty",
         "-m", "x"],
    ):  # fmt: skip
        subprocess.run(["git", "-C", str(tmp_path), *command], check=True)
    return tmp_path


def test_it_is_the_day_of_the_last_commit(repository: Path) -> None:
    assert clock.find_today(repository) == date(2024, 2, 29)
    inside = repository / "content"
    inside.mkdir()
    assert clock.find_today(inside) == date(2024, 2, 29)


def test_source_date_epoch_comes_first(repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "86400")
    assert clock.find_today(repository) == date(1970, 1, 2)


@pytest.mark.parametrize("stamp", ["soon", "", "9" * 30])
def test_a_stamp_that_is_no_time_is_passed_over(
    repository: Path, monkeypatch: pytest.MonkeyPatch, stamp: str
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", stamp)
    assert clock.find_today(repository) == date(2024, 2, 29)


def test_without_a_commit_it_is_the_system_s_day(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    before = datetime.now(UTC).date()
    assert before <= clock.find_today(tmp_path) <= datetime.now(UTC).date()


def test_without_git_it_is_the_system_s_day(
    repository: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(repository))
    assert clock.find_today(repository) == clock.system_day()
