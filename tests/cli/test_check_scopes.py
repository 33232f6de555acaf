"""One file, one commit, one pull request: what `knowhub check` is asked about."""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner

from hubs import copy_seeds
from knowhub.cli.main import main

if TYPE_CHECKING:
    from pathlib import Path

    from click.testing import Result

CASE = "content/cases/borrowed-millet.md"
LEAK = "\nMr John Quimby-Vance borrowed it; write to john.quimby@mail.example.\n"


def git(root: Path, *arguments: str) -> None:
    user = ["-c", "user.name=editor", "-c", "user.email=editor@seeds.example"]
    subprocess.run(["git", "-C", str(root), *user, *arguments], check=True, capture_output=True)


@pytest.fixture
def hub(tmp_path: Path) -> Path:
    """The seed hub in a repository of its own, one folder down."""
    root = copy_seeds(tmp_path)
    git(tmp_path, "init", "-b", "main")
    git(tmp_path, "add", "seeds/content", "seeds/docs", "seeds/mkdocs.yml")
    git(tmp_path, "commit", "-m", "first")
    return root


def check(root: Path, *options: str) -> Result:
    return CliRunner().invoke(main, ["check", "--root", str(root), *options])


def leak_into(path: Path) -> None:
    path.write_text(path.read_text("utf-8") + LEAK, "utf-8")


def test_a_leak_stops_the_check_and_is_not_printed(hub: Path) -> None:
    leak_into(hub / CASE)
    result = check(hub)
    assert result.exit_code == 1
    assert result.output.count(": personal-data: ") >= 2
    for part in ("Quimby", "John", "quimby", "mail.example"):
        assert part not in result.output


def test_explain_says_what_to_write_instead_for_one_file(hub: Path) -> None:
    leak_into(hub / CASE)
    result = check(hub, "--explain", CASE)
    assert result.exit_code == 1
    assert f"{CASE}:" in result.output
    assert "Write the role instead" in result.output
    assert "Quimby" not in result.output
    assert check(hub, "--explain", "content/cases/flooded-store.md").exit_code == 0


def test_staged_reads_what_the_next_commit_would_hold(hub: Path) -> None:
    case = hub / CASE
    whole = case.read_text("utf-8")
    leak_into(case)
    assert check(hub, "--staged").exit_code == 0, "nothing is staged yet"
    git(hub, "add", CASE)
    case.write_text(whole, "utf-8")
    result = check(hub, "--staged")
    assert result.exit_code == 1
    assert f"{CASE}:" in result.output


def test_changed_reads_the_files_of_a_branch(hub: Path) -> None:
    git(hub, "checkout", "-b", "more")
    leak_into(hub / CASE)
    git(hub, "commit", "-am", "more")
    result = check(hub, "--changed", "main")
    assert result.exit_code == 1
    assert f"{CASE}:" in result.output
    assert check(hub, "--changed", "HEAD").exit_code == 0


@pytest.mark.parametrize(("author", "code"), [("editor", 1), ("country desk", 0)])
def test_nobody_clears_their_own_text(hub: Path, author: str, code: int) -> None:
    git(hub, "checkout", "-b", "more")
    case = hub / CASE
    case.write_text(case.read_text("utf-8") + "\nIt was kept in Quxtown.\n", "utf-8")
    keys = f"reason: Made-up place of a test., reviewer: editor, author: {author}, expires: 2099"
    entry = f"entries:\n- {{phrase: Quxtown, file: {CASE}, {keys}}}\n"
    (hub / "content" / "cleared.yml").write_text(entry, "utf-8")
    git(hub, "add", "content")
    git(hub, "commit", "-m", "more")
    assert check(hub).exit_code == 0
    result = check(hub, "--changed", "main")
    assert result.exit_code == code
    assert ("cleared-own" in result.output) == bool(code)


def test_without_git_the_message_is_one_line(tmp_path: Path) -> None:
    result = check(copy_seeds(tmp_path), "--changed", "nowhere")
    assert result.exit_code == 1
    assert isinstance(result.exception, SystemExit)
    assert result.stderr.startswith("Error: ")


def test_a_cleared_phrase_falls_due(hub: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "4102444800")
    keys = "reason: Made-up place of a test., reviewer: legal editor, expires: 2030"
    entry = f"entries:\n- {{phrase: Quxtown, file: {CASE}, {keys}}}\n"
    (hub / "content" / "cleared.yml").write_text(entry, "utf-8")
    result = CliRunner().invoke(main, ["report", "--due", "--root", str(hub)])
    assert result.exit_code == 1
    assert "legal editor" in result.output
    assert "content/cleared.yml:2:" in result.output
