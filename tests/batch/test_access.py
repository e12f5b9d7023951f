"""Records are found again at the places that they were read from, in every format."""

from __future__ import annotations

from pathlib import Path

import pandas as pd
import pytest

from detector import DetectorError
from detector.batch import ReadOptions, Record, read_pages
from detector.batch.access import read_at
from tests.samples import SAMPLES

ROWS = 600  # more than one batch of a table


def _files(folder: Path) -> list[Path]:
    rows = pd.DataFrame({"text": [f"Page {i}" for i in range(ROWS)]})
    rows.to_parquet(folder / "pages.parquet", row_group_size=250)
    rows.to_csv(folder / "pages.csv", index=False)
    rows.to_json(folder / "pages.jsonl", orient="records", lines=True)
    rows.to_json(folder / "pages.json", orient="records")
    rows.to_json(folder / "pages.jsonl.gz", orient="records", lines=True)
    return sorted(folder.iterdir())


def _given(file: Path) -> list[Record]:
    return [record for record in read_pages([file]) if record.page is not None]


def test_tables_and_lines(tmp_path: Path) -> None:
    for file in _files(tmp_path):
        known = {record.position: record for record in _given(file)}
        for asked in ({1}, {ROWS}, {3, 251, 599}):
            assert read_at(str(file), asked) == {at: known[at] for at in asked}


@pytest.mark.parametrize("file", ["crawl.warc.gz", "pages.jsonl"])
def test_sample_files(file: str) -> None:
    path = SAMPLES / file
    for record in _given(path):
        assert read_at(str(path), [record.position]) == {record.position: record}


def test_a_file_that_is_a_page() -> None:
    path = SAMPLES / "html" / "farm-name-injected-06.html"
    (record,) = read_pages([path])
    assert read_at(str(path), [1]) == {1: record}


def test_what_is_not_there(tmp_path: Path) -> None:
    file = tmp_path / "pages.jsonl"
    file.write_text('{"text": "One"}\n', encoding="utf-8")
    assert read_at(str(file), [7]) == {}
    assert read_at(str(SAMPLES / "crawl.warc.gz"), [7]) == {}
    with pytest.raises(DetectorError, match="no file"):
        read_at(str(tmp_path / "gone.jsonl"), [1])


def test_columns_are_those_that_were_named(tmp_path: Path) -> None:
    file = tmp_path / "pages.jsonl"
    file.write_text('{"text": "One", "story": "Two"}\n', encoding="utf-8")
    page = read_at(str(file), [1], ReadOptions(text_column="story"))[1].page
    assert page is not None
    assert page.text == "Two"
