from __future__ import annotations

import re

from detector.document import parse
from detector.farm._baits import BAIT
from detector.farm.download_bait import MARKS
from tests.farm.made_pages import check_family, documents, made, page


def test_family() -> None:
    check_family("download_bait", MARKS, tuple(BAIT))


def test_languages() -> None:
    assert {"en", "es", "fr", "de", "pt", "id"} <= BAIT.keys()


def test_the_title_comes_over_and_over() -> None:
    for seed in range(20):
        document = parse(page("download_bait", seed).page)
        title = re.split(r"\W+", (document.title or "").lower())
        text = document.text.lower()
        assert max(text.count(word) for word in title if len(word) > 3) >= 8


def test_nothing_is_told() -> None:
    # Long paragraphs that don't name the thing are what a page with content would have.
    for seed in range(10):
        one = made("download_bait", seed, severity=0)
        assert len(one.content.paragraphs) <= 8


def test_galleries_have_many_pictures_with_variants_of_the_title() -> None:
    counts = [d.markup.image_count for d in documents("download_bait", range(20)) if d.markup]
    assert min(counts) >= 4


def test_buttons_lead_away() -> None:
    for document in documents("download_bait", range(20)):
        assert any(".example/dl?" in link.url for link in document.links)


def test_kinds_of_bait_are_many() -> None:
    titles = [d.title or "" for d in documents("download_bait", range(80), severity=0.2)]
    kinds = ("coloring", "lyrics", "answer key", "apk", "pdf", "printable", "driver", "ringtone")
    assert sum(any(kind in title.lower() for title in titles) for kind in kinds) >= 6
