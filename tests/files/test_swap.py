"""A publication is all or nothing, whatever happens and whenever it happens."""

import itertools
import json
import os
import random
import subprocess
import sys
import tempfile
import time
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest

from files.helpers.sites import (
    WAYS,
    Effect,
    Fault,
    Killed,
    full,
    killed,
    leftovers,
    read_version,
    write_site,
)
from knowhub.files import journal, swap
from knowhub.files.journal import DISK, JOURNAL, Disk
from knowhub.files.swap import (
    OLD,
    PublishError,
    SiteBusy,
    publish,
    repair,
    site_lock,
    verify,
    work_folder,
)

KILLS = 10
MANY = 200
MEMORY = Path("/dev/shm")
"""A second file system, where there is one."""
TESTS = Path(__file__).parents[1]

each_way = pytest.mark.parametrize("way", list(WAYS))


def start(root: Path, *, first: bool = False) -> tuple[Path, Path, Path]:
    """Return a site of version 1, the work folder, and version 2 built in it."""
    site, work = root / "site", root / ".cache" / "publish"
    work.mkdir(parents=True)
    if not first:
        write_site(site, 1)
    return site, work, write_site(work / "new", 2)


def names(folder: Path) -> list[str]:
    """Return the names of what is in a folder."""
    return sorted(path.name for path in folder.iterdir())


def assert_recovers(site: Path, work: Path, disk: Disk) -> None:
    """Check that after a repair the next publication works and leaves nothing behind."""
    repair(site, work=work)
    assert leftovers(work) == []
    publish(write_site(work / "new", 3), site, disk=disk)
    assert read_version(site) == 3
    assert leftovers(work) == []


# Without faults


@each_way
def test_publication_replaces_the_site_and_leaves_nothing_behind(tmp_path: Path, way: str) -> None:
    site, work, built = start(tmp_path)
    publish(built, site, disk=WAYS[way])
    assert read_version(site) == 2
    assert leftovers(work) == []


@each_way
def test_first_publication_needs_no_site(tmp_path: Path, way: str) -> None:
    _, work, built = start(tmp_path, first=True)
    site = tmp_path / "deep" / "site"
    publish(built, site, disk=WAYS[way])
    assert read_version(site) == 2
    assert leftovers(work) == []


@each_way
def test_empty_folder_is_replaced(tmp_path: Path, way: str) -> None:
    site, work, built = start(tmp_path, first=True)
    site.mkdir()
    publish(built, site, disk=WAYS[way])
    assert read_version(site) == 2
    assert leftovers(work) == []


@pytest.mark.skipif(journal._find_renameat2() is None, reason="no renameat2 on this system")
def test_exchange_writes_no_journal(tmp_path: Path) -> None:
    site, _, built = start(tmp_path)
    seen = Fault(-1, full)
    publish(built, site, disk=seen.on(DISK))
    assert seen.seen == ["sync_tree", "exchange", "sync", "sync", "remove_tree"]


# Faults at every step

FAULTS: dict[str, tuple[Effect, bool]] = {
    "full disk": (full, False),
    "full disk midway": (full, True),
    "kill": (killed, False),
    "kill midway": (killed, True),
}


@each_way
@pytest.mark.parametrize("first", [False, True], ids=["again", "first"])
@pytest.mark.parametrize(("fail", "midway"), FAULTS.values(), ids=FAULTS)
def test_fault_at_any_step_leaves_a_whole_site(
    tmp_path: Path, way: str, fail: Effect, *, midway: bool, first: bool
) -> None:
    for step in itertools.count():
        site, work, built = start(tmp_path / str(step), first=first)
        fault = Fault(step, fail, midway)
        raised: BaseException | None = None
        try:
            publish(built, site, disk=fault.on(WAYS[way]))
        except (PublishError, Killed) as error:
            raised = error
        if not fault.reached:
            break
        check_after_fault(site, work, way=way, first=first, raised=raised)
        assert_recovers(site, work, WAYS[way])
    assert step >= (4 if first else 5 if way == "exchange" else 13)


def check_after_fault(
    site: Path, work: Path, *, way: str, first: bool, raised: BaseException | None
) -> None:
    """Check what stands: the new site, or after an error exactly the earlier one."""
    if raised is None:
        assert read_version(site) == 2
    elif isinstance(raised, PublishError):
        assert not site.exists() if first else read_version(site) == 1
    elif way == "journal":
        repair(site, work=work)
    if site.exists() or not first:
        assert read_version(site) in (1, 2)


@each_way
def test_disk_that_fails_from_any_step_on_leaves_a_whole_site(tmp_path: Path, way: str) -> None:
    for step in itertools.count():
        site, work, built = start(tmp_path / str(step))
        fault = Fault(step, full, lasting=True)
        message = ""
        try:
            publish(built, site, disk=fault.on(WAYS[way]))
        except PublishError as error:
            message = str(error)
        assert site.exists() or "brings back the earlier site" in message
        if not fault.reached:
            break
        if way == "exchange":
            assert read_version(site) in (1, 2)
        repair(site, work=work)
        assert read_version(site) in (1, 2)
        assert_recovers(site, work, WAYS[way])


@each_way
def test_kill_during_the_repair_of_a_kill_leaves_a_whole_site(tmp_path: Path, way: str) -> None:
    for step, again in itertools.product(range(15), range(12)):
        site, work, built = start(tmp_path / f"{step}-{again}")
        with suppress(Killed):
            publish(built, site, disk=Fault(step, killed).on(WAYS[way]))
        with suppress(Killed):
            repair(site, work=work, disk=Fault(again, killed, midway=True).on(DISK))
        repair(site, work=work)
        assert read_version(site) in (1, 2)
        assert leftovers(work) == []


def test_interrupt_between_the_two_renames_puts_the_earlier_site_back(tmp_path: Path) -> None:
    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    site, _, built = start(tmp_path)
    # Steps that rename: the journal into its place, the site away, the new site in.
    fault = Fault(2, interrupt, only=frozenset({"rename"}))
    with pytest.raises(KeyboardInterrupt):
        publish(built, site, disk=fault.on(WAYS["journal"]))
    assert fault.reached
    assert read_version(site) == 1


# Real kills


@each_way
@pytest.mark.skipif(sys.platform == "win32", reason="no SIGKILL")
def test_ten_kills_at_random_moments_leave_a_whole_site(tmp_path: Path, way: str) -> None:
    seed = 20240611
    chance = random.Random(f"{seed} {way}")
    site, work = tmp_path / "site", tmp_path / ".cache" / "publish"
    places = []
    for _ in range(KILLS):
        delay = chance.uniform(0, 0.25)
        kill_a_publisher(way, tmp_path, delay)
        places.append(f"{delay:.3f} s: site {site.exists()}, {leftovers(work)}")
        if way == "exchange":
            read_version(site, files=MANY)
        with site_lock(work):
            repair(site, work=work)
        read_version(site, files=MANY)
        assert leftovers(work) == []
    print(f"seed {seed}, {way}:", *places, sep="\n  ")


def kill_a_publisher(way: str, root: Path, delay: float) -> None:
    """Start a process that publishes on and on, and kill it some time after its first success."""
    script = Path(__file__).with_name("helpers") / "publish_forever.py"
    command = [sys.executable, str(script), way, str(root), str(MANY)]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(TESTS), *sys.path])}
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as process:
        assert process.stdout is not None
        try:
            assert process.stdout.readline() == "published\n"
            time.sleep(delay)
        finally:
            process.kill()


# Refusals


@each_way
def test_folder_that_knowhub_did_not_make_is_refused(tmp_path: Path, way: str) -> None:
    site, _, built = start(tmp_path, first=True)
    site.mkdir()
    (site / "thesis.txt").write_text("years of work", encoding="utf-8")
    with pytest.raises(PublishError, match=r"found a folder without Knowhub's marker \.knowhub"):
        publish(built, site, disk=WAYS[way])
    assert names(site) == ["thesis.txt"]
    assert read_version(built) == 2


def test_file_in_the_place_of_the_site_is_refused(tmp_path: Path) -> None:
    site, _, built = start(tmp_path, first=True)
    site.write_text("not a folder", encoding="utf-8")
    with pytest.raises(PublishError, match="found a file"):
        publish(built, site)
    assert site.read_text(encoding="utf-8") == "not a folder"


def test_marker_of_another_program_does_not_count(tmp_path: Path) -> None:
    site, _, built = start(tmp_path)
    (site / ".knowhub").write_bytes(b"\xff\xfe")
    with pytest.raises(PublishError, match="without Knowhub's marker"):
        publish(built, site)


def test_built_folder_without_marker_is_refused(tmp_path: Path) -> None:
    site, _, built = start(tmp_path)
    (built / ".knowhub").unlink()
    with pytest.raises(PublishError, match="Expected a built site with Knowhub's marker"):
        publish(built, site)
    assert read_version(site) == 1


def test_site_inside_the_work_folder_is_refused(tmp_path: Path) -> None:
    built = write_site(tmp_path / "new", 2)
    site = write_site(tmp_path / "site", 1)
    with pytest.raises(PublishError, match="apart from the site"):
        publish(built, site)
    with pytest.raises(PublishError, match="apart from the site"):
        repair(site, work=tmp_path)
    assert read_version(site) == 1


def test_work_folder_inside_the_site_is_refused(tmp_path: Path) -> None:
    built = write_site(tmp_path / ".cache" / "publish" / "new", 2)
    with pytest.raises(PublishError, match="apart from the site"):
        publish(built, tmp_path)


def test_mount_point_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    site, _, built = start(tmp_path)
    monkeypatch.setattr(os.path, "ismount", lambda _: True)
    with pytest.raises(PublishError, match="found a mount point"):
        publish(built, site)


def test_publication_beside_an_unfinished_one_is_refused(tmp_path: Path) -> None:
    site, work, built = start(tmp_path)
    write_site(work / OLD, 0)
    with pytest.raises(PublishError, match="it repairs first"):
        publish(built, site)
    assert read_version(site) == 1


# The journal and the repair


def interrupted(root: Path, *, new: bool = True) -> tuple[Path, Path]:
    """Return a site and its work folder as a kill between the two renames leaves them."""
    site, work, built = start(root)
    fault = Fault(2, killed, only=frozenset({"rename"}))
    with pytest.raises(Killed):
        publish(built, site, disk=fault.on(WAYS["journal"]))
    assert not site.exists()
    if not new:
        built.rename(root / "lost")
    return site, work


def test_repair_finishes_a_swap_whose_new_site_is_there(tmp_path: Path) -> None:
    site, work = interrupted(tmp_path)
    repair(site, work=work)
    assert read_version(site) == 2
    assert leftovers(work) == []


def test_repair_takes_back_a_swap_whose_new_site_is_lost(tmp_path: Path) -> None:
    site, work = interrupted(tmp_path, new=False)
    repair(site, work=work)
    assert read_version(site) == 1


def test_repair_works_after_the_project_has_moved(tmp_path: Path) -> None:
    interrupted(tmp_path / "before")
    (tmp_path / "before").rename(tmp_path / "after")
    site = tmp_path / "after" / "site"
    repair(site, work=tmp_path / "after" / ".cache" / "publish")
    assert read_version(site) == 2


def test_repair_fills_an_empty_folder_made_since_the_kill(tmp_path: Path) -> None:
    site, work = interrupted(tmp_path)
    site.mkdir()
    repair(site, work=work)
    assert read_version(site) == 2


def test_repair_keeps_the_earlier_site_when_a_foreign_folder_took_its_place(tmp_path: Path) -> None:
    site, work = interrupted(tmp_path)
    site.mkdir()
    (site / "notes.txt").write_text("mine", encoding="utf-8")
    with pytest.raises(PublishError, match="without Knowhub's marker"):
        repair(site, work=work)
    assert read_version(work / OLD) == 1


def test_repair_leaves_the_swap_of_another_site_alone(tmp_path: Path) -> None:
    site, work = interrupted(tmp_path)
    with pytest.raises(PublishError, match="Run the command for that site first"):
        repair(tmp_path / "other", work=work)
    repair(site, work=work)
    assert read_version(site) == 2


DAMAGED = {
    "empty": b"",
    "cut": b'{"format": 1, "si',
    "not text": b"\xff\x00\xfe",
    "not an object": b"[1, 2]",
    "deep": b"[" * 100_000,
    "newer format": json.dumps({"format": 2, "site": "../../site", "built": "new"}).encode(),
    "wrong types": json.dumps({"format": 1, "site": 5, "built": None}).encode(),
    "path for a name": json.dumps({"format": 1, "site": "../../site", "built": "../x"}).encode(),
}


@pytest.mark.parametrize("content", DAMAGED.values(), ids=DAMAGED)
def test_damaged_journal_is_judged_by_what_is_on_the_disk(tmp_path: Path, content: bytes) -> None:
    site, work = interrupted(tmp_path)
    (work / JOURNAL).write_bytes(content)
    repair(site, work=work)
    assert read_version(site) == 1
    assert leftovers(work) == []


def test_damaged_journal_beside_a_whole_site_is_removed(tmp_path: Path) -> None:
    site, work, _ = start(tmp_path)
    (work / JOURNAL).write_text("damaged", encoding="utf-8")
    repair(site, work=work)
    assert read_version(site) == 1
    assert leftovers(work) == []


def test_repair_without_a_work_folder_does_nothing(tmp_path: Path) -> None:
    repair(tmp_path / "site", work=tmp_path / ".cache" / "publish")
    assert names(tmp_path) == []


def test_repair_that_the_disk_forbids_says_what_to_do(tmp_path: Path) -> None:
    site, work = interrupted(tmp_path)
    with pytest.raises(PublishError, match="then run the command again"):
        repair(site, work=work, disk=replace(DISK, rename=full))


# The lock


def test_second_command_finds_the_site_busy(tmp_path: Path) -> None:
    with site_lock(tmp_path / "work"):
        with pytest.raises(SiteBusy, match="Wait until it has ended"), site_lock(tmp_path / "work"):
            pytest.fail("two commands hold the lock")
        assert (tmp_path / "work" / "lock").exists()


def test_lock_is_free_after_an_error_and_leaves_nothing(tmp_path: Path) -> None:
    for _ in range(2):
        with pytest.raises(RuntimeError, match="boom"), site_lock(tmp_path / "work"):
            raise RuntimeError("boom")
    assert names(tmp_path) == []


def test_lock_file_of_a_dead_command_does_not_block(tmp_path: Path) -> None:
    (tmp_path / "lock").write_text("", encoding="utf-8")
    with site_lock(tmp_path):
        pass


def test_lock_in_a_place_that_is_a_file_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "work").write_text("", encoding="utf-8")
    with pytest.raises(PublishError, match="Expected to lock"), site_lock(tmp_path / "work"):
        pass


def test_repair_under_the_lock_keeps_the_lock(tmp_path: Path) -> None:
    site, work, _ = start(tmp_path)
    with site_lock(work):
        repair(site, work=work)
        with pytest.raises(SiteBusy), site_lock(work):
            pass


# The symbolic link


@each_way
def test_linked_site_keeps_its_link_and_changes_its_target(tmp_path: Path, way: str) -> None:
    target, _, built = start(tmp_path)
    link = tmp_path / "www"
    link.symlink_to(target, target_is_directory=True)
    publish(built, link, disk=WAYS[way])
    assert link.is_symlink()
    assert read_version(target) == 2


def test_link_to_a_missing_folder_makes_the_folder(tmp_path: Path) -> None:
    _, _, built = start(tmp_path, first=True)
    link = tmp_path / "www"
    link.symlink_to(tmp_path / "target", target_is_directory=True)
    publish(built, link)
    assert link.is_symlink()
    assert read_version(tmp_path / "target") == 2


def test_link_to_a_foreign_folder_is_refused(tmp_path: Path) -> None:
    _, _, built = start(tmp_path, first=True)
    (tmp_path / "home").mkdir()
    (tmp_path / "home" / "letter.txt").touch()
    link = tmp_path / "www"
    link.symlink_to(tmp_path / "home", target_is_directory=True)
    with pytest.raises(PublishError, match="without Knowhub's marker"):
        publish(built, link)


def test_link_to_itself_is_refused(tmp_path: Path) -> None:
    _, _, built = start(tmp_path, first=True)
    link = tmp_path / "www"
    link.symlink_to(link)
    with pytest.raises(PublishError, match="a link to itself"):
        publish(built, link)


# The work folder


def test_work_folder_is_in_the_cache_on_the_same_file_system(tmp_path: Path) -> None:
    cache = tmp_path / ".cache"
    assert work_folder(tmp_path / "site", cache) == cache / "publish"
    assert names(tmp_path) == [".cache"]


def test_work_folder_is_beside_the_site_when_a_rename_cannot_reach_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(journal, "_can_rename", lambda source, target: False)
    assert work_folder(tmp_path / "site", tmp_path / "c") == tmp_path / ".site.knowhub"


@pytest.mark.skipif(not os.access(MEMORY, os.W_OK), reason="no second file system")
def test_site_on_another_file_system_is_built_beside_it(tmp_path: Path) -> None:
    if MEMORY.stat().st_dev == tmp_path.stat().st_dev:
        pytest.skip("no second file system")
    with tempfile.TemporaryDirectory(dir=MEMORY) as folder:
        site = Path(folder) / "site"
        for version in (1, 2):
            work = work_folder(site, tmp_path / ".cache")
            assert work == Path(folder) / ".site.knowhub"
            with site_lock(work):
                publish(write_site(work / "new", version), site)
            assert read_version(site) == version
            assert names(site.parent) == ["site"]


def test_work_folder_beside_the_site_stays_until_it_is_repaired(tmp_path: Path) -> None:
    site, sibling = tmp_path / "site", tmp_path / ".site.knowhub"
    write_site(sibling / OLD, 1)
    assert work_folder(site, tmp_path / ".cache") == sibling
    with site_lock(sibling):
        repair(site, work=sibling)
    assert read_version(site) == 1
    assert work_folder(site, tmp_path / ".cache") == tmp_path / ".cache" / "publish"


# The check of the built site


def test_whole_site_has_no_problems(tmp_path: Path) -> None:
    assert verify(write_site(tmp_path / "new", 1)) == ()


def test_each_problem_of_a_built_site_is_named(tmp_path: Path) -> None:
    built = write_site(tmp_path / "new", 1)
    for name in ("404.html", "sitemap.xml", swap.MARKER):
        (built / name).unlink()
    (built / "pages" / "1.html").write_text("\n", encoding="utf-8")
    assert verify(built) == (
        f"{built / '404.html'}: Expected a file; found none.",
        f"{built / 'sitemap.xml'}: Expected a file; found none.",
        f"{built / 'pages' / '1.html'}: Expected a page; found an empty file.",
        f"{built / '.knowhub'}: Expected Knowhub's marker; found none.",
    )
