from __future__ import annotations

import json
from collections.abc import Mapping

import pytest

from detector.document import parse
from detector.page import Page
from detector.signals import all_signals
from tests.signals.example import Example
from tests.signals.stories import PIER, PIER_TITLE, html, text

URL = "https://harbourpost.org/news/pier"
FACTS = "Two of its oldest piles had split below the water line; boats leave from the fish quay."
ELSEWHERE = "Compare kettles, toasters and blenders, with discount vouchers for every kitchen."
FOOTER = (
    '<footer><a href="/about">About us</a> <a href="/contact">Contact</a> '
    '<a href="/privacy">Privacy policy</a> <a href="/archive">Archive</a> <a href="/rss">RSS</a> '
    '<a href="https://facebook.com/harbourpost">Facebook</a> '
    '<a href="https://www.instagram.com/harbourpost/">Instagram</a></footer>'
)
BARE_FOOTER = (
    "<footer>"
    + "".join(f'<a href="/p{n}">Story {n}</a> ' for n in range(8))
    + ('<a href="https://www.facebook.com/sharer/sharer.php?u=x">Share</a></footer>')
)


def page(head: str = "", after: str = "", url: str | None = URL) -> Page:
    return Page(url=url, html=html(PIER_TITLE, PIER, head=head, after=after))


def described(description: str) -> Page:
    return page(f'<meta name="description" content="{description}">')


def canonical(url: str) -> Page:
    return page(f'<link rel="canonical" href="{url}">')


def structured(data: Mapping[str, object], after: str = "") -> Page:
    return page(f'<script type="application/ld+json">{json.dumps(dict(data))}</script>', after)


def opengraph(name: str, content: str, url: str = URL) -> Page:
    return page(f'<meta property="og:{name}" content="{content}">', url=url)


def images(*found: tuple[str, str]) -> Page:
    return page(after="".join(f'<img src="{src}" alt="{alt}">' for src, alt in found))


as_text = Page(title=PIER_TITLE, text=text(*PIER), text_kind="main", url=URL)
bare = page()
RATED = {"@type": "Product", "aggregateRating": {"ratingValue": "4.9", "ratingCount": "812"}}

EXAMPLES: list[Example] = [
    Example("canonical_elsewhere", "cross-post", canonical("https://example.com/pier"), at_least=1),
    Example(
        "canonical_elsewhere",
        "own page",
        canonical("https://www.harbourpost.org/news/pier"),
        at_most=0,
    ),
    Example("canonical_elsewhere", "none given", bare),
    Example("canonical_elsewhere", "text", as_text),
    Example(
        "description_is_title",
        "template",
        described("Ferry pier closes after storm damage."),
        at_least=0.9,
    ),
    Example("description_is_title", "local paper", described(FACTS), at_most=0.2),
    Example("description_is_title", "none given", bare),
    Example("description_is_title", "text", as_text),
    Example("description_off_topic", "another site's template", described(ELSEWHERE), at_least=0.8),
    Example("description_off_topic", "local paper", described(FACTS), at_most=0.2),
    Example("description_off_topic", "none given", bare),
    Example("description_off_topic", "text", as_text),
    Example(
        "opengraph_title_differs",
        "template",
        opengraph("title", "Kitchen kettle vouchers"),
        at_least=1.0,
    ),
    Example(
        "opengraph_title_differs",
        "local paper",
        opengraph("title", "Storm damage: ferry pier closes"),
        at_most=0.0,
    ),
    Example("opengraph_title_differs", "none given", bare),
    Example("rating_without_reviews", "doorway", structured(RATED), at_least=1),
    Example(
        "rating_without_reviews", "shop", structured(RATED, "<p>Read 812 reviews</p>"), at_most=0
    ),
    Example(
        "rating_without_reviews",
        "article data only",
        structured({"@type": "NewsArticle", "headline": PIER_TITLE}),
        at_most=0,
    ),
    Example("rating_without_reviews", "none given", bare),
    Example(
        "site_name_unlike_host",
        "hijacked domain",
        opengraph("site_name", "Lucky Casino", "https://oakhillschool.com/"),
        at_least=1.0,
    ),
    Example(
        "site_name_unlike_host",
        "local paper",
        opengraph("site_name", "The Harbour Post"),
        at_most=0.4,
    ),
    Example(
        "site_name_unlike_host",
        "initials",
        opengraph("site_name", "Harbour Bay Council", "https://hbc.org/"),
        at_most=0.0,
    ),
    Example("site_name_unlike_host", "none given", bare),
    Example(
        "image_hosts",
        "scraped gallery",
        images(*((f"https://host{n}.example{n}.com/a.jpg", "") for n in range(6))),
        at_least=6,
    ),
    Example("image_hosts", "local paper", images(("/a.jpg", "a"), ("/b.jpg", "b")), at_most=0),
    Example("image_hosts", "no images", bare),
    Example(
        "alts_are_title",
        "stuffed page",
        images(("/a.jpg", PIER_TITLE), ("/b.jpg", PIER_TITLE)),
        at_least=1.0,
    ),
    Example("alts_are_title", "local paper", images(("/a.jpg", "Divers at work")), at_most=0.0),
    Example("alts_are_title", "no images", bare),
    Example(
        "hidden_text",
        "hidden keywords",
        page(after=f'<div style="display:none">{"cheap roof repair " * 200}</div>'),
        at_least=0.5,
    ),
    Example("hidden_text", "local paper", bare, at_most=0.0),
    Example("hidden_text", "text", as_text),
    Example(
        "scripts_from_elsewhere",
        "page put up for ads",
        page("".join(f'<script src="https://ads{n}.net/x.js"></script>' for n in range(5))),
        at_least=5,
    ),
    Example(
        "scripts_from_elsewhere", "own script", page('<script src="/a.js"></script>'), at_most=0
    ),
    Example("scripts_from_elsewhere", "text", as_text),
    Example("site_identity", "local paper", page(after=FOOTER), at_least=3),
    Example("site_identity", "throwaway site", page(after=BARE_FOOTER), at_most=0),
    Example("site_identity", "too few links", bare),
    Example("social_profiles", "local paper", page(after=FOOTER), at_least=2),
    Example("social_profiles", "share buttons only", page(after=BARE_FOOTER), at_most=0),
    Example("social_profiles", "too few links", bare),
]


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda e: f"{e.signal}: {e.source}")
def test_example(example: Example) -> None:
    example.check()


def test_evidence_shows_the_links() -> None:
    document = parse(page(after=FOOTER))
    evidence = all_signals()["site_identity"].evidence
    assert evidence is not None
    found = [document.slice(span) for span in evidence(document)]
    assert found == ["About us", "Contact", "Privacy policy"]


def test_text_has_no_markup_signals() -> None:
    document = parse(as_text)
    values = [s(document) for s in all_signals().values() if s.family == "markup"]
    assert all(value != value for value in values)
