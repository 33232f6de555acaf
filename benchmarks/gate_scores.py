"""What the privacy gate stops of a labelled set, and what it costs who wrote nothing wrong."""

from __future__ import annotations

import json
import re
import time
from collections import Counter
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, Any

from knowhub.core.issues import Level
from knowhub.core.privacy import find_leaks, find_named
from knowhub.core.privacy.findings import without_repetition
from knowhub.knowledge import build_knowledge

if TYPE_CHECKING:
    from pathlib import Path

    from knowhub.core.privacy import Finding, Knowledge, PersonFinder

NEAR = 20
"""Characters that a finding may reach beyond the leak on each side."""
ABOUT_SENTENCES = frozenset({"QUASI", "RARE", "FAMILY", "BODY"})
"""Types of leak that a finding as long as the sentence points out well enough."""
PAGE = 400
"""Words of a digest."""
_HAN_RE = re.compile(r"[\u3400-\u9fff]")
_SENTENCE_END_RE = re.compile(r"[.!?؟](?=\s|$)|[。!?;；\n]")


@dataclass(frozen=True)
class Item:
    """A text of the set."""

    language: str
    text: str
    leaks: tuple[tuple[str, int, int], ...]
    """Type, start and end."""
    leaky: bool


@dataclass
class Tally:
    """Counts of one language."""

    stopped: Counter[str] = field(default_factory=Counter)
    """Leaks that were stopped, by type."""
    leaks: Counter[str] = field(default_factory=Counter)
    texts: int = 0
    clean: int = 0
    clean_without_error: int = 0
    clean_words: float = 0
    reviews: int = 0
    """Review findings in clean texts."""
    words: float = 0
    seconds: float = 0
    slowest: float = 0
    """Seconds of the slowest text."""

    @property
    def share(self) -> float:
        """Share of leaks stopped."""
        return _share(self.stopped.total(), self.leaks.total())

    @property
    def persons(self) -> float:
        """Share of names of persons stopped."""
        return _share(self.stopped["PERSON"], self.leaks["PERSON"])

    @property
    def clean_share(self) -> float:
        """Share of clean texts in which nothing is an error."""
        return _share(self.clean_without_error, self.clean)

    @property
    def reviews_per_page(self) -> float:
        """Review findings in 400 clean words."""
        return self.reviews * PAGE / self.clean_words if self.clean_words else 0.0

    @property
    def seconds_per_page(self) -> float:
        """Seconds for 400 words."""
        return self.seconds * PAGE / self.words if self.words else 0.0


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 1.0


def read_set(path: Path) -> list[Item]:
    """Return the texts of a file with one JSON object a line."""
    lines = path.read_text("utf-8").splitlines()
    return [_item(json.loads(line)) for line in lines if line.strip()]


def _item(data: dict[str, Any]) -> Item:
    leaks = tuple(_leak(data["text"], leak) for leak in data["leaks"])
    return Item(data["lang"], data["text"], leaks, data["leaky"])


def _leak(text: str, leak: dict[str, Any]) -> tuple[str, int, int]:
    """Return the type, start and end of a leak, which its place or its words give."""
    if "start" in leak:
        return leak["type"], leak["start"], leak["end"]
    start = text.index(leak["span"])
    return leak["type"], start, start + len(leak["span"])


def measure(items: list[Item], finder: PersonFinder | None = None) -> dict[str, Tally]:
    """Return the counts by language; with a finder, what its models find counts too."""
    tallies: dict[str, Tally] = {}
    for item in items:
        tally = tallies.setdefault(item.language, Tally())
        knowledge = _knowledge(item.language)
        named = _named(item, knowledge, finder)
        started = time.process_time()
        findings = find_leaks(item.text, item.language, knowledge)
        _count(tally, item, findings, time.process_time() - started, named)
    return tallies


def _named(item: Item, knowledge: Knowledge, finder: PersonFinder | None) -> list[Finding]:
    if finder is None or item.language not in finder.languages:
        return []
    return next(find_named([item.text], item.language, knowledge, finder))


@cache
def _knowledge(language: str) -> Knowledge:
    """Return what the gate knows; patterns are compiled and lists read before the clock starts."""
    knowledge = build_knowledge(language)
    find_leaks(
        "A 1: +44 20 7946 0000, 020 7946 0000, 8 903 123 45 67, 12345678Z. 一", language, knowledge
    )
    return knowledge


def _count(
    tally: Tally, item: Item, findings: list[Finding], seconds: float, named: list[Finding]
) -> None:
    findings = without_repetition([*findings, *named])
    tally.texts += 1
    tally.words += count_words(item.text)
    tally.seconds += seconds
    tally.slowest = max(tally.slowest, seconds)
    for kind, start, end in item.leaks:
        tally.leaks[kind] += 1
        tally.stopped[kind] += is_stopped(item.text, kind, start, end, findings)
    if not item.leaky:
        tally.clean += 1
        tally.clean_words += count_words(item.text)
        tally.clean_without_error += all(found.level != Level.ERROR for found in findings)
        tally.reviews += sum(found.level == Level.REVIEW for found in findings)


def count_words(text: str) -> float:
    """Return how many words a text has; two Chinese characters count as one."""
    return len(_HAN_RE.sub(" ", text).split()) + len(_HAN_RE.findall(text)) / 2


def is_stopped(text: str, kind: str, start: int, end: int, findings: list[Finding]) -> bool:
    """Whether a finding overlaps a leak and points at little else."""
    first, last = start - NEAR, end + NEAR
    if kind in ABOUT_SENTENCES:
        first, last = min(first, _sentence(text, start)[0]), max(last, _sentence(text, end)[1])
    return any(
        found.start < end and start < found.end and first <= found.start and found.end <= last
        for found in findings
    )


def _sentence(text: str, position: int) -> tuple[int, int]:
    ends = [0, *(match.end() for match in _SENTENCE_END_RE.finditer(text)), len(text)]
    return max(end for end in ends if end <= position), min(end for end in ends if end >= position)
