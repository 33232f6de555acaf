"""Every interface string has a whole translation in every language of the hub."""

from __future__ import annotations

import re
from functools import cache
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from typing import TYPE_CHECKING, cast

import pytest
from babel.messages.pofile import read_po

if TYPE_CHECKING:
    from babel.messages.catalog import Catalog, Message

ROOT = Path(__file__).resolve().parents[1]
LANGUAGES = ("fr", "es", "ar")
PLACEHOLDER_RE = re.compile(r"%\(\w+\)[sd]|\{\w*\}")


@cache
def extracted() -> Catalog:
    """Return the strings of templates and code, as `make strings` finds them."""
    spec = spec_from_file_location("strings_script", ROOT / "scripts" / "strings.py")
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return cast("Catalog", module.extract())


@cache
def translated(language: str) -> Catalog:
    path = ROOT / "plugins" / "knowhub" / "locales" / language / "LC_MESSAGES" / "knowhub.po"
    with path.open("rb") as file:
        return read_po(file, locale=language)


def forms(string: str | tuple[str, ...] | list[str] | None) -> list[str]:
    return [string or ""] if string is None or isinstance(string, str) else list(string)


def messages(catalogue: Catalog) -> list[Message]:
    """Return all messages but the header."""
    return [message for message in catalogue if message.id]


def placeholders(text: str) -> list[str]:
    return sorted(PLACEHOLDER_RE.findall(text))


def name(message: Message) -> str:
    return forms(message.id)[0]


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_string_waits_for_a_translator(language: str) -> None:
    catalogue = translated(language)
    waiting = [name(message) for message in messages(extracted()) if message.id not in catalogue]
    empty = [name(message) for message in messages(catalogue) if not all(forms(message.string))]
    assert waiting + empty == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_translation_is_left_of_a_string_that_is_gone(language: str) -> None:
    gone = [name(m) for m in messages(translated(language)) if m.id not in extracted()]
    assert gone == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_translation_is_a_guess(language: str) -> None:
    assert [name(message) for message in messages(translated(language)) if message.fuzzy] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_plural_form_is_there(language: str) -> None:
    catalogue = translated(language)
    wrong = [
        name(message)
        for message in messages(catalogue)
        if message.pluralizable and len(forms(message.string)) != catalogue.num_plurals
    ]
    assert wrong == []


def test_arabic_has_six_plural_forms() -> None:
    assert translated("ar").num_plurals == 6


@pytest.mark.parametrize("language", LANGUAGES)
def test_translations_hold_the_placeholders_of_the_original(language: str) -> None:
    wrong = []
    for message in messages(translated(language)):
        if not all(forms(message.string)):
            continue  # it waits for a translator: see above
        wanted = placeholders(forms(message.id)[-1])
        *others, last = map(placeholders, forms(message.string))
        # "One entry" and its dual may do without the number; the general form may not.
        if last != wanted or any(not set(other) <= set(wanted) for other in others):
            wrong.append(name(message))
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_translations_keep_blanks_at_their_ends(language: str) -> None:
    wrong = [
        name(message)
        for message in messages(translated(language))
        for text in forms(message.string)
        if text != text.strip() and forms(message.id)[0] == forms(message.id)[0].strip()
    ]
    assert wrong == []
