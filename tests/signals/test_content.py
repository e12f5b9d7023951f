from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from detector.document import parse
from detector.page import Page
from detector.signals import all_signals
from detector.signals.content import _as_bytes
from tests.signals.example import Example
from tests.signals.stories import GERMAN, PIER, PIER_TITLE, STUFFED, STUFFED_TITLE, html, text

MINUTES = (
    "The chair opened the meeting and thanked the volunteers who had painted the hall.",
    "The treasurer reported that rent from the market covers the heating for another winter.",
    "Mr. Okafor asked whether the footpath behind the mill could be lit, as two people fell "
    "there in November, and the clerk will write to the county.",
    "It was agreed to plant three pear trees by the gate and to ask the school for help.",
    "Noor Khan showed drawings of the new bus shelter; most liked the one with the green roof "
    "and a bench that faces away from the wind.",
    "Nobody objected to the summer fair, although the band must stop at ten o'clock.",
    "A letter about loud geese was read aloud, and the meeting decided to leave them in peace.",
    "Under other business, Jo Roy offered her barn for the jumble sale and was thanked for it.",
    "The next meeting is on the first Tuesday of the month; tea will be served from half past "
    "six, and anybody with a spare kettle is asked to bring it along.",
)
REPEATED = ("Slot games are fun for all players who want to win big today.",) * 6


def main(*paragraphs: str) -> Page:
    return Page(title=PIER_TITLE, text=text(*paragraphs), text_kind="main")


honest = main(*PIER, *MINUTES)
stuffed = main(*STUFFED, *STUFFED, *STUFFED)
short = main("The pier is closed.")
honest_html = Page(html=html(PIER_TITLE, PIER))
chinese = main(*("码头在星期一关闭，工程师正在检查。居民希望春天以前能够修好。" * 9,))
MENU = "".join(f'<a href="/{n}">Roof repair offers in district number {n}</a> ' for n in range(40))
SCRIPT = f"<script>{'var a = 1; ' * 4000}</script>"
ODD = (
    "Opening hours",
    "Mon 9-17",
    "Tue 9-17",
    "A long paragraph about the hall follows here, and it ends as it should, with a full stop.",
    "Another long paragraph about the hall follows here, and it also ends as it should do.",
)

EXAMPLES: list[Example] = [
    Example("story_words", "a full story", honest, at_least=2.4),
    Example("story_words", "one line", short, at_most=1.0),
    Example("story_words", "nothing visible", Page(html="<title>Pier</title>")),
    Example(
        "title_length",
        "title made for searches",
        Page(title=f"Best Cheap {STUFFED_TITLE} Near Me Open Now Reviews", text=text(*PIER)),
        at_least=10,
    ),
    Example("title_length", "news headline", honest, at_most=6),
    Example("title_length", "no title", Page(text=text(*PIER[:1]), text_kind="main")),
    Example("mean_word_length", "German compounds", main(*GERMAN), at_least=5.0),
    Example("mean_word_length", "plain English", honest, at_most=4.8),
    Example("mean_word_length", "Chinese", chinese),
    Example(
        "anchor_text_share",
        "wall of links",
        Page(html=html(PIER_TITLE, PIER, after=MENU)),
        at_least=0.4,
    ),
    Example("anchor_text_share", "local paper", honest_html, at_most=0.0),
    Example("anchor_text_share", "text has no links", honest),
    Example("visible_share", "hardly any code", honest_html, at_least=0.7),
    Example(
        "visible_share",
        "mostly scripts",
        Page(html=html(PIER_TITLE, PIER, after=SCRIPT)),
        at_most=0.1,
    ),
    Example("visible_share", "text has no code", honest),
    Example("paragraph_length", "news story", main(*PIER), at_least=35),
    Example("paragraph_length", "minutes", main(*MINUTES), at_most=30),
    Example("paragraph_length", "too short", short),
    Example("paragraph_evenness", "paragraphs of all lengths", honest, at_least=0.3),
    Example("paragraph_evenness", "machine-written filler", main(*REPEATED), at_most=0.05),
    Example("paragraph_evenness", "too short", short),
    Example("compression_ratio", "stuffed page", stuffed, at_least=2.6),
    Example("compression_ratio", "news and minutes", honest, at_most=2.0),
    Example("compression_ratio", "too short", short),
    Example("compression_ratio", "Chinese", chinese),
    Example("duplicate_line_share", "stuffed page", stuffed, at_least=0.45),
    Example("duplicate_line_share", "news and minutes", honest, at_most=0.0),
    Example("duplicate_line_share", "too short", short),
    Example("duplicate_5gram_share", "stuffed page", stuffed, at_least=0.2),
    Example("duplicate_5gram_share", "news and minutes", honest, at_most=0.01),
    Example("duplicate_5gram_share", "too short", short),
    Example("top_word_share", "stuffed page", stuffed, at_least=0.08),
    Example("top_word_share", "news and minutes", honest, at_most=0.03),
    Example("top_word_share", "too short", short),
    Example("word_entropy", "news and minutes", honest, at_least=6.5),
    Example("word_entropy", "stuffed page", stuffed, at_most=6.4),
    Example("word_entropy", "too short", short),
    Example("function_word_share", "news and minutes", honest, at_least=0.4),
    Example("function_word_share", "German story", main(*GERMAN), at_least=0.35),
    Example("function_word_share", "stuffed page", stuffed, at_most=0.3),
    Example("function_word_share", "no list of Chinese", chinese),
    Example("symbol_rate", "casino farm", main(*(f"✅ {p} ⭐🔥" for p in PIER)), at_least=30),
    Example("symbol_rate", "news and minutes", honest, at_most=0.0),
    Example("symbol_rate", "too short", short),
    Example(
        "ellipsis_line_share",
        "scraped snippets",
        main(*(p[:90] + " …" for p in MINUTES)),
        at_least=0.9,
    ),
    Example("ellipsis_line_share", "news and minutes", honest, at_most=0.0),
    Example("ellipsis_line_share", "too short", short),
    Example("unpunctuated_paragraphs", "cut teasers", main(*(p[:150] for p in PIER)), at_least=0.8),
    Example("unpunctuated_paragraphs", "news and minutes", honest, at_most=0.0),
    Example("unpunctuated_paragraphs", "too short", short),
    Example("short_line_share", "opening hours", main(*ODD), at_least=0.5),
    Example("short_line_share", "news and minutes", honest, at_most=0.0),
    Example("short_line_share", "too short", short),
    Example("uppercase_share", "shouting", main(*(p.upper() for p in PIER)), at_least=0.4),
    Example("uppercase_share", "news and minutes", honest, at_most=0.06),
    Example("uppercase_share", "too short", short),
    Example(
        "digit_share", "results", main(*(f"{p} 12:34 567 8910" for p in MINUTES)), at_least=0.05
    ),
    Example("digit_share", "news and minutes", honest, at_most=0.01),
    Example("digit_share", "too short", short),
    Example(
        "nonalphabetic_share", "results", main(*(f"{p} 1 2 3 4 5 6" for p in MINUTES)), at_least=0.2
    ),
    Example("nonalphabetic_share", "news and minutes", honest, at_most=0.01),
    Example("nonalphabetic_share", "too short", short),
]


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda e: f"{e.signal}: {e.source}")
def test_example(example: Example) -> None:
    example.check()


@pytest.mark.parametrize(
    "signal",
    ["compression_ratio", "duplicate_5gram_share", "top_word_share", "word_entropy"],
)
def test_length_does_not_matter(signal: str) -> None:
    measure = all_signals()[signal]
    assert measure(parse(honest)) == measure(parse(main(*PIER, *MINUTES, *STUFFED)))


def test_evidence_shows_the_repeated_line() -> None:
    document = parse(main(*REPEATED, *MINUTES))
    evidence = all_signals()["duplicate_line_share"].evidence
    assert evidence is not None
    assert {document.slice(span) for span in evidence(document)} == {REPEATED[0]}


@pytest.mark.parametrize("page", [honest, stuffed, honest_html, short, chinese])
def test_evidence_lies_in_the_text(page: Page) -> None:
    document = parse(page)
    for signal in all_signals().values():
        if signal.family == "content" and signal.evidence is not None:
            for start, end in signal.evidence(document):
                assert 0 <= start < end <= len(document.text)


@given(st.text(max_size=400))
def test_characters_beyond_a_byte_are_numbered_as_they_come(line: str) -> None:
    line = "“" + line
    letters = "".join(dict.fromkeys(line))
    assert _as_bytes(line) == bytes(letters.index(letter) % 256 for letter in line)
