"""A hub of another domain builds with the same package, theme and commands."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from hubs import copy_seeds, record
from site_builds import build, build_plain, pages, read, words

if TYPE_CHECKING:
    from pathlib import Path


def test_every_record_has_a_page_in_both_languages(seed_site: Path) -> None:
    found = set(pages(seed_site))
    for uri in (
        "tools/seed-drying-handbook",
        "tools/fiche-de-tri",
        "guides/keep-a-seed-bank",
        "cases/flooded-store",
        "cases/borrowed-millet",
        "terms/landrace",
        "countries/bf",
        "regions/west-africa",
        "tasks/dry-and-store",
        "for/seed-keeper",
        "about",
    ):
        assert {f"{uri}/index.html", f"fr/{uri}/index.html"} <= found, uri


def test_the_domain_s_own_words_stand_on_the_home_page(seed_site: Path) -> None:
    english, french = words(read(seed_site, "")), words(read(seed_site, "fr"))
    for label in ("Seed Hub", "Dry and store", "Seed keeper", "Western Africa"):
        assert label in english
    for label in ("Sécher et conserver", "Gardienne ou gardien de semences", "Afrique occidentale"):
        assert label in french
    assert "Amener la semence à la bonne humidité" in french


def test_no_word_of_the_first_domain_is_in_a_hub_of_another(seed_site: Path) -> None:
    first = re.compile(r"trafficking|smuggling|victim|\btraite\b|migrant", re.IGNORECASE)
    found = {
        path: match[0]
        for path, html in pages(seed_site).items()
        if (match := first.search(words(html.decode())))
    }
    assert found == {}


def test_topics_are_facets_and_three_cases_are_needed_for_one(seed_site: Path) -> None:
    assert "Céréales" in words(read(seed_site, "fr/tools/by-topic/cereals"))
    assert not (seed_site / "cases" / "by-topic").exists()


def test_a_translated_record_is_real_in_its_language(seed_site: Path) -> None:
    html = read(seed_site, "fr/tools/seed-drying-handbook")
    assert '<article class="prose" lang="fr" dir="ltr">' in html
    assert "Étalez la semence en couche mince" in html
    assert 'rel="canonical" href="https://seeds.example/fr/tools/seed-drying-handbook/"' in html


@pytest.mark.parametrize("uri", ["guides/keep-a-seed-bank", "about"])
def test_a_text_that_is_not_translated_is_shown_and_marked(seed_site: Path, uri: str) -> None:
    html = read(seed_site, f"fr/{uri}")
    assert '<html lang="fr" dir="ltr">' in html
    assert '<article class="prose" lang="en" dir="ltr">' in html
    assert "anglais" in words(html)
    assert f'rel="canonical" href="https://seeds.example/{uri}/"' in html


def test_a_record_whose_base_is_french_is_real_in_french_and_marked_in_english(
    seed_site: Path,
) -> None:
    french, english = (read(seed_site, f"{path}tools/fiche-de-tri") for path in ("fr/", ""))
    canonical = 'rel="canonical" href="https://seeds.example/fr/tools/fiche-de-tri/"'
    for html in (french, english):
        assert '<article class="prose" lang="fr" dir="ltr">' in html
        assert canonical in html
    assert "Not yet in your language." in english
    assert "French" in words(english)
    assert 'class="notice notice-info"' not in french


def test_the_sitemap_has_real_pages_only(seed_site: Path) -> None:
    sitemap = (seed_site / "sitemap.xml").read_text("utf-8")
    listed = set(re.findall(r"<loc>https://seeds\.example/([^<]*)</loc>", sitemap))
    assert {"", "fr/tools/fiche-de-tri/", "fr/tools/seed-drying-handbook/"} <= listed
    assert not {"tools/fiche-de-tri/", "fr/about/", "fr/guides/keep-a-seed-bank/"} & listed


def test_illustrative_records_say_so(seed_site: Path) -> None:
    assert "An illustration" in words(read(seed_site, "cases/flooded-store"))


def test_a_glossary_term_is_linked_in_its_own_language_only(seed_site: Path) -> None:
    link = '<a class="term" href="../../terms/landrace/">landrace</a>'
    assert read(seed_site, "tools/seed-drying-handbook").count(link) == 1
    assert 'class="term"' not in read(seed_site, "fr/tools/seed-drying-handbook")
    assert 'class="term"' not in read(seed_site, "terms/landrace")


def test_one_language_has_the_pages_of_the_whole_hub(seed_site: Path, tmp_path: Path) -> None:
    result = build(copy_seeds(tmp_path), tmp_path / "site", "--language", "fr")
    assert result.exit_code == 0, result.output
    whole = {path: html for path, html in pages(seed_site).items() if path.startswith("fr/")}
    assert pages(tmp_path / "site") == whole


@pytest.mark.parametrize("generator", ["mkdocs", "properdocs"])
def test_plain_generators_make_the_same_pages(
    seed_site: Path, tmp_path: Path, generator: str
) -> None:
    build_plain(generator, copy_seeds(tmp_path), tmp_path / "site")
    found, expected = pages(tmp_path / "site"), pages(seed_site)
    assert set(found) == set(expected)
    assert [path for path in found if found[path] != expected[path]] == []
    sitemaps = [(site / "sitemap.xml").read_bytes() for site in (tmp_path / "site", seed_site)]
    assert sitemaps[0] == sitemaps[1]


def test_a_second_build_changes_no_byte(tmp_path: Path) -> None:
    root, site = copy_seeds(tmp_path), tmp_path / "site"
    assert build(root, site).exit_code == 0
    first = pages(site)
    assert build(root, site).exit_code == 0
    assert pages(site) == first


def test_a_broken_record_stops_the_build_and_leaves_the_earlier_site_whole(tmp_path: Path) -> None:
    root, site = copy_seeds(tmp_path), tmp_path / "site"
    assert build(root, site).exit_code == 0
    before = pages(site)
    (root / "content" / "tools" / "sieve.md").write_text(record(topics="[rice]"), "utf-8")
    (root / "content" / "tools" / "winnow.md").write_text("", "utf-8")
    result = build(root, site)
    assert result.exit_code == 1
    assert isinstance(result.exception, SystemExit)
    assert "content/tools/sieve.md:4:10: vocabulary: topics: Expected one of" in result.output
    assert "content/tools/winnow.md:1:1: empty-file" in result.output
    assert pages(site) == before


def test_a_link_that_leads_nowhere_stops_the_build_and_names_the_record(tmp_path: Path) -> None:
    root, site = copy_seeds(tmp_path), tmp_path / "site"
    text = record(body="See [this](nowhere.md).\n")
    (root / "content" / "tools" / "sieve.md").write_text(text, "utf-8")
    result = build(root, site)
    assert result.exit_code == 1
    assert "content/tools/sieve.md" in result.output
    assert "nowhere.md" in result.output
    assert ".cache" not in result.output
    assert not site.exists()


def test_a_folder_without_a_hub_is_one_line(tmp_path: Path) -> None:
    result = build(tmp_path, tmp_path / "site")
    assert result.exit_code == 1
    assert result.stderr.splitlines() == [
        f"Error: Expected a hub in {tmp_path}; found no mkdocs.yml there. "
        "Name the folder with --root."
    ]


def test_an_unknown_language_names_the_known_ones(tmp_path: Path) -> None:
    result = build(copy_seeds(tmp_path), tmp_path / "site", "--language", "de")
    assert result.exit_code == 1
    assert result.stderr == "Error: Expected one of the languages en, fr; found 'de'.\n"
    assert not (tmp_path / "site").exists()
