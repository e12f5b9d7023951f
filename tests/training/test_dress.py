from __future__ import annotations

from dataclasses import replace
from html import escape

import pytest

from detector.document import parse
from detector.page import Page
from detector.training.dress import dressed
from detector.training.labelled import LabelledPage, views
from tests.farm.pool import POOL
from tests.signals.stories import PIER, PIER_TITLE, STUFFED, STUFFED_TITLE

SEEDS = [f"page {number}" for number in range(12)]


def bare(title: str | None = PIER_TITLE, paragraphs: tuple[str, ...] = PIER) -> Page:
    return Page(text="\n".join(paragraphs), title=title, id="bare", url="https://farm.example/1")


def body(paragraphs: tuple[str, ...] = PIER) -> str:
    return "".join(f"<p>{escape(paragraph, quote=False)}</p>" for paragraph in paragraphs)


@pytest.mark.parametrize("seed", SEEDS)
def test_the_text_is_shown_whole_and_in_order(seed: str) -> None:
    document = parse(dressed(bare(), body(), seed=seed))
    places = [document.text.find(paragraph) for paragraph in PIER]
    assert -1 not in places
    assert places == sorted(places)
    assert all(document.text.count(paragraph) == 1 for paragraph in PIER[1:])
    assert PIER_TITLE in document.text
    assert document.title is not None
    assert PIER_TITLE in document.title


def test_its_own_markup_is_kept() -> None:
    html = dressed(bare(), "<h2>Piles</h2><ul><li>one</li></ul>", seed="x").html
    assert isinstance(html, str)
    assert "<h2>Piles</h2><ul><li>one</li></ul>" in html


def test_no_address_is_drawn_and_the_name_is_kept() -> None:
    page = dressed(bare(), body(), seed="x")
    assert (page.url, page.id, page.text) == (None, "bare", None)


def test_the_seed_draws_the_template() -> None:
    made = [dressed(bare(), body(), seed=seed).html for seed in SEEDS]
    assert made == [dressed(bare(), body(), seed=seed).html for seed in SEEDS]
    assert len(set(made)) == len(SEEDS)


def test_a_farms_text_gets_an_honest_template_too() -> None:
    """What surrounds the text is of the same parts, whoever wrote it."""

    def around(title: str, paragraphs: tuple[str, ...], seed: str) -> set[str]:
        page = dressed(bare(title, paragraphs), body(paragraphs), seed=seed)
        return set(parse(page).text.split("\n")) - {title, *paragraphs}

    for seed in SEEDS:
        assert around(PIER_TITLE, PIER, seed) & around(STUFFED_TITLE, STUFFED, seed)


def test_headlines_of_the_pool_may_be_listed() -> None:
    titles = [article.title for article in POOL]
    made = [str(dressed(bare(), body(), seed=seed, pool=POOL).html) for seed in SEEDS]
    listed = [sum(escape(title, quote=False) in html for title in titles) for html in made]
    assert max(listed) >= 3
    alone = [str(dressed(bare(), body(), seed=seed).html) for seed in SEEDS]
    assert not any(escape(title, quote=False) in html for title in titles for html in alone)


def test_an_author_may_be_named() -> None:
    made = [str(dressed(bare(), body(), seed=s, author="Mara Lind").html) for s in SEEDS]
    assert any("Mara Lind" in html for html in made)


@pytest.mark.parametrize("page", [bare(None), Page(text="", id="empty"), Page(text="Pier", id="p")])
def test_pages_without_title_or_text_are_dressed(page: Page) -> None:
    assert parse(dressed(page, "<p>Pier</p>", seed="x")).text.count("Pier") >= 1


def test_dressed_views_stand_beside_the_bare_text() -> None:
    labelled = LabelledPage(bare(), 1, "spun", "site", "file", markdown=body())
    found = dict(views(labelled))
    assert {"main", "dressed", "dressed full"} <= set(found)
    assert isinstance(found["dressed"].html, str)
    assert PIER[2] in (found["dressed full"].text or "")
    again = dict(views(replace(labelled, spam=0, family="news")))
    assert again["dressed"].html == found["dressed"].html
