"""Front matter that is written for MkDocs says what it was given."""

from __future__ import annotations

import yaml
from hypothesis import given
from hypothesis import strategies as some

from knowhub.staging import front_matter

TEXTS = some.text(some.characters(exclude_categories=["Cs"]))


@given(title=TEXTS, description=TEXTS)
def test_front_matter_is_yaml_of_any_text(title: str, description: str) -> None:
    text = front_matter(title=title, description=description)
    assert text.startswith("---\n")
    assert text.endswith("---\n")
    assert yaml.safe_load(text[4:-4]) == {"title": title, "description": description}
