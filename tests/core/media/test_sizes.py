"""Width and height of pictures, and of files that are none."""

from __future__ import annotations

from io import BytesIO

import pytest
from PIL import Image

from knowhub.core.media.sizes import size_of


def picture(form: str) -> bytes:
    into = BytesIO()
    Image.new("RGB", (31, 17)).save(into, form)
    return into.getvalue()


@pytest.mark.parametrize("form", ["PNG", "JPEG", "WEBP"])
def test_pictures_have_a_size(form: str) -> None:
    assert size_of(picture(form)) == (31, 17)


@pytest.mark.parametrize(
    ("text", "size"),
    [
        ('<svg viewBox="0 0 31 17">', (31, 17)),
        ("<?xml version='1.0'?>\n<svg a='b' viewBox='-1 -1, 31.4 16.6' c='d'>", (31, 17)),
        ('<svg width="31" height="17">', None),
        ('<svg><g viewBox="0 0 31 17">', None),
        ("", None),
        ("text", None),
    ],
)
def test_a_drawing_has_the_size_of_its_box(text: str, size: tuple[int, int] | None) -> None:
    assert size_of(text.encode()) == size


@pytest.mark.parametrize("form", ["PNG", "JPEG", "WEBP"])
def test_what_is_cut_off_has_none_or_its_own(form: str) -> None:
    whole = picture(form)
    assert {size_of(whole[:length]) for length in range(len(whole))} <= {None, (31, 17)}
