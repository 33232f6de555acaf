"""How few people are too few: thresholds of a hub, as mkdocs.yml sets them."""

from __future__ import annotations

from dataclasses import dataclass

from knowhub.core.listings import FACET_MINIMUM


@dataclass(frozen=True, slots=True)
class PrivacyRules:
    """Thresholds below which facts of records may point at a person."""

    k: int = 11
    """People who must share each combination of facts.

    The Counter-Trafficking Data Collaborative published its k-anonymised data at k = 11.
    """
    from_digests: int = 200
    """Records of a kind from which combinations are counted: in fewer, nearly every one is rare."""
    facet_minimum: int = FACET_MINIMUM
    """Records that a page needs which gathers those that count people."""
    published_by: tuple[str, ...] = ("court-record", "official-statistic")
    """Terms of `bases` on which a record may name a country."""
