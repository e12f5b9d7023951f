"""The page of a row is found again, wherever it is now."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from detector import DetectorError, Page
from detector.batch import ReadOptions
from detector.review.pages import Pages, page_of, plain_page
from detector.review.rows import Row, Rows, read_scored
from tests.review.reviews import NUMBER, page_rows, write_pages, write_scored
from tests.samples import SAMPLES
from tests.test_cli import call


def _all(rows: Rows, pages: Pages) -> list[Page | str]:
    return [pages.get(rows[n]) for n in range(len(rows))]


def _text(page: Page | str) -> str:
    assert isinstance(page, Page), page
    return str(page.html or page.text)


def test_where_they_were(tmp_path: Path) -> None:
    rows = read_scored([write_scored(tmp_path)])
    found = _all(rows, Pages())
    assert [_text(page) for page in found] == [r["html"] or r["text"] for r in page_rows()]


@pytest.mark.parametrize("given", ["moved", "moved/other.jsonl"])
def test_where_they_are_now(tmp_path: Path, given: str) -> None:
    rows = read_scored([write_scored(tmp_path, source="gone/other.jsonl")])
    (tmp_path / "moved").mkdir()
    write_pages(tmp_path).rename(tmp_path / "moved" / "other.jsonl")
    assert len(_all(rows, Pages([tmp_path / given]))) == NUMBER
    assert isinstance(Pages([tmp_path / given]).get(rows[7]), Page)


def test_beside_the_rows(tmp_path: Path) -> None:
    rows = read_scored([write_scored(tmp_path, source="gone/pages.jsonl")])
    write_pages(tmp_path)
    assert isinstance(Pages().get(rows[0]), Page)


def test_nowhere(tmp_path: Path) -> None:
    rows = read_scored([write_scored(tmp_path, source="gone/pages.jsonl")])
    assert "gone/pages.jsonl is not there any more" in str(Pages().get(rows[0]))
    with pytest.raises(DetectorError, match="mend --pages"):
        Pages([tmp_path / "none"])


def test_in_the_rows_themselves(tmp_path: Path) -> None:
    source = write_pages(tmp_path)
    done = call("score", source, "--annotate", "-o", tmp_path / "annotated.jsonl", "--quiet")
    assert done.exit_code == 0, done.output
    source.unlink()
    rows = read_scored([tmp_path / "annotated.jsonl"])
    assert rows[3].name == page_rows()[3]["url"]
    assert _text(Pages().get(rows[3])) == (page_rows()[3]["html"] or page_rows()[3]["text"])


def test_warc_and_columns_that_were_named(tmp_path: Path) -> None:
    scored = tmp_path / "scored.parquet"
    done = call("score", SAMPLES / "crawl.warc.gz", "-o", scored, "--quiet")
    assert done.exit_code in (0, 1), done.output
    rows = read_scored([scored])
    found = _all(rows, Pages())
    whole = [rows[n].values["error"] == "" for n in range(len(rows))]
    assert [isinstance(page, Page) for page in found] == whole
    lines = tmp_path / "odd.jsonl"
    lines.write_text(json.dumps({"story": "The pier is shut."}) + "\n", encoding="utf-8")
    row = replace(rows[0], key="odd", values={**rows[0].values, "source": str(lines)})
    at_line = replace(row, values={**row.values, "position": 1})
    assert _text(Pages(options=ReadOptions(text_column="story")).get(at_line)).startswith("The")


def test_many_are_read_in_one_go_and_few_are_kept(tmp_path: Path) -> None:
    rows = read_scored([write_scored(tmp_path)])
    pages = Pages()
    pages.load(rows[n] for n in range(NUMBER))
    (tmp_path / "pages.jsonl").unlink()
    assert isinstance(pages.get(rows[5]), Page)


def test_a_record_that_is_no_page(tmp_path: Path) -> None:
    lines = tmp_path / "odd.jsonl"
    lines.write_text('{"text": 7}\n', encoding="utf-8")
    values = {"source": str(lines), "position": 1, "url": None, "id": None}
    assert Pages().get(Row(0, "odd:1", lines, 1, values)) == "'text' holds int, not text."
    gone = Row(0, "odd:9", lines, 9, {**values, "position": 9})
    assert "no record" in str(Pages().get(gone))


def test_what_is_kept_gives_the_page_again() -> None:
    page = Page(url="https://a.example/", html="<p>é".encode("latin-1"), encoding="latin-1")
    assert page_of(plain_page(page)) == Page(url="https://a.example/", html="<p>é")
    both = Page(html="<p>a", text="b", fetched="2024-05-06", text_kind="full")
    assert "text" not in plain_page(both)
    assert plain_page(both)["fetched"] == "2024-05-06"
