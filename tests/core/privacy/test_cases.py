"""Every rule has cases: a text in a file, and what the gate says of it."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from knowhub.core.privacy import Finding, Knowledge, find_leaks
from knowhub.knowledge import build_knowledge

FOLDER = Path(__file__).parents[2] / "cases" / "privacy"


def cases(name: str) -> list[Any]:
    """Return a parameter for each case of the files of a folder."""
    return [
        pytest.param(path.stem.partition("-")[0], case, id=f"{path.stem}-{number}")
        for path in sorted(FOLDER.joinpath(name).glob("*.yml"))
        for number, case in enumerate(yaml.safe_load(path.read_text("utf-8")))
    ]


@cache
def knowledge(language: str) -> Knowledge:
    return build_knowledge(language)


def find(text: str, language: str) -> list[Finding]:
    return find_leaks(text, language, knowledge(language))


@pytest.mark.parametrize(("language", "case"), cases("leaks"))
def test_a_leak_is_pointed_out(language: str, case: dict[str, str]) -> None:
    text, leak = case["text"], case["leak"]
    start = text.index(leak)
    over = [f for f in find(text, language) if f.start < start + len(leak) and start < f.end]
    assert over, "nothing was found"
    wanted = case.get("kind")
    assert not wanted or wanted in {str(finding.kind) for finding in over}
    assert "level" not in case or case["level"] in {str(finding.level) for finding in over}


@pytest.mark.parametrize(("language", "case"), cases("clean"))
def test_a_clean_text_has_no_finding(language: str, case: str) -> None:
    assert [(str(f.kind), f.rule) for f in find(case, language)] == []
