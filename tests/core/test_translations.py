"""Translations: what they were made from, and what has changed since."""

from __future__ import annotations

from dataclasses import replace

import pytest

from hubs import make_hub, record
from knowhub.core.stamps import render_digest, stamp_text
from knowhub.core.translations import Digest, digest_of, sections, stale_sections

BODY = "Shake it.\n\n## Steps {#steps}\n\nLeft, right.\n\n## Care {#care}\n\nKeep dry.\n"


def digest(text: str = record(body=BODY)) -> Digest:
    entry = make_hub({"tools/sieve.md": text}).entries["sieve"]
    return digest_of(entry.record, entry.body)


def test_sections_start_at_second_level_headings_outside_code() -> None:
    body = "Intro\n\n## One\n\n### Deeper\n\n```text\n## not a heading\n```\n\n##Not\n\n## Two\n"
    assert sections(body) == [
        "Intro",
        "## One\n\n### Deeper\n\n```text\n## not a heading\n```\n\n##Not",
        "## Two",
    ]


def test_a_translation_that_is_up_to_date_has_no_stale_section() -> None:
    assert stale_sections(digest(), digest()) == ()


@pytest.mark.parametrize(
    ("changed", "stale"),
    [
        (record(body=BODY.replace("Left", "Right")), (1,)),
        (record(body=BODY.replace("Shake", "Rock")), (0,)),
        (record(body=BODY + "\n## New\n\nMore.\n"), (3,)),
        (record(body=BODY.partition("## Care")[0]), (1,)),  # one is gone: the last is marked
        (record(title="Fine sieve", body=BODY), (-1,)),
        (record(title="Fine sieve", body=BODY.replace("dry", "cool")), (-1, 2)),
        (record("caution: Mind the rim.", body=BODY), (-1,)),
        (record("year: 2020", body=BODY), ()),  # a fact is no text
        (record(body=BODY.replace("\n\n## Care", "\n\n\n## Care") + "\n\n"), ()),
    ],
    ids=["section", "intro", "new", "gone", "title", "both", "text", "fact", "blanks"],
)
def test_a_change_of_the_original_marks_its_place(changed: str, stale: tuple[int, ...]) -> None:
    assert stale_sections(digest(), digest(changed)) == stale


def test_a_translation_supplies_texts_and_the_record_what_it_leaves_out() -> None:
    original = record("caution: Mind the rim.\npublishers: [Valley seed keepers]")
    catalogue = make_hub({"tools/sieve.md": original, "tools/sieve.fr.md": TRANSLATION})
    entry = catalogue.entries["sieve"]
    assert entry.title("fr") == "Tamis"
    assert entry.text(("caution",), "fr") == ("Mind the rim.", "en")
    assert entry.text(("publishers", 0), "fr") == ("Valley seed keepers", "en")
    assert entry.has_language("fr")
    assert not entry.has_language("ar")


TRANSLATION = (
    "---\ntitle: Tamis\nsummary: Nettoyer.\nmade_by: person\n"
    'digest: {text: "0", sections: ["1"]}\n---\nSecouez.\n\n---\n\ndigest: text\n'
)
NOW = Digest(text="aa", sections=("bb", "cc"))


@pytest.mark.parametrize(
    "text",
    [
        TRANSLATION,
        TRANSLATION.replace('digest: {text: "0", sections: ["1"]}\n', ""),
        TRANSLATION.replace(
            'digest: {text: "0", sections: ["1"]}\n',
            'digest:\n  text: "0"\n  sections:\n    - "1"\n',
        ),
        TRANSLATION.replace("\n---\nSecouez", "\n--- \nSecouez"),
        TRANSLATION.partition("Secouez")[0][:-1],
    ],
    ids=["line", "none", "block", "trailing blank", "no text"],
)
def test_a_stamp_changes_the_digest_only_and_once(text: str) -> None:
    stamped = stamp_text(text, NOW)
    assert stamped.count(render_digest(NOW)) == 1
    assert stamp_text(stamped, NOW) == stamped
    assert stamped.replace(render_digest(NOW), "") == text.replace(
        'digest: {text: "0", sections: ["1"]}\n', ""
    ).replace('digest:\n  text: "0"\n  sections:\n    - "1"\n', "")


def test_a_stamped_translation_is_up_to_date() -> None:
    original = record(body=BODY)
    stamped = stamp_text(TRANSLATION, digest(original))
    catalogue = make_hub({"tools/sieve.md": original, "tools/sieve.fr.md": stamped})
    assert catalogue.issues == ()
    translation = catalogue.entries["sieve"].translations["fr"]
    assert translation == replace(translation, stale=())
