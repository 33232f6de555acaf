"""Options of the records plugin."""

from __future__ import annotations

from pathlib import Path, PurePath

from mkdocs.config import config_options as opt
from mkdocs.config.base import Config, ConfigErrors, ConfigWarnings, ValidationError
from mkdocs.exceptions import ConfigurationError

from knowhub.core.privacy_rules import PrivacyRules
from knowhub.core.weights import Budget
from knowhub.files.reading import ContentRoot
from knowhub.hubs import HubOptions

EDITIONS = ("public", "members")


class Number(opt.Type[int]):
    """A whole number within bounds."""

    def __init__(self, *, of: str, low: int, high: int, default: int) -> None:
        super().__init__(int, default=default)
        self.of, self.low, self.high = of, low, high

    def run_validation(self, value: object) -> int:
        """Refuse what is no whole number, or one that makes no sense."""
        whole = isinstance(value, int) and not isinstance(value, bool)
        if not whole or not self.low <= value <= self.high:  # type: ignore[operator]  # it is a number by now
            raise ValidationError(
                f"Expected a number of {self.of} from {self.low} to {self.high}; found {value!r}."
            )
        return value  # type: ignore[return-value]  # it is a number by now


class Months(Number):
    """A number of months."""

    def __init__(self, default: int) -> None:
        super().__init__(of="months", low=1, high=1200, default=default)


class PrivacyConfig(Config):
    """Options under `privacy`: how few are too few."""

    k = Number(of="people", low=2, high=1000, default=PrivacyRules().k)
    """People in the hub whom every two or three facts of a case must be true of."""
    from_digests = Number(of="records", low=1, high=100_000, default=PrivacyRules().from_digests)
    """Cases from which combinations are counted; a country needs a public source before."""
    facet_minimum = Number(of="records", low=1, high=1000, default=PrivacyRules().facet_minimum)
    """Cases that a page needs which gathers cases."""
    published_by = opt.ListOfItems(opt.Type(str), default=list(PrivacyRules().published_by))
    """Terms of `bases` on which a case may name a country."""

    def validate(self) -> tuple[ConfigErrors, ConfigWarnings]:
        """Refuse unknown names: a misspelt threshold would leave people unprotected."""
        failed, warned = super().validate()
        return [*failed, *((key, ValidationError(str(text))) for key, text in warned)], []


def _kilobytes(default: int) -> Number:
    return Number(of="kilobytes", low=1, high=10_000, default=default)


class BudgetConfig(Config):
    """Options under `budget`: what pages may weigh as servers send them (gzip)."""

    record = _kilobytes(Budget.record)
    """The page of a record."""
    page = _kilobytes(Budget.page)
    """Any other page."""
    view = _kilobytes(Budget.view)
    """The page of a record with the styles and scripts that it loads."""


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
    edition = opt.Choice(EDITIONS, default="public")
    """Whom the site is for: `members` carries the records of the private content too."""
    private_content = opt.Optional(opt.Type(str))
    """Folder outside the hub in which the records of members stand, seen from mkdocs.yml."""
    budget = opt.SubConfig(BudgetConfig)
    """What pages may weigh."""
    privacy = opt.SubConfig(PrivacyConfig)
    """Thresholds for facts that could point at a person together."""
    facts_due_after = Months(default=60)
    """Months after `as_of` at which facts that are called current need another look."""
    addresses_due_after = Months(default=12)
    """Months after `checked_on` at which a tool's address needs another look."""


def read_options(options: RecordsConfig, root: Path) -> HubOptions:
    """Return what of the hub under `root` is read, as its options say.

    Raises:
        ConfigurationError: The private content cannot be, or is not, where the options say.
    """
    privacy = options.privacy
    rules = PrivacyRules(
        privacy.k, privacy.from_digests, privacy.facet_minimum, tuple(privacy.published_by)
    )
    private = private_root(options.private_content, root.resolve())
    if options.edition == "public":
        return HubOptions(rules=rules)
    if private is None:
        raise ConfigurationError(
            "edition: Expected 'private_content' in mkdocs.yml, for the records of members; "
            "found none. Name the folder, or build the public edition."
        )
    if not private.folder.is_dir():
        raise ConfigurationError(
            f"private_content: Expected a folder; found none at {options.private_content!r}. "
            "Get a copy of the private content, or build the public edition."
        )
    return HubOptions(private, rules)


def private_root(name: str | None, root: Path) -> ContentRoot | None:
    """Return the private content, whether or not it is on this machine."""
    if not name:
        return None
    folder = (root / name).resolve()
    if folder.is_relative_to(root) or root.is_relative_to(folder):
        raise ConfigurationError(
            "private_content: Expected a folder outside that of the hub, such as "
            f"'../private-content'; found {name!r}. What is in a public repository is public."
        )
    return ContentRoot(folder, PurePath(name).as_posix() + "/")
