"""Load a hub from its folder: settings, country names, catalogue."""

from __future__ import annotations

from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from babel import Locale, UnknownLocaleError

from knowhub.core.hub import build_catalogue
from knowhub.core.parsing.record_sets import KnownRecords
from knowhub.core.privacy_rules import PrivacyRules
from knowhub.cores import without_collector
from knowhub.files.analyses import KeptReadings
from knowhub.files.reading import ContentRoot, public_root, read_roots
from knowhub.gate import Gate
from knowhub.versions import code_version

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from knowhub.core.catalogue import Catalogue
    from knowhub.core.parsing.memory import Memory
    from knowhub.core.privacy import PersonFinder
    from knowhub.files.reading import Read


RECORDS = ".cache/knowhub/records"


@dataclass(frozen=True, slots=True)
class HubOptions:
    """What of a hub is read, and by which thresholds."""

    private: ContentRoot | None = None
    """Where the records of members stand; None for an edition that must not hold them."""
    rules: PrivacyRules = field(default_factory=PrivacyRules)

    def roots(self, root: Path) -> tuple[ContentRoot, ...]:
        """Return the folders of the records of the hub under `root`, the public one first."""
        return (public_root(root), *([self.private] if self.private else []))


def load_catalogue(
    root: Path,
    languages: Iterable[str],
    *,
    options: HubOptions | None = None,
    gated: bool = False,
    finder: PersonFinder | None = None,
    memory: Memory | None = None,
    read: Read = Path.read_bytes,
) -> Catalogue:
    """Read and check the content under `root`.

    Args:
        root: The folder of the hub.
        languages: Its languages, the default first.
        options: What else is read; the public edition with the usual thresholds if not given.
        gated: Whether texts and facts pass the privacy gate, as all do before they are published.
        finder: Finds names of persons with a model, for a second look.
        memory: What was parsed before, for a process that reads a hub again and again.
        read: Reads a file.
    """
    codes = tuple(languages)
    names = {code: country_names(code) for code in dict.fromkeys((*codes, "en"))}
    options = options or HubOptions()
    roots = options.roots(root)
    gate = Gate(root, roots, finder) if gated else None
    # A process that remembers what it parsed needs no file for it.
    begins = memory is None or memory.is_empty
    with without_collector(), _known_records(root, options if begins else None) as known:
        return build_catalogue(
            read_roots(roots, read),
            languages=codes,
            country_names=names,
            gate=gate,
            rules=options.rules,
            members=options.private is not None,
            memory=memory,
            known=known,
        )


@contextmanager
def _known_records(root: Path, options: HubOptions | None) -> Iterator[KnownRecords | None]:
    """Give what earlier commands parsed; of records of members nothing is kept in the cache."""
    if options is None or options.private:
        yield None
        return
    with closing(KeptReadings(root / RECORDS)) as kept:
        yield KnownRecords(kept, code_version())


@cache
def country_names(language: str) -> dict[str, str]:
    """Return the names of countries in a language, by ISO 3166 code, out of CLDR."""
    try:
        territories = Locale.parse(language, sep="-").territories
    except (UnknownLocaleError, ValueError):
        return {}
    return {code: name for code, name in territories.items() if len(code) == 2 and code.isalpha()}
