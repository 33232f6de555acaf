"""Other ways to write a word: inflected, misspelt, cut short, without its accents.

None of them asks the stemmer of the index: what it can join must not be what it is asked.
"""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from functools import cache
from typing import TYPE_CHECKING

from simplemma.strategies import DictionaryLookupStrategy

from benchmarks.words import lexicon

if TYPE_CHECKING:
    from collections.abc import Mapping
    from random import Random

LEMMATISED = ("en", "fr", "es", "pt", "ru")
"""Languages whose inflected forms come from simplemma's dictionaries."""
FREQUENT_FORMS = 3
"""A variant is one of the most frequent other forms of a lemma: people write those."""
_ARTICLE = "ال"
_MARKS_AND_TATWEEL = "\u0640"
_FOLDED = str.maketrans(
    {"أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ة": "ه", "ё": "е", "Ё": "Е", "œ": "oe"}
)
_KEPT = frozenset("йЙ")
"""Letters of their own that Unicode takes apart, but nobody writes without their mark."""


@cache
def _forms(language: str) -> tuple[Mapping[str, str], Mapping[str, tuple[str, ...]]]:
    """Return the lemma of each word of the language, and the words of each lemma by frequency."""
    look_up = DictionaryLookupStrategy()
    lemmas: dict[str, str] = {}
    words: dict[str, list[str]] = defaultdict(list)
    for word in lexicon(language).words:
        lemma = look_up.get_lemma(word, language)
        if lemma:
            lemmas[word] = lemma
            words[lemma].append(word)
    return lemmas, {lemma: tuple(found) for lemma, found in words.items()}


def inflected(word: str, language: str, rng: Random) -> str | None:
    """Return another form of the same word, or None where none is known."""
    if language == "ar":
        return _inflected_arabic(word, rng)
    if language not in LEMMATISED:
        return None
    lemmas, words = _forms(language)
    others = [form for form in words.get(lemmas.get(word, ""), ()) if form != word]
    return rng.choice(others[:FREQUENT_FORMS]) if others else None


def _inflected_arabic(word: str, rng: Random) -> str | None:
    """Change article, particle, number or possessor of a noun, by the rules of a school grammar.

    A noun is what has an article, is written with one elsewhere, or has the feminine ending; of the
    forms that the rules give, those that people write are taken first.
    """
    known = lexicon("ar").ranks
    bare = bare_arabic(word)
    is_noun = bare != word or _ARTICLE + bare in known or bare.endswith("ة")
    if not is_noun or len(bare) < 4:
        return None
    particles = _with_particles(bare) - {word}
    written = (particles | _with_endings(bare)) & known.keys() - {word}
    return rng.choice(sorted(written or particles))


def bare_arabic(word: str) -> str:
    """Return a word without its article, also where a particle stands before it."""
    for prefix in ("وال", "بال", "كال", "فال", _ARTICLE, "لل"):
        if word.startswith(prefix) and len(word) - len(prefix) >= 3:
            return word[len(prefix) :]
    return word


def _with_particles(bare: str) -> set[str]:
    return {bare, _ARTICLE + bare, f"و{_ARTICLE}{bare}", f"ب{_ARTICLE}{bare}", f"لل{bare}"}


def _with_endings(bare: str) -> set[str]:
    if bare.endswith("ة"):  # feminine: sound plural, dual, possessors
        stem = bare[:-1]
        return {stem + ending for ending in ("ات", "تان", "تين", "ته", "تها", "تهم")}
    if bare.endswith(("ات", "ون", "ين", "ان", "ه", "ها", "هم", "نا", "ا", "ى", "ي")):
        return set()  # it has an ending already
    return {bare + ending for ending in ("ان", "ين", "ه", "ها", "هم", "نا")}


def misspelt(word: str, language: str, rng: Random) -> str:
    """Return the word with one edit, anywhere in it: a letter more, less, other, or two swapped."""
    letters = lexicon(language).alphabet
    while True:
        place = rng.randrange(len(word))
        edits = (
            word[:place] + rng.choice(letters) + word[place + 1 :],
            word[:place] + word[place + 1 :],
            word[:place] + rng.choice(letters) + word[place:],
            word[:place] + word[place + 1 : place + 2] + word[place] + word[place + 2 :],
        )
        edited = rng.choice(edits)
        if edited != word:
            return edited


def beginning(word: str, language: str) -> str:
    """Return the first four letters; the Arabic article does not count among them."""
    return (bare_arabic(word) if language == "ar" else word)[:4]


def stripped(word: str) -> str:
    """Return the word without accents and diacritics, alef and ё as people type them in haste."""
    folded = word.translate(_FOLDED).replace(_MARKS_AND_TATWEEL, "")
    return "".join(letter if letter in _KEPT else _base(letter) for letter in folded)


def _base(letter: str) -> str:
    parts = unicodedata.normalize("NFD", letter)
    return "".join(part for part in parts if not unicodedata.combining(part))
