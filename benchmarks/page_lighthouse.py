"""Ask Lighthouse what a page costs its reader, and read what it answers."""

from __future__ import annotations

import json
import socket
import subprocess
from contextlib import contextmanager
from dataclasses import dataclass
from statistics import median_low
from typing import TYPE_CHECKING, Any

from benchmarks.browser import HOST, chromium

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

VERSION = "12.8.2"
"""The last of Lighthouse that runs with Node 18 and 20."""
CATEGORIES = ("performance", "accessibility", "best-practices", "seo")
_TYPES = {"Document": "html", "Stylesheet": "css", "Script": "js"}
_SECONDS = 180


class LighthouseError(Exception):
    """Lighthouse could not be installed or measured nothing; the text says why."""


@dataclass(frozen=True)
class Audit:
    """What Lighthouse says of one page."""

    scores: Mapping[str, int]
    """Of 100, by category."""
    kb: Mapping[str, float]
    """Kilobytes as they came over the line, heads included: html, css, js and all."""
    shift: float
    """Cumulative layout shift."""
    lcp: float
    """Seconds until the largest part of the page is painted, on the simulated line."""
    findings: tuple[str, ...]
    """The audits that cost a score."""


def install(folder: Path) -> Path:
    """Install Lighthouse into a folder, once; return its command."""
    command = folder / "node_modules" / ".bin" / "lighthouse"
    manifest = folder / "node_modules" / "lighthouse" / "package.json"
    if not manifest.is_file() or json.loads(manifest.read_text("utf-8"))["version"] != VERSION:
        folder.mkdir(parents=True, exist_ok=True)
        options = ["--silent", "--no-save", "--no-audit", "--no-fund", "--prefix", str(folder)]
        _run(["npm", "install", *options, f"lighthouse@{VERSION}"])
    return command


@contextmanager
def listening_browser() -> Iterator[int]:
    """Run one Chromium for all measures; gives the port that it is driven by.

    A browser that has just started paints its first page up to two seconds late.
    """
    with socket.socket() as free:
        free.bind((HOST, 0))
        port: int = free.getsockname()[1]
    with chromium(f"--remote-debugging-port={port}") as browser:
        browser.new_page().goto("about:blank")
        yield port


def audit(command: Path, port: int, address: str, runs: int) -> Audit:
    """Measure a page some times, on Lighthouse's simulated slow phone, with an empty cache."""
    options = ["--quiet", "--output=json", f"--port={port}"]
    call = [str(command), address, *options, f"--only-categories={','.join(CATEGORIES)}"]
    return middle([read_report(json.loads(_run(call))) for _ in range(runs)])


def read_report(report: Mapping[str, Any]) -> Audit:
    """Read a report of Lighthouse.

    Raises:
        LighthouseError: It measured nothing.
    """
    if problem := report.get("runtimeError"):
        raise LighthouseError(f"{report['requestedUrl']}: {problem['message']}")
    audits = report["audits"]
    return Audit(
        {name: round(100 * report["categories"][name]["score"]) for name in CATEGORIES},
        _weights(audits["network-requests"]["details"]["items"]),
        round(audits["cumulative-layout-shift"]["numericValue"], 3),
        round(audits["largest-contentful-paint"]["numericValue"] / 1000, 2),
        tuple(_findings(report)),
    )


def middle(found: Sequence[Audit]) -> Audit:
    """Return the run with the middle performance; what any run found holds for it as well."""
    scores = [item.scores["performance"] for item in found]
    chosen = found[scores.index(median_low(scores))]
    least = {name: min(item.scores[name] for item in found) for name in CATEGORIES}
    return Audit(
        least | {"performance": chosen.scores["performance"]},
        chosen.kb,
        max(item.shift for item in found),
        chosen.lcp,
        tuple(dict.fromkeys(name for item in found for name in item.findings)),
    )


def _weights(requests: Sequence[Mapping[str, Any]]) -> dict[str, float]:
    sums = dict.fromkeys([*_TYPES.values(), "all"], 0)
    for item in requests:
        size = item["transferSize"]
        sums["all"] += size
        if own := _TYPES.get(item.get("resourceType", "")):
            sums[own] += size
    return {name: round(size / 1024, 1) for name, size in sums.items()}


def _findings(report: Mapping[str, Any]) -> Iterator[str]:
    """Yield the audits that a category lost points by."""
    for name in CATEGORIES:
        for reference in report["categories"][name]["auditRefs"]:
            score = report["audits"][reference["id"]]["score"]
            if reference["weight"] and score is not None and score < 0.9:
                yield reference["id"]


def _run(command: Sequence[str]) -> str:
    try:
        done = subprocess.run(
            command, capture_output=True, text=True, timeout=_SECONDS, check=False
        )
    except FileNotFoundError as error:
        raise LighthouseError(f"{command[0]} is missing: install Node and npm.") from error
    if done.returncode:
        raise LighthouseError(f"{' '.join(command[:2])}: {done.stderr[-1_000:]}")
    return done.stdout
