"""Names that a title sets off beside its headline: with a bar, a colon, a dash, a bracket."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from detector.document import Document, Span
from detector.document.parts import is_headline_like
from detector.document.tokens import display_width, find_words
from detector.signals import _byline_lexicon as lexicon

__all__ = [
    "LINES_ABOVE",
    "MAX_TITLE",
    "TitlePart",
    "alphanumerics",
    "is_known",
    "is_name",
    "set_off_names",
]

# A bracket, a bar, a colon, an underscore, or a dash: with a space on one side, or before a
# capital.
_SEPARATOR = re.compile(
    r"\s*[\[\]【】][:：|-]?\s*|\s*[|｜]\s*|\s*[:：](?!\d)\s*|\s+[-–—]{1,2}\s*|\s*[-–—]{1,2}\s+"
    r"|(?<=[^\W_])_(?=[^\W_])"
    r"|(?<=\w\w)-(?=[A-ZÀ-Þ]\w*(?:[|｜]|(?: [\w'’]+){3}|(?: \w+){0,2}(?:\Z| [-–|])))"
)
_SIGN = re.compile(r"[][【】:：|｜_–—-]")  # one stands in each separator
_COLONS = (":", "：")
_MAX_NAME_WORDS = 6
MAX_TITLE = 300
_ON_TOPIC = 0.25  # share of a headline's words that its story mentions
_SURELY_ON_TOPIC = 0.5  # the same for a line that only may be the headline
LINES_ABOVE = 15  # the story, where the headline of a text without a title stands


class TitlePart(NamedTuple):
    """What a title holds before or behind its headline, set off by a sign."""

    text: str
    glued: bool  # no space between the sign and the headline
    before: bool
    line: Span | None  # where the title stands in the text


def set_off_names(document: Document) -> list[TitlePart]:
    """Return the parts of headline and title that look like names and are not the site's."""
    return document.cached("bylines.set_off_names", _find_set_off_names)


def _find_set_off_names(document: Document) -> list[TitlePart]:
    found: dict[str, TitlePart] = {}
    for part in _set_off_parts(document):
        held = found.get(part.text)
        if held is None or part.glued > held.glued:
            found[part.text] = part
    return list(found.values())


def _set_off_parts(document: Document) -> Iterator[TitlePart]:
    """Yield the parts of headline and title, or of the lines that may be either."""
    headline = document.headline
    shown = document.slice(headline) if headline else ""
    if headline and not _CRUMB.search(shown):
        yield from _set_off(document, shown, headline, sure=True)
    if not document.title:
        for line in _lines_above(document):
            yield from _set_off(document, document.slice(line), line, sure=False)
        return
    for part in _set_off(document, document.title, headline, sure=True):
        # What the title alone sets off is the site's name.
        if not shown or part.text in shown:
            yield part


def _lines_above(document: Document) -> Iterator[Span]:
    """Yield the headline-like lines above the story, but for breadcrumbs to its headline."""
    first = document.story_blocks[0] if document.story_blocks else 0
    above = document.blocks[max(0, first - LINES_ABOVE) : first + 1]
    spans = [Span(b.start, b.end) for b in above if b.end - b.start <= MAX_TITLE]
    lines = {document.slice(span) for span in spans}
    for span in spans:
        text = document.slice(span)
        repeats = any(piece in lines for piece, _ in _pieces(text) if piece != text)
        if not repeats and is_headline_like(text, display_width(text)) and not _CRUMB.search(text):
            yield span


_CRUMB = re.compile(r"[>›»→]|::| / ")


def _set_off(
    document: Document, title: str, line: Span | None, *, sure: bool
) -> Iterator[TitlePart]:
    """Yield the parts of a title that look like a name, beside a headline that is on topic."""
    pieces = _pieces(title[:MAX_TITLE])
    if len(pieces) < 2:
        return
    on_topic, min_words = (_ON_TOPIC, 1) if sure else (_SURELY_ON_TOPIC, 4)
    about = [_topic_share(document, text) >= on_topic for text, _ in pieces]
    main = max(range(len(pieces)), key=lambda i: (about[i], len(pieces[i][0])))
    if not about[main] or len(find_words(pieces[main][0])) < min_words:
        return
    for i, (text, sign) in enumerate(pieces):
        sign = sign if i < main else pieces[i - 1][1]
        glued = not sign[-1:].isspace()
        named = is_name(text) or _is_slogan(document, text, glued)
        # What stands behind a headline is the site's name more often than not.
        planted = i < main or (glued and sign.strip() not in _COLONS)
        if sign in ("-", "_") and not _is_hyphenated(document, text):
            continue
        if i != main and named and planted and not is_known(document, text):
            yield TitlePart(text.strip(), glued, i < main, line)


def _is_hyphenated(document: Document, text: str) -> bool:
    """Tell whether a name before or behind a bare hyphen is no half of a compound."""
    whole = " " in text or any(map(str.isupper, text[1:]))
    return whole and text in document.story


def _pieces(title: str) -> list[tuple[str, str]]:
    """Return the parts of a title, each with the sign behind it.

    Examples
    --------
    >>> _pieces("[Coin] Pier closes|Site")
    [('Coin', '] '), ('Pier closes', '|'), ('Site', '')]
    """
    found: list[tuple[str, str]] = []
    start = 0
    for match in _SEPARATOR.finditer(title) if _SIGN.search(title) else ():
        found.append((title[start : match.start()], match.group()))
        start = match.end()
    return [(text, sign) for text, sign in [*found, (title[start:], "")] if text.strip()]


def _topic_share(document: Document, text: str) -> float:
    words = document.content_words_of(text)
    return len(words & document.content_words.keys()) / len(words) if len(words) >= 2 else 0.0


def is_name(text: str) -> bool:
    """Tell whether all words begin with capitals, digits or letters without cases.

    Examples
    --------
    >>> is_name("Ada Voss"), is_name("What to know"), is_name("水谷翔太"), is_name("Opinion")
    (True, False, True, False)
    """
    words = text.split()
    named = [w for w in words if not w[0].islower() or not w[1:].islower()]
    small = sum(word in lexicon.SMALL_WORDS for word in words)
    if not named or len(words) > _MAX_NAME_WORDS or len(named) + small < len(words):
        return False
    if words[0].isdigit():  # "2012 Olympics"
        return False
    return any(map(str.isalpha, text)) and not _is_label(text)


def _is_label(text: str) -> bool:
    return _LABELS.issuperset(word for word in find_words(text) if not word.isdigit())


_LABELS = lexicon.TITLE_LABELS | lexicon.BYLINE_LABELS | lexicon.DAY_AND_MONTH_NAMES


def _is_slogan(document: Document, text: str, glued: bool) -> bool:
    """Tell whether a few words in small letters stand in the story just as in the title."""
    text = text.strip()
    if not 2 <= len(text.split()) <= _MAX_NAME_WORDS or text not in document.story:
        return False
    return glued or text[0].islower()


def is_known(document: Document, text: str) -> bool:
    """Tell whether a part of the title is the site's name or one of the authors."""
    letters = alphanumerics(text)
    known = document.cached("bylines.known_names", _known_names)
    return any(letters in name or name in letters for name in known)


def _known_names(document: Document) -> list[str]:
    markup = document.markup
    named = [byline.name for byline in document.bylines]
    if markup is not None:
        named += [markup.opengraph.get("og:site_name", ""), markup.meta.get("application-name", "")]
    if document.host:
        named += document.host.split(".")[:-1]
    return [letters for letters in map(alphanumerics, named) if len(letters) >= 4]


def alphanumerics(text: str) -> str:
    """Return letters and digits of a text, run together in lower case."""
    return "".join(filter(str.isalnum, text.lower()))
