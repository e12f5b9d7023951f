from __future__ import annotations

from collections import Counter
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from detector.document import parse
from detector.farm import farm, honest_twin
from detector.farm.sites import LAYOUTS, Site
from detector.page import Page
from tests.farm.pool import POOL

ENGLISH = [article for article in POOL if article.language == "en"]


def furniture(page: Page) -> tuple[object, ...]:
    """Return what the site gives every page of it."""
    document = parse(page)
    assert document.markup is not None
    return document.markup.generator, document.markup.lang, document.markup.script_count


@pytest.mark.parametrize("site_seed", range(6))
def test_pages_of_a_site_look_alike(site_seed: int) -> None:
    pages = [
        honest_twin(article, seed=1, pool=POOL, republished=True, site_seed=site_seed).page
        for article in ENGLISH[:4]
    ]
    hosts = {(page.url or "").split("/")[2] for page in pages}
    assert len(hosts) == 1
    assert len({furniture(page) for page in pages}) == 1
    assert len({page.url for page in pages}) == len(pages)


def test_a_farm_and_an_honest_site_of_one_seed_share_the_template_alone() -> None:
    for site_seed in range(20):
        spam = farm(ENGLISH[0], "name_injected", seed=1, pool=POOL, site_seed=site_seed, severity=0)
        twin = honest_twin(ENGLISH[0], seed=1, pool=POOL, republished=False, site_seed=site_seed)
        assert parse(spam.page).host != parse(twin.page).host
        assert furniture(spam.page) == furniture(twin.page)


def test_sites_differ() -> None:
    sites = [Site(str(n), "farm", "en") for n in range(300)]
    assert len({site.host for site in sites}) == 300
    assert len({site.name for site in sites}) > 280
    assert set(Counter(site.layout for site in sites)) == set(LAYOUTS)


@given(st.text(max_size=8), st.sampled_from(["en", "de", "id", "ja", "xx"]))
def test_hosts_are_hosts(seed: str, language: str) -> None:
    host = Site(seed, "honest", language).host
    labels = host.split(".")
    assert 2 <= len(labels) <= 4
    assert host == host.lower() and host.isascii()
    assert all(label and label.strip("-") == label and len(label) < 64 for label in labels)


def test_a_country_goes_with_the_language() -> None:
    hosts = [Site(str(n), "honest", "de").host for n in range(200)]
    assert any(host.endswith((".de", ".at", ".ch")) for host in hosts)
    assert not any(host.endswith((".fr", ".com.br", ".co.uk")) for host in hosts)


def test_lists_of_honest_pages_are_dated_sensibly() -> None:
    for seed in range(60):
        twin = honest_twin(ENGLISH[seed % 20], seed=seed, pool=POOL, republished=True)
        document = parse(twin.page)
        claimed = document.claimed_date
        listed = [d.value for d in document.dates if d.where == "visible" and d.precision == "day"]
        if claimed is None or not twin.page.url or len(listed) < 3:
            continue
        latest = claimed.value + timedelta(days=12)  # comments come after the story
        assert all(date(2010, 1, 1) <= day <= latest for day in listed if day.day > 12)


def test_honest_sites_seldom_have_the_faults_of_farms() -> None:
    farms = [Site(str(n), "doorway", "en").fault("glued", 0.5) for n in range(2000)]
    honest = [Site(str(n), "honest:blog", "en").fault("glued", 0.5) for n in range(2000)]
    assert sum(farms) == pytest.approx(1000, rel=0.1)
    assert 0.05 < sum(honest) / sum(farms) < 0.25
    plain = [Site(str(n), "spun", "en") for n in range(2000)]
    plain = [site for site in plain if site.plain]
    assert 0.05 < sum(site.fault("glued", 0.5) for site in plain) / len(plain) / 0.5 < 0.25
    # The same draw decides for both: an honest site's fault is a fault of its farm as well.
    assert all(on_farm for on_farm, here in zip(farms, honest, strict=True) if here)
