"""Texts that stand in files: kept as UTF-8 bytes side by side, read when somebody asks.

The texts of a large hub are most of it. As strings they would take twice the room, and each process
that reads one would copy what stands around it, since Python counts references in every object.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

T = TypeVar("T")
_CHUNK = 1_000_000
"""Bytes after which a shelf begins anew: what nobody refers to any more is let go as a whole."""


class Excerpt:
    """A part of a file."""

    __slots__ = ("_data", "_end", "_start", "shelved")

    def __init__(self, data: bytes, start: int, end: int) -> None:
        """Take a part of a file in UTF-8, from byte to byte."""
        self._data: bytes | bytearray = data
        self._start, self._end = start, end
        self.shelved = False

    @classmethod
    def of(cls, text: str) -> Excerpt:
        """Return a text as an excerpt that is all of a file."""
        data = text.encode("utf-8", "surrogatepass")
        return cls(data, 0, len(data))

    def __len__(self) -> int:
        """Return the bytes of the text."""
        return self._end - self._start

    @property
    def text(self) -> str:
        """The text, read anew each time."""
        return self._data[self._start : self._end].decode("utf-8", "surrogatepass")

    def shelve(self, chunk: bytearray) -> None:
        """Copy the text to the end of a chunk, and let go of the file."""
        own = self._data[self._start : self._end]
        self._data, self._start, self._end = chunk, len(chunk), len(chunk) + len(own)
        chunk += own
        self.shelved = True


class Shelf:
    """Where excerpts stand side by side once their files have been read."""

    def __init__(self) -> None:
        self._chunk = bytearray()

    def take(self, excerpts: Iterable[Excerpt]) -> None:
        """Take in those that stand on no shelf yet."""
        for excerpt in excerpts:
            if not excerpt.shelved:
                if len(self._chunk) > _CHUNK:
                    self._chunk = bytearray()
                excerpt.shelve(self._chunk)


def excerpted(*names: str) -> Callable[[type[T]], type[T]]:
    """Let fields of a frozen dataclass, which are texts, be given as excerpts as well."""

    def prepared(kind: type[T]) -> type[T]:
        for name in names:
            setattr(kind, name, _Field(name))
        return kind

    return prepared


def kept(owner: object, name: str) -> Any:
    """Return a text as its field keeps it, to hand it on to another without a copy."""
    return vars(owner)[name]


def changed(owner: T, **values: Any) -> T:
    """Return a dataclass with other values in some fields; texts stay as they are kept."""
    return type(owner)(**vars(owner) | values)


class _Field:
    """Gives the text of a field, however it is kept."""

    def __init__(self, name: str) -> None:
        self._name = name

    def __get__(self, owner: object | None, kind: type) -> Any:
        if owner is None:
            return self
        found = kept(owner, self._name)
        return found.text if isinstance(found, Excerpt) else found

    def __set__(self, owner: object, value: str | Excerpt) -> None:
        vars(owner)[self._name] = value
