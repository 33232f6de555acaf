"""Where the gate reads, what it says, and what a cleared phrase does."""

from __future__ import annotations

import re
from itertools import chain
from typing import TYPE_CHECKING

import pytest

from hubs import LANGUAGES, list_files, raw, record
from knowhub.core.checks.privacy import find_in_record, judge
from knowhub.core.hub import build_catalogue
from knowhub.core.issues import Issue, Level
from knowhub.core.privacy import Finding, Kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from knowhub.core.catalogue import Catalogue
    from knowhub.core.parsing.record_files import RecordFile
    from knowhub.core.parsing.texts import RawFile
    from knowhub.core.privacy.cleared import Cleared

WORDS = (
    ("Okapi", Kind.PERSON, Level.ERROR, "person-title"),
    ("Quagga", Kind.CAPITAL, Level.REVIEW, "capital-unexplained"),
    ("o@k.example", Kind.EMAIL, Level.ERROR, "email"),
    ("bongo", Kind.PERSON, Level.ERROR, "person-name"),
    ("5240-5251", Kind.PHONE, Level.ERROR, "phone-valid"),
)
"""Invented leaks: the wiring is tested here, the rules in tests/core/privacy/."""


def find(text: str, language: str) -> Sequence[Finding]:
    assert language in LANGUAGES
    return [
        Finding(match.start(), match.end(), kind, level, rule)
        for word, kind, level, rule in WORDS
        for match in re.finditer(re.escape(word), text)
    ]


def find_contacts(text: str, language: str) -> Sequence[Finding]:
    return [finding for finding in find(text, language) if finding.kind in {Kind.EMAIL, Kind.PHONE}]


def gate(files: Sequence[RecordFile], catalogue: Catalogue, cleared: Cleared) -> Iterable[Issue]:
    default = catalogue.languages[0]
    found = (find_in_record(file, find, find_contacts, default) for file in files)
    return judge(chain.from_iterable(found), cleared)


def issues(**records: str) -> list[str]:
    """Return the gate's issues on records: `cases_a` stands for cases/a.md."""
    own = [raw(f"{name.replace('_', '/', 1)}.md", text) for name, text in records.items()]
    return said([*list_files(), *own])


def said(files: Iterable[RawFile]) -> list[str]:
    found = build_catalogue(files, languages=LANGUAGES, gate=gate).issues
    return [str(issue) for issue in found if issue.rule in {"personal-data", "cleared-unused"}]


def case(keys: str = "", /, **changes: str | None) -> str:
    return record(f"stage: settled\noutcome: lost\n{keys}".strip(), type="loss", **changes)


def test_a_leak_in_the_text_has_its_line_and_column_and_is_masked() -> None:
    (found,) = issues(cases_a=case(body="First line.\n\nThen Mr Okapi came.\n"))
    assert re.match(r"content/cases/a\.md:\d+:9: personal-data: ", found)
    assert "'O… (short)'" in found
    assert "Okapi" not in found
    assert "Write the role instead" in found


def test_titles_comments_file_names_and_html_comments_are_read() -> None:
    assert len(issues(cases_a=case(title="The Okapi case"))) == 1
    assert len(issues(cases_a=case("# Okapi told me"))) == 1
    assert len(issues(cases_a=case(body="Text. <!-- Okapi -->\n"))) == 1
    (found,) = issues(cases_bongo=case())
    assert found.startswith("content/cases/bongo.md:1:1: ")


@pytest.mark.parametrize(
    "body",
    [
        "![Okapi](a.jpg)",
        "[Okapi](../about.md)",
        '[It](../about.md "Okapi")',
        '[It]\n\n[it]: ../about.md "Okapi"',
        '<abbr title="Okapi">O</abbr>',
        "<img src=a.jpg alt=Okapi>",
        '<abbr\ntitle="Okapi">O</abbr>',
        'Text {: title="Okapi" }',
        "<!-- Okapi -->",
        "<https://seeds.example/?to=o@k.example>",
        '<a href="https://seeds.example/?to=o@k.example">It</a>',
        "[It](https://seeds.example/?to=o%40k.example)",
        "Write o&#64;k.example",
    ],
)
def test_whatever_a_reader_or_a_copy_shows_is_read(body: str) -> None:
    found = issues(cases_a=case(body=f"{body}\n"))
    assert len([issue for issue in found if "personal-data" in issue]) == 1


def test_a_tag_s_own_words_are_no_leak_and_those_that_readers_see_have_their_column() -> None:
    assert issues(cases_a=case(body='<div class="Okapi" id="Okapi">O</div>\n')) == []
    (found,) = issues(cases_a=case(body='So <abbr title="An Okapi">O</abbr>.\n'))
    assert re.match(r"content/cases/a\.md:\d+:20: personal-data: ", found)


def test_addresses_are_no_words_but_may_hold_an_e_mail() -> None:
    assert issues(cases_a=case(body="[Text](https://seeds.example/Okapi)\n")) == []
    assert len(issues(cases_a=case(body="[Text](https://seeds.example/?to=o@k.example)\n"))) == 1


def test_other_kinds_are_read_for_ways_to_reach_a_person_only() -> None:
    assert issues(tools_a=record(body="Mr Okapi wrote it.\n")) == []
    assert len(issues(tools_a=record(body="Write to o@k.example now.\n"))) == 1


@pytest.mark.parametrize(
    "keys",
    [
        "owner: o@k.example",
        "publishers: [o@k.example]",
        "edition: ask o@k.example",
        "unheard_of: {deep: [o@k.example]}",
        "# o@k.example",
    ],
)
@pytest.mark.parametrize("folder", ["tools", "cases"])
def test_no_short_text_of_any_kind_holds_a_way_to_reach_a_person(folder: str, keys: str) -> None:
    text = record(keys) if folder == "tools" else case(keys)
    (found,) = issues(**{f"{folder}_a": text})
    assert re.match(rf"content/{folder}/a\.md:\d+:\d+: personal-data: ", found)


def test_a_body_s_own_channels_may_reach_it() -> None:
    assert issues(networks_a=record("channels: [{value: o@k.example}]")) == []
    assert len(issues(networks_a=record("secretariat: o@k.example"))) == 1


def test_an_owner_is_a_role_in_records_of_every_kind() -> None:
    assert len(issues(tools_a=record("owner: Mr Okapi"))) == 1
    assert len(issues(cases_a=case("owner: Quagga"))) == 1
    assert issues(tools_a=record("publishers: [Okapi]")) == []


def test_pages_and_lines_of_a_source_are_no_telephone() -> None:
    source = '[{document: seed-notes, pages: "12-14, 5240-5251"}]'
    assert issues(tools_a=record(sources=source)) == []


def test_records_of_members_and_translations_are_read_too() -> None:
    assert len(issues(cases_a=case(visibility="members", body="Okapi.\n"))) == 1
    translation = (
        "---\ntitle: Un titre\nsummary: Un résumé.\nmade_by: person\n"
        'digest: {text: "12345678"}\n---\nOkapi.\n'
    )
    files = [raw("cases/a.md", case()), raw("cases/a.fr.md", translation)]
    assert len(said([*list_files(), *files])) == 1


def test_a_link_that_leads_nowhere_yet_is_read_too() -> None:
    (found,) = issues(cases_a=case(body="A [word]() and ![Okapi]().\n"))
    assert found.startswith("content/cases/a.md:")


def test_the_digest_of_an_original_is_no_telephone() -> None:
    keys = 'made_by: person\ndigest: {text: "5240-5251", sections: ["5240-5251"]}'
    translation = f"---\ntitle: Un titre\nsummary: Un résumé.\n{keys}\n---\nTexte.\n"
    assert said([*list_files(), raw("cases/a.md", case()), raw("cases/a.fr.md", translation)]) == []


def cleared(phrase: str, file: str = "content/cases/a.md") -> RawFile:
    keys = "reason: A word of the trade., reviewer: editor, expires: 2030"
    entry = f"{{phrase: {phrase}, file: {file}, {keys}}}"
    return raw("cleared.yml", f"entries:\n- {entry}\n")


def with_cleared(text: str, *lists: RawFile) -> list[str]:
    return said([*list_files(), raw("cases/a.md", case(body=text)), *lists])


def test_a_review_blocks_until_its_phrase_is_cleared_in_that_file() -> None:
    assert len(with_cleared("A Quagga sack.\n")) == 1
    assert with_cleared("A Quagga sack.\n", cleared("Quagga")) == []
    assert with_cleared("A Quagga sack.\n", cleared("Quagga sack")) == []
    other = with_cleared("A Quagga sack.\n", cleared("Quagga", "content/cases/b.md"))
    assert sorted(issue.split(": ")[1] for issue in other) == ["cleared-unused", "personal-data"]


def test_an_error_is_never_cleared() -> None:
    found = with_cleared("Mr Okapi.\n", cleared("Okapi"))
    assert sorted(issue.split(": ")[1] for issue in found) == ["cleared-unused", "personal-data"]


def test_an_entry_that_clears_nothing_is_an_error_at_its_place() -> None:
    (found,) = with_cleared("Text.\n", cleared("Quagga"))
    assert found.startswith("content/cleared.yml:2:")


def test_no_entry_covers_more_than_a_phrase() -> None:
    files = [*list_files(), raw("cases/a.md", case()), cleared("x" * 81)]
    found = build_catalogue(files, languages=LANGUAGES, gate=gate).issues
    assert [issue.rule for issue in found] == ["wrong-value"]
