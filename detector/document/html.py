"""HTML taken apart in one walk over its tree."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from resiliparse.parse.encoding import bytes_to_str, detect_encoding, map_encoding_to_html5
from selectolax.lexbor import LexborHTMLParser, LexborNode

from detector.document.address import host_of, registered_domain, resolve
from detector.document.dates import parse_date
from detector.document.parts import Parts, block_kind
from detector.document.tokens import display_width
from detector.document.types import Block, BlockKind, DateMention, Link, Markup, Section, Span

__all__ = ["MAX_HTML", "decode", "parse_html"]

MAX_HTML = 4_000_000  # characters read of one page; the rest is cut and `Markup.truncated` set
MAX_DEPTH = 2_000  # the parser's cost grows with the square of the depth
MAX_JSONLD = 200_000

_INLINE = frozenset(
    "a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark meter "
    "nobr output q rp rt ruby s samp small span strike strong sub sup time tt u var wbr".split()
)
_SKIPPED = frozenset(
    "script style noscript template svg math iframe object embed select textarea audio video "
    "canvas map datalist button head".split()
)
_SECTION_TAGS: dict[str, Section] = {
    "nav": "nav",
    "header": "header",
    "footer": "footer",
    "aside": "aside",
}
_HEADINGS = {f"h{n}": n for n in range(1, 7)}
# Only whole words of class or id count, so that "navy" or "asidebar" says nothing.
_SECTION_NAME = re.compile(
    r"(?:^|[\s_-])(?:(?P<nav>nav|navbar|navigation|menu|breadcrumbs?|pagination)"
    r"|(?P<footer>footer|copyright|colophon)"
    r"|(?P<aside>sidebar|widget|related|recommended|popular|comments?|share|social|cookie|"
    r"newsletter|advert|ads?))(?:$|[\s_-])",
    re.IGNORECASE,
)
_AUTHOR_NAME = re.compile(r"(?:^|[\s_-])(?:author|byline|by-line)(?:$|[\s_-])", re.IGNORECASE)
_HIDDEN_STYLE = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?![.\d])|"
    r"text-indent\s*:\s*-\d{3,}",
    re.IGNORECASE,
)
_ANY_TAG = re.compile(r"</?([a-zA-Z][a-zA-Z0-9]*)[^<>]*>")
_VOID = frozenset(
    "area base br col embed hr img input li link meta option p param source td th tr track "
    "wbr".split()
)
_META_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w-]+)", re.IGNORECASE)
_BOMS = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"))
_PUBLISHED = ("published", "datepublished", "pubdate", "dc.date", "article.created", "date")
_MODIFIED = ("modified", "datemodified", "updated", "lastmod", "last-modified")


def decode(data: bytes, encoding: str | None = None) -> str:
    """Decode HTML; what can't be decoded becomes U+FFFD, and nothing fails.

    The order is that of the HTML standard's sniffing: byte-order mark, HTTP header
    (`encoding`), the page's own declaration, then detection.

    Examples
    --------
    >>> decode(b'<meta charset="iso-8859-1"><p>caf\\xe9')
    '<meta charset="iso-8859-1"><p>café'
    """
    for mark, name in _BOMS:
        if data.startswith(mark):
            return data[len(mark) :].decode(name, errors="replace")
    declared = _META_CHARSET.search(data, 0, 4096)
    names = [encoding or "", declared.group(1).decode("ascii", "ignore") if declared else ""]
    for name in names:
        known = map_encoding_to_html5(name, fallback_utf8=False) if name else None
        if known:
            return str(bytes_to_str(data, known))
    return str(bytes_to_str(data, detect_encoding(data[:65536]) or "utf-8"))


class _Context:
    """What an element passes on to what stands inside it."""

    __slots__ = (
        "block",
        "bold",
        "byline",
        "hidden",
        "kind",
        "level",
        "link",
        "pre",
        "section",
        "time",
    )

    def __init__(self) -> None:
        self.block = 0
        self.kind: BlockKind | None = None
        self.level = 0
        self.section: Section = "main"
        self.link: int | None = None
        self.bold: int | None = None
        self.byline: int | None = None
        self.time: int | None = None
        self.hidden = False
        self.pre = False

    def child(self) -> _Context:
        copy = _Context.__new__(_Context)
        for name in _Context.__slots__:
            setattr(copy, name, getattr(self, name))
        return copy


class _Walker:
    """Collects text and facts in document order. One instance reads one page."""

    def __init__(self, base: str | None, size: int, truncated: bool) -> None:
        self.base = base
        self.domain = _domain(base)
        self.pieces: list[str] = []
        self.length = 0
        self.blocks: list[Block] = []
        self.ranges: list[list[int]] = []  # start and end of links, bold runs, bylines
        self.anchors: list[tuple[int, str, str, int]] = []  # range, url, rel, block
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
        self.counts = dict.fromkeys(("img", "script", "iframe", "form", "table"), 0)
        self.elements = 0
        self.hidden_text = 0
        self.title: str | None = None
        self.dates: list[DateMention] = []
        self._line: list[str] = []
        self._line_start = 0
        self._line_length = 0
        self._line_links = 0
        self._line_context = _Context()
        self._space = False
        self._last_block = 0
        self._block_ids = 0

    # --- elements ---------------------------------------------------------------------

    def walk(self, root: LexborNode) -> None:
        """Visit every node below `root` in document order."""
        contexts: dict[int, _Context | None] = {}
        top = _Context()
        for node in root.traverse(include_text=True):
            parent = node.parent
            context = contexts.get(parent.mem_id, top) if parent is not None else top
            if context is None:
                self._skipped(node, contexts)
            elif node.tag == "-text":
                self._text(node.text_content or "", context)
            else:
                contexts[node.mem_id] = self._element(node, context)
        self._end_line()

    def _skipped(self, node: LexborNode, contexts: dict[int, _Context | None]) -> None:
        """Read facts from inside an element whose text is not shown, such as ``<head>``."""
        if node.tag != "-text":
            self.elements += 1
            self._fact(node, node.tag or "")
            contexts[node.mem_id] = None

    def _element(self, node: LexborNode, context: _Context) -> _Context | None:
        tag = node.tag or ""
        self.elements += 1
        self._fact(node, tag)
        if tag in _SKIPPED:
            return None
        if tag == "br":
            self._last_block = -1
            return context
        if tag in _INLINE:
            return self._inline(node, tag, context)
        return self._block(node, tag, context)

    def _inline(self, node: LexborNode, tag: str, context: _Context) -> _Context:
        if tag in ("a", "b", "strong", "span", "time", "cite", "small"):
            attributes = node.attributes
            child = context.child()
            if tag == "a":
                self._anchor(attributes, child)
            elif tag in ("b", "strong"):
                child.bold = self._open(self.bold)
            self._names(attributes, child, tag)
            return child
        return context

    def _anchor(self, attributes: dict[str, str | None], child: _Context) -> None:
        href = attributes.get("href")
        if href is None:
            return
        child.link = self._open([])
        rel = (attributes.get("rel") or "").lower()
        if "author" in rel.split():
            child.byline = self._open(self.bylines)
        self.anchors.append((child.link, resolve(self.base, href), rel, len(self.blocks)))

    def _names(self, attributes: dict[str, str | None], child: _Context, tag: str) -> None:
        """Note an author's or a hidden element by its attributes."""
        named = f"{attributes.get('class') or ''} {attributes.get('itemprop') or ''}"
        if len(named) > 1 and _AUTHOR_NAME.search(named) and child.byline is None:
            child.byline = self._open(self.bylines)
        style = attributes.get("style")
        if (style and _HIDDEN_STYLE.search(style)) or "hidden" in attributes:
            child.hidden = True
        if tag == "time" and attributes.get("datetime"):
            self._time(attributes)

    def _time(self, attributes: dict[str, str | None]) -> None:
        named = f"{attributes.get('itemprop') or ''} {attributes.get('class') or ''}".lower()
        role = "modified" if any(n in named for n in _MODIFIED) else ""
        role = role or ("published" if "publish" in named else "")
        found = parse_date(attributes.get("datetime") or "", "time", role)
        if found:
            self.dates.append(found)

    def _block(self, node: LexborNode, tag: str, context: _Context) -> _Context:
        child = context.child()
        self._block_ids += 1
        child.block = self._block_ids
        child.level = _HEADINGS.get(tag, 0)
        child.pre = context.pre or tag == "pre"
        if child.level:
            child.kind = "heading"
        elif tag in ("li", "dt", "dd"):
            child.kind = "item"
        elif tag == "p":
            child.kind = None
        attributes = node.attributes
        self._section(tag, attributes, child)
        self._names(attributes, child, tag)
        return child

    def _section(self, tag: str, attributes: dict[str, str | None], child: _Context) -> None:
        if tag in ("article", "main"):
            child.section = "main"
        elif child.section == "main":
            named = f"{attributes.get('class') or ''} {attributes.get('id') or ''}"
            match = _SECTION_NAME.search(named) if len(named) > 1 and tag != "body" else None
            if tag in _SECTION_TAGS:
                child.section = _SECTION_TAGS[tag]
            elif match:
                child.section = match.lastgroup  # type: ignore[assignment]

    def _open(self, collection: list[int]) -> int:
        self.ranges.append([-1, -1])
        collection.append(len(self.ranges) - 1)
        return len(self.ranges) - 1

    # --- facts ------------------------------------------------------------------------

    def _fact(self, node: LexborNode, tag: str) -> None:
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
        if self.title is None:
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
            found = json.loads(text, strict=False) if len(text) <= MAX_JSONLD else None
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
        if href:
            self.base = resolve(self.base, href)

    # --- text -------------------------------------------------------------------------

    def _text(self, text: str, context: _Context) -> None:
        if context.hidden:
            self.hidden_text += len(text.strip())
            return
        if context.block != self._last_block:
            if not text or text.isspace():
                return
            self._end_line()
            self._last_block = context.block
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
        words = " ".join(text.split())
        if not words:
            self._space = self._space or bool(text)
            return
        if self._line and (self._space or text[0].isspace()):
            self._add(" ")
        start = self._line_start + self._line_length
        self._add(words)
        self._space = text[-1].isspace()
        for number in (context.link, context.bold, context.byline):
            if number is not None:
                self._extend(number, start, start + len(words))
        if context.link is not None:
            self._line_links += len(words)

    def _add(self, text: str) -> None:
        self._line.append(text)
        self._line_length += len(text)

    def _extend(self, number: int, start: int, end: int) -> None:
        found = self.ranges[number]
        if found[0] < 0:
            found[0] = start
        found[1] = end

    def _end_line(self) -> None:
        self._space = False
        if not self._line:
            return
        line = "".join(self._line)
        context = self._line_context
        kind: BlockKind = context.kind or block_kind(line, display_width(line))  # type: ignore[assignment]
        if context.level == 1:
            self.h1.append(len(self.blocks))
        end = self._line_start + len(line)
        links = min(self._line_links, len(line))
        self.blocks.append(
            Block(kind, self._line_start, end, context.level, context.section, links)
        )
        self.pieces.append(line)
        self._line = []
        self._line_start = end + 1
        self._line_length = 0
        self._line_links = 0

    # --- results ----------------------------------------------------------------------

    def parts(self) -> Parts:
        """Return what was collected."""
        headline = self.blocks[self.h1[0]] if self.h1 else None
        return Parts(
            text="\n".join(self.pieces),
            blocks=self.blocks,
            links=list(self._links()),
            markup=self._markup(),
            title=self.title or self.opengraph.get("og:title"),
            headline=Span(headline.start, headline.end) if headline else None,
            byline_spans=self._spans(self.bylines),
            dates=self.dates,
        )

    def _spans(self, numbers: list[int]) -> list[Span]:
        return [Span(*self.ranges[n]) for n in numbers if self.ranges[n][0] >= 0]

    def _links(self) -> Iterator[Link]:
        for number, url, rel, block in self.anchors:
            start, end = self.ranges[number]
            block = min(block, len(self.blocks) - 1)
            position = 0 if start < 0 else start
            yield Link(url, position, max(end, position), block, rel, self._internal(url))

    def _internal(self, url: str) -> bool | None:
        if self.domain is None:
            return None
        host = host_of(url) if url.startswith(("http://", "https://", "//")) else None
        return host is None or (registered_domain(host) or host) == self.domain

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


def _domain(url: str | None) -> str | None:
    host = host_of(url) if url else None
    return (registered_domain(host) or host) if host else None


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
    if html.count("<") - 2 * html.count("</") < MAX_DEPTH:
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


def parse_html(html: str, url: str | None = None) -> Parts:
    """Take an HTML page apart.

    Parameters
    ----------
    html : str
        The page, however broken; characters beyond `MAX_HTML` are not read.
    url : str, optional
        The page's address, which links are resolved with.

    Examples
    --------
    >>> parts = parse_html("<title>A</title><h1>Fire</h1><p>It <b>burnt</b>.<ul><li>one<li>two")
    >>> parts.text.split("\\n")
    ['Fire', 'It burnt.', 'one', 'two']
    """
    truncated = len(html) > MAX_HTML
    size = len(html)
    html = _without_deep_nesting(html[:MAX_HTML])
    walker = _Walker(url, size, truncated)
    root = LexborHTMLParser(html).root
    if root is not None:
        walker.walk(root)
    return walker.parts()
