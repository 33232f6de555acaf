"""Every bad input has a case: files in, the exact lines that an editor reads out."""

from __future__ import annotations

import os
import random
from pathlib import Path
from typing import Any

import pytest
import yaml

from hubs import LANGUAGES, NAMES, copy_seeds, list_files, make_hub, raw, record
from knowhub.core.hub import build_catalogue
from knowhub.core.parsing.places import parse_lists
from knowhub.core.parsing.record_sets import parse_records
from knowhub.hubs import load_catalogue

CASES = sorted(Path(__file__).parents[1].joinpath("cases", "checks").glob("*.yml"))


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_checks_print_each_problem_and_nothing_else(
    path: Path, tmp_path: Path, *, update_goldens: bool
) -> None:
    case = yaml.safe_load(path.read_text("utf-8"))
    found = in_memory(case["files"]) if case.get("in_memory") else on_disk(case["files"], tmp_path)
    if update_goldens:
        rewrite(path, found)
    assert found == case["issues"] or update_goldens


def in_memory(files: dict[str, str]) -> list[str]:
    """Return the lines for files that some disks could not keep apart."""
    own = [raw(name, text) for name, text in files.items()]
    catalogue = build_catalogue([*list_files(), *own], languages=LANGUAGES, country_names=NAMES)
    return list(map(str, catalogue.issues))


def on_disk(files: dict[str, Any], folder: Path) -> list[str]:
    root = copy_seeds(folder, records=False)
    outside = root / "outside"
    outside.mkdir()
    (outside / "secret.md").write_text("never read", "utf-8")
    for name, content in files.items():
        write(root / "content" / name, content)
    return list(map(str, load_catalogue(root, LANGUAGES).issues))


def write(path: Path, content: Any) -> None:
    """Write a file in one of the forms that a case can name."""
    path.parent.mkdir(parents=True, exist_ok=True)
    match content:
        case str():
            path.write_bytes(content.encode())
        case {"hex": text}:
            path.write_bytes(bytes.fromhex(text))
        case {"link": target}:
            path.unlink(missing_ok=True)
            path.symlink_to(target)
        case {"size": size}:
            with path.open("wb") as file:
                os.truncate(file.fileno(), size)


def rewrite(path: Path, lines: list[str]) -> None:
    head = path.read_text("utf-8").partition("\nissues:")[0]
    listed = "".join(f"\n  - {yaml.safe_dump(line, **QUOTED).strip()}" for line in lines)
    path.write_text(f"{head}\nissues:{listed or ' []'}\n", "utf-8")


QUOTED: dict[str, Any] = {"default_style": '"', "width": 10_000, "allow_unicode": True}


def test_the_record_that_other_tests_change_is_valid() -> None:
    assert make_hub({"tools/sieve.md": record()}).issues == ()


def test_a_hub_without_a_list_of_countries_says_which_file_is_missing() -> None:
    lists = [file for file in list_files() if not file.path.startswith("content/places/")]
    tool = raw("tools/sieve.md", record("countries: [BF]"))
    (issue,) = build_catalogue([*lists, tool], languages=LANGUAGES, country_names=NAMES).issues
    assert issue.expected == "the file content/places/regions.yml, which lists the hub's countries"


def test_no_mutation_of_a_record_raises() -> None:
    lists = parse_lists(list_files(), NAMES).lists
    chance = random.Random(20)
    start = record(
        "versions:\n- {language: en, status: available}\ncaution: Mind è and ش."
    ).encode()
    broken = 0
    for _ in range(300):
        data = start
        for _ in range(chance.randint(1, 4)):
            data = mutate(data, chance)
        file = raw("tools/sieve.md", data)
        issues = parse_records([file], lists, languages=LANGUAGES).issues
        broken += bool(issues)
        assert all(str(issue) and issue.position.line > 0 for issue in issues)
    assert broken > 100


def mutate(data: bytes, chance: random.Random) -> bytes:
    """Return the bytes with a piece removed, doubled, moved or overwritten."""
    first = chance.randrange(len(data) + 1)
    last = min(len(data), first + chance.choice([1, 1, 3, 20]))
    piece = data[first:last]
    way = chance.choice(["remove", "double", "move", "noise", "sign"])
    if way == "remove":
        return data[:first] + data[last:]
    if way == "double":
        return data[:last] + piece + data[last:]
    if way == "move":
        rest = data[:first] + data[last:]
        place = chance.randrange(len(rest) + 1)
        return rest[:place] + piece + rest[place:]
    if way == "noise":
        return data[:first] + chance.randbytes(len(piece)) + data[last:]
    return data[:first] + chance.choice(SIGNS) + data[first:]


SIGNS = [
    b"---\n",
    b": ",
    b"\t",
    b"&a ",
    b"*a",
    b"!!int ",
    b"[",
    b"{",
    b"\n- ",
    b'"',
    b"\xff",
    b"\0",
]
