"""How dates, numbers, spans and amounts read in a language."""

from __future__ import annotations

from datetime import date
from functools import cache

from babel import Locale, UnknownLocaleError
from babel.dates import format_date, format_skeleton
from babel.numbers import format_currency, format_decimal

RTL = frozenset({"ar", "arc", "dv", "fa", "he", "ku", "ps", "sd", "ug", "ur", "yi"})
"""Languages written from right to left."""


def direction(language: str) -> str:
    """Return the direction of a language's script."""
    return "rtl" if language.partition("-")[0] in RTL else "ltr"


@cache
def locale_of(language: str) -> Locale:
    """Return Babel's locale for a language, English where it has none."""
    try:
        return Locale.parse(language, sep="-")
    except (UnknownLocaleError, ValueError):
        return Locale("en")


@cache
def language_name(code: str, language: str) -> str:
    """Return the name of a language in another, or its code."""
    try:
        return Locale.parse(code, sep="-").get_display_name(language.replace("-", "_")) or code
    except (UnknownLocaleError, ValueError):
        return code


@cache
def partial_date(value: str, language: str) -> str:
    """Return a year, month or day as a reader writes it."""
    parts = [int(part) for part in value.split("-")]
    locale = locale_of(language)
    if len(parts) == 1:
        return value
    day = date(parts[0], parts[1], parts[2] if len(parts) == 3 else 1)
    if len(parts) == 3:
        return format_date(day, format="long", locale=locale)
    return format_skeleton("yMMMM", day, locale=locale)


def span(start: int, end: int | None) -> str:
    """Return a period of years."""
    return str(start) if end in {None, start} else f"{start}\u2013{end}"


def number(value: float, language: str) -> str:
    """Return a number with the separators of a language."""
    return format_decimal(value, locale=locale_of(language))


def amount(value: float, currency: str, language: str) -> str:
    """Return an amount of money in whole units."""
    return format_currency(
        value, currency, locale=locale_of(language), currency_digits=False, format="#,##0 ¤"
    )
