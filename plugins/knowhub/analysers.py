"""Analysers of the languages: stemmers, stop lists and the cutter of Chinese, from packages."""

from __future__ import annotations

import re
from functools import cache
from importlib.metadata import version
from typing import TYPE_CHECKING, cast

import stopwordsiso

from knowhub.core.search.analysis import Analyser
from knowhub.core.search.inflection import joining, rules_version
from knowhub.core.search.normalisation import fold

if TYPE_CHECKING:
    from collections.abc import Callable

_PACKAGES = ("nltk", "pystemmer", "rjieba", "stopwordsiso", "wordfreq")
_SHORT = 2
"""Letters of an English word that has no ending to cut."""
_MOST_FREQUENT = 100
"""Words of a language among which its stop words are sought.

The stop lists are long and hold words that this or another hub is about: "trata", "trabajo",
"states", "rights". Those among a language's most frequent words are hardly more than grammar.
"""


@cache
def analyser_for(language: str) -> Analyser:
    """Return the analyser of a language; one without a stemmer compares words as they are."""
    code = language.partition("-")[0]
    return Analyser(
        language,
        stem=_stemmer(code),
        stop_words=_stop_words(code),
        cut=_cutter() if code == "zh" else None,
    )


def version_of(language: str) -> str:
    """Return what changes whenever a text of a language could be read differently."""
    return " ".join((*_versions(), rules_version(language.partition("-")[0])))


# The packages are imported where they are used: a build that reads no text anew needs none of
# them, and together they take longer than such a build.


def _stemmer(code: str) -> Callable[[str], str]:
    if code == "ar":
        return _arabic()
    from Stemmer import Stemmer

    try:
        # The analyser keeps what it has read, so the stemmer need not.
        stem = Stemmer("porter" if code == "en" else code, 0).stemWord
    except KeyError:
        return str
    return joining(code, _but_short(stem) if code == "en" else stem)


def _arabic() -> Callable[[str], str]:
    """Return nltk's stemmer: Snowball's own parts feminine plurals from their words."""
    from lunr.languages.stemmer import get_language_stemmer
    from nltk.redos import TimedPattern

    stemmer = get_language_stemmer("ar").stemmer
    # One word with a suffix sets this for all that follow: what is read first must not matter.
    stemmer.suffixes_verb_step1_success = True
    for name, pattern in vars(type(stemmer)).items():
        if isinstance(pattern, TimedPattern):
            # Those of nltk watch the clock at each call; they name letters, so none can hang.
            setattr(stemmer, name, re.compile(pattern.pattern))
    return cast("Callable[[str], str]", stemmer.stem)


def _but_short(stem: Callable[[str], str]) -> Callable[[str], str]:
    """Return Porter's stemmer as he wrote it: "as" is left alone, Snowball's cuts it."""
    return lambda word: stem(word) if len(word) > _SHORT else word


def _versions() -> list[str]:
    return [f"{name}={version(name)}" for name in _PACKAGES]


def _stop_words(code: str) -> frozenset[str]:
    if not stopwordsiso.has_lang(code):
        return frozenset()
    from wordfreq import top_n_list

    frequent = {fold(word) for word in top_n_list(code, _MOST_FREQUENT, wordlist="small")}
    # A stop list holds elisions such as "l'"; a text is cut at the apostrophe.
    words = (part for word in stopwordsiso.stopwords(code) for part in fold(word).split("'"))
    return frozenset(words) & frequent


def _cutter() -> Callable[[str], list[str]]:
    import rjieba  # here, since its dictionary takes 30 MB and only Chinese needs it

    def cut(run: str) -> list[str]:
        return [str(word) for word in rjieba.cut(run)]

    return cut
