"""Names of published judgments against States: "Rantsev v. Cyprus" names no one whom it hides."""

# letters of other scripts stand here on purpose

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from knowhub.core.privacy.states import state_at

if TYPE_CHECKING:
    from collections.abc import Iterator

    from knowhub.core.privacy.reading import Reading, Span

_AGAINST_RE = re.compile(r"(?<=[\w.»\"']) (?:vs?\.?|c\.|против|ضد) (?=[^\W\d_])|(?<=\w)诉(?=\w)")
_OTHERS_RE = re.compile(
    r"(?:and|et|y|e|и|others?|autres|otros|outros|outras|другие|другой|otras|de|la|del)$"
)
_ARTICLE_RE = re.compile(r"(?:the|la|le|les|l|el|los|o|a|os) ?'?", re.IGNORECASE)
_NEAR = 6
"""Characters from one State to the next: "and the"."""
_LONGEST = 8
"""Words of the names of the parties that are read."""
_CASE_RE = re.compile(r"(?:قضيه|القضيه|حكم) ((?:\S+ ){1,4})$")
_CHINESE_RE = re.compile("[\u3400-\u9fff·]{2,8}$")
_CHINESE_CASE_RE = re.compile('(?:在|案|如|《|")')


def find_judgments(reading: Reading) -> Iterator[Span]:
    """Yield the applicants of a judgment whose respondent is a State that the knowledge names."""
    for match in _AGAINST_RE.finditer(reading.text):
        end = _end_of_states(reading, match.end())
        start = _start(reading, match.start()) if end else None
        if start is not None:
            yield start, end


def _end_of_states(reading: Reading, position: int) -> int:
    """Return where the States end that stand at a position, or 0 where none stands there."""
    article = _ARTICLE_RE.match(reading.text, position)
    starts = {position, article.end() if article else position}
    long = max(state_at(reading, start) for start in starts)
    if not long and not any(reading.is_listed(start, start + 1) for start in starts):
        return 0
    end = position = max(position, long)
    for word in reading.words_from(position):
        known = reading.in_phrase(word) or _ARTICLE_RE.fullmatch(word.text)
        if word.start - end > _NEAR or not (known or _OTHERS_RE.match(word.folded)):
            break
        end = word.end if reading.in_phrase(word) else end
    return max(end, position)


def _start(reading: Reading, end: int) -> int | None:
    """Return where the name of the applicants starts, or None where none stands there."""
    if reading.cues.language == "ar":
        found = _CASE_RE.search(reading.folded[:end] + " ")
        return found.start(1) if found else None
    if not reading.cues.bounded:
        han = _CHINESE_RE.search(reading.text[:end])
        if not han:
            return None
        opened = list(_CHINESE_CASE_RE.finditer(han[0]))
        return han.start() + (opened[-1].end() if opened else 0)
    start = None
    last = end
    for word in reversed(reading.words_before(end, _LONGEST)):
        between = reading.text[word.end : last]
        if len(between) > 3 or "\n" in between:
            break
        if word.capital:
            start = word.start
        elif not _OTHERS_RE.match(word.folded):
            break
        last = word.start
    return start
