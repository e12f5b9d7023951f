from __future__ import annotations

import re
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from detector.farm import Article
from detector.farm._institutions import INSTITUTIONS
from detector.farm._money import ADVICE, FRAMES, MONEY
from detector.farm.institutions import InstitutionSite, institution_site
from detector.farm.money_text import ADVICE_TOPICS, MONEY_TOPICS, composer
from detector.farm.off_topic_host import MARKS
from detector.farm.sites import Site
from tests.farm.families import EVERY_LANGUAGE, STORIES, address, made, marked, shown, story
from tests.farm.pool import squeezed

FAMILY = "off_topic_host"
LANGUAGES = ("en", "es", "fr", "de", *STORIES)


@given(st.sampled_from(EVERY_LANGUAGE), st.integers(0, 10**6), st.floats(0, 1))
@settings(max_examples=50, deadline=None)
def test_the_host_is_an_institution_and_the_text_is_not(
    article: Article, seed: int, severity: float
) -> None:
    page = made(FAMILY, article, seed, severity)
    document = shown(page)
    assert isinstance(page.site, InstitutionSite)
    assert page.site.host in address(page)
    told = squeezed(story(page))
    assert not any(squeezed(paragraph) in told for paragraph in article.paragraphs)
    assert article.title not in document.text.split("\n")[:12]


@pytest.mark.parametrize("mark", MARKS)
def test_each_mark_is_drawn(mark: str) -> None:
    assert marked(FAMILY, mark, 8)


def test_money_links_lead_elsewhere() -> None:
    for page in marked(FAMILY, "money_links", 20):
        hosts = re.findall(r'href="https?://([^/"]+)', " ".join(page.content.paragraphs))
        assert hosts and page.site.host not in hosts


def test_a_host_of_another_language() -> None:
    for page in marked(FAMILY, "other_language", 8):
        assert page.site.language != page.content.language


@pytest.mark.parametrize("language", LANGUAGES)
def test_institutions_have_hosts_names_and_menus(language: str) -> None:
    sites = [institution_site(Site(str(seed), "farm", language)) for seed in range(60)]
    assert len({site.host for site in sites}) > 50
    assert len({site.name for site in sites}) > 45
    for site in sites:
        assert re.fullmatch(r"[a-z0-9.-]+\.[a-z]+", site.host)
        assert "{" not in site.name + site.small_print() + site.word("tagline")
        kinds = INSTITUTIONS.get(language, INSTITUTIONS["en"])
        menu = {word for kind in kinds.values() for word in kind["menu"].split("|")}
        assert site.word("sport") in menu


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("topic", [*MONEY_TOPICS, *ADVICE_TOPICS])
def test_composed_texts_are_whole_and_varied(topic: str, language: str) -> None:
    made_by = composer(topic, language)
    texts = [made_by.paragraphs(Random(seed), 3) for seed in range(40)]
    assert len({text for told in texts for text in told}) > 100
    assert not any("{" in text or "|" in text for told in texts for text in told)
    titles = {made_by.title(Random(seed), 2021) for seed in range(60)}
    assert len(titles) > 8
    assert not any("{" in title for title in titles)


def test_every_topic_is_in_every_language() -> None:
    for topics in (MONEY, ADVICE):
        assert all(set(by_language) == set(LANGUAGES) for by_language in topics.values())
    assert set(FRAMES) == set(LANGUAGES)
