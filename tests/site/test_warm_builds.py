"""A build that takes over pages of the last one makes the same site as one that knows nothing."""

from __future__ import annotations

import errno
import io
import json
import os
import shutil
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Any

import pytest
from hub_edits import EDITS

from site_builds import build, build_cold, files, read

if TYPE_CHECKING:
    from collections.abc import Callable

EDITS_MADE = 50
COMPARED_EACH = 5


def test_fifty_edits_leave_what_a_first_build_would_make(hub: Path, tmp_path: Path) -> None:
    rng = Random(20261125)
    assert build(hub, hub / "site").exit_code == 0
    kept = 0
    for number in range(1, EDITS_MADE + 1):
        edit = EDITS[(number - 1) % len(EDITS)] if number <= len(EDITS) else rng.choice(EDITS)
        edit(hub, rng)
        result = build(hub, hub / "site")
        assert result.exit_code == 0, (edit.__name__, result.output)
        kept += " as they were" in result.output
        if number % COMPARED_EACH == 0:
            warm, cold = files(hub / "site"), build_cold(hub, tmp_path)
            assert warm.keys() == cold.keys(), edit.__name__
            assert [name for name in cold if warm[name] != cold[name]] == [], edit.__name__
    assert kept > EDITS_MADE / 3


def test_a_changed_body_makes_the_pages_of_its_record_only(hub: Path) -> None:
    assert build(hub, hub / "site").exit_code == 0
    before = {path: path.stat().st_mtime_ns for path in (hub / "site").rglob("*.html")}
    path = hub / "content" / "guides" / "keep-a-seed-bank.md"
    path.write_text(path.read_text("utf-8") + "\nOne more line.\n", "utf-8")
    assert build(hub, hub / "site").exit_code == 0
    new = {
        p.relative_to(hub / "site").as_posix()
        for p, at in before.items()
        if at != p.stat().st_mtime_ns
    }
    own = {f"{start}guides/keep-a-seed-bank/index.html" for start in ("", "fr/")}
    assert new == {*own, "404.html", "fr/404.html"}


def cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def flip(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[len(data) // 3] ^= 4
    path.write_bytes(data)


def empty(path: Path) -> None:
    path.write_bytes(b"")


def from_elsewhere(path: Path) -> None:
    path.write_bytes(os.urandom(2_000))


def remove(path: Path) -> None:
    path.unlink()


def block(path: Path) -> None:
    """Put a folder where the file was: then nothing can be kept there, whoever asks."""
    path.unlink()
    path.mkdir()


@pytest.mark.parametrize("damage", [cut, flip, empty, from_elsewhere, remove, block])
def test_a_damaged_cache_is_as_none(
    hub: Path, tmp_path: Path, damage: Callable[[Path], None]
) -> None:
    assert build(hub, hub / "site").exit_code == 0
    expected = build_cold(hub, tmp_path)
    for path in sorted((hub / ".cache").rglob("*")):
        if path.is_file() and path.name != "lock":
            damage(path)
    (hub / "docs" / "about.md").touch()
    result = build(hub, hub / "site")
    assert result.exit_code == 0, result.output
    assert files(hub / "site") == expected


def test_a_cache_that_cannot_be_written_costs_time_only(
    hub: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    expected = build_cold(hub, tmp_path)
    real_open, real_write = io.open, Path.write_bytes

    def refuse(path: Path) -> None:
        if "/seeds/.cache/" in str(path) and "/publish/" not in str(path):
            raise OSError(errno.ENOSPC, "No space left on device")

    def open_file(path: Path, mode: str = "r", *rest: Any, **options: Any) -> Any:
        if "w" in mode:
            refuse(path)
        return real_open(path, mode, *rest, **options)

    def write_bytes(path: Path, data: bytes) -> int:
        refuse(path)
        return real_write(path, data)

    monkeypatch.setattr(Path, "open", open_file)
    monkeypatch.setattr(Path, "write_bytes", write_bytes)
    for _ in range(2):
        result = build(hub, hub / "site")
        assert result.exit_code == 0, result.output
        assert files(hub / "site") == expected
    kept = [path.name for path in (hub / ".cache").rglob("*") if path.is_file()]
    assert not [name for name in kept if name.endswith((".json", ".index", ".readings", ".tmp"))]


def test_a_cache_of_another_hub_is_not_believed(hub: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"
    shutil.copytree(hub, other)
    for path in (other / "content").glob("*/*.md"):
        path.write_text(path.read_text("utf-8") + "\nOne more line.\n", "utf-8")
    assert build(other, other / "site").exit_code == 0
    assert build(hub, hub / "site").exit_code == 0
    expected = files(hub / "site")
    shutil.copytree(other / ".cache", hub / ".cache", dirs_exist_ok=True)
    assert build(hub, hub / "site").exit_code == 0
    assert files(hub / "site") == expected


def test_a_build_that_is_killed_spoils_nothing(hub: Path, tmp_path: Path) -> None:
    rng = Random(7)
    assert build(hub, hub / "site").exit_code == 0
    code = "from knowhub.cli.main import main; main()"
    command = [sys.executable, "-c", code, "build", "--root", str(hub)]
    for number in range(6):
        guide = hub / "content" / "guides" / "keep-a-seed-bank.md"
        guide.write_text(f"{guide.read_text('utf-8')}\nStep {number}.\n", "utf-8")
        settings = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
        with subprocess.Popen(command, stdout=subprocess.DEVNULL, env=settings) as process:
            with suppress(subprocess.TimeoutExpired):
                process.wait(rng.uniform(0.8, 3))
            process.kill()
    result = build(hub, hub / "site")
    assert result.exit_code == 0, result.output
    assert files(hub / "site") == build_cold(hub, tmp_path)


@pytest.mark.parametrize("damage", [cut, flip, empty, remove])
def test_a_page_that_somebody_touched_is_made_again(
    hub: Path, damage: Callable[[Path], None]
) -> None:
    assert build(hub, hub / "site").exit_code == 0
    expected = files(hub / "site")
    page = hub / "site" / "tools" / "fiche-de-tri" / "index.html"
    state = page.stat()
    damage(page)
    if page.exists():
        os.utime(page, ns=(state.st_atime_ns, state.st_mtime_ns))
    assert build(hub, hub / "site").exit_code == 0
    assert files(hub / "site") == expected


def test_tables_of_another_site_are_not_believed(hub: Path) -> None:
    assert build(hub, hub / "site").exit_code == 0
    expected = files(hub / "site")
    folder = hub / ".cache" / "knowhub" / "pages"
    earlier = {path: path.read_bytes() for path in folder.iterdir()}
    about = hub / "docs" / "about.md"
    text = about.read_text("utf-8")
    about.write_text(f"{text}\nOther.\n", "utf-8")
    assert build(hub, hub / "site").exit_code == 0
    for path, data in earlier.items():
        path.write_bytes(data)
    about.write_text(text, "utf-8")
    assert build(hub, hub / "site").exit_code == 0
    assert files(hub / "site") == expected


def test_a_build_that_fails_leaves_the_tables_of_the_site_that_stands(hub: Path) -> None:
    assert build(hub, hub / "site").exit_code == 0
    path = hub / "content" / "guides" / "keep-a-seed-bank.md"
    text = path.read_text("utf-8")
    path.write_text(text + "\n[nowhere](nowhere.md)\n", "utf-8")
    assert build(hub, hub / "site").exit_code == 1
    path.write_text(text + "\nA last line.\n", "utf-8")
    assert build(hub, hub / "site").exit_code == 0
    assert "A last line." in read(hub / "site", "guides/keep-a-seed-bank")


def test_a_page_is_bound_to_all_that_it_shows(hub: Path) -> None:
    assert build(hub, hub / "site").exit_code == 0
    table = json.loads((hub / ".cache/knowhub/pages/fr.json").read_text("utf-8").splitlines()[0])
    names = list(table["questions"])
    asked = {names[n] for n in table["pages"]["fr/tools/seed-drying-handbook/index.html"][2]}
    assert {
        "entry seed-drying-handbook",
        "body seed-drying-handbook",
        "links seed-drying-handbook",
        "entry fiche-de-tri",
        "glossary fr",
    } <= asked
