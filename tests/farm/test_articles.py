from __future__ import annotations

import json
from collections import Counter
from datetime import date
from pathlib import Path
from random import Random

import pytest

from detector.errors import DetectorError
from detector.farm import Article, read_articles
from detector.farm.topics import candidates, near_in_time, on_topic, section_of
from tests.farm.pool import POOL


def test_pool_is_varied() -> None:
    languages = Counter(article.language for article in POOL)
    assert languages == {"en": 20, "es": 2, "fr": 1, "de": 1}
    assert len({article.title for article in POOL}) == len(POOL)
    assert {article.date.year for article in POOL if article.date} >= set(range(2014, 2027))
    assert any(article.author is None for article in POOL)
    assert any(article.credit for article in POOL)


@pytest.mark.parametrize("article", POOL, ids=lambda article: article.title[:30])
def test_pool_articles_are_short(article: Article) -> None:
    assert 120 <= sum(len(paragraph.split()) for paragraph in article.paragraphs) <= 250
    assert article.date and date(2014, 1, 1) <= article.date <= date(2026, 12, 31)


def test_key_is_that_of_the_text() -> None:
    one = Article("Pier", ("Closed.",))
    assert one.key == Article("Pier", ("Closed.",), author="Ann").key
    assert one.key != Article("Pier", ("Open.",)).key


@pytest.mark.parametrize(
    "line",
    [
        "not json",
        "[]",
        json.dumps({"title": "Pier"}),
        json.dumps({"title": "Pier", "paragraphs": ["Closed."], "date": "yesterday"}),
        json.dumps({"title": "Pier", "paragraphs": ["Closed."], "colour": "red"}),
    ],
)
def test_a_bad_line_is_named(line: str, tmp_path: Path) -> None:
    path = tmp_path / "articles.jsonl"
    good = json.dumps({"title": "Pier", "paragraphs": ["Closed."]})
    path.write_text(f"{good}\n\n{line}\n", encoding="utf-8")
    with pytest.raises(DetectorError, match=r"articles\.jsonl:3"):
        list(read_articles(path))


SHARK = Article(
    "Shark seen off the pier", ("A basking shark swam past the harbour.",), language="en"
)
SHARKS = Article("Basking sharks are back", ("Sharks feed off the harbour wall.",), language="en")
OTHERS = [
    Article(f"Bread, part {n}", ("Flour and water.",), date=date(2010 + n, 1, 1)) for n in range(12)
]


def test_on_topic_comes_first() -> None:
    assert on_topic(SHARK, [*OTHERS, SHARKS])[0] == SHARKS


def test_near_in_time_comes_first_and_undated_last() -> None:
    ranked = near_in_time(date(2015, 3, 1), [SHARKS, *OTHERS])
    assert ranked[0].date == date(2015, 1, 1)
    assert ranked[-1] == SHARKS


def test_candidates_are_of_the_language_and_not_the_story() -> None:
    german = Article("Brot", ("Mehl und Wasser.",), language="de")
    found = candidates(OTHERS[0], [*OTHERS, german], Random(1))
    assert sorted(other.title for other in found) == sorted(other.title for other in OTHERS[1:])


@pytest.mark.parametrize(
    ("title", "section"),
    [
        ("Late header sends Wexcombe Rovers up", "sport"),
        ("Midwives return to Corrie Bay after nine years", "health"),
        ("Dairy co-operative halves its debt after selling the cheese works", "business"),
        ("Recount confirms: Tarrant Vale mayor wins by a single vote", "politics"),
        ("Albert Quennell, who kept the town's time, dies at 93", "general"),
    ],
)
def test_section(title: str, section: str) -> None:
    (article,) = (article for article in POOL if article.title == title)
    assert section_of(article) == section
