"""Facts that point at a person when they stand together: counted over generated digests."""

from __future__ import annotations

from time import process_time
from typing import TYPE_CHECKING

import pytest

from hubs import LANGUAGES, NAMES, list_files, raw, record
from knowhub.core.checks.quasi import check_facts
from knowhub.core.hub import build_catalogue
from knowhub.core.issues import Issue, Level
from knowhub.core.privacy.cleared import parse_cleared
from knowhub.core.privacy_rules import PrivacyRules

if TYPE_CHECKING:
    from collections.abc import Callable

TERMS = {
    "victim-groups": ("women", "men"),
    "flows": ("internal",),
    "sectors": ("mill", "farm"),
    "offences": ("theft",),
    "court-levels": ("high",),
}
FEW = PrivacyRules(k=11, from_digests=1, published_by=("field-trial",))
PLACES = "countries: [BF]\nflow: {type: internal, origin: [NE]}"


def lists() -> list[str]:
    return [
        f"terms: [{', '.join(f'{{id: {t}, labels: {{en: {t}}}}}' for t in own)}]\n"
        for own in TERMS.values()
    ]


def case(keys: str = "", **changes: str) -> str:
    own = {"type": "loss", **changes}
    return record(f"stage: settled\noutcome: lost\n{keys}".strip(), **own)


def facts(*records: str, rules: PrivacyRules = FEW, cleared: str = "") -> list[Issue]:
    """Return what is found in cases that are called c0, c1 and so on."""
    files = [
        raw(f"vocabularies/{name}.yml", text) for name, text in zip(TERMS, lists(), strict=True)
    ]
    files += [raw(f"cases/c{number}.md", text) for number, text in enumerate(records)]
    catalogue = build_catalogue([*list_files(), *files], languages=LANGUAGES, country_names=NAMES)
    assert catalogue.issues == ()
    list_of = parse_cleared(raw("cleared.yml", cleared)) if cleared else parse_cleared()
    return list(check_facts(catalogue, cleared=list_of.of_facts, rules=rules))


def victims(number: int, keys: str = PLACES) -> str:
    return case(
        f"{keys}\nvictims: {{confirmed: {number}, groups: [women]}}\naccused: {{charged: 50}}"
    )


@pytest.mark.parametrize(("number", "enough"), [(10, False), (11, True)])
def test_people_are_counted_and_not_digests(number: int, *, enough: bool) -> None:
    assert (facts(victims(number)) == []) == enough


def test_the_people_of_all_digests_with_the_facts_are_added_up() -> None:
    assert facts(victims(5), victims(6)) == []
    assert len({issue.position.path for issue in facts(victims(5), victims(5))}) == 2


def test_a_finding_names_fields_and_place_and_no_value() -> None:
    found = facts(victims(3), victims(60, PLACES.replace("NE", "BF")))
    assert {issue.rule for issue in found} == {"rare-combination"}
    assert {issue.level for issue in found} == {Level.REVIEW}
    both = next(issue for issue in found if issue.subject == "countries + flow.origin")
    assert str(both.position) == "content/cases/c0.md:12:13"
    assert "a region instead of a country" in both.advice
    assert "'facts: countries + flow.origin' in content/cleared.yml" in both.advice
    for word in ("NE", "BF", "women", "Niger"):
        assert not [issue for issue in found if word in str(issue)]


def test_a_triple_is_named_where_each_pair_is_common() -> None:
    sides = [
        "countries: [BF]\nsectors: [mill]\nperiod: {start: 2001}",
        "countries: [BF]\nsectors: [farm]\nperiod: {start: 2002}",
        "countries: [NE]\nsectors: [mill]\nperiod: {start: 2002}",
    ]
    rare = "countries: [BF]\nsectors: [mill]\nperiod: {start: 2002}"
    unnamed = [
        case(f"{keys}\nvictims: {{confirmed: 20}}\naccused: {{charged: 20}}") for keys in sides
    ]
    last = case(f"{rare}\nvictims: {{confirmed: 1}}\naccused: {{charged: 1}}")
    found = facts(*unnamed, last)
    assert {issue.position.path for issue in found} == {"content/cases/c3.md"}
    assert "countries + period + sectors" in {issue.subject for issue in found}
    assert not [issue for issue in found if issue.subject.count(" + ") == 1]


def test_a_region_is_true_of_everybody_in_its_countries() -> None:
    coarse = victims(1, "regions: [west-africa]\nsectors: [mill]")
    fine = victims(10, "countries: [BF]\nsectors: [mill]")
    found = facts(coarse, fine)
    assert {issue.position.path for issue in found} == {"content/cases/c1.md"}


def test_years_that_overlap_are_counted_together() -> None:
    long, short = "{start: 2001, end: 2003}", "{start: 2002}"
    first = victims(1, f"sectors: [mill]\nperiod: {short}")
    assert [
        i for i in facts(first, victims(9, f"sectors: [mill]\nperiod: {long}")) if "c0" in str(i)
    ]
    assert not [
        i for i in facts(first, victims(10, f"sectors: [mill]\nperiod: {long}")) if "c0" in str(i)
    ]


def test_the_accused_are_counted_apart_from_the_victims() -> None:
    text = case(
        "countries: [BF]\nperiod: {start: 2001}\nvictims: {confirmed: 40}\naccused: {charged: 2}"
    )
    assert facts(text)
    assert facts(text.replace("charged: 2", "charged: 11")) == []


def test_nobody_is_looked_for_in_counts_of_nought_and_in_illustrations() -> None:
    assert facts(victims(0)) == []
    assert facts(victims(1).replace("stage:", "illustrative: true\nstage:")) == []


def test_a_digest_without_counts_counts_one() -> None:
    keys = f"{PLACES}\naccused: {{charged: 50}}\nvictims: {{groups: [women]}}"
    assert facts(case(keys), victims(9))
    assert facts(case(keys), victims(10)) == []


def cleared(phrase: str) -> str:
    keys = "reason: The judgment itself says so., reviewer: legal editor, expires: 2030"
    return f'entries:\n- {{phrase: "{phrase}", file: content/cases/c0.md, {keys}}}\n'


def test_a_reviewer_clears_fields_and_all_their_combinations() -> None:
    text = case("countries: [BF]\nperiod: {start: 2001}\nsectors: [mill]\naccused: {charged: 50}")
    (found,) = facts(text)
    assert found.subject == "countries + period"
    assert "2 more combinations, most of them with 'countries'" in found.found
    (left,) = facts(text, cleared=cleared("facts: countries + period"))
    assert left.subject == "countries + sectors"
    assert "1 more" in left.found
    assert facts(text, cleared=cleared("facts: sectors + countries + period")) == []


def test_a_clearing_that_clears_nothing_is_an_error_at_its_place() -> None:
    (found,) = facts(victims(11), cleared=cleared("facts: countries + period"))
    assert found.rule == "cleared-unused"
    assert str(found.position).startswith("content/cleared.yml:2:")


MANY = PrivacyRules(from_digests=2, published_by=("field-trial",))


def test_below_the_threshold_a_country_needs_somebody_who_published_it() -> None:
    (found,) = facts(case("countries: [BF]", basis="anecdotal"), rules=MANY)
    assert (found.rule, found.subject, found.level) == ("exact-fact", "countries", Level.REVIEW)
    assert str(found.position) == "content/cases/c0.md:12:13"
    assert "'west-africa'" in found.advice
    assert facts(case("countries: [BF]"), rules=MANY) == []
    assert (
        facts(case("countries: [BF]\ncitation: High court, 2001", basis="anecdotal"), rules=MANY)
        == []
    )
    assert facts(case("regions: [west-africa]", basis="anecdotal"), rules=MANY) == []


def test_the_countries_of_a_journey_are_looked_at_too_and_can_be_cleared() -> None:
    text = case("flow: {type: internal, origin: [BF], destination: [NE]}", basis="anecdotal")
    assert [i.subject for i in facts(text, rules=MANY)] == ["flow.origin", "flow.destination"]
    phrase = cleared("facts: flow.origin + flow.destination")
    assert facts(text, rules=MANY, cleared=phrase) == []


def test_from_the_threshold_on_people_are_counted_instead() -> None:
    found = facts(*[case("countries: [BF]\nsectors: [mill]", basis="anecdotal")] * 2, rules=MANY)
    assert {issue.rule for issue in found} == {"rare-combination"}


@pytest.mark.parametrize("as_of", ["2021-05", "2021-05-12"])
def test_a_case_is_dated_by_its_year(as_of: str) -> None:
    (found,) = facts(case(as_of=as_of), rules=MANY)
    assert (found.rule, found.subject) == ("exact-fact", "as_of")


def seconds(number: int) -> float:
    texts = [
        victims(i % 40, f"{PLACES}\nperiod: {{start: {1990 + i % 30}}}\nsectors: [mill, farm]")
        for i in range(number)
    ]
    files = [
        raw(f"vocabularies/{name}.yml", text) for name, text in zip(TERMS, lists(), strict=True)
    ]
    files += [raw(f"cases/c{i}.md", text) for i, text in enumerate(texts)]
    hub = build_catalogue([*list_files(), *files], languages=LANGUAGES, country_names=NAMES)
    cleared, rules = parse_cleared(), PrivacyRules()
    # The best of three: what else the machine does can only add to it.
    return min(timed(lambda: list(check_facts(hub, cleared=cleared, rules=rules))) for _ in "123")


def timed(run: Callable[[], object]) -> float:
    started = process_time()
    run()
    return process_time() - started


def test_four_times_the_digests_take_no_more_than_eight_times_as_long() -> None:
    small = min(seconds(250) for _ in range(2))
    assert seconds(1000) < 8 * small
