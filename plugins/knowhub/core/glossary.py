"""Link the glossary's terms where a text first uses them."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from functools import cached_property
from html import escape, unescape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from knowhub.core.catalogue import Catalogue

MAX_LINKS = 8
"""Links in one text: more would hide the text's own."""
_SKIPPED = frozenset({"a", "code", "pre", "h1", "h2", "h3", "h4", "h5", "h6", "summary", "th"})
_TAG_RE = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)[^>]*?(/?)>")
_SPLIT_RE = re.compile(r"(<[^>]+>)")
_WORD_RE = re.compile(r"\w+")
_LEAD_RE = re.compile(r"^\W+")


@dataclass(frozen=True)
class Glossary:
    """The words of one language that stand for terms."""

    words: Mapping[str, str] = field(default_factory=dict)
    """Names in small letters (acronyms as they are), with the id of the term."""

    def starts_in(self, html: str) -> set[str]:
        """Return the first words of the names whose words all stand in a text, in small letters."""
        there = set(_WORD_RE.findall(html.lower()))
        rarest = self._by_rarest
        near = (words for word in rarest.keys() & there for words in rarest[word])
        return {words[0] for words in near if there.issuperset(words)}

    def match(self, start: str, text: str, place: int) -> re.Match[str] | None:
        """Return the longest name that stands at a place of a text.

        Args:
            start: The word at that place, in small letters.
            text: The text, as it stands in HTML.
            place: Where the word begins.
        """
        if start not in self._patterns:
            names = sorted(self._by_first[start], key=lambda name: (-len(name), name))
            self._patterns[start] = re.compile(rf"(?:{'|'.join(map(_choice, names))})(?!\w)")
        return self._patterns[start].match(text, place)

    @cached_property
    def _patterns(self) -> dict[str, re.Pattern[str]]:
        return {}

    @cached_property
    def _by_first(self) -> Mapping[str, list[str]]:
        found: dict[str, list[str]] = defaultdict(list)
        for name in self.words:
            found[_words_of(name)[0]].append(name)
        return found

    @cached_property
    def _by_rarest(self) -> Mapping[str, list[tuple[str, ...]]]:
        """The words of each name, by the one that fewest names have."""
        names = list(map(_words_of, self.words))
        frequency = Counter(word for words in names for word in set(words))
        found: dict[str, list[tuple[str, ...]]] = defaultdict(list)
        for words in names:
            found[min(words, key=lambda word: (frequency[word], word))].append(words)
        return found


def build_glossary(catalogue: Catalogue, language: str) -> Glossary:
    """Return the terms' titles, and in their own language their aliases, as words to look for."""
    words: dict[str, str] = {}
    for entry in catalogue.of_kind("term"):
        if not entry.has_language(language):
            continue
        aliases = getattr(entry.record, "aliases", ()) if language == entry.language else ()
        for name in (entry.title(language), *aliases):
            own = _LEAD_RE.sub("", name)
            if len(own) >= 3:  # shorter ones are words of the language more often than terms
                words.setdefault(_key(own), entry.id)
    return Glossary(words)


def _key(word: str) -> str:
    return word if word.isupper() else word.casefold()


def _words_of(name: str) -> tuple[str, ...]:
    """Return the words of a name as they stand in HTML, in small letters."""
    return tuple(_WORD_RE.findall(escape(name, quote=False).lower()))


def _choice(word: str) -> str:
    # The text is HTML: an ampersand stands there as an entity, a quotation mark as itself.
    pattern = re.escape(escape(word, quote=False))
    return pattern if word.isupper() else f"(?i:{pattern})"


def link_terms(
    html: str, glossary: Glossary, *, url: Callable[[str], str], own: str | None = None
) -> str:
    """Return a text with the first use of each term linked.

    Args:
        html: The text; links, headings and code in it are left alone.
        glossary: The words of the text's language.
        url: Gives the address of a term's page.
        own: The id of the term whose page this is: it is not linked.
    """
    starts = glossary.starts_in(html)
    if not starts:
        return html
    linker = _Linker(glossary, starts, url, {own} if own else set())
    return "".join(linker.parts(_SPLIT_RE.split(html)))


class _Linker:
    def __init__(
        self, glossary: Glossary, starts: set[str], url: Callable[[str], str], done: set[str]
    ) -> None:
        self.glossary = glossary
        self.starts = starts
        self.url = url
        self.done = done
        self.count = 0
        self.skipped: list[str] = []

    def parts(self, parts: list[str]) -> list[str]:
        return [self._tag(part) if part.startswith("<") else self._text(part) for part in parts]

    def _tag(self, tag: str) -> str:
        match = _TAG_RE.match(tag)
        if match and match[2].lower() in _SKIPPED and not match[3]:
            if match[1] and self.skipped:
                self.skipped.pop()
            elif not match[1]:
                self.skipped.append(match[2])
        return tag

    def _text(self, text: str) -> str:
        if self.skipped or not text.strip():
            return text
        parts, end = [], 0
        for word in _WORD_RE.finditer(text):
            start, place = word[0].lower(), word.start()
            if start not in self.starts or place < end:
                continue
            match = self.glossary.match(start, text, place)
            if match:
                parts += [text[end:place], self._link(match)]
                end = match.end()
        return "".join((*parts, text[end:]))

    def _link(self, match: re.Match[str]) -> str:
        word = unescape(match[0])
        term = self.glossary.words.get(_key(word)) or self.glossary.words.get(word.casefold())
        if term is None or term in self.done or self.count >= MAX_LINKS:
            return match[0]
        self.done.add(term)
        self.count += 1
        return f'<a class="term" href="{escape(self.url(term))}">{match[0]}</a>'
