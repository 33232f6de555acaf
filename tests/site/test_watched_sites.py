"""A site that is kept up to date is, after each edit, what a first build would make."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from importlib import import_module
from itertools import count
from random import Random
from typing import TYPE_CHECKING, Any

import pytest
from hub_edits import EDITS

from knowhub.cli.publishing import Order, open_task
from knowhub.cli.watching import Watch
from knowhub.files.fingerprints import states_of_tree
from knowhub.files.swap import site_lock
from knowhub.mkdocs_plugins.building.updating import Updater
from site_builds import build, build_cold, files, read

if TYPE_CHECKING:
    from pathlib import Path

COMPARED_EACH = 4
UPDATED = "up to date after"
CHANGED = "changed after"
LONG_AGO = 0.1
"""When a watch is to look at all files again."""
SAME = "Nothing has changed since the last build"


def begin(root: Path, *formats: str) -> Watch:
    """Return a watch that has built the hub and waits."""
    order = Order(root, compress=formats)
    watch = Watch(order, open_task(order))
    watch.look()
    return watch


@pytest.mark.parametrize(("formats", "edits"), [((), 40), (("gz",), 12)])
def test_edits_leave_what_a_first_build_would_make(
    hub: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    formats: tuple[str, ...],
    edits: int,
) -> None:
    rng = Random(20261126)
    watch = begin(hub, *formats)
    options = [part for name in formats for part in ("--compress", name)]
    patched = 0
    for number in range(1, edits + 1):
        edit = EDITS[(number - 1) % len(EDITS)] if number <= len(EDITS) else rng.choice(EDITS)
        edit(hub, rng)
        capsys.readouterr()
        watch.look()
        output = capsys.readouterr()
        assert output.err == "", edit.__name__
        patched += UPDATED in output.out
        if number % COMPARED_EACH == 0:
            kept, cold = files(hub / "site"), build_cold(hub, tmp_path, *options)
            assert kept.keys() == cold.keys(), edit.__name__
            assert [name for name in cold if kept[name] != cold[name]] == [], edit.__name__
            assert SAME in build(hub, hub / "site", *options).output, edit.__name__
    assert patched > edits / 3


def write_guide(hub: Path, text: str) -> None:
    """Give the guide of the seed hub another last line."""
    path = hub / "content" / "guides" / "keep-a-seed-bank.md"
    kept = path.read_text("utf-8").partition("\nLast line: ")[0]
    path.write_text(f"{kept}\nLast line: {text}\n", "utf-8")


def restore(hub: Path) -> None:
    """Give the guide of the seed hub back what it held."""
    path = hub / "content" / "guides" / "keep-a-seed-bank.md"
    path.write_text(path.read_text("utf-8").partition("\nLast line: ")[0], "utf-8")


def test_only_what_an_edit_changes_is_written(
    hub: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    watch = begin(hub)
    before = {path: path.stat() for path in (hub / "site").rglob("*.html")}
    write_guide(hub, "dry it.")
    watch.look()
    new = {
        path.relative_to(hub / "site").as_posix()
        for path, was in before.items()
        if (was.st_ino, was.st_mtime_ns) != (path.stat().st_ino, path.stat().st_mtime_ns)
    }
    assert new == {f"{start}guides/keep-a-seed-bank/index.html" for start in ("", "fr/")}
    assert f"2 pages in en, fr {CHANGED}" in capsys.readouterr().out
    assert "Last line: dry it." in read(hub / "site", "fr/guides/keep-a-seed-bank")


def test_an_earlier_site_that_shares_a_page_keeps_it(hub: Path, tmp_path: Path) -> None:
    watch = begin(hub)
    page = hub / "site" / "guides" / "keep-a-seed-bank" / "index.html"
    shared = tmp_path / "shared.html"
    shared.hardlink_to(page)
    watch.look()
    build(hub, hub / "site")
    before = page.read_bytes()
    write_guide(hub, "dry it.")
    watch.look()
    assert page.read_bytes() != before
    assert shared.read_bytes() == before


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("see [nowhere](nowhere.md).", "content/guides/keep-a-seed-bank.md:"),
        ("ask <anna.santos@mail.org>.", "personal-data"),
        ("<script>run()</script>", "unsafe-html"),
    ],
)
def test_a_problem_is_told_and_the_site_stays_until_it_is_mended(
    hub: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], text: str, said: str
) -> None:
    watch = begin(hub)
    before = states_of_tree(hub / "site")
    write_guide(hub, text)
    watch.look()
    told = capsys.readouterr().err
    assert said in told
    assert "the earlier site stays as it was" in told
    assert "anna.santos" not in told
    assert states_of_tree(hub / "site") == before
    write_guide(hub, "dry it.")
    watch.look()
    assert UPDATED in capsys.readouterr().out
    assert files(hub / "site") == build_cold(hub, tmp_path)


class KilledError(BaseException):
    """The process is gone."""


STEPS = (
    ("knowhub.files.patching.take_over", 0),
    ("knowhub.files.patching.take_over", 1),
    ("knowhub.mkdocs_plugins.building.updating.renew_search", 0),
    ("knowhub.files.patching.take_over", 3),
    ("knowhub.mkdocs_plugins.building.updating.write_tables", 0),
    ("knowhub.mkdocs_plugins.building.freshness.write_kept", 0),
)
"""Where an update may end, and how often it gets past there before."""


def end_at(
    monkeypatch: pytest.MonkeyPatch, place: str, passes: int, error: BaseException
) -> list[str]:
    """Let a function fail once it has been called some times; return what tells that it did."""
    name, _, function = place.rpartition(".")
    real, calls, ended = getattr(import_module(name), function), count(), list[str]()

    def fail(*arguments: Any, **options: Any) -> Any:
        if next(calls) == passes:
            ended.append(place)
            raise error
        return real(*arguments, **options)

    monkeypatch.setattr(place, fail)
    # One process, so that all of it is seen here.
    monkeypatch.setattr("knowhub.mkdocs_plugins.building.updating.count_cores", lambda: 1)
    return ended


@pytest.mark.parametrize(("place", "passes"), STEPS)
def test_an_update_that_is_killed_leaves_a_site_that_nobody_believes(
    hub: Path, monkeypatch: pytest.MonkeyPatch, place: str, passes: int
) -> None:
    watch = begin(hub)
    earlier = files(hub / "site")
    write_guide(hub, "dry it.")
    with monkeypatch.context() as patched:
        patched.setattr(Updater, "_take_back", lambda *_: None)  # what is killed puts nothing back
        ended = end_at(patched, place, passes, KilledError())
        with pytest.raises(KilledError):
            watch.look()
    assert ended == [place]
    restore(hub)
    result = build(hub, hub / "site")
    assert result.exit_code == 0
    assert SAME not in result.output
    assert files(hub / "site") == earlier


@pytest.mark.parametrize(("place", "passes"), STEPS[:-1])
def test_an_update_that_fails_puts_back_what_was_there(
    hub: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    place: str,
    passes: int,
) -> None:
    watch = begin(hub)
    before = files(hub / "site")
    write_guide(hub, "dry it.")
    with monkeypatch.context() as patched:
        ended = end_at(patched, place, passes, OSError("No space left on device"))
        watch.look()
    assert ended == [place]
    assert "No space left on device" in capsys.readouterr().err
    assert files(hub / "site") == before
    write_guide(hub, "keep it.")
    watch.look()
    assert files(hub / "site") == build_cold(hub, tmp_path)


def test_a_process_that_is_killed_spoils_nothing(hub: Path, tmp_path: Path) -> None:
    rng = Random(11)
    for number in range(3):
        with watching(hub) as process:
            wait_for(process, "Watching")
            write_guide(hub, f"step {number}.")
            time.sleep(rng.uniform(0.1, 0.6))
            process.kill()
    result = build(hub, hub / "site")
    assert result.exit_code == 0, result.output
    assert files(hub / "site") == build_cold(hub, tmp_path)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_whoever_ends_it_is_not_shown_a_traceback(hub: Path, number: signal.Signals) -> None:
    with watching(hub) as process:
        wait_for(process, "Watching")
        process.send_signal(number)
        assert process.stdout is not None
        assert process.stdout.read() == "Ended.\n"
    assert process.returncode == 0


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_nor_while_the_site_is_built(hub: Path, number: signal.Signals) -> None:
    with watching(hub) as process:
        while not (hub / ".cache" / "publish" / "new" / "assets").is_dir():
            time.sleep(0.02)
        process.send_signal(number)
        assert process.stdout is not None
        assert process.stdout.read() == "Ended.\n"
    assert process.returncode == 0
    assert not (hub / "site").exists()


def watching(hub: Path) -> subprocess.Popen[str]:
    # Where tests run in the background of a shell, it lets SIGINT be ignored.
    heed = "import signal; signal.signal(signal.SIGINT, signal.default_int_handler)"
    code = f"{heed}; from knowhub.cli.main import main; main()"
    command = [sys.executable, "-u", "-c", code, "build", "--watch", "--root", str(hub)]
    settings = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    pipe = subprocess.PIPE
    return subprocess.Popen(command, stdout=pipe, stderr=subprocess.STDOUT, text=True, env=settings)


def wait_for(process: subprocess.Popen[str], start: str) -> None:
    assert process.stdout is not None
    said = []
    for line in process.stdout:
        said.append(line)
        if line.startswith(start):
            return
    raise AssertionError("".join(said))


def test_a_site_that_somebody_touched_is_built_anew(hub: Path, tmp_path: Path) -> None:
    watch = begin(hub)
    page = hub / "site" / "tools" / "fiche-de-tri" / "index.html"
    page.write_bytes(page.read_bytes() + b"<!-- mine -->")
    write_guide(hub, "dry it.")
    watch.look()
    assert files(hub / "site") == build_cold(hub, tmp_path)


def test_another_build_beside_does_no_harm(hub: Path, tmp_path: Path) -> None:
    watch = begin(hub)
    write_guide(hub, "dry it.")
    assert build(hub, hub / "site").exit_code == 0
    watch.look()
    write_guide(hub, "keep it.")
    watch.look()
    assert files(hub / "site") == build_cold(hub, tmp_path)


def test_it_waits_while_another_command_builds_the_site(
    hub: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    watch = begin(hub)
    write_guide(hub, "dry it.")
    with site_lock(hub / ".cache" / "publish"):
        watch.look()
        watch.look()
    assert capsys.readouterr().out.count("Another command builds this site") == 1
    watch.look()
    assert "dry it." in read(hub / "site", "guides/keep-a-seed-bank")


def test_settings_that_cannot_be_read_are_told(
    hub: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    watch = begin(hub)
    settings = hub / "mkdocs.yml"
    text = settings.read_text("utf-8")
    theme = "custom_dir: overrides"
    assert theme in text
    for wrong in (text.replace(theme, "custom_dir: nowhere"), "site_name: ["):
        settings.write_text(wrong, "utf-8")
        watch.look()
        assert "mkdocs.yml" in capsys.readouterr().err
    settings.unlink()
    watch.look()
    assert "found no mkdocs.yml" in capsys.readouterr().err
    monkeypatch.setattr(watch, "_look_again", LONG_AGO)
    watch.look()
    assert capsys.readouterr().err == ""
    settings.write_text(text, "utf-8")
    write_guide(hub, "dry it.")
    watch.look()
    assert "dry it." in read(hub / "site", "guides/keep-a-seed-bank")


def test_a_file_that_is_written_again_with_the_same_times_is_found(
    hub: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    watch = begin(hub)
    write_guide(hub, "dry it.")
    watch.look()
    write_guide(hub, "wet it.")
    monkeypatch.setattr(watch, "_seen", watch._state())
    capsys.readouterr()
    assert not watch.look()
    monkeypatch.setattr(watch, "_look_again", LONG_AGO)
    assert watch.look()
    assert "wet it." in read(hub / "site", "guides/keep-a-seed-bank")


def test_what_it_cannot_do_is_refused(hub: Path) -> None:
    for option in (("--language", "fr"), ("--shard", "1/2")):
        assert "a part of one" in build(hub, hub / "site", "--watch", *option).output
    with (hub / "mkdocs.yml").open("a", encoding="utf-8") as settings:
        settings.write("extra_css: [more.css]\n")
    assert "needs MkDocs" in build(hub, hub / "site", "--watch").output
