"""HTML of every kind and encoding taken apart: text, blocks, links, facts of the markup."""

from __future__ import annotations

import subprocess
import sys
from datetime import date
from typing import NamedTuple

import pytest

from detector.document.html import MAX_HTML, decode, parse_html
from detector.document.parts import Parts
from detector.document.types import Markup

RUSSIAN = "Городской совет закрыл старый мост для машин, и жители теперь ходят в обход по холму."
JAPANESE = "町役場は月曜日に古い橋を車両通行止めにした。技術者が橋脚に亀裂を見つけたためである。"
CHINESE = "码头在星期一关闭，工程师正在检查桩柱。居民希望春天以前能够修好，然后再坐船上班。"
FRENCH = "Le café de la jetée a fermé à l’été, après que la marée eut emporté l’échelle."


class Encoded(NamedTuple):
    """Bytes from somewhere, what the HTTP header called them, and the text they hold."""

    source: str
    data: bytes
    header: str | None
    text: str


def declared(charset: str, text: str, encoding: str) -> bytes:
    return f'<meta charset="{charset}"><p>{text}'.encode(encoding)


ENCODED = [
    Encoded("UTF-8 with a mark", b"\xef\xbb\xbf<p>" + FRENCH.encode(), None, FRENCH),
    Encoded("mark against header", b"\xef\xbb\xbf<p>" + FRENCH.encode(), "koi8-r", FRENCH),
    Encoded("UTF-16 with a mark", f"<p>{RUSSIAN}".encode("utf-16"), None, RUSSIAN),
    Encoded(
        "big-endian with a mark", b"\xfe\xff" + f"<p>{CHINESE}".encode("utf-16-be"), None, CHINESE
    ),
    Encoded("UTF-16 by header", f" <p>{RUSSIAN}".encode("utf-16-le"), "utf-16le", RUSSIAN),
    Encoded("UTF-16 undeclared", f"<p>{RUSSIAN}".encode("utf-16-le"), None, RUSSIAN),
    Encoded("header alone", f"<p>{RUSSIAN}".encode("windows-1251"), "windows-1251", RUSSIAN),
    Encoded("header in capitals", f"<p>{RUSSIAN}".encode("koi8-r"), " KOI8-R ", RUSSIAN),
    Encoded("header before meta", declared("koi8-r", RUSSIAN, "cp1251"), "cp1251", RUSSIAN),
    Encoded("meta, Russian", declared("windows-1251", RUSSIAN, "cp1251"), None, RUSSIAN),
    Encoded("meta, Japanese", declared("Shift_JIS", JAPANESE, "cp932"), None, JAPANESE),
    Encoded("meta, Japanese for Unix", declared("euc-jp", JAPANESE, "euc_jp"), None, JAPANESE),
    Encoded("meta, Chinese", declared("gb18030", CHINESE, "gb18030"), None, CHINESE),
    Encoded("meta, the old name", declared("gb2312", CHINESE, "gb18030"), None, CHINESE),
    Encoded(
        "meta, the old form",
        b'<meta http-equiv=Content-Type content="text/html; charset=iso-8859-1"><p>'
        + FRENCH.encode("cp1252"),
        None,
        FRENCH,
    ),
    Encoded("undeclared UTF-8", f"<p>{FRENCH}".encode(), None, FRENCH),
    Encoded("undeclared Russian", f"<p>{RUSSIAN}".encode("cp1251"), None, RUSSIAN),
    Encoded("undeclared Japanese", f"<p>{JAPANESE}".encode("shift_jis"), None, JAPANESE),
    Encoded("undeclared Chinese", f"<p>{CHINESE}".encode("gb18030"), None, CHINESE),
    Encoded("wrongly UTF-8", declared("utf-8", RUSSIAN, "cp1251"), None, RUSSIAN),
    Encoded("wrongly Latin-1", declared("iso-8859-1", RUSSIAN, "utf-8"), None, RUSSIAN),
    Encoded("wrongly UTF-16", declared("utf-16", FRENCH, "utf-8"), None, FRENCH),
    Encoded("wrong header", f"<p>{FRENCH}".encode(), "iso-8859-1", FRENCH),
    Encoded("unknown header", f"<p>{FRENCH}".encode(), "no-such-thing", FRENCH),
]


@pytest.mark.parametrize("encoded", ENCODED, ids=lambda e: e.source)
def test_encodings(encoded: Encoded) -> None:
    assert parse_html(decode(encoded.data, encoded.header)).text == encoded.text


def test_a_cut_character_does_not_spoil_the_page() -> None:
    assert decode(f"<p>{FRENCH}é".encode()[:-1]) == f"<p>{FRENCH}\N{REPLACEMENT CHARACTER}"


class Layout(NamedTuple):
    """HTML from somewhere and the lines it shows."""

    source: str
    html: str
    lines: list[str]


LAYOUTS = [
    Layout("empty", "", []),
    Layout("only white space", " \n\t ", []),
    Layout("no markup", "a < b & c", ["a < b & c"]),
    Layout("inline in a word", "<p>Un<b>believ</b>able <i>news</i>!", ["Unbelievable news!"]),
    Layout("white space folded", "<p> a \n\t b&nbsp; c </p>", ["a b c"]),
    Layout("space before a tag", "<p>one <a href=x> two </a>three", ["one two three"]),
    Layout("no space between tags", "<span>a</span><span>b</span>", ["ab"]),
    Layout("blocks in a row", "<div>a</div><div>b</div>", ["a", "b"]),
    Layout("text round a block", "<div>a<div>b</div>c</div>", ["a", "b", "c"]),
    Layout("unclosed", "<p>a<p>b<ul><li>c<li>d<b>e", ["a", "b", "c", "de"]),
    Layout("closed too often", "a</p></div></b><p>b</i>", ["a", "b"]),
    Layout("overlapping", "<b>a<i>b</b>c</i>", ["abc"]),
    Layout("break in an address", "<p>Fish Quay 1<br>Harbour<br/>", ["Fish Quay 1", "Harbour"]),
    Layout("breaks as a list", "one<br><br>two<br>three", ["one", "two", "three"]),
    Layout("rule", "a<hr>b", ["a", "b"]),
    Layout("picture in a block", "a<div><img src=x></div>b", ["a", "b"]),
    Layout("verse", "<pre>a  b\n\n c\nd</pre>", ["a b", "c", "d"]),
    Layout("code in verse", "<pre><code>a = 1\nb</code>\nc</pre>", ["a = 1", "b", "c"]),
    Layout("table", "<table><tr><td>a<td>b<tr><th>c</table>", ["a", "b", "c"]),
    Layout(
        "tables in tables",
        "<table><tr><td>a<table><tr><td>b</table>c</table>d",
        ["a", "b", "c", "d"],
    ),
    Layout("text astray in a table", "<table>astray<tr><td>a</table>", ["astray", "a"]),
    Layout("definition list", "<dl><dt>a<dd>b<dt>c", ["a", "b", "c"]),
    Layout("image list", "<ul><li><img src=a alt=pier><li>b</ul>", ["b"]),
    Layout("script and style", "<p>a<script>b</script><style>c</style>d", ["ad"]),
    Layout("script that writes tags", "<script>w('<p>a</p>')</script><p>b", ["b"]),
    Layout("noscript", "<body><p>a<noscript><img src=x>b</noscript>", ["a"]),
    Layout("template", "<p>a</p><template><p>b</p></template>", ["a"]),
    Layout("form", "<form>a<select><option>b</select><textarea>c</textarea>", ["a"]),
    Layout("drawing", "<p>a<svg><title>b</title><text>c</text></svg>d", ["ad"]),
    Layout("formula", "<p>a<math><mi>b</mi></math>c", ["ac"]),
    Layout("frame set", "<frameset><frame src=a><noframes>a b</noframes></frameset>", ["a b"]),
    Layout("frame", "<p>a<iframe src=x>b</iframe>c", ["ac"]),
    Layout("comment in a word", "<p>a<!-- x -->b", ["ab"]),
    Layout("comment with tags", "<p>a<!-- <p>x</p> > --><p>b", ["a", "b"]),
    Layout("comment closed early", "<p>a<!-->b", ["ab"]),
    Layout("comment never closed", "<p>a<!-- b<p>c", ["a"]),
    Layout("conditional comment", "<!--[if IE]><p>old</p><![endif]--><p>new", ["new"]),
    Layout("CDATA in HTML", "<p>a<![CDATA[b]]>c", ["ac"]),
    Layout("processing instruction", "<?xml version='1.0'?><p>a", ["a"]),
    Layout("plain text element", "<p>a<plaintext><p>b", ["a", "<p>b"]),
    Layout("listing", "<xmp><p>a</xmp>", ["<p>a"]),
    Layout("unknown element", "a<app-card>b</app-card>c", ["a", "b", "c"]),
    Layout("zero bytes", "<p>a\0b", ["ab"]),
    Layout("entities", "<p>&eacute;&#233;&#xe9; &amp;amp; &bogus; &copy", ["ééé &amp; &bogus; ©"]),
    Layout("half an entity", "<p>a&#;b&", ["a&#;b&"]),
    Layout("half a tag", "<p>a</p><p class='b", ["a"]),
    Layout("soft hyphens", "<p>Hafen&shy;meis\N{SOFT HYPHEN}ter", ["Hafenmeister"]),
    Layout("capitals", "<P>A</P><DIV>B</DIV>", ["A", "B"]),
    Layout("page in a page", "<html><body><p>a</p><html><body><p>b", ["a", "b"]),
    Layout("text after the end", "<body><p>a</body></html>b", ["ab"]),
    Layout("hidden by style", "<p>a<p style='color:red; display : none'>b<p>c", ["a", "c"]),
    Layout("hidden by attribute", "<p hidden>a<div hidden><p>b</div><p>c", ["c"]),
    Layout("hidden by size", "<p style='font-size:0px'>a<p style='font-size:0.9em'>b", ["b"]),
    Layout("thrown off the page", "<p style='text-indent:-9999px'>a<p>b", ["b"]),
    Layout("hidden block in a line", "<div>a<div hidden>b<p>c</p></div>d</div>e", ["ad", "e"]),
    Layout("break in a hidden element", "a<span hidden>b<br>c</span>d", ["a", "d"]),
    Layout("white space before a line", "<ul> <li> <b> </b> a\n</li> </ul> b", ["a", "b"]),
    Layout("body shown by a script", "<body style='visibility:hidden'><p>a", ["a"]),
    Layout("other scripts", f"<p>{CHINESE}<p dir=rtl>שלום", [CHINESE, "שלום"]),
]


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda e: e.source)
def test_lines(layout: Layout) -> None:
    parts = parse_html(layout.html)
    assert [parts.text[b.start : b.end] for b in parts.blocks] == layout.lines
    assert parts.text == "\n".join(layout.lines)


def test_hidden_text_is_counted() -> None:
    assert markup("<p hidden> spam spam </p><p>a").hidden_text == len("spam spam")


def kinds(html: str) -> list[tuple[str, int, str]]:
    parts = parse_html(html)
    return [(b.kind, b.level, parts.text[b.start : b.end]) for b in parts.blocks]


def test_kinds() -> None:
    long = "The council closed the ferry pier on Monday after divers had been down."
    short = "Nobody was hurt in the storm."
    assert kinds(f"<h2>News</h2><p>{long}<p>{short}<p>Read more<ul><li>one</ul>") == [
        ("heading", 2, "News"),
        ("paragraph", 0, long),
        ("paragraph", 0, short),
        ("line", 0, "Read more"),
        ("item", 0, "one"),
    ]


def test_a_heading_keeps_its_level_inside_elements() -> None:
    assert kinds("<h1><div><span>Pier</span></div></h1>") == [("heading", 1, "Pier")]
    assert kinds("<h2>News<p>Today") == [("heading", 2, "News"), ("line", 0, "Today")]


def test_a_label_that_ends_with_a_colon_is_a_line() -> None:
    assert kinds("<p>More stories from the harbour:")[0][0] == "line"


LONG = "The council closed the ferry pier on Monday after divers had found split piles. " * 4

SECTIONS = [
    ("menu by tag", "<nav>X</nav>", "nav"),
    ("menu by class", "<div class='main-menu'>X</div>", "nav"),
    ("menu by id", "<div id=breadcrumbs>X</div>", "nav"),
    ("header", "<header>X</header>", "header"),
    ("footer", "<footer><div><p>X</div></footer>", "footer"),
    ("footer by class", "<div class='site footer'>X</div>", "footer"),
    ("sidebar", "<aside>X</aside>", "aside"),
    ("sidebar by id", "<div id=right_sidebar>X</div>", "aside"),
    ("related", "<section class='related posts'>X</section>", "aside"),
    ("teaser among related", "<div class=related><article>X</article></div>", "aside"),
    ("comment as an article", "<article class='comment-body'>X</article>", "aside"),
    ("cookie notice", "<div id=cookie-notice>X</div>", "aside"),
    ("no menu but the navy", "<div class='navy'>X</div>", "main"),
    ("no ad but a shade", "<div class='shade'>X</div>", "main"),
    ("menu in a widget", "<div class=widget><nav>X</nav></div>", "nav"),
    ("main in a wrapper", "<div class=widget><main>X</main></div>", "main"),
    ("body", "<body class='no-sidebar widget'>X", "main"),
]


@pytest.mark.parametrize(("source", "html", "section"), SECTIONS, ids=[s[0] for s in SECTIONS])
def test_sections(source: str, html: str, section: str) -> None:
    parts = parse_html(f"{html}<p>{LONG}")
    assert next(b.section for b in parts.blocks if parts.text[b.start : b.end] == "X") == section


def sections(html: str) -> dict[str, str]:
    parts = parse_html(html)
    return {parts.text[b.start : b.end][:20]: b.section for b in parts.blocks}


def test_a_word_on_everything_names_no_section() -> None:
    builder = (
        f"<div class='builder-widget text'><p>{LONG}</div><div class=builder-widget>Links</div>"
    )
    assert set(sections(builder).values()) == {"main"}
    theme = f"<div class=no-sidebar><p>{LONG}<div class=related>More</div></div>"
    assert sections(theme) == {LONG[:20]: "main", "More": "aside"}


def test_comments_are_no_story_however_long_but_all_of_a_forum() -> None:
    comments = f"<div class=comments>{f'<p>{LONG}' * 5}</div>"
    assert set(sections(f"<p>A story. {LONG}{comments}").values()) == {"main", "aside"}
    assert set(sections(comments).values()) == {"main"}


def links(html: str, url: str | None = "https://www.example.org/news/a.html") -> Parts:
    return parse_html(html, url)


ADDRESSES = [
    ("absolute", "http://other.net/a", "http://other.net/a", False),
    ("rooted", "/x/y?z=1&w#top", "https://www.example.org/x/y?z=1&w#top", True),
    ("relative", "b.html", "https://www.example.org/news/b.html", True),
    ("up", "../up/./b", "https://www.example.org/up/b", True),
    ("rooted with dots", "/x/../y", "https://www.example.org/y", True),
    ("query", "?p=2", "https://www.example.org/news/a.html?p=2", True),
    ("place in the page", "#top", "https://www.example.org/news/a.html#top", True),
    ("no scheme", "//cdn.example.org/a", "https://cdn.example.org/a", True),
    ("no scheme, elsewhere", "//other.net/a", "https://other.net/a", False),
    ("sister host", "http://shop.example.org", "http://shop.example.org", True),
    ("look-alike host", "http://notexample.org", "http://notexample.org", False),
    ("script", "javascript:void(0)", "javascript:void(0)", True),
    ("mail", "mailto:a@other.net", "mailto:a@other.net", True),
    ("white space", " \n/x ", "https://www.example.org/x", True),
    ("empty", "", "https://www.example.org/news/a.html", True),
    ("malformed", "http://[broken", "http://[broken", True),
    ("not ASCII", "/caf\N{LATIN SMALL LETTER E WITH ACUTE}", "https://www.example.org/café", True),
]


@pytest.mark.parametrize(
    ("source", "href", "url", "internal"), ADDRESSES, ids=[a[0] for a in ADDRESSES]
)
def test_addresses(source: str, href: str, url: str, internal: bool) -> None:
    parts = links(f'<p>See <a href="{href}">the pier</a>.')
    link = parts.links[0]
    assert (link.url, link.internal) == (url, internal)
    assert parts.text[link.start : link.end] == "the pier"


def test_base_is_the_first_and_is_resolved() -> None:
    parts = links("<base href='/deep/er/'><base href='http://no.net'><a href=x>a</a>")
    assert parts.links[0].url == "https://www.example.org/deep/er/x"


def test_a_late_base_is_that_of_later_links() -> None:
    parts = links("<a href=x>a</a><base href='/deep/'><a href=x>b</a><a href=x>c</a>")
    assert [link.url.removeprefix("https://www.example.org") for link in parts.links] == [
        *("/news/x", "/deep/x", "/deep/x")
    ]


def test_links_of_a_page_without_address() -> None:
    link = links("<a href=x>a</a>", None).links[0]
    assert (link.url, link.internal) == ("x", None)


def test_links_with_no_text_no_href_and_rel() -> None:
    parts = links("<p>a<a name=here>b</a><a href=/c><img src=d></a><a rel='NoFollow ugc' href=e>f")
    image, plain = parts.links
    assert image.start == image.end
    assert (plain.rel, parts.text[plain.start : plain.end]) == ("nofollow ugc", "f")


def test_link_share_of_blocks() -> None:
    block = links("<p>Read <a href=a>this</a> and <a href=b>that</a>.").blocks[0]
    assert block.link_chars == len("this") + len("that")


def markup(html: str, url: str | None = None) -> Markup:
    found = parse_html(html, url).markup
    assert found is not None
    return found


def test_facts_of_the_head() -> None:
    found = markup(
        "<!DOCTYPE html><html lang=de-AT amp><head><title> Der\n Steg </title>"
        "<link rel=canonical href=/steg><meta name=Generator content=Hand>"
        "<meta name=robots content='NoIndex'><meta name=description content=' Zu. '>"
        "<meta name=keywords content='steg, fähre'><meta property=og:title content=Steg>"
        "<meta name=viewport content=x><meta name=empty content=''>"
        "<script src=a.js></script><script>1</script></head><body>"
        "<img src=b.png alt=' Der Steg '><img data-src=c.png alt=''><img src=data:x>"
        "<iframe></iframe><form></form><table></table><p><b>fett</b>",
        "https://example.at/x",
    )
    assert (found.lang, found.amp, found.generator) == ("de-AT", True, "Hand")
    assert (found.canonical, found.robots) == ("https://example.at/steg", "noindex")
    assert (found.description, found.keywords) == ("Zu.", "steg, fähre")
    assert (found.opengraph, found.meta) == ({"og:title": "Steg"}, {"viewport": "x"})
    assert (found.script_count, found.script_urls) == (2, ("https://example.at/a.js",))
    assert found.image_urls == ("https://example.at/b.png", "https://example.at/c.png")
    assert (found.image_count, found.alt_texts) == (3, ("Der Steg",))
    assert (found.iframe_count, found.form_count, found.table_count) == (1, 1, 1)
    assert len(found.bold_spans) == 1


def test_elements_are_counted_without_comments() -> None:
    assert markup("<!DOCTYPE html><!-- a --><p>b<!-- c -->").elements == 4


def test_the_title_is_no_drawing_s() -> None:
    drawing = "<body><svg><g><title>Icon</title></g></svg><title>Pier closes</title>"
    assert parse_html(drawing).title == "Pier closes"
    assert parse_html("<meta property=og:title content=Pier>").title == "Pier"
    assert parse_html("<p>a").title is None


JSONLD = [
    ("object", '{"@type":"A"}', ["A"], 0),
    ("list", '[{"@type":"A"},{"@type":"B"},3]', ["A", "B"], 0),
    ("graph", '{"@graph":[{"@type":"A"},{"@type":"B"}]}', [None, "A", "B"], 0),
    ("broken", '{"@type":', [], 1),
    ("empty", "", [], 1),
    ("line feed in a string", '{"@type":"A","b":"c\nd"}', ["A"], 0),
    ("CDATA", '//<![CDATA[\n{"@type":"A"}\n//]]>', ["A"], 0),
    ("comment", '<!-- {"@type":"A"} -->', ["A"], 0),
    ("semicolon", '{"@type":"A"};', ["A"], 0),
    ("number", "3", [], 0),
    ("deep", "[" * 50_000 + "]" * 50_000, [], 1),
    ("huge", '{"a":"' + "b" * 300_000 + '"}', [], 1),
    ("long number", "1" * 100_000, [], 1),
]


@pytest.mark.parametrize(("source", "text", "types", "errors"), JSONLD, ids=[j[0] for j in JSONLD])
def test_jsonld(source: str, text: str, types: list[str | None], errors: int) -> None:
    found = markup(f"<script type='application/LD+JSON'>{text}</script>")
    assert [item.get("@type") for item in found.jsonld] == types
    assert found.jsonld_errors == errors


def test_halves_of_escaped_pairs_become_a_mark() -> None:
    text = r'{"whole":"\ud83d\udea2","high":"a\ud83d","low":"\udea2b"}'
    (item,) = markup(f"<script type=application/ld+json>{text}</script>").jsonld
    mark = "\N{REPLACEMENT CHARACTER}"
    assert item == {"whole": "\N{SHIP}", "high": f"a{mark}", "low": f"{mark}b"}


DATES = [
    (
        "meta property",
        "<meta property=article:published_time content=2024-03-05T10:00Z>",
        "published",
    ),
    ("meta name", "<meta name=date content=2024-03-05>", "published"),
    ("meta itemprop", "<meta itemprop=datePublished content='March 5, 2024'>", "published"),
    ("meta modified", "<meta property=article:modified_time content=2024-03-05>", "modified"),
    (
        "JSON-LD",
        '<script type=application/ld+json>{"datePublished":"2024-03-05"}</script>',
        "published",
    ),
    ("time", "<time datetime=2024-03-05>yesterday</time>", ""),
    ("time published", "<time itemprop=datePublished datetime=2024-03-05>x</time>", "published"),
    ("time updated", "<time class=updated datetime=2024-03-05>x</time>", "modified"),
]


@pytest.mark.parametrize(("source", "html", "role"), DATES, ids=[d[0] for d in DATES])
def test_dates_of_the_markup(source: str, html: str, role: str) -> None:
    (found,) = parse_html(html).dates
    assert (found.value, found.precision, found.role) == (date(2024, 3, 5), "day", role)


@pytest.mark.parametrize("content", ["soon", "", "2024-13-45", "0000-00-00"])
def test_dates_that_are_none(content: str) -> None:
    assert parse_html(f"<meta name=date content='{content}'><p>a").dates == []


AUTHORS = [
    ("class", "<span class='post-author'>Mara Voss</span>"),
    ("class byline", "<div class=byline>Mara Voss</div>"),
    ("itemprop", "<span itemprop=author>Mara Voss</span>"),
    ("rel", "<a rel=author href=/mara>Mara Voss</a>"),
    ("nested", "<p class=author><a rel=author href=/m><b>Mara</b> Voss</a></p>"),
]


@pytest.mark.parametrize(("source", "html"), AUTHORS, ids=[a[0] for a in AUTHORS])
def test_elements_of_authors(source: str, html: str) -> None:
    parts = parse_html(html)
    assert "Mara Voss" in {parts.text[s.start : s.end] for s in parts.byline_spans}


def test_authority_is_no_author() -> None:
    assert parse_html("<p class=authority>Harbour Board").byline_spans == []


def test_what_is_too_long_is_cut_and_says_so() -> None:
    found = markup("<p>" + "a" * MAX_HTML)
    assert found.truncated
    assert found.size == MAX_HTML + 3
    assert not markup("<p>a").truncated


# Pages made to be slow. Each is megabytes; read one after another they take some seconds where
# cost grows with size, and hours where it grows with the square.
SLOW = """
from detector.document import parse
from detector.page import Page

PAGES = {
    "one line": "word " * 2_000_000,
    "one word": "x" * 10_000_000,
    "links": "<a href=/x>a</a>" * 200_000,
    "nested blocks": "<div>" * 100_000 + "x",
    "nested inline": "<b>" * 100_000 + "x",
    "nested tables": "<table><tr><td>" * 30_000 + "x",
    "less-than signs": "<" * 1_000_000,
    "comments": "<!--" * 1_000_000,
    "white space": "<p>" + " " * 3_900_000 + "x",
    "huge class": "<p class='" + "a-" * 1_500_000 + "'>x",
    "huge style": "<p style='" + "display " * 400_000 + "'>x",
    "huge title": "<title>" + " - " * 1_000_000 + "</title>x",
    "huge author": "<span class=author>" + "by " * 600_000,
    "script of spaces": "<script type=application/ld+json>" + " " * 3_000_000 + "</script>",
    "drawings": "<svg><title>a</title></svg>" * 100_000,
    "formatting": "<p><b><i><u>" * 20_000,
    "deep sections": "<div class='widget menu'>" * 1_900 + "<p>x</p>" * 50_000,
    "sentences": "<p>" + "a. " * 1_000_000,
}
for name, html in PAGES.items():
    document = parse(Page(html=html, url="https://example.org/"))
    for view in ("story", "link_blocks", "headline", "site_name", "bylines", "sentences"):
        getattr(document, view)
"""


def test_no_page_is_slow() -> None:
    subprocess.run([sys.executable, "-c", SLOW], check=True, timeout=60)


def test_attributes_beyond_a_thousand_are_cut() -> None:
    many = " ".join(f"a{i}=b" for i in range(5_000))
    parts = parse_html(f"<p>Before.<p {many}>After.<p>Behind.")
    assert parts.text == "Before.\nAfter.\nBehind."


def test_long_values_are_no_attributes() -> None:
    told = " ".join(f"word{i}" for i in range(3_000))
    parts = parse_html(f'<meta name=description content="{told}"><p>The pier.')
    assert parts.markup is not None
    assert parts.markup.description == told
