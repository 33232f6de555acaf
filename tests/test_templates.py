"""Jinja as pages are rendered with it says what plain Jinja says."""

from __future__ import annotations

from gettext import NullTranslations
from typing import Any

import jinja2
import pytest
from markupsafe import Markup

from knowhub.mkdocs_plugins.records.rendering import prepare_environment

SNIPPETS = {
    "escapes": "{{ text }}",
    "leaves what is safe": "{{ safe }}",
    "prints numbers and nothing": "{{ 3 }} {{ none }} {{ missing }}",
    "calls macros in loops": "{% macro m(x) %}<i>{{ x }}</i>{% endmacro %}"
    "{% for x in texts %}{{ m(x) }}{% endfor %}",
    "calls macros with a block": "{% macro m() %}<b>{{ caller() }}</b>{% endmacro %}"
    "{% call m() %}{{ text }}{% endcall %}",
    "keeps blocks of text": "{% set kept %}<u>{{ text }}</u>{% endset %}{{ kept }}",
    "imports": "{% from 'macros.html' import shown %}{{ shown(text) }}",
    "includes with what is set": "{% set here = text %}{% include 'part.html' %}",
    "translates": "{{ _('Both & %(x)s') }} {{ _('100%%') }}",
    "translates with numbers": "{% trans count=2 %}{{ count }} & one"
    "{% pluralize %}{{ count }} & many{% endtrans %}",
    "puts variables into strings": "{{ _('%(x)s & 100%%', x=text) }}",
    "finds values of dictionaries": "{{ table.a }} {{ table['items'] }} {{ table.missing }}",
    "finds methods of dictionaries": "{{ table.items()|list|length }} {{ table.get('a') }}",
    "finds parts of objects": "{{ text.upper() }} {{ texts.0 }} {{ text.missing is defined }}",
    "includes twice": "{% for x in texts %}{% include 'macros.html' %}{{ loop.index }}{% endfor %}",
    "joins": "{{ texts|join(', ') }} {{ 'a' ~ text }}",
}
FILES = {
    "macros.html": "{% macro shown(x) %}<b title='{{ x }}'>{{ _('Shown') }}</b>{% endmacro %}",
    "part.html": "<p>{{ here }}</p>",
}
VALUES = {
    "text": "a < b & 'c'",
    "safe": Markup("<br>"),
    "texts": ["<", "plain", Markup("<hr>")],
    "table": {"a": 1, "items": 2, "get": 3},
}


def _plain(env: jinja2.Environment) -> jinja2.Environment:
    env.autoescape = True
    env.add_extension("jinja2.ext.i18n")
    env.install_gettext_translations(NullTranslations(), newstyle=True)  # type: ignore[attr-defined]  # added by the extension
    return env


def _env() -> jinja2.Environment:
    return jinja2.Environment(loader=jinja2.DictLoader(FILES | SNIPPETS), auto_reload=False)


@pytest.mark.parametrize("name", [name for name in SNIPPETS if name != "translates"])
def test_templates_print_what_plain_jinja_prints(name: str) -> None:
    quick = prepare_environment(_env(), NullTranslations())
    rendered = quick.get_template(name).render(VALUES)
    assert rendered == _plain(_env()).get_template(name).render(VALUES)


def test_strings_keep_their_signs() -> None:
    quick = prepare_environment(_env(), NullTranslations())
    assert quick.get_template("translates").render() == "Both & %(x)s 100%"


def test_a_macro_is_printed_once_for_the_same_object() -> None:
    env = prepare_environment(_env(), NullTranslations())
    printed: list[list[str]] = []
    kept: Any = env.globals["kept"]
    one, same = ["a"], ["a"]

    def macro(items: list[str]) -> Markup:
        printed.append(items)
        return Markup("".join(items))

    assert [kept(macro, one), kept(macro, one), kept(macro, same)] == ["a", "a", "a"]
    assert [item is one for item in printed] == [True, False]
    kept.forget()
    assert kept(macro, one) == "a"
    assert len(printed) == 3
