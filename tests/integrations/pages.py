"""The same pages for all doors: samples, and pages that the project's farmer makes."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from detector import Page
from detector.farm import families, farm, honest_twin, read_articles
from tests.samples import DATA, samples

Row = dict[str, Any]

NUMBER = 300
FETCHED = "2024-05-06T07:08:09+00:00"


@lru_cache(maxsize=1)
def rows() -> tuple[Row, ...]:
    """Return 300 rows of a table as a crawl leaves them, some in HTML and some in text."""
    found = [_row(n, page) for n, page in enumerate([*_odd(), *_sampled(), *_made()][:NUMBER])]
    assert len(found) == NUMBER
    return tuple(found)


def html_rows() -> list[Row]:
    return [row for row in rows() if row["html"] is not None]


def spam_and_clean(number: int) -> list[Row]:
    """Return rows of made pages: a farm page, its honest twin, the next farm page …"""
    return list(rows()[-2 * number :])


def _odd() -> list[Page]:
    """Return what crawls hold too: hardly a word, no page at all, strange characters."""
    return [
        Page(text="The pier is shut.", title="The pier"),
        Page(html="%PDF-1.7 no page"),
        Page(html="<title>Café 😀</title><p>Ünïcode \x00 and\u2028no end"),
    ]


def _sampled() -> list[Page]:
    return [sample.page for sample in samples()]


def _made() -> list[Page]:
    stories = list(read_articles(DATA / "articles.jsonl"))
    pages = []
    for seed in range(4):
        for n, story in enumerate(stories):
            family = list(families())[(n + seed) % len(families())]
            pages.append(farm(story, family, seed=seed, pool=stories, severity=1.0).page)
            twin = honest_twin(story, seed=seed, pool=stories, republished=bool(n % 2))
            pages.append(twin.page)
    return pages


def _row(number: int, page: Page) -> Row:
    html = page.html
    if isinstance(html, bytes):
        html = html.decode(page.encoding or "utf-8", errors="replace")
    address = page.url or f"https://page{number}.example/"
    return {
        "id": f"page-{number}",
        "n": number,
        # Each another address, and one that a proxy can serve without a certificate.
        "url": f"http://{address.partition('://')[2]}?n={number}",
        "title": page.title,
        "html": html,
        "text": None if html is not None else page.text,
        "fetched": FETCHED,
    }
