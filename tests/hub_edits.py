"""Edits that an editor, translator or operator may make to the seed hub, drawn by chance."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from hubs import record

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from random import Random

    Edit = Callable[[Path, Random], None]

_WORDS = ("granary", "millet", "jar", "shade", "furrow", "sieve", "straw", "sorghum", "landrace")
_KEPT = {"seed-drying-handbook", "fiche-de-tri", "landrace"}
"""Records that others refer to: they stay where they are."""


def _phrase(rng: Random) -> str:
    return " ".join(rng.choices(_WORDS, k=3))


def _records(root: Path, *, own: bool = True) -> list[Path]:
    found = sorted((root / "content").glob("*/*.md"))
    return [path for path in found if (path.name.count(".") == 1) == own]


def _replace(path: Path, pattern: str, text: str) -> None:
    before = path.read_text("utf-8")
    path.write_text(re.sub(pattern, lambda _: text, before, count=1, flags=re.MULTILINE), "utf-8")


def change_body(root: Path, rng: Random) -> None:
    path = rng.choice(_records(root))
    path.write_text(f"{path.read_text('utf-8')}\nA {_phrase(rng)} is there.\n", "utf-8")


def change_title(root: Path, rng: Random) -> None:
    _replace(rng.choice(_records(root)), r"^title: .*$", f"title: The {_phrase(rng)}")


def change_summary(root: Path, rng: Random) -> None:
    _replace(
        rng.choice(_records(root)), r"^summary: .*$", f"summary: How a {_phrase(rng)} is kept."
    )


def change_facts(root: Path, rng: Random) -> None:
    tasks = rng.sample(["collect", "dry-and-store", "share"], 2)
    path = rng.choice(sorted((root / "content" / "tools").glob("seed-*k.md")))
    _replace(path, r"^tasks: .*$", f"tasks: [{', '.join(tasks)}]")


def change_currency(root: Path, rng: Random) -> None:
    path = rng.choice(sorted((root / "content" / "tools").glob("seed-*k.md")))
    _replace(path, r"^currency: .*$", f"currency: {rng.choice(['current', 'historical'])}")


def change_aliases(root: Path, rng: Random) -> None:
    path = root / "content" / "terms" / "landrace.md"
    _replace(path, r"^aliases: .*$", f"aliases: [{rng.choice(_WORDS)} variety, seed]")


def add_record(root: Path, rng: Random) -> None:
    name = f"sieve-{rng.randrange(10**6):06}"
    text = record(title=f"A {_phrase(rng)}", related="[seed-drying-handbook]")
    (root / "content" / "tools" / f"{_lettered(name)}.md").write_text(text, "utf-8")


def _lettered(name: str) -> str:
    """Return a name without digits, which the privacy gate would read as numbers."""
    return re.sub(r"\d", lambda match: "abcdefghij"[int(match[0])], name)


def remove_record(root: Path, rng: Random) -> None:
    own = [path for path in _records(root) if path.name.startswith("sieve-")]
    for path in rng.sample(own, min(1, len(own))):
        for file in path.parent.glob(f"{path.stem}.*"):
            file.unlink()


def rename_record(root: Path, rng: Random) -> None:
    own = [path for path in _records(root) if path.name.startswith("sieve-")]
    for path in rng.sample(own, min(1, len(own))):
        stem = f"sieve-r{_lettered(str(rng.randrange(10**6)))}"
        for file in sorted(path.parent.glob(f"{path.stem}.*")):
            file.rename(file.with_name(file.name.replace(path.stem, stem, 1)))


def add_translation(root: Path, rng: Random) -> None:
    path = rng.choice([p for p in _records(root) if "base:" not in p.read_text("utf-8")])
    text = (
        f"---\ntitle: Une {_phrase(rng)}\nsummary: Comment garder une {_phrase(rng)}.\n"
        "made_by: person\ndigest: {text: aaaaaaaa, sections: [bbbbbbbb]}\n---\nVoilà.\n"
    )
    path.with_suffix(".fr.md").write_text(text, "utf-8")


def remove_translation(root: Path, rng: Random) -> None:
    found = _records(root, own=False)
    for path in rng.sample(found, min(1, len(found))):
        path.unlink()


def change_translation(root: Path, rng: Random) -> None:
    found = _records(root, own=False)
    for path in rng.sample(found, min(1, len(found))):
        _replace(path, r"^title: .*$", f"title: La {_phrase(rng)}")


def change_label(root: Path, rng: Random) -> None:
    name = rng.choice(["tasks", "themes", "audiences", "topics"])
    path = root / "content" / "vocabularies" / f"{name}.yml"
    _replace(path, r"en: \"[^\"]*\"", f'en: "{_phrase(rng)}"')


def change_template(root: Path, rng: Random) -> None:
    path = rng.choice(sorted((root / "overrides").glob("*/*.html")))
    path.write_text(path.read_text("utf-8") + f"{{# {_phrase(rng)} #}}", "utf-8")


def change_footer(root: Path, rng: Random) -> None:
    path = root / "overrides" / "partials" / "footer.html"
    _replace(path, r"<footer[^>]*>", f'<footer class="foot" data-mark="{rng.random()}">')


def change_settings(root: Path, rng: Random) -> None:
    _replace(root / "mkdocs.yml", r"^site_name: .*$", f"site_name: Seed Hub {_phrase(rng)}")


def change_page(root: Path, rng: Random) -> None:
    path = rng.choice(sorted((root / "docs").glob("*.md")))
    path.write_text(f"{path.read_text('utf-8')}\nA {_phrase(rng)} more.\n", "utf-8")


def add_page(root: Path, rng: Random) -> None:
    title = f"The {_phrase(rng)}"
    text = f"---\ntitle: {title}\n---\nSee [the handbook](tools/seed-drying-handbook.md).\n"
    (root / "docs" / f"note-{rng.choice(_WORDS)}.md").write_text(text, "utf-8")


def change_style(root: Path, rng: Random) -> None:
    path = root / "overrides" / "assets" / "css" / "print.css"
    path.write_text(f"{path.read_text('utf-8')}/* {_phrase(rng)} */\n", "utf-8")


EDITS: tuple[Edit, ...] = (
    change_body,
    change_title,
    change_summary,
    change_facts,
    change_currency,
    change_aliases,
    add_record,
    remove_record,
    rename_record,
    add_translation,
    remove_translation,
    change_translation,
    change_label,
    change_template,
    change_footer,
    change_settings,
    change_page,
    add_page,
    change_style,
)
