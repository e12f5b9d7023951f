"""Classes of letters for `re`, held against Unicode's own, character by character."""

from __future__ import annotations

import re
import unicodedata

import pytest

from detector.document.letters import has_plain_letters, letters

EVERY = [chr(code) for code in range(0x10000) if not 0xD800 <= code < 0xE000]


@pytest.mark.parametrize("category", ["Lu", "L", "M"])
def test_a_class_holds_the_characters_of_its_category(category: str) -> None:
    shown = re.compile(f"[{letters(category)}]")
    for character in EVERY:
        known = unicodedata.category(character).startswith(category)
        assert (shown.match(character) is not None) == known, character


@pytest.mark.parametrize(
    ("pattern", "categories"), [(r"[^\W\d_]", "L"), (r"\w", "LMN")], ids=["letters", "in words"]
)
def test_plain_letters_need_no_class(pattern: str, categories: str) -> None:
    for character in filter(has_plain_letters, EVERY):
        known = unicodedata.category(character)[0] in categories
        assert (re.match(pattern, character) is not None) == known, character
