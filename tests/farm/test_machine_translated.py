from __future__ import annotations

import re
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from detector.farm import Article
from detector.farm._translations import CALQUES, INSERTED, LEFT_LINES, LEFTOVERS, MIXED
from detector.farm.draft import Draft
from detector.farm.machine_translated import _RULES, MARKS
from detector.farm.registry import Job
from detector.farm.sites import Site
from tests.farm.families import EVERY_LANGUAGE, STORIES, made, marked, shown, story

FAMILY = "machine_translated"
LANGUAGES = {"en", "es", "fr", "de", "pt", "it", "id", "vi", "zh"}


@given(st.sampled_from(EVERY_LANGUAGE), st.integers(0, 10**6), st.floats(0, 1))
@settings(max_examples=60, deadline=None)
def test_something_is_always_wrong(article: Article, seed: int, severity: float) -> None:
    page = made(FAMILY, article, seed, severity)
    assert page.marks[0] == "calques"
    assert story(page) != "\n".join(article.paragraphs)


def ruled(mark: str, text: str, language: str = "en", seed: str = "1") -> str:
    article = Article("Pier", (text,), language=language)
    draft = Draft(Job(article, Site(seed, "x", language), (), seed, 1.0), (mark,))
    return _RULES[mark](draft, text, Random(seed))


def all_ruled(mark: str, text: str, language: str = "en") -> set[str]:
    return {ruled(mark, text, language, str(seed)) for seed in range(80)}


@pytest.mark.parametrize(
    ("mark", "language", "text", "one_of"),
    [
        ("possessives", "en", "Ann's boat sank.", "the boat of Ann sank."),
        ("adjectives_behind", "en", "a big storm", "a storm big"),
        ("calques", "en", "of course it rained", "by course it rained"),
        ("mixed_forms", "de", "der Hund", "das Hund"),
        ("mixed_forms", "es", "el perro", "la perro"),
        ("numbers", "en", "It cost 64,000 pounds.", "It cost 64.000 pounds."),
        ("numbers", "en", "It cost £64 then.", "It cost 64 £ then."),
        ("numbers", "es", "unas 12.000 personas", "unas 12,000 personas"),
        ("dates", "en", "It rained on Monday.", "It rained on monday."),
        ("dates", "en", "It may rain in March.", "It may rain in marzo."),
        ("quotes", "en", 'He said "no" twice.', "He said « no » twice."),
        ("spaced_stops", "en", "Why? Nobody knew.", "Why ? Nobody knew."),
        ("lost_accents", "es", "El muelle está allí.", "El muelle esta alli."),
        ("lost_accents", "vi", "đường đi", "duong di"),
        ("entities", "en", "Fish & chips", "Fish &amp; chips"),
        ("doubled_words", "en", "rain", "rain rain"),
    ],
)
def test_rules(mark: str, language: str, text: str, one_of: str) -> None:
    assert one_of in all_ruled(mark, text, language)


def test_months_that_are_words_stay_words() -> None:
    assert all(text.startswith("It may rain") for text in all_ruled("dates", "It may rain."))


@pytest.mark.parametrize("mark", MARKS)
def test_each_mark_is_drawn(mark: str) -> None:
    assert marked(FAMILY, mark, 5)


def test_entities_are_seen_by_readers() -> None:
    pages = marked(FAMILY, "entities", 40)
    # Quotes without entities may have taken the place of the only signs that have some.
    kept = [page for page in pages if "「" not in story(page)]
    assert len(kept) >= 20
    assert all(re.search(r"&(?:amp;)*#?\w+;", shown(page).text) for page in kept)


def test_the_template_may_be_in_the_language_of_the_source() -> None:
    for page in marked(FAMILY, "template_language", 10):
        assert page.site.language != page.content.language


def test_lines_of_the_source_are_left() -> None:
    for page in marked(FAMILY, "left_lines", 10):
        assert all(line in story(page) for line in page.planted)


def test_worse_pages_differ_more() -> None:
    article = EVERY_LANGUAGE[0]
    before = " ".join(article.paragraphs).split()

    def kept(severity: float) -> float:
        pages = [story(made(FAMILY, article, seed, severity)).split() for seed in range(20)]
        return sum(len(set(before) & set(words)) for words in pages)

    assert kept(0) > kept(0.5) > kept(1)


def test_tables_are_whole() -> None:
    assert set(CALQUES) == set(MIXED) == set(INSERTED) == set(LEFTOVERS) == set(LEFT_LINES)
    assert set(CALQUES) == LANGUAGES == {*STORIES, "en", "es", "fr", "de"}
    for listed in MIXED.values():
        assert all(len(forms.split()) >= 2 for forms in listed.split("|"))


def test_plain_sites_are_wrong_in_the_wording_alone() -> None:
    pages = [made(FAMILY, EVERY_LANGUAGE[0], seed, 0.8) for seed in range(60)]
    plain = [page for page in pages if page.site.plain]
    assert len(plain) >= 12
    around = {"left_lines", "template_language", "lost_credit", "entities", "spaced_stops"}
    assert not any(around & set(page.marks) for page in plain)
