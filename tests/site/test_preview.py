"""`knowhub serve` shows what a build would make, and an edit as soon as it is saved."""

from __future__ import annotations

import time
from threading import Thread, Timer
from typing import TYPE_CHECKING
from urllib.error import HTTPError
from urllib.request import urlopen

import pytest

from hubs import copy_seeds, record
from knowhub.cli.background import BackgroundCheck
from knowhub.cli.options import load_settings
from knowhub.mkdocs_plugins.building.preview import Preview
from knowhub.mkdocs_plugins.building.server import Changes, make_server
from site_builds import pages

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

TOOL = "content/tools/seed-drying-handbook.md"
PAGE = "tools/seed-drying-handbook/"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return copy_seeds(tmp_path)


@pytest.fixture
def preview(root: Path) -> Preview:
    return Preview(lambda: load_settings(root))


def change(root: Path, old: str, new: str) -> None:
    text = (root / TOOL).read_text("utf-8")
    assert old in text
    (root / TOOL).write_text(text.replace(old, new, 1), "utf-8")


def test_every_page_and_file_is_that_of_a_build(seed_site: Path, preview: Preview) -> None:
    built = {path: data for path, data in pages(seed_site).items() if "404" not in path}
    assert len(built) > 100
    shown = {path: preview.answer(path).data for path in built}
    assert [path for path in built if shown[path] != built[path]] == []
    for path in ("assets/css/knowhub.css", "assets/js/search.js", "search/fr/index.js"):
        assert preview.answer(path).data == (seed_site / path).read_bytes(), path


def test_an_edit_shows_after_the_hub_is_read_again(root: Path, preview: Preview) -> None:
    change(root, "title: ", "title: Quite new ")
    assert b"Quite new" not in preview.answer(PAGE).data
    preview.reload()
    for path in (PAGE, "tools/"):
        assert b"Quite new" in preview.answer(path).data


def test_a_new_record_has_a_page_and_one_that_is_gone_has_none(
    root: Path, preview: Preview
) -> None:
    (root / "content/tools/sieve.md").write_text(record(), "utf-8")
    preview.reload()
    assert preview.answer("tools/sieve/").status == 200
    (root / "content/tools/sieve.md").unlink()
    preview.reload()
    assert preview.answer("fr/tools/sieve/").status == 404


def test_a_record_that_cannot_be_read_leaves_the_others_on_show(
    root: Path, preview: Preview
) -> None:
    (root / "content/tools/sieve.md").write_text("---\ntitle: [\n---\nText.\n", "utf-8")
    preview.reload()
    assert preview.answer(PAGE).status == 200


def test_problems_stand_above_the_text_and_run_nothing(preview: Preview) -> None:
    preview.problems = ("content/tools/x.md:1:1: rule: found '<script>'.",)
    shown = preview.answer(PAGE).data.decode()
    assert "found &#39;&lt;script&gt;&#39;" in shown
    assert shown.index("content/tools/x.md:1:1") < shown.index("<h1")


def test_the_checks_run_in_a_process_of_their_own(root: Path) -> None:
    (root / TOOL).write_text("", "utf-8")
    check = BackgroundCheck(root)
    check.start()
    check.start()
    found = None
    while found is None:
        found = check.result()
        time.sleep(0.05)
    assert any(line.startswith(f"{TOOL}:") for line in found)
    assert check.result() is None


@pytest.fixture
def served(preview: Preview) -> Iterator[tuple[str, Changes]]:
    changes = Changes()
    with make_server(0, preview.answer, changes) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/", changes
        server.shutdown()


def test_a_page_that_is_served_waits_for_changes(served: tuple[str, Changes]) -> None:
    address, changes = served
    with urlopen(address + PAGE) as answer:  # our own server
        assert b'fetch("/live?seen=0")' in answer.read()
    Timer(0.2, changes.tell).start()
    with urlopen(f"{address}live?seen=0") as answer:  # our own server
        assert answer.read() == b"1"


def test_an_address_without_a_page_is_answered_in_its_language(
    served: tuple[str, Changes],
) -> None:
    with pytest.raises(HTTPError) as error:
        urlopen(f"{served[0]}fr/nowhere/")  # our own server
    assert error.value.code == 404
    assert b'<html lang="fr"' in error.value.read()
