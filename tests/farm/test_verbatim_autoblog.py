from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from detector.farm import Article
from detector.farm._feeds import AUTHORS, FEEDS
from detector.farm.verbatim_autoblog import MARKS
from tests.farm.families import EVERY_LANGUAGE, made, marked, story
from tests.farm.pool import squeezed

FAMILY = "verbatim_autoblog"


def alternatives(key: str) -> set[str]:
    return {text for rules in FEEDS.values() for text in rules.get(key, "").split("|")}


@given(st.sampled_from(EVERY_LANGUAGE), st.integers(0, 10**6), st.floats(0, 1))
@settings(max_examples=60, deadline=None)
def test_the_body_is_copied_whole_or_cut_off(article: Article, seed: int, severity: float) -> None:
    page = made(FAMILY, article, seed, severity)
    text = squeezed(story(page))
    first = squeezed(article.paragraphs[0])
    if "cut_off" in page.marks:
        assert first[:15] in text
        assert squeezed(article.paragraphs[-1]) not in text or "key_points" in page.marks
    else:
        assert all(squeezed(paragraph) in text for paragraph in article.paragraphs)


@given(st.sampled_from(EVERY_LANGUAGE), st.integers(0, 10**6))
@settings(max_examples=40, deadline=None)
def test_the_mildest_page_says_where_it_comes_from(article: Article, seed: int) -> None:
    page = made(FAMILY, article, seed, 0)
    assert len(page.marks) == 2
    if page.site.plain and page.marks == ("author", "category"):
        return
    assert "source_stub" in page.marks
    assert page.planted and all(line in story(page) for line in page.planted)


@pytest.mark.parametrize("mark", MARKS)
def test_each_mark_is_drawn(mark: str) -> None:
    assert marked(FAMILY, mark, 10)


def test_teasers_stop_in_mid_sentence() -> None:
    ends = set()
    for page in marked(FAMILY, "cut_off", 30):
        teaser = max(
            story(page).split("\n"), key=lambda line: line.endswith(("…", "]", "...", ")"))
        )
        ends.add(teaser[-3:])
    assert len(ends) >= 5


@pytest.mark.parametrize(("mark", "key"), [("key_points", "points")])
def test_headings_are_those_of_the_template(mark: str, key: str) -> None:
    known = {text.upper() for text in alternatives(key)}
    for page in marked(FAMILY, mark, 30):
        assert known & {line.upper() for line in story(page).split("\n")}


def test_template_headings_come_around_the_body() -> None:
    known = {text.upper() for key in ("open", "middle", "close") for text in alternatives(key)}
    counts = [
        sum(line.upper() in known for line in story(page).split("\n"))
        for page in marked(FAMILY, "template_headings", 40)
    ]
    assert min(counts) >= 1 and max(counts) == 3


def test_posts_of_a_batch_come_on_one_day() -> None:
    for page in marked(FAMILY, "stamps", 30):
        listing = page.content.lists[0]
        days = {item.day for item in listing.items}
        assert len(days) <= 2 and page.content.published.date() in days


def test_authors_are_accounts_people_and_sources() -> None:
    bylines = {page.content.byline for page in marked(FAMILY, "author", 60)}
    assert len(bylines) > 20
    assert bylines & {"admin", "Admin", "editor", "autopost", "rss", "webmaster"}


def test_keywords_are_words_of_the_story() -> None:
    for page in marked(FAMILY, "keyword_list", 20):
        words = page.content.keywords
        assert len(words) >= 3 or not words[0].isascii()
        assert all(word == word.lower() for word in words)


def test_stubs_link_to_the_source_or_are_plain() -> None:
    linked = [
        'href="http' in " ".join(page.content.paragraphs[-4:])
        for page in marked(FAMILY, "source_stub", 40)
    ]
    assert set(linked) == {True, False}


def test_plain_sites_leave_lines_of_the_feed_or_look_like_autoblogs() -> None:
    pages = [made(FAMILY, EVERY_LANGUAGE[0], seed, 0.7) for seed in range(120)]
    plain = [page for page in pages if page.site.plain]
    bare = [page for page in plain if page.marks == ("author", "category")]
    assert len(plain) >= 30 and 0 < len(bare) / len(plain) < 0.3
    accounts = set(AUTHORS.split("|"))
    assert all(page.content.byline in accounts for page in bare)
    assert all(len(page.content.keywords) >= 4 for page in bare)
    assert not any("<a" in story for page in bare for story in page.content.paragraphs)
