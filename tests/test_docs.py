"""What can be typed, met or filled in is named in docs/contributing/."""

from __future__ import annotations

import ast
import re
from pathlib import Path
from typing import TYPE_CHECKING

import click
import pytest

from knowhub.cli.main import main

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[1]
GUIDES = ROOT / "docs" / "contributing"
PACKAGE = ROOT / "plugins" / "knowhub"
COMMANDS = sorted(main.commands.items())
WORDS_RE = re.compile(r"[a-z]+(?:-[a-z0-9]+)*")


def text(name: str) -> str:
    return (GUIDES / f"{name}.md").read_text("utf-8")


def rule_ids() -> set[str]:
    """Return every rule id that the code gives to an issue."""
    found: set[str] = set()
    for module in PACKAGE.rglob("*.py"):
        tree = ast.parse(module.read_text("utf-8"))
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Issue":
                found |= set(_texts(_rule_of(node), tree))
    return found


def _rule_of(call: ast.Call) -> ast.expr:
    named = [keyword.value for keyword in call.keywords if keyword.arg == "rule"]
    return named[0] if named else call.args[1]


def _texts(rule: ast.expr, tree: ast.Module) -> Iterator[str]:
    """Yield the texts that an expression can be; of a variable, what is assigned to it."""
    match rule:
        case ast.Constant(value=str() as value):
            yield value
        case ast.IfExp(body=body, orelse=orelse):
            yield from _texts(body, tree)
            yield from _texts(orelse, tree)
        case ast.Name(id=name):
            for node in ast.walk(tree):
                if isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") == name:
                    yield from _texts(node.value, tree)


def documented_rules() -> list[str]:
    return re.findall(r"^\| `([a-z0-9-]+)` \|", text("rules"), re.MULTILINE)


def test_rule_ids_are_words_with_hyphens() -> None:
    assert len(rule_ids()) > 25
    assert [rule for rule in rule_ids() if not WORDS_RE.fullmatch(rule)] == []


def test_every_rule_is_documented_and_no_other() -> None:
    assert set(documented_rules()) == rule_ids()
    assert documented_rules() == sorted(documented_rules())


@pytest.mark.parametrize(("name", "command"), COMMANDS, ids=[name for name, _ in COMMANDS])
def test_every_command_has_a_section_that_names_its_options(
    name: str, command: click.Command
) -> None:
    section = (
        text("commands").partition(f"## knowhub {name} {{#{name}}}\n")[2].partition("\n## ")[0]
    )
    assert section, f"Expected a heading for 'knowhub {name}'."
    assert f"knowhub {name}" in section, "Expected an example."
    for parameter in command.params:
        words = (
            parameter.opts
            if isinstance(parameter, click.Option)
            else [parameter.human_readable_name.lower()]
        )
        assert all(f"`{word}" in section for word in words), words
        if isinstance(parameter.type, click.Choice):
            assert all(f"`{choice}`" in section for choice in parameter.type.choices)


@pytest.mark.parametrize(("name", "command"), COMMANDS, ids=[name for name, _ in COMMANDS])
def test_every_command_explains_itself(name: str, command: click.Command) -> None:
    assert command.help
    options = [option for option in command.params if isinstance(option, click.Option)]
    assert {"--root"} <= {word for option in options for word in option.opts}, name


def test_every_vocabulary_is_named() -> None:
    written = "".join(path.read_text("utf-8") for path in GUIDES.glob("*.md"))
    names = sorted(path.stem for path in (ROOT / "content" / "vocabularies").glob("*.yml"))
    assert [name for name in names if f"`{name}`" not in written] == []


@pytest.mark.parametrize("path", sorted(GUIDES.glob("*.md")), ids=lambda path: path.stem)
def test_guides_have_a_title_one_heading_and_ids(path: Path) -> None:
    front, _, body = path.read_text("utf-8").removeprefix("---\n").partition("\n---\n")
    assert re.findall(r"^(\w+):", front, re.MULTILINE)[:2] == ["title", "description"]
    prose = re.sub(r"^```.*?^```", "", body, flags=re.MULTILINE | re.DOTALL)
    assert len(re.findall(r"^# ", prose, re.MULTILINE)) == 1
    deeper = re.findall(r"^##+ .*$", prose, re.MULTILINE)
    assert [heading for heading in deeper if not re.search(r" \{#[a-z0-9-]+\}$", heading)] == []


def test_make_s_commands_are_named() -> None:
    targets = re.findall(r"^([a-z-]+):.*## ", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE)
    assert [target for target in targets if f"`make {target}`" not in text("commands")] == []
