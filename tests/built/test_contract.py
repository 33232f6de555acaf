"""The built HTML as a contract: what every page promises its readers."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path
from xml.etree import ElementTree

from built.pages import Page, internal_target

LANGUAGES = {"fr": "ltr", "es": "ltr", "ar": "rtl"}
BASE = "https://knowhub.example/"
Pages = dict[str, Page]


def language_of(path: str) -> str:
    first = path.partition("/")[0]
    return first if first in LANGUAGES else "en"


def address_of(path: str) -> str:
    return BASE + path.removesuffix("index.html")


def shown(found: list[str]) -> str:
    return "\n".join(found[:20])


def is_error_page(path: str) -> bool:
    return path.endswith("404.html")


def test_the_hub_has_pages_in_every_language(pages: Pages) -> None:
    counts = Counter(language_of(path) for path in pages)
    assert set(counts) == {"en", *LANGUAGES}
    assert len(set(counts.values())) == 1, counts


def test_pages_are_valid_and_keep_scripts_styles_and_hosts_out(pages: Pages) -> None:
    found = [f"{page.path}: {text}" for page in pages.values() for text in page.problems]
    assert not found, shown(found)


def test_pages_say_their_reader_s_language_and_direction(pages: Pages) -> None:
    wrong = [
        page.path
        for page in pages.values()
        if page.lang != language_of(page.path)
        or page.dir != LANGUAGES.get(language_of(page.path), "ltr")
    ]
    assert not wrong, shown(wrong)


def test_pages_have_one_heading_a_title_and_a_description(pages: Pages) -> None:
    wrong = [
        f"{page.path}: {page.h1} {page.title!r} {page.description!r}"
        for page in pages.values()
        if page.h1 != 1 or not page.title or not page.description
    ]
    assert not wrong, shown(wrong)


def test_fallback_pages_are_canonical_to_the_text_that_they_show(pages: Pages) -> None:
    wrong = []
    for page in pages.values():
        if is_error_page(page.path):
            continue
        real = address_of(page.path)
        if page.article_lang and page.article_lang != page.lang:
            prefix = f"{page.lang}/" if page.lang != "en" else ""
            bare = page.path.removeprefix(prefix)
            folder = "" if page.article_lang == "en" else f"{page.article_lang}/"
            real = address_of(folder + bare)
        if page.canonical != real:
            wrong.append(f"{page.path}: {page.canonical}")
    assert not wrong, shown(wrong)


def test_links_and_anchors_lead_somewhere(pages: Pages, site: Path) -> None:
    files = {path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file()}
    broken = []
    for page in pages.values():
        if is_error_page(page.path):
            continue
        for link in page.links:
            target = internal_target(page.path, link)
            if target is None:
                continue
            file, anchor = target
            if file not in files:
                broken.append(f"{page.path}: {link}")
            elif anchor and anchor not in pages[file].ids:
                broken.append(f"{page.path}: {link} (no such anchor)")
    assert not broken, shown(broken)


def test_external_links_use_http_and_reveal_no_referrer(pages: Pages, site: Path) -> None:
    schemes = {
        link.partition(":")[0]
        for page in pages.values()
        for link in page.links
        if re.match(r"[a-z]+:", link)
    }
    assert schemes <= {"https", "http"}, schemes
    assert 'name="referrer" content="no-referrer"' in (site / "index.html").read_text("utf-8")


def sitemap_of(site: Path) -> dict[str, dict[str, str]]:
    space = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9"}
    tree = ElementTree.parse(site / "sitemap.xml")
    found = {}
    for url in tree.findall("s:url", space):
        links = url.findall("{http://www.w3.org/1999/xhtml}link")
        alternates = {link.get("hreflang") or "": link.get("href") or "" for link in links}
        found[url.findtext("s:loc", "", space)] = alternates
    return found


def test_the_sitemap_lists_real_pages_only_and_each_of_them(pages: Pages, site: Path) -> None:
    real = {
        address_of(page.path)
        for page in pages.values()
        if not is_error_page(page.path) and page.canonical == address_of(page.path)
    }
    assert set(sitemap_of(site)) == real


def test_alternates_are_real_and_mutual(site: Path) -> None:
    sitemap = sitemap_of(site)
    for address, alternates in sitemap.items():
        for other in alternates.values():
            assert sitemap[other] == alternates, (address, other)
        assert not alternates or address in alternates.values()


def test_no_page_carries_hreflang(pages: Pages, site: Path) -> None:
    carrying = [path for path in pages if b"hreflang" in (site / path).read_bytes()]
    assert not carrying, shown(carrying)


def test_every_page_says_that_the_hub_takes_no_reports_and_offers_a_way_out(
    pages: Pages, site: Path
) -> None:
    without = []
    for path in pages:
        text = (site / path).read_text("utf-8")
        if "foot-notice" not in text or "data-exit" not in text:
            without.append(path)
    assert not without, shown(without)


def test_a_channel_that_nobody_verified_is_on_no_page(site: Path) -> None:
    from knowhub.hubs import load_catalogue  # the real content, read once here

    root = Path(__file__).resolve().parents[2]
    catalogue = load_catalogue(root, ("en", "fr", "es", "ar"))
    hidden = [
        (entry.uri, channel.value)
        for entry in catalogue.of_kind("network")
        for channel in getattr(entry.record, "channels", ())
        if not channel.verified_on
    ]
    assert hidden
    for uri, value in hidden:
        for prefix in ("", "fr/", "es/", "ar/"):
            text = (site / f"{prefix}{uri}/index.html").read_text("utf-8")
            number = re.search(r"[\d][\d \-]{4,}\d", value)
            assert value not in text, uri
            assert not number or number[0] not in text, uri


def test_material_s_bundle_is_not_sent(site: Path) -> None:
    sent = sorted(path.name for path in (site / "assets").rglob("*") if path.is_file())
    assert len(sent) < 15, sent
    assert not [path for path in site.rglob("*") if path.suffix in {".woff", ".woff2", ".map"}]
