"""Views of a story's prose that several signal families share."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

import numpy as np

from detector.document import Block, Document, Span
from detector.document.characters import LOWER, UPPER
from detector.document.tokens import display_width
from detector.signals.registry import NAN

__all__ = [
    "MIN_SENTENCES",
    "MIN_WORDS",
    "find_in_story",
    "from_story",
    "has_cased_names",
    "has_humps",
    "humps",
    "is_code",
    "is_latin",
    "paragraphs",
    "per_thousand",
    "sentence_ranges",
    "sentence_words",
    "story_size",
    "variation",
    "words_by_sentence",
]

MIN_WORDS = 80  # a rate on fewer words is chance
MIN_SENTENCES = 8
MIN_PARAGRAPH_WIDTH = 60

_CHARACTERS_PER_WORD = {"zh": 1.6, "ja": 2.0, "th": 4.0}
# By a sign that all of them hold, for one sign is found quicker than two.
_CODE_MARKS = {
    "{": ("){", ") {", "{\n"),
    "}": ("}\n",),
    "=": (" = ", "==", "=>"),
    ">": ("->", "/>"),
    "<": ("</",),
    ":": ("::",),
    "&": ("&&",),
    ";": ("();", ";\n"),
}
_CODE_RATE = 0.004  # marks a character from which on a text is about code
_LATIN_LANGUAGES = frozenset(
    [
        "en",
        "es",
        "fr",
        "de",
        "pt",
        "it",
        "id",
        "ms",
        "vi",
        "tr",
        "nl",
        "pl",
        "sv",
        "da",
        "no",
        "fi",
        "cs",
        "ro",
        "hu",
        "ca",
        "gl",
        "hr",
        "sk",
        "sl",
        "lt",
        "lv",
        "et",
        "af",
        "sw",
        "tl",
    ]
)


def story_size(document: Document) -> float:
    """Return the number of words of the story, estimated where words are not spaced."""
    divisor = _CHARACTERS_PER_WORD.get(document.language or "", 1.0)
    return len(document.story_words) / divisor


def per_thousand(document: Document, count: float, at_least: int = MIN_WORDS) -> float:
    """Return `count` for each 1,000 words of the story; NaN where it is too short."""
    size = story_size(document)
    return 1000 * count / size if size >= at_least else NAN


def find_in_story(document: Document, pattern: re.Pattern[str]) -> list[Span]:
    """Return where `pattern`, which goes beyond no line, stands in the story, in order."""
    found = [Span(m.start(), m.end()) for m in pattern.finditer(document.story)]
    return from_story(document, found)


def from_story(document: Document, spans: list[Span]) -> list[Span]:
    """Return where `spans` of the story's lines stand in the page's text."""
    if not spans or len(document.story) == len(document.text):
        return spans
    starts, shifts = document.cached("story_shifts", _story_shifts)
    moved = ((span, shifts[bisect_right(starts, span.start) - 1]) for span in spans)
    return [Span(start + shift, end + shift) for (start, end), shift in moved]


def _story_shifts(document: Document) -> tuple[list[int], list[int]]:
    """Return where each line of the story begins in it, and how far off that is in the text."""
    spans = document.story_spans
    sizes = (span.end - span.start + 1 for span in spans)
    starts = list(accumulate(sizes, initial=0))[:-1]
    return starts, [span.start - start for span, start in zip(spans, starts, strict=True)]


def sentence_ranges(document: Document) -> list[tuple[int, int]]:
    """Return the first and the next after the last of each sentence's words in the story."""
    return document.cached("sentence_ranges", lambda d: d.told_words.ranges(d.sentences))


def words_by_sentence(document: Document) -> list[list[str]]:
    """Return the words of each sentence."""
    return document.cached("words_by_sentence", _words_by_sentence)


def _words_by_sentence(document: Document) -> list[list[str]]:
    words = document.story_words
    return [words[first:last] for first, last in sentence_ranges(document)]


def sentence_words(document: Document) -> list[list[str]]:
    """Return the words of each sentence that has any."""
    return document.cached("sentence_words", lambda d: list(filter(None, words_by_sentence(d))))


def paragraphs(document: Document) -> list[Block]:
    """Return the story's paragraphs of prose."""
    return document.cached("prose_paragraphs", _paragraphs)


def _paragraphs(document: Document) -> list[Block]:
    blocks = (document.blocks[i] for i in document.story_blocks)
    return [block for block in blocks if block.kind == "paragraph" and _is_wide(document, block)]


def _is_wide(document: Document, block: Block) -> bool:
    if block.end - block.start >= MIN_PARAGRAPH_WIDTH:
        return True
    return display_width(document.block_text(block)) >= MIN_PARAGRAPH_WIDTH


def variation(sizes: Sequence[float]) -> float:
    """Return the coefficient of variation: standard deviation over mean.

    Examples
    --------
    >>> variation([10, 10, 10])
    0.0
    >>> round(variation([5, 15]), 2)
    0.5
    """
    mean = sum(sizes) / len(sizes) if sizes else 0.0
    if mean <= 0:
        return NAN
    return float((sum((size - mean) ** 2 for size in sizes) / len(sizes)) ** 0.5 / mean)


def is_latin(document: Document) -> bool:
    """Tell whether the document's language is written in Latin letters."""
    return document.language in _LATIN_LANGUAGES


def has_cased_names(document: Document) -> bool:
    """Tell whether the language writes names, and not every noun, with a capital."""
    return (is_latin(document) and document.language != "de") or document.language in ("ru", "uk")


def humps(document: Document) -> list[int]:
    """Return where on the page a capital follows a small letter, as in "meetingThe"."""
    return document.cached("humps", _find_humps)


def _find_humps(document: Document) -> list[int]:
    flags = document.characters.flags
    pairs = (flags[:-1] & LOWER) | (flags[1:] & UPPER)
    places: list[int] = (np.flatnonzero(pairs == LOWER | UPPER) + 1).tolist()
    return places


def has_humps(document: Document) -> bool:
    """Tell whether a capital follows a small letter anywhere on the page."""
    return bool(humps(document))


def is_code(document: Document) -> bool:
    """Tell whether the page shows program code, where braces and tags are meant."""
    return document.cached("is_code", _is_code)


def _is_code(document: Document) -> bool:
    text = document.text
    held = (marks for sign, marks in _CODE_MARKS.items() if sign in text)
    count = sum(text.count(mark) for marks in held for mark in marks)
    return count >= 3 and count > _CODE_RATE * len(text)
