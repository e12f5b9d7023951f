"""The language of a text."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

import numpy as np
from resiliparse.parse.lang import detect_fast

from detector.document.characters import ALPHABETIC, Characters, characters_of
from detector.document.function_words import FUNCTION_WORDS
from detector.document.tokens import display_width, find_words

__all__ = ["SAMPLE", "WRITTEN", "detect_language", "primary_code"]

SAMPLE = 4_000
"""Characters of a text that are looked at."""

_MIN_WIDTH = 60  # less text than this tells no language
_MAX_DISTANCE = 1_100  # resiliparse's own bound is 1,200; above this it is often wrong
_SCRIPTS = (
    ("ja", 0x3040, 0x30FF),
    ("ko", 0xAC00, 0xD7A3),
    ("zh", 0x4E00, 0x9FFF),
    ("th", 0x0E00, 0x0E7F),
    ("hi", 0x0900, 0x097F),
)
_FIRST_SCRIPT = 0x0900  # code point below which none of these scripts has a character
_MIN_SCRIPT_SHARE = 0.2
_MIN_FUNCTION_SHARE = 0.15  # of all words
_MIN_LEAD = 1.25  # times the function words of the next language

WRITTEN = frozenset(
    "en es fr de pt it nl ru pl tr id ms vi sv da no nb nn fi cs ro hu el bg uk be sr hr bs sk sl "
    "lt lv et ca gl eu he ar fa ur hi bn ta te ml mr gu kn pa ne si th my km lo ka hy az kk uz ky "
    "mn sw tl ceb af sq mk is ga cy ja ko zh".split()
)
"""Languages that pages are written in. N-grams take lists of names for Latin and its like."""


def _languages_of() -> dict[str, str]:
    found: dict[str, list[str]] = {}
    for code, words in FUNCTION_WORDS.items():
        for word in words:
            found.setdefault(word, []).append(code)
    return {word: " ".join(codes) for word, codes in found.items()}


_LANGUAGES_OF = _languages_of()


def detect_language(text: str, words: Sequence[str] | None = None) -> str | None:
    """Return the ISO 639-1 code of the language of `text`, or None where it is too short.

    Scripts that one language all but owns are told by their characters; the rest by
    function words, and where there are too few of them by resiliparse's n-gram distance.

    Parameters
    ----------
    text : str
        The text, of which the beginning is looked at.
    words : sequence of str, optional
        The words of its first `SAMPLE` characters, where they are known.

    Examples
    --------
    >>> detect_language("The pier was closed on Sunday, and nobody in the town knew the reason.")
    'en'
    >>> detect_language("short") is None
    True
    """
    sample = text[:SAMPLE]
    if display_width(sample[:_MIN_WIDTH]) < _MIN_WIDTH:
        return None
    if not sample.isascii():
        characters = characters_of(sample)
        if int(characters.codes.max()) >= _FIRST_SCRIPT:
            code = _by_script(characters)
            if code:
                return code
    words = find_words(sample) if words is None else words
    if not words:
        return None
    return _by_function_words(words) or _by_ngrams(sample)


def _by_script(characters: Characters) -> str | None:
    """Return the language whose script makes up much of the letters, or None."""
    codes, letters = characters.codes, characters.count(ALPHABETIC) or 1
    for code, first, last in _SCRIPTS:
        # Japanese is mostly Han: a few kana decide.
        needed = _MIN_SCRIPT_SHARE / 2 if code == "ja" else _MIN_SCRIPT_SHARE
        if np.count_nonzero((codes >= first) & (codes <= last)) / letters >= needed:
            return code
    return None


def _by_function_words(words: Sequence[str]) -> str | None:
    """Return the language whose function words stand out in `words`, or None."""
    counts: Counter[str] = Counter()
    for codes, number in Counter(filter(None, map(_LANGUAGES_OF.get, words))).items():
        for code in codes.split():
            counts[code] += number
    ranked = [*counts.most_common(2), ("", 0), ("", 0)]
    (code, most), (_, second) = ranked[:2]
    clear = most >= _MIN_FUNCTION_SHARE * len(words) and most >= _MIN_LEAD * second
    return code if clear else None


def _by_ngrams(sample: str) -> str | None:
    code, _ = detect_fast(sample, cutoff=_MAX_DISTANCE)
    return str(code) if code in WRITTEN else None


def primary_code(tag: str | None) -> str | None:
    """Return the language of a BCP 47 tag or locale, without its region.

    Examples
    --------
    >>> primary_code("pt_BR"), primary_code("")
    ('pt', None)
    """
    match = re.match(r"[A-Za-z]{2,3}(?=$|[-_])", tag or "")
    return match.group().lower() if match else None
