"""`knowhub check` as editors and machines meet it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner, Result

from hubs import copy_seeds, record
from knowhub.cli.check import as_github
from knowhub.cli.main import main
from knowhub.core.issues import Issue, Level, Position

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def hub(tmp_path: Path) -> Path:
    """The seed hub with three broken records."""
    root = copy_seeds(tmp_path)
    tools = root / "content" / "tools"
    (tools / "sieve.md").write_text(record("publisher: Valley\nyear: 20 %"), "utf-8")
    (tools / "winnow.md").write_text("", "utf-8")
    (tools / "riddle.md").write_text(record(topics="[rice]"), "utf-8")
    return root


def check(root: Path, *options: str) -> Result:
    result = CliRunner().invoke(main, ["check", "--root", str(root), *options])
    assert result.exception is None or isinstance(result.exception, SystemExit)
    return result


def test_a_clean_hub_passes_and_says_so(tmp_path: Path) -> None:
    result = check(copy_seeds(tmp_path))
    assert result.exit_code == 0
    assert result.stdout == ""
    assert result.stderr == "6 records, no problems.\n"


def test_every_problem_of_every_file_comes_in_one_run(hub: Path) -> None:
    result = check(hub)
    assert result.exit_code == 1
    places = [line.split(": ")[:2] for line in result.stdout.splitlines()]
    assert places == [
        ["content/tools/riddle.md:4:10", "vocabulary"],
        ["content/tools/sieve.md:10:1", "unknown-key"],
        ["content/tools/sieve.md:11:7", "wrong-type"],
        ["content/tools/winnow.md:1:1", "empty-file"],
    ]
    assert result.stderr == "4 problem(s) in 7 records.\n"


def test_json_holds_the_parts_of_each_problem(hub: Path) -> None:
    result = check(hub, "--format", "json")
    assert result.exit_code == 1
    rows = json.loads(result.stdout)
    assert len(rows) == 4
    assert rows[0] == {
        "path": "content/tools/riddle.md",
        "line": 4,
        "column": 10,
        "level": "error",
        "rule": "vocabulary",
        "key": "topics",
        "expected": "one of cereals, legumes",
        "found": "'rice'",
        "advice": "",
    }


def test_json_of_a_clean_hub_is_an_empty_list(tmp_path: Path) -> None:
    result = check(copy_seeds(tmp_path), "--format", "json")
    assert result.exit_code == 0
    assert json.loads(result.stdout) == []


def test_annotations_stand_on_the_lines_of_the_problems(hub: Path) -> None:
    result = check(hub, "--format", "github")
    assert result.exit_code == 1
    assert result.stdout.splitlines()[2] == (
        "::error file=content/tools/sieve.md,line=11,col=7,title=wrong-type"
        "::year: Expected a whole number; found '20 %25'."
    )


def test_annotations_escape_what_the_runner_would_read_as_its_own() -> None:
    issue = Issue(Position("content/tools/a,b:c%.md", 3, 5), "rule", "x:\r\ny, z", "100 %0A")
    assert as_github([issue]) == (
        "::error file=content/tools/a%2Cb%3Ac%25.md,line=3,col=5,title=rule"
        "::Expected x:%0D%0Ay, z; found 100 %250A."
    )


def test_notices_are_printed_and_fail_nothing(tmp_path: Path) -> None:
    root = copy_seeds(tmp_path)
    original = root / "content" / "tools" / "seed-drying-handbook.md"
    original.write_text(original.read_text("utf-8").replace("twice", "thrice"), "utf-8")
    result = check(root, "--format", "github")
    assert result.exit_code == 0
    start = "::notice file=content/tools/seed-drying-handbook.fr.md,line=1,col=1"
    assert result.stdout.startswith(start)


def test_a_level_that_waits_for_a_reviewer_is_an_error_to_the_runner() -> None:
    issue = Issue(Position("x.md"), "rule", "a", "b", level=Level.REVIEW)
    assert as_github([issue]).startswith("::error ")


def test_a_folder_without_a_hub_is_one_line(tmp_path: Path) -> None:
    result = check(tmp_path)
    assert result.exit_code == 1
    assert result.stderr.splitlines() == [
        f"Error: Expected a hub in {tmp_path}; found no mkdocs.yml there. "
        "Name the folder with --root."
    ]


def test_an_unknown_format_names_the_known_ones(tmp_path: Path) -> None:
    result = check(copy_seeds(tmp_path), "--format", "xml")
    assert result.exit_code == 2
    assert "'text', 'json', 'github'" in result.stderr


def test_links_that_lead_nowhere_are_found_with_their_place(tmp_path: Path) -> None:
    root = copy_seeds(tmp_path)
    body = "See\n[one](seed-drying-handbok.md), [two](../about.md#nothing) and [it](#use).\n"
    (root / "content" / "tools" / "sieve.md").write_text(record(body=body), "utf-8")
    links = "[a](tools/sieve.md) [b](#own-words) [c](x.md)"
    page = f"---\ntitle: More\n---\n# More\n\n## Own words\n\n{links}\n"
    (root / "docs" / "more.md").write_text(page, "utf-8")
    result = check(root)
    assert result.exit_code == 1
    assert [line.split(": ")[:2] for line in result.stdout.splitlines()] == [
        ["content/tools/sieve.md:12:7", "broken-link"],
        ["content/tools/sieve.md:12:38", "broken-anchor"],
        ["content/tools/sieve.md:12:68", "broken-anchor"],
        ["docs/more.md:8:41", "broken-link"],
    ]
    assert "Did you mean 'seed-drying-handbook.md'?" in result.stdout
