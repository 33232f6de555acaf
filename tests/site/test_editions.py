"""The edition for members holds the private content; the public one holds no trace of it."""

from __future__ import annotations

import re
import shutil
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner

from core.media import made
from hubs import copy_seeds, record
from knowhub.cli.main import main
from site_builds import build, pages, read, words

if TYPE_CHECKING:
    from pathlib import Path

    from click.testing import Result

WORD = re.compile(rb"quokka|1987|sweden", re.IGNORECASE)
"""What only the private content says: a word of its names and texts, a year, a country."""
PLAN = record(
    "related: [seed-drying-handbook]\nyear: 1987\ncountries: [SE]\nowner: quokka desk",
    title="Quokka plan",
    summary="What the quokka eats.",
    visibility="members",
    body="![It](quokka-plan/quokka.jpg)\n\nThe quokka eats [seed](seed-drying-handbook.md).\n",
)
FRENCH = """---
title: Plan du quokka
summary: Ce que mange le quokka.
made_by: person
digest: {text: "12345678", sections: ["12345678"]}
---
Le quokka mange.
"""
CASE = record(
    "stage: settled\noutcome: lost\nillustrative: true",
    type="loss",
    visibility="members",
    body="A store was lost. Mr Quokka Quimby-Vance saw it.\n",
)


def hub_with_private(folder: Path) -> Path:
    """Make the seed hub with private content beside it; return the hub's folder."""
    root = copy_seeds(folder)
    settings = root / "mkdocs.yml"
    named = "      private_content: ../vault\n      footer:"
    settings.write_text(settings.read_text("utf-8").replace("      footer:", named), "utf-8")
    tools = folder / "vault" / "tools"
    (tools / "quokka-plan").mkdir(parents=True)
    (tools / "quokka-plan.md").write_text(PLAN, "utf-8")
    (tools / "quokka-plan.fr.md").write_text(FRENCH, "utf-8")
    (tools / "quokka-plan" / "quokka.jpg").write_bytes(made.saved(made.picture(), "JPEG"))
    return root


def traces(folder: Path) -> list[str]:
    """Return every file below a folder whose name or bytes tell of the private content."""
    return [
        path.relative_to(folder).as_posix()
        for path in sorted(folder.rglob("*"))
        if WORD.search(path.relative_to(folder).as_posix().encode())
        or (path.is_file() and WORD.search(path.read_bytes()))
    ]


def check(root: Path, *options: str) -> Result:
    return CliRunner().invoke(main, ["check", "--root", str(root), *options])


@pytest.fixture(scope="module")
def editions(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a hub, its edition for members, and then its public one."""
    folder = tmp_path_factory.mktemp("editions")
    root = hub_with_private(folder)
    # The edition for members is built first: the public one must not find what it left.
    for name, options in (("members", ["--edition", "members"]), ("public", [])):
        result = build(root, folder / name, *options)
        assert result.exit_code == 0, result.output
    return folder


def test_the_public_edition_holds_no_trace(editions: Path) -> None:
    assert (editions / "public" / "tools" / "index.html").is_file()
    assert traces(editions / "public") == []


def test_the_edition_for_members_holds_pages_files_lists_and_search_entries(editions: Path) -> None:
    site = editions / "members"
    assert "The quokka eats seed" in words(read(site, "tools/quokka-plan"))
    assert "Le quokka mange." in words(read(site, "fr/tools/quokka-plan"))
    assert "Quokka plan" in words(read(site, "tools"))
    assert "Quokka plan" in words(read(site, "tools/seed-drying-handbook"))
    found = traces(site)
    assert "tools/quokka-plan/quokka.jpg" in found
    assert [path for path in found if path.startswith("search/")]


def test_a_machine_without_the_private_content_builds_the_same_public_edition(
    editions: Path, tmp_path: Path
) -> None:
    root = hub_with_private(tmp_path)
    shutil.rmtree(tmp_path / "vault")
    assert build(root, tmp_path / "site").exit_code == 0
    assert pages(tmp_path / "site") == pages(editions / "public")


def test_without_the_private_content_there_is_no_edition_for_members(tmp_path: Path) -> None:
    root = hub_with_private(tmp_path)
    shutil.rmtree(tmp_path / "vault")
    result = build(root, tmp_path / "site", "--edition", "members")
    assert result.exit_code == 1
    assert result.stderr == (
        "Error: mkdocs.yml: private_content: Expected a folder; found none at '../vault'. "
        "Get a copy of the private content, or build the public edition.\n"
    )
    assert not (tmp_path / "site").exists()


def test_sensitive_drafts_are_checked_in_private_and_named_as_they_are_found(
    tmp_path: Path,
) -> None:
    root = hub_with_private(tmp_path)
    cases = tmp_path / "vault" / "cases"
    cases.mkdir()
    (cases / "draft.md").write_text(CASE, "utf-8")
    assert check(root).exit_code == 0
    result = check(root, "--edition", "members")
    assert result.exit_code == 1
    lines = result.stdout.splitlines()
    assert [line for line in lines if "personal-data" in line]
    assert all(line.startswith("../vault/") for line in lines)
    assert "Quimby" not in result.output
    explained = check(root, "--edition", "members", "--explain", "../vault/cases/draft.md")
    assert "Write the role instead" in explained.output


def test_a_phrase_of_a_draft_is_cleared_in_private(tmp_path: Path) -> None:
    root = hub_with_private(tmp_path)
    cases = tmp_path / "vault" / "cases"
    cases.mkdir()
    text = CASE.replace("Mr Quokka Quimby-Vance saw it", "It was kept in Quxtown")
    (cases / "draft.md").write_text(text, "utf-8")
    found = check(root, "--edition", "members").stdout
    assert "clear the exact phrase in ../vault/cleared.yml" in found
    keys = "reason: Made-up place of a test., reviewer: editor, expires: 2099"
    entry = f"entries:\n- {{phrase: Quxtown, file: ../vault/cases/draft.md, {keys}}}\n"
    (tmp_path / "vault" / "cleared.yml").write_text(entry, "utf-8")
    assert check(root, "--edition", "members").exit_code == 0


def test_a_record_of_members_in_the_public_content_stops_the_public_build(tmp_path: Path) -> None:
    root = hub_with_private(tmp_path)
    (root / "content" / "tools" / "plan.md").write_text(PLAN, "utf-8")
    result = build(root, tmp_path / "site")
    assert result.exit_code == 1
    assert "content/tools/plan.md:10:13: visibility: " in result.output
    assert not (tmp_path / "site").exists()


def test_translations_of_private_records_are_stamped(tmp_path: Path) -> None:
    root = hub_with_private(tmp_path)
    file = tmp_path / "vault" / "tools" / "quokka-plan.fr.md"
    arguments = ["stamp", "--root", str(root), "--edition", "members", str(file)]
    assert CliRunner().invoke(main, arguments).exit_code == 0
    assert "12345678" not in file.read_text("utf-8")
