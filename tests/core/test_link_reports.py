"""Which addresses a filter keeps."""

from __future__ import annotations

import pytest

from knowhub.core.addresses import Use
from knowhub.core.issues import Position
from knowhub.core.link_reports import select_uses

USES = [
    Use(Position("a.md"), "https://www.seeds.org/x"),
    Use(Position("b.md"), "https://seeds.org:81/"),
    Use(Position("b.md"), "https://badseeds.org/"),
]


@pytest.mark.parametrize(
    ("hosts", "files", "kept"),
    [
        ((), (), [0, 1, 2]),
        (("seeds.org",), (), [0, 1]),
        (("Seeds.org:81",), (), [1]),
        (("org",), (), [0, 1, 2]),
        (("seeds.org", "badseeds.org"), ("b.md",), [1, 2]),
        ((), ("c.md",), []),
    ],
)
def test_filters_keep_a_host_and_those_below_it(
    hosts: tuple[str, ...], files: tuple[str, ...], kept: list[int]
) -> None:
    assert select_uses(USES, hosts=hosts, files=files) == [USES[index] for index in kept]
