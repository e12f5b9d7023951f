from __future__ import annotations

import string
from random import Random

import pytest

from detector.farm import parts
from detector.farm._words import WORDS

FIELDS = {"", "credit", "date", "name", "place", "section"}


@pytest.mark.parametrize("language", parts.LANGUAGES)
def test_words_are_whole(language: str) -> None:
    assert WORDS[language].keys() == WORDS["en"].keys()
    assert len(parts.words(language, "months")) == 12
    for key, listed in WORDS[language].items():
        alternatives = listed.split("|")
        assert len(alternatives) == len(set(alternatives)), key
        # An empty alternative is a label that the site doesn't show.
        assert all(alternatives) or key in ("here", "date"), key
        fields = {field or "" for _, field, _, _ in string.Formatter().parse(listed)}
        assert fields <= FIELDS, key


@pytest.mark.parametrize("kind", parts.PLANTS)
def test_planted_strings_are_many(kind: str) -> None:
    drawn = {parts.PLANTS[kind](Random(f"{kind} {n}")) for n in range(400)}
    assert len(drawn) > 380
    assert all(string.strip() == string for string in drawn)


def test_a_planted_string_is_not_in_the_story() -> None:
    first = parts.plant(Random(3), "person", "")
    assert parts.plant(Random(3), "person", f"An interview with {first}.") != first


def test_sections_are_worded_in_every_language() -> None:
    for language in parts.LANGUAGES:
        for section in parts.SECTIONS:
            assert parts.words(language, section)


def test_places_sound_of_the_language() -> None:
    assert parts.place(Random(1), "de").endswith(parts.words("de", "place"))
