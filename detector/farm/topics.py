"""Which articles of a pool go with a story: by topic and by time."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from datetime import date
from functools import lru_cache
from math import fsum
from random import Random

from detector.farm.article import Article
from detector.farm.parts import stems

__all__ = ["candidates", "near_in_time", "on_topic", "section_of", "topic_words"]

_WORD = re.compile(r"\w+")
_MIN_LETTERS = 5
_STEM = 7
_MOST_CANDIDATES = 300  # of a large pool, as many are looked at
_ENOUGH = 8


@lru_cache(maxsize=10_000)
def topic_words(article: Article) -> frozenset[str]:
    """Return the stems of the longer words of an article's title and first paragraphs."""
    text = f"{article.title} {' '.join(article.paragraphs[:2])}".lower()
    return frozenset(w[:_STEM] for w in _WORD.findall(text) if len(w) >= _MIN_LETTERS)


def candidates(article: Article, pool: Sequence[Article], rng: Random) -> list[Article]:
    """Return other articles of the pool, in the story's language where enough are."""
    drawn = rng.sample(pool, min(len(pool), _MOST_CANDIDATES))
    others = [other for other in drawn if other.title != article.title]
    same = [other for other in others if other.language == article.language]
    return same if len(same) >= _ENOUGH else others


def on_topic(article: Article, pool: Sequence[Article]) -> list[Article]:
    """Return the pool with what shares most rare words with the story first."""
    rarity = Counter(word for other in pool for word in topic_words(other))
    story = topic_words(article)

    def shared(other: Article) -> float:
        # The exact sum: others depend on the order, which sets have none of, and on Python.
        return fsum(1 / rarity[word] for word in story & topic_words(other))

    return sorted(pool, key=shared, reverse=True)


def near_in_time(day: date, pool: Sequence[Article]) -> list[Article]:
    """Return the pool with what was published closest to `day` first."""
    return sorted(pool, key=lambda other: abs((other.date - day).days) if other.date else 99_999)


@lru_cache(maxsize=10_000)
def section_of(article: Article) -> str:
    """Return the section that the story's words name most, or ``"general"``.

    Examples
    --------
    >>> section_of(Article("Late goal", ("The coach praised the players after the match.",)))
    'sport'
    >>> section_of(Article("A dry June", ("It did not rain.",)))
    'general'
    """
    listed = _WORD.findall(article.text.lower())
    counts = {
        section: sum(word.startswith(begins) for word in listed)
        for section, begins in stems().items()
    }
    best = max(counts, key=lambda section: counts[section])
    return best if counts[best] >= 3 else "general"
