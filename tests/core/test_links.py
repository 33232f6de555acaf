"""Links between pages lead somewhere, in each language."""

from __future__ import annotations

import re

import pytest

from knowhub.core.checks.links import Pages, PageText, check_links

TEXTS = {
    "index.md": "# Home\n",
    "about.md": "# About {#about}\n\n## Rights {#rights}\n",
    "about.fr.md": "# À propos {#about}\n",
    "tools/sieve.md": "## Use {#use}\n",
    "tools/sieve.fr.md": "## Emploi {#use}\n",
    "tools/dryer.md": "## Steps {#steps}\n",
}
LISTINGS = {"tools/index.md", "tools/index.fr.md"}


def found(name: str, body: str, **more: str) -> list[str]:
    """Return what is wrong with the links of a text."""
    bodies = {**TEXTS, name: body, **more}
    texts = {name: PageText(name, f"content/{name}", text, 10) for name, text in bodies.items()}
    pages = Pages(
        frozenset(texts) | LISTINGS,
        texts,
        ("en", "fr"),
        lambda text: set(re.findall(r"\{#([a-z]+)\}", text)),
    )
    return [str(issue) for issue in check_links([texts[name]], pages)]


@pytest.mark.parametrize(
    "link",
    [
        "../about.md",
        "../about.md#about",
        "sieve.md#use",
        "sieve.fr.md#use",
        "index.md",
        "index.md#anything",
        "./../tools/sieve.md",
        "https://seeds.example/x.md",
        "mailto:x.md",
        "/about.md",
        "//seeds.example/x.md",
        "picture.png",
        "http://[x",
        "#own",
    ],
)
def test_links_that_lead_somewhere_or_elsewhere_pass(link: str) -> None:
    assert found("tools/new.md", f"## Own {{#own}}\n\n[a]({link})\n") == []


def test_a_page_that_is_not_there_is_named_with_its_place() -> None:
    assert found("tools/new.md", "See\n[a](siev.md).") == [
        "content/tools/new.md:11:5: broken-link: Expected the file of a page, seen from this one; "
        "found 'siev.md'. Did you mean 'sieve.md'?"
    ]


@pytest.mark.parametrize(
    ("name", "link", "advice"),
    [
        ("tools/new.md", "about.md", "Did you mean '../about.md'?"),
        ("new.md", "sieve.md#use", "Did you mean 'tools/sieve.md'?"),
        ("tools/new.md", "../../about.md", "Did you mean '../about.md'?"),
        ("new.md", "zzzzzz.md", "Write that page first, or remove the link."),
    ],
)
def test_the_page_that_was_meant_is_suggested(name: str, link: str, advice: str) -> None:
    (line,) = found(name, f"[a]({link})")
    assert line.endswith(advice)


def test_a_heading_that_is_not_there_is_named() -> None:
    assert found("tools/new.md", "[a](dryer.md#step)") == [
        "content/tools/new.md:10:5: broken-anchor: Expected the id of a heading in "
        "content/tools/dryer.md; found '#step'. Did you mean 'steps'?"
    ]
    assert "content/tools/new.md; found '#x'" in found("tools/new.md", "[a](#x)")[0]


def test_a_heading_must_be_in_each_text_that_readers_come_to() -> None:
    (line,) = found("tools/new.md", "[a](../about.md#rights)")
    assert "content/about.fr.md" in line
    translated = {"tools/new.fr.md": "x"}
    assert found("tools/new.md", "[a](../about.md#rights)", **translated) == []
    assert "about.fr.md" in found("tools/new.fr.md", "[a](../about.md#rights)")[0]
