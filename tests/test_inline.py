"""Markdown without marks is converted as Markdown converts it."""

from __future__ import annotations

import pytest
from markdown import Markdown
from markdown.inlinepatterns import SimpleTagInlineProcessor

from knowhub.mkdocs_plugins.building.inline import hasten_inline

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
]


@pytest.mark.parametrize("text", TEXTS)
def test_texts_are_converted_as_markdown_converts_them(text: str) -> None:
    quick = Markdown(extensions=EXTENSIONS)
    hasten_inline(quick)
    assert quick.convert(text) == Markdown(extensions=EXTENSIONS).convert(text)


def test_a_pattern_that_is_not_known_finds_its_own_sign() -> None:
    markdown = Markdown()
    own = SimpleTagInlineProcessor(r"(~)(\w+)~", "del")
    markdown.inlinePatterns.register(own, "del", 50)
    hasten_inline(markdown)
    assert markdown.convert("So ~not~.") == "<p>So <del>not</del>.</p>"
