from __future__ import annotations

from dataclasses import replace

import pytest

from detector.document import parse
from detector.model.abstention import MIN_WIDTH, doubt, missing_inputs
from detector.page import Page
from tests.model.models import small_model
from tests.signals.stories import PIER, PIER_TITLE, html

MODEL = small_model()  # knows German and English
STORY = "\n".join(PIER)
SPANISH = (
    "El muelle se cerró el lunes porque las tormentas del invierno dañaron los pilares de "
    "madera, y los vecinos esperan que las obras terminen antes de la primavera. "
) * 3
CHINESE = "码头在星期一关闭，工程师正在检查桥墩，居民希望春天以前能够修好并重新开放。" * 5


def said(page: Page, languages: tuple[str, ...] = MODEL.languages) -> str:
    return doubt(parse(page), replace(MODEL, languages=languages))


def test_a_story_is_judged() -> None:
    assert said(Page(text=STORY)) == ""
    assert said(Page(html=html(PIER_TITLE, PIER))) == ""


@pytest.mark.parametrize(
    ("text", "words"),
    [("", "0 words"), ("Closed.", "1 word"), ("The pier is shut for now.", "6 words")],
)
def test_little_text_is_not(text: str, words: str) -> None:
    assert said(Page(text=text)) == f"too little text: {words}"


def test_the_bound_is_in_characters_that_are_seen() -> None:
    long_enough = "pier closed " * 30
    assert said(Page(text=long_enough[: int(MIN_WIDTH) + 20])) == ""
    assert said(Page(text=long_enough[: int(MIN_WIDTH) - 20])).startswith("too little text")


def test_wide_characters_count_for_more() -> None:
    short = CHINESE[:150]
    assert len(short) < MIN_WIDTH
    assert not said(Page(text=short), ("zh",)).startswith("too little text")


def test_a_language_that_was_not_learnt_is_named() -> None:
    assert said(Page(text=SPANISH)) == "the model has not learnt this language: es"
    assert said(Page(text=SPANISH), ("en", "es")) == ""


def test_a_model_that_names_no_language_judges_all() -> None:
    assert said(Page(text=SPANISH), ()) == ""


def test_what_a_page_lacks() -> None:
    lacking = missing_inputs(parse(Page(text=STORY, text_kind="main")))
    assert {"html", "template", "url", "title"} <= set(lacking)
    assert "language" not in lacking


def test_what_a_whole_page_lacks() -> None:
    head = '<meta property="article:published_time" content="2024-03-04T08:00:00Z">'
    page = Page(html=html(PIER_TITLE, PIER, head=head), url="https://harbour.example/pier")
    assert not {"html", "url", "title", "language", "date"} & set(missing_inputs(parse(page)))
