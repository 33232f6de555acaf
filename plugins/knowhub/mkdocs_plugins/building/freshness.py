"""Tell whether a site is what its hub would be built into now, without building it."""

from __future__ import annotations

import os
import re
from functools import cached_property
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any

from knowhub.files.fingerprints import (
    digest_of_file,
    digest_of_files,
    digest_of_tree,
    read_settings,
)
from knowhub.files.kept import drop_kept, read_kept, write_kept
from knowhub.versions import code_version

if TYPE_CHECKING:
    from collections.abc import Callable

    from mkdocs.config.defaults import MkDocsConfig

    from knowhub.files.reading import ContentRoot
    from knowhub.hubs import HubOptions

STAMP = ".cache/knowhub/built.json"
LISTS = ("vocabularies", "places", "sources.yml")
"""Content that is no record: terms, places and documents, whose labels stand on all pages."""
_VARIABLE_RE = re.compile(r"!ENV\s*(\[[^\]]*\]|\S+)")
_NAME_RE = re.compile(r"\w+")


class Freshness:
    """What a site of a hub is made from: content, pages, theme, settings, code and its packages."""

    def __init__(
        self,
        config: MkDocsConfig,
        content: HubOptions,
        site: Path,
        edition: str | None,
        *choices: str | None,
        withheld: ContentRoot | None = None,
        digest: Callable[[str], str] = digest_of_file,
    ) -> None:
        """Read what there is now, before a build reads it: a change meanwhile is found next time.

        Args:
            config: The settings of the hub.
            content: Which content is read.
            site: Where the site is or will be.
            edition: The edition that is built.
            choices: What else the site depends on, but no page: other options of the command.
            withheld: Content that the site must not show: a scan compares the two.
            digest: Gives the digest of a file's bytes.
        """
        root = Path(config.config_file_path).resolve().parent
        self._stamp = root / STAMP
        self._site = site
        roots = content.roots(root)
        theme = Path(config.theme.custom_dir or root / "mkdocs.yml")
        frame = (theme, root / "mkdocs.yml")
        lists = (place.folder / name for place in roots for name in LISTS)
        hidden = (withheld.folder,) if withheld else ()
        own = digest_of_files(
            (*(place.folder for place in roots), *hidden, Path(config.docs_dir)), digest
        )
        parts = (code_version(), str(edition), *_variables(root))
        self.frame = _digest(digest_of_files((*frame, *lists), digest), *parts)
        """What all pages of the site depend on, whatever they show."""
        self.hub = _digest(self.frame, own)
        """All that the hub is built from, wherever to."""
        self._made_from = _digest(self.hub, str(site), repr(choices))

    @property
    def is_fresh(self) -> bool:
        """Whether the site was made from the same, and nobody has touched it since."""
        return self._noted.get("made_from") == self._made_from and self.is_untouched

    @cached_property
    def is_untouched(self) -> bool:
        """Whether the site, as a command finds it, is the one that was made last."""
        return bool(self.site) and self.site == digest_of_tree(self._site)

    @property
    def site(self) -> str:
        """The digest of the site that was made last; empty where none is known."""
        return str(self._noted.get("site", ""))

    @cached_property
    def _noted(self) -> dict[str, Any]:
        return read_kept(self._stamp)

    @property
    def scanned(self) -> str:
        """The key of the scan that the site has passed."""
        return str(self._noted.get("scanned", ""))

    def distrust(self) -> None:
        """Note that the site is about to change: until `note`, no build takes it for what it was.

        Raises:
            OSError: What has been noted cannot be taken back.
        """
        drop_kept(self._stamp)

    def note(self, scanned: str, keep: Callable[[str], None], site: str = "") -> None:
        """Note that the site has just been made.

        Args:
            scanned: The key of the scan that it has passed.
            keep: Keeps what the next build may need of it, given the digest of the site.
            site: The digest of the site, if it is known.
        """
        made = site or digest_of_tree(self._site)
        keep(made)
        stamp = {"made_from": self._made_from, "site": made, "scanned": scanned}
        write_kept(self._stamp, stamp)
        self._noted = stamp


def _digest(*parts: str) -> str:
    return sha256("\0".join(parts).encode()).hexdigest()


def _variables(root: Path) -> list[str]:
    """Return the variables of the environment that mkdocs.yml names, with their values."""
    text = read_settings(root / "mkdocs.yml")
    names = (name for found in _VARIABLE_RE.findall(text) for name in _NAME_RE.findall(found))
    return [f"{name}={os.environ.get(name, '')}" for name in sorted(set(names))]
