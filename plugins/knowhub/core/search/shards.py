"""Cut sorted keys into files, at places that stay when one record changes."""

from __future__ import annotations

import json
from collections.abc import Generator
from hashlib import sha256
from itertools import groupby
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

Item = tuple[str, int]
"""A key and its size in characters."""
File = tuple[str, bytes]
"""The path of a file under search/, and its content."""
R = TypeVar("R")
Making = Generator[File, None, R]
"""Makes files one by one, so that they need not all be in memory, and returns what names them."""
NAME = 5
"""Characters of a name after its letter."""
BAR = "|"
"""Parts borders, and a form from the way to its terms: no word has it."""
SHARED_NAME = 9
"""The same for files that all languages share: no two may have the same name in any of them."""
_WHOLE = 16
_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


def browser_order(text: str) -> bytes:
    """Return the key that sorts texts as JavaScript compares them: by UTF-16 code units."""
    return text.encode("utf-16-be", "surrogatepass")


def split(items: Sequence[Item], limit: int, depth: int = 0) -> Iterator[list[str]]:
    """Yield runs of keys of about `limit` characters.

    Runs end where the beginning of the keys changes, not after so many characters: a record that
    adds a word moves the ends of its own run only.

    Args:
        items: Keys in the order of the browser, with their sizes.
        limit: The size that a run should not exceed; a single key may.
        depth: How many first characters the keys share.
    """
    waiting: list[str] = []
    size = 0
    for _, group in groupby(items, key=lambda item: item[0][: depth + 1]):
        own = list(group)
        total = sum(amount for _, amount in own)
        if waiting and size + total > limit:
            yield waiting
            waiting, size = [], 0
        if total > limit and len(own) > 1:
            yield from split(own, limit, depth + 1)
        else:
            waiting += [name for name, _ in own]
            size += total
    if waiting:
        yield waiting


def bordered(runs: Iterable[list[str]]) -> Iterator[tuple[str, list[str]]]:
    """Yield each run with its border: the shortest beginning that comes after all earlier keys.

    A key is in the last run whose border does not come after it.
    """
    before = b""
    for run in runs:
        first = run[0]
        lengths = range(1, len(first))
        shorter = (first[:length] for length in lengths)
        yield next((own for own in shorter if browser_order(own) > before), first), run
        before = browser_order(run[-1])


def compact(data: Any) -> str:
    """Return data as JSON without blanks."""
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"))


def script(place: str, name: str, data: str) -> bytes:
    """Return a classic script that hands its data, which are JSON, to the page's search."""
    # A line separator is a line's end in old JavaScript, and `</` could end an inline script.
    text = data.replace("\u2028", "\\u2028").replace("\u2029", "\\u2029").replace("</", "<\\/")
    return f'KnowhubSearch.take("{place}/{name}",{text});\n'.encode()


def named(letter: str, data: str, length: int) -> str:
    """Return a name that tells what kind of file this is and changes with its content."""
    number = int.from_bytes(sha256(data.encode()).digest()[:16], "big")
    digits = []
    for _ in range(length):
        number, digit = divmod(number, len(_DIGITS))
        digits.append(_DIGITS[digit])
    return letter + "".join(digits)


class FileSet:
    """Makes the files of an index, each with a name of its own; it keeps the names only."""

    def __init__(self, place: str, length: int = NAME) -> None:
        self._place = place
        self._length = length
        self._digests: dict[str, str] = {}

    def add(self, letter: str, data: Any) -> Making[str]:
        """Yield a file named after its content, unless it has been made; return its name."""
        text = compact(data)
        whole = named(letter, text, _WHOLE)
        length = self._length
        # Short names keep the manifest small; the longer one is for two files that would share it.
        while self._digests.get(whole[: length + 1], whole) != whole:
            length += 1
        name = whole[: length + 1]
        if name not in self._digests:
            self._digests[name] = whole
            yield f"{self._place}/{name}.js", script(self._place, name, text)
        return name

    def add_runs(self, letter: str, runs: Iterable[tuple[str, Any]]) -> Making[dict[str, str]]:
        """Yield a file for each run; return borders and names for the manifest."""
        borders, names = [], []
        for border, data in runs:
            borders.append(border)
            names.append((yield from self.add(letter, data)))
        return {"from": BAR.join(borders), "names": listed(names)}


def listed(names: Sequence[str]) -> str:
    """Return names with the same first letter as one text, which takes less room than a list."""
    return names[0][0] + " ".join(name[1:] for name in names) if names else ""
