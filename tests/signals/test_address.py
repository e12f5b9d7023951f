from __future__ import annotations

import pytest

from detector.document import parse
from detector.page import Page
from detector.signals import all_signals
from tests.signals.example import Example
from tests.signals.stories import PIER, PIER_TITLE, STUFFED, STUFFED_TITLE, text

CASINO = (
    "Play casino slots at night and win the jackpot, because the casino pays a poker bonus for "
    "each slot that you spin. Online casino fans like roulette, blackjack and baccarat, and the "
    "casino adds a jackpot to every slot on Sunday. Sports betting is open all day.",
) * 2
HARM = (
    "A study by the department of health found that one casino visitor in nine borrows money "
    "to go on playing. The researchers spoke with families in four towns and asked how the debts "
    "had begun. Most had started with small sums that nobody noticed, and the first loss was the "
    "one that hurt most. The clinic offers help by telephone, day and night, and nobody has to "
    "give a name. Schools can order a leaflet, which explains in plain words how odds work.",
)


def page(url: str | None, *paragraphs: str, title: str | None = PIER_TITLE) -> Page:
    return Page(url=url, title=title, text=text(*(paragraphs or PIER)), text_kind="main")


nowhere = page(None)

EXAMPLES: list[Example] = [
    Example("host_digits", "numbered farm", page("https://bet365788.com/"), at_least=0.6),
    Example("host_digits", "newspaper", page("https://harbourpost.org/"), at_most=0.0),
    Example("host_digits", "no address", nowhere),
    Example(
        "host_hyphens", "doorway", page("https://cheap-roof-repair-millbrook.com/"), at_least=3
    ),
    Example("host_hyphens", "newspaper", page("https://harbourpost.org/"), at_most=0),
    Example(
        "host_hyphens", "name in another script", page("https://xn--mnchen-3ya.de/"), at_most=1
    ),
    Example("host_hyphens", "no address", nowhere),
    Example("host_unpronounceable", "random host", page("https://x7k2qzrtw.com/"), at_least=6),
    Example("host_unpronounceable", "newspaper", page("https://harbourpost.org/"), at_most=2),
    Example("host_unpronounceable", "no address", nowhere),
    Example(
        "host_in_story",
        "exact-match doorway",
        page("https://roof-repair-millbrook.com/", *STUFFED),
        at_least=0.7,
    ),
    Example("host_in_story", "newspaper", page("https://harbourpost.org/"), at_most=0.0),
    Example("host_in_story", "no address", nowhere),
    Example(
        "money_on_institution",
        "hijacked university host",
        page("https://library.uni.ac.id/slot/", *CASINO),
        at_least=30,
    ),
    Example(
        "money_on_institution",
        "hijacked school",
        page("https://oakhillprimaryschool.com/", *CASINO),
        at_least=30,
    ),
    Example(
        "money_on_institution",
        "health department on gambling",
        page("https://health.gov.au/gambling-study", *HARM),
        at_most=5,
    ),
    Example("money_on_institution", "casino's own site", page("https://lucky.com/", *CASINO)),
    Example("money_on_institution", "no address", nowhere),
    Example(
        "slug_words", "long slug", page("https://example.com/a-b-c-d-e-f-g-h-i-j"), at_least=10
    ),
    Example("slug_words", "number", page("https://example.com/news/48213"), at_most=1),
    Example("slug_words", "front page", page("https://example.com/")),
    Example(
        "slug_is_title",
        "slug made of the title",
        page("https://example.com/ferry-pier-closes-after-storm-damage.html"),
        at_least=1.0,
    ),
    Example("slug_is_title", "own wording", page("https://example.com/quay-trouble"), at_most=0.0),
    Example("slug_is_title", "front page", page("https://example.com/")),
    Example("slug_random", "hash", page("https://example.com/a/breed-bbdb3842.html"), at_least=0.5),
    Example("slug_random", "words", page("https://example.com/ferry-pier-closes"), at_most=0.0),
    Example(
        "slug_random",
        "word of hexadecimal letters",
        page("https://example.com/decade-cafe"),
        at_most=0.0,
    ),
    Example("slug_random", "front page", page("https://example.com/")),
    Example("path_depth", "deep archive", page("https://example.com/a/b/c/d/e"), at_least=5),
    Example("path_depth", "front page", page("https://example.com/"), at_most=0),
    Example("path_depth", "no address", nowhere),
    Example("dated_path", "newspaper", page("https://example.com/2024/03/04/pier"), at_least=1),
    Example(
        "dated_path", "year in the slug", page("https://example.com/best-kettles-2026"), at_most=0
    ),
    Example("dated_path", "no address", nowhere),
    Example(
        "query_in_address", "scraped search", page("https://example.com/?q=roof+repair"), at_least=1
    ),
    Example(
        "query_in_address",
        "newspaper",
        page("https://example.com/news?id=7&utm_source=x"),
        at_most=0,
    ),
    Example("query_in_address", "no address", nowhere),
    Example(
        "address_stuffing",
        "doorway",
        page(
            "https://roof-repair-millbrook.com/roof-repair/roof-repair-millbrook-prices",
            *STUFFED,
            title=STUFFED_TITLE,
        ),
        at_least=0.5,
    ),
    Example(
        "address_stuffing",
        "newspaper",
        page("https://harbourpost.org/local/pier-closes"),
        at_most=0.0,
    ),
    Example("address_stuffing", "front page", page("https://example.com/")),
]


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda e: f"{e.signal}: {e.source}")
def test_example(example: Example) -> None:
    example.check()


def test_evidence_shows_the_words() -> None:
    document = parse(page("https://library.uni.ac.id/slot/", *CASINO))
    evidence = all_signals()["money_on_institution"].evidence
    assert evidence is not None
    found = {document.slice(span).lower() for span in evidence(document)}
    assert {"casino", "slots", "jackpot", "roulette"} <= found


@pytest.mark.parametrize("url", ["not an address", "http://[broken", "https://", "/only/a/path"])
def test_broken_addresses_are_measured(url: str) -> None:
    document = parse(page(url))
    for signal in all_signals().values():
        if signal.family == "address":
            assert not signal(document) > signal.high
