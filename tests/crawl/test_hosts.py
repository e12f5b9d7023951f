"""Hosts, networks and second stage: what is counted, what adds up, and what is left alone."""

from __future__ import annotations

import hashlib
from itertools import combinations
from pathlib import Path

import numpy as np
import pyarrow.parquet as pq
import pytest

from detector.crawl.evidence import Evidence, bundled_evidence
from detector.crawl.hosts import HOSTS, NETWORKS, VERDICTS, HostOptions, find_hosts
from detector.crawl.hosts_pages import SKETCHED
from detector.crawl.hosts_profile import HOST_TERMS
from detector.crawl.second_stage import PAGE_TERMS
from detector.errors import DetectorError
from tests.crawl.made import EVIDENCE, Row, Rows, made_crawl, rows_of, scored, sketched

pytest.importorskip("duckdb", reason="needs the crawl extra")

DAY = 86_400
OPTIONS = HostOptions(evidence=EVIDENCE)


def judged(folder: Path, pages: Rows, **found: object) -> tuple[dict[str, Row], Rows, Rows]:
    """Return hosts by name, networks, and verdicts of a made crawl."""
    given, out = made_crawl(folder, pages, **found)  # type: ignore[arg-type]
    find_hosts([given], out, OPTIONS)
    hosts = {row["name"]: row for row in rows_of(out / HOSTS)}
    return hosts, rows_of(out / NETWORKS), rows_of(out / VERDICTS)


def pages_of(site: str, count: int, probability: float = 0.5, **facts: object) -> Rows:
    return [scored(f"https://{site}/{i}", probability, **facts) for i in range(count)]


# --- hosts --------------------------------------------------------------------------------


def test_domains_and_their_hosts_are_rolled_up(tmp_path: Path) -> None:
    pages = [
        *pages_of("www.farm.example", 3, 0.99, fact_planted="marlow"),
        *pages_of("blog.farm.example", 1, 0.2, fact_planted="anders"),
        scored("https://other.example/x", 0.1),
    ]
    hosts, _, _ = judged(tmp_path, pages)
    assert set(hosts) == {"farm.example", "blog.farm.example", "other.example"}
    farm = hosts["farm.example"]
    assert (farm["level"], farm["pages"], farm["judged"], farm["spam"]) == ("domain", 4, 4, 3)
    logits = np.log([99.0, 99.0, 99.0, 0.25])
    assert farm["mean_log_odds"] == pytest.approx(logits.mean(), abs=1e-5)
    assert (farm["planted"], farm["planted_names"]) == (4, ["marlow", "anders"])
    blog = hosts["blog.farm.example"]
    assert (blog["level"], blog["site"], blog["pages"]) == ("host", "farm.example", 1)


def test_hosts_are_told_from_addresses(tmp_path: Path) -> None:
    pages = [
        scored("HTTP://Ada:word@WWW.A.example.:8080/x?q=http://b.example/"),
        scored("https://A.example?x"),
        scored("http://[2001:db8::1]:80/", fingerprint_site="2001:db8::1"),
        scored("http://192.0.2.7/", fingerprint_site="192.0.2.7"),
    ]
    pages[0]["fingerprint_site"] = pages[1]["fingerprint_site"] = "a.example"
    hosts, _, _ = judged(tmp_path, pages)
    assert {name: row["pages"] for name, row in hosts.items()} == {
        **{"a.example": 2, "2001:db8::1": 1, "192.0.2.7": 1}
    }


def test_copies_by_role_and_from_how_many_sources(tmp_path: Path) -> None:
    pages = [
        *pages_of("one.example", 2),
        *pages_of("two.example", 1),
        *pages_of("copier.example", 4),
    ]
    clusters = [(0, 3), (1, 4), (2, 5)]
    roles = {0: "original", 1: "original", 2: "original"}
    roles |= {3: "unlicensed copy", 4: "unlicensed copy", 5: "licensed copy"}
    hosts, _, verdicts = judged(tmp_path, pages, clusters=clusters, roles=roles)
    copier, one = hosts["copier.example"], hosts["one.example"]
    assert (copier["stories"], copier["copied"], copier["source_sites"]) == (4, 3, 1)
    assert (copier["unlicensed_copies"], copier["licensed_copies"]) == (2, 1)
    assert (one["originals"], one["unlicensed_copies"]) == (2, 0)
    assert [row["role"] for row in verdicts[3:]] == [
        "unlicensed copy",
        "unlicensed copy",
        "licensed copy",
        None,
    ]


def test_without_roles_copies_are_of_unknown_role(tmp_path: Path) -> None:
    pages = [*pages_of("one.example", 1), *pages_of("two.example", 1)]
    hosts, _, verdicts = judged(tmp_path, pages, clusters=[(0, 1)])
    assert {row["role"] for row in verdicts} == {"unknown"}
    assert hosts["one.example"]["copied"] == 1
    assert hosts["one.example"]["unlicensed_copies"] == 0


@pytest.mark.parametrize("column", ["template", "title", "body"])
def test_how_alike_pages_are_is_the_mean_over_pairs(tmp_path: Path, column: str) -> None:
    random = np.random.default_rng(1)
    sketches = random.integers(0, 2, (7, 64), dtype=np.uint8)
    pages = pages_of("a.example", 7)
    for page, sketch in zip(pages, sketches, strict=True):
        page[f"fingerprint_{column}"] = sketch.tobytes().ljust(512, b"\0")[: len(sketch)]
    hosts, _, _ = judged(tmp_path, pages)
    equal = [np.mean(a[:SKETCHED] == b[:SKETCHED]) for a, b in combinations(sketches, 2)]
    expected = (np.mean(equal) - 1 / 256) / (1 - 1 / 256)
    name = {"template": "template_uniformity", "body": "story_uniformity"}.get(column)
    got = hosts["a.example"][name] if name else 1 - hosts["a.example"]["topic_scatter"]
    assert got == pytest.approx(expected)


def test_rhythm(tmp_path: Path) -> None:
    times = [0, 5, 30, 31, 200, 1000, 1001]
    pages = [scored(f"https://a.example/{t}", fact_published=t) for t in times]
    pages += [scored(f"https://clock.example/{i}", fact_published=i * DAY) for i in range(6)]
    pages += [scored(f"https://few.example/{i}", fact_published=i) for i in range(4)]
    hosts, _, _ = judged(tmp_path, pages)
    gaps = np.diff(times)
    expected = (gaps.std() - gaps.mean()) / (gaps.std() + gaps.mean())
    assert hosts["a.example"]["burstiness"] == pytest.approx(expected)
    assert hosts["a.example"]["busiest_day"] == 1
    assert hosts["clock.example"]["burstiness"] == -1
    assert hosts["clock.example"]["busiest_day"] == pytest.approx(1 / 6)
    assert hosts["few.example"]["burstiness"] is None


def test_dates_long_after_events(tmp_path: Path) -> None:
    pages = [
        scored("https://a.example/1", fact_published=400 * DAY, fact_events=1 * DAY),
        scored("https://a.example/2", fact_published=400 * DAY, fact_events=399 * DAY),
        scored("https://a.example/3", fact_published=1 * DAY, fact_events=300 * DAY),
        scored("https://a.example/4", fact_published=400 * DAY),
    ]
    hosts, _, _ = judged(tmp_path, pages)
    assert (hosts["a.example"]["dated_stories"], hosts["a.example"]["late_stories"]) == (2, 1)


def test_languages(tmp_path: Path) -> None:
    pages = pages_of("a.example", 3, fact_language="en") + pages_of("a.example", 1, language="vi")
    row = judged(tmp_path, pages)[0]["a.example"]
    assert (row["main_language"], row["languages"], row["other_language_share"]) == ("en", 2, 0.25)


def test_few_pages_are_drawn_to_the_base(tmp_path: Path) -> None:
    pages = [page for n in (1, 4, 40) for page in pages_of(f"a{n}.example", n, 0.99, language="en")]
    hosts, _, _ = judged(tmp_path, pages)
    few, some, many = (hosts[f"a{n}.example"]["probability"] for n in (1, 4, 40))
    assert 0.5 < few < some < many


def test_a_host_of_which_nothing_is_known_stays_at_the_base(tmp_path: Path) -> None:
    pages = [scored("https://a.example/", None, fingerprint_body=None)]
    assert judged(tmp_path, pages)[0]["a.example"]["probability"] == 0.5


# --- what adds up -------------------------------------------------------------------------


def mixed() -> tuple[Rows, list[tuple[int, ...]], dict[int, str]]:
    """Return pages of several sites, clusters and roles."""
    pages = [
        *pages_of("news.example", 4, 0.2, fact_published=5 * DAY, fact_events=4 * DAY),
        *pages_of("farm.example", 4, 0.95, fact_planted="marlow", fact_outlinks="mill.example"),
        *pages_of("mill.example", 4, 0.8, fact_planted="marlow", fact_outlinks="farm.example"),
        scored(None, 0.7),
        scored("https://gone.example/", None, label="unsure"),
    ]
    for page in pages:
        page["fingerprint_template"] = sketched(page["fingerprint_site"], 64)
    clusters = [(0, 4, 8), (1, 5), (6, 9)]
    roles = {0: "original", 1: "original", 6: "unknown", 9: "unknown"}
    roles |= dict.fromkeys((4, 5, 8), "unlicensed copy")
    return pages, clusters, roles


@pytest.mark.parametrize("evidence", [EVIDENCE, bundled_evidence()], ids=["made", "bundled"])
def test_contributions_add_up(tmp_path: Path, evidence: Evidence) -> None:
    pages, clusters, roles = mixed()
    given, out = made_crawl(tmp_path, pages, clusters=clusters, roles=roles)
    find_hosts([given], out, HostOptions(evidence=evidence))
    for row in rows_of(out / HOSTS):
        assert sum(row[f"{name}_added"] for name in HOST_TERMS) == pytest.approx(row["log_odds"])
        assert 1 / (1 + np.exp(-row["log_odds"])) == pytest.approx(row["probability"])
    for row in rows_of(out / VERDICTS):
        if row["page_probability"] is None:
            assert row["probability"] is None
            continue
        total = row["page_log_odds"] + sum(row[f"{name}_added"] for name in PAGE_TERMS)
        assert total == pytest.approx(row["log_odds"])
        assert 1 / (1 + np.exp(-row["log_odds"])) == pytest.approx(row["probability"])


def test_every_row_has_a_verdict_beside_its_own(tmp_path: Path) -> None:
    pages, clusters, roles = mixed()
    _, _, verdicts = judged(tmp_path, pages, clusters=clusters, roles=roles)
    assert [row["page"] for row in verdicts] == list(range(len(pages)))
    assert [row["page_probability"] for row in verdicts] == [p["probability"] for p in pages]
    assert [row["page_label"] for row in verdicts] == [p["label"] for p in pages]


def test_where_the_crawl_tells_nothing_the_page_decides(tmp_path: Path) -> None:
    pages = [scored("https://alone.example/", 0.7), scored(None, 0.3)]
    _, _, verdicts = judged(tmp_path, pages)
    assert [row["probability"] for row in verdicts] == pytest.approx([0.7, 0.3], abs=1e-6)
    assert verdicts[0]["reasons"] == []


@pytest.mark.parametrize(
    ("max_fpr", "label"), [(0.005, "spam"), (0.001, "clean"), (0.02, "spam"), (0.004, "clean")]
)
def test_labels_by_budget(tmp_path: Path, max_fpr: float, label: str) -> None:
    pages = pages_of("a.example", 4, 0.95, max_fpr=max_fpr)
    _, _, verdicts = judged(tmp_path, pages)
    assert 3.0 < verdicts[0]["log_odds"] < 4.0
    assert verdicts[0]["label"] == label


def test_what_only_the_page_tells_keeps_its_label(tmp_path: Path) -> None:
    pages = [scored("https://a.example/", 0.999, label="unsure"), scored(None, 0.1, label="spam")]
    _, _, verdicts = judged(tmp_path, pages)
    assert [row["label"] for row in verdicts] == ["unsure", "spam"]


def test_a_page_does_not_speak_for_itself_through_its_host(tmp_path: Path) -> None:
    pages = pages_of("a.example", 4, 0.6)
    pages[0]["probability"] = 0.999
    _, _, verdicts = judged(tmp_path, pages)
    pages[0]["probability"] = 0.001
    _, _, again = judged(_folder(tmp_path), pages)
    assert verdicts[0]["host_added"] == pytest.approx(again[0]["host_added"])
    assert verdicts[1]["host_added"] > again[1]["host_added"]


def _folder(parent: Path) -> Path:
    folder = parent / "again"
    folder.mkdir()
    return folder


def test_reasons_are_told_in_words(tmp_path: Path) -> None:
    pages, clusters, roles = mixed()
    hosts, _, verdicts = judged(tmp_path, pages, clusters=clusters, roles=roles)
    assert any("copies without a licence" in reason for reason in hosts["farm.example"]["reasons"])
    assert any("a copy without a licence" in reason for reason in verdicts[4]["reasons"])
    assert any("other 3 pages, farm.example is a farm" in r for r in verdicts[4]["reasons"])


# --- networks -----------------------------------------------------------------------------


def tied(networks: Rows) -> list[set[str]]:
    found: dict[str, set[str]] = {}
    for row in networks:
        found.setdefault(row["network"], set()).add(row["site"])
    return sorted(found.values(), key=min)


def test_planted_names_tie(tmp_path: Path) -> None:
    pages = [
        *(scored("https://a.example/1", fact_planted="marlow quistgaard"),),
        *(scored("https://a.example/2", fact_planted="anders brovold"),),
        *(scored("https://b.example/1", fact_planted="marlow quistgaard"),),
        *(scored("https://b.example/2", fact_planted="anders brovold"),),
        *(scored("https://c.example/1", fact_planted="marlow quistgaard"),),
    ]
    _, networks, _ = judged(tmp_path, pages)
    assert tied(networks) == [{"a.example", "b.example"}]
    assert networks[0]["kinds"] == ["planted"]
    assert networks[0]["tied_to"] == ["b.example"]


SITES = [f"s{i}.example" for i in range(300)]


def test_a_rare_template_ties_and_a_common_one_never(tmp_path: Path) -> None:
    pages = [scored(f"https://{site}/") for site in SITES]
    pages[2]["fact_planted"] = pages[3]["fact_planted"] = "anders"
    _, networks, _ = judged(tmp_path, pages, templates=[SITES[:2], SITES[2:200]])
    assert tied(networks) == [{"s0.example", "s1.example"}]
    assert networks[0]["kinds"] == ["template"]


@pytest.mark.parametrize(("count", "similarity"), [(300, 0.8), (60, 1.0)])
def test_a_template_that_is_less_alike_or_of_a_small_crawl_needs_another_tie(
    tmp_path: Path, count: int, similarity: float
) -> None:
    pages = [scored(f"https://{site}/") for site in SITES[:count]]
    pages[0]["fact_planted"] = pages[1]["fact_planted"] = "marlow"
    groups = [SITES[:2], SITES[10:12]]
    _, networks, _ = judged(tmp_path, pages, templates=groups, similarity=similarity)
    assert tied(networks) == [{"s0.example", "s1.example"}]
    assert networks[0]["kinds"] == ["template", "planted"]


def test_sites_that_copy_the_same_stories_are_tied_and_papers_are_not(tmp_path: Path) -> None:
    names = [f"{kind}{i}.example" for kind in ("farm", "paper") for i in range(3)]
    pages = [page for name in names for page in pages_of(name, 8)]
    pages += pages_of("wire.example", 16)
    clusters: list[tuple[int, ...]] = [(48 + i, i, 8 + i, 16 + i) for i in range(8)]
    clusters += [(56 + i, 24 + i, 32 + i, 40 + i) for i in range(8)]
    roles = dict.fromkeys(range(24), "unlicensed copy")
    roles |= dict.fromkeys(range(24, 48), "licensed copy")
    roles |= dict.fromkeys(range(48, 64), "original")
    for extra in range(40):  # stories of others, so that chance gives little
        pages += [scored(f"https://x{extra}.example/"), scored(f"https://y{extra}.example/")]
        clusters.append((len(pages) - 2, len(pages) - 1))
    _, networks, _ = judged(tmp_path, pages, clusters=clusters, roles=roles)
    assert tied(networks) == [{"farm0.example", "farm1.example", "farm2.example"}]
    assert {row["copies_ties"] for row in networks} == {2}


def test_blocks_of_links_tie_and_links_to_a_large_site_do_not(tmp_path: Path) -> None:
    pages = [
        *pages_of("a.example", 4, fact_outlinks="big.example b.example"),
        *pages_of("b.example", 4, fact_outlinks="a.example big.example"),
        *pages_of("cites.example", 4, fact_outlinks="a.example"),
        *pages_of("big.example", 4, fact_outlinks="a.example b.example s1.example"),
    ]
    for i in range(60):
        pages += pages_of(f"s{i}.example", 2, fact_outlinks="big.example")
    _, networks, _ = judged(tmp_path, pages)
    assert tied(networks) == [{"a.example", "b.example"}]
    assert networks[0]["kinds"] == ["links"]


def test_a_network_of_farms_speaks_against_its_sites(tmp_path: Path) -> None:
    pages = pages_of("a.example", 4, 0.99, fact_outlinks="b.example")
    pages += pages_of("b.example", 4, 0.5, fact_outlinks="a.example")
    _, networks, verdicts = judged(tmp_path, pages)
    assert len(networks) == 2
    assert verdicts[4]["network"] == "a.example"
    assert verdicts[4]["network_added"] > 0


# --- the same each time, and what can't be used -------------------------------------------


def digests(folder: Path) -> dict[str, str]:
    names = (HOSTS, NETWORKS, VERDICTS)
    return {name: hashlib.sha256((folder / name).read_bytes()).hexdigest() for name in names}


def test_threads_and_memory_make_no_difference(tmp_path: Path) -> None:
    pages, clusters, roles = mixed()
    given, out = made_crawl(tmp_path, pages * 40, clusters=clusters, roles=roles)
    found = []
    for jobs, memory in ((1, 2 * 10**9), (4, 200_000_000)):
        find_hosts([given], out, HostOptions(jobs=jobs, max_memory=memory, evidence=EVIDENCE))
        found.append(digests(out))
    assert found[0] == found[1]
    assert not list(tmp_path.glob(".crawl-*"))


def test_pages_are_numbered_over_all_files(tmp_path: Path) -> None:
    pages, clusters, roles = mixed()
    given, out = made_crawl(tmp_path, pages, clusters=clusters, roles=roles)
    find_hosts([given], out, OPTIONS)
    whole = digests(out)
    parts = tmp_path / "parts"
    parts.mkdir()
    table = pq.read_table(given)
    for number, start in enumerate(range(0, len(pages), 5)):
        pq.write_table(table.slice(start, 5), parts / f"part-0000{number}.parquet")
    find_hosts([parts], out, OPTIONS)
    assert digests(out) == whole


def test_folders_of_files_are_read_as_spark_leaves_them(tmp_path: Path) -> None:
    pages, clusters, roles = mixed()
    given, out = made_crawl(tmp_path, pages, clusters=clusters, roles=roles)
    find_hosts([given], out, OPTIONS)
    whole = digests(out)
    for name in ("clusters", "templates"):
        file = (out / f"{name}.parquet").rename(out / "part-0.parquet")
        (out / f"{name}.parquet").mkdir()
        (out / f"{name}.parquet" / "_SUCCESS").touch()
        file.rename(out / f"{name}.parquet" / file.name)
    find_hosts([given], out, OPTIONS)
    assert digests(out) == whole


def test_annotated_tables_are_read_as_well(tmp_path: Path) -> None:
    pages, clusters, roles = mixed()
    plain = judged(tmp_path, pages, clusters=clusters, roles=roles)
    again = judged(_folder(tmp_path), pages, clusters=clusters, roles=roles, prefix="detector_")
    assert plain == again


def test_what_can_not_be_used_is_told(tmp_path: Path) -> None:
    given, out = made_crawl(tmp_path, pages_of("a.example", 1))
    with pytest.raises(DetectorError, match=r"holds no clusters\.parquet"):
        find_hosts([given], tmp_path)
    with pytest.raises(DetectorError, match="holds no fingerprints"):
        find_hosts([out / "clusters.parquet"], out)


def test_damaged_weights_are_told() -> None:
    with pytest.raises(DetectorError, match="damaged"):
        Evidence.from_json('{"host": [{"name": "late"}]}')


def test_weights_outlive_their_file() -> None:
    assert Evidence.from_json(EVIDENCE.to_json()) == EVIDENCE


def test_the_bundled_weights_are_of_the_terms_there_are() -> None:
    held = bundled_evidence()
    assert [term.name for term in held.host] == list(HOST_TERMS)
    assert [term.name for term in held.page] == list(PAGE_TERMS)
    for terms, known in ((held.host, HOST_TERMS), (held.page, PAGE_TERMS)):
        assert all(term.weight * known[term.name].direction >= 0 for term in terms)
