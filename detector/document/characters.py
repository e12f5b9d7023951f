"""What kinds of characters a text is made of: one number each, looked up in a table at once."""

from __future__ import annotations

from functools import cache
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

__all__ = [
    "ALPHABETIC",
    "APOSTROPHE",
    "DECIMAL",
    "LOWER",
    "UNSPACED",
    "UNSPACED_RANGES",
    "UNSTABLE",
    "UPPER",
    "WORD",
    "Characters",
    "Codes",
    "characters_of",
    "lower_codes",
]

WORD = 1  # letter, digit or sign inside words, in scripts with spaces
UNSPACED = 2  # character of a script without spaces, a word of its own
ALPHABETIC = 4
UPPER = 8
LOWER = 16
DECIMAL = 32
APOSTROPHE = 64
UNSTABLE = 128  # what its lower case is depends on what stands around it, or is two characters

# Han, kana and Thai.
UNSPACED_RANGES = (
    *((0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xF900, 0xFAFF), (0x3040, 0x30FF)),
    (0x0E00, 0x0E7F),
)
# Brahmic vowel signs are no alphanumerics to Python, though they stand inside words.
_BRAHMIC = (0x0900, 0x0DFF)
_APOSTROPHES = "'’"
_UNSTABLE = "\N{LATIN CAPITAL LETTER I WITH DOT ABOVE}\N{GREEK CAPITAL LETTER SIGMA}"
_PLANE = 0x10000  # codes in the tables; those beyond are rare and looked at one by one

Codes = NDArray[np.unsignedinteger[Any]]
Flags = NDArray[np.uint8]


class Characters(NamedTuple):
    """The characters of a text: their code points, and the kinds that each is of."""

    codes: Codes
    flags: Flags

    def count(self, kind: int) -> int:
        """Return how many characters are of a kind."""
        return int(np.count_nonzero(self.flags & kind))


def characters_of(text: str) -> Characters:
    """Return the characters of `text`.

    Examples
    --------
    >>> found = characters_of("Pier 9, 東")
    >>> found.count(UPPER), found.count(LOWER), found.count(DECIMAL), found.count(UNSPACED)
    (1, 3, 1, 1)
    """
    if text.isascii():
        data = text.encode("ascii")
        kinds = np.frombuffer(data.translate(_ascii_flags()), dtype=np.uint8)
        return Characters(np.frombuffer(data, dtype=np.uint8), kinds)
    data = text.encode("utf-16-le", "surrogatepass")
    if len(data) == 2 * len(text):
        codes: Codes = np.frombuffer(data, dtype="<u2")
        return Characters(codes, _flags().take(codes))
    codes = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype="<u4")
    flags = _flags()[np.minimum(codes, _PLANE - 1)]
    beyond = np.flatnonzero(codes >= _PLANE)
    flags[beyond] = [_flags_of(chr(code)) for code in codes[beyond].tolist()]
    return Characters(codes, flags)


def lower_codes(characters: Characters) -> Codes:
    """Return the code points in lower case; only for texts without `UNSTABLE` characters."""
    codes = characters.codes
    if codes.dtype.itemsize < 4:
        lowered: Codes = _lower().take(codes).astype(codes.dtype)
        return lowered
    lowered = _lower()[np.minimum(codes, _PLANE - 1)].astype(codes.dtype)
    beyond = np.flatnonzero(codes >= _PLANE)
    lowered[beyond] = [ord(chr(code).lower()) for code in codes[beyond].tolist()]
    return lowered


def _flags_of(character: str) -> int:
    code = ord(character)
    unspaced = any(first <= code <= last for first, last in UNSPACED_RANGES)
    word = character.isalnum() or _BRAHMIC[0] <= code <= _BRAHMIC[1]
    return (
        (UNSPACED if unspaced else WORD if word else 0)
        | ALPHABETIC * character.isalpha()
        | UPPER * character.isupper()
        | LOWER * character.islower()
        | DECIMAL * character.isdecimal()
        | APOSTROPHE * (character in _APOSTROPHES)
        | UNSTABLE * (character in _UNSTABLE)
    )


@cache
def _flags() -> Flags:
    plane = [chr(code) for code in range(_PLANE)]
    flags = np.zeros(_PLANE, dtype=np.uint8)
    for kind, test in (
        (WORD, str.isalnum),
        (ALPHABETIC, str.isalpha),
        (UPPER, str.isupper),
        (LOWER, str.islower),
        (DECIMAL, str.isdecimal),
    ):
        flags |= kind * np.fromiter(map(test, plane), dtype=np.uint8, count=_PLANE)
    flags[_BRAHMIC[0] : _BRAHMIC[1] + 1] |= WORD
    for first, last in UNSPACED_RANGES:
        flags[first : last + 1] = (flags[first : last + 1] & ~np.uint8(WORD)) | UNSPACED
    for kind, listed in ((APOSTROPHE, _APOSTROPHES), (UNSTABLE, _UNSTABLE)):
        flags[[ord(character) for character in listed]] |= kind
    return flags


@cache
def _ascii_flags() -> bytes:
    return bytes(_flags_of(chr(code)) for code in range(256))


@cache
def _lower() -> NDArray[np.uint16]:
    lowered = (chr(code).lower() for code in range(_PLANE))
    codes = (ord(c) if len(c) == 1 else ord(" ") for c in lowered)
    return np.fromiter(codes, dtype=np.uint16, count=_PLANE)
