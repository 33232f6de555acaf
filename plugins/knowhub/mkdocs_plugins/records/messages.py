"""MkDocs speaks of staged files; editors know the files that these come from."""

from __future__ import annotations

import logging
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

_STAGED_RE = re.compile(r"'([^']+\.md)'")
_LOGGERS = ("mkdocs.structure.pages", "mkdocs.structure.nav", "mkdocs.structure.files")


class OriginFilter(logging.Filter):
    """Names the original file in each message, and lets each message pass once."""

    def __init__(self, origins: Mapping[str, str]) -> None:
        super().__init__()
        self.origins = origins
        self.seen: set[str] = set()

    def filter(self, record: logging.LogRecord) -> bool:
        """Rewrite a message; hold it back when it came before, from another language's build."""
        text = _STAGED_RE.sub(lambda m: f"'{self.origins.get(m[1], m[1])}'", record.getMessage())
        record.msg, record.args = text, ()
        if text in self.seen:
            return False
        self.seen.add(text)
        return True


def quiet_messages(new: OriginFilter) -> None:
    """Install a filter in place of an earlier build's."""
    for name in _LOGGERS:
        logger = logging.getLogger(name)
        for old in [f for f in logger.filters if isinstance(f, OriginFilter)]:
            logger.removeFilter(old)
        logger.addFilter(new)
