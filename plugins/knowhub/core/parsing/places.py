"""From the files of content/vocabularies/, content/places/ and content/sources.yml to lists."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from knowhub.core.checks.models import validate
from knowhub.core.checks.safety import check_values
from knowhub.core.checks.terms import Lists
from knowhub.core.issues import Issue, suggest
from knowhub.core.parsing.texts import RawFile, decode
from knowhub.core.parsing.yaml_nodes import Nodes, parse_yaml
from knowhub.core.places import CountryAliasesFile, Places, Route, RoutesFile, StatusFile
from knowhub.core.records.base import Model
from knowhub.core.source_documents import SourceDocumentEntry, SourcesFile
from knowhub.core.vocabularies import Term, Vocabulary, VocabularyFile

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from pydantic import BaseModel

M = TypeVar("M", bound=Model)
VOCABULARIES = "content/vocabularies/"
PLACES = "content/places/"
COUNTRY_ALIASES = PLACES + "country-aliases.yml"
SOURCES = "content/sources.yml"


@dataclass
class ListFiles:
    """The closed lists of a hub, and what is wrong with their files."""

    vocabularies: dict[str, Vocabulary] = field(default_factory=dict)
    places: Places = field(default_factory=Places)
    sources: dict[str, SourceDocumentEntry] = field(default_factory=dict)
    issues: tuple[Issue, ...] = ()
    broken: frozenset[str] = frozenset()
    """Files that could not be read."""

    @cached_property
    def lists(self) -> Lists:
        """The lists as the checks of records need them."""
        return Lists(self.vocabularies, self.places, self.sources, self.broken)


def parse_lists(
    files: Iterable[RawFile], country_names: Mapping[str, Mapping[str, str]]
) -> ListFiles:
    """Parse all files of closed lists; `country_names` is by language and ISO 3166 code."""
    loader = _Loader({file.path: file for file in files})
    vocabularies = {
        path.removeprefix(VOCABULARIES).removesuffix(".yml"): path
        for path in loader.files
        if path.startswith(VOCABULARIES)
    }
    lists = {name: loader.vocabulary(name, path) for name, path in sorted(vocabularies.items())}
    sources = loader.load(SOURCES, SourcesFile)
    routes = loader.load(PLACES + "routes.yml", RoutesFile)
    aliases = loader.load(COUNTRY_ALIASES, CountryAliasesFile)
    places = Places(
        regions=loader.vocabulary("regions", PLACES + "regions.yml"),
        groups=loader.vocabulary("groups", PLACES + "groups.yml"),
        names=country_names,
        aliases=aliases.aliases if aliases else {},
        routes=_by_id(routes.routes if routes else ()),
        status=loader.load(PLACES + "treaty-status.yml", StatusFile) or StatusFile(),
    )
    documents = {entry.id: entry for entry in (sources.documents if sources else ())}
    found = ListFiles(lists, places, documents, broken=loader.broken)
    values = tuple(loader.check_values(found.lists, known=places.countries))
    return replace(found, issues=(*loader.issues, *values))


def _by_id(routes: Iterable[Route]) -> dict[str, Route]:
    return {route.id: route for route in routes}


class _Loader:
    """Reads list files and gathers their issues."""

    def __init__(self, files: Mapping[str, RawFile]) -> None:
        self.files = files
        self.issues: list[Issue] = []
        self.checked: list[tuple[BaseModel, Nodes]] = []

    @property
    def broken(self) -> frozenset[str]:
        """The files that have no value."""
        return frozenset(self.files) - {nodes.path for _, nodes in self.checked}

    def load(self, path: str, model: type[M]) -> M | None:
        """Return the value of a file, None when it is missing or broken."""
        if path not in self.files:
            return None
        text, issues = decode(self.files[path])
        self.issues += issues
        if text is None:
            return None
        nodes = parse_yaml(text, path)
        self.issues += nodes.issues
        if nodes.issues:
            return None
        self.issues += check_values(nodes)
        value, issues = validate(model, nodes)
        self.issues += issues
        if value is not None:
            self.checked.append((value, nodes))
            self.issues += _check_unique(nodes)
        return value

    def vocabulary(self, name: str, path: str) -> Vocabulary:
        """Return a vocabulary, empty when its file is missing or broken."""
        file = self.load(path, VocabularyFile)
        if file is None:
            return Vocabulary(name)
        nodes = self.checked[-1][1]
        self.issues += _check_terms(file.terms, nodes)
        terms = {term.id: term for term in file.terms}
        return Vocabulary(name, file.labels, terms, file.searchable)

    def check_values(self, lists: Lists, *, known: frozenset[str]) -> Iterator[Issue]:
        """Check the terms and places that the list files themselves name."""
        for value, nodes in self.checked:
            if not isinstance(value, VocabularyFile):
                yield from lists.check(value, nodes.value_position)
        if known:
            yield from self._check_members(lists.check, known)

    def _check_members(
        self, check: Callable[..., Iterator[Issue]], known: frozenset[str]
    ) -> Iterator[Issue]:
        groups = self.files.get(PLACES + "groups.yml")
        for value, nodes in self.checked:
            if groups and nodes.path == groups.path:
                yield from check(value, nodes.value_position)
            elif isinstance(value, CountryAliasesFile):
                yield from _check_codes(value, nodes, known)


def _check_codes(file: CountryAliasesFile, nodes: Nodes, known: frozenset[str]) -> Iterator[Issue]:
    """Yield an issue for each alias of a country that no region lists."""
    for code in sorted(set(file.aliases) - known):
        yield Issue(
            nodes.key_position(("aliases", code)),
            "vocabulary",
            "the code of a country that a region of content/places/regions.yml lists",
            repr(code),
            suggest(code, sorted(known)),
            "aliases",
        )


def _check_unique(nodes: Nodes) -> Iterator[Issue]:
    """Yield an issue for each id that stands twice in a list of the file."""
    for name, items in nodes.data.items():
        ids: set[str] = set()
        for index, item in enumerate(items if isinstance(items, tuple) else ()):
            found = item.get("id") if isinstance(item, dict) else None
            if found in ids:
                yield Issue(
                    nodes.value_position((name, index, "id")),
                    "duplicate-id",
                    "each id once",
                    repr(found),
                    "Join the two, or rename one.",
                    "id",
                )
            ids |= {found} if found else set()


def _check_terms(terms: tuple[Term, ...], nodes: Nodes) -> Iterator[Issue]:
    """Yield an issue for each broader term that is not in the list."""
    ids = [term.id for term in terms]
    for index, term in enumerate(terms):
        if term.broader and term.broader not in ids:
            yield Issue(
                nodes.value_position(("terms", index, "broader")),
                "vocabulary",
                "a term of this list",
                repr(term.broader),
                suggest(term.broader, ids),
                "broader",
            )
