from __future__ import annotations

import html
import re

from detector.document import parse
from detector.farm import farm
from detector.farm._places import towns
from detector.farm._services import DOORWAY, SERVICES
from detector.farm.doorway import MARKS
from detector.farm.registry import Made
from tests.farm.made_pages import check_family, documents, made, page, story


def body(made: Made) -> list[str]:
    return [html.unescape(re.sub(r"<[^>]*>", " ", block)) for block in made.content.paragraphs]


def test_family() -> None:
    check_family("doorway", MARKS, tuple(DOORWAY))


def test_every_language_has_trades() -> None:
    assert SERVICES.keys() == DOORWAY.keys()
    assert {"en", "es", "fr", "de", "pt", "id"} <= DOORWAY.keys()


def test_pages_of_a_site_differ_in_the_place_alone() -> None:
    # The first paragraph is that of the skeleton; others are shuffled by the page.
    pages = [
        farm(story("en"), "doorway", seed=n, pool=(), site_seed="s", severity=1) for n in (1, 2)
    ]
    texts = [
        {
            sentence.replace(one.planted[0], "PLACE")
            for block in parse(one.page).text.split("\n")
            for sentence in block.split(". ")
            if one.planted[0] in sentence
        }
        for one in pages
    ]
    assert pages[0].planted != pages[1].planted
    assert len(texts[0] & texts[1]) >= 0.5 * min(len(texts[0]), len(texts[1]))


def test_the_place_is_everywhere_on_gross_pages_alone() -> None:
    for seed in range(20):
        gross, mild = (page("doorway", seed, severity=s) for s in (1, 0))
        place = gross.planted[0]
        assert parse(gross.page).text.count(place) >= 8
        assert 1 <= parse(mild.page).text.count(place) < parse(gross.page).text.count(place)


def test_lists_of_near_places_link() -> None:
    for document in documents("doorway", range(20)):
        assert len(document.links) >= 10


def test_sites_have_many_trades_and_titles() -> None:
    titles = {document.title for document in documents("doorway", range(60))}
    assert len(titles) >= 55


def test_keyword_list_runs_together() -> None:
    for seed in range(10):
        assert any(block.count(",") >= 5 for block in body(made("doorway", seed))[-2:])


def test_towns_are_different_ones() -> None:
    from random import Random

    for language in DOORWAY:
        drawn = towns(Random(1), language, 12)
        assert len(set(drawn)) == len(drawn) == 12
