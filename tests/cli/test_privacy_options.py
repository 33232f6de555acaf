"""Options of mkdocs.yml on privacy and editions: what they do, and what is no option."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner

from hubs import copy_seeds, record
from knowhub.cli.main import main
from knowhub.cli.options import content_options, load_settings, site_folder

if TYPE_CHECKING:
    from pathlib import Path

    from click.testing import Result


def hub(folder: Path, *options: str) -> Path:
    """Make the seed hub with further options of the plugin."""
    root = copy_seeds(folder)
    settings = root / "mkdocs.yml"
    lines = "".join(f"      {option}\n" for option in options)
    text = settings.read_text("utf-8").replace("      footer:", f"{lines}      footer:")
    settings.write_text(text, "utf-8")
    return root


def check(root: Path, *options: str) -> Result:
    return CliRunner().invoke(main, ["check", "--root", str(root), *options])


def test_without_options_the_thresholds_are_those_of_the_guide(tmp_path: Path) -> None:
    rules = content_options(load_settings(hub(tmp_path))).rules
    assert (rules.k, rules.from_digests, rules.facet_minimum) == (11, 200, 3)
    assert rules.published_by == ("court-record", "official-statistic")


def test_options_reach_the_check(tmp_path: Path) -> None:
    root = hub(tmp_path, "privacy: {k: 2, from_digests: 1, published_by: [field-trial]}")
    keys = "stage: settled\noutcome: lost\ncountries: [BF]\nperiod: {start: 2001}"
    (root / "content" / "cases" / "one.md").write_text(record(keys, type="loss"), "utf-8")
    result = check(root)
    assert result.exit_code == 1
    assert "content/cases/one.md:12:13: rare-combination: countries + period: " in result.stdout
    assert "at least 2 people" in result.stdout


@pytest.mark.parametrize(
    ("option", "message"),
    [
        ("privacy: {k: 1}", "Expected a number of people from 2 to 1000; found 1."),
        ("privacy: {k: true}", "Expected a number of people from 2 to 1000; found True."),
        ("privacy: {k: many}", "Expected a number of people from 2 to 1000; found 'many'."),
        ("privacy: {from_digests: 0}", "Expected a number of records from 1 to 100000; found 0."),
        ("privacy: {facet_minimum: 0}", "Expected a number of records from 1 to 1000; found 0."),
        ("privacy: {published_by: court}", "published_by"),
        ("privacy: {kk: 3}", "kk"),
        ("privacy: 11", "privacy"),
        ("edition: secret", "Expected one of: ('public', 'members') but received: 'secret'"),
    ],
)
def test_a_value_that_makes_no_sense_is_refused(tmp_path: Path, option: str, message: str) -> None:
    result = check(hub(tmp_path, option))
    assert result.exit_code == 1
    assert isinstance(result.exception, SystemExit)
    assert result.stderr.startswith("Error: mkdocs.yml: ")
    assert message in result.stderr


@pytest.mark.parametrize("place", ["content/private", ".", "..", "vault", "../seeds/vault"])
def test_private_content_lies_outside_the_hub(tmp_path: Path, place: str) -> None:
    result = check(hub(tmp_path, f"private_content: {place}"))
    assert result.exit_code == 1
    assert result.stderr == (
        "Error: mkdocs.yml: private_content: Expected a folder outside that of the hub, such as "
        f"'../private-content'; found {place!r}. What is in a public repository is public.\n"
    )


def test_an_edition_for_members_needs_private_content(tmp_path: Path) -> None:
    result = check(hub(tmp_path), "--edition", "members")
    assert result.exit_code == 1
    assert "edition: Expected 'private_content' in mkdocs.yml" in result.stderr


def test_mkdocs_yml_can_say_whom_every_site_is_for(tmp_path: Path) -> None:
    (tmp_path / "vault").mkdir()
    root = hub(tmp_path, "private_content: ../vault", "edition: members")
    assert content_options(load_settings(root)).private is not None
    assert content_options(load_settings(root, edition="public")).private is None


def test_a_site_for_members_never_takes_the_place_of_the_public_one(tmp_path: Path) -> None:
    (tmp_path / "vault").mkdir()
    root = hub(tmp_path, "private_content: ../vault")
    assert site_folder(load_settings(root)) == root / "site"
    assert site_folder(load_settings(root, edition="members")) == root / "dist" / "site-members"
