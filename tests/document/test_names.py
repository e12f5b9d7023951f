"""Headline, site name, title separators and claimed authors."""

from __future__ import annotations

import json

import pytest

from detector.document import Document, parse
from detector.document.names import split_title
from detector.page import Page

STORY = (
    "The council closed the ferry pier on Monday after divers found that two of its oldest piles "
    "had split below the water line. Nobody was hurt, and boats now leave from the fish quay."
)


def page(line: str) -> Page:
    return Page(text=f"Ferry pier closes after storm damage\n{line}\n{STORY}", text_kind="full")


def names(document: Document) -> list[str]:
    return [byline.name for byline in document.bylines]


BYLINES = [
    ("newspaper", "By Mara Voss", "Mara Voss"),
    ("newspaper, colon", "By: Mara Voss", "Mara Voss"),
    ("newspaper, capitals", "BY MARA VOSS", "MARA VOSS"),
    ("with a post", "By Mara Voss, harbour reporter", "Mara Voss"),
    ("with a paper", "By J. R. Voss - Harbour Post", "J. R. Voss"),
    ("with a place", "Reported by Mara Voss (Harbour)", "Mara Voss"),
    ("two authors", "By Mara Voss and Jon Reed", "Mara Voss and Jon Reed"),
    ("with punctuation", "By Ann-Marie O'Neil Jr.", "Ann-Marie O'Neil Jr."),
    ("blog", "Posted by Mara Voss | 4 May", "Mara Voss"),
    ("blog, day first", "Written by Mara Voss on 4 May 2024", "Mara Voss"),
    ("blog, month first", "Written by Mara Voss on May 4, 2024", "Mara Voss"),
    ("date without a word", "By Mara Voss May 4, 2024", "Mara Voss"),
    ("update", "by Mara Voss Updated May 4, 2024", "Mara Voss"),
    ("glued", "ByMara Voss", "Mara Voss"),
    ("label", "Author: Mara Voss", "Mara Voss"),
    ("Spanish", "Por Mara Voss", "Mara Voss"),
    ("Spanish, label", "Autora: Mara Voss", "Mara Voss"),
    ("French", "Par Mara Voss", "Mara Voss"),
    ("French, written", "Écrit par Mara Voss", "Mara Voss"),
    ("German", "Von Mara Voss", "Mara Voss"),
    ("German, written", "Geschrieben von Mara Voss", "Mara Voss"),
    ("Portuguese", "Publicado por Mara Voss", "Mara Voss"),
    ("Italian", "Autore: Mara Voss", "Mara Voss"),
    ("Italian, written", "A cura di Mara Voss", "Mara Voss"),
    ("Dutch", "Geschreven door Mara Voss", "Mara Voss"),
    ("Indonesian", "Oleh Mara Voss", "Mara Voss"),
    ("Indonesian, label", "Penulis: Mara Voss", "Mara Voss"),
    ("Vietnamese", "Tác giả: Mai Anh", "Mai Anh"),
    ("Turkish", "Yazar: Mara Voss", "Mara Voss"),
    ("Russian", "Автор: Мара Восс", "Мара Восс"),
    ("Chinese", "作者：李明", "李明"),
    ("Chinese, slash", "文/李明", "李明"),
    ("Japanese", "著者：田中", "田中"),
    ("no name", "By", None),
    ("a place", "by the sea", None),
    ("a town", "Byron Bay", None),
    ("a magazine", "BYTE Magazine", None),
    ("a firm", "Vonovia steigt", None),
    ("a port", "Porto Alegre hoje", None),
    ("a mark", "Authority of the port", None),
]


@pytest.mark.parametrize(("source", "line", "name"), BYLINES, ids=[b[0] for b in BYLINES])
def test_bylines_of_a_line(source: str, line: str, name: str | None) -> None:
    document = parse(page(line))
    assert names(document) == ([name] if name else [])
    assert all(document.text[b.start : b.end] == b.name for b in document.bylines)


def test_commenters_are_no_authors() -> None:
    comments = "".join(f"<p>{STORY}</p><div class=comment-author>Reader {n}</div>" for n in "ABC")
    html = f"<h1>Pier</h1><span class=author>Mara Voss</span><p>{STORY * 3}</p>"
    comments = "<div class=comments>" + "<div>Filler line</div>" * 30 + comments + "</div>"
    assert names(parse(Page(html=html + comments))) == ["Mara Voss"]


def jsonld(author: object) -> str:
    value = json.dumps({"@type": "NewsArticle", "author": author})
    return f"<script type=application/ld+json>{value}</script><p>{STORY}"


JSONLD = [
    ("string", "Mara Voss", ["Mara Voss"]),
    ("object", {"name": "Mara Voss"}, ["Mara Voss"]),
    ("list", [{"name": "Mara Voss"}, "Jon Reed"], ["Mara Voss", "Jon Reed"]),
    ("list of names", {"name": ["Mara Voss", "Jon Reed"]}, ["Mara Voss", "Jon Reed"]),
    ("twice", ["Mara Voss", "mara voss"], ["Mara Voss"]),
    ("empty", {"name": " "}, []),
    ("nothing", None, []),
    ("number", 3, []),
    ("many", [f"Name {n}" for n in range(99)], [f"Name {n}" for n in range(10)]),
]


@pytest.mark.parametrize(("source", "author", "expected"), JSONLD, ids=[j[0] for j in JSONLD])
def test_bylines_of_jsonld(source: str, author: object, expected: list[str]) -> None:
    document = parse(Page(html=jsonld(author)))
    assert names(document) == expected
    assert {b.where for b in document.bylines} <= {"jsonld"}


def test_bylines_of_meta() -> None:
    document = parse(
        Page(
            html="<meta name=author content='Mara Voss'>"
            f"<meta property=article:author content=https://example.org/mara><p>{STORY}"
        )
    )
    assert [(b.name, b.where, b.start) for b in document.bylines] == [("Mara Voss", "meta", -1)]


TITLES = [
    ("dash", "Ferry pier closes - The Harbour Post", ["Ferry pier closes", "The Harbour Post"]),
    ("long dash", "Ferry pier closes — Post", ["Ferry pier closes", "Post"]),
    ("bar", "Ferry pier closes|Post", ["Ferry pier closes", "Post"]),
    ("wide bar", "码头关闭｜新闻", ["码头关闭", "新闻"]),
    ("bullets", "Pier • News · Post", ["Pier", "News", "Post"]),
    ("quotes", "Pier closes » Post", ["Pier closes", "Post"]),
    ("slash", "Pier / Post", ["Pier", "Post"]),
    ("hyphen in a word", "Well-known pier", ["Well-known pier"]),
    ("colon of a sentence", "Pier: the inquiry", ["Pier: the inquiry"]),
    ("only a separator", " | ", []),
    ("empty", "", []),
]


@pytest.mark.parametrize(("source", "title", "pieces"), TITLES, ids=[t[0] for t in TITLES])
def test_title_separators(source: str, title: str, pieces: list[str]) -> None:
    assert split_title(title) == pieces


def site_name(html: str, url: str | None = None) -> str | None:
    return parse(Page(html=html, url=url)).site_name


def test_site_name() -> None:
    title = "<title>Pier closes - {}</title><p>a"
    named = "<meta property=og:site_name content='The Harbour Post'>" + title.format("News")
    publisher = (
        '<script type=application/ld+json>{"publisher":{"name":"The Harbour Post"}}</script>'
    )
    assert site_name(named) == "The Harbour Post"
    assert site_name(publisher + "<p>a") == "The Harbour Post"
    assert site_name(title.format("Harbour Post")) == "Harbour Post"
    front = "<title>Harbour Post | Pier closes after the storm of the year</title>"
    assert site_name(front, "https://www.harbourpost.co.uk/a") == "Harbour Post"
    assert site_name(title.format("what the engineers say about the winter")) is None
    assert site_name("<title>Pier closes</title>") is None
    assert site_name("<p>a") is None


def headline(page: Page) -> str | None:
    document = parse(page)
    return document.slice(document.headline) if document.headline else None


def test_headline() -> None:
    title = "<title>Ferry pier closes - The Harbour Post</title>"
    logo = "<h1>The Harbour</h1>"
    assert headline(Page(html=f"{title}<h1>Pier shut</h1><p>{STORY}")) == "Pier shut"
    two = f"{title}{logo}<h1>Ferry pier closes</h1><p>{STORY}"
    assert headline(Page(html=two)) == "Ferry pier closes"
    bare = f"{title}<div>Ferry pier closes today</div><p>{STORY}"
    assert headline(Page(html=bare)) == "Ferry pier closes today"
    assert headline(Page(html=f"{title}<div>Weather for the coming weekend</div>{STORY}")) is None
    assert headline(page("Home")) == "Ferry pier closes after storm damage"
    assert headline(Page(text=STORY)) is None
