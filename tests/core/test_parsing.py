"""YAML in a small dialect, with the place of every key and value."""

from __future__ import annotations

import time
import tracemalloc
from typing import TYPE_CHECKING

import pytest

from hubs import copy_seeds
from knowhub.core.issues import Position
from knowhub.core.parsing.texts import MAX_BYTES, RawFile, decode, split
from knowhub.core.parsing.yaml_nodes import MAX_DEPTH, parse_yaml
from knowhub.files.reading import read_content

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

TEXT = """\
title: Sieve
period: {start: 2015, end: 2019}
topics:
- cereals
-   legumes
sources:
  - document: seed-notes
    pages: "3"
"""


@pytest.mark.parametrize(
    ("path", "key", "value"),
    [
        (("title",), (5, 1), (5, 8)),
        (("period", "end"), (6, 23), (6, 28)),
        (("topics",), (7, 1), (8, 1)),
        (("topics", 1), (9, 5), (9, 5)),  # an item has no key of its own
        (("sources", 0, "pages"), (12, 5), (12, 12)),
    ],
)
def test_keys_and_values_have_places(
    path: tuple[str | int, ...], key: tuple[int, int], value: tuple[int, int]
) -> None:
    nodes = parse_yaml(TEXT, "x.md", first_line=5)
    assert nodes.key_position(path) == Position("x.md", *key)
    assert nodes.value_position(path) == Position("x.md", *value)


def test_what_has_no_place_stands_where_the_nearest_thing_around_it_does() -> None:
    nodes = parse_yaml(TEXT, "x.md")
    assert nodes.value_position(("period", "middle")) == Position("x.md", 2, 9)
    assert nodes.value_position(("nothing",)) == Position("x.md", 1, 1)


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("no", "no"),
        ("NO", "NO"),
        ("yes", "yes"),
        ("on", "on"),
        ("True", "True"),
        ("true", True),
        ("false", False),
        ("null", None),
        ("~", None),
        ("", None),
        ("2023-05-12", "2023-05-12"),
        ("2023-05", "2023-05"),
        ("12:30", "12:30"),
        ("0x1f", "0x1f"),
        ("1_000", "1_000"),
        ("012", "012"),
        ("1e3", "1e3"),
        ("-7", -7),
        ("2023", 2023),
        ('"2023"', "2023"),
        ("1.5", 1.5),
        ("=", "="),
        ("<<", "<<"),
        ("9" * 16, "9" * 16),
        ("[NO, no, 3]", ("NO", "no", 3)),
    ],
)
def test_plain_values_surprise_nobody(written: str, read: object) -> None:
    assert parse_yaml(f"key: {written}", "x.md").data == {"key": read}


def test_columns_count_characters() -> None:
    nodes = parse_yaml("{é: à, ش: ب}", "x.md")
    assert nodes.value_position(("ش",)) == Position("x.md", 1, 11)


def test_front_matter_ends_at_the_first_fence() -> None:
    parts, issues = split("---\ntitle: x\n--- \nText\n\n---\n\nMore\n", "x.md")
    assert not issues
    assert parts is not None
    assert (parts.front_matter, parts.body, parts.body_line) == (
        "title: x",
        "Text\n\n---\n\nMore\n",
        4,
    )


def test_a_file_of_the_largest_size_is_read_and_the_next_is_not() -> None:
    assert decode(RawFile("x.md", b"x" * MAX_BYTES, MAX_BYTES))[1] == ()
    assert decode(RawFile("x.md", None, MAX_BYTES + 1))[1][0].rule == "file-size"


def test_a_file_of_50_mb_costs_neither_memory_nor_time(tmp_path: Path) -> None:
    root = copy_seeds(tmp_path, records=False)
    big = root / "content" / "tools" / "sieve.md"
    with big.open("wb") as file:
        file.truncate(50_000_000)
    tracemalloc.start()
    started = time.perf_counter()
    found = [file for file in read_content(root) if file.path.endswith("sieve.md")]
    seconds = time.perf_counter() - started
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert found == [RawFile("content/tools/sieve.md", None, 50_000_000)]
    assert peak < 1_000_000
    assert seconds < 1


def test_hidden_files_and_other_suffixes_are_nobody_s_business(tmp_path: Path) -> None:
    root = copy_seeds(tmp_path, records=False)
    tools = root / "content" / "tools"
    for name in (".sieve.md", "#sieve.md", "sieve.png", "sieve.md~", ".git/sieve.md"):
        (tools / name).parent.mkdir(exist_ok=True)
        (tools / name).write_text("x", "utf-8")
    assert not [file for file in read_content(root) if "sieve" in file.path]


@pytest.mark.parametrize("target", ["gone.md", "sieve.md"], ids=["dangling", "loop"])
def test_a_link_that_leads_nowhere_is_named(tmp_path: Path, target: str) -> None:
    root = copy_seeds(tmp_path, records=False)
    (root / "content" / "tools" / "sieve.md").symlink_to(target)
    found = [file for file in read_content(root) if file.path.endswith("sieve.md")]
    assert [file.outside for file in found] == [True]


def test_a_file_that_the_system_withholds_is_named_with_the_reason() -> None:
    (issue,) = decode(RawFile("x.md", None, unreadable="Permission denied"))[1]
    assert (issue.rule, issue.found) == ("unreadable", "Permission denied")


def mappings(depth: int) -> str:
    """Return mappings in mappings, each one column further in."""
    return "\n".join(f"{' ' * level}k:" for level in range(depth))


def lists(depth: int) -> str:
    """Return lists of mappings in each other, in as few columns as YAML lets them stand."""
    lines = (f"{'  ' * level}- k:" for level in range(depth // 2))
    return "\n".join(("k:", *lines))


@pytest.mark.parametrize("nested", [mappings, lists])
@pytest.mark.parametrize("depth", [1, 7, 9, 11, 13, 15, 99])
def test_a_text_is_refused_that_is_nested_deeper_than_records_need(
    nested: Callable[[int], str], depth: int
) -> None:
    rules = [issue.rule for issue in parse_yaml(nested(depth), "x.md").issues]
    assert rules == (["yaml-depth"] if depth > MAX_DEPTH else [])
