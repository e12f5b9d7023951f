"""What was found out about a word is kept, for words come again on every page."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

__all__ = ["Memo"]

T = TypeVar("T")

_MAX_WORDS = 50_000
_MAX_LENGTH = 40  # longer words are rare, and would fill the memory


class Memo(dict[str, T]):
    """A dictionary that fills itself, and forgets all when it is full.

    Parameters
    ----------
    make : callable
        From a word to what is to be known of it; always the same for the same word.

    Examples
    --------
    >>> sizes = Memo(len)
    >>> sizes["pier"], list(sizes)
    (4, ['pier'])
    """

    def __init__(self, make: Callable[[str], T]) -> None:
        super().__init__()
        self._make = make

    def __missing__(self, word: str) -> T:
        found = self._make(word)
        if len(word) <= _MAX_LENGTH:
            if len(self) >= _MAX_WORDS:
                self.clear()
            self[word] = found
        return found
