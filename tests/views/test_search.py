"""What the templates of the search get: texts in every form, lists, one script."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from knowhub.core.listings import Listings
from knowhub.mkdocs_plugins.search.scripts import is_part, join_scripts
from knowhub.strings import load_strings
from knowhub.views.base import View
from knowhub.views.search import plural_forms, search_box, search_view

if TYPE_CHECKING:
    from pathlib import Path

    from knowhub.core.catalogue import Catalogue


@pytest.fixture
def view(seeds: Catalogue) -> View:
    gettext = load_strings("fr").gettext
    return View(seeds, Listings(seeds), "fr", lambda uri: f"../{uri}/", gettext)


@pytest.mark.parametrize(
    ("language", "categories"),
    [
        ("en", {"one", "other"}),
        ("fr", {"one", "many", "other"}),
        ("es", {"one", "many", "other"}),
        ("ar", {"zero", "one", "two", "few", "many", "other"}),
        ("pt", {"one", "many", "other"}),
        ("ru", {"one", "few", "many", "other"}),
        ("zh", {"other"}),
    ],
)
def test_a_script_gets_a_form_for_each_category_of_the_language(
    language: str, categories: set[str]
) -> None:
    assert set(plural_forms(str, language)) == categories


@pytest.mark.parametrize(
    ("category", "number"), [("zero", 0), ("one", 1), ("two", 2), ("few", 3), ("many", 11)]
)
def test_arabic_forms_are_those_of_gettext(category: str, number: int) -> None:
    ngettext = load_strings("ar").ngettext
    forms = plural_forms(lambda n: ngettext("{count} entry", "{count} entries", n), "ar")
    assert forms[category] == ngettext("{count} entry", "{count} entries", number)
    assert len(set(forms.values())) == 6


def test_the_box_knows_its_addresses_and_speaks_the_reader_s_language(view: View) -> None:
    box = search_box(view, file_url=lambda path: f"/{path}", place="top")
    texts = json.loads(box.texts)
    assert (box.url, box.index, box.root) == ("../search/", "/search/fr/", "/fr/")
    assert texts["names"] == {"en": "anglais", "fr": "français"}
    assert texts["results"]["other"] == "{count} fiches"
    assert set(texts["problems"]) == {"missing", "broken", "other-build", "stale"}
    assert box.missing == texts["problems"]["missing"]


def test_the_page_leads_to_the_lists(view: View) -> None:
    page = search_view(view, english="../../search/", box=True)
    assert page["title"] == "Rechercher"
    assert [kind["url"] for kind in page["lists"]["kinds"]][:2] == [
        "../guides/index/",
        "../tools/index/",
    ]
    assert page["lists"]["tasks"]
    assert "{query}" in json.loads(page["texts"])["english"]


def test_parts_become_one_script_in_the_order_of_their_names(tmp_path: Path) -> None:
    folder = tmp_path / "assets" / "js" / "search"
    folder.mkdir(parents=True)
    (folder / "b.js").write_text('  // why\n  two("// stays");\n', "utf-8")
    (folder / "a.js").write_text("one();\n\n", "utf-8")
    (folder / "notes.txt").write_text("no script", "utf-8")
    assert join_scripts(tmp_path) == b'one();\ntwo("// stays");\n'


def test_only_parts_are_kept_back() -> None:
    assert is_part("assets/js/search/box.js")
    assert not is_part("assets/js/knowhub.js")
