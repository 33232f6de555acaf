"""Files of an index end at places that stay."""

from __future__ import annotations

import random

from knowhub.core.search.shards import bordered, browser_order, compact, script, split

LIMIT = 200


def words(count: int) -> list[tuple[str, int]]:
    source = random.Random(7)
    made = {"".join(source.choices("abcdefgh", k=source.randint(2, 7))) for _ in range(count)}
    return [(word, 10) for word in sorted(made)]


def test_runs_hold_all_keys_in_order_and_keep_to_the_limit() -> None:
    items = words(500)
    runs = list(split(items, LIMIT))
    assert [word for run in runs for word in run] == [word for word, _ in items]
    assert max(map(len, runs)) * 10 <= LIMIT


def test_one_more_word_leaves_most_runs_as_they_were() -> None:
    before = {tuple(run) for run in split(words(500), LIMIT)}
    more = sorted([*words(500), ("cabbage", 10)])
    after = {tuple(run) for run in split(more, LIMIT)}
    assert len(after - before) <= 4
    assert len(before) > 25


def test_a_single_key_may_exceed_the_limit() -> None:
    assert list(split([("a", 900), ("ab", 10), ("b", 10)], LIMIT)) == [["a"], ["ab"], ["b"]]


def test_a_border_is_the_shortest_beginning_after_all_earlier_keys() -> None:
    runs = [["able", "acorn"], ["acre", "bat"], ["bats"], ["c", "ca"]]
    borders = [border for border, _ in bordered(runs)]
    assert borders == ["a", "acr", "bats", "c"]


def test_keys_are_sorted_as_the_browser_compares_them() -> None:
    assert sorted(["\uffee", "\U0001f600", "a"], key=browser_order) == ["a", "\U0001f600", "\uffee"]


def test_a_script_is_ascii_safe_where_a_browser_trips() -> None:
    text = script("en", "r1", compact(["</script>", "\u2028"])).decode()
    assert text == 'KnowhubSearch.take("en/r1",["<\\/script>","\\u2028"]);\n'
