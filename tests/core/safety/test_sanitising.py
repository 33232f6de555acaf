"""The sanitiser lets through what Markdown makes, byte for byte, and nothing that acts."""

from __future__ import annotations

import re

import pytest
from markdown import Markdown
from markupever import parse
from markupever.dom import Comment, Element, Text

from hubs import ROOT
from knowhub.core.safety.addresses import find_problem
from knowhub.core.safety.hosts import host_problem
from knowhub.core.safety.policy import ELEMENTS
from knowhub.core.safety.sanitising import dropped, guard_links, plain, sanitise

EXTENSIONS = ["attr_list", "def_list", "footnotes", "tables", "toc", "admonition", "md_in_html"]
EXTENSIONS += ["fenced_code", "abbr", "pymdownx.tasklist", "pymdownx.details"]
TEXT = """
# Title {#title}

A *word*, a **strong** one, `code & <b>`, a line\x20\x20
break, [a page](../tools/sieve.md "its title"), ![an image](a.png){ width=300 loading=lazy }.
A note[^1]. HTML is written down.

*[HTML]: a language

Arabic: <span lang="ar" dir="rtl">نص</span>, x<sub>2</sub>, <kbd>Esc</kbd>. « Non : oui »

- [x] done
- [ ] to do

3. third
4. fourth

| a | b | c |
| - | -: | :-: |
| 1 | 2 | 3 |

Term
:   Its definition.

> Quoted.

!!! note "A note"
    Inside.

??? tip
    Folded.

<div class="grid" markdown="1">

<figure><img src="a.png" alt=""><figcaption>A figure</figcaption></figure>

</div>

```python
if a < b and c > "d": pass
```

---

## عنوان {.wide lang=ar}

[^1]: The note, with [a link](https://example.org/a?b=c&d=e#f).
"""


def render(text: str) -> str:
    settings = {"toc": {"permalink": True}, "pymdownx.tasklist": {"custom_checkbox": True}}
    return Markdown(extensions=EXTENSIONS, extension_configs=settings).convert(text)


def tree(html: str) -> list[object]:
    """Return what a browser makes of a text: elements as they open and close, words, comments."""
    found: list[object] = []
    for edge in parse(html, "html").root().traverse():
        if isinstance(edge.node, Element):
            own = sorted((name.local, value) for name, value in edge.node.attrs.items())
            found.append((edge.closed, edge.node.name.local, own))
        elif isinstance(edge.node, Comment | Text) and not edge.closed:
            found.append((type(edge.node), edge.node.content))
    return found


def test_what_markdown_makes_stays_the_same_page() -> None:
    html = render(TEXT)
    aligned = re.sub(r' style="text-align: (\w+);"', r' class="align-\1"', html)
    assert 'class="align-right"' in sanitise(html)
    assert tree(sanitise(html)) == tree(aligned)
    assert dropped(html, sanitise(html)) == ()


def test_plain_markdown_stays_byte_for_byte() -> None:
    plain_text = TEXT.partition("- [x]")[0].replace("[^1]", "") + "---\n\n![an image](a.png)\n"
    html = Markdown(extensions=["attr_list", "tables", "toc"]).convert(plain_text)
    assert "<hr />" in html
    assert sanitise(html) == html


def test_the_hub_s_own_texts_lose_nothing() -> None:
    changed = []
    for path in sorted((ROOT / "content").rglob("*.md")):
        body = path.read_text("utf-8").split("\n---\n", 1)[-1]
        html = Markdown(extensions=EXTENSIONS[:5]).convert(body)
        if sanitise(html) != html:
            changed.append(path.name)
    assert changed == []


@pytest.mark.parametrize(
    ("html", "lost"),
    [
        ('<p onclick="x">a</p>', ("<p onclick>",)),
        ("<script>x</script>", ("<script>",)),
        ('<a href="javascript:x">a</a>', ("<a href>",)),
        ('<a href="//attack.example">a</a>', ("<a href>",)),
        ('<img src="https://attack.example/a.png" alt="">', ("<img src>",)),
        ('<p style="color: red">a</p>', ("<p style>",)),
        ('<p data-search="x">a</p>', ("<p data-search>",)),
        ('<h2 id="hub-q">a</h2>', ("<h2 id>",)),
        ('<h2 id="KnowhubSearch">a</h2>', ("<h2 id>",)),
        ('<a href="a" target="_blank">a</a>', ("<a target>",)),
    ],
)
def test_what_it_leaves_out_is_named(html: str, lost: tuple[str, ...]) -> None:
    assert dropped(html, sanitise(html)) == lost


def test_an_attribute_cannot_open_an_element_for_later_steps() -> None:
    html = sanitise('<p title="a > word <img src=x onerror=alert(1)>" onclick=x>word</p>')
    assert html == '<p title="a &gt; word &lt;img src=x onerror=alert(1)&gt;">word</p>'


def test_boxes_of_task_lists_take_nothing() -> None:
    boxes = '<input class="b onfocus=x a" checked>'
    expected = '<input checked="" class="b onfocus=x a" disabled="" type="checkbox">'
    assert sanitise(boxes) == expected
    assert sanitise("<input type=text name=q>") == '<input disabled="" type="checkbox">'


def test_a_heading_in_the_list_of_headings_is_text() -> None:
    assert plain("a &lt; b") == "a &lt; b"
    assert plain("a <img src=x onerror=alert(1)>b") == "a b"


def test_links_to_other_sites_give_no_hold() -> None:
    assert guard_links('<a href="https://example.org/">') == (
        '<a href="https://example.org/" rel="noopener">'
    )
    assert guard_links('<a class="a" href="http://x" rel="license">') == (
        '<a class="a" href="http://x" rel="license noopener">'
    )
    for same in ('<a href="../a/">', '<a href="https://x" rel="noreferrer noopener" data-exit>'):
        assert guard_links(same) == same


def test_the_policy_knows_no_element_that_acts() -> None:
    acting = {
        "script",
        "style",
        "iframe",
        "object",
        "embed",
        "form",
        "button",
        "select",
        "textarea",
    }
    assert not ELEMENTS & (acting | {"svg", "math", "base", "meta", "link", "template", "video"})


@pytest.mark.parametrize(
    "address",
    ["", "#a", "a.md", "../a/b.md#c", "a.md?x=javascript:1", "https://example.org", "http://a.org:80/",
     "HTTPS://EXAMPLE.ORG/", "https://пример.рф/", "https://例え.jp/", "https://xn--e1afmkfd.xn--p1ai/",
     "https://bücher.example/a(b)", "https://example.org/a%20b",
     "https://web.archive.org/web/2020/http://x.org/"],
)  # fmt: skip
def test_addresses_of_pages_pass(address: str) -> None:
    assert find_problem(address) is None


@pytest.mark.parametrize(
    "host",
    [
        "xn--pple-43d.com",
        "\u0430\u0440\u0440\u04cf\u0435.com",
        "un\u043edc.org",
        "xn--a.com",
        "a\u3002com",
        "\uff55nodc.org",
        "\u0435xample.org",
    ],
)
def test_hosts_that_look_like_others_are_named(host: str) -> None:
    assert host_problem(host)
