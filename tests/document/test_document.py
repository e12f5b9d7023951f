"""The `Document`: its story on pages of many layouts, its views, and offsets that hold."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from detector import DetectorError, Page
from detector.document import Document, parse
from detector.document.tokens import find_words
from detector.page import TextKind

STORY = (
    "The council closed the ferry pier on Monday after divers found that two of its oldest piles "
    "had split below the water line.",
    "Nobody was hurt in the storm.",
    "Mara Voss, who has sold tickets there since 1998, said she heard the timber crack. It was "
    "like a door being slammed under her feet, she said beside her empty booth.",
    "Repairs may take until spring, and the harbour master expects to pay for them out of the "
    "reserve that was set aside when the dredging came in under budget.",
)
MENU = "".join(f"<li><a href=/{w}>{w.title()}</a></li>" for w in ("home", "news", "sport", "jobs"))
TEASERS = "".join(
    f"<li><a href=/{n}>Bakery number {n} reopens after the fire in Mill Lane</a></li>"
    for n in range(5)
)
LEGAL = (
    "<p>All rights reserved. No part of this site may be copied without our written consent.</p>"
)
COMMENT = (
    "<p>I have used that pier every day of my life and I shall miss it a great deal, folks.</p>"
)
PROSE = "".join(f"<p>{p}</p>" for p in STORY)
CHINESE = (
    "码头在星期一关闭，潜水员发现两根最老的桩柱在水线以下裂开了，没有人受伤。",
    "修理可能要到春天才能完成，港务长希望用疏浚工程节省下来的储备金支付费用。",
)


class Layout(NamedTuple):
    """HTML from somewhere, and the paragraphs of its story."""

    source: str
    html: str
    story: tuple[str, ...] = STORY


LAYOUTS = [
    Layout("bare page", PROSE),
    Layout(
        "newspaper",
        f"<header><nav><ul>{MENU}</ul></nav></header><main><article><h1>Pier closes</h1>"
        f"<div class=byline>By Mara Voss</div>{PROSE}</article></main>"
        f"<aside class=related><h3>Related</h3><ul>{TEASERS}</ul></aside><footer>{LEGAL}</footer>",
    ),
    Layout(
        "newspaper without elements of HTML 5",
        f"<div id=top-menu><ul>{MENU}</ul></div><div id=content><h1>Pier closes</h1>{PROSE}</div>"
        f"<div id=sidebar><ul>{TEASERS}</ul>{LEGAL}</div><div id=footer>{LEGAL}</div>",
    ),
    Layout(
        "blog with comments",
        f"<div class=post><h2>Pier closes</h2>{PROSE}</div>"
        f"<div id=comments><h3>9 comments</h3>{COMMENT * 9}</div>",
    ),
    Layout(
        "comments as articles",
        f"<article>{PROSE}</article>"
        + f"<ol><li><article class='comment-body'>{COMMENT}</article></li></ol>" * 9,
    ),
    Layout(
        "page builder",
        "".join(f"<div class='builder-widget text'><p>{p}</p></div>" for p in STORY)
        + f"<footer>{LEGAL}</footer>",
    ),
    Layout("theme", f"<div class='layout no-sidebar'>{PROSE}<div class=menu>{MENU}</div></div>"),
    Layout(
        "tables as layout",
        f"<table><tr><td><ul>{MENU}</ul><td><table><tr><td>{PROSE}</table><td>"
        f"<ul>{TEASERS}</ul></table>",
    ),
    Layout("paragraphs as breaks", "<div>" + "<br><br>".join(STORY) + "</div>"),
    Layout("paragraphs as blocks", "".join(f"<div>{p}</div>" for p in STORY)),
    Layout("paragraphs as cells", f"<table>{''.join(f'<tr><td>{p}' for p in STORY)}</table>"),
    Layout("list", f"<ul>{MENU}</ul><ol>{''.join(f'<li>{p}' for p in STORY)}</ol>"),
    Layout("plain text in HTML", "<pre>" + "\n\n".join(STORY) + "</pre>"),
    Layout("never closed", f"<ul>{MENU}</ul><div><p>" + "<p>".join(STORY)),
    Layout("forum", "".join(f"<div class=comment><p>{p}</p></div>" for p in STORY)),
    Layout(
        "documentation",
        f"<nav class=toc><ul>{MENU * 5}</ul></nav><div class=body>{PROSE}"
        "<pre>pier.close()</pre></div>",
    ),
    Layout("Chinese", "".join(f"<p>{p}" for p in CHINESE), CHINESE),
    Layout("home page", f"<ul>{MENU}</ul><ul>{TEASERS}</ul><ul>{TEASERS}</ul>", ()),
    Layout("log-in page", "<form><label>Name</label><input><label>Word</label></form>", ()),
    Layout("empty page", "", ()),
]


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda e: e.source)
def test_stories(layout: Layout) -> None:
    document = parse(Page(html=layout.html, url="https://example.org/pier"))
    lines = document.story.split("\n") if document.story else []
    told = [line for line in lines if line not in ("Pier closes", "pier.close()", "By Mara Voss")]
    assert told == list(layout.story)


def test_html_is_read_and_text_ignored() -> None:
    assert parse(Page(html="<p>a", text="b")).text == "a"


def test_a_page_of_nothing_is_refused() -> None:
    with pytest.raises(DetectorError, match="row 7 has neither html nor text"):
        parse(Page(id="row 7"))


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (b"%PDF-1.7", "PDF"),
        (b"\x89PNG\r\n", "PNG"),
        (b"\x1f\x8b\x08", "gzip"),
        (b"PK\x03\x04", "ZIP"),
    ],
)
def test_other_formats_are_refused(data: bytes, name: str) -> None:
    with pytest.raises(DetectorError, match=f"looks like {name}"):
        parse(Page(html=data))


def full_text() -> str:
    menu = [f"Menu entry {n}" for n in range(10)]
    related = [f"Bakery number {n} reopens after the fire in Mill Lane" for n in range(5)]
    return "\n".join([*menu, "Ferry pier closes after the storm", *STORY, "Related", *related])


TEMPLATES = [
    ("all visible text", Page(text=full_text()), True),
    ("main text", Page(text="\n".join(STORY)), False),
    (
        "main text with headings",
        Page(text="\n".join(["Pier closes", *STORY, "More", *STORY])),
        False,
    ),
    ("called full", Page(text="\n".join(STORY), text_kind="full"), True),
    ("called main", Page(text=full_text(), text_kind="main"), False),
    ("HTML", Page(html=PROSE, text_kind="main"), True),
    ("empty", Page(text=""), False),
]


@pytest.mark.parametrize(("source", "page", "seen"), TEMPLATES, ids=[t[0] for t in TEMPLATES])
def test_has_template(source: str, page: Page, seen: bool) -> None:
    assert parse(page).has_template is seen


def test_story_of_all_visible_text() -> None:
    document = parse(Page(text=full_text()))
    assert STORY[0] in document.story
    assert STORY[3] in document.story
    assert "Bakery" not in document.story
    assert "Menu" not in document.story


def test_main_text_is_all_story() -> None:
    assert parse(Page(text=full_text(), text_kind="main")).story == full_text()


def test_list_of_headlines() -> None:
    page = Page(html=f"{PROSE}<h3>Related</h3><ul>{TEASERS}</ul>", url="https://example.org/")
    document = parse(page)
    (block,) = document.link_blocks
    assert block.heading is not None
    assert document.slice(block.heading) == "Related"
    assert block.urls == tuple(f"https://example.org/{n}" for n in range(5))


def test_address() -> None:
    document = parse(Page(text="a", url="https://www.news.example.co.uk/caf%C3%A9?x"))
    assert document.host == "news.example.co.uk"
    assert document.domain == "example.co.uk"
    assert document.path == "/café"
    nowhere = parse(Page(text="a"))
    assert (nowhere.host, nowhere.domain, nowhere.path) == (None, None, None)


def test_title_of_the_caller_comes_first() -> None:
    html = "<title>Of the page</title><p>a"
    assert parse(Page(html=html, title=" Of the crawler ")).title == "Of the crawler"
    assert parse(Page(html=html, title=" ")).title == "Of the page"
    assert parse(Page(text="a")).title is None


def test_declared_language() -> None:
    def declared(html: str, language: str | None = None) -> str | None:
        return parse(Page(html=html, language=language)).declared_language

    assert declared("<html lang=de-AT>", "en") == "de"
    assert declared("<meta property=og:locale content=pt_BR>", "en") == "pt"
    assert declared("<p>a", "en") == "en"
    assert declared("<html lang=''>") is None


def test_content_words_bear_the_topic() -> None:
    words = parse(Page(text="\n".join(STORY), text_kind="main")).content_words
    assert words["ferry"] == 1
    assert "the" not in words
    assert words.keys() >= parse(Page(text="a")).content_words_of("The harbour and the ferry")
    assert "码头" in parse(Page(text=CHINESE[0])).content_words


def test_cached_values_are_made_once() -> None:
    document = parse(Page(text="a"))
    made: list[str] = []
    for _ in range(2):
        document.cached("key", lambda d: made.append(d.text))
    assert made == ["a"]


# --- whatever the page is, nothing fails and every offset holds ----------------------------

WORDS = st.sampled_from(
    (
        *("pier", "Mara Voss", "By Mara Voss", "5 March 2024", "Updated: 2024-03-05", "It shut. "),
        *("é", "\N{SOFT HYPHEN}", "İstanbul", "ΟΔΟΣ", "码头关闭。", "पुल", "\u200b", "\0", "_", "'"),
        *("\N{SHIP}", " ", "\n", "\t", "\N{NO-BREAK SPACE}", "\N{LINE SEPARATOR}"),
        *("&amp;", "&#0;", "&#xD800;", "<", ">", "- ", "# ", "1. "),
        *(*STORY, "Bakery reopens after the fire in Mill Lane"),
    )
)
TAGS = (
    *("p", "div", "a", "b", "span", "h1", "h2", "li", "ul", "table", "tr", "td", "br", "pre"),
    *("time", "script", "nav", "aside", "article", "svg", "title"),
)
ATTRIBUTES = st.sampled_from(
    (
        *("", " href=/x", " href='http://b.net/?q=1'", " class=author", " class='menu widget'"),
        *(" hidden", " id=comments", " rel=author", " datetime=2024-03-05", " itemprop"),
        *(" style='display:none'",),
    )
)
OPEN = st.builds(lambda tag, attributes: f"<{tag}{attributes}>", st.sampled_from(TAGS), ATTRIBUTES)
CLOSE = st.sampled_from([f"</{tag}>" for tag in TAGS])
ODD = st.sampled_from(
    (
        *("<!--", "-->", "<![CDATA[", "]]>", "<!DOCTYPE html>", "<plaintext>", "<template>"),
        *("<noscript>", "<frameset>", "<base href=/b/>", "<title>A - B", "</", '<a href="'),
        "<meta name=author content='Mara Voss'>",
        '<script type=application/ld+json>{"author":"Mara Voss"}</script>',
    )
)
SOUP = st.lists(st.one_of(WORDS, OPEN, CLOSE, ODD, st.text(max_size=5)), max_size=40).map("".join)
LINES = st.lists(st.one_of(WORDS, st.text(max_size=30)), max_size=30).map("\n".join)
URLS = st.sampled_from([None, "https://www.example.org/2024/03/05/a", "not an address", "http://["])


def spans(document: Document) -> Iterator[tuple[int, int]]:
    """Yield every range of the text that any view of the document tells."""
    for block in document.blocks:
        yield block.start, block.end
    for link in document.links:
        yield link.start, link.end
    for listed in document.link_blocks:
        yield from (*listed.items, *([listed.heading] if listed.heading else []))
    yield from document.story_spans
    yield from document.sentences
    yield from document.markup.bold_spans if document.markup else ()
    if document.headline:
        yield document.headline
    for mention in document.dates:
        if mention.start >= 0:
            yield mention.start, mention.end
    for byline in document.bylines:
        if byline.start >= 0:
            yield byline.start, byline.end


def check(document: Document) -> None:
    text = document.text
    assert all(0 <= start <= end <= len(text) for start, end in spans(document))
    assert text == "\n".join(document.block_text(block) for block in document.blocks)
    assert all(b.start < b.end and "\n" not in document.block_text(b) for b in document.blocks)
    assert all(0 <= b.link_chars <= b.end - b.start for b in document.blocks)
    assert all(-1 <= link.block < len(document.blocks) for link in document.links)
    for token in document.tokens:
        assert text[token.start : token.end].lower() == token.word
    starts = {t.start for t in document.tokens}
    assert all(t.start in starts for t in document.story_tokens)
    for byline in document.bylines:
        assert byline.start == -1 or text[byline.start : byline.end] == byline.name
    for mention in document.dates:
        told = text[mention.start : mention.end]
        assert mention.start == -1 or str(mention.value.year) in told
        assert (mention.where in ("visible", "text")) == (mention.start >= 0)
    assert document.claimed_date is None or document.claimed_date in document.dates
    for view in ("content_words", "site_name", "language", "declared_language", "story_words"):
        getattr(document, view)


FEW = settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))


@FEW
@given(SOUP, URLS)
def test_offsets_of_html_hold(html: str, url: str | None) -> None:
    check(parse(Page(html=html, url=url)))


@FEW
@given(LINES, URLS, st.sampled_from([None, "full", "main"]))
def test_offsets_of_text_hold(text: str, url: str | None, kind: str | None) -> None:
    check(parse(Page(text=text, url=url, text_kind=kind)))  # type: ignore[arg-type]


@FEW
@given(st.text(st.characters(codec=None, exclude_categories=())))
def test_any_string_is_read(text: str) -> None:
    check(parse(Page(html=text, title=text, fetched=text, language=text)))
    check(parse(Page(text=text, url=text)))


@FEW
@given(st.binary(), st.one_of(st.none(), st.sampled_from(["utf-8", "utf-16", "gbk", "x", "\0"])))
def test_any_bytes_are_read_or_refused(data: bytes, encoding: str | None) -> None:
    try:
        check(parse(Page(html=data, encoding=encoding)))
    except DetectorError as error:
        assert "not HTML" in str(error)


@FEW
@given(SOUP, st.sampled_from(["utf-8", "cp1251", "shift_jis", "gb18030", "utf-16", "utf-16-le"]))
def test_any_encoding_is_read(html: str, encoding: str) -> None:
    check(parse(Page(html=html.encode(encoding, errors="ignore"))))


def test_a_date_stands_where_its_line_says() -> None:
    lines = ["No date here.", "Closed on 5 March 2024.", "Of 12 members 7 came.", "2024-03-06"]
    document = parse(Page(text="\n".join(lines)))
    shown = [document.text[d.start : d.end] for d in document.dates]
    assert shown == ["5 March 2024", "2024-03-06"]


@pytest.mark.parametrize("kind", ["full", "main"])
def test_counts_of_words_are_those_of_the_story(kind: TextKind) -> None:
    document = parse(Page(text="\n".join((*("Menu",) * 9, *STORY)), text_kind=kind))
    assert document.story_counts == Counter(t.word for t in document.story_tokens)
    assert document.story_words == [t.word for t in document.story_tokens]


@pytest.mark.parametrize("kind", ["full", "main"])
def test_words_that_open_the_story_are_those_of_its_first_characters(kind: TextKind) -> None:
    lines = (*("Menu",) * 9, *STORY, "It’s Mara’s “pier”.", *CHINESE, *("About us",) * 9)
    document = parse(Page(text="\n".join(lines), text_kind=kind))
    for size in range(len(document.story) + 2):
        assert document._opening_words(size) == find_words(document.story[:size])
