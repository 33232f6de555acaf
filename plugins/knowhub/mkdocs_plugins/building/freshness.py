"""Tell whether a site is what its hub would be built into now, without building it."""

from __future__ import annotations

import os
import re
import sys
from hashlib import sha256
from importlib.metadata import distributions
from pathlib import Path
from typing import TYPE_CHECKING

import knowhub
from knowhub.files.fingerprints import (
    digest_of_files,
    digest_of_tree,
    read_settings,
    read_stamp,
    write_stamp,
)

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig

    from knowhub.files.reading import ContentRoot
    from knowhub.hubs import HubOptions

STAMP = ".cache/knowhub/built.json"
_VARIABLE_RE = re.compile(r"!ENV\s*(\[[^\]]*\]|\S+)")
_NAME_RE = re.compile(r"\w+")


class Freshness:
    """What a site of a hub is made from: content, pages, theme, settings, code and its packages."""

    def __init__(
        self,
        config: MkDocsConfig,
        content: HubOptions,
        site: Path,
        *choices: str | None,
        withheld: ContentRoot | None = None,
    ) -> None:
        """Read what there is now, before a build reads it: a change meanwhile is found next time.

        Args:
            config: The settings of the hub.
            content: Which content is read.
            site: Where the site is or will be.
            choices: What else the site depends on, such as the options of the command.
            withheld: Content that the site must not show: a scan compares the two.
        """
        root = Path(config.config_file_path).resolve().parent
        self._stamp = root / STAMP
        self._site = site
        theme = Path(config.theme.custom_dir or root / "mkdocs.yml")
        contents = (place.folder for place in content.roots(root))
        hidden = (withheld.folder,) if withheld else ()
        places = (*contents, *hidden, Path(config.docs_dir), theme, root / "mkdocs.yml")
        own = digest_of_files((*places, Path(knowhub.__path__[0])))
        parts = (own, _packages(), sys.version, str(site), repr(choices), *_variables(root))
        self._made_from = sha256("\0".join(parts).encode()).hexdigest()

    @property
    def is_fresh(self) -> bool:
        """Whether the site was made from the same, and nobody has touched it since."""
        noted = read_stamp(self._stamp)
        same = noted.get("made_from") == self._made_from
        return same and noted.get("site") == digest_of_tree(self._site)

    def note(self) -> None:
        """Note that the site has just been made."""
        write_stamp(self._stamp, {"made_from": self._made_from, "site": digest_of_tree(self._site)})


def _packages() -> str:
    found = {f"{item.name}={item.version}" for item in distributions()}
    return " ".join(sorted(found))


def _variables(root: Path) -> list[str]:
    """Return the variables of the environment that mkdocs.yml names, with their values."""
    text = read_settings(root / "mkdocs.yml")
    names = (name for found in _VARIABLE_RE.findall(text) for name in _NAME_RE.findall(found))
    return [f"{name}={os.environ.get(name, '')}" for name in sorted(set(names))]
