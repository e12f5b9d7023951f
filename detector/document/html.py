"""HTML taken apart in one walk over its tree."""

from __future__ import annotations

import json
import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator
from itertools import islice
from typing import Any, NamedTuple, cast

from resiliparse.parse.encoding import detect_encoding, map_encoding_to_html5
from selectolax.lexbor import LexborHTMLParser, LexborNode

from detector.document.address import host_of, registered_domain, resolve
from detector.document.dates import parse_date
from detector.document.memo import Memo
from detector.document.parts import SOFT_HYPHEN, Parts, block_kind, ends_sentence
from detector.document.tokens import display_width
from detector.document.types import Block, BlockKind, DateMention, Link, Markup, Section, Span

__all__ = ["MAX_HTML", "decode", "parse_html"]

MAX_HTML = 4_000_000  # characters read of one page; the rest is cut and `Markup.truncated` set
MAX_DEPTH = 2_000  # the parser's cost grows with the square of the depth
MAX_ATTRIBUTES = 1_000  # of one tag; the parser's cost grows with the square of their number
MAX_JSONLD = 200_000
_MIN_SENTENCE = 25  # less is a label, though a full stop ends it
_MIN_VOID = 300  # characters of prose that a word must name before it can be void

_INLINE = frozenset(
    "a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark meter "
    "nobr output q rp rt ruby s samp small span strike strong sub sup time tt u var wbr".split()
)
_SKIPPED = frozenset(
    "script style noscript template svg math iframe object embed select textarea audio video "
    "canvas map datalist button head".split()
)
_DRAWING = frozenset(("svg", "symbol", "defs", "g", "a", "path", "circle", "rect", "use", "text"))
_SECTION_TAGS: dict[str, Section] = {
    "nav": "nav",
    "header": "header",
    "footer": "footer",
    "aside": "aside",
}
_SECTIONING = frozenset((*_SECTION_TAGS, "main"))
_HEADINGS = {f"h{n}": n for n in range(1, 7)}
_KINDS: dict[str, BlockKind | None] = {
    "p": None,
    **dict.fromkeys(("li", "dt", "dd"), "item"),
    **dict.fromkeys(_HEADINGS, "heading"),
}
_TELLING_BLOCKS = frozenset((*_SECTIONING, *_KINDS, "pre"))
_COUNTED = ("img", "script", "iframe", "form", "table")
_TELLING = frozenset(
    ("a", "b", "cite", "small", "span", "strong", "time")
)  # inline, with something to note
# Only whole words of class or id count, so that "navy" or "asidebar" says nothing.
_SECTION_WORDS: dict[str, Section] = {
    **dict.fromkeys(("nav", "navbar", "navigation", "menu", "pagination"), "nav"),
    **dict.fromkeys(("breadcrumb", "breadcrumbs"), "nav"),
    **dict.fromkeys(("footer", "copyright", "colophon"), "footer"),
    **dict.fromkeys(("sidebar", "widget", "related", "recommended", "popular"), "aside"),
    **dict.fromkeys(("comment", "comments", "disqus", "share", "social"), "aside"),
    **dict.fromkeys(("cookie", "cookies", "consent", "gdpr"), "aside"),
    **dict.fromkeys(("newsletter", "advert", "ad", "ads"), "aside"),
}
_SECTION_NAMES = frozenset(_SECTION_WORDS)
_FINAL_SECTIONS = frozenset(("nav", "footer", "aside"))
_WORD_ENDS = str.maketrans("_-.", "   ")
_AUTHOR_NAME = re.compile(r"(?:^|[\s_-])(?:author|byline|by-line)(?:$|[\s_-])", re.IGNORECASE)
_HIDDEN_STYLE = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?![.\d])|"
    r"text-indent\s*:\s*-\d{3,}",
    re.IGNORECASE,
)
_WINDOW = 4_000  # characters in which any but a very long tag ends
_LONG_TAG = re.compile(r"<[a-zA-Z][^<>]{8000,}")
_ATTRIBUTE = re.compile(r"[\s/][^\s/=\"']+(?:\s*=\s*(?:\"[^\"]*\"|'[^']*'|[^\s\"']*))?")
_ANY_TAG = re.compile(r"</?([a-zA-Z][a-zA-Z0-9]*)[^<>]*>")
_VOID = frozenset(
    "area base br col embed hr img input li link meta option p param source td th tr track "
    "wbr".split()
)
_AUTHORITY = re.compile(r"(?:https?:)?//[^/?#]*")
_JSON_EDGE = " \t\r\n/*;"  # white space and the comments around CDATA
_HALF_PAIR = re.compile(
    r"\\u[dD][89abAB][0-9a-fA-F]{2}(?!\\u[dD][c-fC-F])"
    r"|(?<!\\u[dD][89abAB][0-9a-fA-F]{2})\\u[dD][c-fC-F][0-9a-fA-F]{2}"
)
_JSON_WRAPPINGS = (("<![CDATA[", "]]>"), ("<!--", "-->"))
_META_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w-]+)", re.IGNORECASE)
_BOMS = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"))
_WIDE = ((b"<\0", "utf-16-le"), (b"\0<", "utf-16-be"))  # without a mark
_NOT_ASCII = bytes(range(128, 256))
_SINGLE_BYTE = ("cp125", "iso8859", "koi8", "mac", "cp8")
_SUPERSETS = {"gbk": "gb18030", "shift_jis": "cp932", "euc_kr": "cp949", "big5": "big5hkscs"}
_DETECTED = 65_536  # bytes looked at to detect an encoding
_PUBLISHED = ("published", "datepublished", "pubdate", "dc.date", "article.created", "date")
_MODIFIED = ("modified", "datemodified", "updated", "lastmod", "last-modified")


def decode(data: bytes, encoding: str | None = None) -> str:
    r"""Decode HTML; what can't be decoded becomes U+FFFD, and nothing fails.

    The order is that of the HTML standard's sniffing: byte-order mark, HTTP header
    (`encoding`), the page's own declaration, then detection. A declaration that the bytes
    belie is not believed: UTF-8 that is none, another encoding where all is UTF-8.

    Examples
    --------
    >>> decode(b'<meta charset="iso-8859-1"><p>caf\xe9')
    '<meta charset="iso-8859-1"><p>café'
    >>> decode("<p>café".encode(), "iso-8859-1")
    '<p>café'
    """
    for mark, name in _BOMS:
        if data.startswith(mark):
            return data[len(mark) :].decode(name, errors="replace")
    for start, name in _WIDE:
        if data.startswith(start):
            return data.decode(name, errors="replace")
    declared = _META_CHARSET.search(data, 0, 4096)
    named = _known_encoding(encoding or "", data)
    if named is None and declared:
        named = _known_encoding(declared.group(1).decode("ascii", "ignore"), data)
    if named is None or named == "utf-8" or named.startswith(_SINGLE_BYTE):
        text = data.decode("utf-8", errors="replace")
        if _is_utf8(text, data, named):
            return text
    if named is None or named == "utf-8":
        named = detect_encoding(data[:_DETECTED]) or "utf-8"
    return data.decode(_SUPERSETS.get(named, named), errors="replace")


def _known_encoding(label: str, data: bytes) -> str | None:
    """Return Python's name of an encoding's label; None where it can't be that of `data`."""
    known: str | None = map_encoding_to_html5(label, fallback_utf8=False) if label else None
    # Every page in UTF-16 has tags, whose letters are half zeros.
    if known and known.startswith("utf-16") and b"\0" not in data[:1024]:
        return None
    return known


def _is_utf8(text: str, data: bytes, named: str | None) -> bool:
    """Tell whether `data`, decoded as UTF-8 to `text`, is UTF-8 given what it is called."""
    wrong = text.count("\N{REPLACEMENT CHARACTER}")
    if named != "utf-8":
        return wrong == 0 and not data.isascii()
    # Pages are cut off and glued together, so a few wrong bytes belie nothing.
    return wrong == 0 or 2 * wrong <= len(data) - len(data.translate(None, _NOT_ASCII))


class _Context(NamedTuple):
    """What an element passes on to what stands inside it; numbers are indices of ranges."""

    kind: BlockKind | None = None
    level: int = 0
    section: str = "main"  # a Section, or the words of class and id that name it: ".widget.menu"
    pre: bool = False
    hidden: bool = False
    link: int | None = None
    bold: int | None = None
    byline: int | None = None


class _Line(NamedTuple):
    """A block whose section is still to be told from what the whole page looks like."""

    kind: BlockKind
    start: int
    end: int
    level: int
    section: str  # as in `_Context`
    link_chars: int


class _Anchor(NamedTuple):
    """A link whose place is still to be told from its range."""

    range: int
    url: str
    internal: bool | None
    rel: str
    line: int  # that was read last when the link began


class _Walker:
    """Collects text and facts in document order. One instance reads one page."""

    def __init__(self, base: str | None, size: int, truncated: bool) -> None:
        self.base = base
        self.domain = _domain(base)
        self.lines: list[_Line] = []
        self.texts: list[str] = []  # of the lines
        self.ranges: list[list[int]] = []  # start and end of links, bold runs, bylines
        self.anchors: list[_Anchor] = []
        self.bold: list[int] = []
        self.bylines: list[int] = []
        self.h1: list[int] = []
        self.facts: dict[str, Any] = {"size": size, "truncated": truncated}
        self.meta: dict[str, str] = {}
        self.opengraph: dict[str, str] = {}
        self.jsonld: list[dict[str, Any]] = []
        self.jsonld_errors = 0
        self.images: list[str] = []
        self.alts: list[str] = []
        self.scripts: list[str] = []
        self.counts = dict.fromkeys(_COUNTED, 0)
        self.elements = 0
        self.hidden_text = 0
        self.title: str | None = None
        self.dates: list[DateMention] = []
        self._has_base = False  # only the first <base> counts
        self._line: list[str] = []
        self._line_ended = True  # the next text begins a line
        self._line_start = 0
        self._line_end = 0
        self._line_links = 0
        self._line_context = _Context()
        self._targets: dict[str, tuple[str, bool | None]] = {}  # by href, as menus repeat them
        self._insides: dict[str, bool] = {}  # by scheme and host
        self._space = False

    # --- elements ---------------------------------------------------------------------

    def walk(self, root: LexborNode) -> None:
        """Visit `root` and every node below it in document order."""
        # Open elements, what is round them, and whether they share no line with it.
        above: list[tuple[LexborNode, _Context, bool]] = []
        context = inner = _Context()
        node: LexborNode | None = root
        while node is not None:
            tag = node.tag or "-"
            if tag == "-text":
                text = node.text_content or ""
                if not self._line_ended or text.strip():
                    self._text(text, context)
            elif tag in _SKIPPED:
                self._note_unseen(node)
            elif tag[0] != "-":  # no comment
                self.elements += 1
                if tag in _FACTS:
                    self._note(node, tag)
                is_block = tag not in _INLINE
                if is_block:
                    inner = self._block(node, tag, context)
                else:
                    inner = self._inline(node, tag, context) if tag in _TELLING else context
                child = node.first_child
                if child is not None:
                    above.append((node, context, is_block and not inner.hidden))
                    node, context = child, inner
                    continue
            node = node.next
            while node is None and above:
                node, context, ends_line = above.pop()
                self._line_ended = self._line_ended or ends_line
                node = node.next
        self._end_line()

    def _inline(self, node: LexborNode, tag: str, context: _Context) -> _Context:
        kind, level, section, pre, hidden, link, bold, byline = context
        attributes = node.attributes
        if tag == "a":
            link, byline = self._anchor(attributes, link, byline)
        elif tag in ("b", "strong"):
            bold = self._open(self.bold)
        elif not attributes:
            return context
        if attributes:
            if byline is None and _names_author(attributes):
                byline = self._open(self.bylines)
            hidden = hidden or _is_hidden(attributes)
            if tag == "time" and attributes.get("datetime"):
                self._time(attributes)
        return _Context(kind, level, section, pre, hidden, link, bold, byline)

    def _anchor(
        self, attributes: dict[str, str | None], link: int | None, byline: int | None
    ) -> tuple[int | None, int | None]:
        """Note a link; return the ranges of link and byline inside it."""
        href = attributes.get("href")
        if href is None:
            return link, byline
        link = self._open([])
        rel = (attributes.get("rel") or "").lower()
        if rel and "author" in rel.split():
            byline = self._open(self.bylines)
        self.anchors.append(_Anchor(link, *self._target(href), rel, len(self.lines)))
        return link, byline

    def _target(self, href: str) -> tuple[str, bool | None]:
        """Return where a link leads, and whether that is the page's own site."""
        found = self._targets.get(href)
        if found is None:
            url = resolve(self.base, href)
            found = self._targets[href] = url, self._internal(url)
        return found

    def _internal(self, url: str) -> bool | None:
        if self.domain is None:
            return None
        match = _AUTHORITY.match(url)
        if match is None:
            return True
        authority = match.group()
        known = self._insides.get(authority)
        if known is None:
            host = host_of(authority)
            known = host is None or (registered_domain(host) or host) == self.domain
            self._insides[authority] = known
        return known

    def _time(self, attributes: dict[str, str | None]) -> None:
        named = f"{attributes.get('itemprop') or ''} {attributes.get('class') or ''}".lower()
        role = "modified" if any(n in named for n in _MODIFIED) else ""
        role = role or ("published" if "publish" in named else "")
        found = parse_date(attributes.get("datetime") or "", "time", role)
        if found:
            self.dates.append(found)

    def _block(self, node: LexborNode, tag: str, context: _Context) -> _Context:
        attributes = node.attributes
        if not attributes and tag not in _TELLING_BLOCKS:
            self._line_ended = self._line_ended or tag == "br" or not context.hidden
            return context
        kind, level, section, pre, hidden, link, bold, byline = context
        if attributes or tag in _SECTIONING:
            section = _section_inside(section, tag, attributes)
        if attributes:
            if byline is None and _names_author(attributes):
                byline = self._open(self.bylines)
            # A hidden body is shown by a script, or nobody could read the page.
            hidden = hidden or (tag != "body" and _is_hidden(attributes))
        if not hidden or tag == "br":
            self._line_ended = True  # even an empty block ends the line
        kind = _KINDS.get(tag, kind)
        level = _HEADINGS.get(tag, level) if kind == "heading" else 0
        return _Context(kind, level, section, pre or tag == "pre", hidden, link, bold, byline)

    def _open(self, collection: list[int]) -> int:
        number = len(self.ranges)
        self.ranges.append([-1, -1])
        collection.append(number)
        return number

    # --- facts ------------------------------------------------------------------------

    def _note_unseen(self, node: LexborNode) -> None:
        """Note the facts of an element that shows no text, and of all inside it."""
        for inner in node.traverse():
            tag = inner.tag or "-"
            if tag[0] != "-":  # no comment
                self.elements += 1
                if tag in _FACTS:
                    self._note(inner, tag)

    def _note(self, node: LexborNode, tag: str) -> None:
        if tag in self.counts:
            self.counts[tag] += 1
        reader = _FACT_READERS.get(tag)
        if reader is not None:
            reader(self, node)

    def read_meta(self, node: LexborNode) -> None:
        attributes = node.attributes
        content = (attributes.get("content") or "").strip()
        name = (attributes.get("property") or attributes.get("name") or "").strip().lower()
        name = name or (attributes.get("itemprop") or "").strip().lower()
        if not name or not content:
            return
        target = self.opengraph if name.startswith(("og:", "article:")) else self.meta
        target.setdefault(name, content)
        if "date" in name or "time" in name or name.endswith(("published", "modified")):
            self._meta_date(name, content)

    def _meta_date(self, name: str, content: str) -> None:
        role = "modified" if any(n in name for n in _MODIFIED) else ""
        role = role or ("published" if any(n in name for n in _PUBLISHED) else "")
        found = parse_date(content, "meta", role)
        if found:
            self.dates.append(found)

    def read_link(self, node: LexborNode) -> None:
        attributes = node.attributes
        rel = (attributes.get("rel") or "").lower()
        href = attributes.get("href")
        if href and rel == "canonical":
            self.facts.setdefault("canonical", resolve(self.base, href))
        elif rel == "amphtml":
            self.facts["amp"] = True

    def read_title(self, node: LexborNode) -> None:
        parent = node.parent
        if self.title is None and parent is not None and parent.tag not in _DRAWING:
            self.title = " ".join((node.text() or "").split()) or None

    def read_script(self, node: LexborNode) -> None:
        attributes = node.attributes
        source = attributes.get("src")
        if source:
            self.scripts.append(resolve(self.base, source))
        if (attributes.get("type") or "").lower() == "application/ld+json":
            self._jsonld(node.text() or "")

    def _jsonld(self, text: str) -> None:
        try:
            found = json.loads(_unwrapped(text), strict=False) if len(text) <= MAX_JSONLD else None
        except (ValueError, RecursionError):
            found = None
        if found is None:
            self.jsonld_errors += 1
            return
        for item in _jsonld_objects(found):
            self.jsonld.append(item)
            for key, role in (("datePublished", "published"), ("dateModified", "modified")):
                value = item.get(key)
                date = parse_date(value, "jsonld", role) if isinstance(value, str) else None
                if date:
                    self.dates.append(date)

    def read_image(self, node: LexborNode) -> None:
        attributes = node.attributes
        source = attributes.get("src") or attributes.get("data-src") or ""
        if source and not source.startswith("data:"):
            self.images.append(resolve(self.base, source))
        alt = (attributes.get("alt") or "").strip()
        if alt:
            self.alts.append(alt)

    def read_html(self, node: LexborNode) -> None:
        attributes = node.attributes
        self.facts["lang"] = (attributes.get("lang") or attributes.get("xml:lang") or "").strip()
        self.facts["amp"] = "amp" in attributes or "⚡" in attributes

    def read_base(self, node: LexborNode) -> None:
        href = node.attributes.get("href")
        if href and not self._has_base:
            self.base = resolve(self.base, href)
            self._has_base = True
            self._targets.clear()

    # --- text -------------------------------------------------------------------------

    def _text(self, text: str, context: _Context) -> None:
        if context.hidden:
            self.hidden_text += len(text.strip())
            return
        if self._line_ended:
            self._end_line()
            self._line_ended = False
            self._line_context = context
        if context.pre and "\n" in text:
            for number, line in enumerate(text.split("\n")):
                if number:
                    self._end_line()
                    self._line_context = context
                self._piece(line, context)
        else:
            self._piece(text, context)

    def _piece(self, text: str, context: _Context) -> None:
        words = " ".join(text.replace(SOFT_HYPHEN, "").split())
        if not words:
            self._space = self._space or bool(text)
            return
        start = self._line_end
        if self._line and (self._space or text[0].isspace()):
            self._line.append(" ")
            start += 1
        self._line.append(words)
        self._space = text[-1].isspace()
        self._line_end = end = start + len(words)
        if context.link is not None:
            self._extend(context.link, start, end)
            self._line_links += end - start
        if context.bold is not None:
            self._extend(context.bold, start, end)
        if context.byline is not None:
            self._extend(context.byline, start, end)

    def _extend(self, number: int, start: int, end: int) -> None:
        found = self.ranges[number]
        if found[0] < 0:
            found[0] = start
        found[1] = end

    def _end_line(self) -> None:
        self._space = False
        if not self._line:
            return
        text = "".join(self._line)
        context = self._line_context
        start, end = self._line_start, self._line_end
        if context.level == 1:
            self.h1.append(len(self.lines))
        kind = context.kind or _unnamed_kind(text)
        links = min(self._line_links, end - start)
        self.lines.append(_Line(kind, start, end, context.level, context.section, links))
        self.texts.append(text)
        self._line = []
        self._line_start = self._line_end = end + 1
        self._line_links = 0

    # --- results ----------------------------------------------------------------------

    def parts(self) -> Parts:
        """Return what was collected."""
        return Parts(
            text="\n".join(self.texts),
            blocks=self._blocks(),
            links=list(self._links()),
            markup=self._markup(),
            title=self.title or self.opengraph.get("og:title"),
            headlines=[Span(self.lines[i].start, self.lines[i].end) for i in self.h1],
            byline_spans=self._spans(self.bylines),
            dates=self.dates,
        )

    def _blocks(self) -> list[Block]:
        void = self._void_words()
        sections = {name: _section_of(name, void) for name in {line.section for line in self.lines}}
        return [
            Block(kind, start, end, level, sections[section], links)
            for kind, start, end, level, section, links in self.lines
        ]

    def _void_words(self) -> set[str]:
        """Return the words that name most of the page's prose, and so no part beside it.

        Page builders call every element a widget, and themes write "no-sidebar" on all.
        Comments may well be longer than the story; in a forum nothing else is left.
        """
        prose: Counter[str] = Counter()
        for line in self.lines:
            if line.kind == "paragraph":
                prose[line.section] += max(0, line.end - line.start - 2 * line.link_chars)
        holding: Counter[str] = Counter()
        for named, size in prose.items():
            for word in named.split(".")[1:]:
                holding[word] += size
        by_headline = {w for i in self.h1 for w in self.lines[i].section.split(".")[1:]}
        least = max(_MIN_VOID, prose.total() / 2)
        alone = prose["main"] < _MIN_VOID
        return {
            word
            for word, size in holding.items()
            if size >= least and (alone or word in by_headline or not word.startswith("comment"))
        }

    def _spans(self, numbers: list[int]) -> list[Span]:
        return [Span(*self.ranges[n]) for n in numbers if self.ranges[n][0] >= 0]

    def _links(self) -> Iterator[Link]:
        starts = [line.start for line in self.lines]
        for number, url, internal, rel, line in self.anchors:
            start, end = self.ranges[number]
            # A line is closed when the next one begins, so its number is not known in the link.
            block = bisect_right(starts, start) - 1 if start >= 0 else min(line, len(starts) - 1)
            position = 0 if start < 0 else start
            yield Link(url, position, max(end, position), block, rel, internal)

    def _markup(self) -> Markup:
        return Markup(
            elements=self.elements,
            generator=self.meta.pop("generator", ""),
            robots=self.meta.pop("robots", "").lower(),
            description=self.meta.pop("description", ""),
            keywords=self.meta.pop("keywords", ""),
            opengraph=self.opengraph,
            meta=self.meta,
            jsonld=tuple(self.jsonld),
            jsonld_errors=self.jsonld_errors,
            image_count=self.counts["img"],
            image_urls=tuple(self.images),
            alt_texts=tuple(self.alts),
            script_count=self.counts["script"],
            script_urls=tuple(self.scripts),
            iframe_count=self.counts["iframe"],
            form_count=self.counts["form"],
            table_count=self.counts["table"],
            hidden_text=self.hidden_text,
            bold_spans=tuple(self._spans(self.bold)),
            **self.facts,
        )


_FACT_READERS = {
    "meta": _Walker.read_meta,
    "link": _Walker.read_link,
    "title": _Walker.read_title,
    "script": _Walker.read_script,
    "img": _Walker.read_image,
    "html": _Walker.read_html,
    "base": _Walker.read_base,
}
_FACTS = frozenset((*_COUNTED, *_FACT_READERS))


def _unnamed_kind(line: str) -> BlockKind:
    """Return the kind of a block that is no heading or item; a short sentence is a paragraph."""
    width = display_width(line)
    if width >= _MIN_SENTENCE and line[-1] not in ":;：；" and ends_sentence(line):
        return "paragraph"
    return block_kind(line, width)


def _section_word(names: str) -> str:
    """Return the first word of a class or id that names a section."""
    words = names.lower().translate(_WORD_ENDS).split()
    if _SECTION_NAMES.isdisjoint(words):
        return ""
    return next(word for word in words if word in _SECTION_NAMES)


_SECTION_WORD_OF = Memo(_section_word)
_HIDES = Memo(lambda style: _HIDDEN_STYLE.search(style) is not None)
_IS_AUTHOR = Memo(lambda names: _AUTHOR_NAME.search(names) is not None)


def _section_inside(around: str, tag: str, attributes: dict[str, str | None]) -> str:
    """Return the section inside an element; its tag says more than its names."""
    if tag == "main":
        return "main"
    if around in _FINAL_SECTIONS or tag == "body":
        return around
    if tag in _SECTION_TAGS and (tag != "header" or around == "main"):
        return _SECTION_TAGS[tag]
    word = _SECTION_WORD_OF[attributes.get("class") or ""]
    if not word and "id" in attributes:
        word = _SECTION_WORD_OF[attributes["id"] or ""]
    if not word or word in around.split("."):
        return around
    return f"{around if around[0] == '.' else ''}.{word}"


def _names_author(attributes: dict[str, str | None]) -> bool:
    """Tell whether class or itemprop say that an author's name stands in the element."""
    named, role = attributes.get("class"), attributes.get("itemprop")
    return bool((named and _IS_AUTHOR[named]) or (role and _IS_AUTHOR[role]))


def _section_of(named: str, void: set[str]) -> Section:
    if named[0] != ".":
        return cast(Section, named)
    words = named.split(".")[1:]
    return next((_SECTION_WORDS[word] for word in words if word not in void), "main")


def _is_hidden(attributes: dict[str, str | None]) -> bool:
    style = attributes.get("style")
    return "hidden" in attributes or bool(style and _HIDES[style])


def _domain(url: str | None) -> str | None:
    host = host_of(url) if url else None
    return (registered_domain(host) or host) if host else None


def _unwrapped(text: str) -> str:
    """Return JSON without the comment or CDATA marks that hid it from old browsers.

    An escaped half of a surrogate pair, such as cutting leaves, becomes U+FFFD.
    """
    text = text.strip(_JSON_EDGE)
    if "\\u" in text:
        text = _HALF_PAIR.sub(r"\\ufffd", text)
    for start, end in _JSON_WRAPPINGS:
        if text.startswith(start):
            text = text.removeprefix(start).removesuffix(end).strip(_JSON_EDGE)
    return text


def _jsonld_objects(value: Any, depth: int = 0) -> Iterator[dict[str, Any]]:
    if isinstance(value, list):
        for item in value[:200]:
            yield from _jsonld_objects(item, depth)
    elif isinstance(value, dict):
        yield value
        if depth < 3 and isinstance(value.get("@graph"), list):
            yield from _jsonld_objects(value["@graph"], depth + 1)


def _without_deep_nesting(html: str) -> str:
    """Drop the tags that stand deeper than `MAX_DEPTH`; all text stays."""
    tags = html.count("<")
    if tags < MAX_DEPTH or tags - 2 * html.count("</") < MAX_DEPTH:
        return html
    depth = 0

    def keep(match: re.Match[str]) -> str:
        nonlocal depth
        if match.group(1).lower() in _VOID:
            return match.group()
        depth += -1 if match.group().startswith("</") else 1
        depth = max(depth, 0)
        return match.group() if depth < MAX_DEPTH else " "

    return _ANY_TAG.sub(keep, html)


def _without_excess_attributes(html: str) -> str:
    """Cut off the attributes beyond `MAX_ATTRIBUTES` of a tag; most pages have no long tag."""
    windows = range(0, len(html), _WINDOW)
    if all(html.find(">", start, start + _WINDOW) >= 0 for start in windows):
        return html
    return _LONG_TAG.sub(_cut_tag, html)


def _cut_tag(tag: re.Match[str]) -> str:
    attributes = islice(_ATTRIBUTE.finditer(tag.group()), MAX_ATTRIBUTES, MAX_ATTRIBUTES + 1)
    first_cut = next(attributes, None)
    return tag.group()[: first_cut.start()] if first_cut else tag.group()


def parse_html(html: str, url: str | None = None) -> Parts:
    r"""Take an HTML page apart.

    Parameters
    ----------
    html : str
        The page, however broken; characters beyond `MAX_HTML` are not read.
    url : str, optional
        The page's address, which links are resolved with.

    Examples
    --------
    >>> parts = parse_html("<title>A</title><h1>Fire</h1><p>It <b>burnt</b>.<ul><li>one<li>two")
    >>> parts.text.split("\n")
    ['Fire', 'It burnt.', 'one', 'two']
    """
    truncated = len(html) > MAX_HTML
    size = len(html)
    html = _without_excess_attributes(_without_deep_nesting(html[:MAX_HTML]))
    walker = _Walker(url, size, truncated)
    root = LexborHTMLParser(html).root
    if root is not None:
        walker.walk(root)
    return walker.parts()
