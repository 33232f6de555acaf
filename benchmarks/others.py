"""Ask the others: the oracle, lunr.js and Material's search."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from playwright.sync_api import Error as PlaywrightError

from benchmarks.browser import chromium_window, serve
from benchmarks.oracle import Oracle, Scheme
from benchmarks.peers import ask_peer, build_lunr, build_material
from benchmarks.reports import PeerFigures
from benchmarks.scores import TOP, score
from benchmarks.store import read_hub
from knowhub.analysers import analyser_for
from knowhub.core.listings import Listings
from knowhub.core.search import weights
from knowhub.searching import search_documents

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from playwright.sync_api import Browser

    from benchmarks.peers import Peer
    from benchmarks.queries import Query
    from benchmarks.reports import Report
    from benchmarks.scores import Score
    from benchmarks.store import Hub
    from knowhub.core.search.documents import Document

    Queries = Mapping[str, Sequence[Query]]
    Build = Callable[[Sequence[Document], str, Path], Peer]

LARGE = 10_000
"""From so many records on, the peers are asked in one language only: each takes minutes."""
LARGE_LANGUAGE = "en"
LEFT_OUT = PeerFigures(note=f"left out: at this size in {LARGE_LANGUAGE} only")


def ask_oracle(stored: Path, queries: Queries) -> dict[str, Score]:
    """Return how well the oracle finds the targets in a stored hub."""
    hub = read_hub(stored)
    scheme = Scheme(weights.FIELDS, weights.WEIGHTS, weights.LENGTH, weights.K1)
    oracle = Oracle(_documents(hub), hub.language, analyser_for=analyser_for, scheme=scheme)
    return {
        kind: score(own, [oracle.answer(query, TOP) for query in own])
        for kind, own in queries.items()
    }


def ask_peers(hub: Hub, queries: Queries, browser: Browser, report: Report) -> None:
    """Add to a report how well the peers find the targets, and what they take."""
    builds: dict[str, Build] = {"lunr": build_lunr, "material": build_material}
    if len(hub.catalogue.entries) >= LARGE and hub.language != LARGE_LANGUAGE:
        report.peers = dict.fromkeys(builds, LEFT_OUT)
        return
    documents = _documents(hub)
    for name, build in builds.items():
        with tempfile.TemporaryDirectory() as folder:
            peer = build(documents, hub.language, Path(folder))
            figures, scores = _ask_peer(peer, queries, browser, Path(folder))
        report.peers[name] = figures
        if scores:
            report.scores[name] = scores


def _ask_peer(
    peer: Peer, queries: Queries, browser: Browser, folder: Path
) -> tuple[PeerFigures, dict[str, Score]]:
    with serve(folder) as address, chromium_window(browser) as window:
        try:
            answers, ready = ask_peer(window, address, peer, queries)
        except PlaywrightError as error:  # that it dies or gives up is a result
            note = f"failed: {str(error).splitlines()[0][:200]}"
            return PeerFigures(peer.seconds, None, peer.kb, note), {}
    scores = {kind: score(own, answers[kind]) for kind, own in queries.items()}
    return PeerFigures(peer.seconds, round(ready, 1), peer.kb), scores


def _documents(hub: Hub) -> Sequence[Document]:
    return search_documents(hub.catalogue, Listings(hub.catalogue), hub.language)
