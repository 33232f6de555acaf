"""A contact that reaches a page past the records stops the build; the earlier site stays."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

from hubs import ROOT, copy_seeds
from site_builds import build, pages

if TYPE_CHECKING:
    from pathlib import Path

LEAK = "okapi@quagga.example"


def test_a_template_that_adds_an_address_publishes_nothing(tmp_path: Path) -> None:
    root, site = copy_seeds(tmp_path), tmp_path / "site"
    theme = shutil.copytree(ROOT / "overrides", tmp_path / "overrides")
    settings = root / "mkdocs.yml"
    text = settings.read_text("utf-8").replace(str(ROOT / "overrides"), str(theme))
    settings.write_text(text, "utf-8")
    assert build(root, site).exit_code == 0
    earlier = pages(site)

    base = theme / "base.html"
    changed = base.read_text("utf-8").replace("</body>", f"<!-- {LEAK} -->\n</body>")
    base.write_text(changed, "utf-8")
    stopped = build(root, site)
    assert stopped.exit_code == 1
    assert stopped.output.count("personal-data-built") == 1, "All pages share the line."
    assert ".html:" in stopped.output
    assert "the earlier site stays as it was" in stopped.output
    assert "quagga" not in stopped.output
    assert pages(site) == earlier


def test_pages_and_lists_are_held_to_the_same_but_for_the_operators_channel(
    tmp_path: Path,
) -> None:
    root, site = copy_seeds(tmp_path), tmp_path / "site"
    (root / "docs" / "do-no-harm.md").write_text(f"# Do no harm\n\nWrite to {LEAK}\n", "utf-8")
    stopped = build(root, site)
    assert stopped.exit_code == 1
    assert "do-no-harm/index.html:" in stopped.output
    settings = root / "mkdocs.yml"
    text = settings.read_text("utf-8")
    assert "- knowhub/records:\n" in text
    report = text.replace("- knowhub/records:\n", f"- knowhub/records:\n      report_to: {LEAK}\n")
    settings.write_text(report, "utf-8")
    assert build(root, site).exit_code == 0
