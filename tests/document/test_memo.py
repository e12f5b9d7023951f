"""What is kept of words, and when it is forgotten."""

from __future__ import annotations

import pytest

from detector.document import memo
from detector.document.memo import Memo


def test_a_word_is_looked_into_once() -> None:
    asked: list[str] = []

    def size(word: str) -> int:
        asked.append(word)
        return len(word)

    sizes = Memo(size)
    assert [sizes[word] for word in ("pier", "quay", "pier")] == [4, 4, 4]
    assert asked == ["pier", "quay"]


def test_a_full_memo_forgets_all(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(memo, "_MAX_WORDS", 2)
    sizes = Memo(len)
    assert [sizes[word] for word in ("a", "ab", "abc")] == [1, 2, 3]
    assert list(sizes) == ["abc"]


def test_very_long_words_are_not_kept() -> None:
    sizes = Memo(len)
    assert sizes["a" * 1_000] == 1_000
    assert not sizes
