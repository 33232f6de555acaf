"""The digest line of a translation: what it was made from."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from knowhub.core.translations import Digest

_DIGEST_RE = re.compile(r"^digest:.*(?:\n[ \t].*)*\n?", re.MULTILINE)
_FENCE_RE = re.compile(r"(?<=\n)(---[^\S\n]*(?:\n|\Z))")
"""The line that closes front matter; the one that opens it has nothing before it."""


def render_digest(digest: Digest) -> str:
    """Return a digest as one line of front matter."""
    listed = ", ".join(f'"{section}"' for section in digest.sections)
    return f'digest: {{text: "{digest.text}", sections: [{listed}]}}\n'


def stamp_text(text: str, digest: Digest) -> str:
    """Return a translation's text with its digest set to what the original is now."""
    head, fence, body = _FENCE_RE.split(text, maxsplit=1)
    front = _DIGEST_RE.sub("", head)
    return front + render_digest(digest) + fence + body
