"""Words and sentences of a text, in any script."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from detector.document.characters import (
    APOSTROPHE,
    UNSPACED,
    UNSPACED_RANGES,
    UNSTABLE,
    WORD,
    Characters,
    characters_of,
    lower_codes,
)
from detector.document.types import Span, Token

__all__ = ["Words", "display_width", "find_sentences", "find_tokens", "find_words", "words_of"]

# As escapes, for normalization turns the compatibility ideographs themselves into others.
_UNSPACED = "".join(f"\\u{first:04x}-\\u{last:04x}" for first, last in UNSPACED_RANGES)
# Brahmic vowel signs are no word characters to `re`, though they stand inside words.
_LETTER = r"\wऀ-෿"
_WORD = rf"[{_LETTER}]+(?:['’][{_LETTER}]+)*"

_ANY_UNSPACED = re.compile(f"[{_UNSPACED}]")
_ANY_WIDE = re.compile(rf"[{_UNSPACED}\uac00-\ud7a3]")  # and Korean syllables
_SPACED_TOKEN = re.compile(_WORD)
_MIXED_TOKEN = re.compile(
    rf"[{_UNSPACED}]|(?:(?![{_UNSPACED}])[{_LETTER}])+(?:['’](?:(?![{_UNSPACED}])[{_LETTER}])+)*"
)
# The first character by itself, so that `re` skips to where one stands.
_MARKS = r"[.!?…][.!?…]*[\"'”’»)\]]*(?=\s|$)"
_SENTENCE_END = re.compile(rf"({_MARKS})\s*")
_ANY_SENTENCE_END = re.compile(rf"({_MARKS}|[。！？]+[」』”）]*|।)\s*")
_OTHER_ENDS = "。！？।"
_ABBREVIATION = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|St|Prof|Rev|Gen|Sen|Rep|Gov|Lt|Col|Sgt|Inc|Ltd|Co|Corp|No|vs|etc|"
    r"Jr|Sr|approx|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|Nr|bzw|ca|Sra?|Dra?)|"
    r"\b\w|\d)\.$"
)


def _token_pattern(text: str) -> re.Pattern[str]:
    if text.isascii() or not _ANY_UNSPACED.search(text):
        return _SPACED_TOKEN
    return _MIXED_TOKEN


class Words(NamedTuple):
    """The words of a text, in order, with their places."""

    words: list[str]  # lower-cased
    starts: list[int]
    ends: list[int]

    def ranges(self, spans: Iterable[Span]) -> list[tuple[int, int]]:
        """Return, for each of `spans`, the first word that starts in it, and the next after.

        The spans are in order and without overlaps.
        """
        found: list[tuple[int, int]] = []
        last = 0
        for start, end in spans:
            first = bisect_left(self.starts, start, last)
            last = bisect_left(self.starts, end, first)
            found.append((first, last))
        return found

    def within(self, spans: Iterable[Span]) -> Words:
        """Return the words that start inside one of `spans`."""
        found = Words([], [], [])
        for first, last in self.ranges(spans):
            found.words.extend(self.words[first:last])
            found.starts.extend(self.starts[first:last])
            found.ends.extend(self.ends[first:last])
        return found

    def span(self, first: int, last: int) -> Span:
        """Return the span from the word at index `first` to the one before index `last`."""
        return Span(self.starts[first], self.ends[last - 1])

    def token(self, place: int) -> Token:
        """Return the word at an index as a token."""
        return Token(self.words[place], self.starts[place], self.ends[place])

    def tokens(self) -> list[Token]:
        """Return the words as tokens."""
        return list(map(Token, self.words, self.starts, self.ends))


def words_of(text: str, characters: Characters | None = None) -> Words:
    """Return the words of a long `text`, all at once: the same that `find_tokens` yields.

    Parameters
    ----------
    text : str
        Any text.
    characters : Characters, optional
        The characters of `text`, where they are known.

    Examples
    --------
    >>> found = words_of("It's 3 o'clock, 東京 time")
    >>> found.words, found.starts
    (["it's", '3', "o'clock", '東', '京', 'time'], [0, 5, 7, 16, 17, 19])
    """
    characters = characters_of(text) if characters is None else characters
    if not text.isascii() and characters.count(UNSTABLE):
        tokens = list(find_tokens(text))
        return Words([t.word for t in tokens], [t.start for t in tokens], [t.end for t in tokens])
    inside = _inside_words(characters)
    spaced = _with_spaces(text, characters, inside)
    if not text.isascii() and characters.count(UNSPACED):
        starts, ends = _split_unspaced(characters, inside)
        words = [spaced[start:end] for start, end in zip(starts, ends, strict=True)]
        return Words(words, starts, ends)
    changes = (np.flatnonzero(inside[1:] != inside[:-1]) + 1).tolist()
    if len(inside) and inside[0]:
        changes.insert(0, 0)
    if len(changes) % 2:
        changes.append(len(inside))
    return Words(spaced.split(), changes[::2], changes[1::2])


def _inside_words(characters: Characters) -> NDArray[np.bool_]:
    """Tell which characters belong to words; apostrophes do between two that do."""
    flags = characters.flags
    inside: NDArray[np.bool_] = (flags & (WORD | UNSPACED)) != 0
    marks = np.flatnonzero(flags & APOSTROPHE)
    marks = marks[(marks > 0) & (marks < len(flags) - 1)]
    if len(marks):
        inside[marks] = (flags[marks - 1] & flags[marks + 1] & WORD) != 0
    return inside


def _split_unspaced(
    characters: Characters, inside: NDArray[np.bool_]
) -> tuple[list[int], list[int]]:
    """Return starts and ends of words, each character without spaces being one."""
    unspaced = (characters.flags & UNSPACED) != 0
    joined = inside[1:] & inside[:-1] & ~(unspaced[1:] | unspaced[:-1])
    opens, closes = inside.copy(), inside.copy()
    opens[1:] &= ~joined
    closes[:-1] &= ~joined
    return np.flatnonzero(opens).tolist(), (np.flatnonzero(closes) + 1).tolist()


_ENCODINGS = {2: "utf-16-le", 4: "utf-32-le"}  # by the bytes of a character


def _with_spaces(text: str, characters: Characters, inside: NDArray[np.bool_]) -> str:
    """Return the text in lower case with a space for each character outside its words."""
    if text.isascii():
        return _ascii_with_spaces(text)
    lowered = lower_codes(characters)
    codes = np.where(inside, lowered, lowered.dtype.type(32))
    return codes.tobytes().decode(_ENCODINGS[codes.dtype.itemsize])


_LONG = 150  # characters from which on all at once is faster than one by one

_ASCII_WORDS = bytes(
    ord(chr(code).lower()) if chr(code).isalnum() or chr(code) == "'" else 32 for code in range(128)
) + bytes(128)
_OUTER_APOSTROPHE = re.compile(r"'(?![a-z0-9])|'(?<![a-z0-9]')")


def _ascii_with_spaces(text: str) -> str:
    spaced = text.encode("ascii").translate(_ASCII_WORDS).decode("ascii")
    return _OUTER_APOSTROPHE.sub(" ", spaced) if "'" in spaced else spaced


def find_tokens(text: str, offset: int = 0) -> Iterator[Token]:
    """Yield the tokens of `text`; `offset` is added to their places.

    Examples
    --------
    >>> [t.word for t in find_tokens("It's 3 o'clock, 東京 time")]
    ["it's", '3', "o'clock", '東', '京', 'time']
    """
    # Underscores are word characters to `re`; as spaces they keep every offset.
    for match in _token_pattern(text).finditer(text.replace("_", " ")):
        yield Token(match.group().lower(), match.start() + offset, match.end() + offset)


def find_words(text: str) -> list[str]:
    """Return the lower-cased words of `text`, without their places.

    Examples
    --------
    >>> find_words("The END")
    ['the', 'end']
    """
    if text.isascii():
        return _ascii_with_spaces(text).split()
    if len(text) > _LONG:
        return words_of(text).words
    return [word.lower() for word in _token_pattern(text).findall(text.replace("_", " "))]


def find_sentences(text: str, spans: Iterable[Span]) -> Iterator[Span]:
    """Yield the sentences inside each of `spans` of `text`.

    A full stop after an initial, a number or a common abbreviation, or before a
    lower-case word, ends no sentence.

    Examples
    --------
    >>> text = "Dr. Ada Voss left. Nobody knew why."
    >>> [text[s.start:s.end] for s in find_sentences(text, [Span(0, len(text))])]
    ['Dr. Ada Voss left.', 'Nobody knew why.']
    """
    others = not text.isascii() and any(mark in text for mark in _OTHER_ENDS)
    pattern = _ANY_SENTENCE_END if others else _SENTENCE_END
    for start, end in spans:
        begin = start
        for match in pattern.finditer(text, start, end):
            if _ends_sentence(text, match, end):
                yield Span(begin, match.end(1))
                begin = match.end()
        if begin < end:
            yield Span(begin, end)


def _ends_sentence(text: str, match: re.Match[str], end: int) -> bool:
    following = match.end()
    if following < end and text[following].islower():
        return False
    if match[1] != "." or following >= end:
        return True
    return not _ABBREVIATION.search(text[max(0, match.end(1) - 12) : match.end(1)])


def display_width(text: str) -> float:
    """Return the length of `text` in characters of an alphabet.

    A character of an unspaced script and a Korean syllable carry about as much as two and a
    half letters.

    Examples
    --------
    >>> display_width("abcd"), display_width("東京")
    (4.0, 5.0)
    """
    if text.isascii():
        return float(len(text))
    return len(text) + 1.5 * len(_ANY_WIDE.findall(text))
