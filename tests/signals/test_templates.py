from __future__ import annotations

import pytest

from detector.document import parse
from detector.page import Page
from detector.signals import all_signals
from tests.signals.example import Example
from tests.signals.stories import GERMAN, PIER, PIER_TITLE, RUSSIAN, html, text

HEADLINES = (
    "Senator says budget talks are close to a deal",
    "Why this summer's heat is breaking records",
    "Singer adds three dates to her farewell tour",
    "What the new rules mean for small airports",
)


def main(*lines: str) -> Page:
    return Page(title=PIER_TITLE, text=text(*lines), text_kind="main")


def full(*lines: str) -> Page:
    return Page(title=PIER_TITLE, text=text(*lines), text_kind="full")


def sections(*headings: str, lines: tuple[str, ...] = PIER) -> Page:
    return Page(html=html(PIER_TITLE, (*lines, *lines), headings=headings))


honest = main(*PIER)
honest_html = Page(html=html(PIER_TITLE, PIER))
honest_full = full("Home", "News", "Sport", PIER_TITLE, *PIER, "About us", "Contact")
short = main("The pier is closed.")
farm = full(
    "Current:Home",
    PIER_TITLE,
    *PIER,
    "veryGood! (9913)",
    "Related",
    *HEADLINES,
    "Ranking",
    *HEADLINES,
    "Recommendation",
    *HEADLINES,
)
archive = full(
    PIER_TITLE, *PIER, "March (12)", "April (31)", "May (8)", "June (16)", "Reader Comments (4)"
)
booklist = full("Contents", "Order (41)", "Chaos (7)", *PIER, "The cart (0)")
paper_full = full("Home", "News", PIER_TITLE, *PIER, "Related", *HEADLINES, "Contact")

RESIDUE = (
    "Mara Voss at her booth on Monday.",
    "hide caption",
    "toggle caption",
    "Story continues below",
    "Click here to sign up for our newsletter",
)
with_residue = main(PIER[0], *RESIDUE, *PIER[1:])
FEED = "The post Ferry pier closes appeared first on Harbour Blog. Read the full article there."
blog_archive = main(
    *(f"{paragraph[:120]} […]" for paragraph in PIER),
    "A last word from the harbour master: the quay stays open, and coffee is on the house.",
)
SNIPPETS = (
    "Ferry pier repair costs ... the pier was built in 1908 and ... What does it cost to repair a "
    "wooden pier? ... prices from 40 to 90 for each board ... Best pier builders in the county ... "
    "We repair docks and piers of every size ... call for a free visit ... Pier (architecture) ... "
    "a raised structure in a body of water ... typically supported by piles ... Images of piers",
    "How long does a pier last ... a timber pier lasts about thirty years ... see more ... Pier "
    "closing dates for the winter ... the council closed the pier on Monday ... Read the reviews "
    "of ferry trips ... rated four stars by visitors ... how to get to the islands ... by boat "
    "or by air ... People also ask ... Related searches ... pier restaurant menu ... pier parking",
)
RESULTS = ("People also ask", "Who owns the ferry pier?", "Related searches", "pier parking")
ANSWERS = (
    "Accepted answer",
    "Answered by dockhand72",
    "14 upvotes",
    "Show more comments",
    "3 gold badges",
)

FILLER_HEADINGS = (
    "Introduction",
    "What Is a Ferry Pier?",
    "Benefits of Ferry Piers",
    "How to Choose the Right Pier",
    "Tips for First-Time Visitors",
    "Pros and Cons",
    "Frequently Asked Questions",
    "Conclusion",
)
OWN_HEADINGS = (
    "A crack in the storm",
    "The booth stays empty",
    "Who pays",
    "Ten minutes more",
    "Thursday at seven",
)
PAPER_HEADINGS = ("Introduction", "Divers and piles", "Cost of the survey", "The storm of 1998")
SPANISH_HEADINGS = (
    "Introducción",
    "¿Qué es un muelle?",
    "Ventajas de los muelles",
    "Preguntas frecuentes",
    "Conclusión",
)
JAPANESE_HEADINGS = ("はじめに", "桟橋とは", "桟橋の選び方", "よくある質問", "まとめ")
GERMAN_HEADINGS = ("Einleitung", "Was ist ein Steg?", "Häufige Fragen", "Fazit")

gallery = Page(
    html=f"<html><body><h1>Pier pictures</h1><p>{PIER[0]}</p>"
    + "".join(f"<h2>Pier picture to print number {n}</h2><img src='{n}.png'>" for n in range(8))
    + f"<p>{PIER[1]}</p><h2>Share</h2><p>{PIER[2]}</p></body></html>"
)

DOORWAY = tuple(
    f"We offer boat lift {work} in Millbrook for every budget. Our team has done boat lift {work} "
    f"for years, and we offer a free visit to see what boat lift {work} would cost you."
    for work in ("repair", "rental", "cleaning", "storage", "painting", "inspection")
)
CODE = (
    "The template engine replaces {{ name }} and {city} when it renders the page, as shown here.",
    'const page = render("card.html", { name: user.name, city: user.city });',
    'if (page === null) { throw new Error("no page"); }',
    "const rows = load(); rows.forEach((row) => { console.log(row.city); });",
    "The markup is <p>Hello {{ name }}</p> and &amp; is written where an ampersand is meant.",
    "export default function render() { return <div>{{ title }}</div>; }",
)
unfilled = main(
    "Looking for a roofer in {city}? Our {keyword} team serves all of [State] and beyond.",
    "Review count: None",
    "Price: undefined",
    *PIER,
)
sentence_per_topic = main(
    *(
        "Tomatoes ripen slowly in cool greenhouses near Millbrook. Trains leave platform seven at "
        "noon. Cheap violins sound harsh without proper strings. Glaciers carve valleys over "
        "thousands of winters. Bakers proof dough inside warm cupboards. Satellites measure "
        "rainfall above distant oceans. Carpenters sharpen chisels before Monday. Elephants "
        "remember waterholes during droughts. Painters mix pigments with linseed oil. Lawyers "
        "draft contracts after lengthy meetings.",
    )
)

EXAMPLES = [
    Example("lone_counters", "name-injected farm", farm, at_least=1),
    Example("lone_counters", "monthly archive", archive, at_most=0),
    Example("lone_counters", "chapters and empty cart", booklist, at_most=0),
    Example("lone_counters", "local paper", honest_full, at_most=0),
    Example("lone_counters", "main text", honest),
    Example("list_labels", "name-injected farm", farm, at_least=3),
    Example("list_labels", "local paper with one list", paper_full, at_most=1),
    Example("list_labels", "local paper", honest_full, at_most=0),
    Example("list_labels", "main text", honest),
    Example("source_residue", "copied story", with_residue, at_least=8),
    Example("source_residue", "local paper", honest, at_most=0),
    Example(
        "source_residue",
        "newsletter offer below the story",
        full("Home", *PIER, "Subscribe", "Sign up for our newsletter"),
        at_most=0,
    ),
    Example("source_residue", "too short", short),
    Example("rule_lines", "copied wire story", main(*PIER, "___", PIER[0], "___"), at_least=2),
    Example("rule_lines", "Markdown rule", main(*PIER, "---", PIER[0]), at_most=0),
    Example("rule_lines", "empty page", main("")),
    Example("feed_residue", "autoblog", main(*PIER, FEED), at_least=2),
    Example(
        "feed_residue",
        "Spanish autoblog",
        main(*PIER, "La entrada El muelle se publicó primero en Puerto Diario."),
        at_least=1,
    ),
    Example(
        "feed_residue",
        "cross-post that names its original",
        main(*PIER, "This piece was first published in the Harbour Post of 3 May."),
        at_most=0,
    ),
    Example("feed_residue", "empty page", main("")),
    Example("cut_paragraphs", "autoblog teasers", blog_archive, at_least=0.7),
    Example("cut_paragraphs", "local paper", honest, at_most=0),
    Example(
        "cut_paragraphs",
        "a diarist who trails off",
        main(*(paragraph[:-1] + "…" for paragraph in PIER)),
        at_most=0,
    ),
    Example("cut_paragraphs", "too short", short),
    Example("ellipsis_joins", "scraped results", main(*SNIPPETS), at_least=40),
    Example("ellipsis_joins", "local paper", honest, at_most=0),
    Example("ellipsis_joins", "too short", short),
    Example("search_residue", "scraped results", main(*PIER, *RESULTS), at_least=2),
    Example("search_residue", "local paper", honest, at_most=0),
    Example("search_residue", "empty page", main("")),
    Example("forum_residue", "scraped answers", main(*PIER, *ANSWERS), at_least=3),
    Example(
        "forum_residue",
        "report of an interview",
        main(*PIER, "Asked for the best answer, she said that nobody had one."),
        at_most=0,
    ),
    Example("forum_residue", "empty page", main("")),
    Example("stock_headings", "machine-written filler", sections(*FILLER_HEADINGS), at_least=0.9),
    Example("stock_headings", "Spanish filler", sections(*SPANISH_HEADINGS), at_least=0.9),
    Example("stock_headings", "Japanese filler", sections(*JAPANESE_HEADINGS), at_least=0.9),
    Example(
        "stock_headings", "German filler", sections(*GERMAN_HEADINGS, lines=GERMAN), at_least=0.9
    ),
    Example("stock_headings", "local paper", sections(*OWN_HEADINGS), at_most=0),
    Example(
        "stock_headings", "report with an introduction", sections(*PAPER_HEADINGS), at_most=0.3
    ),
    Example("stock_headings", "no headings", honest),
    Example("stock_sections", "machine-written filler", sections(*FILLER_HEADINGS), at_least=7),
    Example("stock_sections", "Japanese filler", sections(*JAPANESE_HEADINGS), at_least=4),
    Example("stock_sections", "report with an introduction", sections(*PAPER_HEADINGS), at_most=1),
    Example("stock_sections", "no headings", honest),
    Example("empty_sections", "download bait", gallery, at_least=0.5),
    Example("empty_sections", "local paper", sections(*OWN_HEADINGS), at_most=0),
    Example("empty_sections", "text without levels", honest),
    Example("placeholders", "doorway page", unfilled, at_least=5),
    Example("placeholders", "local paper", honest, at_most=0),
    Example(
        "placeholders",
        "minutes with words in brackets",
        main(*PIER, "Deaths: none. [Laughter] The form asks for [your] name; side effects: none."),
        at_most=0,
    ),
    Example("placeholders", "documentation of a template engine", main(*CODE)),
    Example(
        "escaped_entities",
        "machine-translated copy",
        main(*(line.replace(",", "&amp;#8217;,&nbsp;") for line in PIER)),
        at_least=15,
    ),
    Example("escaped_entities", "local paper", honest, at_most=0),
    Example("escaped_entities", "firm with an ampersand", main(*PIER, "Voss & Sons"), at_most=0),
    Example("escaped_entities", "documentation", main(*CODE)),
    Example("escaped_entities", "too short", short),
    Example(
        "leftover_markup",
        "machine-written filler pasted unread",
        Page(html=html(PIER_TITLE, [f"**Piers:** {p} <strong>Book</strong>" for p in PIER])),
        at_least=30,
    ),
    Example(
        "leftover_markup",
        "autoblog",
        main(*PIER, '[caption id="a12"]', "[/caption]", "[vc_row]", "<br />"),
        at_least=10,
    ),
    Example(
        "leftover_markup", "Markdown text", main("# Pier", "**Now:** closed", *PIER), at_most=0
    ),
    Example(
        "leftover_markup",
        "blog with a comment form",
        full(*PIER, 'You may use these tags: <a href="" title=""> <b> <cite=""> <em> <strong>'),
        at_most=0,
    ),
    Example("leftover_markup", "documentation", main(*CODE)),
    Example("repeated_openings", "doorway page", main(*DOORWAY), at_least=0.9),
    Example("repeated_openings", "local paper", main(*PIER, *PIER[:0]), at_most=0.1),
    Example("repeated_openings", "Russian news", main(*RUSSIAN, *RUSSIAN[:2]), at_most=0),
    Example("repeated_openings", "too short", short),
    Example("sentence_links", "doorway page", main(*DOORWAY), at_least=0.9),
    Example("sentence_links", "stitched page", sentence_per_topic, at_most=0.1),
    Example("sentence_links", "too short", short),
]


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda e: f"{e.signal}-{e.source}")
def test_example(example: Example) -> None:
    example.check()


def test_every_signal_has_a_page_that_fires_and_one_that_does_not() -> None:
    names = {name for name, signal in all_signals().items() if signal.family == "templates"}
    assert names == {e.signal for e in EXAMPLES if e.at_least is not None}
    assert names == {e.signal for e in EXAMPLES if e.at_most is not None}


@pytest.mark.parametrize(
    ("signal", "page", "shown"),
    [
        ("lone_counters", farm, ["veryGood! (9913)"]),
        ("list_labels", farm, ["Related", "Ranking", "Recommendation"]),
        ("rule_lines", main(*PIER, "___"), ["___"]),
        ("feed_residue", main(*PIER, FEED), ["appeared first on", "Read the full article"]),
        ("search_residue", main(*PIER, *RESULTS), ["People also ask", "Related searches"]),
        ("placeholders", unfilled, ["{city}", "{keyword}", "[State]", ": None", ": undefined"]),
        ("stock_sections", sections(*JAPANESE_HEADINGS), [*JAPANESE_HEADINGS]),
    ],
)
def test_evidence_shows(signal: str, page: Page, shown: list[str]) -> None:
    document = parse(page)
    evidence = all_signals()[signal].evidence
    assert evidence is not None
    assert [document.slice(span) for span in evidence(document)] == shown


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda e: f"{e.signal}-{e.source}")
def test_evidence_lies_within_text(example: Example) -> None:
    document = parse(example.page)
    evidence = all_signals()[example.signal].evidence
    spans = evidence(document) if evidence else []
    assert all(0 <= start < end <= len(document.text) for start, end in spans)
