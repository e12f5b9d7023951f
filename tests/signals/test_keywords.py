from __future__ import annotations

import pytest

from detector.document import parse
from detector.page import Page
from detector.signals import all_signals
from tests.signals.example import Example
from tests.signals.stories import PIER, PIER_TITLE, STUFFED, STUFFED_TITLE, html, text

PIER_HEADINGS = ("What happened", "A witness", "The bill", "Getting to town", "What is next")
PIER_HEAD = (
    '<meta name="description" content="Two piles split in the gale; boats use the fish quay.">'
    '<meta name="keywords" content="harbour, transport, weather, council, islands">'
)
PIER_IMAGES = '<img src="/a.jpg" alt="Divers at work"><img src="/b.jpg" alt="Mara Voss">'
STUFFED_HEADINGS = (
    "Cheap Roof Repair Millbrook Services",
    "Why Cheap Roof Repair Millbrook?",
    "Cheap Roof Repair Millbrook Prices",
    "Best Roof Repair Millbrook",
    "Roof Repair Millbrook: Conclusion",
)
STUFFED_HEAD = (
    '<meta name="description" content="Cheap roof repair Millbrook by roof repair experts.">'
    '<meta name="keywords" content="cheap roof repair, roof repair Millbrook, best roof repair, '
    'roof repair near me, roof repair cost, roof repair prices">'
)
STUFFED_IMAGES = (
    '<img src="/a.jpg" alt="cheap roof repair Millbrook">'
    '<img src="/b.jpg" alt="best roof repair Millbrook">'
    '<img src="/c.jpg" alt="roof repair Millbrook price">'
)

honest = Page(
    url="https://harbourpost.example.org/news/2024/ferry-pier-closes",
    html=html(PIER_TITLE, PIER, head=PIER_HEAD, headings=PIER_HEADINGS, after=PIER_IMAGES),
)
stuffed = Page(
    url="https://example.com/cheap-roof-repair-millbrook.html",
    html=html(
        STUFFED_TITLE, STUFFED, head=STUFFED_HEAD, headings=STUFFED_HEADINGS, after=STUFFED_IMAGES
    ),
)
honest_text = Page(title=PIER_TITLE, text=text(PIER_TITLE, *PIER), text_kind="main")
short = Page(title="Pier closes", text="The pier is closed.", text_kind="main")

TRADE = (
    "We have mended roofs in Millbrook and the villages around it since 1986. Slates that slip, "
    "gutters that leak, flashing that the wind has lifted: call before nine and one of us will "
    "look at it on the same day.",
    "My father started the firm with one van and a ladder. Today there are five of us, and we "
    "still do the work ourselves instead of passing it on, so the person who gives you the "
    "price is the one who climbs up.",
    "You can find us behind the church in Mill Lane. If nobody answers, we are on a roof "
    "somewhere, and we ring back in the evening when it is too dark to see a nail.",
)
tradesman = Page(
    html=html(
        "Roof Repair in Millbrook | Hadley and Sons",
        TRADE,
        headings=("What we do", "Who we are", "Where to find us", "Opening hours"),
    )
)


def bold(runs: list[str]) -> Page:
    marked = " ".join(f"<p>We write about it here: <b>{run}</b> and so on.</p>" for run in runs)
    return Page(html=html(STUFFED_TITLE, STUFFED, after=marked))


def lines(*found: str) -> Page:
    return Page(title=PIER_TITLE, text=text(PIER_TITLE, *PIER, *found), text_kind="full")


def keywords(content: str) -> Page:
    return Page(html=html(PIER_TITLE, PIER, head=f'<meta name="keywords" content="{content}">'))


def brand(name: str) -> Page:
    play = (
        f"Players at {name} say that {name} pays at once. With {name} nobody has to wait, and "
        f"the people of {name} answer by night as well, which is why {name} grows so fast that "
        "others cannot keep up with it in any of the games that count for something today. ",
    )
    return Page(title=f"{name} pays at once", text=text(*(play * 3)), text_kind="main")


EXAMPLES: list[Example] = [
    Example("top_phrase_share", "stuffed page", stuffed, at_least=0.15),
    Example("top_phrase_share", "local paper", honest, at_most=0.01),
    Example("top_phrase_share", "tradesman", tradesman, at_most=0.03),
    Example("top_phrase_share", "too short", short),
    Example("title_phrase_density", "stuffed page", stuffed, at_least=50),
    Example("title_phrase_density", "local paper", honest, at_most=10),
    Example("title_phrase_density", "tradesman", tradesman, at_most=10),
    Example("title_phrase_density", "no title", Page(text=text(*PIER), text_kind="main")),
    Example("title_word_share", "stuffed page", stuffed, at_least=0.25),
    Example("title_word_share", "local paper", honest_text, at_most=0.05),
    Example("title_word_share", "too short", short),
    Example("headings_with_title_phrase", "stuffed page", stuffed, at_least=0.9),
    Example("headings_with_title_phrase", "local paper", honest, at_most=0.0),
    Example("headings_with_title_phrase", "tradesman", tradesman, at_most=0.0),
    Example("headings_with_title_phrase", "no headings", honest_text),
    Example("title_phrase_at_both_ends", "stuffed page", stuffed, at_least=2),
    Example("title_phrase_at_both_ends", "local paper", honest, at_most=1),
    Example("title_phrase_at_both_ends", "too short", short),
    Example("alts_with_title_phrase", "stuffed page", stuffed, at_least=0.9),
    Example("alts_with_title_phrase", "local paper", honest, at_most=0.0),
    Example("alts_with_title_phrase", "text has no images", honest_text),
    Example("title_phrase_everywhere", "stuffed page", stuffed, at_least=0.9),
    Example("title_phrase_everywhere", "local paper", honest, at_most=0.4),
    Example("title_phrase_everywhere", "too few places", honest_text),
    Example("heading_repetition", "stuffed page", stuffed, at_least=0.9),
    Example("heading_repetition", "local paper", honest, at_most=0.3),
    Example("heading_repetition", "no headings", honest_text),
    Example("bold_keywords", "stuffed page", bold(["roof repair Millbrook"] * 5), at_least=0.9),
    Example(
        "bold_keywords",
        "recipe with bold amounts",
        bold(["200 g flour", "two eggs", "pinch of salt", "half an hour", "medium heat"]),
        at_most=0.0,
    ),
    Example("bold_keywords", "nothing in bold", honest),
    Example(
        "keyword_list_lines",
        "stuffed page",
        lines(
            "roof repair, cheap roof repair, roof repair cost, best roof repair, roof leak repair"
        ),
        at_least=1,
    ),
    Example(
        "keyword_list_lines",
        "stuffed page, with bars",
        lines("slot online | slot gacor | link slot | daftar slot | slot hari ini | akun slot"),
        at_least=1,
    ),
    Example(
        "keyword_list_lines",
        "recipe and list of names",
        lines(
            "flour, eggs, butter, sugar, salt", "Ada Voss, Ben Okafor, Li Wei, Noor Khan, Jo Roy"
        ),
        at_most=0,
    ),
    Example(
        "keyword_list_lines",
        "documentation",
        lines('files = ["src/a.js", "src/b.js", "src/c.js", "src/d.js", "src/e.js"]'),
        at_most=0,
    ),
    Example(
        "hashtag_runs",
        "autoblog",
        lines("#roof #roofrepair #cheaproof #roofing #millbrook #repair"),
        at_least=6,
    ),
    Example("hashtag_runs", "one hashtag in a sentence", lines("Tag it #pier, please."), at_most=0),
    Example("meta_keyword_count", "stuffed page", keywords(", ".join(["word"] * 40)), at_least=40),
    Example("meta_keyword_count", "local paper", honest, at_most=6),
    Example("meta_keyword_count", "no keywords", tradesman),
    Example("meta_keyword_variants", "stuffed page", stuffed, at_least=0.9),
    Example("meta_keyword_variants", "local paper", honest, at_most=0.0),
    Example("meta_keyword_variants", "no keywords", tradesman),
    Example("query_modifiers", "stuffed page", stuffed, at_least=5),
    Example("query_modifiers", "local paper", honest, at_most=0),
    Example("query_modifiers", "tradesman", tradesman, at_most=0),
    Example("query_modifiers", "too short", short),
    Example("shouted_brand", "betting farm", brand("LUCKYBET77"), at_least=40),
    Example("shouted_brand", "brand in ordinary letters", brand("Luckybet"), at_most=0),
    Example("shouted_brand", "short acronym", brand("NATO"), at_most=0),
    Example("shouted_brand", "no title", Page(text=text(*PIER), text_kind="main")),
    Example(
        "phrase_about_phrase",
        "stuffed page",
        Page(
            title="cheap ferry tickets harbour",
            text=text(*PIER, "People who search for “cheap ferry tickets” want a low price."),
        ),
        at_least=1,
    ),
    Example(
        "phrase_about_phrase",
        "paper that quotes people",
        Page(title=PIER_TITLE, text=text(*PIER, "They search for “a way out”, the mayor said.")),
        at_most=0,
    ),
    Example("phrase_about_phrase", "no title", Page(text=text(*PIER), text_kind="main")),
    Example("title_lines_repeated", "download bait", lines(PIER_TITLE, PIER_TITLE), at_least=2),
    Example("title_lines_repeated", "local paper", honest, at_most=0),
    Example("title_lines_repeated", "title of two words", short),
]


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda e: f"{e.signal}: {e.source}")
def test_example(example: Example) -> None:
    example.check()


@pytest.mark.parametrize(
    ("signal", "words"),
    [
        ("top_phrase_share", "roof repair"),
        ("title_phrase_density", "roof repair Millbrook"),
        ("query_modifiers", "Cheap roof"),
        ("headings_with_title_phrase", "Why Cheap Roof Repair Millbrook?"),
    ],
)
def test_evidence_shows_the_words(signal: str, words: str) -> None:
    document = parse(stuffed)
    evidence = all_signals()[signal].evidence
    assert evidence is not None
    found = [document.slice(span) for span in evidence(document)]
    assert words.lower() in [excerpt.lower() for excerpt in found]


@pytest.mark.parametrize("page", [honest, stuffed, tradesman, honest_text, short])
def test_evidence_lies_in_the_text(page: Page) -> None:
    document = parse(page)
    for signal in all_signals().values():
        if signal.family == "keywords" and signal.evidence is not None:
            for start, end in signal.evidence(document):
                assert 0 <= start < end <= len(document.text)


def test_of_two_names_as_often_the_first_of_the_title_is_shown() -> None:
    lines = ("We read of PIERBOOK here.", "They spoke of HARBOURBET there.")
    document = parse(Page(title="HARBOURBET and PIERBOOK", text=text(*PIER, *lines)))
    evidence = all_signals()["shouted_brand"].evidence
    assert evidence is not None
    assert [document.slice(span) for span in evidence(document)] == ["HARBOURBET"]
