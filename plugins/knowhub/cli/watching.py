"""`knowhub build --watch`: a process that stays, and keeps the site on the disk up to date."""

from __future__ import annotations

import gc
import os
import signal
import time
from contextlib import suppress
from functools import partial
from multiprocessing import active_children
from typing import TYPE_CHECKING

import click
from mkdocs.exceptions import BuildError, ConfigurationError

from knowhub.cli.changes import settings_state, state_of
from knowhub.cli.progress import gather_warnings
from knowhub.cli.publishing import (
    EARLIER_STAYS,
    open_task,
    private_there,
    publish_site,
    scan_of,
)
from knowhub.files import swap
from knowhub.gate_workers import load_words
from knowhub.mkdocs_plugins.building.covered import is_covered
from knowhub.mkdocs_plugins.building.updating import Updater

if TYPE_CHECKING:
    from collections.abc import Callable

    from knowhub.cli.publishing import Order, Task
    from knowhub.mkdocs_plugins.building.freshness import Freshness
    from knowhub.mkdocs_plugins.building.updating import Update

PAUSE = 0.25
"""Seconds between two looks at the files."""
CALM = 0.03
"""Seconds in which no file may change before a change is read."""
SECOND_LOOK = 2.5
"""Seconds after a change at which files are compared by what they hold, since a file may be
written twice without any other size or time."""
PROBLEMS = (
    click.ClickException,
    BuildError,
    ConfigurationError,
    swap.PublishError,
    OSError,
    UnicodeError,
)


def watch_site(order: Order) -> None:
    """Build the hub, then bring its site up to date at each change, until somebody ends it."""
    task = open_task(order)
    _check_covered(task)
    _end_quietly()
    try:
        Watch(order, task).run()
    except KeyboardInterrupt:
        click.echo("Ended.")


def _end_quietly() -> None:
    """Let signals end this process, and those that it forks, without a traceback."""
    parent = os.getpid()

    def end(number: int, _: object) -> None:
        if os.getpid() != parent:
            os._exit(128 + number)
        # A build would wait for them; what they make is thrown away.
        for child in active_children():
            child.kill()
        raise KeyboardInterrupt

    for number in (signal.SIGINT, signal.SIGTERM):
        if signal.getsignal(number) is not signal.SIG_IGN:
            signal.signal(number, end)


def _check_covered(task: Task) -> None:
    if not is_covered(task.config):
        raise click.ClickException(
            "--watch: Expected a hub that Knowhub builds by itself; found one that needs MkDocs, "
            "which makes whole sites only. Leave --watch out, or see "
            "docs/contributing/building.md for what of mkdocs.yml needs MkDocs."
        )


class Watch:
    """One site that is kept up to date."""

    def __init__(self, order: Order, task: Task) -> None:
        self._order, self._task = order, task
        self._settings = settings_state(task.config)
        self._updater: Updater | None = None
        self._seen = ""
        self._hub = ""
        """The digest of all that was read last."""
        self._look_again = 0.0
        self._busy = False
        self._idle: list[Callable[[], None]] = []

    def run(self) -> None:
        """Watch until interrupted."""
        self.look()
        self._idle += [partial(load_words, code) for code in self._task.part.languages]
        self._idle.append(self._settle)
        while True:
            if self.look():
                continue
            if self._idle:
                self._idle.pop(0)()
            else:
                time.sleep(PAUSE)

    def look(self) -> bool:
        """Bring the site up to date if the hub has changed; tell whether it had."""
        state = self._state()
        changed = state != self._seen or self._is_behind()
        if changed:
            self._seen = self._calm(state)
            self._try(self._bring_up)
        return changed

    def _calm(self, state: str) -> str:
        """Wait until nobody is writing: an editor may save a file in several steps."""
        while True:
            time.sleep(CALM)
            now = self._state()
            if now == state:
                return now
            state = now

    def _settle(self) -> None:
        gc.collect()
        gc.freeze()  # or each collection would go through all of the hub again
        click.echo("Watching for changes; Ctrl+C ends it.")

    def _state(self) -> str:
        """Return what the system says of the hub's files; that it says nothing is a state, too."""
        try:
            hidden = private_there(self._task.config)
            return state_of(self._task.config, *([hidden.folder] if hidden else []))
        except PROBLEMS as error:
            return str(error)

    def _is_behind(self) -> bool:
        """Tell whether a file holds something else, though the system says that it is as it was."""
        if not self._look_again or time.monotonic() < self._look_again:
            return False
        self._look_again = 0.0
        with suppress(*PROBLEMS):  # whatever is missing has been told
            return self._freshness().hub != self._hub
        return False

    def _freshness(self) -> Freshness:
        if self._updater is None:
            return self._task.freshness()
        return self._task.freshness(self._updater.hub.files.digest)

    def _try(self, work: Callable[[], None]) -> None:
        self._look_again = time.monotonic() + SECOND_LOOK
        try:
            work()
        except swap.SiteBusy:
            self._seen = ""
            if not self._busy:
                click.echo("Another command builds this site: waiting until it has ended.")
            self._busy = True
            time.sleep(PAUSE)
        except PROBLEMS as error:
            text = error.message if isinstance(error, click.ClickException) else str(error)
            told = text if EARLIER_STAYS in text else f"{text}\n{EARLIER_STAYS}"
            click.echo(f"Error: {told}", err=True)
        else:
            self._busy = False

    def _bring_up(self) -> None:
        """Bring the site up to date."""
        settings = settings_state(self._task.config)
        if settings != self._settings:
            task = open_task(self._order)
            _check_covered(task)
            self._task, self._settings = task, settings
        update = self._update()
        if update is None:
            self._build()
        else:
            click.echo(_line(update))

    def _update(self) -> Update | None:
        if self._updater is None:
            return None
        task = self._task
        with swap.site_lock(task.work), gather_warnings() as messages:
            swap.repair(task.site, work=task.work)
            freshness = self._freshness()
            self._hub = freshness.hub
            return self._updater.update(freshness, messages.found)

    def _build(self) -> None:
        """Build the whole site, and learn how it stands."""
        self._updater = None
        task = self._task
        click.echo(publish_site(task))
        freshness = task.freshness()
        self._hub = freshness.hub
        formats = sorted(set(self._order.compress))
        with swap.site_lock(task.work):
            own = (task.site, task.work, scan_of, formats)
            self._updater = Updater(task.config, freshness, *own)


def _line(update: Update) -> str:
    count = sum(update.pages.values())
    if not count:
        return f"No page changed; the site is up to date after {update.done:.1f} s."
    pages = "1 page" if count == 1 else f"{count} pages"
    return (
        f"{pages} in {', '.join(update.pages)} changed after {update.shown:.1f} s; "
        f"the site is up to date after {update.done:.1f} s."
    )
