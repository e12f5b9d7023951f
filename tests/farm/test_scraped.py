"""Tests of both families of scraped fragments."""

from __future__ import annotations

import re
from random import Random
from urllib.parse import unquote_plus

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from detector.farm import Article
from detector.farm import scraped_qa as qa
from detector.farm import scraped_search as search
from detector.farm._scraped import QUESTIONS, RESULTS
from detector.farm.scraped import fragment, middle, title_word
from tests.farm.families import EVERY_LANGUAGE, STORIES, address, made, marked, shown, story
from tests.farm.pool import POOL, squeezed

ARTICLES = st.sampled_from(EVERY_LANGUAGE)
SEEDS = st.integers(0, 10**6)
BOTH = ("scraped_qa", "scraped_search")
MARKS = [*(("scraped_qa", m) for m in qa.MARKS), *(("scraped_search", m) for m in search.MARKS)]


@pytest.mark.parametrize(("family", "mark"), MARKS)
def test_each_mark_is_drawn(family: str, mark: str) -> None:
    assert marked(family, mark, 10)


@pytest.mark.parametrize("family", BOTH)
@given(article=ARTICLES, seed=SEEDS, severity=st.floats(0, 1))
@settings(max_examples=40, deadline=None)
def test_the_story_is_not_told_whole(
    family: str, article: Article, seed: int, severity: float
) -> None:
    text = squeezed(story(made(family, article, seed, severity)))
    assert squeezed(" ".join(article.paragraphs)) not in text


@pytest.mark.parametrize("family", BOTH)
def test_the_query_is_in_title_and_address(family: str) -> None:
    mark = "question_address" if family == "scraped_qa" else "query_address"
    in_address = 0
    pages = [page for page in marked(family, mark, 40) if page.planted[0].isascii()]
    for page in pages:
        assert page.planted[0] in shown(page).text
        words = re.findall(r"[a-z]{5,}", page.planted[0].lower())[:1]
        in_address += all(word in unquote_plus(address(page)).lower() for word in words)
    assert in_address >= 0.9 * len(pages)


@pytest.mark.parametrize("table", [QUESTIONS, RESULTS])
def test_rules_are_whole(table: dict[str, dict[str, str]]) -> None:
    assert set(table) == {"en", "es", "fr", "de", *STORIES}
    given_names = {
        "title", "word", "word2", "user", "v", "d", "rep", "n", "query", "count", "count2", "year",
    }  # fmt: skip
    for language, rules in table.items():
        for key, listed in rules.items():
            named = set(re.findall(r"\{(\w+)\}", listed))
            assert named <= given_names | set(rules) | set(table["en"]), (language, key)


def test_fragment_and_middle() -> None:
    article = POOL[0]
    assert fragment(article, Random(3), 1) in " ".join(article.paragraphs)
    assert len(middle(article.paragraphs[0], Random(1), 40)) <= 40
    assert title_word(article, Random(1), 2) in article.title
