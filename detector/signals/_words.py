"""Views of a document's words that several signal families share."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from detector.document import Block, Document, Span, Token
from detector.document.tokens import find_words
from detector.signals._function_words import FUNCTION_WORDS, base_language, function_words

__all__ = [
    "Gram",
    "core_title",
    "gram_spans",
    "has_phrase",
    "headings",
    "is_content",
    "is_unspaced",
    "phrases",
    "story_words",
    "title_phrases",
    "title_words",
    "window",
]

Gram = tuple[str, ...]

_TITLE_SEPARATOR = re.compile(r"\s+(?:[|–—\-·•»«]|::)\s+|\s*｜\s*")
_ANY_FUNCTION_WORD = frozenset(word for words in FUNCTION_WORDS.values() for word in words)
_UNSPACED_LANGUAGES = frozenset({"ja", "zh", "th"})
_MAX_TITLE_WORDS = 40


def story_words(document: Document) -> list[str]:
    """Return the words of the story."""
    return document.cached("story_words", lambda d: [token.word for token in d.story_tokens])


def window(items: Sequence[str], size: int) -> Sequence[str]:
    """Return the first `size` of `items`, empty where there are fewer.

    A statistic over a fixed window does not depend on the length of the text.
    """
    return items[:size] if len(items) >= size else items[:0]


def is_unspaced(document: Document) -> bool:
    """Tell whether the words of the story are single characters (Chinese, Japanese, Thai)."""
    language = base_language(document.language)
    if language is not None:
        return language in _UNSPACED_LANGUAGES
    words = story_words(document)[:100]
    return sum(len(word) == 1 and not word.isascii() for word in words) * 2 > len(words)


def is_content(document: Document, word: str) -> bool:
    """Tell whether `word` bears meaning: no function word, no bare number, no stray letter."""
    stop = function_words(document.language) or _ANY_FUNCTION_WORD
    if word in stop or not any(map(str.isalpha, word)):
        return False
    return len(word) > 2 or not word.isascii()


def core_title(document: Document) -> str:
    """Return the title without the site's name; the headline where there is no title."""
    return document.cached("core_title", _core_title)


def _core_title(document: Document) -> str:
    title = document.title or (document.slice(document.headline) if document.headline else "")
    site = (document.site_name or "").casefold()
    parts = [part for part in _TITLE_SEPARATOR.split(title) if part.strip()]
    own = [part for part in parts if part.strip().casefold() != site] or parts
    return max(own, key=lambda part: len(part.split()), default="").strip()


def title_words(document: Document) -> list[str]:
    """Return the words of the title without the site's name."""
    return document.cached(
        "title_words", lambda d: find_words(core_title(d))[:_MAX_TITLE_WORDS]
    )


def headings(document: Document) -> list[Block]:
    """Return the story's headings but for the headline."""
    return document.cached("story_headings", _headings)


def _headings(document: Document) -> list[Block]:
    title = title_words(document)
    blocks = [document.blocks[index] for index in document.story_blocks]
    return [
        block
        for block in blocks
        if block.kind == "heading"
        and not (document.headline and document.headline.start == block.start)
        and find_words(document.block_text(block)) != title
    ]


def phrases(document: Document, words: Sequence[str], sizes: Iterable[int]) -> Iterator[Gram]:
    """Yield the n-grams of `words` that begin and end with words that bear meaning."""
    content = [is_content(document, word) for word in words]
    for size in sizes:
        for start in range(len(words) - size + 1):
            if content[start] and content[start + size - 1]:
                yield tuple(words[start : start + size])


def title_phrases(document: Document) -> frozenset[Gram]:
    """Return the title's phrases of two and three words (four and five characters)."""
    return document.cached(
        "title_phrases",
        lambda d: frozenset(phrases(d, title_words(d), (4, 5) if is_unspaced(d) else (2, 3))),
    )


def has_phrase(words: Sequence[str], wanted: frozenset[Gram]) -> bool:
    """Tell whether any of `wanted` stands in `words`."""
    return any(
        gram in wanted
        for size in {len(gram) for gram in wanted}
        for gram in _grams(words, size)
    )


def _grams(words: Sequence[str], size: int) -> Iterator[Gram]:
    return zip(*(words[shift:] for shift in range(size)), strict=False)


def gram_spans(tokens: Sequence[Token], wanted: frozenset[Gram]) -> list[Span]:
    """Return where any of `wanted` stands in `tokens`; the longest one wins, no overlaps."""
    sizes = sorted({len(gram) for gram in wanted}, reverse=True)
    words = [token.word for token in tokens]
    spans: list[Span] = []
    for start in range(len(words)):
        if spans and tokens[start].start < spans[-1].end:
            continue
        for size in sizes:
            if tuple(words[start : start + size]) in wanted:
                spans.append(Span(tokens[start].start, tokens[start + size - 1].end))
                break
    return spans
