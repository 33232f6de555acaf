"""The lists of the real hub are whole in all its languages."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import material

from knowhub.core.parsing.places import ListFiles, parse_lists
from knowhub.files.reading import read_content
from knowhub.hubs import country_names

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from knowhub.core.vocabularies import Vocabulary

ROOT = Path(__file__).resolve().parents[1]
LANGUAGES = ("en", "fr", "es", "ar")
ICONS = Path(material.__file__).parent / "templates" / ".icons" / "material"


@cache
def lists() -> ListFiles:
    """Return the lists of the real hub."""
    files = [file for file in read_content(ROOT) if file.path.endswith(".yml")]
    return parse_lists(files, {code: country_names(code) for code in LANGUAGES})


def vocabularies() -> dict[str, Vocabulary]:
    places = lists().places
    return {**lists().vocabularies, "regions": places.regions, "groups": places.groups}


def labelled() -> Iterator[tuple[str, Mapping[str, str]]]:
    """Yield everything that has labels."""
    for name, vocabulary in vocabularies().items():
        yield name, vocabulary.labels
        for term in vocabulary:
            yield f"{name}: {term.id}", term.labels
    for route in lists().places.routes.values():
        yield f"routes: {route.id}", route.labels


def test_lists_have_no_problem() -> None:
    assert lists().issues == ()
    assert len(lists().vocabularies) > 40


def test_every_list_and_term_has_a_label_in_every_language() -> None:
    wrong = [
        f"{name}: {code}" for name, labels in labelled() for code in LANGUAGES if code not in labels
    ]
    assert wrong == []


def test_no_list_has_a_label_twice() -> None:
    wrong = []
    for name, vocabulary in vocabularies().items():
        for code in LANGUAGES:
            labels = [term.labels.get(code, term.id).casefold() for term in vocabulary]
            wrong += [f"{name}: {label}" for label in set(labels) if labels.count(label) > 1]
    assert wrong == []


def test_descriptions_are_in_every_language_or_in_none() -> None:
    wrong = [
        f"{name}: {term.id}"
        for name, vocabulary in vocabularies().items()
        for term in vocabulary
        if term.descriptions and not set(LANGUAGES) <= set(term.descriptions)
    ]
    assert wrong == []


def test_every_task_has_a_description_and_an_icon() -> None:
    tasks = list(lists().vocabularies["tasks"])
    assert [task.id for task in tasks if not task.descriptions or not task.icon] == []


def test_icons_exist() -> None:
    wrong = [
        f"{name}: {term.icon}"
        for name, vocabulary in vocabularies().items()
        for term in vocabulary
        if term.icon and not (ICONS / f"{term.icon}.svg").is_file()
    ]
    assert wrong == []


def test_every_country_of_a_group_has_a_name_in_every_language() -> None:
    codes = {code for term in lists().places.groups for code in term.countries}
    names = lists().places.names
    assert codes
    assert [
        (code, tongue) for code in codes for tongue in LANGUAGES if code not in names[tongue]
    ] == []
