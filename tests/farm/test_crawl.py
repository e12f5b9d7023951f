"""The farmed crawl: its truth is true, and the same arguments give the same bytes."""

from __future__ import annotations

import json
import re
from collections import Counter, defaultdict
from datetime import date, datetime
from itertools import combinations, islice
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from click.testing import CliRunner

from detector.cli import cli
from detector.farm import families
from detector.farm.cast import COPYING, Cast
from detector.farm.crawl import CrawledPage, farmed_crawl
from detector.farm.news import news_story
from tests.farm.pool import POOL

PAGES = 1200


@pytest.fixture(scope="module")
def crawl() -> list[CrawledPage]:
    return list(farmed_crawl(PAGES, seed="t"))


def stories(crawl: list[CrawledPage]) -> dict[str, list[CrawledPage]]:
    found: dict[str, list[CrawledPage]] = defaultdict(list)
    for page in crawl:
        found[page.truth.story].append(page)
    return found


def moment(text: object) -> datetime:
    return datetime.fromisoformat(str(text).removesuffix("Z"))


def runs(text: str) -> set[tuple[str, ...]]:
    words = text.lower().split()
    return set(zip(*(words[i:] for i in range(5)), strict=False))


# --- the same for the same arguments ----------------------------------------------------------


def test_same_seed_same_bytes(crawl: list[CrawledPage]) -> None:
    assert list(islice(farmed_crawl(PAGES, seed="t"), 60)) == crawl[:60]
    assert list(islice(farmed_crawl(PAGES, seed="u"), 60)) != crawl[:60]


def test_so_many_pages_as_asked_for() -> None:
    assert [len(list(farmed_crawl(n, seed=3))) for n in (1, 7, 50)] == [1, 7, 50]


# --- what is true of it -------------------------------------------------------------------------


def test_pages_of_every_role_and_kind(crawl: list[CrawledPage]) -> None:
    roles = Counter(page.truth.role for page in crawl)
    assert roles.keys() == {"original", "licensed copy", "unlicensed copy", "quote", "other"}
    assert min(roles.values()) >= 10
    kinds = {page.truth.kind for page in crawl}
    assert kinds == {"paper", "agency", "blog", "mirror", "wordy site", "farm"}


def test_farms_are_spam_and_have_a_network(crawl: list[CrawledPage]) -> None:
    for truth in (page.truth for page in crawl):
        farmed = truth.kind == "farm"
        assert (truth.label == "spam") == farmed == bool(truth.network)
        assert (truth.family != "honest") == farmed
        assert truth.role in ("unlicensed copy", "other") or not farmed


def test_addresses_are_those_of_the_pages(crawl: list[CrawledPage]) -> None:
    assert len({page.truth.url for page in crawl}) > 0.99 * PAGES
    for page in crawl:
        assert page.page.url == page.truth.url
        assert (urlsplit(page.truth.url).hostname or "").removeprefix("www.") == page.truth.host


def test_nothing_is_fetched_before_it_was_posted(crawl: list[CrawledPage]) -> None:
    assert all(moment(page.page.fetched) > moment(page.truth.posted) for page in crawl)


def test_the_original_is_the_first(crawl: list[CrawledPage]) -> None:
    checked = 0
    for pages in stories(crawl).values():
        first = [page for page in pages if page.truth.role == "original"]
        assert len(first) <= 1
        copies = [page for page in pages if page.truth.role.endswith("copy")]
        for copy in copies if first else ():
            assert moment(copy.truth.posted) >= moment(first[0].truth.posted)
            checked += 1
    assert checked > 100


def test_one_story_stands_once_on_a_host(crawl: list[CrawledPage]) -> None:
    for pages in stories(crawl).values():
        hosts = [page.truth.host for page in pages]
        assert len(hosts) == len(set(hosts))


def test_some_farms_date_before_the_original() -> None:
    # So that the first date alone doesn't tell the original.
    from detector.crawl.facts import facts
    from detector.document import parse

    early = 0
    for pages in stories(list(farmed_crawl(500, seed="dates"))).values():
        dated = {page.truth.role: facts(parse(page.page)).published for page in pages}
        first, copy = dated.get("original"), dated.get("unlicensed copy")
        early += bool(first and copy and copy < first)
    assert early >= 2


# --- who stands in it -----------------------------------------------------------------------


def test_networks_of_every_family() -> None:
    cast = Cast(1000, "t")
    networks = (*cast.copying, *cast.making)
    assert {network.family for network in networks} == families().keys()
    assert {network.family for network in cast.copying} == set(COPYING)
    for network in networks:
        assert len({host.site.seed for host in network.hosts}) == 1
        assert len({host.site.host for host in network.hosts}) == len(network.hosts) >= 3


def test_no_host_is_another_s() -> None:
    cast = Cast(20_000, "t")
    hosts = [host.site.host for n in (*cast.copying, *cast.making) for host in n.hosts]
    hosts += [site.host for site in (*cast.papers, *cast.blogs, *cast.mirrors, *cast.wordy)]
    assert len(set(hosts)) == len(hosts)


def test_hosts_post_at_their_own_rhythm() -> None:
    host = Cast(100, "t").copying[0].hosts[0]
    posted = [host.slot(datetime(2024, 3, 5, hour, 17)) for hour in range(24)]
    passed = {(a - b).total_seconds() / 60 % host.every for a, b in combinations(posted, 2)}
    assert passed == {0}
    assert all(p > datetime(2024, 3, 5, hour, 17) for hour, p in enumerate(posted))


def test_the_host_s_own_name_is_planted(crawl: list[CrawledPage]) -> None:
    names = {h.site.host: h.plant for n in Cast(PAGES, "t").copying for h in n.hosts}
    pages = [page for page in crawl if page.truth.family == "name_injected"]
    shown = [names[urlsplit(page.truth.url).hostname or ""] for page in pages]
    found = [name in str(page.page.html) for name, page in zip(shown, pages, strict=True)]
    assert sum(found) > 0.8 * len(found) > 5


# --- stories -----------------------------------------------------------------------------------


def test_no_two_stories_are_alike() -> None:
    told = [runs(" ".join(news_story(f"s/{i}", date(2024, 3, 5)).paragraphs)) for i in range(60)]
    assert all(len(a & b) < 0.1 * len(a | b) for a, b in combinations(told, 2))


def test_stories_tell_nothing_of_later_days() -> None:
    told = " ".join(news_story(f"y/{i}", date(2019, 6, 1)).text for i in range(60))
    years = re.findall(r"(?:in|since|, ) ?((?:19|20)\d\d)\b", told)
    assert len(years) > 60
    assert max(map(int, years)) == 2019


def test_given_articles_are_told_first() -> None:
    pages = list(farmed_crawl(80, seed=2, articles=POOL[:5]))
    text = " ".join(str(page.page.html) for page in pages)
    assert all(article.title.split(":")[0] in text for article in POOL[:3])


# --- the command ------------------------------------------------------------------------------


def test_command_writes_pages_and_truth(tmp_path: Path) -> None:
    out, truth = tmp_path / "crawl.jsonl", tmp_path / "truth.jsonl"
    line = ["farm", "--crawl", "40", "-o", str(out), "--truth", str(truth), "--seed", "5"]
    done = CliRunner().invoke(cli, line)
    assert done.exit_code == 0, done.output
    assert "40 pages" in done.stderr
    pages = [json.loads(row) for row in out.read_text(encoding="utf-8").splitlines()]
    rows = [json.loads(row) for row in truth.read_text(encoding="utf-8").splitlines()]
    assert [page["url"] for page in pages] == [row["url"] for row in rows]
    assert [page["id"] for page in pages] == [row["id"] for row in rows]
    made = list(farmed_crawl(40, seed="5"))
    assert [page["html"] for page in pages] == [page.page.html for page in made]


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        (["--crawl", "5", "--honest"], "--crawl makes all families"),
        (["--truth", "t.jsonl"], "give ARTICLES, or --crawl PAGES"),
        (["--crawl", "0"], "0 is not in the range"),
        ([], "give ARTICLES, or --crawl PAGES"),
    ],
)
def test_command_says_what_is_wrong(tmp_path: Path, line: list[str], problem: str) -> None:
    done = CliRunner().invoke(cli, ["farm", *line, "-o", str(tmp_path / "out.jsonl")])
    assert done.exit_code == 2
    assert problem in done.stderr
    assert not (tmp_path / "out.jsonl").exists()
