"""From the files of a record to its entry, with its translations."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING

from knowhub.core.catalogue import Entry
from knowhub.core.checks.models import validate
from knowhub.core.checks.safety import LIMITS, check_body, check_values
from knowhub.core.issues import Issue, Level, Position
from knowhub.core.parsing.excerpts import changed, kept
from knowhub.core.parsing.names import Name, parse_name
from knowhub.core.parsing.positions import FIRST_LINE, DeferredPositions
from knowhub.core.parsing.texts import PUBLIC, Parts, RawFile, decode, split
from knowhub.core.parsing.yaml_nodes import parse_yaml
from knowhub.core.records import FOLDERS
from knowhub.core.translations import (
    CREDITS,
    Credits,
    Original,
    Translation,
    check_keys,
    check_texts,
    original_of,
    stale_sections,
    texts_of,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from knowhub.core.checks.terms import Lists
    from knowhub.core.parsing.yaml_nodes import Nodes


@dataclass(frozen=True)
class RecordFile:
    """A record file, read but not yet checked."""

    name: Name
    path: str
    parts: Parts
    start: str = PUBLIC
    """The part of the path that leads to the root of its content."""

    @cached_property
    def nodes(self) -> Nodes:
        """Its keys and values: read when they are first asked for, which may be never."""
        return parse_yaml(self.parts.front_matter, self.path, first_line=FIRST_LINE)

    def forget(self) -> None:
        """Let go of keys and values, which take more room than all else: who asks reads again."""
        vars(self).pop("nodes", None)


def read_file(
    file: RawFile, languages: tuple[str, ...]
) -> tuple[Name | None, RecordFile | None, tuple[Issue, ...], tuple[Issue, ...]]:
    """Read one file; what is wrong with its form, and what is unsafe in it, come apart."""
    name, parsed, found = parse_record_file(file, languages)
    safe, more = _check_safety(parsed)
    return name, safe, found, more


def _check_safety(file: RecordFile | None) -> tuple[RecordFile | None, tuple[Issue, ...]]:
    """Return a file and what is unsafe in it; None for one that costs too much to read on."""
    if file is None:
        return None, ()
    body = check_body(file.path, file.parts.body, file.parts.body_line)
    found = (*check_values(file.nodes), *body)
    excessive = any(issue.rule in LIMITS for issue in found)
    return None if excessive else file, found


def parse_record_file(
    file: RawFile, languages: tuple[str, ...]
) -> tuple[Name | None, RecordFile | None, tuple[Issue, ...]]:
    """Read one record file as far as its keys and body."""
    if file.outside:
        return None, None, decode(file)[1]
    name, issues = parse_name(file.path, folders=FOLDERS, languages=languages, start=file.start)
    if name is None:
        return None, None, issues
    text, issues = decode(file)
    if text is None:
        return name, None, issues
    parts, issues = split(text, file.path)
    if parts is None:
        return name, None, issues
    parsed = RecordFile(name, file.path, parts.of(file.data or b""), file.start)
    found = parsed.nodes.issues
    fatal = [issue for issue in found if issue.rule != "duplicate-key"]
    return name, None if fatal else parsed, found


def cut_record_file(file: RawFile, languages: tuple[str, ...]) -> RecordFile | None:
    """Return a file that is known to be readable, without reading its keys."""
    name, _ = parse_name(file.path, folders=FOLDERS, languages=languages, start=file.start)
    text, _ = decode(file)
    parts = split(text, file.path)[0] if text is not None else None
    if name is None or parts is None:
        return None
    return RecordFile(name, file.path, parts.of(file.data or b""), file.start)


def parse_group(
    group: Mapping[str | None, RecordFile],
    lists: Lists,
    languages: tuple[str, ...],
    *,
    base_unread: bool,
) -> tuple[Entry | None, tuple[Issue, ...]]:
    """Return the entry that the files of a record make, and what is wrong with them.

    Args:
        group: The record's own file under None, translations by their language.
        lists: The closed lists of the hub.
        languages: Its languages, the default first.
        base_unread: Whether the record's own file is there but cannot be read.
    """
    base = group.get(None)
    if base is None:
        # A base file that cannot be read has an issue of its own: no second one for each language.
        missing = () if base_unread else tuple(_no_base(file) for file in group.values())
        return None, missing
    model = FOLDERS[base.name.folder]
    record, issues = validate(model, base.nodes)
    if record is None:
        return None, (*issues, *lists.check_data(model, base.nodes))
    entry = Entry(
        id=base.name.id,
        record=record,
        body=kept(base.parts, "body"),
        path=base.path,
        language=record.base or languages[0],
        positions=DeferredPositions(base.path, kept(base.parts, "front_matter")),
        body_line=base.parts.body_line,
        start=base.start,
    )
    found = list(lists.check(record, base.nodes.value_position))
    found += _check_base(entry, base, languages)
    translations = {}
    original = original_of(record, entry.body)
    for file in group.values():
        if file is not base:
            translation, more = parse_translation(file, entry, original, lists)
            found += more
            if translation:
                translations[translation.language] = translation
    return changed(entry, translations=translations), tuple(found)


def _check_base(entry: Entry, base: RecordFile, languages: tuple[str, ...]) -> list[Issue]:
    found = []
    if entry.language not in languages:
        found.append(
            Issue(
                base.nodes.value_position(("base",)),
                "language",
                "one of the languages " + ", ".join(languages),
                repr(entry.language),
                "Add the language to mkdocs.yml first.",
                "base",
            )
        )
    if not entry.body.strip():
        found.append(
            Issue(
                Position(entry.path, entry.body_line),
                "empty-body",
                "text after the front matter",
                "none",
                "Write what a reader needs to know of the record.",
            )
        )
    return found


def _no_base(file: RecordFile) -> Issue:
    expected = f"the record's own file {file.start}{file.name.folder}/{file.name.id}.md"
    return Issue(
        Position(file.path),
        "no-base",
        expected,
        f"only a file in {file.name.language!r}",
        "Write the record's own file; 'base:' names its language if it is not the hub's default.",
    )


def parse_translation(
    file: RecordFile, entry: Entry, original: Original, lists: Lists
) -> tuple[Translation | None, tuple[Issue, ...]]:
    """Check a translation against its record and return it when nothing is wrong."""
    language = file.name.language or entry.language
    issues = [*check_keys(file.nodes, original), *check_texts(file.nodes, original)]
    credits_nodes = replace(
        file.nodes, data={key: value for key, value in file.nodes.data.items() if key in CREDITS}
    )
    credited, found = validate(Credits, credits_nodes)
    issues += found
    issues += lists.check(credited, file.nodes.value_position) if credited else ()
    issues += _check_language(file, entry)
    if credited is None or issues:
        return None, tuple(issues)
    translation = Translation(
        language,
        file.path,
        texts_of(file.nodes, original),
        kept(file.parts, "body"),
        credited,
        DeferredPositions(file.path, kept(file.parts, "front_matter")),
        stale_sections(credited.digest, original.digest),
        file.parts.body_line,
    )
    return translation, _stale(translation)


def _stale(translation: Translation) -> tuple[Issue, ...]:
    """Name the parts of the original that have changed since."""
    if not translation.stale:
        return ()
    parts = ("the front matter" if part < 0 else f"section {part}" for part in translation.stale)
    return (
        Issue(
            Position(translation.path),
            "stale-translation",
            "a translation of the original as it is",
            f"changes in {', '.join(parts)} (0 is the text before the first heading)",
            "Bring it up to date, then run 'knowhub stamp' on the file.",
            level=Level.NOTICE,
        ),
    )


def _check_language(file: RecordFile, entry: Entry) -> tuple[Issue, ...]:
    if file.name.language != entry.language:
        return ()
    return (
        Issue(
            Position(file.path),
            "language-suffix",
            "a language other than the record's own",
            repr(file.name.language),
            f"The record itself is in that language: see {entry.path}.",
        ),
    )
