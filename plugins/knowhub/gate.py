"""The privacy gate of a hub: rules and knowledge together, with what is known of texts kept."""

from __future__ import annotations

from functools import cache, partial
from hashlib import sha256
from itertools import chain
from typing import TYPE_CHECKING, Any

from knowhub.core.checks.media_texts import find_in_media
from knowhub.core.checks.privacy import find_in_record, flagged_phrases, judge
from knowhub.core.media.texts import read_texts
from knowhub.core.parsing.record_files import parse_record_file
from knowhub.core.privacy.cleared import CLEARED, parse_cleared
from knowhub.core.privacy.findings import without_repetition
from knowhub.files.media import read_record_media
from knowhub.files.reading import public_root, read_raw, read_roots
from knowhub.gate_memory import Memory
from knowhub.gate_workers import read_side_by_side

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from pathlib import Path

    from knowhub.core.catalogue import Catalogue
    from knowhub.core.checks.privacy import Part
    from knowhub.core.issues import Issue
    from knowhub.core.parsing.record_files import RecordFile
    from knowhub.core.parsing.texts import RawFile
    from knowhub.core.privacy import Finding, PersonFinder
    from knowhub.core.privacy.cleared import Cleared
    from knowhub.files.reading import ContentRoot
    from knowhub.gate_memory import Rows

CACHE = ".cache/privacy/findings.json"
MEMBERS_CACHE = ".cache/privacy/findings-members.json"
"""What runs over records of members keep: a hub with other names has other findings."""
SECOND_CACHE = ".cache/privacy/findings-ner.json"
"""What runs with models keep: others would forget it."""

PRIVATE_CACHE = ".cache/privacy/findings-private.json"
"""What the scan of a public site keeps of the texts that must not be in it."""


class Gate:
    """What may identify a person in the records of a hub and is not cleared.

    Called with the record files of every edition, the catalogue and the cleared phrases.
    """

    def __init__(
        self, root: Path, roots: Sequence[ContentRoot] = (), finder: PersonFinder | None = None
    ) -> None:
        """Make the gate of the hub in a folder.

        Args:
            root: The folder of the hub; what is known of unchanged texts is kept there.
            roots: Where the files of records stand; in the hub's public content if not given.
            finder: Finds names of persons with a model, for a second look; none is asked for a
                build, so that its verdict is the same wherever it runs.
        """
        self.root = root
        self.roots = tuple(roots) or (public_root(root),)
        self.finder = finder

    def __call__(
        self, files: Sequence[RecordFile], catalogue: Catalogue, cleared: Cleared
    ) -> tuple[Issue, ...]:
        """Return an issue for each finding."""
        usual = CACHE if len(self.roots) == 1 else MEMBERS_CACHE
        path = self.root / (SECOND_CACHE if self.finder else usual)
        memory = Memory(path, catalogue, self.finder)
        read = _Run(files, tuple(read_record_media(self.roots)), catalogue, memory)
        return tuple(judge(read.findings(), cleared))


class _Run:
    """One reading of all texts; what the memory does not know is noted there."""

    def __init__(
        self,
        files: Sequence[RecordFile],
        media: Sequence[RawFile],
        catalogue: Catalogue,
        memory: Memory,
    ) -> None:
        self.files, self.media, self.memory = files, media, memory
        self.default = catalogue.languages[0]
        self.languages = {entry.uri: entry.language for entry in catalogue.entries.values()}
        self.find_contacts = partial(memory.find, "find_contacts")
        self.read = cache(read_texts)
        self.digests = {file.path: self._digest_of(file) for file in files}

    def _digest_of(self, file: RecordFile) -> str:
        parts = file.parts
        own = (parts.front_matter, str(parts.body_line), parts.body)
        return self.memory.digest(file.path, self.default, *own)

    def _learn_side_by_side(self) -> None:
        """Let several processes read the files of which nothing is known, if it pays."""
        own = [file for file in self.files if not self.memory.is_quiet(self.digests[file.path])]
        for learnt in read_side_by_side(own, self._learn, self.default):
            self.memory.take(learnt)

    def _learn(self, files: Sequence[RecordFile]) -> Mapping[str, Rows]:
        for file in files:
            self._in_record(file)
        return self.memory.learn_rules()

    def find_leaks(self, text: str, language: str) -> Sequence[Finding]:
        found = self.memory.find("find_leaks", text, language)
        more = self.memory.find_persons(text, language)
        return without_repetition([*found, *more]) if more else found

    def findings(self) -> list[tuple[Part, Finding]]:
        """Return what is found in any file."""
        self._learn_side_by_side()
        found = self._read_all()
        if self.memory.learn():  # What the first reading took for silent is not: read again.
            found = self._read_all()
        self.memory.save()
        return found

    def _read_all(self) -> list[tuple[Part, Finding]]:
        found = (*map(self._in_record, self.files), *map(self._in_media, self.media))
        return list(chain.from_iterable(found))

    def _in_record(self, file: RecordFile) -> list[tuple[Part, Finding]]:
        def find() -> list[tuple[Part, Finding]]:
            return list(find_in_record(file, self.find_leaks, self.find_contacts, self.default))

        found = self.memory.read(find, self.digests[file.path])
        file.forget()
        return found

    def _in_media(self, file: RawFile) -> list[tuple[Part, Finding]]:
        language = self.languages.get("/".join(file.inside.split("/")[:2]), self.default)

        def find() -> list[tuple[Part, Finding]]:
            detectors: Any = {"find_leaks": self.find_leaks, "find_contacts": self.find_contacts}
            return list(find_in_media(file, language, **detectors, read=self.read))

        content = sha256(file.data or b"").hexdigest()
        return self.memory.read(find, self.memory.digest(file.path, language, content))


def private_phrases(root: Path, private: ContentRoot, catalogue: Catalogue) -> frozenset[str]:
    """Return what may identify a person in the private content and stands in no public text.

    Args:
        root: The folder of the hub.
        private: The private content, if it is on this machine.
        catalogue: The public edition.
    """
    parsed = (parse_record_file(raw, catalogue.languages)[1] for raw in read_roots([private]))
    memory = Memory(root / PRIVATE_CACHE, catalogue, None)
    phrases = flagged_phrases(_Run(tuple(filter(None, parsed)), (), catalogue, memory).findings())
    texts = (raw.data for raw in read_roots([public_root(root)]) if phrases and raw.data)
    public = b"\n".join(texts).decode("utf-8", "replace")
    return frozenset(phrase for phrase in phrases if phrase not in public)


def read_cleared(roots: Iterable[ContentRoot]) -> Cleared:
    """Return the cleared phrases of the records in these folders."""
    lists = ((root.folder / CLEARED, root) for root in roots)
    return parse_cleared(*(read_raw(path, root) for path, root in lists if path.is_file()))
