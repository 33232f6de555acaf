"""Work in forked processes: in order, with all that was known, and never beyond its parent."""

from __future__ import annotations

import gc
import os
import subprocess
import sys
import time
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path
from typing import Any

import pytest

from knowhub import cores
from knowhub.cores import CAN_FORK, count_cores, map_forked, map_side_by_side

pytestmark = pytest.mark.skipif(not CAN_FORK, reason="Processes are forked on Linux only.")
DEADLINE = 20


def test_there_are_one_to_four_processors() -> None:
    assert 1 <= count_cores() <= 4


def test_results_come_in_order_from_other_processes() -> None:
    known = {"base": 10}

    def work(number: int) -> tuple[int, int]:
        return known["base"] + number, os.getpid()

    found = list(map_forked(work, range(5), 2))
    assert [value for value, _ in found] == [10, 11, 12, 13, 14]
    assert os.getpid() not in {process for _, process in found}


def test_an_error_in_a_worker_is_an_error_here() -> None:
    def work(number: int) -> float:
        return 1 / number

    with pytest.raises(ZeroDivisionError):
        list(map_forked(work, [1, 0], 2))


def test_a_worker_that_the_system_ends_is_noticed_and_its_work_done_here() -> None:
    here = os.getpid()

    def work(number: int) -> int:
        if os.getpid() != here:
            os._exit(9)
        return number + 1

    with pytest.raises(BrokenProcessPool):
        list(map_forked(work, [1, 2], 2))
    assert map_side_by_side(work, [1, 2], 2) == [2, 3]


def test_where_no_process_may_start_one_does_all(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: Any) -> Any:
        raise PermissionError("no processes here")

    monkeypatch.setattr(cores, "ProcessPoolExecutor", refuse)
    assert map_side_by_side(str, [1, 2], 2) == ["1", "2"]


def test_workers_end_with_a_parent_that_is_killed(tmp_path: Path) -> None:
    code = (
        "import os, sys, time\n"
        "from pathlib import Path\n"
        "from knowhub.cores import map_forked\n"
        "def work(n):\n"
        "    Path(sys.argv[1], str(os.getpid())).touch()\n"
        "    time.sleep(60)\n"
        "list(map_forked(work, [1, 2], 2))\n"
    )
    with subprocess.Popen([sys.executable, "-c", code, str(tmp_path)]) as parent:
        wait_until(lambda: len(list(tmp_path.iterdir())) == 2)
        parent.kill()
    workers = [int(path.name) for path in tmp_path.iterdir()]
    wait_until(lambda: not any(map(is_alive, workers)))


def wait_until(holds: Any) -> None:
    end = time.monotonic() + DEADLINE
    while not holds():
        assert time.monotonic() < end
        time.sleep(0.05)


def is_alive(process: int) -> bool:
    try:
        text = Path(f"/proc/{process}/stat").read_text("utf-8")
        return text.rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


@pytest.mark.parametrize("on", [True, False])
def test_the_collector_rests_and_is_as_it_was_afterwards(*, on: bool) -> None:
    (gc.enable if on else gc.disable)()
    try:
        with cores.without_collector():
            assert not gc.isenabled()
        assert gc.isenabled() is on
    finally:
        gc.enable()
