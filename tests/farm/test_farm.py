from __future__ import annotations

import hashlib
import os
import re
import subprocess
import sys
from bisect import bisect_right
from collections.abc import Callable, Sequence
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from detector.document import Document, parse
from detector.errors import DetectorError
from detector.farm import Article, FarmedPage, families, farm, honest_twin
from detector.farm.content import tidy
from detector.farm.sites import Site
from tests.farm.pool import POOL, squeezed

ARTICLES = st.sampled_from(POOL)
SEEDS = st.integers(0, 10**6)
# Anything but control characters, which no parser hands back as they were.
TEXT = st.text(st.characters(exclude_categories=["C"]), min_size=1, max_size=80)


# --- the same arguments give the same bytes -----------------------------------------------


@given(ARTICLES, SEEDS, st.booleans())
@settings(max_examples=20, deadline=None)
def test_same_arguments_same_page(article: Article, seed: int, republished: bool) -> None:
    assert farm(article, "name_injected", seed=seed, pool=POOL) == farm(
        article, "name_injected", seed=seed, pool=list(POOL)
    )
    assert honest_twin(article, seed=seed, pool=POOL, republished=republished) == honest_twin(
        article, seed=seed, pool=POOL, republished=republished
    )


def digest() -> str:
    """Return a digest over pages of every family and of honest twins."""
    made = hashlib.sha256()
    for seed, article in enumerate(POOL):
        for family in families():
            made.update(str(farm(article, family, seed=seed, pool=POOL)).encode())
        made.update(str(honest_twin(article, seed=seed, pool=POOL, republished=True)).encode())
    return made.hexdigest()


def test_pages_do_not_depend_on_the_hashes_of_strings() -> None:
    for hash_seed in ("1", "2"):
        run = subprocess.run(
            [sys.executable, "-c", "from tests.farm.test_farm import digest; print(digest())"],
            env={
                **os.environ,
                "PYTHONHASHSEED": hash_seed,
                "PYTHONPATH": os.pathsep.join(sys.path),
            },
            capture_output=True,
            text=True,
            check=True,
        )
        assert run.stdout.strip() == digest()


def test_pages_are_the_same_on_every_python() -> None:
    # Changes with every change of the templates; must not change with Python or the machine.
    made = hashlib.sha256()
    for seed, article in enumerate(POOL):
        made.update(str(farm(article, "name_injected", seed=seed, pool=POOL).page).encode())
        made.update(str(honest_twin(article, seed=seed, pool=POOL, republished=True).page).encode())
    assert made.hexdigest()[:16] == "d366335904bae430"


def test_other_seeds_other_pages() -> None:
    pages = {str(farm(POOL[0], "name_injected", seed=n, pool=POOL).page.html) for n in range(30)}
    assert len(pages) == 30


# --- labels -------------------------------------------------------------------------------


def test_labels() -> None:
    spam = farm(POOL[3], "name_injected", seed="a", pool=POOL)
    clean = honest_twin(POOL[3], seed="a", pool=POOL, republished=False)
    assert (spam.label, spam.family) == ("spam", "name_injected")
    assert (clean.label, clean.family, clean.marks, clean.severity) == ("clean", "honest", (), 0)
    assert spam.twin_of == clean.twin_of == POOL[3].key
    assert 0 <= spam.severity <= 1


@pytest.mark.parametrize(
    ("family", "severity", "paragraphs", "says"),
    [
        ("no_such", None, ("Text.",), "name_injected"),
        ("name_injected", 1.5, ("Text.",), "from 0 to 1"),
        ("name_injected", -0.1, ("Text.",), "from 0 to 1"),
        ("name_injected", None, (), "paragraphs"),
        ("name_injected", None, (" ", ""), "paragraphs"),
    ],
)
def test_mistakes_are_named(
    family: str, severity: float | None, paragraphs: tuple[str, ...], says: str
) -> None:
    with pytest.raises(DetectorError, match=says):
        farm(Article("T", paragraphs), family, seed=1, pool=POOL, severity=severity)


def test_an_empty_article_has_no_twin() -> None:
    with pytest.raises(DetectorError, match="paragraphs"):
        honest_twin(Article("T", ()), seed=1, pool=POOL, republished=True)


def test_a_page_without_a_pool_lists_nothing() -> None:
    for seed in range(20):
        page = farm(POOL[0], "name_injected", seed=seed, pool=(), severity=1)
        assert "unrelated_links" not in page.marks
        assert honest_twin(POOL[0], seed=seed, pool=(), republished=True).page.html


def test_a_page_does_not_list_itself() -> None:
    for seed in range(20):
        content = tidy(POOL[0], Site(str(seed), "honest", "en"), POOL, str(seed))
        listed = [item.title for listing in content.lists for item in listing.items]
        assert POOL[0].title not in listed


# --- the honest twin ----------------------------------------------------------------------


@given(ARTICLES, SEEDS, st.booleans())
@settings(max_examples=60, deadline=None)
def test_a_twin_tells_the_story_and_nothing_is_planted(
    article: Article, seed: int, republished: bool
) -> None:
    spam = farm(article, "name_injected", seed=seed, pool=POOL, severity=1)
    twin = honest_twin(article, seed=seed, pool=POOL, republished=republished)
    text = squeezed(parse(twin.page).text)
    assert all(squeezed(paragraph) in text for paragraph in article.paragraphs)
    assert not any(name in str(twin.page.html) for name in spam.planted)


@given(ARTICLES, SEEDS)
@settings(max_examples=40, deadline=None)
def test_a_reprint_names_its_source(article: Article, seed: int) -> None:
    twin = honest_twin(article, seed=seed, pool=POOL, republished=True)
    text = parse(twin.page).text
    assert (article.credit or article.source) in text
    assert article.author is None or article.author in text


@given(ARTICLES.filter(lambda article: bool(article.years())), SEEDS, st.booleans())
@settings(max_examples=60, deadline=None)
def test_a_late_date_is_explained(article: Article, seed: int, republished: bool) -> None:
    document = parse(honest_twin(article, seed=seed, pool=POOL, republished=republished).page)
    claimed = document.claimed_date
    assert article.date
    if claimed is None or claimed.value <= article.date + timedelta(days=1):
        return
    first = {article.date + timedelta(days=days) for days in (0, 1)}
    told = {mention.value for mention in document.dates}
    # A numeric date may be read the other way round.
    turned = {(day.year, day.day, day.month) for day in told}
    assert first & told or any((day.year, day.month, day.day) in turned for day in first)


# --- escaping -----------------------------------------------------------------------------


@given(TEXT, TEXT, SEEDS)
@settings(max_examples=60, deadline=None)
def test_text_is_escaped(title: str, paragraph: str, seed: int) -> None:
    story = Article(title, ("A plain first paragraph of the story.", paragraph or "x"))
    page = honest_twin(story, seed=seed, pool=POOL, republished=False).page
    text = squeezed(parse(page).text)
    assert squeezed(paragraph) in text
    assert squeezed(title) in text


def test_markup_in_an_article_stays_text() -> None:
    story = Article(
        "<b>Pier</b> & co", ("</p><script>alert('x')</script>", "Fish & chips &amp; tea")
    )
    for seed in range(30):
        twin = honest_twin(story, seed=seed, pool=(), republished=False).page
        document = parse(twin)
        assert "</p><script>alert('x')</script>" in document.text
        assert "Fish & chips &amp; tea" in document.text
        assert "alert" not in "".join(re.findall(r"<script[^>]*>(.*?)</script>", str(twin.html)))


# --- nothing incidental gives the label away ----------------------------------------------

Feature = Callable[[Document], float]

FEATURES: dict[str, Feature] = {
    "characters of text": lambda d: len(d.text),
    "blocks": lambda d: len(d.blocks),
    "links": lambda d: len(d.links),
    "items in lists": lambda d: sum(len(block.items) for block in d.link_blocks),
    "headings": lambda d: sum(block.kind == "heading" for block in d.blocks),
    "elements": lambda d: d.markup.elements if d.markup else 0,
    "size": lambda d: d.markup.size if d.markup else 0,
    "structured data": lambda d: len(d.markup.jsonld) if d.markup else 0,
    "open graph": lambda d: len(d.markup.opengraph) if d.markup else 0,
    "description": lambda d: bool(d.markup and d.markup.description),
    "keywords": lambda d: bool(d.markup and d.markup.keywords),
    "canonical": lambda d: bool(d.markup and d.markup.canonical),
    "generator": lambda d: bool(d.markup and d.markup.generator),
    "images": lambda d: d.markup.image_count if d.markup else 0,
    "scripts": lambda d: d.markup.script_count if d.markup else 0,
    "tables": lambda d: d.markup.table_count if d.markup else 0,
    "forms": lambda d: d.markup.form_count if d.markup else 0,
    "breadcrumb or menu": lambda d: sum(block.section == "nav" for block in d.blocks),
    "year": lambda d: d.claimed_date.value.year if d.claimed_date else 0,
    "length of host": lambda d: len(d.host or ""),
    "labels of host": lambda d: (d.host or "").count("."),
    "hyphens of host": lambda d: (d.host or "").count("-"),
    "digits of host": lambda d: sum(map(str.isdigit, d.host or "")),
    "digits of path": lambda d: sum(map(str.isdigit, d.path or "")),
    "depth of path": lambda d: (d.path or "").count("/"),
}
PAGES = 240
# A difference this large between two samples of one distribution is seen once in 2,000 times.
LARGEST_GAP = 1.96 * (2 / PAGES) ** 0.5


def documents(make: Callable[[Article, int], FarmedPage]) -> list[Document]:
    return [parse(make(POOL[seed % len(POOL)], seed).page) for seed in range(PAGES)]


@pytest.fixture(scope="module")
def spam() -> list[Document]:
    return documents(lambda article, seed: farm(article, "name_injected", seed=seed, pool=POOL))


@pytest.fixture(scope="module")
def clean() -> list[Document]:
    # Articles come round after so many seeds; every second round is of reprints.
    return documents(
        lambda article, seed: honest_twin(
            article, seed=seed, pool=POOL, republished=bool(seed // len(POOL) % 2)
        )
    )


def gap(one: Sequence[float], two: Sequence[float]) -> float:
    """Return the Kolmogorov-Smirnov distance of two samples."""
    one, two = sorted(one), sorted(two)
    return max(
        abs(bisect_right(one, value) / len(one) - bisect_right(two, value) / len(two))
        for value in {*one, *two}
    )


@pytest.mark.parametrize("feature", FEATURES)
def test_feature_does_not_tell(feature: str, spam: list[Document], clean: list[Document]) -> None:
    measure = FEATURES[feature]
    assert gap([measure(d) for d in spam], [measure(d) for d in clean]) < LARGEST_GAP


def test_templates_are_varied(clean: list[Document]) -> None:
    assert len({document.host for document in clean}) == PAGES
    for feature in ("structured data", "description", "canonical", "generator", "tables", "forms"):
        share = sum(FEATURES[feature](document) > 0 for document in clean) / PAGES
        assert 0.05 < share < 0.95, feature
