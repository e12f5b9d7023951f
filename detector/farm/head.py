"""The ``<head>`` of a page: title, description, Open Graph, structured data."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from detector.farm.content import Content
from detector.farm.markup import Html, join, tag
from detector.farm.sites import Site
from detector.farm.stamps import iso

__all__ = ["doctype", "document_title", "head", "iso_zone", "root", "shows_summary"]

_GENERATORS = ("WordPress 6.4.2", "WordPress 5.8", "Hugo 0.121.1", "Jekyll v4.3.2", "Joomla! 3.9",
               "Drupal 9", "Ghost 5.2", "Blogger", "Eleventy v2.0.1", "Astro v4.0")  # fmt: skip
_TITLES = (
    ("title", " - ", "name"),
    ("title", " | ", "name"),
    ("title", " – ", "name"),
    ("name", ": ", "title"),
    ("title", " - ", "section", " - ", "name"),
    ("title",),
)


def head(site: Site, content: Content, url: str) -> Html:
    """Return the head of a page."""
    blocks = [
        tag("meta", charset="utf-8"),
        tag("title", document_title(site, content)),
        *_metas(site, content, url),
        *_resources(site),
    ]
    if site.chance("json-ld", 0.45):
        blocks.append(_structured(site, content, url))
    return tag("head", join(blocks, site.pick("newline in head", ("\n", "", "\n  "))))


def document_title(site: Site, content: Content) -> str:
    """Return the title in the site's own form."""
    known = {"title": content.title, "name": site.name, "section": content.section}
    if site.fault("title space lost", 0.15):
        return f"{content.title} -{site.name}"
    return "".join(known.get(part, part) for part in site.pick("title form", _TITLES))


def shows_summary(site: Site) -> bool:
    """Tell whether pages of the site have a description."""
    return site.chance("description", 0.65)


def iso_zone(site: Site) -> str:
    """Return the time zone that the site's machine-readable times have; may be empty."""
    return site.pick("iso zone", ("", "Z", "+01:00", "-05:00", "+07:00"))


def _metas(site: Site, content: Content, url: str) -> Iterator[Html]:
    if site.chance("viewport", 0.85):
        yield tag("meta", name="viewport", content="width=device-width, initial-scale=1")
    if shows_summary(site):
        yield tag("meta", name="description", content=content.summary)
    if site.chance("keywords meta", 0.25):
        yield tag("meta", name="keywords", content=", ".join(content.keywords))
    if site.chance("generator", 0.35):
        yield tag("meta", name="generator", content=site.pick("generator name", _GENERATORS))
    if site.chance("canonical", 0.45):
        yield tag("link", rel="canonical", href=url)
    if site.chance("author meta", 0.2) and content.byline:
        yield tag("meta", name="author", content=content.byline)
    if site.chance("open graph", 0.6):
        yield from _opengraph(site, content, url)


def _opengraph(site: Site, content: Content, url: str) -> Iterator[Html]:
    zone = iso_zone(site)
    known = {
        "og:title": content.title,
        "og:type": "article",
        "og:url": url,
        "og:site_name": site.name,
        "og:description": content.summary,
        "og:image": site.origin + content.image.file if content.image else "",
        "article:published_time": iso(content.published, zone),
        "article:modified_time": iso(content.updated, zone) if content.updated else "",
        "article:section": content.section,
    }
    for name, value in known.items():
        if value and (name == "og:title" or site.chance(name, 0.7)):
            yield tag("meta", property=name, content=value)


def _resources(site: Site) -> Iterator[Html]:
    for number in range(site.number("style sheets", 0, 3)):
        yield tag("link", rel="stylesheet", href=f"/css/{site.pick(f'css {number}', _FILES)}.css")
    for number in range(site.number("head scripts", 0, 3)):
        yield tag("script", src=f"/js/{site.pick(f'js {number}', _FILES)}.js")
    if site.chance("style", 0.3):
        yield tag("style", Html("body{margin:0 auto;max-width:70rem;font:16px/1.5 sans-serif}"))


_FILES = ("main", "app", "style", "site", "theme", "bundle", "common", "base", "jquery.min")


def _structured(site: Site, content: Content, url: str) -> Html:
    kind = site.pick("json-ld type", ("NewsArticle", "Article", "BlogPosting"))
    author = {"@type": "Person", "name": content.byline} if content.byline else None
    known: dict[str, Any] = {
        "@context": "https://schema.org",
        "@type": kind,
        "headline": content.title,
        "datePublished": iso(content.published, iso_zone(site)),
        "dateModified": iso(content.newest, iso_zone(site))
        if site.chance("modified", 0.5)
        else None,
        "author": author,
        "publisher": {"@type": "Organization", "name": site.name},
        "mainEntityOfPage": url if site.chance("main entity", 0.5) else None,
        "articleSection": content.section if site.chance("json section", 0.4) else None,
    }
    given = {key: value for key, value in known.items() if value}
    data = [given] if site.chance("json-ld list", 0.15) else given
    written = json.dumps(data, ensure_ascii=site.chance("json ascii", 0.3)).replace("</", "<\\/")
    return tag("script", Html(written), type="application/ld+json")


def doctype(site: Site) -> Html:
    """Return the document type that the site declares, if any."""
    kinds = (
        "<!DOCTYPE html>",
        "<!doctype html>",
        '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" '
        '"http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">',
        "",
    )
    return Html(site.pick("doctype", kinds, (6, 4, 1, 1)))


def root(site: Site, *children: str) -> Html:
    """Return the ``<html>`` element."""
    lang = site.language if site.chance("lang", 0.85) else None
    return tag("html", *children, lang=lang)
