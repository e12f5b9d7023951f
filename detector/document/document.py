"""The `Document`: one page, parsed once, whichever way it came."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Hashable, Iterator
from dataclasses import replace
from datetime import date
from functools import cached_property
from itertools import islice
from typing import Any, TypeVar

from detector.document.address import decoded_path, host_of, registered_domain
from detector.document.characters import Characters, characters_of
from detector.document.dates import (
    date_from_address,
    find_dates,
    find_days_ago,
    parse_fetched,
    tells_days_ago,
)
from detector.document.function_words import ALL_FUNCTION_WORDS
from detector.document.html import MAX_HTML, decode, parse_html
from detector.document.languages import SAMPLE, detect_language, primary_code
from detector.document.names import find_bylines, find_headline, find_site_name
from detector.document.parts import Parts
from detector.document.plain import parse_text
from detector.document.structure import find_link_blocks, find_story
from detector.document.tokens import Words, find_sentences, find_words, words_of
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
_MAX_DATES = 2_000
_MAX_LINES = 2_000  # lines searched for "3 days ago"
_MAX_AGO_LINE = 120
_ABOVE_STORY = 400  # characters above the headline in which the story's date may stand
_LABEL_BEFORE = 40  # characters before a date in which its label stands
_LABEL_IN_LIST = 16  # the same for a headline in a list, whose words may look like a label
_MAX_BESIDE_DATE = 30  # characters that a line about a date holds beside it
_MAX_LABEL_LINE = 40  # a line above a date that is longer is no label of it
_UPDATED = (
    *("updat", "modif", "revised", "actualiz", "mis à jour", "mise à jour", "aktualis", "geändert"),
    *("aggiorn", "atualiz", "diperbarui", "diubah", "bijgewerkt", "cập nhật", "обновлен"),
    *("изменен", "güncelle", "aktualiz", "更新", "修改", "수정"),
)
_FIRST = (
    *("first publ", "first app", "first post", "originally", "original publ", "reprint"),
    *("from our archive", "from the archive", "por primera vez", "pour la première fois"),
    *("zuerst", "erstmals", "ursprünglich", "pela primeira vez", "la prima volta"),
    *("pertama kali", "lần đầu", "впервые", "ilk yayın", "首次", "首发", "初出"),
)
_PUBLISHED = (
    *(
        "publi",
        "post",
        "date",
        "released",
        "time:",
        "heure",
        "en ligne",
        "hora:",
        "waktu",
        "时间",
        "fecha",
        "veröffentlicht",
    ),
    *("erschienen", "datum", "data", "tanggal", "diterbitkan", "terbit", "geplaatst", "ngày"),
    *("đăng", "опубликован", "дата", "yayın", "tarih", "发布", "發布", "日期", "公開", "投稿"),
    "입력",
)


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
        self._cache: dict[Hashable, Any] = {}

    def slice(self, span: Span) -> str:
        """Return the text of a span."""
        return self.text[span.start : span.end]

    def block_text(self, block: Block) -> str:
        """Return the text of a block."""
        return self.text[block.start : block.end]

    def cached(self, key: Hashable, make: Callable[[Document], T]) -> T:
        """Return ``make(self)``, computed once for each `key`."""
        cache = self._cache
        if key not in cache:
            cache[key] = make(self)
        found: T = cache[key]
        return found

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
    def characters(self) -> Characters:
        """Kinds of the characters of the whole text."""
        return characters_of(self.text)

    @cached_property
    def page_words(self) -> Words:
        """Words of the whole text, with their places."""
        return words_of(self.text, self.characters)

    @cached_property
    def told_words(self) -> Words:
        """Words of the story, with their places in `text`."""
        if len(self.story_blocks) == len(self.blocks):
            return self.page_words
        return self.page_words.within(self.story_spans)

    @cached_property
    def story_counts(self) -> Counter[str]:
        """How often each word stands in the story, in the order of first mention."""
        return Counter(self.story_words)

    @property
    def words(self) -> list[str]:
        """Lower-cased words of the whole text."""
        return self.page_words.words

    @property
    def story_words(self) -> list[str]:
        """Lower-cased words of the story."""
        return self.told_words.words

    @cached_property
    def tokens(self) -> list[Token]:
        """Tokens of the whole text."""
        return self.page_words.tokens()

    @cached_property
    def story_tokens(self) -> list[Token]:
        """Tokens of the story, with their places in `text`."""
        return self.told_words.tokens()

    @cached_property
    def content_words(self) -> Counter[str]:
        """What the story is about: its content words with their counts."""
        found: dict[str, int] = {}
        for word, count in self.story_counts.items():
            if len(word) >= _MIN_CONTENT_LETTERS and word not in ALL_FUNCTION_WORDS:
                stem = word[:_STEM]
                found[stem] = found.get(stem, 0) + count
            elif len(word) == 1 and not word.isascii():  # tells with the next: their order counts
                return Counter(_content_words(self.story_words))
        return Counter(found)

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
        if not self.story:
            return detect_language(self.text)
        return detect_language(self.story, self._opening_words(SAMPLE))

    def _opening_words(self, size: int) -> list[str]:
        """Return the words of the story's first `size` characters, of which the last may be cut."""
        for start, end in self.story_spans:
            if size <= end - start:
                break
            size -= end - start + 1
        else:
            return self.story_words
        ends = self.told_words.ends
        whole = bisect_right(ends, start + size)
        rest = self.text[max(start, ends[whole - 1] if whole else 0) : start + size]
        return self.story_words[:whole] + find_words(rest)

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
        in_text = [*self._dates_in_text(), *self._days_ago()]
        return found + sorted(in_text, key=lambda mention: mention.start)

    def _days_ago(self) -> Iterator[DateMention]:
        """Yield days shown as "3 days ago" in lines that are no prose."""
        if self.fetched is None or not tells_days_ago(self.text):
            return
        for block in self.blocks[:_MAX_LINES]:
            if block.kind == "line" and block.end - block.start <= _MAX_AGO_LINE:
                for d in find_days_ago(self.block_text(block), self.fetched):
                    yield replace(d, start=d.start + block.start, end=d.end + block.start)

    def _dates_in_text(self) -> Iterator[DateMention]:
        day_first = not (self.markup and self.markup.lang.lower().startswith("en-us"))
        story = set(self.story_blocks)
        listed = {item.start for block in self.link_blocks for item in block.items}
        blocks = iter(enumerate(self.blocks))
        index, block = -1, None
        found = find_dates(self.text[:_MAX_DATE_TEXT], day_first=day_first)
        for mention in islice(found, _MAX_DATES):
            while block is None or block.end < mention.start:
                index, block = next(blocks)
            told = block.kind == "paragraph" or (index in story and block.kind == "item")
            if told or mention.precision == "year":
                yield mention
                continue
            label = self._label_of(index, mention)
            # Text keeps no links: a line of section and date may look like a listed headline.
            if block.start in listed and not _is_date_line(block, mention, label):
                yield mention
            else:
                yield replace(mention, where="visible", role=_role_of(label))

    def _label_of(self, index: int, mention: DateMention) -> str:
        """Return what stands before a date: in its line, or in the short line above it."""
        start = self.blocks[index].start
        before = self.text[max(start, mention.start - _LABEL_BEFORE) : mention.start]
        if not before.strip() and index:
            above = self.block_text(self.blocks[index - 1])
            # A line with a number in it is no label, but most often another date.
            if len(above) <= _MAX_LABEL_LINE and not any(map(str.isdigit, above)):
                before = above
        return before.lower()

    @cached_property
    def claimed_date(self) -> DateMention | None:
        """The date that the page gives as its own, by the most explicit place."""
        days = [d for d in self.dates if d.precision == "day" and d.role != "modified"]
        days = [d for d in days if d.where != "visible" or self._heads_story(d)]
        for where, role in _CLAIMS:
            for mention in days:
                any_role = not role and mention.role != "first"
                if mention.where == where and (any_role or mention.role == role):
                    return mention
        return None

    @cached_property
    def head_dates(self) -> list[DateMention]:
        """Days shown by the headline, whatever their role."""
        shown = (d for d in self.dates if d.where == "visible" and d.precision == "day")
        return [d for d in shown if self._heads_story(d)]

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
    ("visible", "first"),
    ("address", ""),
)


def _is_date_line(block: Block, mention: DateMention, label: str) -> bool:
    """Tell whether a line is there for its date: it has a label, or holds little else."""
    rest = block.end - block.start - (mention.end - mention.start)
    return mention.has_time or rest <= _MAX_BESIDE_DATE or bool(_role_of(label[-_LABEL_IN_LIST:]))


def _role_of(label: str) -> str:
    """Return the role that a label in lower case gives the date after it."""
    for role, words in (("modified", _UPDATED), ("first", _FIRST), ("published", _PUBLISHED)):
        if any(word in label for word in words):
            return role
    return ""


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
    r"""Parse a page into a `Document`.

    Raises
    ------
    DetectorError
        If the page has neither HTML nor text, or its HTML is another format.

    Examples
    --------
    >>> document = parse(Page(html="<title>Pier closes</title><h1>Pier closes</h1><p>Today."))
    >>> document.text
    'Pier closes\nToday.'
    >>> document.slice(document.headline)
    'Pier closes'
    """
    page = _encodable(page)
    if page.html is not None:
        html = page.html if isinstance(page.html, str) else _decode(page.html, page.encoding)
        return Document(page, parse_html(html, page.url))
    if page.text is not None:
        return Document(page, parse_text(page.text))
    raise DetectorError(f"{page.name} has neither html nor text", "give Page one of them")


def _encodable(page: Page) -> Page:
    """Return the page with halves of surrogate pairs replaced, which no UTF-8 can hold."""
    broken: dict[str, Any] = {}
    for name in ("html", "text", "title", "url", "fetched"):
        value = getattr(page, name)
        if isinstance(value, str) and not value.isascii():
            try:
                value.encode()
            except UnicodeEncodeError:
                broken[name] = value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return replace(page, **broken) if broken else page


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
    return decode(data[: 4 * MAX_HTML + 4], encoding)  # no character has more than 4 bytes
