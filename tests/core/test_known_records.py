"""Entries that an earlier run made of the same files are not made again, and are the same."""

from __future__ import annotations

import pickle
from typing import TYPE_CHECKING, Any

import pytest

from hubs import LANGUAGES, NAMES, seed_files
from knowhub.core.hub import build_catalogue
from knowhub.core.parsing import record_sets
from knowhub.core.parsing.record_sets import KnownRecords
from knowhub.core.parsing.texts import RawFile

if TYPE_CHECKING:
    from knowhub.core.catalogue import Catalogue


def read(kept: dict[str, bytes], *files: RawFile, version: str = "1") -> Catalogue:
    known = KnownRecords(kept, version)
    return build_catalogue(
        files or seed_files(), languages=LANGUAGES, country_names=NAMES, known=known
    )


def broken(path: str) -> RawFile:
    data = b"---\ntitle: [\n---\nText.\n"
    return RawFile(path, data, len(data))


@pytest.fixture
def nothing_is_parsed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(record_sets, "_parse_anew", lambda *_: pytest.fail("It was parsed."))


def test_the_same_files_give_the_same_catalogue(request: pytest.FixtureRequest) -> None:
    kept: dict[str, bytes] = {}
    files = (*seed_files(), broken("content/tools/broken.md"))
    first = read(kept, *files)
    assert len(kept) == len(first.entries) + 1
    request.getfixturevalue("nothing_is_parsed")
    again = read(kept, *files)
    assert again.entries.keys() == first.entries.keys()
    assert again.issues == first.issues
    for name, entry in first.entries.items():
        other = again.entries[name]
        assert other.record == entry.record
        assert (other.body, other.path, other.language) == (entry.body, entry.path, entry.language)
        assert dict(other.positions) == dict(entry.positions)
        for code, item in entry.translations.items():
            assert other.translations[code].texts == item.texts
            assert other.translations[code].stale == item.stale
            assert dict(other.translations[code].positions) == dict(item.positions)


def test_only_a_record_whose_file_changed_is_parsed_again(monkeypatch: pytest.MonkeyPatch) -> None:
    kept: dict[str, bytes] = {}
    read(kept)
    before = set(kept)
    parsed: list[str] = []
    anew = record_sets._parse_anew

    def noting(own: list[RawFile], *more: Any) -> Any:
        parsed.extend(file.path for file in own)
        return anew(own, *more)

    monkeypatch.setattr(record_sets, "_parse_anew", noting)
    changed = [
        RawFile(f.path, f.data + b"\nMore.\n", f.size + 7)
        if f.path.endswith("landrace.md") and f.data
        else f
        for f in seed_files()
    ]
    hub = read(kept, *changed)
    assert parsed == ["content/terms/landrace.md"]
    assert "More." in hub.entries["landrace"].body
    assert len(set(kept) - before) == 1
    assert len(kept) == len(before)


@pytest.mark.parametrize(
    "change",
    [
        lambda kept: read(kept, version="2"),
        lambda kept: read(
            kept,
            *(
                RawFile(f.path, f.data.replace(b"Collect", b"Gather"), f.size - 1)
                if f.path.endswith("tasks.yml") and f.data
                else f
                for f in seed_files()
            ),
        ),
    ],
    ids=["other code", "another list"],
)
def test_other_code_and_other_lists_read_all_anew(change: object) -> None:
    kept: dict[str, bytes] = {}
    read(kept)
    before = set(kept)
    change(kept)  # type: ignore[operator]  # one of the functions above
    assert before.isdisjoint(kept)


class Harm:
    """What a foreign file may hold."""

    def __reduce__(self) -> tuple[Any, ...]:
        return (pytest.fail, ("It was run.",))


@pytest.mark.parametrize(
    "data", [b"", b"x", pickle.dumps(Harm()), pickle.dumps((1, 2)), pickle.dumps(None)]
)
def test_what_is_damaged_or_foreign_is_read_anew_and_never_run(data: bytes) -> None:
    kept: dict[str, bytes] = {}
    first = read(kept)
    kept = dict.fromkeys(kept, data)
    assert read(kept).entries.keys() == first.entries.keys()
    assert data not in kept.values()
