from __future__ import annotations

import html
import re
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from detector.document import Document, parse
from detector.farm import Article, FarmedPage, farm
from detector.farm.layouts import render
from detector.farm.name_injected import MARKS
from detector.farm.parts import words
from detector.farm.registry import Job, Made, family_named
from detector.farm.sites import Site
from detector.farm.stamps import MIN_LAG
from detector.farm.topics import section_of
from tests.farm.pool import POOL, squeezed

ARTICLES = st.sampled_from(POOL)
SEEDS = st.integers(0, 10**6)


def made(article: Article, seed: int, severity: float = 1.0) -> Made:
    job = Job(
        article, Site(str(seed), "name_injected", article.language), POOL, str(seed), severity
    )
    return family_named("name_injected")(job)


def without_planted(text: str, planted: tuple[str, ...]) -> str:
    for name in sorted(planted, key=len, reverse=True):
        text = text.replace(name, "")
    return squeezed(html.unescape(text))


@given(ARTICLES, SEEDS, st.floats(0, 1))
@settings(max_examples=60, deadline=None)
def test_every_paragraph_is_there(article: Article, seed: int, severity: float) -> None:
    page = farm(article, "name_injected", seed=seed, pool=POOL, severity=severity)
    text = without_planted(parse(page.page).text, page.planted)
    for paragraph in article.paragraphs:
        assert squeezed(html.unescape(paragraph)) in text


@given(ARTICLES, SEEDS, st.floats(0, 1), st.floats(0, 1))
@settings(max_examples=40, deadline=None)
def test_marks_come_one_after_another(article: Article, seed: int, one: float, two: float) -> None:
    fewer, more = (made(article, seed, severity).marks for severity in sorted((one, two)))
    assert set(fewer) <= set(more)
    assert list(more) == [mark for mark in MARKS if mark in more]


@given(ARTICLES, SEEDS)
@settings(max_examples=30, deadline=None)
def test_the_mildest_page_names_the_name_once(article: Article, seed: int) -> None:
    page = farm(article, "name_injected", seed=seed, pool=POOL, severity=0)
    assert page.marks == ("planted_name",)
    assert parse(page.page).text.count(page.planted[-1]) == 1


# --- each mark is really there ------------------------------------------------------------


class Shown:
    """A made page, as the checks of the marks look at it."""

    def __init__(self, article: Article, seed: int, severity: float = 1.0) -> None:
        self.article = article
        self.made = made(article, seed, severity)
        self.name = self.made.planted[0]
        self.names = (self.name, self.name.split("|")[0])  # of a slogan, also the brand alone
        self.content = self.made.content
        self.document: Document = parse(render(self.made.site, self.content))
        self.text = self.document.text
        assert self.document.markup is not None
        self.markup = self.document.markup
        self.links = [self.text[link.start : link.end] for link in self.document.links]


def planted_name(shown: Shown) -> bool:
    story = [re.sub(r"<[^>]*>", "", paragraph) for paragraph in shown.content.paragraphs]
    return any(name in html.unescape(p) for p in story for name in shown.names)


def lost_space(shown: Shown) -> bool:
    names = "|".join(map(re.escape, shown.names))
    return re.search(rf"\w(?:{names})|(?:{names})\w", shown.text) is not None


def double_escape(shown: Shown) -> bool:
    return re.search(r"&(?:amp|quot|lt|gt|#x27);", shown.text) is not None


def language(shown: Shown) -> bool:
    return shown.document.declared_language in (None, shown.made.site.language)


def unrelated_section(shown: Shown) -> bool:
    site, right = shown.made.site, section_of(shown.article)
    wrong = shown.content.section not in words(site.language, right)
    return wrong and shown.content.section in shown.links


def glued_breadcrumb(shown: Shown) -> bool:
    return shown.content.section + shown.article.title in shown.text


def planted_title(shown: Shown) -> bool:
    shows = [html.unescape(re.sub(r"<[^>]*>", "", shown.content.heading)), shown.document.title]
    return all(shown.name in (title or "") for title in shows)


def planted_brand(shown: Shown) -> bool:
    view = "|".join(words(shown.made.site.language, "view"))
    brands = "|".join(map(re.escape, shown.made.planted))
    return re.search(rf"(?m)^(?:{brands}) ?(?:{view})$", shown.text) is not None


def planted_alt(shown: Shown) -> bool:
    return any(shown.name in alt for alt in shown.markup.alt_texts)


def planted_caption(shown: Shown) -> bool:
    image = shown.content.image
    return image is not None and shown.name in image.caption and shown.name in shown.text


def tagged(shown: Shown) -> bool:
    tags = [word for word in shown.content.keywords if word in shown.links]
    return set(shown.name.split()) <= set(" ".join(tags).split())


def planted_meta(shown: Shown) -> bool:
    return shown.markup.description.startswith(shown.name)


def unrelated_links(shown: Shown) -> bool:
    titles = {other.title: other for other in POOL}
    listed = [titles[text] for text in shown.links if text in titles]
    years = {other.date.year for other in listed if other.date}
    return len(years) >= 2 or "planted_links" in shown.made.marks


def planted_links(shown: Shown) -> bool:
    titles = tuple(other.title for other in POOL if other != shown.article)
    listed = [text for text in shown.links if text.endswith(titles)]
    return any(text.startswith(shown.made.planted) for text in listed)


def date(shown: Shown) -> bool:
    assert shown.article.date is not None
    return (shown.content.published.date() - shown.article.date).days >= MIN_LAG


def lost_credit(shown: Shown) -> bool:
    author = shown.article.author
    return not shown.content.byline and (author is None or author not in shown.text)


def empty_counter(shown: Shown) -> bool:
    return re.search(r"[a-z]{2}[A-Z][a-z]+!? \(\d+\)", shown.text) is not None


def residue(shown: Shown) -> bool:
    left = words(shown.article.language, "residue")
    return any(line in left for line in shown.text.split("\n"))


CHECKS: dict[str, Callable[[Shown], bool]] = {
    check.__name__: check
    for check in (
        planted_name,
        lost_space,
        double_escape,
        language,
        unrelated_section,
        glued_breadcrumb,
        planted_title,
        planted_brand,
        planted_alt,
        planted_caption,
        planted_meta,
        unrelated_links,
        planted_links,
        date,
        lost_credit,
        empty_counter,
        residue,
        tagged,
    )
}


@pytest.fixture(scope="module")
def shown_pages() -> list[Shown]:
    return [Shown(POOL[seed % len(POOL)], seed) for seed in range(160)]


def test_every_mark_has_a_check() -> None:
    assert set(CHECKS) == set(MARKS)


@pytest.mark.parametrize("mark", MARKS)
def test_a_mark_that_is_named_is_there(mark: str, shown_pages: list[Shown]) -> None:
    marked = [shown for shown in shown_pages if mark in shown.made.marks]
    assert len(marked) >= 5
    assert all(CHECKS[mark](shown) for shown in marked)


# Honest sites too lack a byline, glue a breadcrumb, list what is off topic, date late what
# names no year and show notices; the name in the story is always there.
ALSO_HONEST = {"lost_credit", "glued_breadcrumb", "unrelated_links", "date", "residue", "language"}


@pytest.fixture(scope="module")
def mild_pages() -> list[Shown]:
    return [Shown(POOL[seed % len(POOL)], seed, 0.3) for seed in range(100)]


@pytest.mark.parametrize("mark", sorted(set(MARKS) - ALSO_HONEST - {"planted_name"}))
def test_a_mark_that_is_not_named_is_not_there(mark: str, mild_pages: list[Shown]) -> None:
    # A name planted in the description is among the keywords too, which are the tags.
    without = [
        shown
        for shown in mild_pages
        if mark not in shown.made.marks
        and (mark != "tagged" or "planted_meta" not in shown.made.marks)
    ]
    assert len(without) >= 20
    assert not any(CHECKS[mark](shown) for shown in without)


# --- scripts ------------------------------------------------------------------------------


def test_scripts_without_spaces() -> None:
    story = Article(
        "港の桟橋が閉鎖", ("市は月曜日に桟橋を閉鎖した。修理は春まで続く。",), language="ja"
    )
    page = farm(story, "name_injected", seed=1, pool=(), severity=1)
    text = without_planted(parse(page.page).text, page.planted)
    assert squeezed(story.paragraphs[0]) in text
    assert "planted_name" in page.marks


def test_farms_plant_all_kinds_of_strings() -> None:
    names = [farm(POOL[0], "name_injected", seed=n, pool=POOL).planted[0] for n in range(80)]
    assert len(set(names)) == len(names)
    assert any("|" in name for name in names)
    assert any("Exchange" in name for name in names)
    assert any(re.fullmatch(r"[A-Z]\w+ [A-Z]\w+", name) for name in names)
    assert any(not name.isascii() for name in names)


def test_spaces_are_lost_in_the_markup_and_between_elements() -> None:
    pages: list[FarmedPage] = [
        farm(POOL[0], "name_injected", seed=n, pool=POOL, severity=1) for n in range(40)
    ]
    glued = [
        (str(page.page.html), re.escape(html.escape(page.planted[0], quote=False)))
        for page in pages
        if "lost_space" in page.marks
    ]
    assert any(re.search(rf"{name}[a-z]", source) for source, name in glued)
    assert any(re.search(rf"{name}</(?:span|b|strong|a)>[a-z]", source) for source, name in glued)


# --- plain sites --------------------------------------------------------------------------


@pytest.fixture(scope="module")
def plain_pages(shown_pages: list[Shown]) -> list[Shown]:
    return [shown for shown in shown_pages if shown.made.site.plain]


def test_plain_sites_only_plant_names(plain_pages: list[Shown]) -> None:
    assert len(plain_pages) >= 40
    only = {"planted_name", "lost_space", "planted_title", "planted_caption", "tagged"}
    assert all(set(shown.made.marks) <= only for shown in plain_pages)


def test_plain_sites_plant_one_to_four_times_in_the_first_half(plain_pages: list[Shown]) -> None:
    counts = set()
    for shown in plain_pages:
        story = [html.unescape(re.sub(r"<[^>]*>", "", p)) for p in shown.content.paragraphs]
        name, half = shown.made.planted[-1], (len(story) + 1) // 2
        assert not any(name in text for text in story[half:])
        counts.add(sum(text.count(name) for text in story))
    assert counts == {1, 2, 3, 4}


def test_titles_of_plain_sites_keep_their_spaces(plain_pages: list[Shown]) -> None:
    for shown in plain_pages:
        if "planted_title" in shown.made.marks:
            assert not re.search(
                rf"{re.escape(shown.name)}\w|\w{re.escape(shown.name)}", shown.content.title
            )
