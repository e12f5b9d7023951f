"""What a report says of a crawl: copies, networks, hosts; and of what a threshold drops."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from click.testing import CliRunner

pytest.importorskip("jinja2", reason="needs the extra report")

from selectolax.lexbor import LexborHTMLParser

from detector import DetectorError, load
from detector.cli import cli
from detector.report import write_report
from detector.report.crawl import read_crawl
from detector.report.ladder import Ladder
from detector.report.totals import Totals
from tests.report.hostile import HOSTILE
from tests.report.scored import many_rows, row, write_rows
from tests.report.test_hostile import ELEMENTS
from tests.report.test_report import text_of, totals_of

Rows = list[dict[str, Any]]


def member(page: int, cluster: int, pages: int, sites: int, url: str = "") -> dict[str, Any]:
    return {
        "cluster": cluster,
        "cluster_pages": pages,
        "cluster_sites": sites,
        "page": page,
        "url": url or f"https://site{page}.example/story",
        "source": "pages.jsonl",
        "position": page,
    }


def verdict(page: int, cluster: int | None, **known: Any) -> dict[str, Any]:
    return {
        "cluster": cluster,
        "role": "unlicensed copy",
        "site": f"site{page}.example",
        "page_label": "clean",
        "label": "spam",
        **known,
    }


def tied(network: str, site: str, others: list[str], sites: int = 3) -> dict[str, Any]:
    return {
        "network": network,
        "network_sites": sites,
        "site": site,
        "ties": len(others),
        "kinds": ["template", "copies"],
        "tied_to": others,
    }


def host(name: str, probability: float, pages: int = 10, level: str = "domain") -> dict[str, Any]:
    return {
        "level": level,
        "name": name,
        "probability": probability,
        "pages": pages,
        "spam": 7,
        "stories": 9,
        "unlicensed_copies": 8,
        "reasons": ["Most of its stories are copies. (+2.00)"],
    }


def crawl_folder(folder: Path, **files: Rows) -> Path:
    folder.mkdir(exist_ok=True)
    for name, rows in files.items():
        pq.write_table(pa.Table.from_pylist(rows), folder / f"{name}.parquet")
    return folder


CLUSTERS = [
    member(0, 0, 2, 2),
    member(1, 0, 2, 2),
    *(member(page, 5, 12, 11) for page in range(5, 17)),
]
VERDICTS = [
    verdict(0, 0, role="original", page_label="spam", label="clean"),
    verdict(1, 0),
    verdict(2, None, role=None),
]
NETWORKS = [
    tied("a.example", "a.example", ["b.example", "c.example"]),
    tied("a.example", "b.example", ["a.example"]),
    tied("a.example", "c.example", ["a.example", "elsewhere.example"]),
]
HOSTS = [
    host("a.example", 0.97),
    host("b.example", 0.6, pages=50),
    host("c.example", 0.2),
    host("www.a.example", 0.99, level="host"),
]


def whole_crawl(folder: Path) -> Path:
    return crawl_folder(
        folder / "crawl", clusters=CLUSTERS, verdicts=VERDICTS, networks=NETWORKS, hosts=HOSTS
    )


@pytest.fixture
def whole(tmp_path: Path) -> Path:
    return whole_crawl(tmp_path)


# --- what is read -------------------------------------------------------------------------


def test_clusters_are_counted_and_the_largest_stand_first(whole: Path) -> None:
    found = read_crawl(whole)
    assert (found.pages, found.clusters) == (14, 2)
    assert [(c.number, c.pages, c.sites) for c in found.largest] == [(5, 12, 11), (0, 2, 2)]
    assert dict(found.sizes)["2"] == dict(found.sizes)["10 to 19"] == 1
    small = found.largest[1]
    assert (small.original, small.spam) == ("site0.example", 1)
    assert dict(small.roles) == {"original": 1, "unlicensed copy": 1}
    assert found.flips == {("spam", "clean"): 1, ("clean", "spam"): 2}


def test_networks_are_drawn_with_the_sites_that_are_farms(whole: Path) -> None:
    found = read_crawl(whole)
    assert (found.networks, found.tied) == (1, 3)
    (network,) = found.pictures
    assert (network.name, network.sites, network.farms) == ("a.example", 3, 2)
    assert network.kinds == [("template", 3), ("copies", 3)]
    assert [node.site for node in network.nodes] == ["a.example", "c.example", "b.example"]
    assert len(network.ties) == 2


def test_sure_farms_with_most_pages_stand_first(tmp_path: Path) -> None:
    rows = [*HOSTS, host("d.example", 0.95, pages=20)]
    found = read_crawl(crawl_folder(tmp_path / "crawl", clusters=CLUSTERS, hosts=rows))
    assert (found.sites, found.farms) == (4, 3)
    assert [site.name for site in found.worst] == ["d.example", "a.example", "b.example"]


def test_large_networks_are_cut_to_what_can_be_seen(tmp_path: Path) -> None:
    names = [f"s{i}.example" for i in range(90)]
    rows = [tied("s0.example", name, names[:5], sites=90) for name in names]
    folder = crawl_folder(tmp_path / "crawl", clusters=CLUSTERS, networks=rows)
    (network,) = read_crawl(folder).pictures
    assert (network.sites, len(network.nodes)) == (90, 30)
    assert all(node.probability is None and not node.farm for node in network.nodes)
    assert all(0 <= node.x <= 300 and 0 <= node.y <= 220 for node in network.nodes)


def test_clusters_alone_are_enough(tmp_path: Path) -> None:
    folder = crawl_folder(tmp_path / "crawl", clusters=CLUSTERS)
    rows = write_rows(tmp_path / "rows.parquet", [row(1)])
    write_report([rows], tmp_path / "report.html", load(), crawl=folder)
    page = LexborHTMLParser((tmp_path / "report.html").read_text(encoding="utf-8"))
    told = text_of(page, "#crawl")
    assert "14 pages tell a story that stands on another site too, in 2 clusters." in told
    assert page.css("#crawl svg[role=img]") == []


@pytest.mark.parametrize(
    ("files", "said"),
    [
        ({}, "holds no clusters.parquet"),
        ({"clusters": [{"page": 1}]}, "has no column cluster"),
    ],
)
def test_other_folders_are_refused(tmp_path: Path, files: dict[str, Rows], said: str) -> None:
    with pytest.raises(DetectorError, match=said):
        read_crawl(crawl_folder(tmp_path / "crawl", **files))


def test_a_damaged_file_is_refused(whole: Path) -> None:
    (whole / "hosts.parquet").write_bytes(b"PAR1 nothing")
    with pytest.raises(DetectorError, match=r"can't read .*hosts\.parquet"):
        read_crawl(whole)


# --- what is shown ------------------------------------------------------------------------


def test_the_command_shows_a_crawl(tmp_path: Path, whole: Path) -> None:
    rows = write_rows(tmp_path / "rows.parquet", [row(1)])
    out = tmp_path / "report.html"
    arguments = ["report", str(rows), "--crawl", str(whole), "-o", str(out)]
    assert CliRunner().invoke(cli, arguments).exit_code == 0
    page = LexborHTMLParser(out.read_text(encoding="utf-8"))
    assert "2 pages that are clean by themselves are called spam" in text_of(page, "#crawl")
    (picture,) = page.css("#crawl svg[role=img]")
    assert picture.attributes["aria-label"] == "Network of a.example: 3 of its 3 sites, 2 ties"
    assert len(picture.css("circle.farm")) == 2
    # What the picture shows stands in the table as well.
    assert "a.example , c.example , b.example" in text_of(page, "[aria-label='Networks of sites']")
    assert page.css_matches("nav a[href='#crawl']")


def test_names_of_strangers_stay_text(tmp_path: Path) -> None:
    folder = crawl_folder(
        tmp_path / "crawl",
        clusters=[member(i, i, 2, 2, text) for i, text in enumerate(HOSTILE)],
        verdicts=[verdict(i, i, site=text, role="original") for i, text in enumerate(HOSTILE)],
        networks=[tied(text, text, [text]) for text in HOSTILE],
        hosts=[{**host(text, 0.9), "reasons": [text]} for text in HOSTILE],
    )
    rows = write_rows(tmp_path / "rows.parquet", [row(1)])
    write_report([rows], tmp_path / "report.html", load(), crawl=folder)
    page = LexborHTMLParser((tmp_path / "report.html").read_text(encoding="utf-8"))
    assert {node.tag for node in page.css("*")} <= ELEMENTS
    for node in page.css("*"):
        assert not any(name.startswith("on") or name == "style" for name in node.attributes)


# --- what a threshold drops ---------------------------------------------------------------


def test_the_scale_counts_what_each_threshold_drops(tmp_path: Path) -> None:
    rows = list(many_rows(3000))
    path = write_rows(tmp_path / "rows.parquet", rows)
    write_report([path], tmp_path / "report.html", load())
    page = LexborHTMLParser((tmp_path / "report.html").read_text(encoding="utf-8"))
    found = page.css_first(".lose")
    assert found is not None
    flagged = [int(n) for n in (found.attributes["data-flagged"] or "").split(",")]
    assert len(flagged) == len((found.attributes["data-wrong"] or "").split(",")) == 161
    assert flagged == sorted(flagged, reverse=True)
    assert flagged[80] == sum((r["probability"] or 0) >= 0.5 for r in rows)
    assert len(page.css(".rungs li")) > 20


def test_the_ladder_takes_pages_of_different_hosts(tmp_path: Path) -> None:
    rows = [row(i, probability=0.5, url=f"https://a.example/{i}") for i in range(9)]
    rows += [row(i, probability=0.5) for i in range(9)]
    kept = totals_of(write_rows(tmp_path / "rows.jsonl", rows)).ladder.rows()
    assert [one["url"] for one in kept] == [
        "https://a.example/0",
        "https://host0.example/page",
        "https://host1.example/page",
    ]
    assert Ladder().rows() == Totals().ladder.rows() == []
