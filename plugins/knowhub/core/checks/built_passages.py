"""The passages of a built site that may hold a contact or a number: found fast, judged later.

A site of some thousand pages has hundreds of megabytes, most of them the same on every page. So a
line is read once, on the first page that has it, and only what looks like a contact is judged.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from html import unescape
from itertools import compress
from operator import not_
from typing import TYPE_CHECKING

from knowhub.core.privacy.cues import ALL_CUES

if TYPE_CHECKING:
    from collections.abc import Iterator

    Hit = tuple[re.Pattern[str], str, int, int]
    """What looks like a contact: the pattern, the text that was read, start and end."""

# Each pattern starts with a letter, or with a class, that is rare in texts: so they are found fast,
# those with a letter ten times faster. What follows a class stands by itself, for quick looks.
_AT = "|".join(sorted({re.escape(word) for cues in ALL_CUES for word in cues.at_words}))
_AT_SIGNS = r"@\uff20\ufe6b\[({"
_EMAIL = rf"(?:(?<=[@\uff20\ufe6b])|\s?(?i:{_AT}|@)\s?[\])}}])"
_EMAIL_RE = re.compile(rf"[{_AT_SIGNS}]{_EMAIL}")
_ABROAD = r"\+\d(?:[ \n\u00a0\u202f().\-]{0,3}\d){6,}"
_PHONE = r"(?<![\w,.].)(?:(?:[ \u00a0\u202f().\-]{0,3}|/)\d){8,}"
"""What is shorter and not written as abroad may as well be of a docket."""
_ACCOUNT = r"(?<![^\W_].)[A-Z]\d\d ?[A-Z\d]{4}"
_LITERAL = (
    _ABROAD,
    r"bc1[a-z\d]{20}",  # wallets
    r"1(?<![^\W_].)[A-HJ-NP-Za-km-z\d]{25}",
    r"3(?<![^\W_].)[A-HJ-NP-Za-km-z\d]{25}",
    r"0x[\da-fA-F]{40}",
    r":[\da-fA-F]{2}:[\da-fA-F]{2}:[\da-fA-F]{2}:",  # devices
    r"\u00b0(?:(?<=\d.)|(?<=\d .))",  # points of the globe
    r"\u00ba(?:(?<=\d.)|(?<=\d .))",
    r"\.\d{4,}[\s,;/]{1,3}-?\d|\.\d+ ?[NSEW]\b",
    r"///[a-z]+\.[a-z]+\.[a-z]",
)
_JUDGED = tuple(map(re.compile, (rf"\d{_PHONE}", rf"[A-Z]{_ACCOUNT}", *_LITERAL)))
_ABROAD_RE = re.compile(_ABROAD)
_HIDDEN = (
    "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e"
    "\u2060-\u206f\ufeff\ufff9-\ufffb\U000e0000-\U000e007f"
)
_HIDDEN_RE = re.compile(f"[{_HIDDEN}]")
_ANY_NUMBER = tuple(
    map(re.compile, (rf"[A-Z\d](?:(?<=\d){_PHONE}|(?<=[A-Z]){_ACCOUNT})", *_LITERAL))
)
"""A quick look for any of what is judged: two classes of signs in one go."""
_ANY_SIGN_RE = re.compile(f"[{_HIDDEN}{_AT_SIGNS}](?:(?<=[{_HIDDEN}])|{_EMAIL})")
"""A quick look for hidden signs and for those of e-mail addresses."""
_URL = r"https?://[^\s<>\"']+"
_URL_RE = re.compile(_URL)
_QUIET_RE = re.compile(
    r"\s(?:href|src|srcset|action|d|points|viewBox|transform|id|class|style|for|name|datetime"
    r"|integrity|width|height|cx|cy|r|x|y|[xy][12])=(?:\"(?!(?:tel|sms|geo|callto):)[^\"]*\""
    rf"|'(?!(?:tel|sms|geo|callto):)[^']*')|{_URL}"
)
"""Attributes that hold addresses, shapes and names for the machine; addresses in the text."""
_INLINE_RE = re.compile(
    r"</?(?:a|abbr|b|bdi|bdo|cite|code|em|i|kbd|mark|q|s|samp|small|span|strong|sub|sup|time|u"
    r"|var|wbr)\b[^>]*>|<!--.*?-->"
)
_ESCAPE_RE = re.compile(r"\\u([\da-fA-F]{4})")
_INDEX_RE = re.compile(r"search/(?!texts/)[\w-]+/[cdflmnop]\w+\.js")
"""Files of the search that hold words one by one, signs for documents, or labels of listings: what
these come from stands in other files."""
_CODE_RE = re.compile(r"(?!search/).*\.(?:js|mjs|css|json|map)")
"""Files of the theme, which are full of numbers."""
_BOUND_RE = re.compile(r"[<>]")
_WIDTH = 80
"""Signs on each side of what is judged: enough for the words that say what a number is."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of a built file, with the place in it that looks like a contact or a number."""

    path: str
    line: int
    language: str
    text: str
    start: int
    end: int
    hidden: bool = False
    """Whether it is a character that nobody sees: there is nothing more to judge."""
    where: str = ""
    """Where in a file that has no lines: " on page 3"."""


class Reader:
    """Reads the files of a site one after the other; what was read before is not read again."""

    def __init__(self, withheld: frozenset[str] = frozenset()) -> None:
        """Make a reader.

        Args:
            withheld: Phrases of texts that are not published.
        """
        self._seen: set[int] = set()
        self._withheld = (
            re.compile(r"(?<!\w)(?:" + "|".join(map(re.escape, sorted(withheld))) + r")(?!\w)")
            if withheld
            else None
        )

    def name(self, path: str, language: str) -> Iterator[Passage]:
        """Yield what must be judged in the names of a file and its folders."""
        parts = [part for part in path.split("/") if hash(part.encode()) not in self._seen]
        self._seen.update(hash(part.encode()) for part in parts)
        for part in parts:
            yield from self.text(path, part, language, " in its name")

    def text(self, path: str, text: str, language: str, where: str) -> Iterator[Passage]:
        """Yield what must be judged in a text that has no lines."""
        for kind, read, *span in self._hits(text):
            found = _passage(path, 1, language, read, (span[0], span[1]), hidden=kind is _HIDDEN_RE)
            yield replace(found, where=where)

    def passages(self, path: str, data: bytes, language: str) -> Iterator[Passage]:
        """Yield what must be judged in a file of text: a page, a script, a feed, a drawing."""
        if _INDEX_RE.fullmatch(path):
            return
        fresh = self._fresh(data)
        if not fresh:
            return
        raw = b"\n".join(fresh).decode("utf-8", "replace")
        found = _in_code(raw) if _CODE_RE.fullmatch(path) else self._hits(_decoded(raw))
        for kind, text, start, end in found:
            line = _line_of(data, fresh[text.count("\n", 0, start)])
            yield _passage(path, line, language, text, (start, end), hidden=kind is _HIDDEN_RE)

    def _hits(self, plain: str) -> Iterator[Hit]:
        if _has_number(plain):
            spoken = _QUIET_RE.sub(" ", plain)
            for pattern in _JUDGED:
                yield from _found(pattern, spoken)
        emails: list[Hit] = []
        if _ANY_SIGN_RE.search(plain):
            yield from _found(_HIDDEN_RE, plain)
            emails += _found(_EMAIL_RE, plain)
            yield from emails
        if self._withheld or emails:
            joined = _INLINE_RE.sub("", plain)
            yield from _found(_EMAIL_RE, joined)
            yield from _found(self._withheld, joined) if self._withheld else ()

    def _fresh(self, data: bytes) -> list[bytes]:
        """Return the lines that stood in no file before, by their hash: they need less room."""
        lines = data.split(b"\n")
        known = map(self._seen.__contains__, map(hash, lines))
        fresh = list(compress(lines, map(not_, known)))
        self._seen.update(map(hash, fresh))
        return fresh


def _has_number(plain: str) -> bool:
    """Whether a text may hold what is judged: most have nothing of the kind, addresses aside.

    Addresses are left out of what is judged, so what stands on both sides may be one number.
    """
    spoken = _URL_RE.sub(" ", plain) if "://" in plain else plain
    return any(pattern.search(spoken) for pattern in _ANY_NUMBER)


def _in_code(raw: str) -> Iterator[Hit]:
    for pattern in (_HIDDEN_RE, _EMAIL_RE, _ABROAD_RE):
        yield from _found(pattern, raw)


def _decoded(raw: str) -> str:
    """Return what a browser or a script reads; every line stays one."""
    plain = unescape(raw) if "&" in raw else raw
    if "\\u" in plain:
        plain = _ESCAPE_RE.sub(lambda match: chr(int(match[1], 16)), plain)
    return plain.replace("%40", "@")


def _found(pattern: re.Pattern[str], text: str) -> Iterator[Hit]:
    for match in pattern.finditer(text):
        yield pattern, text, match.start(), match.end()


def _line_of(data: bytes, line: bytes) -> int:
    return data.count(b"\n", 0, data.find(line)) + 1


def _passage(
    path: str, line: int, language: str, text: str, span: tuple[int, int], *, hidden: bool
) -> Passage:
    """Return a stretch of whole words around a place, as far as no tag interrupts it."""
    first, last = max(0, span[0] - _WIDTH), min(len(text), span[1] + _WIDTH)
    before, after = text[first : span[0]], text[span[1] : last]
    cut = _BOUND_RE.split(before)
    kept = cut[-1] if len(cut) > 1 or not first else before.partition(" ")[2] or before
    ends = _BOUND_RE.split(after)
    rest = ends[0] if len(ends) > 1 or last == len(text) else after.rpartition(" ")[0] or after
    part = (kept + text[slice(*span)] + rest).replace("\n", " ")
    place = len(kept), len(kept) + span[1] - span[0]
    return Passage(path, line, language, part, *place, hidden=hidden)
