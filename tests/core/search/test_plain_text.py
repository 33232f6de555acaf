"""The words of a Markdown text, without its signs."""

from __future__ import annotations

import pytest

from knowhub.core.search.plain_text import plain_text


@pytest.mark.parametrize(
    ("markdown", "words"),
    [
        ("## Steps {#steps}\n\nTalk.", "Steps Talk."),
        ("See [the *Protocol*](../instruments/x.md) and ![a map](m.png \"Map\").",
         "See the Protocol and a map."),
        ("- one\n- two\n1. three\n> four", "one two three four"),
        ("| a | b |\n| --- | :-: |\n| c | d |", "a b c d"),
        ("<div class=\"x\">kept</div><!-- gone -->", "kept"),
        ("snake_case and **bold** and __strong__", "snake_case and bold and strong"),
        ("5 < 6 &amp; 7", "5 < 6 & 7"),
        ("```yaml\nkey: value\n```", "key: value"),
        ("[a]: https://x.example\nText [b][a].", "Text b."),
        ("", ""),
    ],
)  # fmt: skip
def test_signs_go_and_words_stay(markdown: str, words: str) -> None:
    assert plain_text(markdown) == words


def test_a_hostile_text_takes_no_time() -> None:
    for part in ("[", "{#", "<a ", "<!--", "](", "*", "|-", "[a](b "):
        assert plain_text(part * 20_000 + "x")
