"""All records of a hub: their files by record, each read once and then remembered."""

from __future__ import annotations

import pickle
from dataclasses import dataclass
from functools import partial
from hashlib import sha256
from io import BytesIO
from typing import TYPE_CHECKING, Any, NamedTuple

from knowhub.core.parsing.excerpts import Shelf, changed, kept
from knowhub.core.parsing.names import check_twins, parse_name
from knowhub.core.parsing.positions import DeferredPositions
from knowhub.core.parsing.record_files import (
    RecordFile,
    cut_record_file,
    parse_group,
    read_file,
)
from knowhub.core.records import FOLDERS

if TYPE_CHECKING:
    from collections.abc import Iterable, MutableMapping

    from knowhub.core.catalogue import Entry
    from knowhub.core.checks.terms import Lists
    from knowhub.core.issues import Issue
    from knowhub.core.parsing.memory import Memory
    from knowhub.core.parsing.texts import RawFile

Group = tuple[str, str, str]
"""Root, folder and id of a record."""


@dataclass(frozen=True)
class RecordSet:
    """Entries in the order of their files, and what is wrong with the files."""

    entries: tuple[Entry, ...] = ()
    issues: tuple[Issue, ...] = ()
    files: tuple[RecordFile, ...] = ()
    """All files that could be read, whatever is wrong with what they say."""
    broken: frozenset[str] = frozenset()
    """Ids of records that are there but cannot be read: a reference to one is no second problem."""


class Parsed(NamedTuple):
    """What comes of the files of one record."""

    files: tuple[RecordFile, ...]
    entry: Entry | None
    issues: tuple[Issue, ...]
    meant: bool = True
    """Whether a record was meant, even if nothing of it could be read."""


def parse_records(
    files: list[RawFile],
    lists: Lists,
    *,
    languages: tuple[str, ...],
    memory: Memory | None = None,
    known: KnownRecords | None = None,
) -> RecordSet:
    """Parse all record files.

    Args:
        files: The files of records and translations. The list is emptied: each file is let go
            once it has been read.
        lists: The closed lists of the hub.
        languages: Its languages, the default first.
        memory: What this process parsed before.
        known: What another run parsed before.
    """
    files.sort(key=lambda file: (file.private, file.path))
    issues = list(check_twins(file.path for file in files))
    groups, nameless = _grouped(files, languages)
    issues += nameless
    files.clear()
    found = {}
    shelf = Shelf()
    for group in list(groups):
        own = groups.pop(group)
        parse = partial(_parse, own, lists, languages, known)
        # The memory holds the lists, so their identity stands for what they say.
        key = (tuple(own), languages, id(lists))
        found[group] = memory.recall(key, parse) if memory is not None else parse()
        for file in found[group].files:
            shelf.take(file.parts.excerpts)
    if known is not None:
        known.forget()
    parsed = list(found.values())
    broken = {group[2] for group, item in found.items() if item.meant and item.entry is None}
    return RecordSet(
        tuple(item.entry for item in parsed if item.entry),
        (*issues, *(issue for item in parsed for issue in item.issues)),
        tuple(file for item in parsed for file in item.files),
        frozenset(broken),
    )


def _grouped(
    raw: Iterable[RawFile], languages: tuple[str, ...]
) -> tuple[dict[Group, list[RawFile]], list[Issue]]:
    """Return the files of each record, and what is wrong with those that are no record's."""
    groups: dict[Group, list[RawFile]] = {}
    issues: list[Issue] = []
    for file in raw:
        name, _ = parse_name(file.path, folders=FOLDERS, languages=languages, start=file.start)
        if name is None or file.outside:
            _, _, found, more = read_file(file, languages)
            issues += (*found, *more)
        else:
            groups.setdefault((file.start, name.folder, name.id), []).append(file)
    return groups, issues


def _parse(
    own: list[RawFile], lists: Lists, languages: tuple[str, ...], known: KnownRecords | None
) -> Parsed:
    if known is None:
        return _parse_anew(own, lists, languages)
    found = known.find(own, languages)
    if found is None:
        found = _parse_anew(own, lists, languages)
        known.note(own, found)
    return found


def _parse_anew(own: list[RawFile], lists: Lists, languages: tuple[str, ...]) -> Parsed:
    group: dict[str | None, RecordFile] = {}
    issues: list[Issue] = []
    unread = False
    for file in own:
        name, parsed, found, more = read_file(file, languages)
        issues += (*found, *more)
        if parsed and not any(issue.rule == "twin-names" for issue in found):
            group[parsed.name.language] = parsed
        elif name and name.language is None:
            unread = True
    entry, found = parse_group(group, lists, languages, base_unread=unread) if group else (None, ())
    for parsed in group.values():
        parsed.forget()
    return Parsed(tuple(group.values()), entry, (*issues, *found), bool(group) or unread)


class KnownRecords:
    """Entries that earlier runs made of the same files, by a digest of all that they depend on."""

    def __init__(self, kept: MutableMapping[str, bytes], version: str) -> None:
        """Set up.

        Args:
            kept: What is kept, by digest. What is new is added, what nobody asks for is dropped.
            version: Changes whenever the code may make other entries of the same files.
        """
        self._kept, self._version = kept, version
        self._base = b""
        self._used: set[str] = set()

    def begin(self, lists: Iterable[RawFile], languages: Iterable[str]) -> None:
        """Say by which lists and for which languages entries are made."""
        found = sha256("\0".join((self._version, *languages, "")).encode())
        for file in lists:
            found.update(f"{file.path}\0{len(file.data or b'')}\0".encode())
            found.update(file.data or b"")
        self._base = found.digest()

    def find(self, own: list[RawFile], languages: tuple[str, ...]) -> Parsed | None:
        """Return what was made of the files of a record; None if that is not known."""
        digest = self._digest(own)
        data = self._kept.get(digest)
        found = _unpack(data) if data else None
        if found is None:
            return None
        self._used.add(digest)
        names, entry, issues, meant = found
        files = [cut_record_file(file, languages) for file in own if file.path in names]
        cut = tuple(filter(None, files))
        return Parsed(cut, _of_files(entry, cut) if entry else None, issues, meant)

    def note(self, own: list[RawFile], parsed: Parsed) -> None:
        """Keep what was made of the files of a record."""
        digest = self._digest(own)
        names = [file.path for file in parsed.files]
        entry = _without_files(parsed.entry) if parsed.entry else None
        whole = (names, entry, parsed.issues, parsed.meant)
        self._kept[digest] = pickle.dumps(whole, pickle.HIGHEST_PROTOCOL)
        self._used.add(digest)

    def forget(self) -> None:
        """Drop what no record needed."""
        for digest in set(self._kept) - self._used:
            del self._kept[digest]

    def _digest(self, own: list[RawFile]) -> str:
        found = sha256(self._base)
        for file in own:
            data = file.data or b""
            state = f"{file.path}\0{file.start}\0{file.size}\0{file.unreadable}\0{len(data)}\0"
            found.update(state.encode("utf-8", "surrogatepass") + data)
        return found.hexdigest()


def _without_files(entry: Entry) -> Entry:
    """Return an entry without what its files say anyway: bodies, and the places of its values."""
    items = entry.translations.items()
    translations = {code: changed(item, body="", positions={}) for code, item in items}
    return changed(entry, body="", positions={}, translations=translations)


def _of_files(entry: Entry, files: Iterable[RecordFile]) -> Entry:
    by_path = {file.path: file for file in files}
    items = entry.translations.items()
    translations = {code: changed(item, **_read(by_path[item.path])) for code, item in items}
    return changed(entry, **_read(by_path[entry.path]), translations=translations)


def _read(file: RecordFile) -> dict[str, Any]:
    """Return what an entry has of a file."""
    front = kept(file.parts, "front_matter")
    return {"body": kept(file.parts, "body"), "positions": DeferredPositions(file.path, front)}


class _Unpickler(pickle.Unpickler):
    """Makes objects of our own and plain ones, whatever a file says."""

    def find_class(self, module: str, name: str) -> Any:
        if module.startswith("knowhub.core.") or (module, name) in _PLAIN:
            return super().find_class(module, name)
        raise pickle.UnpicklingError(f"{module}.{name} is nothing that was kept.")


_PLAIN = {("builtins", "frozenset"), ("builtins", "set"), ("copyreg", "_reconstructor")}


def _unpack(data: bytes) -> tuple[list[str], Entry | None, tuple[Issue, ...], bool] | None:
    try:
        names, entry, issues, meant = _Unpickler(BytesIO(data)).load()
    except Exception:  # whatever a damaged file may do, its records are read anew
        return None
    return names, entry, issues, meant
