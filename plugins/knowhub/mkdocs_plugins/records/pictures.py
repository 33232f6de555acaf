"""Pictures of texts: loaded when a reader comes near them, with their place kept free."""

from __future__ import annotations

import posixpath
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor

from knowhub.core.media.sizes import size_of

if TYPE_CHECKING:
    from collections.abc import Mapping
    from xml.etree.ElementTree import Element

    from markdown import Markdown

_PRIORITY = 5
"""After the text's own marks are read, before addresses are rewritten for the page."""


class Pictures(Treeprocessor):
    """Gives `![…](…)` what a browser needs to load it late and without a shift.

    What a text says itself, as in `{width=200}`, stays.
    """

    def __init__(self, files: Mapping[str, bytes]) -> None:
        """Set up.

        Args:
            files: The files that texts may show, by their path in the staged tree.
        """
        super().__init__()
        self._files = files
        self.name = ""
        """The staged file whose text is read."""
        self.shown: dict[str, None] = {}
        """The files that the text shows."""

    def run(self, root: Element) -> None:
        """Mark the pictures of a text."""
        for picture in root.iter("img"):
            picture.attrib.setdefault("loading", "lazy")
            name = self._named(picture.get("src", ""))
            if name in self._files:
                self.shown[name] = None
                self._set_size(picture, name)

    def _named(self, address: str) -> str:
        scheme, host, path, _, _ = urlsplit(address)
        if scheme or host or not path or path.startswith("/"):
            return ""
        return posixpath.normpath(posixpath.join(posixpath.dirname(self.name), unquote(path)))

    def _set_size(self, picture: Element, name: str) -> None:
        size = size_of(self._files[name])
        if size and "width" not in picture.attrib and "height" not in picture.attrib:
            picture.set("width", str(size[0]))
            picture.set("height", str(size[1]))


class PicturesExtension(Extension):
    """Lets a converter mark the pictures of all texts."""

    def __init__(self, pictures: Pictures) -> None:
        """Set up."""
        super().__init__()
        self._pictures = pictures

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802  # Markdown's name
        """Add the processor to a converter."""
        md.treeprocessors.register(self._pictures, "hub_pictures", _PRIORITY)
