from __future__ import annotations

import re

from detector.document import parse
from detector.farm._phrases import PHRASES, STUFFED
from detector.farm.registry import Made
from detector.farm.stuffed import MARKS
from tests.farm.made_pages import TEXT, check_family, documents, made, page


def test_family() -> None:
    check_family("stuffed", MARKS, tuple(STUFFED))


def test_languages() -> None:
    assert PHRASES.keys() == STUFFED.keys()
    assert {"en", "es", "fr", "de", "pt", "id", "vi", "zh"} <= STUFFED.keys()


def phrase_rate(severity: float) -> float:
    rates = []
    for seed in range(40):
        one = page("stuffed", seed, severity=severity)
        text = parse(one.page).text.lower()
        rates.append(text.count(one.planted[0].lower()) / len(text.split()))
    return sum(rates) / len(rates)


def test_the_phrase_is_said_more_often_as_severity_rises() -> None:
    assert phrase_rate(0.0) * 2 < phrase_rate(1.0)


def test_some_pages_wrap_the_story() -> None:
    wraps = [TEXT["en"][0] in d.text for d in documents("stuffed", range(60), severity=0.2)]
    assert 0.1 < sum(wraps) / len(wraps) < 0.6


def test_brands_of_betting_sites_are_shouted() -> None:
    titles = [d.title or "" for d in documents("stuffed", range(60), "id")]
    loud = [title for title in titles if re.search(r"[A-Z]{4,}", title)]
    assert len(loud) > 20


def test_hosts_are_random_or_hijacked() -> None:
    hosts = [d.host or "" for d in documents("stuffed", range(60), "id")]
    assert sum(host.endswith((".go.id", ".ac.id", ".sch.id")) for host in hosts) > 10
    assert sum(host.count(".") >= 2 for host in hosts) > 30


def test_slugs_are_hashes_or_numbers() -> None:
    urls = [page("stuffed", seed).page.url or "" for seed in range(40)]
    assert all(re.search(r"[0-9a-f]{10}|\d{4}", url) for url in urls)


def keywords(made: Made) -> int:
    return len(made.content.keywords)


def test_meta_keywords_are_many() -> None:
    assert all(keywords(made("stuffed", seed)) >= 8 for seed in range(10))


def test_the_picture_is_named_by_the_phrase() -> None:
    for seed in range(10):
        one = made("stuffed", seed)
        assert one.content.image and one.content.image.alt == one.planted[0]
