"""Text of strangers made harmless: it shows, and does nothing."""

from __future__ import annotations

import re
from itertools import pairwise

__all__ = ["chance", "inert", "marked", "share"]

MARKS = "⟦⟧"
"""What stands around the part of an excerpt that a signal looked at."""

_LONGEST = 600
# Controls, marks of direction, spaces of no width, tags, and what Unicode calls no character.
_UNSEEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f"
    "\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\uffff"
    "\ud800-\udfff\U000e0000-\U000e0fff]"
)
_COMBINING = (
    "\u0300-\u036f\u0483-\u0489\u0610-\u061a\u064b-\u065f\u0e31\u0e34-\u0e3a\u0e47-\u0e4e"
    "\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f"
)
_PILED = re.compile(f"([{_COMBINING}]{{3}})[{_COMBINING}]+")
# They join letters of Persian and Indic scripts, and emoji: harmless, and needed.
_JOINERS = "\u200c\u200d\ufe0f"


def inert(text: str, longest: int = _LONGEST) -> str:
    r"""Return text with what can't be seen spelled out, and no more of it than can be read.

    Angle brackets stay: the template escapes them.

    Examples
    --------
    >>> inert("invoice\u202efdp.exe"), inert("a\x1b[31mb\tc")
    ('invoice‹U+202E›fdp.exe', 'a‹U+001B›[31mb\tc')
    >>> inert("abcdef", 4)
    'abc…'
    """
    cut = text if len(text) <= longest else f"{text[: longest - 1]}…"
    return _UNSEEN.sub(_spelled, _PILED.sub(r"\1", cut))


def _spelled(found: re.Match[str]) -> str:
    character = found[0]
    return character if character in _JOINERS else f"‹U+{ord(character):04X}›"


def marked(excerpt: str) -> list[tuple[bool, str]]:
    """Cut an excerpt at its marks: each piece, and whether it is evidence.

    Examples
    --------
    >>> marked("…by ⟦Marlow Quistgaard⟧ on Oct. 9")
    [(False, '…by '), (True, 'Marlow Quistgaard'), (False, ' on Oct. 9')]
    """
    cuts = [0, *(i for i, character in enumerate(excerpt) if character in MARKS), len(excerpt)]
    pieces = []
    for start, end in pairwise(cuts):
        evidence = excerpt[start : start + 1] == MARKS[0]
        text = excerpt[start:end].lstrip(MARKS)
        if text:
            pieces.append((evidence, text))
    return pieces


def share(part: float, whole: float = 1.0) -> str:
    """Return a share in percent, with as many digits as say something.

    Examples
    --------
    >>> share(1, 3), share(3, 10_000), share(0, 7), share(1, 0)
    ('33.3%', '0.030%', '0%', '–')
    """
    if not whole:
        return "–"
    percent = 100 * part / whole
    if percent in (0, 100):
        return f"{percent:.0f}%"
    for least, digits in ((1, 1), (0.1, 2), (0.01, 3)):
        if percent >= least:
            return f"{percent:.{digits}f}%"
    return f"{percent:.1g}%"


def chance(probability: float) -> str:
    """Return a probability of three digits that never says that something is certain.

    Examples
    --------
    >>> chance(0.25), chance(0.99999), chance(0.0001)
    ('0.250', '> 0.999', '< 0.001')
    """
    if probability > 0.999:
        return "> 0.999"
    return "< 0.001" if probability < 0.001 else f"{probability:.3f}"
