"""`knowhub clean`, and where a hub's images and documents are looked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from click.testing import CliRunner

from core.media import made
from hubs import copy_seeds, record
from knowhub.cli.main import main
from site_builds import build, read

if TYPE_CHECKING:
    from pathlib import Path

    import pytest
    from click.testing import Result


def run(*arguments: str) -> Result:
    result = CliRunner().invoke(main, list(arguments))
    assert result.exception is None or isinstance(result.exception, SystemExit)
    return result


def test_a_photograph_loses_its_place_and_says_so(tmp_path: Path) -> None:
    (tmp_path / "a.jpg").write_bytes(made.photograph())
    result = run("clean", "--root", str(tmp_path), "a.jpg")
    assert result.exit_code == 0
    found = f"{tmp_path / 'a.jpg'}: removed EXIF (camera, time, place), a comment\n"
    assert result.output == found
    assert b"SECRET" not in (tmp_path / "a.jpg").read_bytes()
    again = run("clean", "--root", str(tmp_path), "a.jpg")
    assert again.output == f"{tmp_path / 'a.jpg'}: nothing to remove\n"


def test_a_file_that_cannot_be_cleaned_stays_as_it_is(tmp_path: Path) -> None:
    for name, data in {"a.png": made.archive(), "b.pdf": b"%PDF-1.7\nbroken"}.items():
        (tmp_path / name).write_bytes(data)
        result = run("clean", "--root", str(tmp_path), name)
        assert result.exit_code == 1
        assert "stays as it is" in result.output
        assert (tmp_path / name).read_bytes() == data
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.png", "b.pdf"]
    assert run("clean", "--root", str(tmp_path), "nowhere.png").exit_code == 1


def test_a_disk_that_fails_keeps_the_original(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = made.photograph()
    (tmp_path / "a.jpg").write_bytes(data)

    def fail(*_: object) -> bool:
        raise OSError("No space left on device")

    monkeypatch.setattr(type(tmp_path), "replace", fail)
    result = run("clean", "--root", str(tmp_path), "a.jpg")
    assert result.exit_code == 1
    assert (tmp_path / "a.jpg").read_bytes() == data


def test_every_file_of_a_hub_is_looked_into(tmp_path: Path) -> None:
    root = copy_seeds(tmp_path)
    own = root / "content" / "tools" / "seed-drying-handbook"
    own.mkdir()
    (own / "jar.jpg").write_bytes(made.photograph())
    (root / "docs" / "evil.html").write_text("<script>alert(1)</script>", "utf-8")
    (root / "docs" / "evil.svg").write_text("<svg><script>alert(1)</script></svg>", "utf-8")
    (root / "docs" / "linked.md").symlink_to("/etc/hostname")
    output = run("check", "--root", str(root)).output
    assert "content/tools/seed-drying-handbook/jar.jpg:1:1: media-metadata" in output
    assert "docs/evil.html:1:1: media-type" in output
    assert "docs/evil.svg:1:1: media-script" in output
    assert "docs/linked.md:1:1: symlink" in output


def test_a_file_of_a_record_is_shown_and_one_without_a_record_is_not(tmp_path: Path) -> None:
    root = copy_seeds(tmp_path)
    tools = root / "content" / "tools"
    for name in ("sieve", "vault"):
        (tools / name).mkdir()
        (tools / name / "a.jpg").write_bytes(made.saved(made.picture(), "JPEG"))
    (tools / "sieve.md").write_text(record(body="![A sieve](sieve/a.jpg)\n"), "utf-8")
    result = build(root, tmp_path / "site")
    assert result.exit_code == 0, result.output
    assert '<img alt="A sieve" height="' in read(tmp_path / "site", "tools/sieve")
    assert (tmp_path / "site" / "tools" / "sieve" / "a.jpg").is_file()
    assert not (tmp_path / "site" / "tools" / "vault").exists()
