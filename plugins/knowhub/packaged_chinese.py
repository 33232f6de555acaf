"""Chinese as the packages know it: one way of writing, classes of words, names of countries."""

from __future__ import annotations

import gzip
from functools import cache
from importlib import import_module
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from babel import Locale

if TYPE_CHECKING:
    from collections.abc import Iterator


def simplify(text: str) -> str:
    """Return a text of the same length in simplified characters, which the dictionaries have."""
    return text.translate(_simplified())


@cache
def _simplified() -> dict[int, str]:
    """Return the simplified form of each traditional character, as wordfreq has it."""
    # What wordfreq writes its lists with comes with it; its own reader needs a cutter besides.
    msgpack: Any = import_module("msgpack")
    path = files("wordfreq").joinpath("data/_chinese_mapping.msgpack.gz")
    table: dict[int, str] = msgpack.loads(
        gzip.decompress(path.read_bytes()), raw=False, strict_map_key=False
    )
    return {code: char for code, char in table.items() if len(char) == 1}


def tag(text: str) -> list[tuple[str, str]]:
    """Cut a text into words, each with its class."""
    return [(str(word), str(kind)) for word, kind in _dictionary().tag(text)]


def has_word(text: str) -> bool:
    """Tell whether the dictionary has a word."""
    return bool(_dictionary().has_word(text))


@cache
def _dictionary() -> Any:
    """Return the package that cuts Chinese: it takes 33 MB, and other languages do without."""
    return import_module("rjieba")


def other_names() -> Iterator[str]:
    """Yield names of countries and currencies as they are called in Taiwan and Hong Kong."""
    for code in ("zh_Hant", "zh_Hant_HK"):
        locale: Any = Locale.parse(code)
        yield from map(simplify, (*locale.territories.values(), *locale.currencies.values()))
