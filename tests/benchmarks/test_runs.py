from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from benchmarks.runs import Run, main, measure, table, write_texts, write_warc
from detector.batch import read_pages
from tests.integrations.sparks import skip_without_spark


def test_written_pages_are_all_there(tmp_path: Path) -> None:
    write_texts(tmp_path, 7)
    write_warc(tmp_path, 3)
    urls = {}
    for name in ("texts.jsonl", "texts.parquet", "pages.warc.gz"):
        pages = [record.page for record in read_pages([tmp_path / name])]
        assert all(pages)
        urls[name] = [page.url for page in pages if page]
    assert urls["texts.jsonl"] == urls["texts.parquet"]
    assert [len(set(found)) for found in urls.values()] == [7, 7, 3]


def test_command_by_one_and_by_two_workers(tmp_path: Path) -> None:
    write_texts(tmp_path, 70)
    said: list[str] = []
    measured = measure([Run("texts.jsonl", 1), Run("texts.parquet", 2)], tmp_path, 1, said.append)
    assert [(row["pages"], row["difference"]) for row in measured["runs"]] == [(70, 0), (70, 0)]
    assert said[0] == "round 1 of 1: texts.jsonl by `detector score --jobs 1`"


@pytest.mark.slow
def test_spark_gives_the_same(tmp_path: Path) -> None:
    skip_without_spark()
    write_texts(tmp_path, 70)
    runs = [Run("texts.jsonl", 1), Run("texts.parquet", 1, spark=True)]
    assert measure(runs, tmp_path, 1, print)["runs"][1]["difference"] == 0


def test_table_tells_the_gain() -> None:
    runs = [
        {"input": "a.jsonl", "workers": 1, "spark": False, "seconds": [9.0, 10.0, 11.0]},
        {"input": "a.jsonl", "workers": 2, "spark": False, "seconds": [5.0]},
        {"input": "a.parquet", "workers": 2, "spark": True, "seconds": [4.0]},
    ]
    rows = [{**run, "pages": 100, "difference": 0.0} for run in runs]
    told = table({"machine": "a machine", "runs": rows}).split("\n")
    assert told[2].startswith("| `a.jsonl` | 100 | `detector score --jobs 1` | 10 s (9–11) | 10 |")
    assert "2.00 ×" in told[3]
    assert "Spark, 2 executors" in told[4] and "×" not in told[4]


def test_page_without_a_place_for_the_table(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text("nothing")
    ended = CliRunner().invoke(main, ["--page", str(page)])
    assert ended.exit_code == 1
    assert "no place for the table" in ended.output
