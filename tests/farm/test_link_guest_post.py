from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from detector.farm import Article
from detector.farm.link_guest_post import MARKS
from detector.farm.registry import Made
from tests.farm.families import EVERY_LANGUAGE, made, marked, shown, story
from tests.farm.pool import squeezed

FAMILY = "link_guest_post"


def outgoing(page: Made) -> list[str]:
    blocks = " ".join((*page.content.paragraphs, *page.content.notes_below))
    hosts = re.findall(r'href="https?://([^/"]+)', blocks)
    return [host for host in hosts if host != page.site.host and "example" not in host]


@given(st.sampled_from(EVERY_LANGUAGE), st.integers(0, 10**6))
@settings(max_examples=50, deadline=None)
def test_the_mildest_page_has_one_link_in_a_whole_article(article: Article, seed: int) -> None:
    page = made(FAMILY, article, seed, 0)
    assert page.marks == ("money_link",)
    assert len(outgoing(page)) == 1
    assert page.planted[0] in shown(page).text
    kept = [squeezed(p) in squeezed(story(page)) for p in article.paragraphs]
    assert sum(kept) >= len(kept) - 1  # the link may stand inside one


@pytest.mark.parametrize("mark", MARKS)
def test_each_mark_is_drawn(mark: str) -> None:
    assert marked(FAMILY, mark, 10)


def test_there_are_one_to_three_links() -> None:
    counts = {len(outgoing(page)) for page in marked(FAMILY, "money_link", 60)}
    counts |= {len(outgoing(page)) for page in marked(FAMILY, "money_link", 60, severity=0.3)}
    assert counts == {1, 2, 3}


def test_the_author_gets_a_link() -> None:
    for page in marked(FAMILY, "author_bio", 20):
        bio = (*page.content.paragraphs, *page.content.notes_below)[-1]
        assert any("<a " in block for block in (bio, page.content.paragraphs[-1]))


def test_advice_takes_the_place_of_the_story() -> None:
    for page in marked(FAMILY, "composed_advice", 10):
        assert len(page.content.paragraphs) >= 3


def test_anchors_are_many() -> None:
    anchors = {page.planted[0] for page in marked(FAMILY, "money_link", 200)}
    assert len(anchors) > 40
