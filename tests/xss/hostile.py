"""The payloads of tests/cases/xss, and a hub that carries them past the checks."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import yaml

from hubs import copy_seeds, record
from knowhub.cli.options import load_settings
from knowhub.mkdocs_plugins.building.builder import build_pages
from knowhub.mkdocs_plugins.records.opening import open_site

if TYPE_CHECKING:
    from collections.abc import Iterator

CASES = sorted(Path(__file__).parents[1].joinpath("cases", "xss").glob("*.yml"))
TRANSLATED = "made_by: machine\ndigest: {text: '00000000', sections: []}"


@dataclass(frozen=True)
class Payload:
    """A text that would run something if it could."""

    id: str
    where: str
    text: str
    stopped: bool
    """Whether the check names it; otherwise it is a text like any other."""

    @property
    def page(self) -> str:
        """The address of the page that shows it."""
        return f"{self.id}/" if self.where in {"docs", "name"} else f"tools/{self.id}/"


def payloads() -> Iterator[Payload]:
    """Yield every payload of the corpus."""
    for path in CASES:
        case = yaml.safe_load(path.read_text("utf-8"))
        for stopped in (True, False):
            texts = case.get("stopped" if stopped else "text") or ()
            for number, text in enumerate(texts, start=1):
                kind = "stopped" if stopped else "text"
                name = f"{path.stem.replace('_', '-')}-{kind}-{number}"
                yield Payload(name, case["where"], text, stopped)


def write_payload(root: Path, payload: Payload) -> None:
    """Write a payload into a hub, where its class says."""
    match payload.where:
        case "body":
            write_tool(root, payload.id, record(title=payload.id, body=f"{payload.text}\n"))
        case "title" | "summary":
            quoted = yaml.safe_dump(payload.text, width=10_000, allow_unicode=True).split("\n...")[
                0
            ]
            write_tool(root, payload.id, record(**{payload.where: quoted.strip()}))
        case "translation":
            write_tool(root, payload.id, record(title=payload.id))
            front = yaml.safe_dump({"title": payload.text, "summary": payload.text})
            text = f"---\n{front}{TRANSLATED}\n---\n{payload.text}\n"
            write_tool(root, f"{payload.id}.fr", text)
        case "source":
            write_source(root, payload)
        case "docs":
            (root / "docs" / f"{payload.id}.md").write_text(f"{payload.text}\n", "utf-8")
        case "name":
            (root / "docs" / f"{payload.text}.md").write_text("A page with a name.\n", "utf-8")


def write_tool(root: Path, name: str, text: str) -> None:
    (root / "content" / "tools" / f"{name}.md").write_text(text, "utf-8")


def write_source(root: Path, payload: Payload) -> None:
    """Add a document with this title, and a record that names it."""
    path = root / "content" / "sources.yml"
    sources = yaml.safe_load(path.read_text("utf-8"))
    document = {**sources["documents"][0], "id": payload.id, "title": payload.text}
    sources["documents"].append({key: str(value) for key, value in document.items()})
    path.write_text(yaml.safe_dump(sources, allow_unicode=True), "utf-8")
    write_tool(root, payload.id, record(title=payload.id, sources=f"[{{document: {payload.id}}}]"))


def build_hostile(folder: Path) -> Path:
    """Build a hub with every payload; what the build says of its texts does not stop it here."""
    root = copy_seeds(folder)
    for payload in payloads():
        write_payload(root, payload)
    site = folder / "site"
    config: Any = load_settings(root, site_dir=str(site))
    hub = open_site(config, config.plugins["knowhub/records"].config)
    made = build_pages(hub, config, hub.catalogue.languages, site)
    assert any("HTML that a text may hold" in problem for problem in made.problems)
    return site
