"""External addresses in records, lists and pages, with their places."""

from __future__ import annotations

from hubs import raw, record
from knowhub.core.addresses import asked_address, find_uses, host_of
from knowhub.core.parsing.texts import RawFile


def found(path: str, text: str) -> list[str]:
    data = text.encode()
    uses = find_uses([RawFile(path, data, len(data))])
    return [f"{use.position} {use.address} {use.archived}".strip() for use in uses]


def test_addresses_of_a_record_s_keys_and_body_have_their_places() -> None:
    keys = "address: https://a.org/x#part\nversions:\n- {language: en, address: 'https://b.org'}"
    body = "See [this](https://c.org/y) and `https://code.org`.\n"
    assert found("content/tools/sieve.md", record(keys, body=body)) == [
        "content/tools/sieve.md:10:10 https://a.org/x",
        "content/tools/sieve.md:12:27 https://b.org",
        "content/tools/sieve.md:14:12 https://c.org/y",
    ]


def test_an_archived_copy_stands_beside_the_address_that_it_is_of() -> None:
    keys = "address: https://a.org/\narchived: https://archive.org/1"
    assert found("content/tools/sieve.md", record(keys)) == [
        "content/tools/sieve.md:10:10 https://a.org/ https://archive.org/1",
        "content/tools/sieve.md:11:11 https://archive.org/1",
    ]


def test_lists_and_pages_have_addresses_too() -> None:
    listed = "documents:\n  - {id: a, address: https://a.org/}\n"
    assert found("content/sources.yml", listed) == ["content/sources.yml:2:22 https://a.org/"]
    assert found("docs/about.md", "[a](https://a.org/)") == ["docs/about.md:1:5 https://a.org/"]
    page = "---\ntitle: T\n---\n[a](https://a.org/)"
    assert found("docs/about.md", page) == ["docs/about.md:4:5 https://a.org/"]


def test_hosts_that_nobody_can_have_are_left_out() -> None:
    text = "[a](https://hub.example/) [b](http://example.com/x) [c](http://localhost:8000/)"
    assert found("docs/a.md", text) == []


def test_what_cannot_be_read_has_none() -> None:
    assert found("content/tools/x.md", "---\naddress: [https://a.org\n---\n") == []
    assert find_uses([raw("tools/x.md", b"\xff")]) == []


def test_an_address_is_asked_for_in_ascii() -> None:
    assert asked_address("HTTPS://Bücher.org/é?q=ü#x") == (
        "https://xn--bcher-kva.org/%C3%A9?q=%C3%BC"
    )
    assert asked_address("https://a.org/a%20b") == "https://a.org/a%20b"
    assert asked_address("http://[x") == "http://[x"


def test_a_host_is_its_name_and_port() -> None:
    assert host_of("https://user:word@A.org:81/x") == "a.org:81"
    assert host_of("http://[x") == "http://[x"
