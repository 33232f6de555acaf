"""Links in Markdown, with their line and column."""

from __future__ import annotations

import time

import pytest

from knowhub.core.parsing.links import find_links


def found(text: str) -> list[str]:
    return [f"{link.position} {link.target}" for link in find_links(text, "x.md")]


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("[a](b.md)", "b.md"),
        ('[a](b.md "Title")', "b.md"),
        ("[a](<b c.md>)", "b c.md"),
        ("[a]( b.md )", "b.md"),
        ("![alt](b.png)", "b.png"),
        ("[`code`](b.md)", "b.md"),
        ("[a](https://seeds.example/b_(c))", "https://seeds.example/b_(c)"),
        ("[ref]: b.md", "b.md"),
        ("<https://seeds.example/>", "https://seeds.example/"),
        ('<a class="x" href="b.md">', "b.md"),
        ("\\\\[a](b.md)", "b.md"),
    ],
)
def test_every_form_of_a_link_is_found(text: str, target: str) -> None:
    assert found(text) == [f"x.md:1:{text.index(target) + 1} {target}"]


@pytest.mark.parametrize(
    "text",
    [
        "`[a](b.md)`",
        "`` `[a](b.md) ``",
        "```\n[a](b.md)\n```",
        "- x\n\n  ~~~ md\n  [a](b.md)\n  ~~~",
        "<!-- [a](b.md) -->",
        "\\[a\\](b.md)",
        "[^1]: b.md says so",
        "[a] (b.md)",
    ],
)
def test_what_is_no_link_to_a_reader_is_none(text: str) -> None:
    assert found(text) == []


def test_places_count_lines_of_the_file() -> None:
    text = "One.\n\n```\nx\n```\nTwo [a](b.md), `c` [d](e.md).\n"
    links = find_links(text, "x.md", first_line=10)
    assert [str(link.position) for link in links] == ["x.md:15:9", "x.md:15:24"]


def test_an_open_backtick_hides_nothing() -> None:
    assert found("a ` b [c](d.md)\n\nand ` here") == ["x.md:1:11 d.md"]


@pytest.mark.parametrize(
    "piece", ["](", "[a](", "<!--", "`", "``` \n", "[a]:", "](a(", "`a``b```", "href='"]
)
def test_a_hostile_text_costs_no_more_than_its_length(piece: str) -> None:
    start = time.process_time()
    find_links(piece * (300_000 // len(piece)), "x.md")
    assert time.process_time() - start < 2
