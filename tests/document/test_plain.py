"""Text taken apart: WET records, extracted main text, Markdown."""

from __future__ import annotations

import pytest

from detector.document.plain import MAX_TEXT, parse_text

LONG = "The council closed the ferry pier on Monday after divers had been down to look at it."


CHINESE = "码头在星期一关闭，工程师正在检查桩柱，居民希望修好。"


def kinds(text: str) -> list[tuple[str, str]]:
    parts = parse_text(text)
    return [(b.kind, parts.text[b.start : b.end]) for b in parts.blocks]


CASES = [
    ("empty", "", []),
    ("only white space", " \n\t\n\r\n", []),
    ("one line", "Pier", [("line", "Pier")]),
    ("sentence", LONG, [("paragraph", LONG)]),
    ("white space folded", " a \t b\N{NO-BREAK SPACE}c ", [("line", "a b c")]),
    ("spaces in a row", "a  b   c", [("line", "a b c")]),
    ("spaces around", "  a b ", [("line", "a b")]),
    ("wide space", "a\N{IDEOGRAPHIC SPACE}b", [("line", "a b")]),
    ("line ends of Windows", "a\r\nb\rc", [("line", "a"), ("line", "b"), ("line", "c")]),
    ("other line ends", "a\N{LINE SEPARATOR}b\x0cc", [("line", "a"), ("line", "b"), ("line", "c")]),
    ("Markdown heading", "## News\nx", [("heading", "News"), ("line", "x")]),
    ("hash without a space", "#news", [("line", "#news")]),
    ("hashes alone", "## \nx", [("line", "##"), ("line", "x")]),
    ("Markdown strong", "The **old** pier", [("line", "The old pier")]),
    ("Markdown strong in a heading", "# **News**", [("heading", "News")]),
    ("stars that mark nothing", "rated 4** or ***", [("line", "rated 4** or ***")]),
    ("power operator", "x ** 2", [("line", "x ** 2")]),
    ("Markdown link", "See [the map](/map).", [("line", "See the map.")]),
    ("Markdown link away", "[Map](https://pier.example/map?a=1)", [("line", "Map")]),
    ("Markdown image", "![A pier](https://pier.example/a.jpg)", [("line", "A pier")]),
    ("brackets of prose", "It [the pier](sic) fell", [("line", "It [the pier](sic) fell")]),
    ("Markdown rule", "a\n---\nb\n* * *\nc", [("line", "a"), ("line", "b"), ("line", "c")]),
    ("dashes", "a -- b", [("line", "a -- b")]),
    ("rule of underscores", "___", [("line", "___")]),
    ("bullets", "- a\n* b\n• c\n1. d", [("item", x) for x in ("- a", "* b", "• c", "1. d")]),
    ("hyphened", "-a", [("line", "-a")]),
    ("decimal", "3.5 metres", [("line", "3.5 metres")]),
    (
        "heading between paragraphs",
        f"{LONG}\nWhat comes next\n{LONG}",
        [("paragraph", LONG), ("heading", "What comes next"), ("paragraph", LONG)],
    ),
    (
        "sentence between paragraphs",
        f"{LONG}\nNobody was hurt.\n{LONG}",
        [("paragraph", LONG), ("line", "Nobody was hurt."), ("paragraph", LONG)],
    ),
    ("Chinese", CHINESE, [("paragraph", CHINESE)]),
    ("soft hyphen", "Hafen\N{SOFT HYPHEN}meister", [("line", "Hafenmeister")]),
]


@pytest.mark.parametrize(("source", "text", "blocks"), CASES, ids=[c[0] for c in CASES])
def test_kinds(source: str, text: str, blocks: list[tuple[str, str]]) -> None:
    assert kinds(text) == blocks


def test_heading_levels() -> None:
    assert [b.level for b in parse_text("# a\n###### b\n####### c").blocks] == [1, 6, 0]


def test_what_is_too_long_is_cut() -> None:
    assert len(parse_text("a" * (MAX_TEXT + 5)).text) == MAX_TEXT
