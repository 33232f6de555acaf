"""Measure the privacy gate: `python -m benchmarks.gate_report`, or `make gate-report`.

Nothing that this prints or writes comes from a text: it counts.
"""

from __future__ import annotations

import json
import re
import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from benchmarks.gate_scores import Tally, measure, read_set
from knowhub.core.issues import Level
from knowhub.core.privacy import Kind, find_leaks
from knowhub.knowledge import build_knowledge
from knowhub.ner import Models

if TYPE_CHECKING:
    from knowhub.core.privacy import Finding

EXAMPLES = Path(__file__).parents[1] / "tests" / "cases" / "privacy" / "examples.jsonl"
EXAMPLES_STOPPED, FRESH_STOPPED, WORST_LANGUAGE, PERSONS, CLEAN = 0.99, 0.95, 0.90, 0.90, 0.95
"""The marks: shares of leaks stopped, of names stopped, of clean texts without an error."""
REVIEWS, REVIEWS_OF_LANGUAGE, SECONDS = 4.0, 6.0, 1.0
"""The marks: reviews in 400 clean words, in all and in one language, seconds for a digest."""
_ADDRESS_RE = re.compile(r"[\w.+-]+@[\w-]+\.[\w.-]+")
_TELEPHONE_RE = re.compile(r"\+\s?\(?\d[\d ()./-]{6,}\d|\(\+\d{1,3}\)[\d ()./-]{6,}\d")


@click.command()
@click.option("--set", "path", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--out", type=click.Path(dir_okay=False, path_type=Path), help="Write JSON there.")
@click.option("--source", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--ner", is_flag=True, help="Ask the models of the extra `ner` as well.")
def main(path: Path | None, out: Path | None, source: Path | None, *, ner: bool) -> None:
    """Print what the gate stops and what it costs; fail where it misses a mark."""
    if source:
        report, missed = _source_report(source)
    else:
        models = Models() if ner else None
        click.echo(f"Models: {models.models}\n" if models else "", nl=False)
        tallies = measure(read_set(path or EXAMPLES), models)
        click.echo(render(tallies))
        report = _as_data(tallies)
        missed = find_misses(tallies, fresh=bool(path and path.resolve() != EXAMPLES))
    if out:
        out.write_text(json.dumps({"missed": missed, **report}, indent=1), "utf-8")
    click.echo("\n".join(["Marks missed:", *missed]) if missed else "All marks are reached.")
    sys.exit(bool(missed))


def find_misses(tallies: dict[str, Tally], *, fresh: bool) -> list[str]:
    """Return a line for each mark that is missed; fresh is any set but the examples."""
    whole = _sum(tallies)
    floor = FRESH_STOPPED if fresh else EXAMPLES_STOPPED
    lines = [
        _below("stopped, all languages", whole.share, floor),
        _below("clean texts without an error", whole.clean_share, CLEAN),
        _above("reviews in 400 clean words", whole.reviews_per_page, REVIEWS),
        _above("seconds for the slowest text", whole.slowest, SECONDS),
    ]
    for language, tally in tallies.items():
        lines.append(_below(f"stopped, {language}", tally.share, WORST_LANGUAGE))
        lines.append(_below(f"PERSON, {language}", tally.persons, PERSONS))
        reviews = tally.reviews_per_page
        lines.append(
            _above(f"reviews in 400 clean words, {language}", reviews, REVIEWS_OF_LANGUAGE)
        )
    return [line for line in lines if line]


def _below(what: str, value: float, mark: float) -> str:
    return f"{what}: {value:.3f}, wanted at least {mark}" if value < mark else ""


def _above(what: str, value: float, mark: float) -> str:
    return f"{what}: {value:.2f}, wanted at most {mark}" if value > mark else ""


def _sum(tallies: dict[str, Tally]) -> Tally:
    whole = Tally()
    for tally in tallies.values():
        whole.stopped += tally.stopped
        whole.leaks += tally.leaks
        whole.slowest = max(whole.slowest, tally.slowest)
        for name in (
            "texts",
            "clean",
            "clean_without_error",
            "clean_words",
            "reviews",
            "words",
            "seconds",
        ):
            setattr(whole, name, getattr(whole, name) + getattr(tally, name))
    return whole


def render(tallies: dict[str, Tally]) -> str:
    """Return the tables as text."""
    rows = {**tallies, "all": _sum(tallies)}
    head = (
        f"{'':6}{'texts':>6}{'leaks':>7}{'stopped':>9}{'PERSON':>8}"
        f"{'clean':>7}{'no error':>10}{'reviews/400':>13}{'s/400':>7}"
    )
    lines = [
        head,
        *(_row(name, tally) for name, tally in rows.items()),
        "",
        "stopped of all, by type:",
    ]
    types = sorted(rows["all"].leaks)
    lines.append(f"{'':12}" + "".join(f"{name:>9}" for name in rows))
    lines += [
        f"{kind:12}" + "".join(_cell(tally, kind) for tally in rows.values()) for kind in types
    ]
    return "\n".join(lines)


def _row(name: str, tally: Tally) -> str:
    return (
        f"{name:6}{tally.texts:>6}{tally.leaks.total():>7}{tally.share:>9.3f}{tally.persons:>8.3f}"
        f"{tally.clean:>7}{tally.clean_share:>10.3f}{tally.reviews_per_page:>13.2f}"
        f"{tally.seconds_per_page:>7.2f}"
    )


def _cell(tally: Tally, kind: str) -> str:
    text = f"{tally.stopped[kind]}/{tally.leaks[kind]}" if tally.leaks[kind] else "-"
    return f"{text:>9}"


def _as_data(tallies: dict[str, Tally]) -> dict[str, Any]:
    return {
        name: {
            "texts": tally.texts,
            "leaks": dict(tally.leaks),
            "stopped": {kind: tally.stopped[kind] for kind in tally.leaks},
            "stopped_share": round(tally.share, 4),
            "person_share": round(tally.persons, 4),
            "clean_without_error": round(tally.clean_share, 4),
            "reviews_per_400_words": round(tally.reviews_per_page, 3),
            "seconds_per_400_words": round(tally.seconds_per_page, 3),
        }
        for name, tally in {**tallies, "all": _sum(tallies)}.items()
    }


def _source_report(path: Path) -> tuple[dict[str, Any], list[str]]:
    """Return counts of what a text with real contacts yields, and what no error stops."""
    text = path.read_text("utf-8")
    findings = find_leaks(text, "en", build_knowledge("en"))
    counts = Counter(f"{found.level}: {found.kind}" for found in findings)
    click.echo("\n".join(f"{count:6} {name}" for name, count in sorted(counts.items())))
    open_addresses = _open(text, _ADDRESS_RE, findings, {Kind.EMAIL})
    open_telephones = _open(text, _TELEPHONE_RE, findings, {Kind.PHONE, Kind.ID})
    missed = [
        *([f"e-mail addresses without an error: {open_addresses}"] if open_addresses else []),
        *([f"telephones without an error: {open_telephones}"] if open_telephones else []),
    ]
    return {"findings": dict(counts)}, missed


def _open(text: str, pattern: re.Pattern[str], findings: list[Finding], kinds: set[Kind]) -> int:
    """Count the matches of a pattern that no error of these kinds touches."""
    errors = [found for found in findings if found.kind in kinds and found.level == Level.ERROR]
    matches = list(pattern.finditer(text))
    different = len({match[0] for match in matches})
    click.echo(
        f"{len(matches):6} expected by shape ({different} different): {', '.join(sorted(kinds))}"
    )
    return sum(
        not any(found.start < match.end() and match.start() < found.end for found in errors)
        for match in matches
    )


if __name__ == "__main__":
    main()
