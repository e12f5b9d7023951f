"""Words, sentences and widths in many scripts."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from detector.document.tokens import (
    display_width,
    find_sentences,
    find_tokens,
    find_words,
    words_of,
)
from detector.document.types import Span

WORDS = [
    ("English", "The pier's END, 3 o’clock.", ["the", "pier's", "end", "3", "o’clock"]),
    ("hyphens", "well-known pier", ["well", "known", "pier"]),
    ("underscores", "snake_case", ["snake", "case"]),
    ("German", "Straße über Öl", ["straße", "über", "öl"]),
    ("Russian", "Старый мост", ["старый", "мост"]),
    ("Arabic", "الجسر القديم", ["الجسر", "القديم"]),
    ("Hindi", "पुल बंद है", ["पुल", "बंद", "है"]),
    ("Vietnamese", "Cầu cũ đóng", ["cầu", "cũ", "đóng"]),
    ("Korean", "오래된 다리", ["오래된", "다리"]),
    ("Chinese", "旧桥关闭", ["旧", "桥", "关", "闭"]),
    ("Japanese", "橋のABC", ["橋", "の", "abc"]),
    ("Thai", "สะ", ["ส", "ะ"]),
    ("quotes", "'pier' \"shut\"", ["pier", "shut"]),
    ("none", "… — !?", []),
]


@pytest.mark.parametrize(("source", "text", "words"), WORDS, ids=[w[0] for w in WORDS])
def test_words(source: str, text: str, words: list[str]) -> None:
    assert find_words(text) == words


@given(st.text(), st.integers(0, 1000))
def test_tokens_stand_where_they_say(text: str, offset: int) -> None:
    tokens = list(find_tokens(text, offset))
    assert [t.word for t in tokens] == find_words(text)
    for token in tokens:
        assert (
            text.replace("_", " ")[token.start - offset : token.end - offset].lower() == token.word
        )
    assert all(a.end <= b.start for a, b in pairwise(tokens))


@given(st.text(), st.text())
def test_tokens_of_a_line_do_not_depend_on_other_lines(first: str, second: str) -> None:
    lines = [first.replace("\n", " "), second.replace("\n", " ")]
    assert find_words("\n".join(lines)) == find_words(lines[0]) + find_words(lines[1])


SENTENCES = [
    ("English", "It shut. Nobody knew!", ["It shut.", "Nobody knew!"]),
    ("title of a person", "Dr. Voss left. She ran.", ["Dr. Voss left.", "She ran."]),
    ("initials", "J. R. Voss left.", ["J. R. Voss left."]),
    ("number", "In 3. Street he fell.", ["In 3. Street he fell."]),
    ("lower case follows", "See p. seven. ok", ["See p. seven. ok"]),
    ("quoted", "“It shut.” She left.", ["“It shut.”", "She left."]),
    ("dots", "Well... Who knows?", ["Well...", "Who knows?"]),
    ("Chinese", "码头关闭。居民等待！", ["码头关闭。", "居民等待！"]),
    ("Hindi", "पुल बंद है। लोग रुके।", ["पुल बंद है।", "लोग रुके।"]),
    ("no end", "The pier is", ["The pier is"]),
    ("glued", "It shut.Nobody knew.", ["It shut.Nobody knew."]),
    ("empty", "", []),
]


@pytest.mark.parametrize(("source", "text", "sentences"), SENTENCES, ids=[s[0] for s in SENTENCES])
def test_sentences(source: str, text: str, sentences: list[str]) -> None:
    found = find_sentences(text, [Span(0, len(text))])
    assert [text[s.start : s.end] for s in found] == sentences


@given(st.text())
def test_sentences_leave_no_word_out(text: str) -> None:
    found = list(find_sentences(text, [Span(0, len(text))]))
    assert find_words(" ".join(text[s.start : s.end] for s in found)) == find_words(text)


def test_widths() -> None:
    assert display_width("") == 0
    assert display_width("é") == 1
    assert display_width("桥a") == 3.5


ODD = st.text(st.sampled_from("abÀéİıſßΣς'’_-. 9²½\n東ひก한िक́\u00ad\U0001d400\U00020000"))


@given(st.text() | ODD)
def test_words_found_at_once_are_those_found_one_by_one(text: str) -> None:
    assert words_of(text).tokens() == list(find_tokens(text))


@given(ODD, st.lists(st.integers(0, 60), max_size=8))
def test_words_within_spans_are_those_that_start_there(text: str, places: list[int]) -> None:
    edges = sorted(places)
    spans = [Span(*pair) for pair in zip(edges[::2], edges[1::2], strict=False)]
    within = words_of(text).within(spans).tokens()
    assert within == [t for t in find_tokens(text) for s in spans if s.start <= t.start < s.end]
