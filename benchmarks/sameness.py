"""Whether the same queries give the same lists however the hub is opened, and in which browser."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING, Any

from benchmarks.browser import ask
from benchmarks.corpus import SEED
from benchmarks.firefox import HOW_TO_INSTALL, find_firefox, firefox_window

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from benchmarks.browser import Window
    from benchmarks.queries import Query

SAMPLE = 40
RESULTS = 20
SAME = "same"
CHROMIUM_FILE = "Chromium, file://"
FIREFOX_HTTP = "Firefox, http"
FIREFOX_FILE = "Firefox, file://"


def compare(
    window: Window,
    address: str,
    site: Path,
    language: str,
    queries: Mapping[str, Sequence[Query]],
) -> dict[str, str]:
    """Compare the answers of Chromium over http with those from the disk, and with Firefox's."""
    every = [query for own in queries.values() for query in own]
    sample = Random(f"{SEED}/{language}/same").sample(every, min(SAMPLE, len(every)))
    disk = f"{site.as_uri()}/"
    wanted = ask(window, address, language, sample, RESULTS)
    found = {CHROMIUM_FILE: _difference(wanted, ask(window, disk, language, sample, RESULTS))}
    firefox = find_firefox()
    if not firefox:
        return {**found, FIREFOX_HTTP: HOW_TO_INSTALL, FIREFOX_FILE: HOW_TO_INSTALL}
    with firefox_window(firefox) as other:
        if not other.keeps_files_apart():
            return {**found, FIREFOX_FILE: "not measured: strict_origin_policy is off"}
        for name, place in ((FIREFOX_HTTP, address), (FIREFOX_FILE, disk)):
            found[name] = _difference(wanted, ask(other, place, language, sample, RESULTS))
    return found


def _difference(wanted: Sequence[Any], found: Sequence[Any]) -> str:
    """Return "same", or where the first difference is."""
    for number, (one, other) in enumerate(zip(wanted, found, strict=True)):
        if one != other:
            return f"query {number} differs: {one['results'][:2]} and {other['results'][:2]}"
    return SAME
