"""The lexicon: every form that somebody wrote, and the terms that it stands for.

With it the browser needs no stemmer: a word is looked up as it is typed.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from itertools import compress
from operator import ne
from typing import TYPE_CHECKING

from knowhub.core.search.normalisation import key
from knowhub.core.search.shards import BAR, bordered, browser_order, split

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Sequence

    from knowhub.core.search.analyses import Analysis

SHARD = 3_500
"""Characters of a file of the lexicon."""
TAILS = 2_000
"""Characters of a file of ends of words: a misspelt word needs three of them."""
HEAD = 2
"""Letters at the beginning of a word of which one may be wrong."""
LEAST_TAIL = 3
"""Letters of a word from which on one of those may be wrong."""
_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


class Lexicon:
    """Forms and terms, filled document by document."""

    def __init__(self) -> None:
        self._counts: Counter[str] = Counter()
        self._terms: dict[str, str | tuple[str, ...]] = {}
        self._stops: set[str] = set()
        self._keys: dict[str, str] = {}

    def add(self, analysis: Analysis) -> None:
        """Add the words of a document."""
        self._stops.update(analysis.stops)
        self._counts.update(analysis.forms)
        known, forms = self._terms, analysis.forms
        terms = list(map(analysis.terms.__getitem__, analysis.places))
        # Nearly all forms are known already, with the same term.
        differs = map(ne, map(known.get, forms), terms)
        for form, term in compress(zip(forms, terms, strict=True), differs):
            own = known.get(form)
            if own is None:
                known[form] = term
                self._keys[form] = key(form)
            elif own != term:
                known[form] = _with(own, term)
        for form, term in analysis.others:
            known[form] = _with(known[form], term)

    @property
    def stop_keys(self) -> frozenset[str]:
        """Keys that stand for stop words most of the time.

        "bajo" may be "bajó" without its accent, and "des" may be "dès": what is commoner counts.
        """
        balance: Counter[str] = Counter()
        stops = {key(form) for form in self._stops}
        for form, own in self._keys.items():
            if own in stops:
                balance[own] += self._counts[form] * (1 if form in self._stops else -1)
        return frozenset(own for own in stops if balance[own] >= 0)

    def tail_runs(self) -> Iterator[tuple[str, str]]:
        """Yield what follows the first letters of words, with those letters, in files.

        A word with a wrong letter at its beginning is looked up by the rest: its own run is
        another one.
        """
        heads: dict[str, str] = {}
        for own in sorted(set(self._keys.values())):
            if len(own) >= LEAST_TAIL:
                heads[own[HEAD:]] = heads.get(own[HEAD:], "") + own[:HEAD]
        yield from _runs(heads, lambda tail: tail + BAR + heads[tail], TAILS)

    def runs(self, names: Iterable[tuple[str, str, str]]) -> Iterator[tuple[str, str]]:
        """Yield the border and the packed entries of each file.

        Args:
            names: Key, written form and term of each name of a concept.
        """
        named: dict[str, list[tuple[str, str]]] = defaultdict(list)
        for own, form, term in names:
            named[own].append((form, term))
        forms: dict[str, str | tuple[str, ...]] = dict.fromkeys(named, ())
        for form, own in self._keys.items():
            known = forms.get(own)
            # Most keys have one form: a list for each would take most of the memory of a build.
            forms[own] = form if known is None else (*_several(known), form)

        yield from _runs(forms, lambda own: self._line(own, forms[own], named.get(own, ())), SHARD)

    def _line(
        self, own: str, known: str | tuple[str, ...], named: Iterable[tuple[str, str]]
    ) -> str:
        """Return the form that is written most, and the way from its key to the terms."""
        if isinstance(known, str) and not named:  # so it is with most
            return known + _rest(own, _several(self._terms[known]))
        forms = _several(known)
        terms = {term for form in forms for term in _several(self._terms[form])}
        terms.update(term for _, term in named)
        return self._most_written([*forms, *(form for form, _ in named)]) + _rest(own, terms)

    def _most_written(self, forms: Sequence[str]) -> str:
        if len(forms) == 1:
            return forms[0]
        return min(forms, key=lambda form: (-self._counts[form], form))


def _with(texts: str | tuple[str, ...], text: str) -> tuple[str, ...]:
    return tuple(sorted({*_several(texts), text}))


def _several(texts: str | tuple[str, ...]) -> tuple[str, ...]:
    return (texts,) if isinstance(texts, str) else texts


def _runs(keys: Iterable[str], line: Callable[[str], str], limit: int) -> Iterator[tuple[str, str]]:
    """Yield files of lines, each a form and what follows it from a bar on."""
    lines = {own: line(own) for own in sorted(keys, key=browser_order)}
    sizes = [(own, _size(text)) for own, text in lines.items()]
    for border, run in bordered(split(sizes, limit)):
        yield border, _pack(lines[own] for own in run)


def _size(line: str) -> int:
    """Return about how much a line takes: half of its form is in the line before."""
    form = line.partition(BAR)[0]
    return len(line) - len(form) + len(form) // 2 + 3


def _rest(own: str, terms: Collection[str]) -> str:
    if len(terms) == 1 and own in terms:
        return ""
    return "".join([BAR + _change(own, term) for term in sorted(terms)])


def _shared(one: str, other: str) -> int:
    """Return how many first letters two words share."""
    count = 0
    for first, second in zip(one, other, strict=False):
        if first != second:
            break
        count += 1
    return count


def _change(own: str, term: str) -> str:
    """Return how many letters to cut off a key, and what to put there: `3y`."""
    shared = len(term) if own.startswith(term) else _shared(own, term)
    cut = len(own) - shared
    if cut >= len(_DIGITS):
        return f"-{term}"
    return _DIGITS[cut] + term[shared:]


def _pack(lines: Iterable[str]) -> str:
    """Join lines; each begins with how many letters it shares with the one before."""
    packed = []
    before = ""
    for line in lines:
        form = line.partition(BAR)[0]
        shared = min(_shared(before, form), len(_DIGITS) - 1)
        packed.append(_DIGITS[shared] + line[shared:])
        before = form
    return "\n".join(packed)
