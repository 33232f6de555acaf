"""Texts of a hub stand in memory once, as bytes, and read as they are written."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import pytest

from hubs import LANGUAGES, NAMES, seed_files
from knowhub.core.hub import build_catalogue
from knowhub.core.parsing.excerpts import Excerpt, Shelf, changed, excerpted, kept
from knowhub.core.parsing.texts import split

FILE = "---\ntitle: Graine, 种子\n---\nUn champ 🌾.\n"


@excerpted("text")
@dataclass(frozen=True)
class Note:
    text: str
    number: int = 1


@pytest.fixture
def excerpt() -> Any:
    data = "été 种子 🌾 fin".encode()
    return Excerpt(data, len("été ".encode()), len(data) - len(" fin"))


def test_a_field_gives_the_text_of_an_excerpt(excerpt: Any) -> None:
    assert Note(excerpt).text == "种子 🌾"
    assert Note(excerpt) == Note("种子 🌾")


def test_a_changed_value_keeps_its_excerpt(excerpt: Any) -> None:
    note = changed(Note(excerpt), number=2)
    assert (note.text, note.number) == ("种子 🌾", 2)
    assert kept(note, "text") is excerpt


def test_excerpts_on_a_shelf_say_the_same(excerpt: Any) -> None:
    data = b"seed and field"
    others = [Excerpt(data, 0, 4), Excerpt(data, 9, 14)]
    shelf = Shelf()
    shelf.take([excerpt, others[0]])
    shelf.take([*others, excerpt])
    assert [own.text for own in (excerpt, *others)] == ["种子 🌾", "seed", "field"]


def test_the_parts_of_a_file_are_the_same_as_excerpts() -> None:
    parts, _ = split(FILE, "x.md")
    assert parts
    assert parts.of(FILE.encode()) == parts
    assert [own.text for own in parts.of(FILE.encode()).excerpts] == [
        "title: Graine, 种子",
        "Un champ 🌾.\n",
    ]


def test_no_entry_of_a_hub_holds_the_file_that_it_was_read_from() -> None:
    hub = build_catalogue(seed_files(), languages=LANGUAGES, country_names=NAMES)
    texts = [(e, *e.translations.values()) for e in hub.entries.values()]
    bodies = [kept(item, "body") for group in texts for item in group]
    assert bodies
    assert all(body.shelved for body in bodies)
