from __future__ import annotations

import re
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from detector.farm import Article
from detector.farm._thesaurus import GOOD, ODD, ODD_PHRASES
from detector.farm.spun import MARKS
from detector.farm.synonyms import forms, phrases_changed, share_known, words_changed
from tests.farm.families import EVERY_LANGUAGE, STORIES, made, marked, story
from tests.farm.pool import POOL

FAMILY = "spun"


@given(st.sampled_from(EVERY_LANGUAGE), st.integers(0, 10**6), st.floats(0, 1))
@settings(max_examples=60, deadline=None)
def test_words_are_swapped_at_any_severity(article: Article, seed: int, severity: float) -> None:
    page = made(FAMILY, article, seed, severity)
    assert page.marks[0] == "swapped_words"
    assert story(page) != "\n".join(article.paragraphs)


def swapped_share(severity: float) -> float:
    shares = []
    for seed, article in enumerate(POOL[:20]):
        before = set(re.findall(r"\w+", " ".join(article.paragraphs).lower()))
        after = set(re.findall(r"\w+", story(made(FAMILY, article, seed, severity)).lower()))
        shares.append(len(before - after) / len(before))
    return sum(shares) / len(shares)


def test_worse_pages_swap_more() -> None:
    mild, middling, gross = map(swapped_share, (0, 0.5, 1))
    assert 0.005 < mild < middling < gross
    assert mild < 0.08 and gross > 0.2


@pytest.mark.parametrize("mark", MARKS)
def test_each_mark_is_drawn(mark: str) -> None:
    assert marked(FAMILY, mark, 5)


def test_names_are_altered() -> None:
    for page in marked(FAMILY, "renamed", 20):
        assert page.planted


def test_spintax_is_left_now_and_then() -> None:
    assert all("|" in story(page) for page in marked(FAMILY, "spintax", 5))
    pages = [made(FAMILY, POOL[0], seed, 1) for seed in range(80)]
    assert sum("spintax" in page.marks for page in pages) < 25


def test_articles_are_wrong() -> None:
    wrong = re.compile(r"\ban [bcdfgklmnprst]|\ba [aeio]", re.IGNORECASE)
    pages = marked(FAMILY, "wrong_article", 20)
    assert sum(bool(wrong.search(story(page))) for page in pages) >= 18


def test_a_story_without_known_words_is_jumbled() -> None:
    article = Article("Abc", ("Qwx zyv. Plo mnb. Ghj kls. Wer tzu.",), language="en")
    page = made(FAMILY, article, 1, 0)
    assert page.marks == ("jumbled",)


@pytest.mark.parametrize(
    ("word", "kind", "expected"),
    [
        ("plan", "v", ["plan", "plans", "planned", "planning"]),
        ("use", "v", ["use", "uses", "used", "using"]),
        ("carry", "v", ["carry", "carries", "carried", "carrying"]),
        ("be taught", "v", ["be taught", "is taught", "was taught", "being taught"]),
        ("go/goes/went/going", "v", ["go", "goes", "went", "going"]),
        ("city", "n", ["city", "cities"]),
    ],
)
def test_forms(word: str, kind: str, expected: list[str]) -> None:
    assert forms(word, kind) == expected


@pytest.mark.parametrize("table", [ODD, GOOD, ODD_PHRASES])
def test_no_word_stands_for_itself(table: dict[str, str]) -> None:
    for language, listed in table.items():
        for line in listed.strip().splitlines():
            left, _, right = line.partition(": ")
            heads = left.removeprefix("v ").removeprefix("n ").split("/")
            assert right and not {*heads} & {*right.split(", ")}, (language, line)


def test_scripts_without_spaces_and_words_with_them() -> None:
    zh, vi = STORIES["zh"].paragraphs[0], STORIES["vi"].paragraphs[0]
    assert words_changed(zh, "zh", Random(1), 1) != zh
    assert words_changed(vi, "vi", Random(1), 1) != vi
    assert words_changed(vi, "xx", Random(1), 1) == vi


def test_phrases_keep_their_capitals() -> None:
    assert phrases_changed("Last year it rained.", "en", Random(1), 1)[0].isupper()


def test_plain_sites_swap_words_and_change_nothing_else() -> None:
    pages = [made(FAMILY, POOL[0], seed, 0.7) for seed in range(60)]
    plain = [page for page in pages if page.site.plain]
    assert len(plain) >= 12
    assert all(
        set(page.marks) <= {"swapped_words", "broken_phrases", "spun_title"} for page in plain
    )
    assert all(len(page.content.paragraphs) == len(POOL[0].paragraphs) for page in plain)


def test_the_share_of_known_words() -> None:
    assert share_known("", "en") == share_known("Qwx zyv.", "en") == 0
    assert 0 < share_known(" ".join(POOL[0].paragraphs), "en") < 0.6
