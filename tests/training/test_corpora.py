from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from detector.document import parse
from detector.errors import DetectorError
from detector.farm import families, honest_forms
from detector.page import Page
from detector.training import corpora
from detector.training.corpora import (
    CORPORA,
    Corpus,
    article_of,
    farmed_pages,
    read_corpora,
    without_near_duplicates,
)
from detector.training.labelled import FARMED, LabelledPage
from tests.farm.pool import POOL, squeezed
from tests.signals.stories import GERMAN, PIER, PIER_TITLE, html
from tests.training.made_corpora import note, story, write_corpora, write_corpus


def groups(pages: list[LabelledPage]) -> Counter[str]:
    return Counter(page.group for page in pages)


# --- which pages are taken ----------------------------------------------------------------


@pytest.fixture
def sites(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder of a small site, a larger one and a network, with small caps."""
    caps = {"legit_sites": Corpus(per_group=3, network=5), "legit_text": Corpus(4, total=6)}
    monkeypatch.setattr(corpora, "CORPORA", caps)
    sizes = {"small": 2, "larger": 20, "network": 40}
    write_corpus(
        tmp_path, "legit_sites", (note(site, i) for site, n in sizes.items() for i in range(n))
    )
    write_corpus(tmp_path, "legit_text", (note(f"agency {i % 5}", i) for i in range(50)))
    return tmp_path


def test_of_each_site_only_some_pages_are_taken(sites: Path) -> None:
    (sites / "legit_text.jsonl.xz").unlink()
    assert groups(read_corpora(sites)) == {"small": 2, "larger": 3, "network": 5}


def test_of_a_corpus_only_some_pages_are_taken(sites: Path) -> None:
    taken = [page for page in read_corpora(sites) if page.source == "legit_text"]
    assert len(taken) == 6
    assert max(groups(taken).values()) <= 4


def test_a_share_takes_less_of_each_site_but_no_site_away(sites: Path) -> None:
    taken = [page for page in read_corpora(sites, share=0.4) if page.source == "legit_sites"]
    assert groups(taken) == {"small": 1, "larger": 1, "network": 2}


def test_the_seed_alone_draws_the_pages(sites: Path) -> None:
    def names(seed: int) -> list[str]:
        return [page.page.name for page in read_corpora(sites, seed=seed)]

    assert names(1) == names(1)
    assert sorted(names(1)) != sorted(names(2))


def test_a_folder_without_corpora_is_refused(tmp_path: Path) -> None:
    with pytest.raises(DetectorError, match=r"holds none of farm_sites\.jsonl\.xz, "):
        read_corpora(tmp_path)


def test_caps_are_those_of_the_corpora_that_there_are() -> None:
    assert all(corpus.per_group <= corpus.total for corpus in CORPORA.values())
    assert all(name.startswith(("farm_", "legit_")) for name in CORPORA)


# --- near-duplicates ----------------------------------------------------------------------


def told(text: str, site: str, name: str = "") -> LabelledPage:
    return LabelledPage(Page(text=text, id=name or site), 0, "news", site, "file")


TEXTS = ["\n".join(article.paragraphs) for article in POOL]
EDITED = TEXTS[0].replace("plaster", "masonry").replace("twelve", "eleven")


def test_a_copy_on_another_site_goes() -> None:
    pages = [told(TEXTS[0], "a"), told(TEXTS[1], "b"), told(TEXTS[0], "c"), told(TEXTS[2], "d")]
    assert [page.group for page in without_near_duplicates(pages)] == ["a", "b", "d"]


def test_an_edited_copy_goes_too() -> None:
    assert TEXTS[0] != EDITED
    kept = without_near_duplicates([told(EDITED, "a"), told(TEXTS[0], "b")])
    assert [page.group for page in kept] == ["a"]


def test_copies_within_a_site_are_kept() -> None:
    pages = [told(TEXTS[0], "a", "1"), told(EDITED, "a", "2"), told(TEXTS[0], "b", "3")]
    assert [page.page.id for page in without_near_duplicates(pages)] == ["1", "2"]


def test_a_copy_in_html_goes_too() -> None:
    page = Page(html=html(POOL[0].title, POOL[0].paragraphs), id="html")
    copy = LabelledPage(page, 1, "verbatim_autoblog", "farm", "file")
    assert without_near_duplicates([told(TEXTS[0], "a"), copy])[1:] == []


def test_stories_of_their_own_are_kept() -> None:
    pages = [told(text, f"site {i}") for i, text in enumerate(TEXTS)]
    assert without_near_duplicates(pages) == pages


def test_short_texts_are_alike_by_chance_and_kept() -> None:
    pages = [told("Page not found. Go back to the front page.", site) for site in "abc"]
    assert without_near_duplicates(pages) == pages


def test_a_copy_in_another_corpus_goes(tmp_path: Path) -> None:
    write_corpus(tmp_path, "legit_sites", [story(POOL[0], "paper"), story(POOL[1], "paper")])
    write_corpus(tmp_path, "legit_text", [story(POOL[1], "agency"), story(POOL[2], "agency")])
    assert groups(read_corpora(tmp_path)) == {"paper": 2, "agency": 1}


# --- articles -----------------------------------------------------------------------------


def clean(family: str = "news", spam: int = 0, **page: str | None) -> LabelledPage:
    given = {"text": "\n".join(PIER), "title": PIER_TITLE, **page}
    return LabelledPage(Page(**given), spam, family, "paper", "f", "2019-03-04", "Mara Lind")  # type: ignore[arg-type]


def test_a_page_tells_its_article() -> None:
    article = article_of(clean(url="https://paper.example/pier"))
    assert article is not None
    assert (article.title, article.paragraphs) == (PIER_TITLE, PIER)
    assert (article.date, article.author) == (date(2019, 3, 4), "Mara Lind")
    assert (article.language, article.source) == ("en", "paper")
    assert article.url == "https://paper.example/pier"


def test_an_article_is_found_in_html() -> None:
    article = article_of(clean(text=None, title=None, html=html(PIER_TITLE, PIER)))
    assert article is not None
    assert article.title == PIER_TITLE
    assert squeezed("".join(article.paragraphs)) == squeezed("".join(PIER))


@pytest.mark.parametrize(
    ("title", "lines", "expected"),
    [
        (f"{PIER_TITLE} | Harbour Post", PIER, PIER_TITLE),
        (f"{PIER_TITLE} - Harbour Post", PIER, PIER_TITLE),
        (PIER_TITLE, (PIER_TITLE, *PIER), PIER_TITLE),
        (None, (PIER_TITLE, *PIER), PIER_TITLE),
        (f"  {PIER_TITLE}\n", ("", *PIER, " "), PIER_TITLE),
    ],
)
def test_the_title_stands_apart(title: str | None, lines: tuple[str, ...], expected: str) -> None:
    article = article_of(clean(title=title, text="\n".join(lines)))
    assert article is not None
    assert (article.title, article.paragraphs) == (expected, PIER)


def test_bylines_and_labels_are_no_paragraphs() -> None:
    article = article_of(clean(text="\n".join(("By Mara Lind", *PIER, "Share", "Tags: pier"))))
    assert article is not None
    assert article.paragraphs == PIER


def test_the_language_is_that_of_the_text() -> None:
    article = article_of(clean(text="\n".join(GERMAN * 2), title="Alte Brücke gesperrt"))
    assert article is not None
    assert article.language == "de"


@pytest.mark.parametrize("day", ["", "soon", "1912-04-15", "2912-04-15"])
def test_a_day_that_can_not_be_is_no_day(day: str) -> None:
    article = article_of(replace(clean(), date=day, author=""))
    assert article is not None
    assert (article.date, article.author) == (None, None)


@pytest.mark.parametrize(
    "page",
    [
        clean(spam=1),
        clean("docs"),
        clean("listing"),
        clean("tag index"),
        clean("legal"),
        clean(title=None, text="\n".join(PIER * 2)),
        clean(text="\n".join(PIER[:2])),
        clean(text="\n".join(("The pier is shut for now, says the mayor.",) * 4)),
        clean(text="\n".join(("Home", "News", "Sport", "Contact") * 60)),
        clean(text=""),
    ],
    ids=["spam", "docs", "listing", "index", "legal", "no title", "two", "short", "menu", "none"],
)
def test_what_tells_no_article(page: LabelledPage) -> None:
    assert article_of(page) is None


# --- farmed pages -------------------------------------------------------------------------

SOURCES = [
    LabelledPage(
        Page(text="\n".join(article.paragraphs), title=article.title, id=article.key),
        0,
        "news",
        f"paper {number}",
        "legit_sites",
    )
    for number, article in enumerate(POOL)
]
SIZES = {"per_family": 2, "honest": 30, "forms": 24}


@pytest.fixture(scope="module")
def made() -> list[LabelledPage]:
    return list(farmed_pages(SOURCES, **SIZES))


def test_every_family_is_farmed(made: list[LabelledPage]) -> None:
    assert Counter(p.family for p in made if p.spam) == dict.fromkeys(families(), 2)
    assert sum(not p.spam for p in made) == 30 + 24
    assert {p.source for p in made} == {FARMED}
    assert len({p.page.id for p in made}) == len(made)


def test_forms_are_honest_and_of_many_kinds(made: list[LabelledPage]) -> None:
    forms = [p for p in made if p.page.name.startswith("form:")]
    assert {p.spam for p in forms} == {0}
    assert len({p.family for p in forms}) >= min(len(honest_forms()), 8)
    assert not {p.group for p in forms} & {p.group for p in SOURCES}


def test_a_page_stays_in_the_group_of_its_article(made: list[LabelledPage]) -> None:
    article_by_group = {f"paper {number}": article for number, article in enumerate(POOL)}
    told = [p for p in made if not p.page.name.startswith("form:")]
    assert {p.group for p in told} <= set(article_by_group)
    for page in told:
        if page.page.name.startswith("twin:") or page.family == "name_injected":
            shown = squeezed(parse(page.page).text)
            assert squeezed(article_by_group[page.group].title) in shown, page.page.name


def test_twins_come_from_every_site(made: list[LabelledPage]) -> None:
    twins = [p for p in made if p.page.name.startswith("twin:")]
    assert {p.group for p in twins} == {p.group for p in SOURCES}
    assert {p.family for p in twins} == {"honest"}


def test_the_seed_alone_draws_farmed_pages(made: list[LabelledPage]) -> None:
    few = {"per_family": 1, "honest": 3, "forms": 3}
    one, two, other = (list(farmed_pages(SOURCES, **few, seed=seed)) for seed in (3, 3, 4))
    assert one == two
    assert [p.page.html for p in one] != [p.page.html for p in other]


def test_sites_take_turns_with_their_articles() -> None:
    """A paper with many articles does not push the others to the end of the list."""
    large = [replace(page, group="large") for page in SOURCES[:18]]
    twins = list(farmed_pages([*large, *SOURCES[18:]], per_family=0, honest=9, forms=0))
    assert sum(page.group == "large" for page in twins) <= 3


def test_pages_without_articles_can_not_be_farmed() -> None:
    with pytest.raises(DetectorError, match="no page tells an article: give clean pages"):
        list(farmed_pages([clean("docs")]))


def test_corpora_on_disk_can_be_farmed(tmp_path: Path) -> None:
    write_corpora(tmp_path)
    pages = read_corpora(tmp_path)
    assert Counter(page.source for page in pages) == {"farm_sites": 12, "legit_sites": 12}
    (page, *_) = farmed_pages(pages, per_family=1, honest=0, forms=0)
    assert page.group.startswith("paper ")


def test_what_goes_with_a_story_tells_of_the_same() -> None:
    story = POOL[0]
    alike = replace(story, title="Another day of it", paragraphs=story.paragraphs[:1])
    foreign = replace(alike, title="Ein anderer Tag", language="de")
    related = corpora._Pool([*POOL[1:], alike, foreign]).related(story)
    assert related[0] == alike
    assert foreign not in related
    assert story not in corpora._Pool(POOL).related(story)


def test_entities_and_markdown_are_not_the_article() -> None:
    page = LabelledPage(
        Page(title="Pier &amp; Port …", text="\n".join(PIER).replace("pier", "**pier**")),
        0, "paper", "paper", "legit_sites",
    )  # fmt: skip
    article = article_of(page)
    assert article is not None
    assert article.title == "Pier & Port"
    assert "**" not in article.text
