"""What holds for pages of every family."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from detector.document import parse
from detector.farm import Article, families, farm
from detector.farm.sites import Site
from tests.farm.families import EVERY_LANGUAGE, SEVERITIES, STORIES
from tests.farm.pool import POOL

FAMILIES = sorted(families())
ARTICLES = st.sampled_from(EVERY_LANGUAGE)
SEEDS = st.integers(0, 10**6)


def test_each_module_of_a_family_registers_it() -> None:
    assert set(FAMILIES) >= {
        "link_guest_post", "machine_translated", "name_injected", "off_topic_host", "rewritten",
        "scraped_qa", "scraped_search", "spun", "verbatim_autoblog",
    }  # fmt: skip


@pytest.mark.parametrize("family", FAMILIES)
@given(article=ARTICLES, seed=SEEDS, severity=st.floats(0, 1))
@settings(max_examples=12, deadline=None)
def test_a_page_is_made_and_made_again(
    family: str, article: Article, seed: int, severity: float
) -> None:
    page = farm(article, family, seed=seed, pool=POOL, severity=severity)
    assert page == farm(article, family, seed=seed, pool=list(POOL), severity=severity)
    assert page.label == "spam" and page.marks
    document = parse(page.page)
    assert len(document.text) > 100
    assert not any(sign in document.text for sign in ("{word}", "{title}", "{anchor}", "\0"))


@pytest.mark.parametrize("family", FAMILIES)
def test_worse_pages_have_the_marks_of_milder_ones(family: str) -> None:
    grown = []
    for seed, article in enumerate(EVERY_LANGUAGE):
        pages = [
            farm(article, family, seed=seed, pool=POOL, severity=severity)
            for severity in SEVERITIES
        ]
        marks = [set(page.marks) for page in pages]
        assert all(fewer <= more for fewer, more in pairwise(marks))
        grown.append(len(marks[0]) < len(marks[-1]))
    # Some plain sites have one mark, or the same ones at any severity.
    assert sum(grown) >= 0.4 * len(grown)


@pytest.mark.parametrize("family", FAMILIES)
def test_sites_that_may_be_plain(family: str) -> None:
    sites = [Site(str(seed), family, "en") for seed in range(400)]
    plain = sum(site.plain for site in sites)
    assert plain == 0 or 120 <= plain <= 200
    assert not any(Site(site.seed, "honest", "en").plain for site in sites)


@pytest.mark.parametrize("family", FAMILIES)
@pytest.mark.parametrize("text", ["One short line", "短", "  x  ", "& <b> {a|b} {0}"])
def test_tiny_and_strange_articles(family: str, text: str) -> None:
    for seed in range(8):
        for pool in ((), POOL[:1], POOL):
            story = Article(text, (text, ""), language="xx")
            page = farm(story, family, seed=seed, pool=pool, severity=seed / 7)
            assert page.page.html


@pytest.mark.parametrize("family", FAMILIES)
def test_pages_of_a_family_are_varied(family: str) -> None:
    pages = [farm(POOL[3], family, seed=seed, pool=POOL, severity=0.8).page for seed in range(60)]
    assert len({page.html for page in pages}) == 60
    assert len({parse(page).text[:400] for page in pages}) == 60


@pytest.mark.parametrize("language", STORIES)
@pytest.mark.parametrize("family", FAMILIES)
def test_every_language(family: str, language: str) -> None:
    for seed in range(3):
        assert farm(STORIES[language], family, seed=seed, pool=POOL, severity=1).page.html
