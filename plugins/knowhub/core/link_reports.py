"""What `knowhub links` says of the addresses of a hub."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from knowhub.core.addresses import host_of
from knowhub.core.answers import Verdict

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from knowhub.core.addresses import Use
    from knowhub.core.answers import Result

_ADVICE = {
    Verdict.DEAD: "Correct the address, or say where a copy is: 'archived'.",
    Verdict.MOVED: "Write the new address.",
    Verdict.UNCLEAR: "Open it in a browser: hosts turn machines away.",
}


def select_uses(
    uses: Iterable[Use], *, hosts: Collection[str], files: Collection[str]
) -> list[Use]:
    """Return the uses on these hosts, or hosts below them, and in these files; none means all."""
    return [
        use
        for use in uses
        if (not hosts or any(_is_on(use.address, host) for host in hosts))
        and (not files or use.position.path in files)
    ]


def _is_on(address: str, host: str) -> bool:
    own, wanted = host_of(address), host.lower()
    name = own.partition(":")[0]
    return wanted in {own, name} or name.endswith(f".{wanted}")


def render_links(uses: Sequence[Use], results: Mapping[str, Result]) -> str:
    """Return a line for each place of an address that is not simply alive."""
    lines = []
    for use in uses:
        result = results.get(use.address)
        if result and result.verdict is not Verdict.ALIVE:
            lines.append(f"{use.position}: {_sentence(use, result)}")
    return "\n".join(lines)


def _sentence(use: Use, result: Result) -> str:
    leads = f" Leads to {result.final}." if result.final else ""
    advice = _ADVICE[result.verdict]
    if result.verdict is Verdict.DEAD and use.archived:
        advice = f"Archived copy: {use.archived}"
    return f"{result.verdict.value}: {use.address}: {_capital(result.reason)}.{leads} {advice}"


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def link_rows(uses: Sequence[Use], results: Mapping[str, Result]) -> list[dict[str, Any]]:
    """Return every address with what became of it and all its places, for other programs."""
    places: dict[str, list[Use]] = {}
    for use in uses:
        places.setdefault(use.address, []).append(use)
    return [
        {
            "address": address,
            "verdict": result.verdict.value,
            "reason": result.reason,
            "final": result.final,
            "archived": next((use.archived for use in places[address] if use.archived), ""),
            "checked_on": result.checked_on.isoformat(),
            "places": [
                {
                    "path": use.position.path,
                    "line": use.position.line,
                    "column": use.position.column,
                }
                for use in places[address]
            ],
        }
        for address, result in sorted(results.items())
        if address in places
    ]


def summary(results: Mapping[str, Result], *, asked: int) -> str:
    """Return how many addresses there are of each kind, in a sentence."""
    counts = Counter(result.verdict for result in results.values())
    listed = ", ".join(f"{counts[verdict]} {verdict.value}" for verdict in Verdict)
    noun = "address" if len(results) == 1 else "addresses"
    known = len(results) - asked
    return f"{len(results)} {noun}: {listed}; {asked} asked now, {known} known from before."
