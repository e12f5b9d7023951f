"""Template twins: sites that wear the same template, and products that many wear."""

from __future__ import annotations

from pathlib import Path

import pytest

from detector.crawl.copies import TEMPLATES, CopyCounts, CopyOptions, find_copies
from detector.page import Page
from tests.crawl.crawls import documents, write_table
from tests.crawl.test_copies import Rows, rows_of, run
from tests.crawl.test_fingerprint import sentences, words
from tests.crawl.twins import divided_sites, tied_domains

pytest.importorskip("duckdb", reason="needs the crawl extra")

ISLAND = ("Home", "Ferries", "Tide tables", "Harbour office", "Lost property", "Imprint")
CITY = ("Start", "Shop", "Basket", "Newsletter", "Delivery", "Contact us", "Returns")
MINE = ("Pits", "Maps of shafts", "Lamps", "Our donkeys", "Miners' choir", "Visit")


def page(site: str, number: int, menu: tuple[str, ...]) -> Page:
    """Return a page with a story of its own and a menu."""
    links = "".join(f'<li><a href="/{i}">{label}</a></li>' for i, label in enumerate(menu))
    story = "".join(f"<p>{line}</p>" for line in sentences(words(f"{site}/{number}", 200)))
    feet = "".join(f"<span>{label} and more</span>" for label in menu)
    body = f"<nav><ul>{links}</ul></nav><article>{story}</article><footer>{feet}</footer>"
    return Page(url=f"https://{site}/{number}", html=f"<html><body>{body}</body></html>")


def twins_in(
    folder: Path, pages: list[Page], options: CopyOptions | None = None
) -> tuple[CopyCounts, Rows]:
    given, out = folder / "pages.parquet", folder / "out"
    write_table(given, documents(pages))
    counts = find_copies([given], out, options)
    return counts, rows_of(out / TEMPLATES)


def test_sites_of_one_template(tmp_path: Path) -> None:
    pages = [
        page("a.example", 0, ISLAND),
        page("b.example", 0, CITY),
        page("c.example", 0, ISLAND),
        page("c.example", 1, ISLAND),
        page("d.example", 0, MINE),
        page("d.example", 1, MINE),
    ]
    counts, rows = twins_in(tmp_path, pages)
    assert [(r["template_group"], r["site"], r["pages"], r["page"]) for r in rows] == [
        (0, "a.example", 1, 0),
        (0, "c.example", 2, 2),
    ]
    assert {(r["group_sites"], r["group_pages"], r["similarity"]) for r in rows} == {(2, 3, 1.0)}
    assert rows[1]["url"] == "https://c.example/0"
    assert rows[0]["rarity"] == 0.5  # 2 of 4 sites
    assert (counts.templates, counts.template_groups, counts.template_sites) == (3, 1, 2)


def test_templates_that_differ_a_little(tmp_path: Path) -> None:
    pages = [page("a.example", 0, ISLAND), page("b.example", 0, (*ISLAND[:5], "Legal notice"))]
    _, rows = twins_in(tmp_path, pages)
    assert [r["site"] for r in rows] == ["a.example", "b.example"]
    assert 0.6 <= rows[0]["similarity"] == rows[1]["similarity"] < 1
    (tmp_path / "strict").mkdir()
    assert twins_in(tmp_path / "strict", pages, CopyOptions(template=0.95))[1] == []


def test_two_templates_of_a_site_are_no_twins(tmp_path: Path) -> None:
    pages = [page("a.example", 0, ISLAND), page("a.example", 1, (*ISLAND[:5], "Legal notice"))]
    counts, rows = twins_in(tmp_path, pages)
    assert rows == []
    assert counts.templates == 2


def test_pages_without_a_story_count_too(tmp_path: Path) -> None:
    links = "".join(f'<li><a href="/{i}">{label}</a></li>' for i, label in enumerate(ISLAND))
    pages = [Page(url=f"https://{s}.example/", html=f"<nav><ul>{links}</ul></nav>") for s in "ab"]
    counts, rows = twins_in(tmp_path, pages)
    assert counts.pages == 0
    assert [r["site"] for r in rows] == ["a.example", "b.example"]


def test_a_product_is_told_with_its_sites_and_ties_no_other(tmp_path: Path) -> None:
    product = [page(f"p{i}.example", 0, ISLAND) for i in range(30)]
    near = [page(f"n{i}.example", 0, (*ISLAND[:5], "Legal notice")) for i in range(2)]
    rare = [page(f"r{i}.example", 0, MINE) for i in range(2)]
    pages = [*product, *near, *rare]
    _, rows = twins_in(tmp_path, pages)
    assert {(r["group_sites"]) for r in rows} == {32, 2}
    (tmp_path / "capped").mkdir()
    counts, rows = twins_in(tmp_path / "capped", pages, CopyOptions(max_sites=20))
    assert counts.common_templates == 1
    assert [(r["group_sites"], r["site"]) for r in rows if r["template_group"] > 0] == [
        *((2, "n0.example"), (2, "n1.example")),
        *((2, "r0.example"), (2, "r1.example")),
    ]
    of = {r["site"]: r["rarity"] for r in rows}
    assert of["p0.example"] < 0.1 < 0.7 < of["r0.example"]


def test_full_bands_of_templates_hold_together(tmp_path: Path) -> None:
    pages = [page(f"s{i}.example", 0, (*ISLAND, f"Quay {'abcdefghij'[i]}")) for i in range(10)]
    counts, rows = twins_in(tmp_path, pages, CopyOptions(max_band=2))
    assert counts.full_template_bands > 0
    assert {r["group_sites"] for r in rows} == {10}


def test_domains_of_one_farm_are_tied_and_others_are_not(tmp_path: Path) -> None:
    pages, owners = divided_sites(6, 10, ("verbatim_autoblog",))
    twins_in(tmp_path, pages)
    found = tied_domains(tmp_path / "out" / TEMPLATES)
    assert all(owners[one] == owners[other] for one, other in found)
    assert len(found) >= 5


def test_template_out_of_range(tmp_path: Path) -> None:
    write_table(tmp_path / "pages.parquet", documents([page("a.example", 0, ISLAND)]))
    code, said = run(tmp_path / "pages.parquet", "--template", "0.1")
    assert (code, "template is 0.1: give a number from 0.4 to 1" in said) == (2, True)
