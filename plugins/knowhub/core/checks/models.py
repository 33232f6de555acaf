"""From pydantic's errors to issues with a position, a rule and advice."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from pydantic import BaseModel, ValidationError

from knowhub.core.fields import model_in
from knowhub.core.issues import Issue, suggest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pydantic_core import ErrorDetails

    from knowhub.core.parsing.yaml_nodes import Nodes, Path

M = TypeVar("M", bound=BaseModel)

_EXPECTED = {
    "string_type": "text",
    "int_type": "a whole number",
    "float_type": "a number",
    "bool_type": "true or false",
    "tuple_type": "a list, such as [a, b]",
    "dict_type": "keys and values",
    "model_type": "keys and values",
    "string_too_short": "some text",
}
_PATTERNS = {
    "[12][0-9]{3}": "a date",
    "https?://": "an address that starts with https:// or http://",
    "^[a-z]{2,3}(-": "the code of a language, such as fr",
    "^[a-z0-9]+(-": "an id of small letters a-z, digits and single hyphens",
    "^[A-Z]{2}$": "a country code of ISO 3166, such as NE",
}
"""What the patterns of field types mean, by how they start."""


def validate(model: type[M], nodes: Nodes) -> tuple[M | None, tuple[Issue, ...]]:
    """Return the model's value for parsed data, or what is wrong with the data."""
    try:
        return model.model_validate(nodes.data), ()
    except ValidationError as error:
        return None, tuple(_issues(error, model, nodes))


def _issues(error: ValidationError, model: type[BaseModel], nodes: Nodes) -> Iterator[Issue]:
    seen = set()
    for details in error.errors(include_url=False):
        if _follows(details):
            continue
        issue = _issue(details, model, nodes)
        if issue not in seen:
            seen.add(issue)
            yield issue


def _follows(details: ErrorDetails) -> bool:
    """Tell whether a list is said to be too short only because an item of it is wrong."""
    return details["type"] == "too_short" and len(details["input"]) >= details["ctx"]["min_length"]


def _issue(details: ErrorDetails, model: type[BaseModel], nodes: Nodes) -> Issue:
    path = _known_path(details["loc"], nodes)
    subject = ".".join(str(step) for step in path)
    kind = details["type"]
    if kind == "missing":
        return _missing(str(details["loc"][-1]), path, nodes)
    if kind == "extra_forbidden":
        return _unknown(path, model, nodes, subject)
    expected = _EXPECTED.get(kind) or _limit(details)
    rule = "wrong-type" if kind.endswith("_type") else "wrong-value"
    return Issue(
        nodes.value_position(path),
        rule,
        expected,
        _shown(details["input"]),
        _advice(details),
        subject,
    )


def _missing(name: str, path: Path, nodes: Nodes) -> Issue:
    return Issue(
        nodes.value_position(path),
        "missing-field",
        f"the key {name!r}",
        "none",
        "Run 'knowhub stamp' on the file." if name == "digest" else f"Add '{name}:'.",
        name,
    )


def _unknown(path: Path, model: type[BaseModel], nodes: Nodes, subject: str) -> Issue:
    known = _fields_at(model, path[:-1])
    name = str(path[-1])
    expected = f"one of {', '.join(known)}" if known else "a key that the record has"
    return Issue(
        nodes.key_position(path), "unknown-key", expected, repr(name), suggest(name, known), subject
    )


def _fields_at(model: type[BaseModel], path: Path) -> list[str]:
    """Return the keys that the model at a path knows."""
    current: type[BaseModel] | None = model
    for step in path:
        if isinstance(step, str) and current:
            info = current.model_fields.get(step)
            current = model_in(info.annotation) if info else None
    return sorted(current.model_fields) if current else []


def _known_path(location: tuple[int | str, ...], nodes: Nodes) -> Path:
    """Return the part of an error's location that stands in the file.

    Pydantic adds steps of its own, such as the member of a union.
    """
    path: Path = ()
    for step in location:
        if (*path, step) in nodes.values or (*path, step) in nodes.keys:
            path = (*path, step)
    return path


def _advice(details: ErrorDetails) -> str:
    if details["type"] == "string_pattern_mismatch" and "[12][0-9]{3}" in details["msg"]:
        return "Write a date as 2023, 2023-05 or 2023-05-12."
    if details["type"] == "tuple_type":
        return "Put the value in square brackets."
    if details["type"] == "string_type" and not isinstance(details["input"], (dict, tuple)):
        return "Put the value in quotation marks."
    return ""


def _shown(value: object) -> str:
    if value is None:
        return "nothing"
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, dict):
        return "keys and values"
    if isinstance(value, tuple):
        return f"a list of {len(value)}"
    text = repr(value)
    return text if len(text) <= 60 else f"{text[:57]}…"


def _limit(details: ErrorDetails) -> str:
    """Return in plain words what a value must keep to."""
    limits = details.get("ctx", {})
    kind = details["type"]
    if kind == "string_pattern_mismatch":
        known = (text for start, text in _PATTERNS.items() if start in limits["pattern"])
        return next(known, f"text of the pattern {limits['pattern']}")
    if kind == "string_too_long":
        return f"at most {limits['max_length']} characters"
    if kind == "too_short":
        return f"at least {limits['min_length']} in the list"
    if kind == "less_than_equal":
        return f"at most {limits['le']}"
    if kind == "greater_than_equal":
        return f"at least {limits['ge']}"
    text = details["msg"].removeprefix("Input should be ")
    return text[:1].lower() + text[1:]
