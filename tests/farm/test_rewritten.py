from __future__ import annotations

import re
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from detector.farm import Article
from detector.farm._rewriting import REWRITING
from detector.farm.draft import Draft
from detector.farm.registry import Job
from detector.farm.rewritten import _REWRITES, MARKS, _unquoted
from detector.farm.sites import Site
from tests.farm.families import EVERY_LANGUAGE, made, marked, story
from tests.farm.pool import POOL

FAMILY = "rewritten"


@given(st.sampled_from(EVERY_LANGUAGE), st.integers(0, 10**6), st.floats(0, 1))
@settings(max_examples=50, deadline=None)
def test_numbers_are_kept(article: Article, seed: int, severity: float) -> None:
    page = made(FAMILY, article, seed, severity)
    told = story(page)
    if "no_attribution" not in page.marks:  # who said it may have a number
        assert all(number in told for number in re.findall(r"\d+", " ".join(article.paragraphs)))


def test_the_author_of_the_original_is_gone() -> None:
    for seed, article in enumerate(POOL):
        page = made(FAMILY, article, seed, 1)
        assert article.author is None or page.content.byline != article.author


def rewritten(mark: str, text: str, language: str = "en") -> str:
    article = Article("Pier", (text,), language=language)
    draft = Draft(Job(article, Site("1", "x", language), (), "1", 1.0), (mark,))
    return " ".join(_REWRITES[mark](draft, [[text]])[0])


@pytest.mark.parametrize(
    ("language", "text", "bare"),
    [
        ("en", '"The pier is shut," said Ann Oake, who runs it.', "The pier is shut."),
        ("en", "The pier is shut, according to the council.", "The pier is shut."),
        ("es", "«El muelle está cerrado», dijo la alcaldesa.", "El muelle está cerrado."),
        ("fr", "« La jetée est fermée », explique le maire.", "La jetée est fermée."),
        ("de", "»Der Steg ist zu«, sagt die Bürgermeisterin.", "Der Steg ist zu."),
        ("en", "The pier was shut on Monday.", "The pier was shut on Monday."),
    ],
)
def test_attribution_is_cut_off(language: str, text: str, bare: str) -> None:
    assert rewritten("no_attribution", text, language) == bare


def test_long_sentences_are_split() -> None:
    long = " ".join(["word"] * 20) + ", and nobody in the town knew the reason for it."
    assert rewritten("even_sentences", long).count(".") == 2


def test_unquoted() -> None:
    assert _unquoted('"Why?" he asked') == "Why? he asked."


@pytest.mark.parametrize("mark", MARKS)
def test_each_mark_is_drawn(mark: str) -> None:
    assert marked(FAMILY, mark, 10)


def test_synonyms_change_the_text() -> None:
    pages = [made(FAMILY, article, seed, 0) for seed, article in enumerate(POOL[:20])]
    same = [story(page) == "\n".join(a.paragraphs) for page, a in zip(pages, POOL, strict=False)]
    assert sum(same) <= 2


def test_openers_are_many() -> None:
    openers = {page.content.summary for page in marked(FAMILY, "opener", 120)}
    assert len(openers) > 90


def test_chatbot_words_are_left() -> None:
    for page in marked(FAMILY, "chatbot_words", 20):
        assert page.planted[0] in story(page)


def test_no_heading_stands_over_another() -> None:
    for page in marked(FAMILY, "headings", 40):
        blocks = page.content.paragraphs
        headings = [bool(re.match(r"<h[2-4]", block)) for block in blocks]
        faq = 1 if "faq" in page.marks else 0  # the label of the questions
        double = sum(a and b for a, b in pairwise(headings))
        assert double <= faq


@pytest.mark.parametrize("language", REWRITING)
def test_rules_are_whole(language: str) -> None:
    known = {*REWRITING["en"], *REWRITING[language], "topic", "word", "name", "site"}
    for key, listed in REWRITING[language].items():
        assert set(re.findall(r"\{(\w+)\}", listed)) <= known, key
        assert all(text.strip() for text in listed.split("|")), key
