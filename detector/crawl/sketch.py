"""MinHash sketches: a set of any size as a few bytes, from which likeness can be estimated.

The libraries that were tried give other values in each of their versions (rensa 0.2, 0.3 and
0.5; datasketch 1.6 and 2.0), and sketches are kept for years. Here all is arithmetic of whole
numbers modulo 2^64 and BLAKE2b: the same on any machine.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from hashlib import blake2b

import numpy as np
from numpy.typing import NDArray

from detector.document.memo import Memo

__all__ = ["Hashes", "Sketches", "hash_words", "similarities", "similarity", "sketch", "unpack"]

Hashes = NDArray[np.uint64]
Sketches = NDArray[np.uint16]

_CHUNK = 512  # members at a time: with all permutations they stay in the cache
_MOST = np.uint64(2**64 - 1)
# Minima of a large set are small: what differs stands in their lower bits.
_SHIFT = np.uint64(24)


def _hash_of(text: str) -> int:
    return int.from_bytes(blake2b(text.encode(), digest_size=8).digest(), "little")


def _word_hash(word: str) -> int:
    return _hash_of(word.replace("’", "'"))


_WORDS = Memo(_word_hash)


def hash_words(words: Sequence[str]) -> Hashes:
    """Return a 64-bit hash of each word; all kinds of apostrophes are one.

    Examples
    --------
    >>> [hex(n) for n in hash_words(["pier"]).tolist()]
    ['0x14aa0578a06f226b']
    >>> first, second = hash_words(["it's", "it’s"])
    >>> bool(first == second)
    True
    """
    return np.fromiter(map(_WORDS.__getitem__, words), dtype=np.uint64, count=len(words))


@cache
def _permutations(size: int) -> tuple[Hashes, Hashes]:
    """Return odd factors and summands, one row for each permutation of the 64-bit numbers."""
    factors = np.array([[_hash_of(f"factor {i}") | 1] for i in range(size)], dtype=np.uint64)
    summands = np.array([[_hash_of(f"summand {i}")] for i in range(size)], dtype=np.uint64)
    return factors, summands


def sketch(hashes: Hashes, size: int) -> bytes:
    """Return the sketch of a set (Broder 1997), with 16 bits for each of `size` minima.

    Sixteen bits of a minimum (Li and König 2010) agree by chance once in 65,536 times.

    Parameters
    ----------
    hashes : ndarray of uint64
        Well-mixed hashes of the set's members, each at least once.
    size : int
        How many minima are kept; an estimate has a standard error of
        ``sqrt(j * (1 - j) / size)``.

    Examples
    --------
    >>> sketch(hash_words(["pier", "ferry"]), 4) == sketch(hash_words(["ferry", "pier"]), 4)
    True
    """
    factors, summands = _permutations(size)
    minima = np.full(size, _MOST)
    for start in range(0, len(hashes), _CHUNK):
        permuted = hashes[start : start + _CHUNK] * factors + summands
        np.minimum(minima, permuted.min(axis=1), out=minima)
    return (minima >> _SHIFT).astype("<u2").tobytes()


def unpack(sketches: Sequence[bytes]) -> Sketches:
    """Return sketches of one size as the rows of an array.

    Examples
    --------
    >>> unpack([bytes([1, 0, 2, 0]), bytes([1, 0, 0, 1])]).tolist()
    [[1, 2], [1, 256]]
    """
    rows: Sketches = np.frombuffer(b"".join(sketches), dtype="<u2").reshape(len(sketches), -1)
    return rows


def similarities(left: Sketches, right: Sketches) -> NDArray[np.float64]:
    """Return the estimated Jaccard similarity of the sets behind each two rows.

    Examples
    --------
    >>> similarities(unpack([b"abcdefgh"]), unpack([b"ab..efgh"])).tolist()
    [0.75]
    """
    found: NDArray[np.float64] = (left == right).mean(axis=1)
    return found


def similarity(left: bytes, right: bytes) -> float:
    """Return the estimated Jaccard similarity of the sets behind two sketches.

    Examples
    --------
    >>> a = sketch(hash_words("a b c d e f g h".split()), 256)
    >>> b = sketch(hash_words("a b c d e f g x".split()), 256)
    >>> 0.7 < similarity(a, b) < 0.85  # exactly: 7 of 9
    True
    """
    return float(similarities(unpack([left]), unpack([right]))[0])
