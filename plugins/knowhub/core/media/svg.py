"""SVG drawings: an allow-list of what draws, read without entities and written anew."""

from __future__ import annotations

import re
from dataclasses import dataclass
from xml.parsers import expat
from xml.sax.saxutils import escape, quoteattr

from knowhub.core.media.problems import METADATA, SCRIPT, SIZE, BrokenError, Problem

_NAMES = """
svg g path rect circle ellipse line polyline polygon text tspan title desc defs symbol use marker
linearGradient radialGradient stop clipPath mask pattern
"""
ELEMENTS = frozenset(_NAMES.split())
_ATTRIBUTES = """
aria-hidden aria-label aria-labelledby class clip-path clip-rule clipPathUnits color cx cy d dir
direction display dominant-baseline dx dy fill fill-opacity fill-rule font-family font-size
font-style font-weight fx fy gradientTransform gradientUnits height id lang letter-spacing
marker-end marker-mid marker-start markerHeight markerUnits markerWidth mask maskContentUnits
maskUnits offset opacity orient overflow pathLength patternContentUnits patternTransform
patternUnits points preserveAspectRatio r refX refY role rotate rx ry spreadMethod stop-color
stop-opacity stroke stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin
stroke-miterlimit stroke-opacity stroke-width style text-anchor textLength transform unicode-bidi
vector-effect version viewBox visibility width x x1 x2 xml:lang xmlns xmlns:xlink y y1 y2
"""
ATTRIBUTES = frozenset(_ATTRIBUTES.split())
_SPACES = {"xmlns": "http://www.w3.org/2000/svg", "xmlns:xlink": "http://www.w3.org/1999/xlink"}
_INSIDE_RE = re.compile(r"#[\w.-]+")
_URL_RE = re.compile(r"url\(\s*(?!#[\w.-]+\s*\))|\\|@|/\*|expression", re.IGNORECASE)
_RUNS = frozenset({"script", "foreignobject", "iframe", "animate", "set", "animatetransform",
                   "animatemotion", "handler", "listener", "a", "image", "style"})  # fmt: skip
_SPOKEN = frozenset({"text", "title", "desc"})
"""Elements whose words are read as one text, whatever parts they are cut into."""
MAX_ELEMENTS = 20_000
MAX_DEPTH = 50


@dataclass(frozen=True)
class Drawing:
    """What an SVG file draws, and what else it held."""

    text: str
    problems: tuple[Problem, ...]
    spoken: tuple[tuple[int, str], ...]
    """What it says in words, seen or read aloud: the line in the file and the text."""


def read_svg(data: bytes) -> Drawing:
    """Read a drawing; raise BrokenError if it is none."""
    reader = _Reader()
    try:
        reader.parser.Parse(data, True)  # noqa: FBT003  # expat's own
    except (expat.ExpatError, ValueError) as error:
        raise BrokenError("a drawing that is no valid SVG") from error
    if reader.root != "svg":
        raise BrokenError("XML that is no drawing")
    spoken = tuple((line, text) for line, text in reader.spoken if text.strip())
    return Drawing("".join(reader.parts) + "\n", tuple(sorted(reader.found)), spoken)


class _Reader:
    """Writes anew what it knows and notes what it leaves out."""

    def __init__(self) -> None:
        self.parser = expat.ParserCreate("utf-8")
        self.parser.StartElementHandler = self.start
        self.parser.EndElementHandler = self.end
        self.parser.CharacterDataHandler = self.text
        self.parser.CommentHandler = lambda text: self.found.add(Problem(METADATA, "a comment"))
        self.parser.ProcessingInstructionHandler = lambda target, text: self.found.add(
            Problem(SCRIPT, "an instruction to another program")
        )
        self.parser.StartDoctypeDeclHandler = self.doctype
        self.parser.buffer_text = True
        self.parts: list[str] = []
        self.found: set[Problem] = set()
        self.spoken: list[tuple[int, str]] = []
        self.root = ""
        self.skipped = 0
        self.depth = 0
        self.count = 0

    def doctype(self, *names: object) -> None:
        # Entities are declared here: they pull in other files, or fill the memory.
        raise ValueError("a DOCTYPE")

    def start(self, name: str, attributes: dict[str, str]) -> None:
        self.root = self.root or name
        self.depth += 1
        self.count += 1
        if self.count > MAX_ELEMENTS or self.depth > MAX_DEPTH:
            self.found.add(Problem(SIZE, "more parts than any drawing needs"))
        if self.skipped or name not in ELEMENTS:
            self.skipped += 1
            self.found.add(_left_out(name))
            return
        kept = {key: value for key, value in attributes.items() if self.keeps(key, value)}
        self.hear(name, kept)
        written = "".join(f" {key}={quoteattr(value)}" for key, value in kept.items())
        self.parts.append(f"<{name}{written}>")

    def end(self, name: str) -> None:
        self.depth -= 1
        if self.skipped:
            self.skipped -= 1
        else:
            self.parts.append(f"</{name}>")

    def text(self, text: str) -> None:
        if self.skipped:
            return
        self.parts.append(escape(text))
        if self.spoken:
            line, before = self.spoken[-1]
            self.spoken[-1] = (line, before + text)

    def hear(self, name: str, attributes: dict[str, str]) -> None:
        """Begin a new text where one is spoken."""
        line = self.parser.CurrentLineNumber
        if "aria-label" in attributes:
            self.spoken.append((line, attributes["aria-label"]))
        if name in _SPOKEN or not self.spoken:
            self.spoken.append((line, ""))

    def keeps(self, name: str, value: str) -> bool:
        """Tell whether an attribute stays; note why it does not."""
        if name in {"href", "xlink:href"} and _INSIDE_RE.fullmatch(value.strip()):
            return True
        if name in _SPACES and value == _SPACES[name]:
            return True
        if name in ATTRIBUTES - set(_SPACES) and not _URL_RE.search(value):
            return True
        runs = name.startswith("on") or name in {"href", "xlink:href"} or name in ATTRIBUTES
        what = f"the attribute '{name[:30]}'"
        self.found.add(Problem(SCRIPT if runs else METADATA, what))
        return False


def _left_out(name: str) -> Problem:
    rule = SCRIPT if name.rpartition(":")[2].casefold() in _RUNS else METADATA
    return Problem(rule, f"the element <{name[:30]}>")
