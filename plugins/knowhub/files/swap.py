"""The publication of a built site: all of it at once, or nothing.

The work folder holds the new site while it is built, and during a swap the old one. A command
that builds holds the lock from beginning to end:

    work = work_folder(site, cache)
    with site_lock(work):
        repair(site, work=work)
        built = work / "new"
        ...  # Build into it, then write_marker(built).
        problems = verify(built)
        publish(built, site)

Where `site` is a symbolic link, the folder that it points to is replaced and the link stays.
"""

import errno
import os
from collections.abc import Collection
from contextlib import suppress
from pathlib import Path

from knowhub.files.built import names_of
from knowhub.files.journal import (
    DISK,
    JOURNAL,
    LOCK,
    Disk,
    Journal,
    PublishError,
    SiteBusy,
    drop_journal,
    find_journal,
    resolve_site,
    site_lock,
    work_folder,
    write_journal,
)

__all__ = [
    "MARKER",
    "PublishError",
    "SiteBusy",
    "publish",
    "repair",
    "site_lock",
    "verify",
    "work_folder",
    "write_marker",
]

MARKER = ".knowhub"
"""File in each site that Knowhub made; no other folder is ever replaced."""
MARKER_START = "knowhub site "
OLD = "old"
"""Name in the work folder of the earlier site, whole, while a swap by journal is under way."""
TRASH = "trash"
"""Name in the work folder of an earlier site that is being deleted, so no longer whole."""
NEEDED = ("index.html", "404.html", "sitemap.xml")

# What systems, file systems and sandboxes answer when they cannot exchange two folders.
NO_EXCHANGE = {errno.ENOSYS, errno.EINVAL, errno.EXDEV, errno.EOPNOTSUPP, errno.EPERM}


# The checks


def write_marker(built: Path) -> None:
    """Mark a built folder as a site that Knowhub made."""
    (built / MARKER).write_text(f"{MARKER_START}1\n", encoding="utf-8")


def verify(built: Path, known: Collection[str] = ()) -> tuple[str, ...]:
    """Return what is wrong with a built site, one message for each problem.

    Args:
        built: The folder of the site.
        known: Pages that stood in the earlier site, which was verified as well.
    """
    missing = [name for name in NEEDED if not (built / name).is_file()]
    unmarked = [] if _is_ours(built) else [MARKER]
    return (
        *(f"{built / name}: Expected a file; found none." for name in missing),
        *blank_pages(built, known),
        *(f"{built / name}: Expected Knowhub's marker; found none." for name in unmarked),
    )


def blank_pages(built: Path, known: Collection[str] = ()) -> tuple[str, ...]:
    """Return a message for each page that holds nothing; arguments as in `verify`."""
    names = (name for name in names_of(built) if name.endswith(".html") and name not in known)
    empty = (page for page in (built / name for name in names) if _is_blank(page))
    return tuple(f"{page}: Expected a page; found an empty file." for page in empty)


def _is_blank(page: Path) -> bool:
    """Tell whether a page holds nothing; one of more than a kilobyte is not read for it."""
    return page.stat().st_size <= 1024 and not page.read_bytes().strip()


def _is_ours(folder: Path) -> bool:
    """Tell whether Knowhub made a folder."""
    try:
        return (folder / MARKER).read_text(encoding="utf-8").startswith(MARKER_START)
    except (OSError, ValueError):
        return False


def _is_vacant(site: Path) -> bool:
    """Tell whether there is nothing at a place, or an empty folder."""
    return not os.path.lexists(site) or (site.is_dir() and not any(site.iterdir()))


def _check_work(work: Path, site: Path) -> None:
    """Refuse a work folder that holds the site or lies in it."""
    if site.is_relative_to(work) or work.is_relative_to(site):
        raise PublishError(
            f"{work}: Expected a work folder apart from the site {site}; found one in the other. "
            "Choose another site folder or another cache folder."
        )


def _check_site(site: Path) -> None:
    """Refuse to replace what Knowhub did not make."""
    if not _is_vacant(site) and not _is_ours(site):
        raise PublishError(
            f"{site}: Expected no folder, an empty one, or a site that Knowhub made; found "
            f"{'a folder' if site.is_dir() else 'a file'} without Knowhub's marker {MARKER}. "
            "Move it away, or choose another site folder."
        )
    if os.path.ismount(site):
        raise PublishError(
            f"{site}: Expected a folder that can be replaced; found a mount point. "
            "Choose a folder inside it as the site folder."
        )


def _check_built(built: Path) -> None:
    """Refuse a built folder that is not a site, or that lies beside an unfinished swap."""
    if built.is_symlink() or not _is_ours(built):
        raise PublishError(
            f"{built}: Expected a built site with Knowhub's marker {MARKER}; found none. "
            "Build again."
        )
    for name in (OLD, JOURNAL):
        if os.path.lexists(built.with_name(name)):
            raise PublishError(
                f"{built.parent}: Expected no unfinished publication; found {name}. "
                "Run the command again: it repairs first."
            )


# The swap


def publish(built: Path, site: Path, *, disk: Disk = DISK) -> None:
    """Move a built site from the work folder to its place; on any error the earlier one stands."""
    built, real = built.parent.resolve() / built.name, resolve_site(site)
    try:
        _check_work(built.parent, real)
        _check_built(built)
        _check_site(real)
        real.parent.mkdir(parents=True, exist_ok=True)
        disk.sync_tree(built)
        _place(built, real, disk)
    except OSError as error:
        state = (
            "the site in place is whole"
            if real.exists()
            else "the next command brings back the earlier site"
        )
        raise PublishError(
            f"{site}: Expected to publish the site; found: {error}. Make room, or see to the "
            f"rights of the folders, then run the command again; {state}."
        ) from error


def _place(built: Path, site: Path, disk: Disk) -> None:
    """Put the built site in its place by the safest way that the system has."""
    if not os.path.lexists(site):
        _place_first(built, site, disk)
        return
    try:
        disk.exchange(built, site)
    except OSError as error:
        if error.errno not in NO_EXCHANGE:
            raise
        _place_by_journal(built, site, disk)
    else:
        _finish_exchange(built, site, disk)


def _place_first(built: Path, site: Path, disk: Disk) -> None:
    """Move the built site to where there is none yet."""
    disk.rename(built, site)
    try:
        _sync_names(built.parent, site, disk)
    except OSError:
        disk.rename(site, built)
        raise


def _finish_exchange(old: Path, site: Path, disk: Disk) -> None:
    """Make an exchange durable, or take it back; then delete the old site."""
    try:
        _sync_names(old.parent, site, disk)
    except OSError:
        disk.exchange(old, site)
        raise
    # The new site is out: what cannot be deleted now, the next repair deletes or reports.
    with suppress(OSError):
        disk.remove_tree(old)


def _place_by_journal(built: Path, site: Path, disk: Disk) -> None:
    """Replace the site by two renames that `repair` can finish or take back."""
    work, old = built.parent, built.with_name(OLD)
    try:
        write_journal(work, Journal(os.path.relpath(site, work), built.name), disk)
        disk.rename(site, old)
        _sync_names(work, site, disk)
        disk.rename(built, site)
        _sync_names(work, site, disk)
    except (OSError, KeyboardInterrupt):
        _take_back(built, site, disk)
        raise
    with suppress(OSError):
        drop_journal(work, disk)
        _discard(old, disk)


def _take_back(built: Path, site: Path, disk: Disk) -> None:
    """Put the earlier site back after an error in the midst of the two renames."""
    old = built.with_name(OLD)
    if old.exists():
        if site.exists():
            disk.rename(site, built)
        disk.rename(old, site)
        _sync_names(built.parent, site, disk)
    drop_journal(built.parent, disk)


def _sync_names(work: Path, site: Path, disk: Disk) -> None:
    """Make the renames between the work folder and the site's place durable."""
    disk.sync(site.parent)
    disk.sync(work)


def _discard(old: Path, disk: Disk) -> None:
    """Delete an old site, under another name: what is called old is always whole."""
    trash = old.with_name(TRASH)
    if trash.exists():
        disk.remove_tree(trash)
    disk.rename(old, trash)
    disk.remove_tree(trash)


# The repair


def repair(site: Path, *, work: Path, disk: Disk = DISK) -> None:
    """Finish or take back an interrupted swap and empty the work folder; hold the lock for it."""
    work, real = work.resolve(), resolve_site(site)
    if not work.is_dir():
        return
    _check_work(work, real)
    try:
        if (work / OLD).is_dir():
            _settle(work, real, disk)
        _clean(work, disk)
    except OSError as error:
        raise PublishError(
            f"{work}: Expected to repair the last publication of {site}; found: {error}. "
            "Make room, or see to the rights of this folder, then run the command again."
        ) from error


def _settle(work: Path, site: Path, disk: Disk) -> None:
    """Give the site its place back: the new one if the journal names it, else the old one."""
    journal = find_journal(work)
    if journal and journal.site != os.path.relpath(site, work):
        raise PublishError(
            f"{work}: Expected the last publication of {site}; found an unfinished one of "
            f"{os.path.normpath(work / journal.site)}. Run the command for that site first."
        )
    if not _is_vacant(site):
        _check_site(site)
        return
    built = work / journal.built if journal else None
    disk.rename(built if built and _is_ours(built) else work / OLD, site)
    _sync_names(work, site, disk)


def _clean(work: Path, disk: Disk) -> None:
    """Remove everything from the work folder but the lock."""
    drop_journal(work, disk)
    if (work / OLD).is_dir():
        _discard(work / OLD, disk)
    for path in sorted(work.iterdir()):
        if path.name != LOCK:
            disk.remove_tree(path)
