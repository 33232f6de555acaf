"""Options of the records plugin."""

from __future__ import annotations

from mkdocs.config import config_options as opt
from mkdocs.config.base import Config


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
