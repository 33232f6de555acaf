"""Generated hubs as folders of Markdown: what a hub of so many records looks like to a build."""

from __future__ import annotations

import re
import shutil
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import yaml

from benchmarks.corpus import BASE, ROOT, SEED, generate_entries, real_lists
from knowhub.core.catalogue import Entry
from knowhub.core.issues import blocking
from knowhub.core.privacy import find_leaks
from knowhub.core.privacy_rules import PrivacyRules
from knowhub.core.records import KINDS
from knowhub.core.translations import Credits, Translation, digest_of
from knowhub.hubs import HubOptions, load_catalogue
from knowhub.knowledge import build_knowledge

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from knowhub.core.parsing.yaml_nodes import Path as Keys
    from knowhub.core.privacy import Knowledge

NO_COUNTS = 100_000
"""Digests from which on facts are counted: drawn by chance, nearly all are too rare together."""
_OPTIONS = HubOptions(rules=PrivacyRules(from_digests=NO_COUNTS))
TRANSLATED = ("fr", "es", "ar")
"""Languages of this repository's pages."""
_LISTS = ("vocabularies", "places", "sources.yml")


def write_folder(root: Path, count: int, languages: Sequence[str], *, seed: int = SEED) -> None:
    """Write a hub of `count` records in these languages, with this repository's pages and theme."""
    root.mkdir(parents=True)
    others = (f"*.{code}.md" for code in TRANSLATED if code not in languages)
    shutil.copytree(ROOT / "docs", root / "docs", ignore=shutil.ignore_patterns(".*", *others))
    _copy(ROOT / "overrides", root / "overrides")
    for name in _LISTS:
        _copy(ROOT / "content" / name, root / "content" / name)
    (root / "mkdocs.yml").write_text(_settings(languages), "utf-8")
    wanted = tuple(dict.fromkeys((BASE, *languages)))
    teller = Teller(wanted)
    for entry in generate_entries(count, languages, real_lists(wanted), seed=seed):
        for path, text in files_of(teller.retold(entry)).items():
            place = root / path
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_text(text, "utf-8")
    _drop_unpublishable(root, wanted)


def _drop_unpublishable(root: Path, languages: tuple[str, ...]) -> None:
    """Take out what no build would let through: of words drawn by chance, very few."""
    while found := blocking(load_catalogue(root, languages, options=_OPTIONS, gated=True).issues):
        places = {root / issue.position.path for issue in found}
        stems = {path.with_name(path.name.partition(".")[0]) for path in places}
        files = [file for stem in stems for file in stem.parent.glob(f"{stem.name}.*")]
        if not files:
            raise ValueError("\n".join(map(str, found)))
        for file in files:
            file.unlink()


class Teller:
    """Gives records about people texts that pass the privacy gate: those of real ones, by turns.

    Words drawn by chance hold names of persons, and no build lets these through.
    """

    def __init__(self, languages: tuple[str, ...]) -> None:
        real = load_catalogue(ROOT, languages)
        bare = replace(real, entries={})
        known = {code: build_knowledge(code, bare) for code in languages}
        self._real = {
            kind: [entry for entry in entries if _stands_alone(entry, known)]
            for kind, entries in real.by_kind.items()
            if KINDS[kind].about_people
        }

    def retold(self, entry: Entry) -> Entry:
        """Return a record with a real text, in the languages in which that exists."""
        if entry.kind not in self._real:
            return entry
        number = int(entry.id.rpartition("-")[2])
        own = self._real[entry.kind][number % len(self._real[entry.kind])]
        texts = {name: getattr(own.record, name) for name in ("title", "summary")}
        record = entry.record.model_copy(update={**texts, "basis": "court-record"})
        name = f"{entry.kind}-{_spelt(number)}"
        path = f"content/{record.folder}/{name}"
        credited = Credits(made_by="person", digest=digest_of(record, own.body))
        translations = {
            code: Translation(code, f"{path}.{code}.md", _two(item), item.body, credited)
            for code, item in own.translations.items()
            if code in entry.translations
        }
        return Entry(name, record, own.body, f"{path}.md", BASE, translations=translations)


def _two(item: Translation) -> dict[Keys, str]:
    """Return title and summary of a translation: other fields are drawn anew."""
    return {(name,): item.texts[name,] for name in ("title", "summary")}


def _stands_alone(entry: Entry, known: Mapping[str, Knowledge]) -> bool:
    """Tell whether a record's texts pass the gate in a hub that has no other record."""
    texts: dict[str, tuple[str, ...]]
    texts = {entry.language: (entry.record.title, entry.record.summary, entry.body)}
    texts |= {code: (*item.texts.values(), item.body) for code, item in entry.translations.items()}
    return not any(
        "](" in text or find_leaks(text, code, known[code])
        for code, own in texts.items()
        for text in own
    )


def _spelt(number: int) -> str:
    """Return a number in letters: the gate takes digits in the name of a file for a docket's."""
    letters = ""
    while number or not letters:
        number, place = divmod(number, 26)
        letters = chr(ord("a") + place) + letters
    return letters


def files_of(entry: Entry) -> dict[str, str]:
    """Return the files of a record, by path: its own and one for each translation."""
    facts = entry.record.model_dump(mode="json", exclude_defaults=True)
    own = {entry.path: _markdown(facts, entry.body)}
    return own | {item.path: _translated(item) for item in entry.translations.values()}


def _translated(item: Translation) -> str:
    front: dict[str, Any] = {str(path[0]): text for path, text in item.texts.items()}
    front |= item.credits.model_dump(mode="json", exclude_none=True)
    return _markdown(front, item.body)


def _markdown(front: dict[str, Any], body: str) -> str:
    head = yaml.dump(
        front, Dumper=yaml.CSafeDumper, allow_unicode=True, sort_keys=False, width=9_999
    )
    return f"---\n{head}---\n\n{body}"


def _settings(languages: Sequence[str]) -> str:
    """Return this repository's settings with the given languages."""
    text = (ROOT / "mkdocs.yml").read_text("utf-8")
    text = re.sub(r"from_digests: \d+", f"from_digests: {NO_COUNTS}", text)
    before, _, rest = text.partition("      languages:\n")
    after = rest.partition("\nmarkdown_extensions:")[2]
    lines = (_language(code, default=not place) for place, code in enumerate(languages))
    return f"{before}      languages:\n{''.join(lines)}\nmarkdown_extensions:{after}"


def _language(code: str, *, default: bool) -> str:
    values = f"locale: {code}, name: {code}, build: true, default: {str(default).lower()}"
    return f"        - {{{values}}}\n"


def _copy(source: Path, target: Path) -> None:
    if source.is_dir():
        shutil.copytree(source, target, ignore=shutil.ignore_patterns(".*"))
    else:
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, target)
