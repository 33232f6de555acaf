"""Which pages of the last build serve again, since all that they show is as it was."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from knowhub.core.weights import Weight
from knowhub.files.kept import read_kept, write_kept

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from pathlib import Path

PAGES = ".cache/knowhub/pages"
HUB = "hub"
"""The table of what belongs to no language."""


class PageTable:
    """What each page of a language was made from: the names of questions, and their answers.

    A page that was made from the same answers is not made again. What has been asked is traced
    while a page is made, so that nothing it shows can be forgotten here.
    """

    def __init__(self, known: Mapping[str, Any], key: str, answer: Callable[[str], str]) -> None:
        """Compare.

        Args:
            known: The table of the last build as it was kept, or nothing.
            key: What all pages depend on.
            answer: Gives the digest of the answer that a question has now.
        """
        self._key, self._answer = key, answer
        same = known.get("key") == key
        self._known: Mapping[str, list[Any]] = known.get("pages", {}) if same else {}
        questions = dict(known.get("questions", {})) if same else {}
        self._names = list(questions)
        self._stale = {
            place for place, (name, was) in enumerate(questions.items()) if answer(name) != was
        }
        self._pages: dict[str, list[Any]] = {}
        self._numbers: dict[str, int] = {}

    def is_same(self, file: str) -> bool:
        """Tell whether a page of the last build would be made the same again."""
        found = self._known.get(file)
        return found is not None and self._stale.isdisjoint(found[2])

    def find(self, file: str) -> Weight | None:
        """Return what a page of the last build weighs, None if it has to be made."""
        if not self.is_same(file):
            return None
        found = self._known[file]
        self.note(Weight(found[0], file, bool(found[1])), map(self._names.__getitem__, found[2]))
        return Weight(found[0], file, bool(found[1]))

    def note(self, weight: Weight, asked: Iterable[str]) -> None:
        """Note what a page weighs, and what was asked to make it."""
        numbers = (self._numbers.setdefault(name, len(self._numbers)) for name in asked)
        self._pages[weight.path] = [weight.size, weight.record, sorted(numbers)]

    def data(self) -> dict[str, Any]:
        """Return what the next build may need."""
        answers = {name: self._answer(name) for name in self._numbers}
        return {"key": self._key, "questions": answers, "pages": self._pages}


def read_tables(root: Path, languages: Iterable[str], site: str) -> dict[str, Mapping[str, Any]]:
    """Return the tables of a site by language; none of one that is damaged or of another site.

    Args:
        root: The folder of the hub.
        languages: The languages that are built.
        site: The digest of the site, as it was when it had been made.
    """
    tables = {code: read_kept(_path(root, code)) for code in (HUB, *languages)}
    return {code: table if table.get("site") == site else {} for code, table in tables.items()}


def write_tables(root: Path, tables: Mapping[str, Mapping[str, Any]], site: str) -> None:
    """Keep the tables of the site that has just been published."""
    for code, table in tables.items():
        write_kept(_path(root, code), {**table, "site": site})


def _path(root: Path, language: str) -> Path:
    return root / PAGES / f"{language}.json"
