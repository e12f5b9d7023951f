"""Words and sentences of a text, in any script."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from detector.document.types import Span, Token

__all__ = ["display_width", "find_sentences", "find_tokens", "find_words"]

# Scripts written without spaces: Han, kana and Thai; each character is a token of its own.
# As escapes, for normalization turns the compatibility ideographs themselves into others.
_UNSPACED = r"\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u3040-\u30ff\u0e00-\u0e7f"
# Brahmic vowel signs are no word characters to `re`, though they stand inside words.
_LETTER = r"\wऀ-෿"
_WORD = rf"[{_LETTER}]+(?:['’][{_LETTER}]+)*"

_ANY_UNSPACED = re.compile(f"[{_UNSPACED}]")
_ANY_WIDE = re.compile(rf"[{_UNSPACED}\uac00-\ud7a3]")  # and Korean syllables
_SPACED_TOKEN = re.compile(_WORD)
_MIXED_TOKEN = re.compile(
    rf"[{_UNSPACED}]|(?:(?![{_UNSPACED}])[{_LETTER}])+(?:['’](?:(?![{_UNSPACED}])[{_LETTER}])+)*"
)
_SENTENCE_END = re.compile(r"[.!?…]+[\"'”’»)\]]*(?=\s|$)|[。！？]+[」』”）]*|।")
_ABBREVIATION = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|St|Prof|Rev|Gen|Sen|Rep|Gov|Lt|Col|Sgt|Inc|Ltd|Co|Corp|No|vs|etc|"
    r"Jr|Sr|approx|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|Nr|bzw|ca|Sra?|Dra?)|"
    r"\b\w|\d)\.$"
)


def _token_pattern(text: str) -> re.Pattern[str]:
    if text.isascii() or not _ANY_UNSPACED.search(text):
        return _SPACED_TOKEN
    return _MIXED_TOKEN


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
    for start, end in spans:
        begin = start
        for match in _SENTENCE_END.finditer(text, start, end):
            if _ends_sentence(text, match, end):
                yield Span(begin, match.end())
                begin = _skip_space(text, match.end(), end)
        if begin < end:
            yield Span(begin, end)


def _ends_sentence(text: str, match: re.Match[str], end: int) -> bool:
    following = _skip_space(text, match.end(), end)
    if following < end and text[following].islower():
        return False
    if match.group() != "." or following >= end:
        return True
    return not _ABBREVIATION.search(text[max(0, match.end() - 12) : match.end()])


def _skip_space(text: str, start: int, end: int) -> int:
    while start < end and text[start].isspace():
        start += 1
    return start


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
