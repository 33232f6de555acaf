"""Build one index in a process of its own: `python -m benchmarks.indexing HUB FOLDER`."""

from __future__ import annotations

import gzip
import json
import resource
import subprocess
import sys
import time
from dataclasses import asdict, dataclass
from pathlib import Path

from benchmarks.store import read_hub
from knowhub.core.listings import Listings
from knowhub.searching import search_files

_STATUS = Path("/proc/self/status")


@dataclass(frozen=True)
class IndexFigures:
    """What an index took to build, and what it weighs."""

    records: int
    seconds: float
    """Time of the processor: others who use the machine do not count."""
    seconds_per_1000: float
    memory_mb: float
    """The most memory that the process had, with the hub that it was given."""
    hub_mb: float
    """The most memory that it had before it began to index."""
    files: int
    kb: float
    """All files but the texts, gz."""
    texts_kb: float
    """The texts for snippets, gz; the languages share them."""
    largest_kb: float
    """The largest file, gz."""


def measure_indexing(stored: Path, folder: Path) -> IndexFigures:
    """Build the index of a stored hub into a folder, in a fresh process."""
    command = [sys.executable, "-m", "benchmarks.indexing", str(stored), str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"The index was not built:\n{done.stderr}")
    return IndexFigures(**json.loads(done.stdout.splitlines()[-1]))


def gz_kb(data: bytes) -> float:
    """Return the size of a file as servers send it."""
    return len(gzip.compress(data, 9)) / 1024


def peak_mb() -> float:
    """Return the most memory that this process has had."""
    # A child's ru_maxrss begins at what its parent had when it was started, so Linux is asked.
    if _STATUS.exists():
        lines = _STATUS.read_text("utf-8").splitlines()
        return next(int(line.split()[1]) / 1024 for line in lines if line.startswith("VmHWM"))
    unit = 1024 if sys.platform != "darwin" else 1024 * 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit / 1024 / 1024


def _build(stored: Path, folder: Path) -> IndexFigures:
    hub = read_hub(stored)
    hub_mb = peak_mb()
    start = time.process_time()
    files = []
    for name, data in search_files(hub.catalogue, Listings(hub.catalogue), hub.language):
        _write(folder / name, data)
        files.append(name)
    seconds = time.process_time() - start
    memory_mb = peak_mb()
    sizes = {name: gz_kb((folder / name).read_bytes()) for name in files}
    records = len(hub.catalogue.entries)
    texts = sum(size for name, size in sizes.items() if name.startswith("texts/"))
    return IndexFigures(
        records,
        round(seconds, 2),
        round(seconds * 1000 / records, 2),
        round(memory_mb, 1),
        round(hub_mb, 1),
        len(files),
        round(sum(sizes.values()) - texts, 1),
        round(texts, 1),
        round(max(sizes.values()), 1),
    )


def _write(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)


if __name__ == "__main__":
    print(json.dumps(asdict(_build(Path(sys.argv[1]), Path(sys.argv[2])))))
