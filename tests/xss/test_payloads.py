"""The check names every payload that could act, and lets through what is only text."""

from __future__ import annotations

import pytest

from knowhub.core.checks.pages import check_pages
from knowhub.core.checks.safety import check_body, check_values
from knowhub.core.parsing.texts import RawFile
from knowhub.core.parsing.yaml_nodes import Nodes
from xss.hostile import Payload, payloads

CORPUS = list(payloads())


def rules(payload: Payload) -> set[str]:
    if payload.where in {"body", "docs", "translation"}:
        return {issue.rule for issue in check_body("x.md", payload.text, 1)}
    if payload.where == "name":
        page = RawFile(f"docs/{payload.text}.md", b"A page.")
        return {issue.rule for issue in check_pages([page], ())}
    return {issue.rule for issue in check_values(Nodes("x.md", {"title": payload.text}))}


def test_the_corpus_is_large_and_says_each_thing_once() -> None:
    assert len(CORPUS) >= 150
    assert len({(payload.where, payload.text) for payload in CORPUS}) == len(CORPUS)


@pytest.mark.parametrize("payload", CORPUS, ids=lambda payload: payload.id)
def test_the_check_names_what_could_act(payload: Payload) -> None:
    found = rules(payload)
    assert bool(found) is payload.stopped, payload.text
    assert found <= {"unsafe-link", "unsafe-html", "look-alike-host", "file-name"}
