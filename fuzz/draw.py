"""Choices out of bytes: whoever changes a byte, changes a choice."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

__all__ = ["Draw"]

T = TypeVar("T")


class Draw:
    r"""Takes bytes from front to back; once they have run out, all choices are the first.

    Parameters
    ----------
    data : bytes
        What is chosen from.

    Examples
    --------
    >>> draw = Draw(b"\x01\x02\x00hello")
    >>> draw.one_of(["a", "b"]), draw.piece(), draw.rest(), draw.number(9)
    ('b', b'he', b'llo', 0)
    """

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._at = 0

    @property
    def done(self) -> bool:
        """Whether all bytes were taken."""
        return self._at >= len(self._data)

    def number(self, below: int) -> int:
        """Return a number from 0 on, out of one byte."""
        taken = self._take(1)
        return taken[0] % below if taken else 0

    def one_of(self, choices: Sequence[T]) -> T:
        """Return one of up to 256 choices."""
        return choices[self.number(len(choices))]

    def piece(self) -> bytes:
        """Return some bytes; two before them tell how many."""
        return self._take(int.from_bytes(self._take(2), "little"))

    def rest(self) -> bytes:
        """Return all bytes that are left."""
        return self._take(len(self._data))

    def _take(self, count: int) -> bytes:
        taken = self._data[self._at : self._at + count]
        self._at += count
        return taken
