"""The elements and attributes that a text may use; everything else is left out."""

from __future__ import annotations

import re

_NAMES = """
a abbr b bdi bdo blockquote br caption cite code col colgroup dd dfn dl dt details div em figcaption
figure h1 h2 h3 h4 h5 h6 hr i img input ins kbd label li mark ol p pre q s samp section small span
strong sub summary sup table tbody td tfoot th thead time tr u ul var
"""
ELEMENTS = frozenset(_NAMES.split())
VOID = frozenset({"br", "col", "hr", "img", "input"})
EVERYWHERE = frozenset({"class", "dir", "id", "lang", "title"})
_OWN = {
    "a": "href",
    "col": "span",
    "colgroup": "span",
    "details": "open",
    "img": "alt height loading src width",
    "input": "checked",
    "li": "value",
    "ol": "reversed start type",
    "td": "colspan headers rowspan",
    "th": "abbr colspan headers rowspan scope",
    "time": "datetime",
}
ATTRIBUTES = {element: frozenset(names.split()) for element, names in _OWN.items()}
FORCED = {"input": {"type": "checkbox", "disabled": ""}}
"""The boxes of task lists show something and take nothing."""
ADDRESSES = frozenset({"href", "src"})
"""Attributes that hold an address."""
_RESERVED_RE = re.compile(r"hub-|content$|knowhub", re.IGNORECASE)


def is_allowed(element: str, attribute: str) -> bool:
    """Tell whether a text may set an attribute, whatever its value."""
    if attribute in FORCED.get(element, {}):
        return True
    return attribute in EVERYWHERE or attribute in ATTRIBUTES.get(element, ())


def is_reserved(name: str) -> bool:
    """Tell whether an id belongs to the theme: its scripts would find the text in its place."""
    return bool(_RESERVED_RE.match(name))
