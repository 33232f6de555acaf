"""A hostile file costs less than a second and 100 MB, and is refused or harmless."""

from __future__ import annotations

import subprocess
import sys

import pytest

from hubs import ROOT
from knowhub.core.checks.safety import check_body
from knowhub.core.safety import limits

MEASURE = """
import resource, sys, time
sys.path[:0] = [{plugins!r}, {tests!r}]
from hubs import LANGUAGES, NAMES, list_files, make_hub, raw
from knowhub.core.hub import build_catalogue
from core.safety.hostile_texts import TEXTS

make_hub({{}})  # reads the lists of the hub once
start = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
for name, text in TEXTS.items():
    file = raw("tools/sieve.md", text)
    began = time.process_time()
    issues = build_catalogue([*list_files(), file], languages=LANGUAGES, country_names=NAMES).issues
    spent = time.process_time() - began
    grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - start) // 1024
    print(name, f"{{spent:.2f}}", grown, len(issues), sep="\\t")
"""


@pytest.fixture(scope="module")
def costs() -> dict[str, tuple[float, int, int]]:
    """Seconds, megabytes beyond the start, and issues of each text, in a process of their own."""
    code = MEASURE.format(plugins=str(ROOT / "plugins"), tests=str(ROOT / "tests"))
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=False, timeout=120
    )
    assert done.returncode == 0, done.stderr
    rows = (line.split("\t") for line in done.stdout.splitlines())
    return {name: (float(spent), int(grown), int(count)) for name, spent, grown, count in rows}


def test_a_hostile_file_costs_less_than_a_second(costs: dict[str, tuple[float, int, int]]) -> None:
    assert {name: row for name, row in costs.items() if row[0] >= 1} == {}


def test_a_hostile_file_costs_less_than_100_mb(costs: dict[str, tuple[float, int, int]]) -> None:
    assert {name: row for name, row in costs.items() if row[1] >= 100} == {}


def test_a_hostile_file_is_named(costs: dict[str, tuple[float, int, int]]) -> None:
    assert {name: row for name, row in costs.items() if not row[2]} == {}


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("a" * (limits.LINE + 1), "line-length"),
        ("a\n\n" * limits.LINES, "many-lines"),
        ("word\n" * (limits.BLOCK // 5 + 1), "block-length"),
        ("*a* b\n" * limits.SIGNS, "block-length"),
        ("[a](b.md)\n\n" * (limits.LINKS + 1), "many-signs"),
        ("*a* b\n\n" * limits.ALL_SIGNS, "many-signs"),
        ("## a\n\n" * (limits.LINKS + 2), "many-signs"),
        ("a\n: b\n" * (limits.DEFINITIONS + 1), "block-length"),
        ("> " * (limits.LEVELS + 1) + "a", "nesting"),
        ("- " * (limits.LEVELS + 1) + "a", "nesting"),
        (" " * (limits.INDENT + 1) + "a", "nesting"),
        ("[" * (limits.BRACKETS + 1), "nesting"),
    ],
)
def test_each_limit_has_its_own_name(text: str, rule: str) -> None:
    (issue,) = check_body("x.md", text, 1)
    assert issue.rule == rule


def test_what_stays_below_the_limits_passes() -> None:
    text = "\n\n".join(
        [
            "a" * limits.LINE,
            "word\n" * (limits.BLOCK // 5 - 1),
            "> " * limits.LEVELS + "a",
            "[" * limits.BRACKETS,
            "```\n" + " " * 200 + "code > > > > > > > > > > > >\n```",
        ]
    )
    assert list(check_body("x.md", text, 1)) == []
