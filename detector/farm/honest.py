"""The honest twin: the same story on a site that may tell it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from random import Random
from urllib.parse import urlsplit

from detector.farm.article import Article
from detector.farm.content import Content, tidy
from detector.farm.markup import Html, escape, join, tag
from detector.farm.parts import brand, words
from detector.farm.sites import Site
from detector.farm.stamps import FORMATS, at_some_time, lag, written

__all__ = ["honest_content"]

_SHOWN_AGAIN = 0.15  # share of old stories that a site updates, or takes from its archive


def honest_content(
    article: Article, site: Site, pool: Sequence[Article], seed: str, *, republished: bool
) -> Content:
    """Return what an honest site shows: its own story, or one it may reprint and credits."""
    content = tidy(article, site, pool, seed)
    rng = Random(f"{seed}/honest")
    if republished:
        return _credited(content, article, site, rng)
    if article.years() and rng.random() < _SHOWN_AGAIN:
        return _shown_again(content, site, rng)
    return _column(content, article, site)


def _credited(content: Content, article: Article, site: Site, rng: Random) -> Content:
    """Credit where the story comes from, above or below it, mostly with a link."""
    credit = article.credit or article.source or _host(article.url) or f"{brand(rng)} News Agency"
    note = site.fill(site.word("credit_note"), credit=credit)
    parts = [escape(note)]
    if article.url and site.chance("links original", 0.7):
        parts.append(tag("a", site.word("original"), href=article.url, rel="nofollow"))
    line = join(parts, " ")
    byline = article.author or content.byline
    if article.author and site.chance("credit in byline", 0.4):
        byline = f"{article.author}, {credit}"
    if site.chance("credit above", 0.3):
        return replace(content, byline=byline, notes_above=(line,), notes_below=())
    return replace(content, byline=byline, notes_below=(line,))


def _host(url: str | None) -> str:
    return (urlsplit(url).hostname or "").removeprefix("www.") if url else ""


def _shown_again(content: Content, site: Site, rng: Random) -> Content:
    """Date the story years later, and say so: updated, or taken from the archive."""
    days = lag(content.published.date(), rng)
    if days is None:
        return content
    later = at_some_time(content.published.date() + timedelta(days=days), rng)
    if rng.random() < 0.5:
        return replace(content, updated=later)
    form = site.pick("first date", FORMATS)
    first = written(content.published, form, site.language)
    note = rng.choice(words(site.language, "first")).format(date=first)
    label = site.word("archive") if site.chance("archive label", 0.4) else ""
    return replace(content, published=later, notes_above=(escape(f"{label} {note}".strip()),))


def _column(content: Content, article: Article, site: Site) -> Content:
    """Put a columnist's name before the headline, as some papers do."""
    if not article.author or not site.chance("columnist", 0.12):
        return content
    heading: Html = join([article.author, ": ", content.heading])
    title = f"{article.author}: {content.title}"
    return replace(content, heading=heading, title=title, byline=article.author)
