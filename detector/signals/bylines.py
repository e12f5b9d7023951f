"""Names: planted ones in titles, lists and clauses, and bylines that are nobody's."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from itertools import combinations
from typing import NamedTuple

import re2

from detector.document import Byline, Document, Span
from detector.document.function_words import ALL_FUNCTION_WORDS, FUNCTION_WORDS
from detector.document.tokens import find_words
from detector.signals import _byline_lexicon as lexicon
from detector.signals._prose import has_cased_names, is_code, is_latin, paragraphs
from detector.signals.patterns import PatternBank
from detector.signals.registry import NAN, ratio, signal

_INJECTED = "observed: name-injected farms"
_AUTOBLOGS = "observed: autoblogs and throwaway sites"
_MIN_STORY = 60  # words

# --- names that a title sets off ----------------------------------------------------------

# A bar, a colon, a bracket, or a dash with a space on one side.
_SEPARATOR = re.compile(r"\s*[|｜\[\]【】]\s*|\s*[:：]\s*|\s+[-–—]\s*|\s*[-–—]\s+|\s*[–—]\s*")
_MAX_NAME_WORDS = 6
_MAX_TITLE = 300
_SMALL_WORDS = frozenset("of the and de la y da do von van for in".split())


class _Part(NamedTuple):
    """What a title holds before or behind its headline, set off by a sign."""

    text: str
    glued: bool  # no space between the sign and the headline
    before: bool
    topic: float  # share of the headline's content words that the story mentions


def _pieces(title: str) -> list[tuple[str, str]]:
    """Return the parts of a title, each with the sign behind it."""
    found: list[tuple[str, str]] = []
    start = 0
    for match in _SEPARATOR.finditer(title):
        found.append((title[start : match.start()], match.group()))
        start = match.end()
    return [(text, sign) for text, sign in [*found, (title[start:], "")] if text.strip()]


def _topic_share(document: Document, text: str) -> float:
    words = document.content_words_of(text)
    return len(words & document.content_words.keys()) / len(words) if len(words) >= 2 else 0.0


def _set_off(document: Document, title: str) -> Iterator[_Part]:
    """Yield the parts of a title that look like a name, beside a headline that is on topic."""
    pieces = _pieces(title[:_MAX_TITLE])
    if len(pieces) < 2:
        return
    topics = [_topic_share(document, text) for text, _ in pieces]
    main = max(range(len(pieces)), key=lambda i: (topics[i], len(pieces[i][0])))
    if topics[main] < 0.5:
        return
    for i, (text, sign) in enumerate(pieces):
        sign = sign if i < main else pieces[i - 1][1]
        if i != main and _is_name_like(text) and not _is_known(document, text):
            glued = not (sign[-1:] if i < main else sign[:1]).isspace()
            yield _Part(text.strip(), glued, i < main, topics[main])


def _is_name_like(text: str) -> bool:
    """Tell whether all words begin with capitals, digits or letters without cases.

    Examples
    --------
    >>> _is_name_like("Ada Voss"), _is_name_like("What to know"), _is_name_like("水谷翔太")
    (True, False, True)
    """
    words = text.split()
    named = [w for w in words if not w[0].islower() or not w[1:].islower()]
    small = sum(word in _SMALL_WORDS for word in words)
    return 0 < len(words) <= _MAX_NAME_WORDS and len(named) + small == len(words) and bool(named)


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text.lower()))


def _is_known(document: Document, text: str) -> bool:
    """Tell whether a part of the title is the site's name or one of the authors."""
    letters = _letters(text)
    known = document.cached("bylines.known_names", _known_names)
    return any(letters in name or name in letters for name in known)


def _known_names(document: Document) -> list[str]:
    markup = document.markup
    named = [byline.name for byline in document.bylines]
    if markup is not None:
        named += [markup.opengraph.get("og:site_name", ""), markup.meta.get("application-name", "")]
    if document.host:
        named += document.host.split(".")[:-1]
    return [letters for letters in map(_letters, named) if len(letters) >= 4]


def _set_off_names(document: Document) -> list[_Part]:
    return document.cached("bylines.set_off_names", lambda d: list(_find_set_off(d)))


def _find_set_off(document: Document) -> Iterator[_Part]:
    headline = document.slice(document.headline) if document.headline else ""
    seen: set[str] = set()
    for title in (document.title or "", headline):
        for part in _set_off(document, title):
            if part.text not in seen:
                seen.add(part.text)
                yield part



# --- names in the story -------------------------------------------------------------------

_NAME = re2.compile(
    r"\p{Lu}[\pL\pM\pN&'’|-]*(?: (?:\p{Lu}[\pL\pM\pN&'’|-]*|\d+\.\d+)(?:[.!?]\d)?)*"
)
_WORD_BEFORE = re.compile(r"([^\W\d_][\w'’-]*) \Z")
_WORDS_AFTER = re.compile(r" ([^\W\d_][\w'’-]*)(?: ([\w'’-]+))?")
_CLAUSE_START = re.compile(r"[^.,;:!?()\"“”„«»—–…]*\Z")
_NEAR = 30  # characters in which a neighbouring word stands
_MAX_CLAUSE = 200
_MAX_CAPITALS = 0.4  # share of a paragraph's words; more is a list or a heading


class _Name(NamedTuple):
    """A run of capitalised words in a paragraph, and the lower-case words beside it."""

    text: str
    span: Span
    left: str  # empty where punctuation, a capital or the paragraph's edge stands there
    right: str
    second: str  # the word after `right`, as it stands


def _names(document: Document) -> list[_Name]:
    return document.cached("bylines.names", lambda d: list(_find_names(d)))


def _find_names(document: Document) -> Iterator[_Name]:
    for block in paragraphs(document):
        text = document.block_text(block)
        found = [(match.start(), match.end()) for match in _NAME.finditer(text)]
        if len(found) > _MAX_CAPITALS * text.count(" "):
            continue
        for start, end in found:
            before = _WORD_BEFORE.search(text[max(0, start - _NEAR) : start])
            after = _WORDS_AFTER.match(text[end : end + _NEAR])
            left = before.group(1) if before and before.group(1).islower() else ""
            right = after.group(1) if after and after.group(1).islower() else ""
            second = (after.group(2) or "") if after and right else ""
            span = Span(block.start + start, block.start + end)
            yield _Name(text[start:end], span, left, right, second)


def _is_inner(name: _Name) -> bool:
    """Tell whether a name stands between two lower-case words, touching no punctuation."""
    return bool(name.left and name.right) and not name.text.endswith(("'s", "’s"))


def _is_common(document: Document, text: str) -> bool:
    """Tell whether the words of a name also stand on the page without capitals."""
    lower = document.cached("bylines.lower_words", _lower_words)
    return all(word in lower or word in ALL_FUNCTION_WORDS for word in find_words(text))


def _lower_words(document: Document) -> frozenset[str]:
    return frozenset(re.findall(r"\b[^\W\d_A-Z]{2,}\b", document.text))


# --- names that a title sets off ----------------------------------------------------------
