"""What part a name has in the story's sentences: said by grammar, ends of clauses and glue."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Literal, NamedTuple

from detector.document import Block, Document, Span
from detector.document.function_words import ALL_FUNCTION_WORDS, FUNCTION_WORDS
from detector.document.tokens import find_words
from detector.signals import _byline_lexicon as lexicon
from detector.signals._title_names import TitlePart
from detector.signals._words import is_unspaced

__all__ = [
    "BARS",
    "MIN_STORY",
    "NAME_ENDING",
    "NEAR",
    "Mention",
    "Standing",
    "has_titles",
    "is_inside_clause",
    "is_word",
    "kind_of",
    "may_be_misplaced",
    "mentions_any_word",
    "mentions_of",
    "part_lines",
    "standing_of",
]

MIN_STORY = 60
"""Words of a story from which on its title can be held against it."""

NEAR = 48  # characters in which the words beside a name stand
_MAX_MENTIONS = 60
BARS = ("|", "｜")
_Kind = Literal["role", "open", "misplaced"]


class Mention(NamedTuple):
    """A name in the story.

    It has a role where punctuation, an ending or a verb of speech touches it; it is
    misplaced where no name can stand, or glued to a word; else the place is open.
    """

    text: str
    span: Span
    kind: _Kind


def mentions_of(document: Document, text: str) -> list[Mention]:
    """Return the mentions of a string in the story."""
    return document.cached(("bylines.mentions", text), lambda d: list(_find_mentions(d, text)))


def _find_mentions(document: Document, text: str) -> Iterator[Mention]:
    if text not in document.story:
        return
    for index in document.story_blocks:
        block = document.blocks[index]
        for place in islice(_places(document.text, text, block.start, block.end), _MAX_MENTIONS):
            span = Span(place, place + len(text))
            yield Mention(text, span, kind_of(document, block, span))


def _places(text: str, wanted: str, start: int, end: int) -> Iterator[int]:
    """Yield where a string stands in a part of `text`, without overlaps."""
    place = text.find(wanted, start, end)
    while place >= 0:
        yield place
        place = text.find(wanted, place + len(wanted), end)


def kind_of(document: Document, block: Block, span: Span) -> _Kind:
    """Return what part a mention at a place of a block has."""
    before = document.text[max(block.start, span.start - NEAR) : span.start]
    after = document.text[span.end : min(block.end, span.end + NEAR)]
    if is_unspaced(document):
        return "open" if is_inside_clause(document.text, span) else "role"
    if after[:1].isalpha():
        return _glued_kind(document, span, _first_word(after))
    last = before.rstrip(" ")[-1:]
    if not (last.isalnum() or last in BARS) or not after.lstrip(" ")[:1].isalnum():
        return "role"
    right = _first_word(after)
    second, left = ["", *before.rsplit(maxsplit=2)][-2:]
    if not before.endswith(" "):
        return "misplaced" if left.isalpha() and left.islower() else "open"
    if right[:1].isupper():
        return "open"  # another name follows, whatever stands before
    left, right = _bare(left), _bare(right)
    if not lexicon.SPEECH_WORDS.isdisjoint((left, right)):
        return "role"
    third = after.split()[1:2]
    if right == "the" and third and third[0][0].isupper():  # "of Ada the Great"
        return "open"
    return "misplaced" if _splits(document, second, left, right) else "open"


def may_be_misplaced(document: Document, start: int, end: int) -> bool:
    """Tell whether a name may be misplaced; False is sure, and quicker known than its kind."""
    after = document.text[end : end + 1]
    if after != " " and not after.isalnum():
        return False
    before = document.text[max(0, start - NEAR) : start]
    if after.isalpha() or before[-1:].isalnum() or before[-1:] in BARS:
        return True
    left = before.rsplit(maxsplit=1)[-1:] if before[-1:] == " " else ()
    split = lexicon.SPLIT_FROM_NEXT.get(document.language or "", frozenset())
    return not split.isdisjoint(map(_bare, left))


_FIRST_WORD = re.compile(r" *([\w'’-]*)")


def _first_word(text: str) -> str:
    found = _FIRST_WORD.match(text)
    return found[1] if found else ""


def _glued_kind(document: Document, span: Span, tail: str) -> _Kind:
    """Return the kind of a name that runs on into `tail` without a space."""
    if tail[:1].isupper():
        return "misplaced" if " " in document.slice(span) else "open"
    glued = is_word(document, tail) or _is_long_tail(document, span, tail)
    return "misplaced" if glued else "role"


NAME_ENDING = re.compile(
    r"(?:i?(?:an|ano|ana|en|enne|sm|st|ismo|ista|isme|iste|sche|schen|c)|ites?|ish|ese|esque|like|land|"
    r"ville|based|style|gate|nya|ing|ed|er|on|ly)[aeos]?s?\Z"
)
_UNCOMPOUNDED = frozenset(["en", "es", "fr", "pt", "it", "id", "vi"])  # words end with their name


def is_word(document: Document, tail: str) -> bool:
    """Tell whether what a name runs on into is a word and not an ending of the name."""
    if not tail.islower():
        return False
    if len(tail) < 3:
        return tail in lexicon.SHORT_TAILS.get(document.language or "", ())
    known = FUNCTION_WORDS.get(document.language or "", ALL_FUNCTION_WORDS)
    return tail in known or tail in _page_words(document)


def _is_long_tail(document: Document, name: Span, tail: str) -> bool:
    """Tell whether a whole name runs on into more than an ending, if into no word known."""
    longest = 2 if " " in document.slice(name) else 3  # a brand may be part of a longer one
    long = len(tail) > longest and tail.islower() and not NAME_ENDING.match(tail)
    return long and document.language in _UNCOMPOUNDED


def _page_words(document: Document) -> frozenset[str]:
    return document.cached("bylines.page_words", lambda d: frozenset(d.words))


def _bare(word: str) -> str:
    """Return a word without signs around it, or nothing where it begins with a capital."""
    word = word.strip("\"'“”‘’«»()")
    return word.replace("’", "'") if word.islower() else ""


def _splits(document: Document, second: str, left: str, right: str) -> bool:
    """Tell whether a name between `left` and `right` breaks the grammar of its language."""
    language = document.language or ""
    if left in lexicon.NOT_BEFORE_NAME.get(language, ()):
        return second.lower() not in lexicon.INVERTERS
    if (left, right) in lexicon.WHOLE_PAIRS.get(language, ()):
        return True
    if left not in lexicon.PREPOSITIONS.get(language, ()):
        return False
    if right not in lexicon.NOT_AFTER_NAME.get(language, ()):
        return False
    # "And by Monday the …": a clause may go on behind its opener without a comma.
    return second[-1:].isalpha() and second.lower() not in lexicon.CLAUSE_OPENERS[language]


class Standing(NamedTuple):
    """How a name stands in the story: numbers of mentions of each kind."""

    roles: int
    open: int
    misplaced: int

    @property
    def total(self) -> int:
        return self.roles + self.open + self.misplaced


def standing_of(document: Document, text: str) -> Standing:
    """Return how often a name stands in the story in which part."""
    return document.cached(("bylines.standing", text), lambda d: _find_standing(d, text))


def _find_standing(document: Document, text: str) -> Standing:
    kinds = Counter(mention.kind for mention in mentions_of(document, text))
    roles = kinds["role"] + _short_mentions(document, text)
    return Standing(roles, kinds["open"], kinds["misplaced"])


def _short_mentions(document: Document, text: str) -> int:
    """Count where one word of a name stands for it, as a surname does."""
    words = [word for word in text.split() if len(word) >= 3 and word[0].isupper()]
    if len(words) < 2:
        return 0
    most = max(_count_alone(document.story, word) for word in words)
    return max(0, most - len(mentions_of(document, text)))


def _count_alone(text: str, word: str) -> int:
    """Count where a word stands that is no part of a longer one."""
    count, place = 0, text.find(word)
    while place >= 0:
        end = place + len(word)
        alone = not (_is_in_word(text[place - 1 : place]) or _is_in_word(text[end : end + 1]))
        count += alone
        place = text.find(word, end if alone else place + 1)
    return count


def _is_in_word(character: str) -> bool:
    return character.isalnum() or character == "_"


def mentions_any_word(document: Document, text: str) -> bool:
    """Tell whether the story mentions a name or any word of it that bears meaning."""
    if text in document.story:
        return True
    words = [w for w in find_words(text) if len(w) >= 3 and w not in ALL_FUNCTION_WORDS]
    story = document.story_counts.keys()
    inflected = document.content_words_of(text) & document.content_words.keys()
    return not is_unspaced(document) and (not story.isdisjoint(words) or bool(inflected))


def has_titles(document: Document) -> bool:
    """Tell whether a title or headline can be held against a story."""
    return len(document.story_words) >= MIN_STORY and bool(
        document.title or document.headline or document.has_template
    )


def part_lines(parts: Sequence[TitlePart]) -> list[Span]:
    """Return the lines that hold parts of titles, in order."""
    return sorted({part.line for part in parts if part.line})


def is_inside_clause(text: str, span: Span) -> bool:
    """Tell whether letters touch a place on both sides, in a script without spaces."""
    before, after = text[max(0, span.start - 2) : span.start], text[span.end : span.end + 2]
    return before.rstrip(" ")[-1:].isalnum() and after.lstrip(" ")[:1].isalnum()
