"""Files of a megabyte that are made to cost time or memory."""

from __future__ import annotations

from hubs import record

SIZE = 950_000
_PIECES = {
    "brackets": "[",
    "links": "[a](",
    "whole links": "[a](b) ",
    "images": "![",
    "definitions": "[a]: b\n",
    "footnotes": "[^1]",
    "stars": "*a ",
    "double stars": "**a ",
    "lines of stars": "*a\n\n",
    "underscores": "_a ",
    "backticks": "`a ",
    "growing backticks": "` `` ``` ```` ",
    "tags": "<a ",
    "quoted tags": '<a "',
    "comments": "<!--",
    "declarations": "<![CDATA[",
    "entities": "&amp;",
    "quotations": ">",
    "spaced quotations": "> ",
    "lists": "- ",
    "numbers": "1. ",
    "indented": "                - a\n",
    "attribute lists": "{: a=b ",
    "braces": "{",
    "pipes": "|",
    "rows": "| a | b |\n",
    "headings": "#",
    "many headings": "# a\n\n",
    "fences": "```\n",
    "wave fences": "~~~\n\n",
    "empty lines": "\n",
    "blanks": " ",
    "backslashes": "\\",
    "addresses": "http://a ",
    "definitions of words": "a\n: b\n\n",
    "controls": "\x02",
    "words": "word ",
    "one word": "a",
    "punycode": "http://xn--",
    "percents": "[a](%25%25",
}
_FRONT = {
    "front: a list": "x: [" + "a," * (SIZE // 2) + "]",
    "front: rows": "x:\n" + "- a\n" * (SIZE // 4),
    "front: keys": "".join(f"k{number}: v\n" for number in range(SIZE // 12)),
    "front: depth": "x: " + "[" * SIZE,
    "front: braces": "x: " + "{a: " * (SIZE // 4),
    "front: one value": "x: " + "a" * SIZE,
    "front: escapes": 'x: "' + "\\x41" * (SIZE // 4) + '"',
    "front: tags": "x: '" + "<a " * (SIZE // 3) + "'",
    "front: entities": "x: 'javascript" + "&amp;" * (SIZE // 5) + ":'",
    "front: anchors": "".join(f"a{n}: &a{n} [x]\n" for n in range(SIZE // 20)),
    "front: a title": "caution: '" + "http://a " * (SIZE // 9) + "'",
}
TEXTS = {
    **{name: record(body=(piece * (SIZE // len(piece)))) for name, piece in _PIECES.items()},
    **{name: record(text) for name, text in _FRONT.items()},
}
