"""The gate over a hub: what it keeps, how it shares the work, what no public page may show."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

import pytest

from core.media import made
from hubs import LANGUAGES, copy_seeds, record
from knowhub import cores, gate_workers
from knowhub.core.checks.privacy import find_in_record
from knowhub.core.parsing.record_files import parse_record_file
from knowhub.core.parsing.texts import RawFile
from knowhub.cores import map_forked
from knowhub.files.reading import ContentRoot, public_root
from knowhub.gate import CACHE, Gate, private_phrases
from knowhub.hubs import load_catalogue

if TYPE_CHECKING:
    from pathlib import Path

    from knowhub.core.parsing.record_files import RecordFile
    from knowhub.gate_workers import Job

NAME = "Quaggaby Okapison"
LEAK = f"Mr {NAME} was sold a bag of seed."


def case(body: str, **changes: str) -> str:
    return record("stage: settled\noutcome: lost", type="loss", body=body, **changes)


def hub(tmp_path: Path, **cases: str) -> Path:
    root = copy_seeds(tmp_path)
    for name, text in cases.items():
        (root / "content" / "cases" / f"{name}.md").write_text(text, "utf-8")
    return root


def said(root: Path) -> list[str]:
    catalogue = load_catalogue(root, LANGUAGES, gated=True)
    return [str(issue) for issue in catalogue.issues if issue.rule == "personal-data"]


def test_what_is_found_stays_and_only_changes_are_read_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = hub(tmp_path, a=case(LEAK))
    first = said(root)
    assert first
    assert NAME not in (root / CACHE).read_text("utf-8")
    read: list[Job] = []
    detect = gate_workers.detect

    def noting(jobs: Any, *more: Any) -> Any:
        read.extend(jobs)
        return detect(jobs, *more)

    monkeypatch.setattr("knowhub.gate_memory.detect", noting)
    assert said(root) == first
    assert read == []
    (root / "content" / "cases" / "a.md").write_text(case("Somebody was sold a bag."), "utf-8")
    assert said(root) == []
    assert [job.text.strip() for job in read] == ["Somebody was sold a bag."]


def test_a_second_reading_leaves_out_the_files_that_hold_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = hub(tmp_path, a=case(LEAK), b=case("Somebody was sold a bag."))
    read: list[str] = []

    def noting(file: RecordFile, *more: Any) -> Any:
        read.append(file.name.id)
        return find_in_record(file, *more)

    monkeypatch.setattr("knowhub.gate.find_in_record", noting)
    assert said(root)
    assert (read.count("a"), read.count("b")) == (2, 1)


def test_a_document_is_read_once_and_again_when_it_changes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = hub(tmp_path, a=case("Somebody was sold a bag."))
    place = root / "content" / "cases" / "a"
    place.mkdir()
    (place / "b.pdf").write_bytes(made.told_pdf("Somebody was sold a bag of seed."))
    assert said(root) == []
    monkeypatch.setattr("knowhub.gate.read_texts", lambda data: pytest.fail("It was read."))
    assert said(root) == []
    monkeypatch.undo()
    (place / "b.pdf").write_bytes(made.told_pdf(LEAK))
    assert any("content/cases/a/b.pdf" in line and "on page 1" in line for line in said(root))


def leaky_hub(tmp_path: Path) -> Path:
    tool = record(body="Call +44 20 7946 0018.\n")
    texts = {f"{name}.md": case(LEAK if name == "b" else "Somebody lost a bag.") for name in "abc"}
    root = hub(tmp_path)
    for name, text in texts.items():
        (root / "content" / "cases" / name).write_text(text, "utf-8")
    (root / "content" / "tools" / "d.md").write_text(tool, "utf-8")
    return root


def test_several_processes_find_what_one_finds(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = leaky_hub(tmp_path)
    alone = said(root)
    assert {line.partition(":")[0] for line in alone} == {
        "content/cases/b.md",
        "content/tools/d.md",
    }
    kept = (root / CACHE).read_bytes()
    (root / CACHE).unlink()
    monkeypatch.setattr(gate_workers, "count_cores", lambda: 2)
    monkeypatch.setattr(gate_workers, "_START", -9.0)
    started: list[int] = []

    def noting(work: Any, items: Any, count: int) -> Any:
        started.append(count)
        return map_forked(work, items, count)

    monkeypatch.setattr(cores, "map_forked", noting)
    here, detect = os.getpid(), gate_workers.detect

    def elsewhere(*given: Any) -> Any:
        assert os.getpid() != here
        return detect(*given)

    monkeypatch.setattr("knowhub.gate_memory.detect", elsewhere)
    assert said(root) == alone
    assert started == [2]
    assert (root / CACHE).read_bytes() == kept


def test_where_no_second_process_may_start_one_does_it_all(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(*_: Any, **__: Any) -> Any:
        raise PermissionError("no processes here")

    root = leaky_hub(tmp_path)
    alone = said(root)
    (root / CACHE).unlink()
    monkeypatch.setattr(gate_workers, "count_cores", lambda: 2)
    monkeypatch.setattr(gate_workers, "_START", -9.0)
    monkeypatch.setattr(cores, "map_forked", refused)
    assert said(root) == alone


def file_of(name: str, text: str) -> RecordFile:
    raw = RawFile(f"content/cases/{name}.md", case(text).encode())
    found = parse_record_file(raw, ("en", "fr", "ar"))[1]
    assert found is not None
    return found


@pytest.mark.parametrize("cores", [1, 2, 4])
def test_shares_hold_every_file_once_and_few_files_stay_together(cores: int) -> None:
    few = [file_of(name, "a" * 1000) for name in "abc"]
    assert gate_workers._shares(few, cores, "en") == [few]
    many = [
        file_of(f"{number}{code}", f"{number} " * 3000)
        for code in ("", ".fr", ".ar")
        for number in range(100)
    ]
    shares = gate_workers._shares(many, cores, "en")
    assert min(cores, 3) <= len(shares) <= cores
    assert sorted(file.path for share in shares for file in share) == sorted(
        file.path for file in many
    )
    costs = [gate_workers._cost(share) for share in shares]
    assert costs[0] == max(costs)
    assert max(costs) < 2 * sum(costs) / cores


def test_names_in_private_content_are_known_unless_a_public_text_has_them(tmp_path: Path) -> None:
    private = tmp_path / "private"
    (private / "cases").mkdir(parents=True)
    text = case(LEAK, visibility="members")
    (private / "cases" / "b.md").write_text(text, "utf-8")
    root = hub(tmp_path, a=case("Somebody was sold a bag."))
    catalogue = load_catalogue(root, LANGUAGES)
    place = ContentRoot(private, "../private/")
    assert any(NAME in phrase for phrase in private_phrases(root, place, catalogue))
    for path in (root / ".cache").rglob("*"):
        assert path.is_dir() or NAME.encode() not in path.read_bytes()
    (root / "content" / "tools" / "c.md").write_text(record(body=f"By {LEAK}\n"), "utf-8")
    assert not any(NAME in phrase for phrase in private_phrases(root, place, catalogue))


def test_the_gate_reads_the_public_content_by_itself(tmp_path: Path) -> None:
    root = hub(tmp_path)
    assert Gate(root).roots == (public_root(root),)
    assert said(root) == []
