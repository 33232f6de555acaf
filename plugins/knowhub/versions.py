"""A digest of the code that makes pages of content: other code may make others."""

from __future__ import annotations

import sys
from functools import cache
from hashlib import sha256
from importlib.metadata import distributions
from pathlib import Path

from knowhub.files.fingerprints import digest_of_files


@cache
def code_version() -> str:
    """Return a digest of this package, of Python and of all packages that are installed."""
    packages = sorted({f"{item.name}={item.version}" for item in distributions()})
    own = digest_of_files([Path(__file__).parent])
    return sha256("\0".join([own, sys.version, *packages]).encode()).hexdigest()
