"""Two other searches over the same documents: lunr.js with lunr.py's index, and Material's own."""

from __future__ import annotations

import json
import shutil
import time
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import material
import mkdocs
import rjieba
import stopwordsiso
from lunr.builder import Builder
from lunr.languages import SUPPORTED_LANGUAGES
from lunr.languages.stemmer import get_language_stemmer
from lunr.stemmer import PorterStemmer
from lunr.stop_word_filter import generate_stop_word_filter
from lunr.trimmer import trimmer

from benchmarks.browser import as_data
from benchmarks.indexing import gz_kb

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from lunr.token import Token

    from benchmarks.browser import Window
    from benchmarks.queries import Query
    from knowhub.core.search.documents import Document

PAGE = "peers.html"
INDEX = "index.json"
NAMES = ("lunr", "material")
_HERE = Path(__file__).parent
_LUNR = Path(mkdocs.__file__).parent / "contrib" / "search"
_MATERIAL = Path(material.__file__).parent / "templates" / "assets" / "javascripts"
_SEPARATORS = {"zh": "[\\s\\u200b\\u3000\\-、。，．？！；]+"}
_BREAK = "\u200b"
"""The invisible sign with which Material's plugin tells Chinese words apart."""
_PIPELINES = {"ar": [], "zh": ["stemmer"]}
_FIELDS = {"title": {"boost": 1000.0}, "text": {"boost": 1.0}, "tags": {"boost": 1000000.0}}
_HTML = """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Peers</title>
{}</head><body></body></html>
"""


@dataclass(frozen=True)
class Peer:
    """Another search with its index on the disk."""

    name: str
    seconds: float
    """What its index took to build here; Material builds in the reader's browser."""
    kb: float
    """What a reader loads before the first answer, gz."""
    scripts: tuple[str, ...]


def build_lunr(documents: Sequence[Document], language: str, folder: Path) -> Peer:
    """Write an index by lunr.py and the scripts of lunr.js that read it."""
    start = time.perf_counter()
    builder = _builder(language)
    for document in documents:
        texts = (document.title, document.summary, document.body)
        title, summary, body = (_spaced(text, language) for text in texts)
        builder.add({"id": document.id, "title": title, "summary": summary, "body": body})
    index = json.dumps(builder.build().serialize(), ensure_ascii=False, separators=(",", ":"))
    seconds = time.perf_counter() - start
    scripts = ["templates/search/lunr.js"]
    if language not in {"en", "zh"}:
        scripts += [f"lunr-language/lunr.{name}.js" for name in ("stemmer.support", language)]
    for script in scripts:
        shutil.copy(_LUNR / script, folder)
    names = tuple(Path(script).name for script in scripts)
    return _write("lunr", folder, index, names, seconds)


def build_material(documents: Sequence[Document], language: str, folder: Path) -> Peer:
    """Write the index that Material's plugin would write, and its worker."""
    rows = [
        {
            "location": f"{document.id}/",
            "title": _spaced(document.title, language, _BREAK),
            "text": f"<p>{_spaced(f'{document.summary} {document.body}', language, _BREAK)}</p>",
        }
        for document in documents
    ]
    config = {
        "lang": [language if language not in {"ar", "zh"} else "en"],
        "separator": _SEPARATORS.get(language, "[\\s\\-]+"),
        "pipeline": _PIPELINES.get(language, ["stopWordFilter"]),
        "fields": _FIELDS,
    }
    data = {"config": config, "docs": rows, "options": {"suggest": False}}
    shutil.copytree(_MATERIAL / "lunr", folder / "lunr")
    worker = next((_MATERIAL / "workers").glob("search.*.min.js"))
    (folder / "workers").mkdir()
    shutil.copy(worker, folder / "workers" / "search.js")
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return _write("material", folder, text, (), 0.0, loads=("workers/search.js",))


def ask_peer(
    window: Window, address: str, peer: Peer, queries: Mapping[str, Sequence[Query]]
) -> tuple[dict[str, list[list[str]]], float]:
    """Return the ids that a peer answers by kind of query, and the seconds until it was ready."""
    window.open(address + PAGE)
    ready: float = window.call("ready", peer.name)
    answers = {
        kind: window.call(peer.name, [as_data(query) for query in own])
        for kind, own in queries.items()
    }
    return answers, ready / 1000


def _write(
    name: str,
    folder: Path,
    index: str,
    scripts: tuple[str, ...],
    seconds: float,
    loads: tuple[str, ...] = (),
) -> Peer:
    data = index.encode()
    (folder / INDEX).write_bytes(data)
    shutil.copy(_HERE / "peers.js", folder)
    tags = "".join(f'<script src="{script}"></script>' for script in (*scripts, "peers.js"))
    (folder / PAGE).write_text(_HTML.format(tags), "utf-8")
    read = (gz_kb((folder / script).read_bytes()) for script in (*scripts, *loads))
    return Peer(name, round(seconds, 2), round(gz_kb(data) + sum(read), 1), scripts)


def _spaced(text: str, language: str, mark: str = " ") -> str:
    """Return a Chinese text cut into words, as neither peer does it by itself."""
    return mark.join(rjieba.cut(text)) if language == "zh" else text


def _builder(language: str) -> Builder:
    """Return a builder as lunr.py makes it, but with stop words that need no download."""
    builder = Builder()
    builder.ref("id")
    builder.field("title", boost=10)
    builder.field("summary", boost=3)
    builder.field("body")
    stop_words = stopwordsiso.stopwords(language) - {""}
    builder.pipeline.add(trimmer, generate_stop_word_filter(stop_words, language=f"kh-{language}"))
    stem = _stemmer(language)
    if stem:
        builder.pipeline.add(stem)
        builder.search_pipeline.add(stem)
    return builder


def _stemmer(language: str) -> Any:
    """Return lunr.py's stemmer of a language under the name that lunr.js knows it by."""
    if language != "en" and language not in SUPPORTED_LANGUAGES:
        return None
    own: Callable[[str], str] = (
        PorterStemmer().stem if language == "en" else get_language_stemmer(language).stem
    )
    remembered = cache(own)

    def stem(token: Token, i: Any = None, tokens: Any = None) -> Token:
        return token.update(lambda text, metadata=None: remembered(text))

    stem.label = "stemmer" if language == "en" else f"stemmer-{language}"  # type: ignore[attr-defined]  # lunr.py asks for it
    return stem
