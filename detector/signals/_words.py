"""Views of a document's words that several signal families share."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import compress, filterfalse

from detector.document import Block, Document, Span
from detector.document.characters import Characters, characters_of
from detector.document.function_words import ALL_FUNCTION_WORDS, FUNCTION_WORDS
from detector.document.memo import Memo
from detector.document.names import split_title
from detector.document.tokens import Words, find_words

__all__ = [
    "Gram",
    "core_title",
    "gram_spans",
    "grams",
    "has_phrase",
    "headings",
    "is_content",
    "is_unspaced",
    "meaningful",
    "mixed_words",
    "phrases",
    "places_of",
    "sample_characters",
    "story_characters",
    "title_content",
    "title_phrases",
    "title_words",
]

Gram = tuple[str, ...]

_UNSPACED_LANGUAGES = frozenset({"ja", "zh", "th"})
_MAX_TITLE_WORDS = 40


def is_unspaced(document: Document) -> bool:
    """Tell whether the words of the story are single characters (Chinese, Japanese, Thai)."""
    if document.language is not None:
        return document.language in _UNSPACED_LANGUAGES
    words = document.story_words[:100]
    return sum(len(word) == 1 and not word.isascii() for word in words) * 2 > len(words)


def is_content(document: Document, word: str) -> bool:
    """Tell whether `word` bears meaning: no function word, no bare number, no stray letter."""
    if word in FUNCTION_WORDS.get(document.language or "", ALL_FUNCTION_WORDS):
        return False
    return _TELLING[word]


def meaningful(document: Document, words: Iterable[str]) -> list[str]:
    """Return those of many `words` that bear meaning."""
    function_words = FUNCTION_WORDS.get(document.language or "", ALL_FUNCTION_WORDS)
    return [word for word in words if word not in function_words and _TELLING[word]]


def _tells(word: str) -> bool:
    return (len(word) > 2 or not word.isascii()) and any(map(str.isalpha, word))


_TELLING = Memo(_tells)


def core_title(document: Document) -> str:
    """Return the title without the site's name; the headline where there is no title."""
    return document.cached("words.core_title", _core_title)


def _core_title(document: Document) -> str:
    title = document.title or (document.slice(document.headline) if document.headline else "")
    site = (document.site_name or "").casefold()
    parts = split_title(title)
    own = [part for part in parts if part.strip().casefold() != site] or parts
    return max(own, key=len, default="").strip()


def title_words(document: Document) -> list[str]:
    """Return the words of the title without the site's name."""
    return document.cached(
        "words.title_words", lambda d: find_words(core_title(d))[:_MAX_TITLE_WORDS]
    )


def title_content(document: Document) -> frozenset[str]:
    """Return the title's words that bear meaning."""
    return document.cached(
        "words.title_content", lambda d: frozenset(meaningful(d, title_words(d)))
    )


def title_phrases(document: Document) -> frozenset[Gram]:
    """Return the title's phrases of two and three words (four and five characters)."""
    return document.cached("words.title_phrases", _title_phrases)


def _title_phrases(document: Document) -> frozenset[Gram]:
    sizes = (4, 5) if is_unspaced(document) else (2, 3)
    return frozenset(phrases(document, title_words(document), sizes))


def headings(document: Document) -> list[Block]:
    """Return the story's headings but for the headline."""
    return document.cached("words.story_headings", lambda d: list(_headings(d)))


def _headings(document: Document) -> Iterator[Block]:
    headline = document.headline.start if document.headline else -1
    for index in (*_heading_above(document), *document.story_blocks):
        block = document.blocks[index]
        if block.kind != "heading" or block.start == headline:
            continue
        if find_words(document.block_text(block)) != title_words(document):
            yield block


def _heading_above(document: Document) -> range:
    """Return the block above the story: the story begins with prose, its heading is outside."""
    first = document.story_blocks[0] if document.story_blocks else 0
    return range(max(first - 1, 0), first)


def phrases(document: Document, words: Sequence[str], sizes: Iterable[int]) -> Iterator[Gram]:
    """Yield the n-grams of `words` that begin and end with words that bear meaning."""
    content = [is_content(document, word) for word in words]
    for size in sizes:
        for start in range(len(words) - size + 1):
            if content[start] and content[start + size - 1]:
                yield tuple(words[start : start + size])


def has_phrase(words: Sequence[str], wanted: frozenset[Gram]) -> bool:
    """Tell whether any of `wanted` stands in `words`.

    Examples
    --------
    >>> has_phrase(["cheap", "roof", "repair"], frozenset({("roof", "repair")}))
    True
    """
    sizes = set(map(len, wanted))
    return any(not wanted.isdisjoint(grams(words, size)) for size in sizes)


def grams(words: Sequence[str], size: int) -> Iterator[Gram]:
    """Yield every run of `size` words, in order."""
    return zip(*(words[shift:] for shift in range(size)), strict=False)


def gram_spans(text: Words, wanted: frozenset[Gram]) -> list[Span]:
    """Return where any of `wanted` stands in `text`; the longest wins, without overlaps."""
    sizes = sorted({len(gram) for gram in wanted}, reverse=True)
    first_words = {gram[0] for gram in wanted}
    words = text.words
    spans: list[Span] = []
    free = 0  # index of the first word behind the last gram
    for start in compress(range(len(words)), map(first_words.__contains__, words)):
        if start < free:
            continue
        for size in sizes:
            gram = tuple(words[start : start + size])
            if gram in wanted:
                free = start + len(gram)
                spans.append(text.span(start, free))
                break
    return spans


def story_characters(document: Document) -> Characters:
    """Return the characters of the story."""
    if len(document.story) == len(document.text):
        return document.characters
    return document.cached("words.story_characters", lambda d: characters_of(d.story))


_CHARACTER_SAMPLE = 2_500


def sample_characters(document: Document) -> Characters:
    """Return the characters of the story's first 2,500."""
    codes, flags = story_characters(document)
    return Characters(codes[:_CHARACTER_SAMPLE], flags[:_CHARACTER_SAMPLE])


def places_of(document: Document, word: str) -> Iterator[int]:
    """Yield the places of a word among the story's words."""
    place = -1
    for _ in range(document.story_counts[word]):
        place = document.story_words.index(word, place + 1)
        yield place


def mixed_words(document: Document) -> list[str]:
    """Return the story's different words that are not letters alone."""
    return document.cached("words.mixed", lambda d: list(filterfalse(str.isalpha, d.story_counts)))
