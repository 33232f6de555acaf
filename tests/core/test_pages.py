"""Pages of docs/ are held to the same rules of text as records."""

from __future__ import annotations

from knowhub.core.checks.pages import check_pages
from knowhub.core.parsing.texts import RawFile


def found(path: str, data: bytes) -> list[str]:
    return [issue.rule for issue in check_pages([RawFile(path, data)], {"tools/sieve"})]


def test_a_page_with_the_address_of_a_record_is_named() -> None:
    assert found("docs/tools/sieve.md", b"# Sieve\n") == ["address-taken"]
    assert found("docs/tools/sieve.fr.md", b"# Tamis\n") == ["address-taken"]
    assert found("docs/sieve.md", b"# Sieve\n") == []


def test_a_page_that_is_not_utf_8_is_named() -> None:
    assert found("docs/about.md", b"# Caf\xe9\n") == ["encoding"]
