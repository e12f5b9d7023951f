from __future__ import annotations

import pytest

from detector.document import parse
from detector.page import Page
from detector.signals import all_signals
from tests.signals.example import Example
from tests.signals.stories import GERMAN, PIER, PIER_TITLE, RUSSIAN, html, text

GERMAN_TITLE = "Alte Brücke für Fahrzeuge gesperrt"
RUSSIAN_TITLE = "Старый мост закрыт для машин"
ENGLISH_LABELS = "".join(
    f"<li>{label}</li>" for label in ("Home", "About us", "Contact us", "Recent posts", "Search")
)
GERMAN_LABELS = "".join(
    f"<li>{label}</li>" for label in ("Startseite", "Über uns", "Kontakt", "Impressum", "Suche")
)
SALAD = (
    "Casino bonus poker jackpot roulette blackjack betting sportsbook gambling slots.",
    "Poker jackpot casino roulette bonus gambling blackjack slots sportsbook betting.",
    "Jackpot gambling poker slots roulette betting sportsbook casino bonus blackjack.",
)
TEAMS = (
    "Voss, Okafor, Khan, Wei, Roy, Hadley, Moss, Lund, Byrne, Okoro, Silva, Tanaka, Novak.",
    "Brandt, Costa, Duarte, Egan, Fox, Grant, Hall, Irwin, Jones, Kelly, Lopez, Mills, Nash.",
)
MIXED = (
    GERMAN[0],
    "The mayor said that the bridge would be closed for the winter and that she has no money.",
    GERMAN[1],
    "It was the third time that this has happened, and they do not know what they will do.",
    GERMAN[2],
)


def main(title: str, *paragraphs: str, url: str | None = None, language: str | None = None) -> Page:
    return Page(title=title, text=text(*paragraphs), text_kind="main", url=url, language=language)


def plain(paragraphs: tuple[str, ...]) -> tuple[str, ...]:
    table = str.maketrans({"ä": "a", "ö": "o", "ü": "u", "ß": "s", "Ä": "A", "Ö": "O", "Ü": "U"})
    return tuple(p.translate(table) for p in paragraphs)


def disguised(paragraph: str) -> str:
    return (
        paragraph.replace("council", "cоuncil").replace("piles", "рiles").replace("boats", "bоats")
    )


english = main(PIER_TITLE, *PIER)
german = main(GERMAN_TITLE, *GERMAN)
russian = main(RUSSIAN_TITLE, *RUSSIAN)
short = main("Pier", "The pier is closed.")

EXAMPLES: list[Example] = [
    Example(
        "declared_language_wrong",
        "template of another language",
        Page(html=html(GERMAN_TITLE, GERMAN, lang="en")),
        at_least=1,
    ),
    Example(
        "declared_language_wrong",
        "Austrian paper",
        Page(html=html(GERMAN_TITLE, GERMAN, lang="de-AT")),
        at_most=0,
    ),
    Example("declared_language_wrong", "nothing declared", german),
    Example(
        "title_script_differs", "title left untranslated", main(RUSSIAN_TITLE, *PIER), at_least=1
    ),
    Example("title_script_differs", "Russian paper", russian, at_most=0),
    Example(
        "title_script_differs",
        "product name as title",
        main("Photoshop Elements", *RUSSIAN),
        at_most=0,
    ),
    Example("title_script_differs", "too short", short),
    Example(
        "lookalike_letters",
        "disguised copy",
        main(PIER_TITLE, *(disguised(p) for p in PIER)),
        at_least=5,
    ),
    Example("lookalike_letters", "Russian paper", russian, at_most=0),
    Example(
        "lookalike_letters",
        "units and formulas",
        main(PIER_TITLE, *PIER, "The crack is 40 μm wide, at 12 kΩ and with ΔT of 3 K."),
        at_most=0,
    ),
    Example("lookalike_letters", "too short", short),
    Example("foreign_sentences", "half-translated copy", main(GERMAN_TITLE, *MIXED), at_least=0.2),
    Example("foreign_sentences", "German paper", german, at_most=0.0),
    Example("foreign_sentences", "English paper", english, at_most=0.0),
    Example(
        "foreign_sentences",
        "a motto quoted",
        main(PIER_TITLE, *PIER, "The crew's motto, “sin prisa pero sin pausa”, hung on the door."),
        at_most=0.0,
    ),
    Example("foreign_sentences", "too short", short),
    Example("bare_sentences", "keyword salad", main(PIER_TITLE, *PIER, *SALAD), at_least=0.15),
    Example("bare_sentences", "English paper", english, at_most=0.0),
    Example("bare_sentences", "team sheet", main(PIER_TITLE, *PIER, *TEAMS), at_most=0.0),
    Example("bare_sentences", "too short", short),
    Example("missing_accents", "accents lost", main(GERMAN_TITLE, *plain(GERMAN)), at_least=0.9),
    Example("missing_accents", "German paper", german, at_most=0.0),
    Example("missing_accents", "English needs none", english),
    Example(
        "country_language_differs",
        "hijacked domain",
        main(RUSSIAN_TITLE, *RUSSIAN, url="https://feuerwehr-beispiel.de/news"),
        at_least=1,
    ),
    Example(
        "country_language_differs",
        "company that writes English too",
        main(PIER_TITLE, *PIER, url="https://beispiel.de/en/news"),
        at_most=0.5,
    ),
    Example(
        "country_language_differs",
        "German paper",
        main(GERMAN_TITLE, *GERMAN, url="https://beispiel.de/news"),
        at_most=0,
    ),
    Example("country_language_differs", "no address", german),
    Example(
        "country_language_differs",
        "domain sold to everybody",
        main(GERMAN_TITLE, *GERMAN, url="https://example.io/news"),
    ),
    Example(
        "foreign_labels",
        "template never translated",
        Page(html=html(GERMAN_TITLE, GERMAN, before=f"<nav><ul>{ENGLISH_LABELS}</ul></nav>")),
        at_least=0.9,
    ),
    Example(
        "foreign_labels",
        "German paper",
        Page(html=html(GERMAN_TITLE, GERMAN, before=f"<nav><ul>{GERMAN_LABELS}</ul></nav>")),
        at_most=0.0,
    ),
    Example("foreign_labels", "no labels", Page(html=html(GERMAN_TITLE, GERMAN))),
    Example("foreign_labels", "main text has no template", german),
]


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda e: f"{e.signal}: {e.source}")
def test_example(example: Example) -> None:
    example.check()


@pytest.mark.parametrize(
    ("signal", "page", "words"),
    [
        ("foreign_sentences", main(GERMAN_TITLE, *MIXED), MIXED[1]),
        ("bare_sentences", main(PIER_TITLE, *PIER, *SALAD), SALAD[0]),
        ("lookalike_letters", main(PIER_TITLE, *map(disguised, PIER)), "cоuncil"),
    ],
)
def test_evidence_shows_the_words(signal: str, page: Page, words: str) -> None:
    document = parse(page)
    evidence = all_signals()[signal].evidence
    assert evidence is not None
    assert words in [document.slice(span) for span in evidence(document)]


@pytest.mark.parametrize("page", [english, german, russian, short, main(GERMAN_TITLE, *MIXED)])
def test_evidence_lies_in_the_text(page: Page) -> None:
    document = parse(page)
    for signal in all_signals().values():
        if signal.family == "language" and signal.evidence is not None:
            for start, end in signal.evidence(document):
                assert 0 <= start < end <= len(document.text)
