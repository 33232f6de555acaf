"""`knowhub report --due`, and what `knowhub check` says of it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner, Result

from hubs import copy_seeds, record
from knowhub.cli.main import main

if TYPE_CHECKING:
    from pathlib import Path

LATE = "content/tools/sieve.md"


@pytest.fixture(autouse=True)
def _today(monkeypatch: pytest.MonkeyPatch) -> None:
    """The tests take place on 25 November 2026."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1795564800")


@pytest.fixture
def hub(tmp_path: Path) -> Path:
    """The seed hub with two tools that somebody must look at again."""
    root = copy_seeds(tmp_path)
    tools = root / "content" / "tools"
    late = record("owner: Coast desk\nreview_by: 2026-10\nchecked_on: 2026", as_of="2026")
    (tools / "sieve.md").write_text(late, "utf-8")
    (tools / "riddle.md").write_text(record(as_of="2020-05"), "utf-8")
    return root


def run(command: str, root: Path, *options: str) -> Result:
    result = CliRunner().invoke(main, [command, "--root", str(root), *options])
    assert result.exception is None or isinstance(result.exception, SystemExit)
    return result


def set_option(root: Path, line: str) -> None:
    path = root / "mkdocs.yml"
    text = path.read_text("utf-8")
    path.write_text(text.replace("      pages: [about.md]\n", f"      {line}\n"), "utf-8")


def due(root: Path, *options: str) -> Result:
    return run("report", root, "--due", *options)


def test_what_is_due_is_listed_by_owner_and_ends_with_1(hub: Path) -> None:
    result = due(hub)
    assert result.exit_code == 1
    blocks = result.stdout.strip().split("\n\n")
    assert blocks[0].splitlines() == [
        "Coast desk (1)",
        f"  2026-10-31  {LATE}:11:"
        " review_by: Expected a review by 2026-10; found none yet. Read the record against its "
        "sources, then set a new date.",
    ]
    assert blocks[1].splitlines()[0].startswith("editors (")
    assert "  2025-05-01  content/tools/riddle.md:7: as_of: Expected facts of the last" in blocks[1]
    assert result.stderr.endswith("due on 2026-11-25.\n")


def test_json_holds_the_parts(hub: Path) -> None:
    result = due(hub, "--format", "json")
    assert result.exit_code == 1
    assert json.loads(result.stdout)[0] == {
        "owner": "Coast desk",
        "due": "2026-10-31",
        "path": LATE,
        "line": 11,
        "key": "review_by",
        "expected": "a review by 2026-10",
        "found": "none yet",
        "advice": "Read the record against its sources, then set a new date.",
    }


def test_nothing_due_ends_with_0(hub: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "0")
    result = due(hub)
    assert (result.exit_code, result.stdout) == (0, "")
    assert result.stderr == "Nothing due on 1970-01-01.\n"
    assert json.loads(due(hub, "--format", "json").stdout) == []


def test_the_hub_sets_how_long_facts_and_addresses_hold(hub: Path) -> None:
    set_option(hub, "facts_due_after: 1200")
    assert [row["key"] for row in rows(hub)] == ["review_by"]


def rows(root: Path) -> list[dict[str, str]]:
    found: list[dict[str, str]] = json.loads(due(root, "--format", "json").stdout)
    return found


def test_addresses_have_a_span_of_their_own(hub: Path) -> None:
    set_option(hub, "facts_due_after: 1200\n      addresses_due_after: 6")
    assert [row["key"] for row in rows(hub)] == ["checked_on", "review_by"]


@pytest.mark.parametrize("value", ["0", "1201", "soon", "true", "1.5"])
def test_a_span_that_is_none_is_one_line(hub: Path, value: str) -> None:
    set_option(hub, f"facts_due_after: {value}")
    result = due(hub)
    assert result.exit_code == 1
    assert "Expected a number of months from 1 to 1200" in result.stderr


def test_the_check_names_passed_deadlines_as_notices_but_not_the_age_of_facts(hub: Path) -> None:
    result = run("check", hub)
    assert result.exit_code == 0
    (line,) = result.stdout.splitlines()
    assert line.startswith(f"{LATE}:11:12: overdue: review_by: Expected a review by 2026-10")
    assert result.stderr == "8 records, no problems.\n"


def test_a_report_without_due_is_of_counts(hub: Path) -> None:
    result = run("report", hub)
    assert result.exit_code == 0
    assert "Stale translations: 0" in result.stdout
    assert "overdue" not in result.stdout
