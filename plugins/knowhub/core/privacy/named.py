"""Names of persons that a model finds: a second look, beside the rules."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING, Protocol

from knowhub.core.privacy.cues import cues_for
from knowhub.core.privacy.findings import Kind, without_repetition
from knowhub.core.privacy.gate import located
from knowhub.core.privacy.normalisation import normalise
from knowhub.core.privacy.reading import Reading, review

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from knowhub.core.privacy.findings import Finding
    from knowhub.core.privacy.knowledge import Knowledge
    from knowhub.core.privacy.reading import Span

_CASELESS = frozenset({"ar", "zh"})
"""Languages whose scripts have no capitals."""


class PersonFinder(Protocol):
    """Finds names of persons; whoever has models passes one in."""

    @property
    def languages(self) -> Collection[str]:
        """The codes of the languages that it reads."""

    @property
    def models(self) -> str:
        """Its models with their versions: others may find other names."""

    def find(self, texts: Sequence[str], language: str) -> Iterator[Sequence[Span]]:
        """Yield for each text where names of persons stand."""


def find_named(
    texts: Sequence[str], language: str, knowledge: Knowledge, finder: PersonFinder
) -> Iterator[list[Finding]]:
    """Yield for each text a review finding for every name that nothing explains.

    Args:
        texts: The texts as editors wrote them; offsets of findings are offsets in them.
        language: The code of their language, one of the finder's.
        knowledge: What explains a name: bodies, places, instruments, the dictionary.
        finder: The model.
    """
    normals = [normalise(text) for text in texts]
    found = finder.find([normal.text for normal in normals], language)
    for normal, spans in zip(normals, found, strict=True):
        text = knowledge.simplify(normal.text)
        reading = Reading(text, cues_for(language), knowledge)
        named = (review(span, Kind.PERSON, "person-model") for span in _unexplained(reading, spans))
        yield without_repetition(located(named, normal))


def _unexplained(reading: Reading, spans: Iterable[Span]) -> Iterator[Span]:
    """Yield the spans that can be a name as they are written, and may not be published."""
    caseless = reading.cues.language in _CASELESS
    for start, end in spans:
        if not reading.in_explained(start, end) and (
            caseless or any(_may_name(reading, start, end))
        ):
            yield start, end


def _may_name(reading: Reading, start: int, end: int) -> Iterator[bool]:
    """Yield for each word whether it has a capital that nothing else explains."""
    for word in takewhile(lambda word: word.start < end, reading.words_from(start)):
        opening = reading.starts_sentence(word) and reading.knows(word)
        yield word.capital and not opening and not reading.explained(word)
