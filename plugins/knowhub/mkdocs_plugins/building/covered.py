"""Which hubs our own build makes as MkDocs would: those that need no more of MkDocs."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from knowhub.files.fingerprints import read_settings
from knowhub.mkdocs_plugins.building.assets import excludes_pages

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig

_PLUGINS = {"knowhub/records", "knowhub/search", "i18n"}
_TEMPLATES = {"404.html", "sitemap.xml"}
_LANGUAGE = {"locale", "name", "default", "build"}


def is_covered(config: MkDocsConfig) -> bool:
    """Tell whether a hub has no plugin, hook or setting that only MkDocs itself would heed."""
    used = (
        "INHERIT:" in read_settings(Path(config.config_file_path)),
        excludes_pages(config),
        set(config.plugins) - _PLUGINS,
        config.hooks,
        config.extra_css,
        config.extra_javascript,
        config.extra_templates,
        set(config.theme.static_templates) - _TEMPLATES,
        not config.theme.custom_dir,
        *(_overrides(language) for language in _languages(config)),
    )
    return not any(used)


def _languages(config: MkDocsConfig) -> Any:
    i18n: Any = config.plugins.get("i18n")
    return i18n.config.languages if i18n else ()


def _overrides(language: Any) -> dict[str, Any]:
    """Return what static-i18n would change in the settings for a language."""
    own = {name: value for name, value in dict(language).items() if name not in _LANGUAGE}
    return {
        name: value for name, value in own.items() if value and name not in {"link", "fixed_link"}
    }
