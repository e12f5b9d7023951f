from __future__ import annotations

import re

from tests.farm.families import made, marked, story
from tests.farm.pool import POOL


def test_fragments_of_several_articles_are_joined() -> None:
    for page in marked("scraped_search", "joined_snippets", 20):
        text = story(page)
        told = [other for other in POOL if any(_piece(p) in text for p in other.paragraphs)]
        assert len(told) >= 1
        assert re.search(r"…|\.\.\.| · ", text)


def _piece(paragraph: str) -> str:
    """Return the middle of a paragraph."""
    words = paragraph.split(" ")
    return " ".join(words[len(words) // 2 : len(words) // 2 + 4])


def test_results_begin_with_dates_and_hosts() -> None:
    pages = [
        page
        for page in marked("scraped_search", "dates_before", 20, severity=1)
        if "hosts_before" in page.marks
    ]
    assert pages
    for page in pages:
        assert re.search(r"(?:19|20)\d\d", story(page))
        assert re.search(r"\w\.(?:example|com|org|net|[a-z]{2,6})", story(page))


def test_queries_are_many() -> None:
    titles = {made("scraped_search", POOL[0], seed, 1).content.title for seed in range(150)}
    assert len(titles) > 60


def test_other_queries_are_listed() -> None:
    for page in marked("scraped_search", "related_searches", 20):
        titles = {article.title for article in POOL}
        first = page.content.lists[0].items if page.content.lists else ()
        inside = any(block.startswith(("<ul", "<ol", "<p>")) for block in page.content.paragraphs)
        assert inside or not {item.title for item in first} & titles
