"""Whatever stands in a record, the check and the build find or pass: no traceback, no hang."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING, Any

import yaml
from click.testing import CliRunner
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from hubs import LANGUAGES, NAMES, copy_seeds, list_files, raw, record
from knowhub.cli.main import main
from knowhub.core.hub import build_catalogue
from knowhub.core.records.tool import Tool
from site_builds import build

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

KEYS = sorted(Tool.model_fields)
PIECES = [
    *["](", "\n\n", "\n> ", "\n- ", "\n    ", "```\n", "<!--", "-->", "<b>", "</b>", "<script>"],
    *["javascript:", "https://", "{: ", "&#", "[^1]", "[^1]: ", "\n: ", "{{ ", " }}", "{% "],
    *["\x02", "\x00", "\u202e", "é", "ش", "中", "word ", "landrace ", "../", ".md", "  ", "\n"],
]
SIGNS = st.sampled_from([*"[](){}<>*_`~!#|\\&:;=\"'-+.", *PIECES])
MARKDOWN = st.lists(SIGNS, max_size=60).map("".join) | st.text(max_size=200)
SCALARS = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=40) | MARKDOWN
VALUES = st.recursive(
    SCALARS,
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3)
    ),
    max_leaves=6,
)
CHANGES = st.dictionaries(st.sampled_from(KEYS) | st.text(max_size=8), VALUES, max_size=4)
FAST: dict[str, Any] = {
    "deadline": None,
    "derandomize": True,
    "database": None,
    "suppress_health_check": list(HealthCheck),
    "phases": [Phase.explicit, Phase.generate, Phase.shrink],
}


def front(changes: dict[str, Any]) -> str:
    """Return front matter of a valid tool with these values instead."""
    valid = yaml.safe_load(record(body="").split("---\n")[1])
    return yaml.safe_dump({**valid, **changes}, allow_unicode=True)


@given(changes=CHANGES, body=MARKDOWN)
@settings(max_examples=120, **FAST)
def test_no_value_and_no_text_raises_in_the_check(changes: dict[str, Any], body: str) -> None:
    text = f"---\n{front(changes)}---\n{body}"
    file = raw("tools/sieve.md", text.encode("utf-8", "replace"))
    catalogue = build_catalogue([*list_files(), file], languages=LANGUAGES, country_names=NAMES)
    assert all(str(issue) and issue.position.line > 0 for issue in catalogue.issues)


@given(head=st.text(max_size=60), body=st.binary(max_size=120))
@settings(max_examples=100, **FAST)
def test_no_bytes_raise_in_the_check(head: str, body: bytes) -> None:
    file = raw("tools/sieve.md", b"---\n" + head.encode("utf-8", "replace") + b"\n---\n" + body)
    catalogue = build_catalogue([*list_files(), file], languages=LANGUAGES, country_names=NAMES)
    assert all(str(issue) for issue in catalogue.issues)


@given(bodies=st.lists(MARKDOWN, min_size=60, max_size=60), titles=st.lists(MARKDOWN, max_size=5))
@settings(max_examples=2, **{**FAST, "phases": [Phase.explicit, Phase.generate]})
def test_the_build_finds_or_passes(
    tmp_path_factory: pytest.TempPathFactory, bodies: list[str], titles: list[str]
) -> None:
    root = copy_seeds(tmp_path_factory.mktemp("arbitrary"))
    for number, body in enumerate(bodies):
        title = titles[number] if number < len(titles) else f"Text {number}"
        changes = {"title": title} if title.strip() else {}
        write(root, f"text-{number}", f"---\n{front(changes)}---\nShown. {body}\n")
    keep_what_the_check_passes(root)
    result = build(root, root.parent / "site")
    assert result.exception is None or isinstance(result.exception, SystemExit), result.output
    assert result.exit_code in {0, 1}
    shutil.rmtree(root.parent)


def keep_what_the_check_passes(root: Path) -> None:
    """Remove the records that the check names, so that the others are built."""
    result = CliRunner().invoke(main, ["check", "--root", str(root), "--format", "json"])
    assert isinstance(result.exception, SystemExit) or result.exception is None, result.output
    rows = yaml.safe_load(result.stdout)
    for name in {row["path"] for row in rows if row["level"] != "notice"}:
        if (root / name).is_file():
            (root / name).unlink()


def write(root: Path, name: str, text: str) -> None:
    data = text.encode("utf-8", "replace")
    (root / "content" / "tools" / f"{name}.md").write_bytes(data)
