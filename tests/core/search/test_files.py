"""The files of an index: the same for the same hub, and few other ones after a change."""

from __future__ import annotations

import json
import random
from base64 import b64decode
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from hubs import make_hub, read_hub, record
from knowhub import searching
from knowhub.analysers import analyser_for
from knowhub.core.listings import Listings
from knowhub.core.search.analyses import analyse
from knowhub.core.search.concepts import Concepts, Matcher
from knowhub.core.search.documents import Document
from knowhub.core.search.files import Labels, index_files, reading_of
from knowhub.searching import SearchIndex, search_files

if TYPE_CHECKING:
    import pytest

    from knowhub.core.catalogue import Catalogue


def read(data: bytes) -> Any:
    """Return what a script hands over."""
    text = data.decode()
    assert text.startswith('KnowhubSearch.take("')
    return json.loads(text[text.index(",") + 1 : text.rindex(");")])


def files_of(catalogue: Catalogue, language: str = "en") -> dict[str, bytes]:
    return dict(search_files(catalogue, Listings(catalogue), language))


def test_two_builds_give_identical_bytes() -> None:
    assert files_of(read_hub(), "fr") == files_of(read_hub(), "fr")


def test_every_file_says_its_own_name(seeds: Catalogue) -> None:
    for path, data in files_of(seeds).items():
        name = path.removesuffix(".js")
        assert data.startswith(f'KnowhubSearch.take("{name}",'.encode())


def listed(names: str) -> list[str]:
    """Return the names that stand in one text of a manifest."""
    return [names[0] + rest for rest in names[1:].split(" ")] if names else []


def test_the_manifest_names_every_file(seeds: Catalogue) -> None:
    files = files_of(seeds)
    manifest = read(files["en/index.js"])
    following = read(files[f"en/{manifest['following']}.js"])
    runs = (manifest["lexicon"], manifest["tails"], manifest["postings"], following)
    results = listed(manifest["results"])
    named = [
        *(name for own in runs for name in listed(own["names"])), *results,
        manifest["following"], *manifest["columns"].values(),
        manifest["facets"], manifest["titles"],
    ]  # fmt: skip
    rows = [row for name in results for row in read(files[f"en/{name}.js"])]
    wanted = {f"en/{name}.js" for name in named} | {f"texts/{row[-1]}.js" for row in rows}
    assert wanted | {"en/index.js"} == set(files)
    assert manifest["count"] == len(rows) == len(seeds.entries)


def test_a_hub_without_records_has_an_index() -> None:
    manifest = read(files_of(make_hub({}))["en/index.js"])
    assert manifest["count"] == 0
    assert manifest["results"] == ""


def corpus(count: int, seed: int = 3) -> list[Document]:
    """Return documents of made-up words, some of them frequent."""
    source = random.Random(seed)
    letters = "bcdfghklmnprstvz"
    words = ["".join(source.choices(letters, k=6)) for _ in range(6000)]
    weights = [1 / (place + 5) for place in range(len(words))]

    def text(length: int) -> str:
        return " ".join(source.choices(words, weights, k=length))

    return [
        Document(f"r{n:04}", f"tools/r{n:04}", "tool", "en", text(6), text(25), "", "", text(300))
        for n in range(count)
    ]


def index(documents: list[Document]) -> dict[str, bytes]:
    analyser = analyser_for("en")
    reader = (analyser, Matcher(Concepts(), analyser))
    readings = (
        reading_of(document, analyse(document, Concepts(), lambda _: reader, "en"), "en")
        for document in documents
    )
    labels = Labels({"tools": ("tool", "Tool")}, ())
    made = index_files(readings, Concepts(), analyser, facets=(), label=lambda _: labels)
    return dict(made)


def test_one_changed_record_changes_few_files() -> None:
    before = corpus(400)
    body = before[200].body.split(" ")
    body[7:9] = ["zebrafish", "okapi", "quagga"]
    after = [*before[:200], replace(before[200], body=" ".join(body)), *before[201:]]
    old, new = index(before), index(after)
    assert len(old) > 450
    changed = {path for path in new if old.get(path) != new[path]}
    assert "en/index.js" in changed
    assert len(changed) <= 25, sorted(changed)


def test_a_changed_record_is_the_only_one_that_is_read_again(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    read_again: list[str] = []

    def counted(document: Document, *arguments: Any) -> Any:
        read_again.append(document.id)
        return analyse(document, *arguments)

    monkeypatch.setattr(searching, "analyse", counted)
    records = {"tools/a.md": record(), "tools/b.md": record(title="Winnow"), "tools/c.md": record()}
    known: dict[str, bytes] = {}
    catalogue = make_hub(records)
    first = dict(search_files(catalogue, Listings(catalogue), "en", known=known))
    assert sorted(read_again) == ["a", "b", "c"]
    read_again.clear()
    assert dict(search_files(catalogue, Listings(catalogue), "en", known=known)) == first
    assert read_again == []
    changed = make_hub({**records, "tools/b.md": record(title="Riddle")})
    second = dict(search_files(changed, Listings(changed), "en", known=known))
    assert read_again == ["b"]
    assert second == files_of(changed)
    assert len(known) == 3, "what nothing needs any more is dropped"


def key_of(catalogue: Catalogue, language: str = "en", **options: Any) -> str:
    return SearchIndex(catalogue, Listings(catalogue), language, **options).key


def test_the_key_of_an_index_changes_with_all_that_it_is_made_of() -> None:
    records = {"tools/a.md": record(), "tools/b.md": record()}
    own = "title: Crible\nsummary: Nettoyer.\nmade_by: person\ndigest: {text: none}"
    french = {"tools/a.fr.md": f"---\n{own}\n---\nSecouez.\n"}
    lists = {"places/country-aliases.yml": "aliases: {BF: [Upper Volta]}\n"}
    same = key_of(make_hub(records))
    assert key_of(make_hub(records)) == same
    others = [
        key_of(make_hub({**records, "tools/b.md": record(body="Okapi.")})),
        key_of(make_hub({**records, "tools/b.md": record(currency="historical")})),
        key_of(make_hub({"tools/a.md": record()})),
        key_of(make_hub({**records, **lists})),
        key_of(make_hub({**records, **french})),
        key_of(make_hub(records), "fr"),
        key_of(make_hub(records), directory_urls=False),
        key_of(make_hub(records), version="2"),
    ]
    assert len({same, *others}) == len(others) + 1


def test_a_record_of_members_is_in_no_file() -> None:
    hidden = record(title="Vault plan", visibility="members", year="1987", countries="[SE]")
    shown = record("related: [vault-plan]", countries="[BF]")
    catalogue = make_hub({"tools/vault-plan.md": hidden, "tools/sieve.md": shown})
    files = files_of(catalogue)
    everything = b" ".join([*files.values(), *(path.encode() for path in files)]).lower()
    for trace in (b"vault", b"1987", b"sweden", b'"se"'):
        assert trace not in everything, trace


def test_a_word_s_postings_hold_the_records_that_have_it() -> None:
    records = {
        "tools/a.md": record(body="Okapi."),
        "tools/b.md": record(),
        "tools/c.md": record(title="Okapi"),
    }
    files = files_of(make_hub(records))
    lists = [read(data) for path, data in files.items() if path.startswith("en/p")]
    packed = b64decode(next(own["okapi"] for own in lists if "okapi" in own))
    assert len(packed) == 2, "two documents, a byte each"
    in_body, in_title = packed[0] & 15, packed[1] & 15
    assert (in_body & 8, in_title & 8) == (0, 8)
    assert [packed[0] >> 4, packed[1] >> 4] == [0, 1]
    assert in_title > in_body
