"""Small sites in numbered versions, and disks that fail where a test wants."""

import errno
import os
import shutil
from collections.abc import Callable
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Any

from knowhub.files.journal import DISK, LOCK, Disk
from knowhub.files.swap import write_marker

Effect = Callable[..., None]


class Killed(BaseException):
    """The process is dead: nothing after this point happens."""


def full(*_: object) -> None:
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def killed(*_: object) -> None:
    raise Killed


def no_exchange(*_: object) -> None:
    raise OSError(errno.ENOSYS, os.strerror(errno.ENOSYS))


WAYS = {"exchange": DISK, "journal": replace(DISK, exchange=no_exchange)}


def write_site(folder: Path, version: int, *, files: int = 6) -> Path:
    """Write a site whose every file says which version it is of."""
    (folder / "pages").mkdir(parents=True)
    for name in ("index.html", "404.html", "sitemap.xml"):
        (folder / name).write_text(f"version {version}", encoding="utf-8")
    for number in range(files - 3):
        page = folder / "pages" / f"{number}.html"
        page.write_text(f"version {version}", encoding="utf-8")
    write_marker(folder)
    return folder


def read_version(site: Path, *, files: int = 6) -> int:
    """Return the version of a whole site; fail on a missing file or a mixture."""
    paths = [path for path in site.rglob("*") if path.is_file() and path.name != ".knowhub"]
    texts = {path.read_text(encoding="utf-8") for path in paths}
    assert len(paths) == files, f"{len(paths)} files of {files}"
    assert len(texts) == 1, f"a mixture of {texts}"
    assert (site / ".knowhub").is_file(), "no marker"
    return int(texts.pop().removeprefix("version "))


def leftovers(work: Path) -> list[str]:
    """Return what is in the work folder beside the lock."""
    return (
        sorted(path.name for path in work.iterdir() if path.name != LOCK) if work.exists() else []
    )


def halve(name: str, args: tuple[Any, ...]) -> None:
    """Do half of an effect that is not one step: a text, or the removal of a folder."""
    if name == "write":
        path, text = args
        path.write_text(text[: len(text) // 2], encoding="utf-8")
    elif name == "remove_tree" and args[0].is_dir():
        for path in sorted(args[0].iterdir())[::2]:
            shutil.rmtree(path) if path.is_dir() else path.unlink()


@dataclass
class Fault:
    """A failure at one step: before it or midway, once or from there on."""

    step: int
    fail: Effect
    midway: bool = False
    lasting: bool = False
    only: frozenset[str] = frozenset()
    """Names of the effects that count as steps; all if empty."""
    seen: list[str] = field(default_factory=list)

    @property
    def reached(self) -> bool:
        return len(self.seen) > self.step

    def on(self, disk: Disk) -> Disk:
        """Return a disk that fails so."""
        names = [one.name for one in fields(disk)]
        return replace(disk, **{name: self._wrap(name, getattr(disk, name)) for name in names})

    def _wrap(self, name: str, effect: Effect) -> Effect:
        def faulty(*args: Any) -> None:
            if self.only and name not in self.only:
                return effect(*args)
            self.seen.append(name)
            step = len(self.seen) - 1
            if step == self.step or (self.lasting and step > self.step):
                if self.midway:
                    halve(name, args)
                self.fail()
            return effect(*args)

        return faulty
