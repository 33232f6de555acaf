"""Long names of States: "Republic of Cyprus", "République togolaise", "Kyrgyz Republic"."""

# letters of other scripts stand here on purpose

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from knowhub.core.privacy.reading import Reading, Span

_SORT = (
    r"(?:(?:united|federal|federati\w+|islami\w+|democrati\w+|people's|arab|plurina\w+|bolivarian\w*|"
    r"co-?operati\w+|socialist\w*|oriental|popular|populaire|unid\w+|arabe|unie|"
    r"соединенн\w+|исламск\w+|демократическ\w+|народн\w+|федеративн\w+|арабск\w+) ){0,3}"
)
_FORM = (
    r"(?:republic|kingdom|states?|commonwealth|federation|principality|sultanate|"
    r"republi[qc]\w+|royaume|etats?|principaute|sultanat|emirats?|reino|estados?|federacion|federacao|"
    r"principado|sultanato|emiratos|республик\w+|королевств\w+|федераци\w+|государств\w+)"
)
_LINK = r"(?:of the|of|du|de la|de l'|de|des|d'|del|dos|da|do|das)"
_BEFORE_RE = re.compile(rf"(?<![^\W_]){_SORT}{_FORM} (?:\w{{6,}} )?(?:{_LINK}[ ]?)?(?=\w)")
"""What stands before the name of a country."""
_OF_PEOPLE = (
    r"(?:francaise|togolaise|tunisienne|centrafricaine|gabonaise|libanaise|algerienne|italienne|"
    r"hellenique|turque|portuguesa|francesa|italiana|helenica|dominican[ae]?|argentina|mexicanos|"
    r"american[oa]s|brasileira?|hellenic|czech|slovak|kyrgyz|italian|french|portuguese|syrian arab|"
    r"central african|"
    r"кыргызск|киргизск|чешск|словацк|доминиканск|греческ|французск|итальянск|турецк|португальск|"
    r"российск|центральноафриканск|южно-африканск|сирийск)"
)
_PEOPLE_RE = re.compile(
    rf"(?<![^\W_])(?:{_OF_PEOPLE}\w{{0,3}} {_FORM}|{_SORT}{_FORM} (?:unid\w+ )?{_OF_PEOPLE})(?!\w)"
)
"""A State that an adjective names."""


def find_states(reading: Reading) -> Iterator[Span]:
    """Yield where a State is called by its form and its name, or by an adjective."""
    for match in _BEFORE_RE.finditer(reading.folded):
        word = next(reading.words_from(match.end()), None)
        if word and reading.text[match.start()].isupper() and reading.in_phrase(word):
            yield match.start(), word.end
    for match in _PEOPLE_RE.finditer(reading.folded):
        if reading.text[match.start()].isupper():
            yield match.span()


def state_at(reading: Reading, position: int) -> int:
    """Return where a State with a long name ends that starts at a position, or 0."""
    ends = (end for start, end in find_states(reading) if start == position)
    return max(ends, default=0)
