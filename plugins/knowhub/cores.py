"""Work on several processors: forked processes inherit what they work on, and nothing is copied."""

from __future__ import annotations

import ctypes
import gc
import os
import signal
import sys
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager, suppress
from multiprocessing import get_context
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

T = TypeVar("T")
R = TypeVar("R")

MOST = 4
"""Processes beyond which each costs more memory, and reads the same lists again, than it saves."""
CAN_FORK = sys.platform == "linux"
"""Elsewhere a process is not safely forked, and one does all the work."""


def count_cores() -> int:
    """Return how many processors this process may use: a container has fewer."""
    allowed = getattr(os, "sched_getaffinity", None)
    return min(MOST, len(allowed(0)) if allowed else os.cpu_count() or 1)


def map_forked(work: Callable[[T], R], items: Iterable[T], processes: int) -> Iterator[R]:
    """Yield what work makes of each item, in their order.

    Args:
        work: Called in a forked process, which inherits all that it refers to. What it returns is
            handed back, and the memory that it took is free when all is done.
        items: What to work on; small things, such as names.
        processes: How many work at the same time.

    Raises:
        BrokenProcessPool: The system has ended a process.
        OSError: The system allows no further process.
    """
    with _inherited(work):
        context, parent = get_context("fork"), os.getpid()
        with ProcessPoolExecutor(processes, context, _begin, (parent,)) as pool:
            yield from pool.map(_do, items)


def map_side_by_side(work: Callable[[T], R], items: Sequence[T], processes: int) -> list[R]:
    """Return what work makes of each item; in this process where no others may help.

    Args:
        work: As in `map_forked`; it may be called twice for an item.
        items: What to work on.
        processes: How many would work at the same time.
    """
    if processes > 1 and len(items) > 1 and CAN_FORK:
        # Some sandboxes allow no second process: then it takes longer.
        with suppress(BrokenProcessPool, OSError):
            return list(map_forked(work, items, processes))
    return list(map(work, items))


@contextmanager
def without_collector() -> Iterator[None]:
    """Let the collector of cycles rest during work that makes many objects and no cycles.

    It would go through all of them again and again, which takes up to a fifth of the time.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


_work: Callable[[Any], Any] | None = None


@contextmanager
def _inherited(work: Callable[[Any], Any]) -> Iterator[None]:
    """Let processes that are forked meanwhile find the work."""
    global _work  # what a forked process inherits is what the module holds
    _work = work
    gc.collect()
    _trim()
    gc.freeze()  # or the collector of each process would copy all of it by touching it
    try:
        yield
    finally:
        gc.unfreeze()
        _work = None


def _trim() -> None:
    """Give the system what is free, or each process would copy that as well by using it."""
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None)  # glibc's; musl has no such thing
    if trim is not None:
        trim(0)


def _do(item: Any) -> Any:
    if _work is None:
        raise RuntimeError("This process was not forked for any work.")
    return _work(item)


def _begin(parent: int) -> None:
    """Set up a process that has been forked."""
    gc.enable()
    gc.set_threshold(_UNSEEN)
    _end_with(parent)


def _end_with(parent: int) -> None:
    """Let this process end when its parent does, however that ends.

    It holds what its parent held, the lock of the site among it: if it waited on for work after
    its parent had been killed, it would keep every later build away.
    """
    ctypes.CDLL(None).prctl(_SET_SIGNAL_OF_PARENT, signal.SIGKILL)
    if os.getppid() != parent:  # it ended meanwhile
        os.kill(os.getpid(), signal.SIGKILL)


_UNSEEN = 30_000
"""Objects after which the collector looks for rings of garbage: they are few, and each look at the
usual 700 costs a twentieth of a build."""
_SET_SIGNAL_OF_PARENT = 1
"""PR_SET_PDEATHSIG, see prctl(2)."""
