from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from detector.document import parse
from detector.errors import DetectorError
from detector.farm import Article, families, farm, honest_lookalike
from detector.farm.lookalikes import LOOKALIKES
from tests.farm.families import EVERY_LANGUAGE
from tests.farm.pool import POOL, squeezed

ARTICLES = st.sampled_from(EVERY_LANGUAGE)
FAMILIES = sorted(families())
NOT_THE_STORY = {"scraped_qa", "scraped_search"}  # threads and archives tell parts of it


@pytest.mark.parametrize("family", FAMILIES)
@given(article=ARTICLES, seed=st.integers(0, 10**6))
@settings(max_examples=20, deadline=None)
def test_lookalikes_are_clean_and_tell_the_story(family: str, article: Article, seed: int) -> None:
    page = honest_lookalike(article, family, seed=seed, pool=POOL)
    assert page == honest_lookalike(article, family, seed=seed, pool=list(POOL))
    assert (page.label, page.family, page.marks, page.planted) == ("clean", "honest", (), ())
    spam = farm(article, family, seed=seed, pool=POOL, severity=1)
    assert page.twin_of == spam.twin_of
    text = squeezed(parse(page.page).text)
    if family not in NOT_THE_STORY:
        assert all(squeezed(paragraph) in text for paragraph in article.paragraphs)
    assert "{" not in text


def shares(family: str, feature: str) -> tuple[float, float]:
    """Return how many farm pages and how many look-alikes have a piece of furniture."""
    pages = [farm(POOL[n % 20], family, seed=n, pool=POOL).page for n in range(60)]
    alikes = [honest_lookalike(POOL[n % 20], family, seed=n, pool=POOL).page for n in range(60)]
    one, two = (
        sum(feature in str(page.html) or feature in str(page.url) for page in listed) / 60
        for listed in (pages, alikes)
    )
    return one, two


@pytest.mark.parametrize(
    ("family", "feature"),
    [
        ("off_topic_host", ".org"),
        ("rewritten", "<h3"),
        ("scraped_search", "…"),
        ("scraped_qa", "?"),
    ],
)
def test_furniture_is_on_both_sides(family: str, feature: str) -> None:
    spam, clean = shares(family, feature)
    assert spam > 0.1 and clean > 0.1


def test_unknown_families_are_named() -> None:
    with pytest.raises(DetectorError, match="no_such"):
        honest_lookalike(POOL[0], "no_such", seed=1, pool=POOL)
    assert set(LOOKALIKES) <= set(FAMILIES)
