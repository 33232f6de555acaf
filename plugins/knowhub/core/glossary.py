"""Link the glossary's terms where a text first uses them."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
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


@dataclass(frozen=True)
class Glossary:
    """The words of one language that stand for terms."""

    pattern: re.Pattern[str] | None
    words: Mapping[str, str]
    """Words in small letters (acronyms as they are), with the id of the term."""


def build_glossary(catalogue: Catalogue, language: str) -> Glossary:
    """Return the terms' titles, and in their own language their aliases, as words to look for."""
    words: dict[str, str] = {}
    for entry in catalogue.of_kind("term"):
        if not entry.has_language(language):
            continue
        aliases = getattr(entry.record, "aliases", ()) if language == entry.language else ()
        for word in (entry.title(language), *aliases):
            if len(word) >= 3:  # shorter ones are words of the language more often than terms
                words.setdefault(_key(word), entry.id)
    if not words:
        return Glossary(None, {})
    longest_first = sorted(words, key=lambda word: (-len(word), word))
    return Glossary(re.compile(rf"(?<!\w)(?:{_choices(longest_first)})(?!\w)"), words)


def _choices(words: list[str]) -> str:
    """Return the choices by their first letters: at most places no text has one of them."""
    groups: dict[str, list[str]] = defaultdict(list)
    for word in words:
        groups[_start(word, 1)].append(word)
    return _any_of({first: _any_of(_by_start(own)) for first, own in groups.items()})


def _by_start(words: list[str]) -> dict[str, str]:
    """Return the choices by their first two letters: a large hub has hundreds for one letter."""
    groups: dict[str, list[str]] = defaultdict(list)
    for word in words:
        groups[_start(word, 2)].append(_choice(word))
    return {start: "|".join(own) for start, own in groups.items()}


def _start(word: str, count: int) -> str:
    """Return the first letters of a word as it stands in HTML, in small letters."""
    letters = escape(word, quote=False)[:count]
    return "".join(one if one.lower() == one.upper() else one.lower() for one in letters)


def _any_of(choices: Mapping[str, str]) -> str:
    return "|".join(f"(?=(?i:{re.escape(start)}))(?:{own})" for start, own in choices.items())


def _key(word: str) -> str:
    return word if word.isupper() else word.casefold()


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
    if glossary.pattern is None:
        return html
    linker = _Linker(glossary, url, {own} if own else set())
    return "".join(linker.parts(_SPLIT_RE.split(html)))


class _Linker:
    def __init__(self, glossary: Glossary, url: Callable[[str], str], done: set[str]) -> None:
        self.glossary = glossary
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
        if self.skipped or not text.strip() or self.glossary.pattern is None:
            return text
        return self.glossary.pattern.sub(self._link, text)

    def _link(self, match: re.Match[str]) -> str:
        word = unescape(match[0])
        term = self.glossary.words.get(_key(word)) or self.glossary.words.get(word.casefold())
        if term is None or term in self.done or self.count >= MAX_LINKS:
            return match[0]
        self.done.add(term)
        self.count += 1
        return f'<a class="term" href="{escape(self.url(term))}">{match[0]}</a>'
