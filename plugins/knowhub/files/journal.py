"""The work folder of a publication: its place, lock and journal, and the effects on the disk."""

import ctypes
import errno
import functools
import json
import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass
from pathlib import Path

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

LOCK = "lock"
"""Name of the lock file in the work folder."""
JOURNAL = "journal.json"
"""Name of the journal in the work folder."""
FORMAT = 1
"""Number of the format in which the journal is written."""

AT_FDCWD = -100
RENAME_EXCHANGE = 2


class PublishError(Exception):
    """The site cannot be published; the message says what, where and what to do."""


class SiteBusy(PublishError):  # noqa: N818 - a state to wait for, not a fault
    """Another command is publishing the same site."""


@dataclass(frozen=True, slots=True)
class Journal:
    """What a swap by two renames is about; how far it came is read off the disk."""

    site: str
    """Path of the site, from the work folder, so that a project can move."""
    built: str
    """Name of the new site's folder in the work folder."""


def exchange_folders(first: Path, second: Path) -> None:
    """Exchange two folders in one step; raise `OSError` with `ENOSYS` where there is none."""
    renameat2 = _find_renameat2()
    if renameat2 is None:
        raise OSError(errno.ENOSYS, os.strerror(errno.ENOSYS))
    paths = os.fsencode(first), os.fsencode(second)
    if renameat2(AT_FDCWD, paths[0], AT_FDCWD, paths[1], RENAME_EXCHANGE) != 0:
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number), str(first), None, str(second))


def _find_renameat2() -> Callable[..., int] | None:
    """Return the C library's `renameat2`, or None where it has none."""
    function = _find_in_libc("renameat2")
    if function is not None:
        function.argtypes = (*(ctypes.c_int, ctypes.c_char_p) * 2, ctypes.c_uint)  # type: ignore[attr-defined]  # a function of C
    return function


@functools.cache
def _find_in_libc(name: str) -> Callable[..., int] | None:
    """Return a function of Linux' C library; its results are numbers."""
    if not sys.platform.startswith("linux"):
        return None
    function: Callable[..., int] | None = getattr(ctypes.CDLL(None, use_errno=True), name, None)
    return function


def sync_path(path: Path) -> None:
    """Make a file, or the names in a folder, durable."""
    if sys.platform == "win32" and path.is_dir():
        return  # Windows opens no folder, and keeps names in the journal of NTFS.
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError as error:
        # Some network file systems cannot sync a folder; they say so by EINVAL.
        if error.errno not in (errno.EINVAL, errno.ENOTSUP):
            raise
    finally:
        os.close(handle)


def sync_tree(folder: Path) -> None:
    """Make a folder with all that is in it durable."""
    if not sync_file_system(folder):
        _sync_each(folder)


def sync_file_system(folder: Path) -> bool:
    """Make all that a file system holds durable by one call; return whether the system has it."""
    syncfs = _find_in_libc("syncfs")
    if syncfs is None:
        return False
    handle = os.open(folder, os.O_RDONLY)
    try:
        if syncfs(handle) != 0:
            raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()), str(folder))
    finally:
        os.close(handle)
    return True


def _sync_each(folder: Path) -> None:
    for parent, _, names in os.walk(folder):
        for name in names:
            path = Path(parent, name)
            if not path.is_symlink():
                sync_path(path)
        sync_path(Path(parent))


def remove_tree(path: Path) -> None:
    """Remove a folder with all that is in it, or a file."""
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink()


def write_durable(path: Path, text: str) -> None:
    """Write a text file and wait until the disk has it."""
    with path.open("w", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())


@dataclass(frozen=True, slots=True)
class Disk:
    """The effects of a publication, each replaceable, so that a test can make each of them fail."""

    exchange: Callable[[Path, Path], None] = exchange_folders
    rename: Callable[[Path, Path], None] = os.rename
    write: Callable[[Path, str], None] = write_durable
    unlink: Callable[[Path], None] = os.unlink
    sync: Callable[[Path], None] = sync_path
    sync_tree: Callable[[Path], None] = sync_tree
    remove_tree: Callable[[Path], None] = remove_tree


DISK = Disk()


def find_journal(work: Path) -> Journal | None:
    """Return the journal of an unfinished swap, or None where there is none that can be read."""
    try:
        found = json.loads((work / JOURNAL).read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return None
    match found:
        case {"format": 1, "site": str(site), "built": str(built)} if _is_name(built):
            return Journal(site, built)
    return None


def _is_name(text: str) -> bool:
    """Tell whether a text is the name of one file, not a path that leads elsewhere."""
    return text not in ("", ".", "..") and "\0" not in text and Path(text).name == text


def write_journal(work: Path, journal: Journal, disk: Disk) -> None:
    """Write the journal whole and durably, or not at all."""
    draft = work / f"{JOURNAL}.tmp"
    disk.write(draft, json.dumps({"format": FORMAT, **asdict(journal)}) + "\n")
    disk.rename(draft, work / JOURNAL)
    disk.sync(work)


def drop_journal(work: Path, disk: Disk) -> None:
    """Remove the journal durably, if there is one."""
    if (work / JOURNAL).exists():
        disk.unlink(work / JOURNAL)
        disk.sync(work)


def resolve_site(site: Path) -> Path:
    """Return the place of the site itself, where its path is or has a symbolic link."""
    try:
        return site.resolve()
    except (OSError, RuntimeError) as error:
        raise PublishError(f"{site}: Expected a folder; found a link to itself.") from error


def work_folder(site: Path, cache: Path) -> Path:
    """Return the folder to build in: in the cache, else beside the site if disks differ."""
    real = resolve_site(site)
    shared, sibling = cache / "publish", real.with_name(f".{real.name}.knowhub")
    # A sibling that is there may hold an interrupted swap: it stays in use until repaired.
    if sibling.is_dir():
        return sibling
    try:
        cache.mkdir(parents=True, exist_ok=True)
        real.parent.mkdir(parents=True, exist_ok=True)
        same = _can_rename(cache, real.parent)
    except OSError as error:
        message = f"{site}: Expected to write here and in {cache}; found: {error}."
        raise PublishError(message) from error
    return shared if same else sibling


def _can_rename(source: Path, target: Path) -> bool:
    """Tell whether a folder can be moved from one folder to the other."""
    if source.stat().st_dev != target.stat().st_dev:
        return False
    # Bind mounts and overlays share a device number and still refuse: only trying tells.
    probe = Path(tempfile.mkdtemp(prefix=".knowhub-probe-", dir=source))
    moved = target / probe.name
    try:
        probe.rename(moved)
    except OSError as error:
        probe.rmdir()
        if error.errno != errno.EXDEV:
            raise
        return False
    moved.rmdir()
    return True


@contextmanager
def site_lock(work: Path) -> Iterator[None]:
    """Hold the work folder for one command; raise `SiteBusy` if another command holds it."""
    try:
        handle = _acquire(work / LOCK)
    except OSError as error:
        raise PublishError(f"{work}: Expected to lock this folder; found: {error}.") from error
    try:
        yield
    finally:
        # Removed while still held, so that no one can be waiting for a file without a name.
        with suppress(OSError):
            (work / LOCK).unlink()
        os.close(handle)
        with suppress(OSError):
            work.rmdir()


def _acquire(path: Path) -> int:
    """Return the handle of the lock file, locked."""
    # The holder before removes the file as it leaves, so one try may lock a file that is gone.
    for _ in range(20):
        path.parent.mkdir(parents=True, exist_ok=True)
        with suppress(FileNotFoundError):
            handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o644)
            try:
                _lock(handle, path)
                if os.path.samestat(os.fstat(handle), path.stat()):
                    return handle
            except BaseException:
                os.close(handle)
                raise
            os.close(handle)
    raise _busy(path)


def _lock(handle: int, path: Path) -> None:
    """Lock an open file for this process; the system unlocks it when the process ends."""
    try:
        if sys.platform == "win32":
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError) as error:
        raise _busy(path) from error


def _busy(path: Path) -> SiteBusy:
    """Return the error that says that another command is at work."""
    return SiteBusy(
        f"{path.parent}: Expected to be the only command that publishes this site; found another "
        "one under way. Wait until it has ended, then try again."
    )
