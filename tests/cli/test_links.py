"""`knowhub links` against hosts on this machine."""

from __future__ import annotations

import json
from functools import partial
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner, Result

from hubs import copy_seeds, record
from knowhub import network
from knowhub.cli import links as command
from knowhub.cli.main import main
from local_hosts import Host, serving

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

ARCHIVED = "http://web.archive.example/1"


@pytest.fixture
def host(monkeypatch: pytest.MonkeyPatch) -> Iterator[Host]:
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    quick = partial(network.ask_all, pause=0)
    monkeypatch.setattr(command, "ask_all", quick)
    with serving() as host:
        yield host


@pytest.fixture
def hub(tmp_path: Path, host: Host) -> Path:
    """The seed hub with a record for each thing that can become of an address."""
    root = copy_seeds(tmp_path)
    tools = root / "content" / "tools"
    for name, path in (("alive", "/fine"), ("moved", "/moved"), ("shy", "/forbidden")):
        text = record(f"address: {host.address(path)}")
        (tools / f"{name}.md").write_text(text, "utf-8")
    gone = record(
        f"address: {host.address('/gone')}\narchived: {ARCHIVED}",
        body=f"[a]({host.address('/gone')}#x) [b]({host.address('/error')})\n",
    )
    (tools / "gone.md").write_text(gone, "utf-8")
    (root / "docs" / "more.md").write_text(f"# More\n\n<{host.address('/fine')}>\n", "utf-8")
    return root


def run(root: Path, *options: str) -> Result:
    result = CliRunner().invoke(main, ["links", "--root", str(root), *options])
    assert result.exception is None or isinstance(result.exception, SystemExit)
    return result


def test_a_line_says_where_what_and_what_to_do(hub: Path, host: Host) -> None:
    result = run(hub)
    assert result.exit_code == 1
    gone, error = host.address("/gone"), host.address("/error")
    assert result.stdout.splitlines() == [
        f"content/tools/gone.md:10:10: dead: {gone}: Answers 404. Archived copy: {ARCHIVED}",
        f"content/tools/gone.md:13:5: dead: {gone}: Answers 404. "
        "Correct the address, or say where a copy is: 'archived'.",
        f"content/tools/gone.md:13:{len(gone) + 13}: dead: {error}: Answers 500. "
        "Correct the address, or say where a copy is: 'archived'.",
        f"content/tools/moved.md:10:10: moved: {host.address('/moved')}: Answers 200. "
        f"Leads to {host.address('/fine')}. Write the new address.",
        f"content/tools/shy.md:10:10: unclear: {host.address('/forbidden')}: Answers 403. "
        "Open it in a browser: hosts turn machines away.",
    ]
    assert result.stderr == (
        "5 addresses: 1 alive, 1 moved, 1 unclear, 2 dead; 5 asked now, 0 known from before.\n"
    )


def test_each_address_is_asked_for_once_and_only_the_dead_again(hub: Path, host: Host) -> None:
    run(hub)
    assert host.requests.count("HEAD /fine") == 2, "once for itself, once as the end of a redirect"
    host.asked.clear()
    assert "2 asked now" in run(hub).stderr
    assert set(host.requests) == {"HEAD /gone", "GET /gone", "HEAD /error", "GET /error"}
    assert "5 asked now" in run(hub, "--fresh").stderr


def test_what_is_known_is_kept_with_its_day_and_what_nobody_uses_is_dropped(
    hub: Path, host: Host
) -> None:
    run(hub)
    kept = json.loads((hub / ".cache" / "links.json").read_bytes())
    assert kept[host.address("/moved")].keys() == {"verdict", "reason", "checked_on", "final"}
    (hub / "content" / "tools" / "gone.md").unlink()
    result = run(hub)
    assert result.exit_code == 0
    assert host.address("/gone") not in (hub / ".cache" / "links.json").read_text("utf-8")


@pytest.mark.parametrize("text", ["", "[]", "{", '{"x": 1, "y": {"verdict": "odd"}}'])
def test_a_damaged_cache_is_as_none(hub: Path, text: str) -> None:
    path = hub / ".cache" / "links.json"
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, "utf-8")
    assert "5 asked now" in run(hub).stderr


def test_filters_ask_for_less_and_forget_nothing(hub: Path, host: Host) -> None:
    run(hub)
    host.asked.clear()
    result = run(hub, "--fresh", "--file", "content/tools/moved.md")
    assert result.exit_code == 0
    assert host.requests == ["HEAD /moved", "HEAD /fine"]
    assert "1 address: " in result.stderr
    assert len(json.loads((hub / ".cache" / "links.json").read_bytes())) == 5
    assert run(hub, "--file", str(hub / "docs" / "more.md")).exit_code == 0
    assert "5 addresses" in run(hub, "--host", "127.0.0.1").stderr
    assert "5 addresses" in run(hub, "--host", host.address("").removeprefix("http://")).stderr
    assert "0 addresses" in run(hub, "--host", "seeds.org").stderr


def test_a_file_that_is_not_the_hub_s_is_one_line(hub: Path) -> None:
    result = run(hub, "--file", "content/tools/nothing.md")
    assert result.exit_code == 2
    assert "Expected a file of content/ or docs/; found 'content/tools/nothing.md'." in (
        result.stderr
    )


def test_json_holds_every_address_with_its_places(hub: Path, host: Host) -> None:
    rows = {row["address"]: row for row in json.loads(run(hub, "--format", "json").stdout)}
    assert len(rows) == 5
    gone = rows[host.address("/gone")]
    assert (gone["verdict"], gone["archived"]) == ("dead", ARCHIVED)
    assert gone["places"][0] == {"path": "content/tools/gone.md", "line": 10, "column": 10}
    assert [place["path"] for place in rows[host.address("/fine")]["places"]] == [
        "content/tools/alive.md",
        "docs/more.md",
    ]


def test_a_hub_without_addresses_is_well(tmp_path: Path) -> None:
    result = run(copy_seeds(tmp_path, records=False))
    assert (result.exit_code, result.stdout) == (0, "")
