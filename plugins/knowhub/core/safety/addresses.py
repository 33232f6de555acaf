"""What an address does when a reader follows it, however it is disguised."""

from __future__ import annotations

import re
import unicodedata
from html import unescape
from typing import TYPE_CHECKING
from urllib.parse import unquote

from knowhub.core.safety.hosts import host_problem

if TYPE_CHECKING:
    from collections.abc import Iterator

UNSAFE = "unsafe-link"
LOOK_ALIKE = "look-alike-host"
Problem = tuple[str, str]
"""A rule, and what was found."""
_SCHEME_RE = re.compile(r"([a-z][a-z0-9+.-]*):", re.IGNORECASE)
_WEB_RE = re.compile(r"https?://([^/?#]*)", re.IGNORECASE)
_HOST_RE = re.compile(r"[^\s<>\"'`{}|^%@\[\]:]+(:[0-9]{1,5})?")
_CODE_RE = re.compile(r"((?:java|vb|live)script(?=:)|data(?=:(?:[a-z]+/|[,;])))", re.IGNORECASE)
_ESCAPED_RE = re.compile(r"\\(?=[!-/:-@\[-`{-~])")
_LONGEST = 4000
"""Signs of an address that are looked at; its scheme and host stand long before."""


def find_problem(address: str, *, loads: bool = False) -> Problem | None:
    """Return what is wrong with an address in a text, or None.

    Args:
        address: The address as written or as rendered.
        loads: Whether the page loads it by itself, as it does an image.
    """
    found = (_problem(form, loads=loads) for form in _forms(address[:_LONGEST]))
    return next((problem for problem in found if problem), None)


def find_disguised(text: str) -> Problem | None:
    """Return what is wrong with a text that is no address if it starts as one that runs code."""
    found = (_CODE_RE.match(form) for form in _forms(text[:_LONGEST]))
    scheme = next((match for match in found if match), None)
    return _unsafe(scheme[1]) if scheme else None


def _forms(address: str) -> Iterator[str]:
    """Yield an address as browsers may read it: with its entities, escapes and blanks undone.

    A browser drops tabs and line ends anywhere, and blanks and control characters in front.
    """
    plain = address
    for _ in range(3):
        plain = unescape(plain)
        for form in (plain, _ESCAPED_RE.sub("", plain)):
            yield _without_blanks(form)
        compatible = _without_blanks(unicodedata.normalize("NFKC", plain))
        # Only what comes before the path can hide a scheme or a host.
        yield unquote(compatible) if "%" in compatible.partition("/")[0] else compatible
        if "&" not in plain and "%" not in plain:
            return
        plain = unquote(plain) if "%" in plain.partition("/")[0] else plain


def _without_blanks(text: str) -> str:
    kept = (sign for sign in text if unicodedata.category(sign)[0] not in "CZ")
    return "".join(kept).replace("\\", "/")


def _problem(address: str, *, loads: bool) -> Problem | None:
    if address.startswith("//"):
        return UNSAFE, "an address without 'https:' in front"
    scheme = _SCHEME_RE.match(address)
    if not scheme:
        return None
    if scheme[1].casefold() not in {"http", "https"}:
        return _unsafe(scheme[1])
    if loads:
        return UNSAFE, "an image of another site"
    return _web_problem(address)


def _web_problem(address: str) -> Problem | None:
    web = _WEB_RE.match(address)
    if not web or not web[1]:
        return UNSAFE, "an address without a host"
    if "@" in web[1]:
        return UNSAFE, "an address with a name before the host"
    if not _HOST_RE.fullmatch(web[1]):
        return UNSAFE, "an address whose host is no name"
    looks = host_problem(web[1].partition(":")[0])
    return (LOOK_ALIKE, looks) if looks else None


def _unsafe(scheme: str) -> Problem:
    # What follows the scheme is not shown: it can be somebody's address.
    return UNSAFE, f"an address that starts with '{scheme[:20]}:'"
