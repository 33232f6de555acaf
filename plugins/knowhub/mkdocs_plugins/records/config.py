"""Options of the records plugin."""

from __future__ import annotations

from mkdocs.config import config_options as opt
from mkdocs.config.base import Config, ValidationError


class Months(opt.Type[int]):
    """A number of months."""

    def __init__(self, default: int) -> None:
        super().__init__(int, default=default)

    def run_validation(self, value: object) -> int:
        """Refuse what is no number, or a number that is no span of time."""
        if isinstance(value, bool) or not isinstance(value, int) or not 1 <= value <= 1200:
            raise ValidationError(f"Expected a number of months from 1 to 1200; found {value!r}.")
        return value


class RecordsConfig(Config):
    """Options under `knowhub/records` in mkdocs.yml."""

    notice = opt.Optional(opt.Type(str))
    """Page of docs/ that the notice on every page leads to: where to turn."""
    exit_url = opt.Optional(opt.URL())
    """Neutral address to which the quick exit leads; without it there is no quick exit."""
    exit_info = opt.Optional(opt.Type(str))
    """Page of docs/ on what the quick exit does not erase."""
    pages = opt.ListOfItems(opt.Type(str), default=[])
    """Pages of docs/ in the main menu, after the kinds."""
    footer = opt.ListOfItems(opt.Type(str), default=[])
    """Pages of docs/ in the footer."""
    taglines = opt.Type(dict, default={})
    """One sentence on the hub per language; `site_description` where there is none."""
    report_to = opt.Optional(opt.Type(str))
    """The operator's public channel for problems with pages, shown on the policy pages."""
    facts_due_after = Months(default=60)
    """Months after `as_of` at which facts that are called current need another look."""
    addresses_due_after = Months(default=12)
    """Months after `checked_on` at which a tool's address needs another look."""
