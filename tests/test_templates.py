"""Jinja as pages are rendered with it says what plain Jinja says."""

from __future__ import annotations

from gettext import NullTranslations

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
    "joins": "{{ texts|join(', ') }} {{ 'a' ~ text }}",
}
FILES = {
    "macros.html": "{% macro shown(x) %}<b title='{{ x }}'>{{ _('Shown') }}</b>{% endmacro %}",
    "part.html": "<p>{{ here }}</p>",
}
VALUES = {"text": "a < b & 'c'", "safe": Markup("<br>"), "texts": ["<", "plain", Markup("<hr>")]}


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
