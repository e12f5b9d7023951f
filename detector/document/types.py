"""The parts of a `Document`. All offsets are code points into ``Document.text``."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Any, Literal, NamedTuple

__all__ = [
    "Block",
    "BlockKind",
    "Byline",
    "DateMention",
    "DatePlace",
    "Link",
    "LinkBlock",
    "Markup",
    "Section",
    "Span",
    "Token",
]

BlockKind = Literal["heading", "paragraph", "item", "line"]
Section = Literal["main", "nav", "header", "footer", "aside"]
DatePlace = Literal["page", "meta", "jsonld", "time", "visible", "address", "text"]


class Span(NamedTuple):
    """Half-open range ``[start, end)`` of ``Document.text``."""

    start: int
    end: int


class Token(NamedTuple):
    """A word, or a single character in scripts written without spaces."""

    word: str  # lower-cased
    start: int
    end: int


class Block(NamedTuple):
    """One line of ``Document.text``: a heading, a paragraph, a list item or a bare line.

    ``line`` is what is left: short lines that are no sentence (labels, menus, captions).
    """

    kind: BlockKind
    start: int
    end: int
    level: int = 0  # 1 to 6 for HTML headings, else 0
    section: Section = "main"
    link_chars: int = 0  # characters inside links; 0 when the page came as text


class Link(NamedTuple):
    """A link of an HTML page. ``start == end`` where it has no text (an image)."""

    url: str  # resolved against the page's address where that is known
    start: int
    end: int
    block: int  # index into Document.blocks, -1 where none
    rel: str = ""
    internal: bool | None = None  # None where the page's own address is unknown


@dataclass(frozen=True, slots=True)
class LinkBlock:
    """A run of three or more headline-like lines or linked items, with the bare line above."""

    heading: Span | None
    items: tuple[Span, ...]
    urls: tuple[str, ...] = ()  # one for each item when the page came as HTML, else empty


@dataclass(frozen=True, slots=True)
class DateMention:
    """A date found on the page."""

    value: date  # first day of the month or year where that is all that is told
    precision: Literal["day", "month", "year"]
    where: DatePlace
    start: int = -1  # span in Document.text, -1 where it is not in the text
    end: int = -1
    has_time: bool = False
    has_zone: bool = False
    role: str = ""  # "published", "first" (published elsewhere or long ago), "modified" or ""
    minutes: int = 0  # after the day's begin in UTC, where markup tells the time


@dataclass(frozen=True, slots=True)
class Byline:
    """A claimed author."""

    name: str
    where: Literal["meta", "jsonld", "visible"]
    start: int = -1
    end: int = -1


@dataclass(frozen=True, slots=True)
class Markup:
    """What only the HTML tells. ``Document.markup`` is None when the page came as text."""

    size: int  # characters of HTML
    elements: int
    lang: str = ""
    canonical: str = ""
    amp: bool = False
    generator: str = ""
    robots: str = ""
    description: str = ""
    keywords: str = ""
    opengraph: dict[str, str] = field(default_factory=dict)  # "og:title" -> …, "article:…"
    meta: dict[str, str] = field(default_factory=dict)  # every other <meta name=…>
    jsonld: tuple[dict[str, Any], ...] = ()  # each object, @graph unfolded
    jsonld_errors: int = 0
    image_count: int = 0
    image_urls: tuple[str, ...] = ()
    alt_texts: tuple[str, ...] = ()  # non-empty ones
    script_count: int = 0
    script_urls: tuple[str, ...] = ()
    iframe_count: int = 0
    form_count: int = 0
    table_count: int = 0
    hidden_text: int = 0  # characters inside elements hidden by inline style or attribute
    bold_spans: tuple[Span, ...] = ()  # <b>, <strong>
    truncated: bool = False  # the HTML was longer than the limit and was cut
