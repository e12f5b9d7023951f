"""The `Document`: one page, parsed once, whichever way it came."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Iterator
from datetime import date
from functools import cached_property
from typing import TypeVar, cast

from detector.document.address import decoded_path, host_of, registered_domain
from detector.document.dates import date_from_address, find_dates, parse_fetched
from detector.document.function_words import ALL_FUNCTION_WORDS
from detector.document.html import decode, parse_html
from detector.document.languages import detect_language, primary_code
from detector.document.names import find_bylines, find_headline, find_site_name
from detector.document.parts import Parts
from detector.document.plain import parse_text
from detector.document.structure import find_link_blocks, find_story
from detector.document.tokens import find_sentences, find_tokens, find_words
from detector.document.types import (
    Block,
    Byline,
    DateMention,
    Link,
    LinkBlock,
    Markup,
    Span,
    Token,
)
from detector.errors import DetectorError
from detector.page import Page

__all__ = ["Document", "parse"]

T = TypeVar("T")

_MIN_CONTENT_LETTERS = 4
_STEM = 7  # letters kept of a content word, so that most inflections fall together
_MAX_DATE_TEXT = 200_000  # characters searched for dates
_ABOVE_STORY = 400  # characters above the headline in which the story's date may stand
_UPDATED = ("updat", "modif", "actualiz", "mis à jour", "aktualis", "aggiorn", "diperbarui", "更新")
_PUBLISHED = ("publi", "post", "date", "fecha", "veröffentlicht", "data", "tanggal", "ngày", "发布")


class Document:
    """A parsed page. Signals read it and never parse anything again.

    All offsets are code points into `text`. Views that cost something are made when first
    asked for and kept.

    Parameters
    ----------
    page : Page
        What the caller handed in.
    parts : Parts
        The page taken apart by `parse_html` or `parse_text`.

    Attributes
    ----------
    page : Page
        What the caller handed in.
    text : str
        Visible text, one line a block.
    blocks : list of Block
        The lines of `text`, in order.
    links : list of Link
        Links of an HTML page; empty when the page came as text (see `markup`).
    markup : Markup or None
        What only HTML tells; None when the page came as text.
    has_template : bool
        Whether what surrounds the story can be seen: True for HTML and for full visible
        text, False for extracted main text.
    title : str or None
        ``<title>``, ``og:title`` or ``Page.title``, as it stands.
    host, domain, path : str or None
        Host without ``www.``, registered domain, percent-decoded path of the address.
    fetched : datetime.date or None
        Day of the fetch.
    """

    def __init__(self, page: Page, parts: Parts) -> None:
        self.page = page
        self.text = parts.text
        self.blocks: list[Block] = parts.blocks
        self.links: list[Link] = parts.links
        self.markup: Markup | None = parts.markup
        self.title = (page.title or "").strip() or parts.title
        self.host = host_of(page.url) if page.url else None
        self.domain = registered_domain(self.host) if self.host else None
        self.path = decoded_path(page.url) if page.url else None
        self.fetched: date | None = parse_fetched(page.fetched)
        self._parts = parts
        self._cache: dict[Hashable, object] = {}

    def slice(self, span: Span) -> str:
        """Return the text of a span."""
        return self.text[span.start : span.end]

    def block_text(self, block: Block) -> str:
        """Return the text of a block."""
        return self.text[block.start : block.end]

    def cached(self, key: Hashable, make: Callable[[Document], T]) -> T:
        """Return ``make(self)``, computed once for each `key`."""
        if key not in self._cache:
            self._cache[key] = make(self)
        return cast(T, self._cache[key])

    # --- story ------------------------------------------------------------------------

    @cached_property
    def has_template(self) -> bool:
        """Whether menus, lists of links and counters of the page would be visible."""
        if self.markup is not None:
            return True
        if self.page.text_kind is not None:
            return self.page.text_kind == "full"
        # Extractors leave prose; all visible text always has bare lines around it.
        bare = sum(block.kind == "line" for block in self.blocks)
        return bare >= 8 and bare >= 0.3 * len(self.blocks)

    @cached_property
    def story_blocks(self) -> list[int]:
        """Indices of the blocks that tell the story."""
        if self.markup is None and not self.has_template:
            return list(range(len(self.blocks)))
        return find_story(self.text, self.blocks)

    @cached_property
    def story_spans(self) -> list[Span]:
        """Spans of the story's blocks, in order."""
        return [Span(self.blocks[i].start, self.blocks[i].end) for i in self.story_blocks]

    @cached_property
    def story(self) -> str:
        """The story's blocks joined by line feeds; offsets are not those of `text`."""
        return "\n".join(self.slice(span) for span in self.story_spans)

    @cached_property
    def link_blocks(self) -> list[LinkBlock]:
        """Lists of headlines on the page."""
        return find_link_blocks(self.text, self.blocks, self.links, self.story_blocks)

    @cached_property
    def sentences(self) -> list[Span]:
        """Sentences of the story's paragraphs and long items."""
        prose = (self.blocks[i] for i in self.story_blocks)
        spans = [Span(b.start, b.end) for b in prose if b.kind in ("paragraph", "item")]
        return list(find_sentences(self.text, spans))

    # --- words ------------------------------------------------------------------------

    @cached_property
    def tokens(self) -> list[Token]:
        """Tokens of the whole text."""
        return list(find_tokens(self.text))

    @cached_property
    def words(self) -> list[str]:
        """Lower-cased words of the whole text."""
        return [token.word for token in self.tokens]

    @cached_property
    def story_tokens(self) -> list[Token]:
        """Tokens of the story, with their places in `text`."""
        return [
            token
            for span in self.story_spans
            for token in find_tokens(self.slice(span), span.start)
        ]

    @cached_property
    def story_words(self) -> list[str]:
        """Lower-cased words of the story."""
        return [token.word for token in self.story_tokens]

    @cached_property
    def content_words(self) -> Counter[str]:
        """What the story is about: its content words with their counts."""
        return Counter(_content_words(self.story_words))

    def content_words_of(self, text: str) -> set[str]:
        """Return the content words of any other text, comparable with `content_words`."""
        return set(_content_words(find_words(text)))

    # --- names ------------------------------------------------------------------------

    @cached_property
    def headline(self) -> Span | None:
        """Where the story's headline stands."""
        return find_headline(self._parts, self.title, self.story_blocks)

    @cached_property
    def site_name(self) -> str | None:
        """The site's name, from markup or split off the title."""
        return find_site_name(self._parts, self.title, self.host)

    @cached_property
    def bylines(self) -> list[Byline]:
        """Every author the page claims."""
        return find_bylines(self._parts, self.story_blocks)

    # --- language ---------------------------------------------------------------------

    @cached_property
    def language(self) -> str | None:
        """Language detected on the story, as an ISO 639-1 code."""
        return detect_language(self.story or self.text)

    @cached_property
    def declared_language(self) -> str | None:
        """Language that the markup or the crawler declares."""
        markup = self.markup
        if markup is not None:
            declared = primary_code(markup.lang) or primary_code(markup.opengraph.get("og:locale"))
            if declared:
                return declared
        return primary_code(self.page.language)

    # --- dates ------------------------------------------------------------------------

    @cached_property
    def dates(self) -> list[DateMention]:
        """Every date on the page: of its markup, its address and its text, in that order."""
        found = list(self._parts.dates)
        in_address = date_from_address(self.path) if self.path else None
        if in_address:
            found.append(in_address)
        return found + list(self._dates_in_text())

    def _dates_in_text(self) -> Iterator[DateMention]:
        day_first = not (self.markup and self.markup.lang.lower().startswith("en-us"))
        story = set(self.story_blocks)
        listed = {item.start for block in self.link_blocks for item in block.items}
        blocks = iter(enumerate(self.blocks))
        index, block = -1, None
        for mention in find_dates(self.text[:_MAX_DATE_TEXT], day_first=day_first):
            while block is None or block.end < mention.start:
                index, block = next(blocks)
            prose = block.kind == "paragraph" or block.start in listed
            if prose or (index in story and block.kind == "item") or mention.precision == "year":
                yield mention
            else:
                yield _visible(mention, self.text[block.start : mention.start])

    @cached_property
    def claimed_date(self) -> DateMention | None:
        """The date that the page gives as its own, by the most explicit place."""
        days = [d for d in self.dates if d.precision == "day" and d.role != "modified"]
        days = [d for d in days if d.where != "visible" or self._heads_story(d)]
        for where, role in _CLAIMS:
            for mention in days:
                if mention.where == where and role in ("", mention.role):
                    return mention
        return None

    def _heads_story(self, mention: DateMention) -> bool:
        """Tell whether a visible date stands by the headline, not among comments or lists."""
        if not self.story_spans:
            return True
        first = self.headline.start if self.headline else self.story_spans[0].start
        return first - _ABOVE_STORY <= mention.start <= self.story_spans[:2][-1].end


_CLAIMS = (
    ("jsonld", "published"),
    ("meta", "published"),
    ("time", "published"),
    ("time", ""),
    ("visible", "published"),
    ("visible", ""),
    ("address", ""),
)


def _visible(mention: DateMention, before: str) -> DateMention:
    label = before[-40:].lower()
    updated = any(word in label for word in _UPDATED)
    published = any(word in label for word in _PUBLISHED)
    return DateMention(
        mention.value,
        mention.precision,
        "visible",
        mention.start,
        mention.end,
        mention.has_time,
        mention.has_zone,
        "modified" if updated else "published" if published else "",
    )


def _content_words(words: list[str]) -> Iterator[str]:
    """Yield what bears a topic: long words cut to a stem, and pairs of unspaced characters."""
    previous = ""
    for word in words:
        if len(word) == 1 and not word.isascii():
            if previous:
                yield previous + word
            previous = word
            continue
        previous = ""
        if len(word) >= _MIN_CONTENT_LETTERS and word not in ALL_FUNCTION_WORDS:
            yield word[:_STEM]


def parse(page: Page) -> Document:
    """Parse a page into a `Document`.

    Raises
    ------
    DetectorError
        If the page has neither HTML nor text, or its HTML is another format.

    Examples
    --------
    >>> document = parse(Page(html="<title>Pier closes</title><h1>Pier closes</h1><p>Today."))
    >>> document.text
    'Pier closes\\nToday.'
    >>> document.slice(document.headline)
    'Pier closes'
    """
    if page.html is not None:
        html = page.html if isinstance(page.html, str) else _decode(page.html, page.encoding)
        return Document(page, parse_html(html, page.url))
    if page.text is not None:
        return Document(page, parse_text(page.text))
    raise DetectorError(f"{page.name} has neither html nor text", "give Page one of them")


_OTHER_FORMATS = (
    (b"%PDF-", "PDF"),
    (b"\x89PNG", "PNG"),
    (b"\xff\xd8\xff", "JPEG"),
    (b"GIF8", "GIF"),
    (b"PK\x03\x04", "ZIP"),
    (b"\x1f\x8b", "gzip"),
    (b"RIFF", "RIFF"),
)


def _decode(data: bytes, encoding: str | None) -> str:
    for magic, name in _OTHER_FORMATS:
        if data.startswith(magic):
            raise DetectorError(f"not HTML: looks like {name}")
    return decode(data, encoding)
