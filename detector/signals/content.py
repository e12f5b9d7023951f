"""What a text is made of, whatever it says: lengths, shares, repetition, order.

Most of these are the 2006 content features and the quality filters of language-model
corpora. Figures that would grow or shrink with the length of a page are taken over a window
of fixed size.
"""

from __future__ import annotations

import math
import re
import zlib
from collections import Counter
from collections.abc import Sequence

import numpy as np

from detector.document import Block, Document, Span
from detector.document.characters import DECIMAL, LOWER, UPPER, Codes, characters_of
from detector.document.function_words import FUNCTION_WORDS
from detector.document.memo import Memo
from detector.document.tokens import display_width
from detector.signals._words import (
    is_content,
    is_unspaced,
    mixed_words,
    sample_characters,
    title_words,
)
from detector.signals.registry import NAN, ratio, signal

_NTOULAS = "Ntoulas et al. 2006"
_GOPHER = "Gopher, Rae et al. 2021"
_MIN_WORDS = 50
_WINDOW = 300  # words; about a screen and a half
_PREFIX = 2_000  # characters

# --- size ---------------------------------------------------------------------------------


@signal(
    "story_words",
    unit="log10 of words",
    range=(0, 5),
    direction=0,
    sentence="How long the text is.",
    source=_NTOULAS,
)
def story_length(document: Document) -> float:
    """Measure the length of the story; a character of an unspaced script is half a word."""
    words = len(document.story_words) / (2 if is_unspaced(document) else 1)
    return math.log10(words) if words >= 1 else NAN


@signal(
    "title_length",
    unit="words",
    range=(0, 40),
    direction=0,
    sentence="How many words the title has.",
    source=_NTOULAS,
)
def title_length(document: Document) -> float:
    """Count the words of the title without the site's name."""
    words = len(title_words(document)) / (2 if is_unspaced(document) else 1)
    return words or NAN


@signal(
    "mean_word_length",
    unit="characters",
    range=(1, 15),
    direction=0,
    sentence="How long the words are on average.",
    source=_NTOULAS,
)
def mean_word_length(document: Document) -> float:
    """Measure the mean length of the story's words."""
    if is_unspaced(document):
        return NAN
    letters = sum(map(len, document.story_words))
    return ratio(letters, len(document.story_words), _MIN_WORDS)


@signal(
    "anchor_text_share",
    unit="share of characters",
    range=(0, 1),
    direction=0,
    sentence="How much of the visible text is links.",
    source=_NTOULAS,
)
def anchor_text_share(document: Document) -> float:
    """Measure the share of visible characters that stand inside links."""
    if document.markup is None:
        return NAN
    return ratio(sum(block.link_chars for block in document.blocks), len(document.text), 200)


@signal(
    "visible_share",
    unit="share of characters",
    range=(0, 1),
    direction=0,
    sentence="How much of the page's code is text that a reader sees.",
    source=_NTOULAS,
)
def visible_share(document: Document) -> float:
    """Measure visible characters for each character of HTML."""
    return ratio(len(document.text), document.markup.size, 200) if document.markup else NAN


@signal(
    "paragraph_length",
    unit="words",
    range=(0, 300),
    direction=0,
    sentence="How long the paragraphs are on average.",
    source="FineWeb, Penedo et al. 2024",
)
def paragraph_length(document: Document) -> float:
    """Measure the mean length of the story's paragraphs, five characters to the word."""
    found = _paragraphs(document)
    width = sum(display_width(document.block_text(block)) for block in found)
    return ratio(width / 6, len(found), 3)


def _paragraphs(document: Document) -> list[Block]:
    return document.cached("content.paragraphs", _find_paragraphs)


def _find_paragraphs(document: Document) -> list[Block]:
    blocks = (document.blocks[index] for index in document.story_blocks)
    return [block for block in blocks if block.kind == "paragraph"]


@signal(
    "paragraph_evenness",
    unit="share",
    range=(0, 2),
    direction=0,
    sentence="How much the lengths of the paragraphs differ.",
    source="observed: machine-written filler has even paragraphs",
)
def paragraph_evenness(document: Document) -> float:
    """Measure the standard deviation of paragraph lengths, as a share of their mean."""
    sizes = [block.end - block.start for block in _paragraphs(document)]
    if len(sizes) < 5:
        return NAN
    mean = sum(sizes) / len(sizes)
    return math.sqrt(sum((size - mean) ** 2 for size in sizes) / len(sizes)) / mean


# --- repetition ---------------------------------------------------------------------------


def _as_bytes(text: str) -> bytes:
    """Return one byte a character, so that no script looks more compressible than another."""
    try:
        return text.encode("latin-1")
    except UnicodeEncodeError:
        return _numbered(characters_of(text).codes)


def _numbered(codes: Codes) -> bytes:
    """Return for each code how many others came before its first."""
    places = np.arange(len(codes))
    first = np.empty(int(codes.max()) + 1, dtype=np.intp)
    first[codes[::-1]] = places[::-1]  # of several places the last one set stays
    first_places = first[codes]
    numbers = np.cumsum(first_places == places) - 1
    return numbers[first_places].astype(np.uint8).tobytes()


@signal(
    "compression_ratio",
    unit="ratio",
    range=(1, 20),
    direction=0,
    sentence="The text compresses well: it repeats itself.",
    source=_NTOULAS,
)
def compression_ratio(document: Document) -> float:
    """Measure how far the first 2,000 characters of the story compress."""
    prefix = document.story[:_PREFIX]
    if len(prefix) < _PREFIX or is_unspaced(document):
        return NAN
    return _PREFIX / len(zlib.compress(_as_bytes(prefix), 6))


def _repeated(document: Document, spans: Sequence[Span]) -> list[Span]:
    """Return those of `spans` whose text stood in an earlier one."""
    seen: set[str] = set()
    found: list[Span] = []
    for span in spans:
        text = document.slice(span).casefold()
        if text in seen:
            found.append(span)
        seen.add(text)
    return found


def _share_of(found: Sequence[Span], spans: Sequence[Span]) -> float:
    size = sum(end - start for start, end in spans)
    return ratio(sum(end - start for start, end in found), size)


@signal(
    "duplicate_line_share",
    unit="share of characters",
    range=(0, 1),
    direction=0,
    sentence="Lines of the text stand in it twice.",
    source=_GOPHER,
    evidence=lambda d: _repeated(d, d.story_spans),
)
def duplicate_line_share(document: Document) -> float:
    """Measure the share of the story that is lines which stood there before."""
    lines = document.story_spans
    return _share_of(_repeated(document, lines), lines) if len(lines) >= 5 else NAN


@signal(
    "duplicate_5gram_share",
    unit="share of words",
    range=(0, 1),
    direction=0,
    sentence="Runs of five words come again and again.",
    source=_GOPHER,
)
def duplicate_5gram_share(document: Document) -> float:
    """Measure the share of five-word runs, in the first 300 words, that came before."""
    words = document.story_words
    if len(words) < _WINDOW or is_unspaced(document):
        return NAN
    window = words[:_WINDOW]
    runs = set(zip(*(window[shift:] for shift in range(5)), strict=False))
    return 1 - len(runs) / (_WINDOW - 4)


def _window_counts(document: Document) -> Counter[str] | None:
    """Return how often each word stands in the first 300, None where there are fewer."""
    words = document.story_words
    if len(words) < _WINDOW or is_unspaced(document):
        return None
    return document.cached("content.window_counts", lambda d: Counter(d.story_words[:_WINDOW]))


def _top_word(document: Document) -> str:
    counts = _window_counts(document) or Counter()
    often = sorted(counts, key=counts.__getitem__, reverse=True)[:60]
    return next((word for word in often if is_content(document, word)), "")


def _top_word_spans(document: Document) -> list[Span]:
    word = _top_word(document)
    return [Span(t.start, t.end) for t in document.story_tokens if t.word == word]


@signal(
    "top_word_share",
    unit="share of words",
    range=(0, 0.3),
    direction=0,
    sentence="One word that bears meaning makes up much of the text.",
    source=_GOPHER,
    evidence=_top_word_spans,
)
def top_word_share(document: Document) -> float:
    """Measure the share of the commonest content word in the first 300 words."""
    counts = _window_counts(document)
    return counts[_top_word(document)] / _WINDOW if counts else NAN


@signal(
    "word_entropy",
    unit="bits",
    range=(0, 9),
    direction=0,
    sentence="How varied the vocabulary is.",
    source="Ntoulas et al. 2006, independent n-gram likelihood; CCNet, Wenzek et al. 2020",
)
def word_entropy(document: Document) -> float:
    """Measure the entropy of the words in the first 300."""
    counts = _window_counts(document)
    if counts is None:
        return NAN
    return -sum(map(_INFORMATION.__getitem__, counts.values()))


_SHARES = [n / _WINDOW for n in range(1, _WINDOW + 1)]
_INFORMATION = [0.0, *(share * math.log2(share) for share in _SHARES)]  # by a word's count


# --- words and signs ----------------------------------------------------------------------


@signal(
    "function_word_share",
    unit="share of words",
    range=(0, 1),
    direction=0,
    sentence="How much of the text is the small words that sentences need.",
    source="Ntoulas et al. 2006, globally popular words; Gopher, Rae et al. 2021",
)
def function_word_share(document: Document) -> float:
    """Measure the share of the story's words in the function-word list of its language."""
    known = FUNCTION_WORDS.get(document.language or "")
    if known is None:
        return NAN
    counts = document.story_counts
    found = sum(counts[word] for word in counts.keys() & known)
    return ratio(found, len(document.story_words), _MIN_WORDS)


# Ticks, stars, arrows, hands, boxes and pictographs; letters of no script.
_SYMBOL = re.compile("[#\u2190-\u21ff\u2300-\u23ff\u25a0-\u27bf\u2b00-\u2bff\U0001f000-\U0001faff]")


def _symbols(document: Document) -> list[Span]:
    return [
        Span(start + match.start(), start + match.end())
        for start, end in document.story_spans
        for match in _SYMBOL.finditer(document.text[start:end])
    ]


@signal(
    "symbol_rate",
    unit="per 1,000 words",
    range=(0, 100),
    direction=0,
    sentence="Signs and pictographs stand among the words.",
    source=_GOPHER,
    evidence=_symbols,
)
def symbol_rate(document: Document) -> float:
    """Measure the story's ticks, stars, arrows, hashes and pictographs."""
    story = document.story
    found = story.count("#") if story.isascii() else len(_SYMBOL.findall(story))
    return ratio(1000 * found, len(document.story_words), _MIN_WORDS)


_ELLIPSIS = ("...", "…", "[…]", "[...]", "…]", "...]")


def _cut_lines(document: Document) -> list[Span]:
    if not ("..." in document.story or "…" in document.story):
        return []
    return [s for s in document.story_spans if document.slice(s).endswith(_ELLIPSIS)]


@signal(
    "ellipsis_line_share",
    unit="share of lines",
    range=(0, 1),
    direction=0,
    sentence="Lines break off with an ellipsis.",
    source=_GOPHER,
    evidence=_cut_lines,
)
def ellipsis_line_share(document: Document) -> float:
    """Measure the share of the story's lines that end in an ellipsis."""
    return ratio(len(_cut_lines(document)), len(document.story_blocks), 5)


_TERMINAL = (".", "!", "?", "…", "。", "！", "？", "।", "؟", '"', "”", "»", "」", ")")
_CLOSED = (*_TERMINAL, ":", ";", "：")


def _unfinished(document: Document) -> list[Span]:
    """Return the paragraphs that end like no sentence, nor lead over to a list."""
    return [
        Span(block.start, block.end)
        for block in _paragraphs(document)
        if not document.block_text(block).endswith(_CLOSED)
    ]


@signal(
    "unpunctuated_paragraphs",
    unit="share of paragraphs",
    range=(0, 1),
    direction=0,
    sentence="Paragraphs end without a full stop.",
    source="C4, Raffel et al. 2020",
    evidence=_unfinished,
)
def unpunctuated_paragraphs(document: Document) -> float:
    """Measure the share of paragraphs without punctuation at their end."""
    if document.language == "th":  # Thai has no full stop
        return NAN
    return ratio(len(_unfinished(document)), len(_paragraphs(document)), 4)


@signal(
    "short_line_share",
    unit="share of lines",
    range=(0, 1),
    direction=0,
    sentence="Much of the text is very short lines.",
    source="FineWeb, Penedo et al. 2024",
)
def short_line_share(document: Document) -> float:
    """Measure the share of the story's lines narrower than 30 characters."""
    lines = document.story_spans
    shorter = (document.slice(line) for line in lines if line.end - line.start < 30)
    return ratio(sum(display_width(line) < 30 for line in shorter), len(lines), 5)


@signal(
    "uppercase_share",
    unit="share of letters",
    range=(0, 0.5),
    direction=0,
    sentence="How much of the text is capital letters.",
    source="C4 and Gopher descendants, Soldaini et al. 2024 (Dolma)",
)
def uppercase_share(document: Document) -> float:
    """Measure the share of capitals among the story's letters that have cases."""
    sample = sample_characters(document)
    upper, lower = sample.count(UPPER), sample.count(LOWER)
    return ratio(upper, upper + lower, 300)


@signal(
    "digit_share",
    unit="share of characters",
    range=(0, 0.3),
    direction=0,
    sentence="How much of the text is digits.",
    source="Castillo et al. 2007",
)
def digit_share(document: Document) -> float:
    """Measure the share of digits among the story's characters."""
    sample = sample_characters(document)
    return ratio(sample.count(DECIMAL), len(sample.codes), 300)


@signal(
    "nonalphabetic_share",
    unit="share of words",
    range=(0, 0.5),
    direction=0,
    sentence="How many words hold no letter.",
    source=_GOPHER,
)
def nonalphabetic_share(document: Document) -> float:
    """Measure the share of the story's words without a letter."""
    if is_unspaced(document):
        return NAN
    counts = document.story_counts
    found = sum(counts[word] for word in mixed_words(document) if _HAS_NO_LETTER[word])
    return ratio(found, len(document.story_words), _MIN_WORDS)


_HAS_NO_LETTER = Memo(lambda word: not any(map(str.isalpha, word)))
