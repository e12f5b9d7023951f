"""What the tables say of every character is what Python says of it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from detector.document.characters import (
    ALPHABETIC,
    DECIMAL,
    LOWER,
    UNSTABLE,
    UPPER,
    characters_of,
    lower_codes,
)

TESTS = [
    (ALPHABETIC, str.isalpha),
    (UPPER, str.isupper),
    (LOWER, str.islower),
    (DECIMAL, str.isdecimal),
]
EVERY = "".join(chr(code) for code in range(0x20000) if not 0xD800 <= code < 0xE000)


@pytest.mark.parametrize(("kind", "test"), TESTS, ids=[test.__name__ for _, test in TESTS])
def test_kinds_are_those_of_python(kind: int, test: Callable[[str], bool]) -> None:
    assert ((characters_of(EVERY).flags & kind) != 0).tolist() == list(map(test, EVERY))


@given(st.text())
def test_a_text_of_any_width_is_looked_up_alike(text: str) -> None:
    alone = [int(characters_of(character).flags[0]) for character in text]
    assert characters_of(text).flags.tolist() == alone
    assert characters_of(text).codes.tolist() == list(map(ord, text))


@given(st.text())
def test_lower_case_is_that_of_python(text: str) -> None:
    characters = characters_of(text)
    if not characters.count(UNSTABLE):
        assert "".join(map(chr, lower_codes(characters).tolist())) == text.lower()
