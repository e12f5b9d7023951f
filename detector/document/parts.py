"""What either parser, of HTML or of text, hands to the `Document`."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from detector.document.types import Block, DateMention, Link, Markup, Span

__all__ = ["SOFT_HYPHEN", "Parts", "block_kind", "ends_sentence", "is_headline_like"]

SOFT_HYPHEN = "\N{SOFT HYPHEN}"  # tells where a word may break; readers never see it

_TERMINAL = (".", "!", "?", "…", "。", "！", "？", ".”", '."', "।", ":", ";")
_PARAGRAPH_WIDTH = 60  # a line this long that ends like a sentence is a paragraph
_LONG_WIDTH = 140  # and one this long is a paragraph however it ends


@dataclass(slots=True)
class Parts:
    """A page taken apart: its text, blocks and whatever its markup told."""

    text: str = ""
    blocks: list[Block] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    markup: Markup | None = None
    title: str | None = None
    headlines: list[Span] = field(default_factory=list)  # each <h1>
    byline_spans: list[Span] = field(default_factory=list)  # elements marked as author
    dates: list[DateMention] = field(default_factory=list)  # from markup only


def ends_sentence(text: str) -> bool:
    """Tell whether `text` ends with punctuation that closes a sentence.

    Examples
    --------
    >>> ends_sentence("He left.”"), ends_sentence("Read more")
    (True, False)
    """
    return text.rstrip("\"'”’»)] ").endswith(_TERMINAL)


def block_kind(text: str, width: float) -> Literal["line", "paragraph"]:
    """Return ``"paragraph"`` or ``"line"`` for a line of `width` that no markup names.

    Examples
    --------
    >>> block_kind("Related", 7.0)
    'line'
    """
    if width >= _LONG_WIDTH or (width >= _PARAGRAPH_WIDTH and ends_sentence(text)):
        return "paragraph"
    return "line"


def is_headline_like(text: str, width: float) -> bool:
    """Tell whether a line could be a headline: long enough to say something, and no sentence.

    Examples
    --------
    >>> is_headline_like("Council votes to close the old ferry pier", 41.0)
    True
    >>> is_headline_like("Related", 7.0)
    False
    """
    return 18 <= width <= 200 and not text.rstrip().endswith((".", ":", ";", ",", "。"))
