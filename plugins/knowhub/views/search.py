"""The search as templates print it: the box of every page, and the page of the search."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from knowhub import formats
from knowhub.strings import load_strings
from knowhub.views import gateways

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from knowhub.views.base import View

_SAMPLES = (*range(201), 1_000_000)
"""Numbers that meet every plural category of CLDR; only French, Spanish and kin need a million."""


def plural_forms(text_for: Callable[[int], str], language: str) -> dict[str, str]:
    """Return the forms of a text by CLDR category, for a script that counts by itself."""
    category = formats.locale_of(language).plural_form
    found: dict[str, str] = {}
    for number in _SAMPLES:
        found.setdefault(category(number), text_for(number))
    # Russian keeps "other" for fractions, and nobody counts entries in those.
    found.setdefault("other", next(reversed(found.values())))
    return found


@dataclass(frozen=True)
class SearchBox:
    """The search field of a page, and where its script finds what it needs."""

    place: str
    url: str
    index: str
    root: str
    script: str
    style: str
    missing: str
    texts: str


def search_box(view: View, *, file_url: Callable[[str], str], place: str) -> SearchBox:
    """Return the box; `file_url` gives the address of a file under the site's root."""
    languages = view.catalogue.languages
    return SearchBox(
        place=place,
        url=view.url("search"),
        index=file_url(f"search/{view.language}/"),
        root=file_url("" if view.language == languages[0] else f"{view.language}/"),
        script=file_url("assets/js/search.js"),
        style=file_url("assets/css/search.css"),
        missing=_problems(view.gettext)["missing"],
        texts=_box_texts(view.language, languages),
    )


def search_view(view: View, *, english: str | None, box: bool) -> dict[str, Any]:
    """Return the page of the search; without scripts it leads to the lists."""
    title = view.gettext("Search") if box else view.gettext("Look through the hub")
    return {
        "title": title,
        "intro": None,
        "english": english,
        "texts": _page_texts(view.language),
        "lists": _lists(view),
    }


def _lists(view: View) -> dict[str, Any]:
    """Return the ways in that need no script."""
    home = gateways.home_view(view)
    ways = {axis: list(_gateway_links(view, axis)) for axis in ("themes", "groups", "routes")}
    return {**{key: home[key] for key in ("kinds", "tasks", "audiences", "regions")}, **ways}


def _gateway_links(view: View, axis: str) -> Iterator[dict[str, Any]]:
    for gateway, entries in view.listings.gateways.items():
        if gateway.axis == axis and entries:
            title = gateways.gateway_title(view, gateway)
            yield {"label": title, "url": view.url(gateway.uri), "count": len(entries)}


@cache
def _box_texts(language: str, languages: tuple[str, ...]) -> str:
    """Return what the script says below the box, as JSON; the same for each page of a language."""
    strings = load_strings(language)
    _, ngettext = strings.gettext, strings.ngettext
    texts = {
        "label": _("Results"),
        "hint": _("What you type stays on your device."),
        "none": _("No entry found for “{query}”."),
        "browse": _("Look through the lists instead"),
        "results": plural_forms(
            lambda n: ngettext("{count} entry", "{count} entries", n), language
        ),
        "all": plural_forms(
            lambda n: ngettext("Show the {count} entry", "Show all {count} entries", n), language
        ),
        "names": {code: formats.language_name(code, language) for code in languages},
        "problems": _problems(_),
    }
    return _compact(texts)


def _problems(_: Callable[[str], str]) -> dict[str, str]:
    """Return what to say when files of the search fail, by the kind of the script's error."""
    other = _(
        "The search cannot run: one of its files belongs to another version of the hub. "
        "Load the page again."
    )
    return {
        "missing": _(
            "The search cannot run: one of its files is missing or does not arrive. "
            "Load the page again."
        ),
        "broken": _("The search cannot run: one of its files is damaged. Load the page again."),
        "other-build": other,
        "stale": other,
    }


@cache
def _page_texts(language: str) -> str:
    """Return what the script says on the page of the search beside that, as JSON."""
    strings = load_strings(language)
    _, ngettext = strings.gettext, strings.ngettext
    texts = {
        "noneAtAll": _("No entry has all that you chose."),
        "shownFor": _("No entry has “{word}”. Shown: {forms}."),
        "unknown": _("No entry has “{word}”."),
        "cut": _("Your text is long: only its beginning was searched for."),
        "english": _("Search for “{query}” in English"),
        "remove": _("Remove:"),
        "chip": _("{group}: {value}"),
        "fewer": _("Show fewer"),
        "more": plural_forms(
            lambda n: ngettext("Show {count} more entry", "Show {count} more entries", n), language
        ),
        "showAll": plural_forms(
            lambda n: ngettext("Show the {count} value", "Show all {count} values", n), language
        ),
        "chosen": plural_forms(lambda n: ngettext("{count} chosen", "{count} chosen", n), language),
    }
    return _compact(texts)


def _compact(texts: dict[str, Any]) -> str:
    return json.dumps(texts, ensure_ascii=False, separators=(",", ":"))
