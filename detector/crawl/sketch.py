"""MinHash sketches: a set of any size as a few bytes, from which likeness can be estimated.

The libraries that were tried give other values in each of their versions (rensa 0.2, 0.3 and
0.5; datasketch 1.6 and 2.0), and sketches are kept for years. Here all is arithmetic of whole
numbers modulo 2^64 and BLAKE2b: the same on any machine.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache
from hashlib import blake2b
from typing import Any

import numpy as np
from numpy.typing import NDArray

from detector.document.memo import Memo

__all__ = [
    "Hashes",
    "Sketches",
    "hash_runs",
    "hash_words",
    "similarities",
    "similarity",
    "sketch",
    "unpack",
]

Hashes = NDArray[np.uint64]
Sketches = NDArray[np.uint8]

_CHUNK = 64  # members at a time: with all permutations they stay in the cache
_FACTOR = np.uint64(0x9E3779B97F4A7C15)
_MIXERS = (np.uint64(0xBF58476D1CE4E5B9), np.uint64(0x94D049BB133111EB))
_CHANCE = 1 / 256  # that two bytes agree
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


def hash_runs(columns: Iterable[Hashes]) -> Hashes:
    """Return one hash for each row of some columns of numbers, of all that stands in it.

    Examples
    --------
    >>> first, second = hash_runs([np.uint64([1, 2]), np.uint64([2, 1])])
    >>> bool(first == second)
    False
    """
    runs: Any = np.uint64(0)
    for column in columns:
        runs = runs * _FACTOR + column
    return _mixed(np.asarray(runs))


def _mixed(numbers: Hashes) -> Hashes:
    """Spread numbers over all 64 bits, each to another one (Steele et al. 2014, SplitMix)."""
    numbers = (numbers ^ (numbers >> np.uint64(30))) * _MIXERS[0]
    numbers = (numbers ^ (numbers >> np.uint64(27))) * _MIXERS[1]
    return numbers ^ (numbers >> np.uint64(31))


@cache
def _permutations(size: int) -> tuple[Hashes, Hashes]:
    """Return odd factors and summands, one of each for every permutation of 64-bit numbers."""
    factors = [_hash_of(f"factor {i}") | 1 for i in range(size)]
    summands = [_hash_of(f"summand {i}") for i in range(size)]
    return np.array(factors, dtype=np.uint64), np.array(summands, dtype=np.uint64)


def sketch(hashes: Hashes, size: int) -> bytes:
    """Return the sketch of a set (Broder 1997), with a byte for each of `size` minima.

    A byte of a minimum tells nearly as much as the whole (Li and König 2010), so that there is
    room for more of them; that bytes agree by chance is allowed for in `similarities`.

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
        permuted = hashes[start : start + _CHUNK, None] * factors
        permuted += summands
        np.minimum(minima, permuted.min(axis=0), out=minima)
    return (minima >> _SHIFT).astype(np.uint8).tobytes()


def unpack(sketches: Sequence[bytes]) -> Sketches:
    """Return sketches of one size as the rows of an array.

    Examples
    --------
    >>> unpack([bytes([1, 2]), bytes([1, 255])]).tolist()
    [[1, 2], [1, 255]]
    """
    rows: Sketches = np.frombuffer(b"".join(sketches), dtype=np.uint8).reshape(len(sketches), -1)
    return rows


def similarities(left: Sketches, right: Sketches) -> NDArray[np.float64]:
    """Return the estimated Jaccard similarity of the sets behind each two rows.

    Examples
    --------
    >>> similarities(unpack([b"abcdefgh"]), unpack([b"ab..efgh"])).round(3).tolist()
    [0.749]
    """
    agree = (left == right).mean(axis=1)
    found: NDArray[np.float64] = np.maximum((agree - _CHANCE) / (1 - _CHANCE), 0.0)
    return found


def similarity(left: bytes, right: bytes) -> float:
    """Return the estimated Jaccard similarity of the sets behind two sketches.

    Examples
    --------
    >>> a = sketch(hash_words("a b c d e f g h".split()), 512)
    >>> b = sketch(hash_words("a b c d e f g x".split()), 512)
    >>> 0.7 < similarity(a, b) < 0.85  # exactly: 7 of 9
    True
    """
    return float(similarities(unpack([left]), unpack([right]))[0])
