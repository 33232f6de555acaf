"""What a search index was made of is kept from one build to the next, whole or not at all."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from knowhub.files.analyses import KeptReadings, kept_files

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from knowhub.files.analyses import File

FILES = [("en/a.js", b"one"), ("texts/b.js", b"two\n\0"), ("en/index.js", b"")]


def nothing() -> Iterator[File]:
    raise AssertionError("made again")
    yield


def test_readings_are_there_in_the_next_build(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "en.readings"
    with closing(KeptReadings(path)) as known:
        assert not known
        known["a"], known["b"] = b"one", b"two\n\0"
        assert known["a"] == b"one"
    with closing(KeptReadings(path)) as known:
        assert dict(known) == {"a": b"one", "b": b"two\n\0"}
        del known["a"]
        known["c"] = b"three"
        assert dict(known) == {"b": b"two\n\0", "c": b"three"}
    with closing(KeptReadings(path)) as known:
        assert dict(known) == {"b": b"two\n\0", "c": b"three"}


def test_readings_that_nothing_changed_are_not_written_again(tmp_path: Path) -> None:
    path = tmp_path / "en.readings"
    with closing(KeptReadings(path)) as known:
        known["a"] = b"one"
    written = path.stat().st_ino
    with closing(KeptReadings(path)) as known:
        assert known["a"] == b"one"
    assert path.stat().st_ino == written


def test_files_are_made_once_for_a_key(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "en.index"
    assert list(kept_files(path, "k1", lambda: iter(FILES))) == FILES
    assert list(kept_files(path, "k1", nothing)) == FILES
    assert list(kept_files(path, "k2", lambda: iter(FILES[:1]))) == FILES[:1]
    assert list(kept_files(path, "k1", lambda: iter(FILES))) == FILES


@pytest.mark.parametrize("place", [0, 5, 12, -20, -1])
def test_what_is_damaged_or_cut_off_is_not_there(tmp_path: Path, place: int) -> None:
    path = tmp_path / "en.index"
    list(kept_files(path, "key", lambda: iter(FILES)))
    whole = path.read_bytes()
    damaged = bytearray(whole)
    damaged[place] ^= 1
    for data in (bytes(damaged), whole[:place]):
        path.write_bytes(data)
        with closing(KeptReadings(path)) as known:
            assert not known
        assert list(kept_files(path, "key", lambda: iter(FILES))) == FILES


def test_what_was_interrupted_leaves_the_earlier_files(tmp_path: Path) -> None:
    path = tmp_path / "en.index"
    list(kept_files(path, "key", lambda: iter(FILES)))

    def broken() -> Iterator[File]:
        yield FILES[0]
        raise OSError("full")

    with pytest.raises(OSError, match="full"):
        list(kept_files(path, "other", broken))
    assert list(kept_files(path, "key", nothing)) == FILES
    assert [found.name for found in tmp_path.iterdir()] == ["en.index"]
