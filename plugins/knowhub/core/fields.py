"""Walk a record's values by what their fields are marked as: terms, places, references, prose."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from types import UnionType
from typing import TYPE_CHECKING, Annotated, Any, NamedTuple, Union, get_args, get_origin

from pydantic import BaseModel

from knowhub.core.records.base import Marker, Name, Place, Prose, Reference

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from knowhub.core.parsing.yaml_nodes import Path


class Marked(NamedTuple):
    """A value of a record with its place in the front matter and its mark."""

    path: Path
    marker: Marker
    value: str


def walk(model: BaseModel) -> Iterator[Marked]:
    """Yield every marked value that the file of a record sets, in the order of the fields."""
    found: list[Marked] = []
    _gather(model, (), found)
    return iter(found)


def walk_data(model: type[BaseModel], data: Mapping[str, Any]) -> Iterator[Marked]:
    """Yield every marked value of parsed data, as far as it has the shape of the model.

    It serves data that the model refuses: one mistake must not hide another.
    """
    found: list[Marked] = []
    _gather_data(model, data, (), found)
    return iter(found)


def prose(model: BaseModel) -> dict[Path, str]:
    """Return the texts for readers of a record, by their path."""
    return {item.path: item.value for item in walk(model) if isinstance(item.marker, Prose)}


def references(model: BaseModel) -> Iterator[tuple[Path, Reference, str]]:
    """Yield each reference to another record."""
    for item in walk(model):
        if isinstance(item.marker, Reference):
            yield item.path, item.marker, item.value


@cache
def _annotations(model: type[BaseModel]) -> Mapping[str, Any]:
    return {
        name: Annotated[info.annotation, *info.metadata] if info.metadata else info.annotation
        for name, info in model.model_fields.items()
    }


@cache
def field_marker(model: type[BaseModel], name: str) -> Marker | None:
    """Return the mark of a field, or of the items of a list field; None where it has none."""
    info = model.model_fields.get(name)
    return _first_marker(_annotations(model)[name]) if info else None


def _first_marker(annotation: Any) -> Marker | None:
    if get_origin(annotation) is Annotated:
        inner, *metadata = get_args(annotation)
        return next((m for m in metadata if isinstance(m, Marker)), None) or _first_marker(inner)
    if get_origin(annotation) in {Union, UnionType, tuple}:
        found = (_first_marker(inner) for inner in get_args(annotation))
        return next((marker for marker in found if marker), None)
    return None


@dataclass(frozen=True, slots=True)
class _Shape:
    """What an annotation says of a value: read once, since every record is walked many times."""

    marker: Marker | None
    model: type[BaseModel] | None
    item: _Shape | None
    """Of the items of a list."""


@cache
def _shapes(model: type[BaseModel]) -> Mapping[str, _Shape]:
    """Return the shape of each field that may hold a marked value."""
    return {
        name: _shape(annotation)
        for name, annotation in _annotations(model).items()
        if _first_marker(annotation) or model_in(annotation)
    }


def _shape(annotation: Any) -> _Shape:
    item = _item_annotation(annotation)
    inner = _shape(item) if item is not None else None
    return _Shape(_first_marker(annotation), model_in(annotation), inner)


def _gather(model: BaseModel, path: Path, found: list[Marked]) -> None:
    """Add the marked values of a model to a list: generators in each other would take longer."""
    for name, shape in _shapes(type(model)).items():
        value = getattr(model, name)
        if value is not None:
            _gather_value(shape, value, (*path, name), found)


def _gather_value(shape: _Shape | None, value: Any, path: Path, found: list[Marked]) -> None:
    if isinstance(value, str):
        if shape and shape.marker:
            found.append(Marked(path, shape.marker, value))
    elif isinstance(value, BaseModel):
        _gather(value, path, found)
    elif isinstance(value, tuple):
        item = shape.item if shape else None
        for index, own in enumerate(value):
            _gather_value(item, own, (*path, index), found)


def _gather_data(
    model: type[BaseModel], data: Mapping[str, Any], path: Path, found: list[Marked]
) -> None:
    for name, shape in _shapes(model).items():
        if name in data:
            _gather_parsed(shape, data[name], (*path, name), found)


def _gather_parsed(shape: _Shape | None, value: Any, path: Path, found: list[Marked]) -> None:
    if shape is None:
        return
    if isinstance(value, dict):
        if shape.model:
            _gather_data(shape.model, value, path, found)
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            _gather_parsed(shape.item, item, (*path, index), found)
    elif isinstance(value, str) and shape.marker:
        found.append(Marked(path, shape.marker, value))


def model_in(annotation: Any) -> type[BaseModel] | None:
    """Return the model that an annotation wraps."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    inner = (model_in(item) for item in get_args(annotation))
    return next((model for model in inner if model), None)


def _item_annotation(annotation: Any) -> Any:
    """Return the annotation of the items of a tuple, however it is wrapped."""
    origin = get_origin(annotation)
    if origin is tuple:
        return get_args(annotation)[0]
    if origin is Annotated:
        return _item_annotation(get_args(annotation)[0])
    found = (_item_annotation(inner) for inner in get_args(annotation) if inner is not type(None))
    return next(found, None)


def places(model: BaseModel) -> Iterator[tuple[Path, Place, str]]:
    """Yield each country or region."""
    for item in walk(model):
        if isinstance(item.marker, Place):
            yield item.path, item.marker, item.value


def names_of(model: BaseModel, *, own: bool) -> Iterator[str]:
    """Yield the record's other names, or those of the bodies that it names."""
    for item in walk(model):
        if isinstance(item.marker, Name) and item.marker.own == own:
            yield item.value
