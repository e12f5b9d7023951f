"""Headline, site name and claimed authors."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

from detector.document.parts import Parts, is_headline_like
from detector.document.tokens import display_width, find_words
from detector.document.types import Byline, Markup, Span

__all__ = ["find_bylines", "find_headline", "find_site_name", "split_title"]

_SEPARATOR = re.compile(r"\s+[|\-–—:·•»«/]{1,2}\s+|\s*[|｜»]\s*")
_BYLINE = re.compile(
    r"(?:(?:written|posted|published|reported|story|words|text)\s+by|by|author|por|par|"
    r"von|oleh|penulis|auteur|autor(?:a|in|e)?|redactado por|escrito por|publicado por|"
    r"publié par|écrit par|rédigé par|geschrieben von|geschreven door|scritto da|a cura di|"
    r"ditulis oleh|tác giả|yazar|yazan|автор|作者|著者|文[/／丨]?|記者|编辑|编译)"
    r"\s*[:：]?\s*(?P<name>[^\d\W][^|•·,(\n]{1,60})",
    re.IGNORECASE,
)
_BARE_BY = frozenset({"by", "por", "par", "von", "文"})
_MAX_NAME_WORDS = 6
_MAX_VISIBLE = 8
_SIGNATURE = 300  # characters below the story in which its author may still sign
_AFTER_NAME = re.compile(
    r"\s*(?:[|•·(\n]|\s+[-–—]\s|\d|\b(?:on|at|in|am|le|el|em|il)\s+(?:\w+\s)?\d|"
    r"\b(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|"
    r"Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?\s\d|\b(?:Updated|Published|Posted|Last)\b).*"
)
_BYLINE_BLOCKS = 60  # a visible byline stands near the top, or it is something else


def split_title(title: str) -> list[str]:
    """Return the parts of a title between its separators.

    Examples
    --------
    >>> split_title("Ferry pier closes - The Harbour Post")
    ['Ferry pier closes', 'The Harbour Post']
    """
    return [part for part in _SEPARATOR.split(title.strip()) if part]


def find_site_name(parts: Parts, title: str | None, host: str | None) -> str | None:
    """Return the site's name as its markup or its title gives it, or None."""
    if parts.markup is not None:
        named = parts.markup.opengraph.get("og:site_name") or _publisher(parts.markup)
        if named:
            return named
    pieces = split_title(title) if title else []
    if len(pieces) < 2:
        return None
    if host:
        bare = re.sub(r"[^a-z0-9]", "", host.rpartition(".")[0] or host)
        for piece in (pieces[-1], pieces[0]):
            letters = re.sub(r"[^a-z0-9]", "", piece.lower())
            if len(letters) >= 4 and (letters in bare or bare in letters):
                return piece
    return pieces[-1] if len(find_words(pieces[-1])) <= 5 else None


def _publisher(markup: Markup) -> str | None:
    for item in markup.jsonld:
        publisher = item.get("publisher")
        if isinstance(publisher, dict) and isinstance(publisher.get("name"), str):
            return str(publisher["name"])
    return markup.meta.get("application-name")


def find_headline(parts: Parts, title: str | None, story: Sequence[int]) -> Span | None:
    """Return where the story's headline stands in the text, or None.

    The ``<h1>`` where there is one, of several the one that shares most words with the
    title; else the line above the story that shares most; without a title, the first
    headline-like line above the story.
    """
    wanted = set(find_words(title)) if title else set()
    if parts.headlines:
        return max(parts.headlines, key=lambda s: _share(wanted, parts.text[s.start : s.end]))
    last = story[0] if story else len(parts.blocks)
    lines = [b for b in parts.blocks[: min(last, 40) + 1] if b.kind in ("heading", "line", "item")]
    candidates = [
        Span(b.start, b.end)
        for b in lines
        if is_headline_like(parts.text[b.start : b.end], _width(parts.text, b.start, b.end))
    ]
    if not candidates:
        return None
    if not wanted:
        return candidates[0]
    scored = [(_share(wanted, parts.text[s.start : s.end]), s) for s in candidates]
    best, span = max(scored, key=lambda pair: pair[0])
    return span if best >= 0.5 else None


def _width(text: str, start: int, end: int) -> float:
    return display_width(text[start : min(end, start + 400)])


def _share(wanted: set[str], line: str) -> float:
    return len(wanted.intersection(find_words(line))) / len(wanted) if wanted else 0.0


def find_bylines(parts: Parts, story: Sequence[int]) -> list[Byline]:
    """Return every author the page claims, with where it claims so, without doubles.

    Names below the story are those of its commenters and are left out.
    """
    found: dict[tuple[str, str], Byline] = {}
    end = parts.blocks[story[-1]].end + _SIGNATURE if story else len(parts.text)
    visible = (*_from_elements(parts), *_from_lines(parts))
    above = [b for b in visible if b.start < end][:_MAX_VISIBLE]
    for byline in (*_from_markup(parts.markup), *above):
        found.setdefault((byline.where, byline.name.lower()), byline)
    return list(found.values())


def _from_markup(markup: Markup | None) -> Iterator[Byline]:
    if markup is None:
        return
    for key in ("author", "article:author", "dc.creator", "parsely-author", "twitter:creator"):
        name = markup.meta.get(key) or markup.opengraph.get(key)
        if name and not name.startswith(("http://", "https://")):
            yield Byline(name, "meta")
    for item in markup.jsonld:
        for name in _author_names(item.get("author")):
            yield Byline(name, "jsonld")


def _author_names(author: Any) -> Iterator[str]:
    if isinstance(author, list):
        for one in author[:10]:
            yield from _author_names(one)
    elif isinstance(author, dict):
        yield from _author_names(author.get("name"))
    elif isinstance(author, str) and author.strip():
        yield author.strip()


def _from_elements(parts: Parts) -> Iterator[Byline]:
    for span in parts.byline_spans:
        text = parts.text[span.start : span.end]
        if len(text) > 120 or "\n" in text:
            continue
        match = _BYLINE.match(text)
        start = span.start + (match.start("name") if match else 0)
        yield from _byline(parts.text[start : span.end], start)


def _from_lines(parts: Parts) -> Iterator[Byline]:
    for block in parts.blocks[:_BYLINE_BLOCKS]:
        if block.kind not in ("line", "item") or block.end - block.start > 120:
            continue
        match = _BYLINE.match(parts.text, block.start, block.end)
        if match and _is_label(match) and _is_name(match["name"]):
            yield from _byline(match["name"], match.start("name"))


def _is_label(match: re.Match[str]) -> bool:
    """Tell whether a byline is opened: a bare "by" needs a space or a colon after it.

    Or a capital, where two elements stood side by side: "ByMara Voss".
    """
    head = match.group()[: match.start("name") - match.start()]
    if head.rstrip(":： ").lower() not in _BARE_BY or head[-1] in ":： ":
        return True
    return head.lower() == "by" and head[-1].islower() and match["name"][0].isupper()


def _is_name(name: str) -> bool:
    words = name.split()
    return len(words) <= _MAX_NAME_WORDS and not words[0][0].islower()


def _byline(name: str, start: int) -> Iterator[Byline]:
    stripped = _AFTER_NAME.sub("", name, count=1).strip(" ,:")
    if stripped and stripped.lower() not in _BARE_BY:
        begin = start + name.index(stripped[0])
        yield Byline(stripped, "visible", begin, begin + len(stripped))
