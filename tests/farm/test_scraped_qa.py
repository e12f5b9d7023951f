from __future__ import annotations

import re
from random import Random

from detector.farm.scraped_qa import _user
from tests.farm.families import made, marked, story
from tests.farm.pool import POOL


def test_answers_have_labels_votes_and_users() -> None:
    for page in marked("scraped_qa", "answer_labels", 20, severity=1):
        text = story(page)
        assert re.search(r"\d", text)
        assert page.site.plain or {"votes", "other_users"} <= set(page.marks)


def test_questions_are_many() -> None:
    titles = {made("scraped_qa", POOL[0], seed, 1).content.title for seed in range(150)}
    assert len(titles) > 80


def test_users_are_many() -> None:
    assert len({_user(Random(seed)) for seed in range(300)}) > 280


def test_a_single_answer_page_still_has_two() -> None:
    for seed in range(20):
        assert len(made("scraped_qa", POOL[seed], seed, 0).content.paragraphs) >= 2
