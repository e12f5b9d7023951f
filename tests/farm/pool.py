"""The articles that the tests make pages of."""

from __future__ import annotations

from pathlib import Path

from detector.farm import Article, read_articles

ARTICLES_FILE = Path(__file__).parents[2] / "data" / "articles.jsonl"
POOL: tuple[Article, ...] = tuple(read_articles(ARTICLES_FILE))


def squeezed(text: str) -> str:
    """Return text without white space: where spaces are lost, it still compares."""
    return "".join(text.split())
