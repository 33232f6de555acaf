"""Markdown without marks is converted as Markdown converts it."""

from __future__ import annotations

from typing import Any
from xml.etree.ElementTree import Element, SubElement

import pytest
from markdown import Markdown
from markdown.blockprocessors import BlockProcessor
from markdown.inlinepatterns import SimpleTagInlineProcessor

from knowhub.mkdocs_plugins.building.plain_texts import hasten

EXTENSIONS = ["attr_list", "def_list", "footnotes", "tables", "toc"]
TEXTS = [
    "Plain words, and a second line\nof them.",
    "Two spaces  \nbreak a line.",
    "A *mark*, a **strong** one, _another_, and `code`.",
    "[A link](x.md), ![a picture](y.png), <https://knowhub.example/>, [a name][n]\n\n[n]: z.md",
    "Said once[^1].\n\n[^1]: And *noted*.",
    "An &amp; entity, an escaped \\* star, and <b>HTML</b>.",
    "# A heading {#id}\n\nTerm\n:   What it *is*\n\n| a | b |\n| --- | --- |\n| c | *d* |",
    "- a list\n- with a *mark*\n\n> and a quotation",
    "- a list\n\n    with a line of its own\n\nand after it",
    "Term\n:   What it is\n\n    and more\n\nAfter it.",
    "a. No list\n\n1. A list\n\nA rule\n\n---\n\nA heading\n---------",
    "a | b\n--- | ---\nc | d\n\nAfter it | no table",
    "A line <b>of\n\nHTML</b> in two.\n\n<div>\n\nA line\n\n</div>",
    "# Twice\n\n## Twice\n\n# Twice {#own}\n\n## own\n\n### Deep\n\n## Élan vital!",
    '# A *mark*\n\n## With `code` & more\n\n## \n\n## Named {data-toc-label="Other"}',
    "# Élan vital\N{NO-BREAK SPACE}: un mot",
    "[TOC]\n\n# A heading\n\n## Another",
    "# Said once[^1]\n\n[^1]: Noted.",
    "#  Two  spaces #\n\n# A \\# sign\n\n# Own {#a\\_b}",
]


@pytest.mark.parametrize("text", TEXTS)
def test_texts_are_converted_as_markdown_converts_them(text: str) -> None:
    quick, usual = Markdown(extensions=EXTENSIONS), Markdown(extensions=EXTENSIONS)
    hasten(quick)
    assert quick.convert(text) == usual.convert(text)
    assert headings(quick) == headings(usual)


@pytest.mark.parametrize(
    "settings",
    [{"permalink": True}, {"anchorlink": True}, {"baselevel": 2}, {"toc_depth": "2-3"}],
)
def test_headings_are_shown_as_a_hub_has_set(settings: dict[str, Any]) -> None:
    text = "# One\n\n## Two\n\n### Three\n\n#### Four"
    made = []
    for quickly in (True, False):
        markdown = Markdown(extensions=["toc"], extension_configs={"toc": settings})
        if quickly:
            hasten(markdown)
        made.append((markdown.convert(text), headings(markdown)))
    assert made[0] == made[1]


def headings(markdown: Markdown) -> Any:
    return vars(markdown)["toc_tokens"]


def test_a_block_that_is_not_known_is_found_by_its_own_sign() -> None:
    class Loud(BlockProcessor):
        def test(self, parent: Element, block: str) -> bool:
            del parent
            return block.endswith("!")

        def run(self, parent: Element, blocks: list[str]) -> None:
            SubElement(parent, "strong").text = blocks.pop(0)

    markdown = Markdown()
    markdown.parser.blockprocessors.register(Loud(markdown.parser), "loud", 50)
    hasten(markdown)
    assert markdown.convert("So!") == "<strong>So!</strong>"


def test_a_pattern_that_is_not_known_finds_its_own_sign() -> None:
    markdown = Markdown()
    own = SimpleTagInlineProcessor(r"(~)(\w+)~", "del")
    markdown.inlinePatterns.register(own, "del", 50)
    hasten(markdown)
    assert markdown.convert("So ~not~.") == "<p>So <del>not</del>.</p>"
