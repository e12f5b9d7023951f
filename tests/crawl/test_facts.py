"""Facts of a page: where its date stands, whom it credits, what is planted in it."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from detector.batch.writers import fingerprint_schema
from detector.crawl.columns import COLUMNS, FACT_COLUMNS
from detector.crawl.facts import Facts, facts
from detector.crawl.fingerprint import fingerprint
from detector.crawl.verdicts import read_pages
from detector.document import parse
from detector.farm import farm
from detector.page import Page
from tests.farm.pool import POOL

STORY = (
    "The council of Harbour Town shut the old ferry pier on Monday, for its piles are rotten "
    "and the railing gives way. Repairs will take until autumn, the harbour master said, and "
    "until then the ferry lands at the fish market. Traders there fear for their places, while "
    "the fishermen ask who will pay for the new planks that the market needs by then."
)


def of_html(
    *, head: str = "", above: str = "", story: str = STORY, below: str = "", **given: Any
) -> Facts:
    given.setdefault("url", "https://news.example.org/pier")
    html = (
        f"<html><head><title>Pier shut for repairs</title>{head}</head><body>"
        f"<h1>Pier shut for repairs</h1>{above}<p>{story}</p>{below}</body></html>"
    )
    return facts(parse(Page(html=html, **given)))


# --- dates --------------------------------------------------------------------------------


def at(*moment: int) -> int:
    return int(datetime(*moment, tzinfo=timezone.utc).timestamp())  # type: ignore[misc,arg-type]


@pytest.mark.parametrize(
    ("head", "above", "published", "place"),
    [
        (
            '<meta property="article:published_time" content="2024-03-05T10:30:00+02:00">',
            "",
            at(2024, 3, 5, 8, 30),
            "meta",
        ),
        (
            '<script type="application/ld+json">{"@type": "NewsArticle", '
            '"datePublished": "2024-03-05T00:15:00+01:00"}</script>',
            "",
            at(2024, 3, 4, 23, 15),
            "jsonld",
        ),
        ("", '<time datetime="2024-03-05">Tuesday</time>', at(2024, 3, 5), "time"),
        ("", "<div>Published on March 5, 2024</div>", at(2024, 3, 5), "visible"),
        ("", "<div>First published: March 5, 2019</div>", at(2019, 3, 5), "first"),
        ("", "", None, None),
    ],
)
def test_own_date(head: str, above: str, published: int | None, place: str | None) -> None:
    found = of_html(head=head, above=above)
    assert (found.published, found.dated_by) == (published, place)


def test_date_of_the_address() -> None:
    found = of_html(url="https://example.org/2024/03/05/pier")
    assert (found.published, found.dated_by) == (at(2024, 3, 5), "address")


@pytest.mark.parametrize(
    ("fetched", "seconds"),
    [
        ("2024-03-05T10:30:00Z", at(2024, 3, 5, 10, 30)),
        ("2024-03-05T10:30:00+02:00", at(2024, 3, 5, 8, 30)),
        ("2024-03-05", at(2024, 3, 5)),
        ("2024-03-05T10:30:00.000000000Z", at(2024, 3, 5, 10, 30)),
        (date(2024, 3, 5), at(2024, 3, 5)),
        (datetime(2024, 3, 5, 10, tzinfo=timezone(timedelta(hours=-1))), at(2024, 3, 5, 11)),
        (datetime(1, 1, 1, tzinfo=timezone(timedelta(hours=14))), -62_135_596_800 - 14 * 3600),
        ("yesterday", None),
        (None, None),
    ],
)
def test_fetched(fetched: Any, seconds: int | None) -> None:
    found = of_html(fetched=fetched).fetched
    assert found == seconds or (seconds and found == seconds - seconds % 86400)


def test_events_end_with_the_fetch() -> None:
    told = STORY + " It was built on 3 May 1931, closed on 4 March 2024, and opens on 2 June 2031."
    assert of_html(story=told, fetched="2024-03-09").events == at(2024, 3, 4)
    assert of_html(story=told, fetched="2020-01-01").events == at(1931, 5, 3)
    assert of_html(fetched="2024-03-09").events is None


# --- whose story it is --------------------------------------------------------------------


@pytest.mark.parametrize(
    ("below", "credit"),
    [
        ("<p>This story was originally published by The Harbour Gazette.</p>", "harbour gazette"),
        ("<p>Republished with permission from The Harbour Gazette.</p>", "harbour gazette"),
        ("<p>Source: Reuters</p>", "reuters"),
        ("<p>Source: <a href=https://agency.example/a>Wire Service</a> (text)</p>", "wire service"),
        (
            "<p>Originally published in Fjord Post. <a href=//fjord.example/a>Read</a></p>",
            "fjord post",
        ),
        ("<p>Este texto se publicó originalmente en El Puerto.</p>", "el puerto"),
        ("<p>Dieser Text erschien zuerst bei Hafenblatt.</p>", "hafenblatt"),
        ("<p>来源：新华社</p>", "新华社"),
        ("<p>Distributed by North Press Agency.</p>", "north press agency"),
        ("<p>Courtesy of Fjord Post, used under licence.</p>", "fjord post"),
        ("<p>North Press Agency</p>", "north press agency"),
        ("<p>Press and agency</p>", None),
        (
            "<div>North Wire Service <a href=//wire.example/a>Link to source</a></div>",
            "north wire service",
        ),
        ("<p>Originally published on March 5, 2019.</p>", None),
    ],
)
def test_credit_line(below: str, credit: str | None) -> None:
    assert of_html(below=below).credit == credit


def test_credit_of_an_agency_s_byline() -> None:
    assert of_html(head='<meta name="author" content="Mara Voss, Reuters">').credit == "reuters"
    assert of_html(head='<meta name="author" content="Mara Voss">').credit is None


def test_mark_in_the_story_is_no_credit() -> None:
    found = of_html(story=f"HARBOUR TOWN (Reuters) - {STORY}")
    assert (found.credit, found.agency) == (None, "reuters")


def test_own_name_is_no_credit() -> None:
    head = '<meta property="og:site_name" content="Harbour Gazette">'
    below = "<p>This story was originally published by Harbour Gazette.</p>"
    assert of_html(head=head, below=below).credit is None


def test_structured_data_of_any_shape() -> None:
    for value in (
        '"Wire"',
        '{"name": "Wire"}',
        '{"name": 7}',
        "[1]",
        "null",
        '{"name": "\\ud800x"}',
    ):
        data = f'{{"@type": "Article", "sourceOrganization": {value}, "isBasedOn": {value}}}'
        found = of_html(head=f'<script type="application/ld+json">{data}</script>')
        assert found.credit in (None, "wire", "?x")
        assert found.linked is None


# --- links --------------------------------------------------------------------------------


def test_canonical_of_another_site() -> None:
    other = '<link rel="canonical" href="https://www.gazette.example/pier">'
    assert of_html(head=other).canonical == "gazette.example"
    own = '<link rel="canonical" href="https://www.example.org/pier">'
    assert of_html(head=own).canonical is None
    assert of_html(head=other, url=None).canonical is None


@pytest.mark.parametrize(
    "head",
    [
        '<meta name="syndication-source" content="https://gazette.example/pier">',
        '<script type="application/ld+json">{"@type": "Article", '
        '"isBasedOn": "https://gazette.example/pier"}</script>',
    ],
)
def test_source_told_by_markup(head: str) -> None:
    assert of_html(head=head).linked == "gazette.example"


def test_source_linked_by_a_bare_anchor() -> None:
    below = '<p>Fjord Post <a href="https://fjord.example/pier">Link to source</a></p>'
    assert of_html(below=below).linked == "fjord.example"


def test_source_linked() -> None:
    below = '<p><a href="https://gazette.example/pier">Read the original article</a></p>'
    assert of_html(below=below).linked == "gazette.example"
    assert of_html(below=below, url="https://www.gazette.example/b").linked is None


def test_sites_linked() -> None:
    links = "".join(f"<p><a href=https://site{i}.example/>Site number {i}</a>" for i in range(30))
    links += "<p><a href=https://facebook.com/a>Share</a><a href=/own>More of our own news</a>"
    names = (of_html(below=links).outlinks or "").split(" ")
    assert len(names) == 20
    assert names == sorted(names)
    assert all(name.startswith("site") for name in names)
    assert of_html().outlinks is None


# --- what is planted ----------------------------------------------------------------------


def test_planted_names_are_found() -> None:
    made = [farm(story, "name_injected", seed=3, pool=POOL, severity=0.9) for story in POOL[:8]]
    found = [(facts(parse(one.page)).planted or "?", one.planted) for one in made]
    right = sum(name in " ".join(planted).lower() for name, planted in found)
    assert right >= 5


@pytest.mark.parametrize("joint", ["–", ": ", " | ", " - "])
def test_a_name_in_the_title_that_is_strewn_over_the_story(joint: str) -> None:
    strewn = STORY.replace("old ferry", "old Kazam Labs ferry").replace(
        "ask who", "ask Kazam Labs who"
    )
    html = f"<title>Pier shut for repairs{joint}Kazam Labs</title><h1>Pier shut</h1><p>{strewn}</p>"
    assert facts(parse(Page(html=html, url="https://example.org/a"))).planted == "kazam labs"
    own = "https://kazamlabs.example/a"
    assert facts(parse(Page(html=html, url=own))).planted is None


def test_an_honest_title_plants_nothing() -> None:
    assert of_html().planted is None


# --- as they are stored -------------------------------------------------------------------


def test_files_hold_facts_and_verdicts(tmp_path: Path) -> None:
    page = parse(Page(url="https://example.org/a", text=STORY, fetched="2024-03-05"))
    verdict = {"probability": 0.25, "label": "clean"}
    row = {**fingerprint(page).to_row(), **facts(page).to_row(), **verdict}
    schema = [*fingerprint_schema(), ("probability", pa.float64()), ("label", pa.string())]
    pq.write_table(pa.Table.from_pylist([row], pa.schema(schema)), tmp_path / "a.parquet")
    (table,) = read_pages(tmp_path / "a.parquet")
    (found,) = table.to_pylist()
    assert {name: found[name] for name in row} == row
    assert (found["family"], found["language"], found["source"]) == (None, None, None)
    (table,) = read_pages(tmp_path / "a.parquet", facts=False)
    assert table.column_names == ["source", "position", "id", "url", *COLUMNS]


def test_older_files_lack_facts(tmp_path: Path) -> None:
    row = fingerprint(parse(Page(url="https://example.org/a", text=STORY))).to_row()
    schema = pa.schema([field for field in fingerprint_schema() if field.name in COLUMNS])
    pq.write_table(pa.Table.from_pylist([row], schema), tmp_path / "a.parquet")
    (table,) = read_pages(tmp_path / "a.parquet")
    (found,) = table.to_pylist()
    assert {found[name] for name in FACT_COLUMNS} == {None}
    assert found["fingerprint_site"] == "example.org"
