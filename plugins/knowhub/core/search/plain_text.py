"""The words of a Markdown text, without its signs."""

from __future__ import annotations

import re
from html import unescape

# No part may run over its own beginning: a hostile text would take the square of its length.
_RULES = (
    ("<", re.compile(r"<!--(?:(?!<!--).)*?-->", re.DOTALL), " "),
    ("`", re.compile(r"^```.*$", re.MULTILINE), " "),
    ("~", re.compile(r"^~~~.*$", re.MULTILINE), " "),
    ("[", re.compile(r"!?\[([^\[\]]*)\]\([^()\s]*(?:\s+\"[^\"\n()]*\")?\)"), r"\1"),
    ("[", re.compile(r"!?\[([^\[\]]*)\]\[[^\[\]]*\]"), r"\1"),
    ("[", re.compile(r"^\[[^\[\]]+\]:\s.*$", re.MULTILINE), " "),
    ("{", re.compile(r"\{[#.:][^{}\n]*\}"), " "),
    ("<", re.compile(r"</?[a-zA-Z][^<>\n]*>"), " "),
    ("\n", re.compile(r"^[ \t|:-]+$", re.MULTILINE), " "),
    ("#>-+*.)", re.compile(r"^[ \t]{0,3}(?:#{1,6}|>|[-+*]|\d{1,3}[.)])[ \t]+", re.MULTILINE), ""),
    ("*_`|", re.compile(r"(?<!\w)[*_]{1,3}(?=\S)|(?<=\S)[*_]{1,3}(?!\w)|[`|]|\*\*"), ""),
)
"""Signs of which a text has one wherever a rule matters, the rule, and what it puts there."""


def plain_text(markdown: str) -> str:
    """Return the words of a Markdown text on one line."""
    text = markdown
    for signs, pattern, replacement in _RULES:
        if any(sign in text for sign in signs):
            text = pattern.sub(replacement, text)
    return unescape(" ".join(text.split())).strip()
