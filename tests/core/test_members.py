"""Records of members: where they stand, what may name them, and what each edition holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from hubs import LANGUAGES, NAMES, list_files, raw, record
from knowhub.core.hub import build_catalogue
from knowhub.core.parsing.texts import RawFile

if TYPE_CHECKING:
    from knowhub.core.catalogue import Catalogue

START = "../vault/"
PLAN = record(title="Vault plan", visibility="members")


def private(path: str, text: str) -> RawFile:
    """Return a file of a private root as if it had been read."""
    data = text.encode()
    return RawFile(f"{START}{path}", data, len(data), start=START)


def members_hub(*files: RawFile) -> Catalogue:
    return build_catalogue(
        [*list_files(), *files], languages=LANGUAGES, country_names=NAMES, members=True
    )


def said(*files: RawFile) -> list[str]:
    """Return place and rule of each issue of an edition for members."""
    return [": ".join(str(issue).split(": ")[:2]) for issue in members_hub(*files).issues]


def test_an_edition_for_members_holds_both_roots() -> None:
    text = record("related: [sieve]", visibility="members")
    hub = members_hub(raw("tools/sieve.md", record()), private("tools/plan.md", text))
    assert hub.issues == ()
    assert list(hub.entries) == ["plan", "sieve"]
    assert hub.entries["plan"].private
    assert not hub.entries["sieve"].private
    assert [link.target for link in hub.links["sieve"]] == ["plan"]


@pytest.mark.parametrize(
    ("file", "place"),
    [
        (raw("tools/plan.md", PLAN), "content/tools/plan.md:10:13"),
        (private("tools/plan.md", record(visibility="public")), f"{START}tools/plan.md:10:13"),
        (private("tools/plan.md", record()), f"{START}tools/plan.md:1:1"),
    ],
)
def test_a_record_says_what_its_root_says(file: RawFile, place: str) -> None:
    assert said(file) == [f"{place}: visibility"]


def test_no_public_record_names_a_private_one() -> None:
    public = raw("tools/sieve.md", record("related: [plan]"))
    assert said(public, private("tools/plan.md", PLAN)) == [
        "content/tools/sieve.md:10:11: reference"
    ]


def test_an_id_is_taken_in_both_roots_and_the_private_one_gives_way() -> None:
    found = said(raw("tools/plan.md", record()), private("tools/plan.md", PLAN))
    assert found == [f"{START}tools/plan.md:1:1: duplicate-id"]


def test_a_private_translation_needs_a_private_record() -> None:
    text = "---\ntitle: Un plan\nsummary: Un résumé.\nmade_by: person\n---\nTexte.\n"
    issues = members_hub(raw("tools/plan.md", record()), private("tools/plan.fr.md", text)).issues
    (issue,) = issues
    assert issue.rule == "no-base"
    assert f"{START}tools/plan.md" in issue.expected


def test_lists_stand_in_the_public_root_only() -> None:
    found = said(private("vocabularies/topics.yml", "terms: []\n"), private("tools/plan.md", PLAN))
    assert found == [f"{START}vocabularies/topics.yml:1:1: folder"]


def test_a_name_that_is_wrong_is_named_with_its_root() -> None:
    (issue,) = members_hub(private("tool/plan.md", PLAN)).issues
    assert str(issue).startswith(f"{START}tool/plan.md:1:1: folder: ")
    assert f"{START}tools/" in issue.advice
