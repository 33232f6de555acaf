"""The kinds of records. A module here that defines a `Record` is a kind; there is no other list."""

from __future__ import annotations

from importlib import import_module
from pkgutil import iter_modules

from knowhub.core.records.base import Record


def _find_kinds() -> dict[str, type[Record]]:
    for module in sorted(info.name for info in iter_modules(__path__)):
        import_module(f"{__name__}.{module}")
    return {model.kind: model for model in sorted(Record.__subclasses__(), key=lambda m: m.order)}


KINDS = _find_kinds()
FOLDERS = {model.folder: model for model in KINDS.values()}

__all__ = ["FOLDERS", "KINDS", "Record"]
