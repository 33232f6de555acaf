"""Jinja for tens of thousands of pages: what it works out anew at each call is worked out once."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from jinja2 import Template
from jinja2.compiler import CodeGenerator
from jinja2.runtime import Context, Macro
from markupsafe import Markup, escape

if TYPE_CHECKING:
    from collections.abc import Callable
    from gettext import NullTranslations

    import jinja2
    from jinja2.compiler import Frame
    from jinja2.nodes import Expr

_SPECIAL_RE = re.compile("[&<>\"']")


def hasten(env: jinja2.Environment, strings: NullTranslations) -> None:
    """Let the templates of an environment be rendered in less time, to the same text.

    Args:
        env: An environment that escapes and that loads no template twice.
        strings: The interface strings of its language.
    """
    env.context_class = _Context
    env.template_class = _Template
    env.code_generator_class = _Generator
    env.cache = {}
    env.printed = printed  # type: ignore[attr-defined]  # what `_Generator` writes calls for
    env.getattr = _reader(env)  # type: ignore[assignment, method-assign]  # as templates call it
    env.get_template = _loader(env)  # type: ignore[method-assign]  # as above
    env.globals["_"] = Strings(strings)


def printed(value: Any) -> str:
    """Return a value as it stands in a page: escaped, unless it is known to be safe."""
    kind = type(value)
    if kind is Markup or (kind is str and not _SPECIAL_RE.search(value)):
        return value  # type: ignore[no-any-return]  # the type has just been asked for
    return escape(value)


def _reader(env: jinja2.Environment) -> Callable[[Any, str], Any]:
    """Return what finds what a template means by `owner.name`.

    The usual way looks for an attribute first. In a dictionary there is none, and to find that out
    takes five times as long.
    """
    usual = env.getattr

    def read(owner: Any, name: str) -> Any:
        if type(owner) is dict:
            found = name in owner and name not in _OF_DICTIONARIES
            return owner[name] if found else usual(owner, name)
        try:
            return getattr(owner, name)
        except AttributeError:
            return usual(owner, name)

    return read


_OF_DICTIONARIES = frozenset(dir(dict))


def _loader(env: jinja2.Environment) -> Callable[..., Template]:
    """Return what gives a template by its name, and looks for each once."""
    usual = env.get_template
    known: dict[str, Template] = {}

    def load(name: str | Template, parent: str | None = None, globals: Any = None) -> Template:
        if globals is not None or not isinstance(name, str):
            return usual(name, parent, globals)
        if name not in known:
            known[name] = usual(name, parent)
        return known[name]

    return load


class Strings:
    """The interface strings, each looked up once."""

    def __init__(self, strings: NullTranslations) -> None:
        self._gettext = strings.gettext
        self._known: dict[str, Markup] = {}

    def __call__(self, text: str, /, **variables: Any) -> Markup:
        """Return a string in the language of the environment, with what it names put in."""
        if variables:
            return Markup(self._gettext(text)) % variables
        if text not in self._known:
            self._known[text] = Markup(self._gettext(text).replace("%%", "%"))  # our own strings
        return self._known[text]


class Keeper:
    """Prints a macro once for the same objects: cards, menus and filters stand on many pages."""

    def __init__(self) -> None:
        self._printed: dict[tuple[int, ...], tuple[Markup, tuple[Any, ...]]] = {}
        """What was printed, with what it was printed of: so no other object can have its number."""

    def __call__(self, *called: Any) -> Markup:
        """Return what a macro prints that depends on its arguments and the language only.

        Args:
            called: The macro and its arguments, which nobody changes.
        """
        # Views give the same object each time; to compare what is in it takes longer than to print.
        key = tuple(map(id, called))
        found = self._printed.get(key)
        if found is None:
            macro, *arguments = called
            found = self._printed[key] = macro(*arguments), called
        return found[0]

    def forget(self) -> None:
        """Let go of all: pages of another depth have other links."""
        self._printed.clear()


_PLAIN = frozenset({Keeper, Macro, Strings})
"""What is called with nothing but its arguments."""


class _Context(Context):
    """A context that does not ask of every macro whether it wants to be given more."""

    def call(self, function: Any, /, *arguments: Any, **named: Any) -> Any:
        """Call a function from a template."""
        if type(function) not in _PLAIN:
            return super().call(function, *arguments, **named)
        named.pop("_loop_vars", None)
        named.pop("_block_vars", None)
        return function(*arguments, **named)


class _Template(Template):
    """A template that is imported once: all templates here have the same globals."""

    def _get_default_module(self, ctx: Context | None = None) -> Any:
        del ctx
        return super()._get_default_module()


class _Generator(CodeGenerator):
    """Writes code that leaves a text alone in which nothing has to be escaped."""

    def write_commons(self) -> None:
        """Name what the code of a template uses."""
        super().write_commons()
        self.writeline("printed = environment.printed")

    def _output_child_pre(self, node: Expr, frame: Frame, finalize: Any) -> None:
        if frame.eval_ctx.volatile or not frame.eval_ctx.autoescape or finalize.src is not None:
            super()._output_child_pre(node, frame, finalize)
        else:
            self.write("printed(")
