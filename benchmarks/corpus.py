"""Generated hubs: the entries that a hub of so many records would hold, and nothing on the disk."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

from benchmarks.facts import KIND_TEXTS, SHARES, Chooser, Lists, draw_facts
from benchmarks.prose import Author
from knowhub.core.catalogue import Catalogue, Entry
from knowhub.core.records import KINDS
from knowhub.core.translations import Credits, Translation, digest_of
from knowhub.hubs import load_catalogue

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from benchmarks.prose import Draft
    from knowhub.core.records.base import Record

ROOT = Path(__file__).resolve().parents[1]
SEED = 20261125
BASE = "en"


@cache
def real_lists(languages: tuple[str, ...] = (BASE,)) -> Lists:
    """Return the closed lists, places, sources and records of this repository's own hub."""
    real = load_catalogue(ROOT, languages)
    records = {
        kind: tuple(entry.record for entry in entries) for kind, entries in real.by_kind.items()
    }
    return Lists(real.vocabularies, real.places, real.sources, records)


def generate_entries(
    count: int, languages: Sequence[str], lists: Lists, *, seed: int = SEED
) -> Iterator[Entry]:
    """Yield the records of a hub, in English and translated into every other language.

    A record depends on the seed and on its number only: a larger hub begins with the smaller one,
    and a hub in fewer languages holds the same texts.
    """
    authors = [Author(code, seed=seed) for code in dict.fromkeys((BASE, *languages))]
    for number in range(count):
        drafts = {author.language: author.write(number) for author in authors}
        yield _entry(number, drafts, lists, seed)


def generate_catalogue(count: int, language: str, *, seed: int = SEED) -> Catalogue:
    """Return a hub in one language, and in English where that is another."""
    languages = tuple(dict.fromkeys((BASE, language)))
    lists = real_lists(languages)
    return assemble(generate_entries(count, languages, lists, seed=seed), lists, languages)


def assemble(entries: Iterable[Entry], lists: Lists, languages: tuple[str, ...]) -> Catalogue:
    """Return the catalogue of these entries."""
    by_id = {entry.id: entry for entry in sorted(entries, key=lambda entry: entry.id)}
    return Catalogue(by_id, lists.vocabularies, lists.places, lists.sources, languages)


def _entry(number: int, drafts: dict[str, Draft], lists: Lists, seed: int) -> Entry:
    rng = Random(f"{seed}/facts/{number}")
    kind = rng.choices(list(SHARES), list(SHARES.values()))[0]
    facts = draw_facts(Chooser(rng, lists, kind))
    base = drafts[BASE]
    texts = {"title": base.title, "summary": base.summary} | _own_text(kind, base)
    record = KINDS[kind].model_validate(texts | facts)
    record_id = f"{kind}-{number:05}"
    path = f"content/{record.folder}/{record_id}"
    translations = {
        code: _translation(code, draft, record, base.body, path)
        for code, draft in drafts.items()
        if code != BASE
    }
    return Entry(record_id, record, base.body, f"{path}.md", BASE, translations=translations)


def _own_text(kind: str, draft: Draft) -> dict[str, str]:
    return {KIND_TEXTS[kind]: draft.summary} if kind in KIND_TEXTS else {}


def _translation(
    language: str, draft: Draft, record: Record, base_body: str, path: str
) -> Translation:
    texts = {"title": draft.title, "summary": draft.summary} | _own_text(record.kind, draft)
    return Translation(
        language,
        f"{path}.{language}.md",
        {(name,): text for name, text in texts.items()},
        draft.body,
        Credits(made_by="person", digest=digest_of(record, base_body)),
    )
