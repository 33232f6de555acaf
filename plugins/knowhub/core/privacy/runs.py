"""Default-deny for capitals: each must be explained; what stands before it says what it names."""

# ruff: noqa: RUF001  # letters of other scripts stand here on purpose

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from knowhub.core.privacy.cues import ALL_CUES
from knowhub.core.privacy.findings import Kind
from knowhub.core.privacy.reading import error, review

if TYPE_CHECKING:
    from collections.abc import Iterator

    from knowhub.core.privacy.findings import Finding
    from knowhub.core.privacy.reading import Reading, Word

PLATFORMS = frozenset(
    entry
    for cues in ALL_CUES
    for entry in (*cues.handle_words, *cues.phone_words)
    if entry[0].isupper() and not entry.isupper() and " " not in entry
)
"""Platforms and programs that the tables write as names: what they are called tells nobody."""
_ROMAN_RE = re.compile(r"(?=[IVXLC])(?:X{0,3})(?:IX|IV|V?I{0,3})$")
_PLURAL_RE = re.compile(r"\w{4}(?:ые|ие)$")
"""Russian adjectives and participles in the plural: no surname ends so in the nominative."""
_SURNAME_SHAPE_RE = re.compile(
    r"\w{2}(?:ов|ев|ин|ын|ский|цкий|ова|ева|ина|ына|ская|цкая|енко|ук|юк|дзе|швили|ян)$"
)
_JOIN_RE = re.compile(r"(?:[ ]?['\-/&]?[ ]?)$")
_NUMBER_SIGNS = frozenset({"No", "Nos", "Nr", "Nro", "Nº", "Núm", "Num"})
_PATRONYMIC_RE = re.compile(
    r"(?:[еоь]вич|ьич|кузьмич|фомич|лукич|[оеё]вн|иничн|[аеи]ничн)(?:а|у|ем|ом|е|ой|ы|ы|ою)?$|(?:оглы|кызы|заде|улы|уулу|оглу)$"
)


@dataclass(frozen=True, slots=True)
class Run:
    """Unexplained capitals that stand together, with the small words between them."""

    words: tuple[Word, ...]

    @property
    def start(self) -> int:
        """Where it starts."""
        return self.words[0].start

    @property
    def end(self) -> int:
        """Where it ends."""
        return self.words[-1].end


def find_capitals(reading: Reading) -> Iterator[Finding]:
    """Yield every run of capitals that nothing explains."""
    for run in find_runs(reading):
        kind, rule, sure = _classify(reading, run)
        found = error if sure else review
        yield found((run.start, run.end), kind, rule)


def find_runs(reading: Reading) -> Iterator[Run]:
    """Yield unexplained capitals, joined where a name goes on."""
    current: list[Word] = []
    particles = set(reading.cues.particles)
    pending: list[Word] = []
    for word in reading.words:
        if current and not _goes_on(reading, (pending or current)[-1], word):
            yield Run(tuple(current))
            current, pending = [], []
        if is_unexplained(reading, word) or (current and _is_part(reading, word)):
            current += [*pending, word]
            pending = []
        elif current and word.folded in particles:
            pending.append(word)
        elif current:
            yield Run(tuple(current))
            current, pending = [], []
    if current:
        yield Run(tuple(current))


def _goes_on(reading: Reading, last: Word, word: Word) -> bool:
    between = reading.text[last.end : word.start]
    abbreviated = between == ". " and len(last.text) <= 3 and not reading.starts_sentence(word)
    return abbreviated or (len(between) <= 3 and bool(_JOIN_RE.match(between)))


def _is_part(reading: Reading, word: Word) -> bool:
    """Whether a capital that could stand alone belongs to the name before it."""
    return word.capital and len(word.text) > 1 and not reading.explained(word)


def is_unexplained(reading: Reading, word: Word) -> bool:
    """Whether nothing says why a word starts with a capital."""
    if not word.capital or len(word.text) == 1 or _ROMAN_RE.match(word.text):
        return False
    if reading.explained(word) or word.text in reading.knowledge.acronyms:
        return False
    if word.folded in reading.knowledge.demonyms or word.text in _NUMBER_SIGNS:
        return False
    if _is_institutional(reading, word) or _is_cited_code(reading, word):
        return False
    return not reading.starts_sentence(word) or not _is_plain_start(reading, word)


_CITED_RE = re.compile(
    r"(?:(?:article|articulo|artigo|section|art|s)\.? ?(?:[lrd]\.? ?)?[\d.\-]+\.?[ºo]? "
    r"(?:of the|du|de la|del|da|do)"
    r"|(?:code|act|regulations|law)(?: (?:19|20)\d\d)? \() ?$"
)
"""What stands before the short name of a law: "article 12 of the", "Criminal Code ("."""
_SHORT_LAW_RE = re.compile(r"[A-Z]{2,7}|Cth|Vic|Qld|Tas")


def _is_cited_code(reading: Reading, word: Word) -> bool:
    """Whether an acronym is the short name of a law, or of who made it, after a citation."""
    cited = _CITED_RE.search(reading.folded, max(0, word.start - 40), word.start)
    return bool(cited and _SHORT_LAW_RE.fullmatch(word.text))


def _is_institutional(reading: Reading, word: Word) -> bool:
    """Whether a capital says nothing: an institution's word, or a platform that all may use."""
    named = reading.cues.find(reading.cues.capitals).fullmatch(word.folded)
    return bool(named) or word.text in PLATFORMS


def _is_plain_start(reading: Reading, word: Word) -> bool:
    """Whether a word at the start of a sentence is one of the language, and no given name."""
    if word.text.isupper() and len(word.text) > 3:
        return False
    elided = reading.text[word.end : word.end + 1] == "'"
    if reading.cues.language == "ru" and _PLURAL_RE.search(word.folded):
        return True
    if not reading.knows(word) and not (elided and reading.knowledge.is_word(word.folded + "e")):
        return False
    if _does(reading, word):
        return False
    return (
        word.folded in reading.cues.word_names or word.folded not in reading.knowledge.given_names
    )


def _does(reading: Reading, word: Word) -> bool:
    """Whether a word that is a name as well does at the start what persons do."""
    following = next(reading.words_from(word.end), None)
    if not following or reading.text[word.end : following.start] != " ":
        return False
    known, cues = reading.knowledge, reading.cues
    given = word.folded in known.given_names and word.folded in cues.word_names
    if given and cues.find(cues.verbs_after_name).fullmatch(following.folded):
        return True
    if not cues.find(cues.person_verbs).match(reading.folded, following.start):
        return False
    named = word.folded in known.given_names or word.folded in known.surnames
    shaped = cues.language == "ru" and _SURNAME_SHAPE_RE.search(word.folded)
    return named or (bool(shaped) and not _is_role(reading, word))


def _is_role(reading: Reading, word: Word) -> bool:
    cues = reading.cues
    tables = (cues.people, cues.roles, cues.public_roles, cues.kin)
    return any(cues.find(table).fullmatch(word.folded) for table in tables)


def _classify(reading: Reading, run: Run) -> tuple[Kind, str, bool]:
    """Return what a run seems to name, the rule that says so, and whether it is sure."""
    before = reading.folded[max(0, run.start - 28) : run.start]
    cues = reading.cues
    if _any(_PATRONYMIC_RE, run):
        return Kind.PERSON, "person-patronymic", True
    if _ends_with(reading, cues.vessel_words, before):
        return Kind.VESSEL, "vessel-named", False
    if _ends_with(reading, cues.kin, before) or _ends_with(reading, cues.roles, before):
        return Kind.PERSON, "person-kin", _looks_like_name(reading, run)
    if any(cues.find(cues.organisation_words).fullmatch(word.folded) for word in run.words):
        return Kind.ORGANISATION, "organisation-named", False
    if _ends_with(reading, cues.organisation_words, before):
        return Kind.ORGANISATION, "organisation-named", False
    if _ends_with(reading, cues.place_words, before):
        return Kind.PLACE, "place-named", False
    return _by_names(reading, run)


def _is_acronyms(reading: Reading, run: Run) -> bool:
    """Whether acronyms are joined by a hyphen, as in the name of a network."""
    parts = [word.text for word in run.words]
    together = reading.text[run.start : run.end]
    return len(parts) > 1 and all(map(str.isupper, parts)) and together.count("-") == len(parts) - 1


def _titles_acronym(reading: Reading, run: Run, given: Word) -> bool:
    """Whether a word of the language and a name stands before acronyms: "Manuel EMM"."""
    others = [word for word in run.words if word is not given and word.capital]
    acronyms = all(w.text.isupper() and w.folded not in reading.knowledge.names for w in others)
    frequent = given.folded in reading.knowledge.common and reading.knows(given)
    return frequent and acronyms and bool(others) and not given.text.isupper()


def _any(pattern: re.Pattern[str], run: Run) -> bool:
    return any(pattern.search(word.folded) and len(word.text) > 5 for word in run.words)


def _ends_with(reading: Reading, entries: tuple[str, ...], before: str) -> bool:
    found = reading.cues.find(entries).finditer(before)
    return any(
        re.fullmatch(r"[\s,\"(:]*(?:of|de|del|du|da|do)?\s*", before[m.end() :]) for m in found
    )


def _looks_like_name(reading: Reading, run: Run) -> bool:
    known = reading.knowledge
    return any(w.folded in known.given_names or w.folded in known.surnames for w in run.words)


_SAINTS = frozenset({"san", "santa", "santo", "sao", "saint", "sainte"})


def _by_names(reading: Reading, run: Run) -> tuple[Kind, str, bool]:
    known = reading.knowledge
    if run.words[0].folded in _SAINTS and len(run.words) == len(("San", "José")):
        return Kind.PLACE, "place-saint", False
    if _is_acronyms(reading, run):
        return Kind.CAPITAL, "capital-acronyms", False
    given = [word for word in run.words if word.folded in known.given_names]
    if len(given) == 1 and _titles_acronym(reading, run, given[0]):
        return Kind.CAPITAL, "capital-acronyms", False
    if given and len(run.words) > 1:
        return Kind.PERSON, "person-given-and-surname", True
    if given:
        return Kind.PERSON, "person-given-name", False
    if run.words[-1].folded in known.surnames:
        return Kind.PERSON, "person-surname", False
    return Kind.CAPITAL, "capital-unexplained", False
