"""What was parsed before, for a process that reads a hub again and again as it is edited."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable

T = TypeVar("T")


class Memory:
    """Keeps what was made of the same things, until a run no longer asks for it."""

    def __init__(self) -> None:
        self._known: dict[Hashable, Any] = {}
        self._used: dict[Hashable, Any] = {}

    @property
    def is_empty(self) -> bool:
        """Whether nothing has been made yet."""
        return not self._known and not self._used

    def recall(self, key: Hashable, make: Callable[[], T]) -> T:
        """Return what was made for a key, by an earlier run or now."""
        if key not in self._used:
            self._used[key] = self._known[key] if key in self._known else make()
        found: T = self._used[key]
        return found

    def forget(self) -> None:
        """Begin a new run; what the one before last asked for and the last did not is dropped."""
        self._known, self._used = self._used, {}
