from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from detector.document import parse
from detector.page import Page
from detector.signals import all_signals
from detector.signals.titles import _TWO_WORDS, _humped_words
from tests.signals.example import Example
from tests.signals.stories import PIER, PIER_TITLE, html, text

MENU = ("Home", "News", "Sport", "Weather", "Jobs", "Contact", "Search", "Subscribe", "Login")
RELATED = (
    "Related",
    "Bakery reopens after fire in Mill Lane",
    "School choir wins county prize again",
    "Bus timetable changes from Monday on",
)


def titled(title: str, *, headline: str | None = None, head: str = "") -> Page:
    return Page(html=html(title, PIER, headline=headline, head=head))


def main(title: str | None, *paragraphs: str) -> Page:
    return Page(title=title, text=text(*paragraphs), text_kind="main")


def full(title: str, *top: str) -> Page:
    return Page(title=title, text=text(*MENU, *top, *PIER, *RELATED), text_kind="full")


injected = full(
    "Dorian Kessler:Ferry pier closes after storm damage -Coinharbor",
    "Current:Home > InvestFerry pier closes after storm damage -Coinharbor",
    "Dorian Kessler:Ferry pier closes after storm damage",
    "TrueNorth Exchange View",
    "Date:2024-12-26 10:59:09",
)
newspaper = full(
    "Ferry pier closes after storm damage - The Harbour Post",
    "Home > News > Ferry pier closes after storm damage - The Harbour Post",
    "Ferry pier closes after storm damage",
    "Published: Monday, 4 March 2024",
)
short = main("Pier", "The pier is closed.")
untitled = main(None, *PIER)
plain = main(PIER_TITLE, *PIER)
chinese = main(
    "码头关闭：工程师检查", "码头在星期一关闭，工程师正在检查。居民希望春天以前能够修好。" * 6
)

GLUED = tuple(p.replace(" The ", "The ").replace(". ", ".") for p in PIER)
CODE = (
    "Call getUser before the page is drawn, because renderPage expects the session. If you use "
    "Node.js or ASP.NET, the call Console.WriteLine prints what it got; see example.com for "
    "more. On macOS and with YouTube or GitHub the same names hold. The iPhone app reads "
    "version 2.10.Next comes the part that most people skip, since openFile and closeFile look "
    "alike and the compiler warns of neither in the default setting that it is shipped with.",
)
PLANTED = (
    "The council met on Kesslerthe first Monday of the month and closed the pier for the winter, "
    "because the divers found that Kesslerand two of the oldest piles had split below the line.",
    *PIER[1:],
)
PRODUCT_HEAD = (
    '<meta property="og:title" content="Pier shut: storm damage stops all ferry traffic">'
)

EXAMPLES: list[Example] = [
    Example("breadcrumb_glue", "name-injected farm", injected, at_least=3),
    Example("breadcrumb_glue", "local paper", newspaper, at_most=0),
    Example(
        "breadcrumb_glue",
        "clumsy local template",
        full(PIER_TITLE, "Home >News >Harbour", PIER_TITLE),
        at_most=0,
    ),
    Example("breadcrumb_glue", "main text has no breadcrumb", plain),
    Example("glued_title_prefix", "name-injected farm", injected, at_least=1),
    Example("glued_title_prefix", "local paper", newspaper, at_most=0),
    Example(
        "glued_title_prefix",
        "colon with a space",
        main("Live: pier closes after storm", *PIER),
        at_most=0,
    ),
    Example(
        "glued_title_prefix", "wiki", main("Talk:Ferry pier of the old town", *PIER), at_most=0
    ),
    Example(
        "glued_title_prefix", "code", main("How std::vector grows in practice", *CODE), at_most=0
    ),
    Example(
        "glued_title_prefix", "time of day", main("Doors open at 7:30 on Friday", *PIER), at_most=0
    ),
    Example("glued_title_prefix", "no title", untitled),
    Example("glued_title_prefix", "Chinese", chinese),
    Example(
        "title_residue", "autoblog", titled("Ferry pier &amp;amp; quay close again…"), at_least=1
    ),
    Example("title_residue", "name-injected farm", injected, at_least=1),
    Example("title_residue", "local paper", newspaper, at_most=0),
    Example("title_residue", "no title", untitled),
    Example(
        "title_unlike_headline",
        "swapped text",
        titled("Online casino bonus without deposit", headline=PIER_TITLE),
        at_least=1,
    ),
    Example(
        "title_unlike_headline",
        "shorter title for search engines",
        titled("Ferry pier closes | The Harbour Post", headline=PIER_TITLE),
        at_most=0.3,
    ),
    Example("title_unlike_headline", "text has no h1", plain),
    Example("title_words_in_story", "title of the story", plain, at_least=0.6),
    Example(
        "title_words_in_story",
        "planted title",
        main("Crypto exchange review: biggest bonus", *PIER),
        at_most=0.0,
    ),
    Example("title_words_in_story", "too short", short),
    Example(
        "title_word_repeats",
        "doorway",
        titled("Sewer Repair Ashford | Sewer Replacement Ashford | Ashford Sewer Works"),
        at_least=0.3,
    ),
    Example("title_word_repeats", "local paper", titled(PIER_TITLE), at_most=0.0),
    Example("title_word_repeats", "too short", short),
    Example(
        "title_versions",
        "spun page",
        titled(PIER_TITLE, headline="Storm breaks pier of the islands", head=PRODUCT_HEAD),
        at_least=3,
    ),
    Example("title_versions", "local paper", titled(PIER_TITLE), at_most=1),
    Example("title_versions", "text has no markup", plain),
    Example("title_superlative_list", "affiliate", titled("Top 10 Best Kettles 2026"), at_least=3),
    Example(
        "title_superlative_list",
        "affiliate",
        titled("Los 7 mejores hervidores de 2026"),
        at_least=3,
    ),
    Example("title_superlative_list", "local paper", titled(PIER_TITLE), at_most=0),
    Example("title_superlative_list", "annual report", titled("Annual report 2023"), at_most=1),
    Example("title_superlative_list", "no title", untitled),
    Example("title_query_shape", "doorway", titled("What is slab leak cost near me"), at_least=2),
    Example("title_query_shape", "Japanese filler", titled("ベルトの選び方とは"), at_least=2),
    Example("title_query_shape", "local paper", titled(PIER_TITLE), at_most=0),
    Example("title_query_shape", "no title", untitled),
    Example(
        "title_bait", "filler", titled("Unlocking the secrets of tea: what to know"), at_least=3
    ),
    Example("title_bait", "local paper", titled(PIER_TITLE), at_most=0),
    Example("title_bait", "no title", untitled),
    Example("title_decoration", "casino", titled("LUCKY 🎰 100% bonus ⚡ [TOP #1]!"), at_least=6),
    Example("title_decoration", "local paper", titled(PIER_TITLE), at_most=0),
    Example("title_decoration", "no title", untitled),
    Example("title_parts", "stuffed", titled("Slot | Casino | Poker | Togel | Lucky"), at_least=4),
    Example("title_parts", "local paper", newspaper, at_most=1),
    Example("title_parts", "no title", untitled),
    Example(
        "title_two_clauses",
        "filler",
        titled("Morning tea: a gentle way to begin the day"),
        at_least=0.6,
    ),
    Example("title_two_clauses", "local paper", titled(PIER_TITLE), at_most=0.0),
    Example("title_two_clauses", "no title", Page(text="A line.", text_kind="main")),
    Example("title_shouting", "casino", titled("BEST CASINO BONUS online today"), at_least=0.5),
    Example(
        "title_shouting", "acronyms", titled("NATO and the EU discuss harbour rules"), at_most=0.25
    ),
    Example("title_shouting", "one word", short),
    Example("glued_words", "machine translation", main(PIER_TITLE, *GLUED), at_least=15),
    Example("glued_words", "local paper", plain, at_most=0.0),
    Example("glued_words", "documentation", main("How to call it", *CODE), at_most=0.0),
    Example("glued_words", "too short", short),
    Example("glued_words", "Chinese", chinese),
    Example(
        "glued_template",
        "name-injected farm",
        full(PIER_TITLE, "HomeNews and sport", "ViewNews", "Posted 2024News", "SportWeather today"),
        at_least=0.1,
    ),
    Example("glued_template", "local paper", newspaper, at_most=0.0),
    Example("glued_template", "main text has no template", plain),
    Example(
        "names_glued", "name-injected farm", main("Dorian Kessler buys pier", *PLANTED), at_least=2
    ),
    Example(
        "names_glued",
        "surnames and peoples",
        main(
            "Robert Singapore and Europe on Wales",
            "Robertson met the Singaporeans, and Europeans too, in Walesby near the old harbour "
            "where the boats leave for the islands in the morning and come back at night.",
        ),
        at_most=0,
    ),
    Example("names_glued", "no title", untitled),
]


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda e: f"{e.signal}: {e.source}")
def test_example(example: Example) -> None:
    example.check()


@pytest.mark.parametrize(
    ("signal", "page", "words"),
    [
        ("breadcrumb_glue", injected, "Current:Home >"),
        ("breadcrumb_glue", injected, "InvestFerry pier closes after storm damage"),
        ("glued_title_prefix", injected, "Dorian Kessler:"),
        ("names_glued", main("Dorian Kessler buys pier", *PLANTED), "Kesslerthe"),
        ("glued_words", main(PIER_TITLE, *GLUED), "line.Nobody "),
    ],
)
def test_evidence_shows_the_words(signal: str, page: Page, words: str) -> None:
    document = parse(page)
    evidence = all_signals()[signal].evidence
    assert evidence is not None
    assert words in [document.slice(span) for span in evidence(document)]


@pytest.mark.parametrize("page", [injected, newspaper, plain, short, chinese, untitled])
def test_evidence_lies_in_the_text(page: Page) -> None:
    document = parse(page)
    for signal in all_signals().values():
        if signal.family == "titles" and signal.evidence is not None:
            for start, end in signal.evidence(document):
                assert 0 <= start < end <= len(document.text)


@given(st.text(st.sampled_from("abcABÉé1_.- \n")))
def test_words_with_a_capital_inside_are_found_wherever_they_stand(line: str) -> None:
    document = parse(Page(text=line, text_kind="main"))
    wanted = [match.span() for match in _TWO_WORDS.finditer(document.text)]
    assert list(_humped_words(document)) == wanted
