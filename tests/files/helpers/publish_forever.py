"""Publish one version after another until killed: `publish_forever.py WAY ROOT FILES`."""

import itertools
import sys
import time
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

from files.helpers.sites import WAYS, Effect, write_site
from knowhub.files.journal import Disk
from knowhub.files.swap import publish, repair, site_lock, work_folder


def stretch(effect: Effect) -> Effect:
    """Hold an effect back a little, so that a kill at a random moment often falls in a swap."""

    def slow(*args: Any) -> None:
        time.sleep(0.003)
        effect(*args)

    return slow


def stretch_disk(disk: Disk) -> Disk:
    """Hold each effect back, before and so after the one before it."""
    return replace(disk, **{one.name: stretch(getattr(disk, one.name)) for one in fields(disk)})


def main(way: str, root: Path, files: int) -> None:
    """Publish for ever, and say so after the first time."""
    disk = stretch_disk(WAYS[way])
    site = root / "site"
    for version in itertools.count(1):
        work = work_folder(site, root / ".cache")
        with site_lock(work):
            repair(site, work=work)
            publish(write_site(work / "new", version, files=files), site, disk=disk)
        if version == 1:
            print("published", flush=True)


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), int(sys.argv[3]))
