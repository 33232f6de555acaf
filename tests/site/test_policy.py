"""Every page tells the browser to run and load nothing but the hub's own."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from hubs import ROOT
from site_builds import pages

if TYPE_CHECKING:
    from pathlib import Path

POLICY_RE = re.compile(r'<meta http-equiv="Content-Security-Policy" content="([^"]*)">')


def directives(html: str) -> dict[str, list[str]]:
    (policy,) = POLICY_RE.findall(html)
    parts = (part.split() for part in policy.split(";"))
    return {name: values for name, *values in parts}


def test_every_page_carries_the_policy_before_anything_that_it_rules(seed_site: Path) -> None:
    for path, data in pages(seed_site).items():
        html = data.decode()
        found = directives(html)
        assert found["default-src"] == ["'none'"], path
        assert found["base-uri"] == ["'none'"], path
        assert found["connect-src"] == ["'self'"], path
        # Copies are opened from folders, and there 'self' is not enough for every browser.
        for name in ("script-src", "style-src", "img-src", "form-action"):
            assert found[name] == ["'self'", "file:"], path
        assert html.index("Content-Security-Policy") < min(
            html.index(sign) for sign in ("<script", "<link", "<title")
        ), path


def test_pages_hold_nothing_that_the_policy_would_block(seed_site: Path) -> None:
    inline = re.compile(
        r"<script(?![^>]*\ssrc=)|<style|\sstyle=|\son[a-z]+=|javascript:|src=.data:"
    )
    for path, data in pages(seed_site).items():
        assert not inline.search(data.decode()), path


def test_links_to_other_sites_say_noopener(seed_site: Path) -> None:
    for path, data in pages(seed_site).items():
        for link in re.findall(r'<a [^>]*href="https?:[^>]*>', data.decode()):
            assert "noopener" in link, (path, link)


def test_the_server_that_reloads_pages_is_not_blocked() -> None:
    text = (ROOT / "overrides" / "base.html").read_text("utf-8")
    assert 'startswith("http://" ~ config.dev_addr)' in text
