"""Huge records, wrong lengths and mixed encodings: every record gives a row, within bounds."""

from __future__ import annotations

import gzip
import json
import tracemalloc
from pathlib import Path

import pytest

from detector import Detector, load
from detector.batch import ReadOptions, warc
from tests.batch.faults import good_text, write_lines
from tests.batch.inputs import errors, numbered, read, warc_record, written
from tests.cli.scoring import rows_in, score


@pytest.fixture(scope="module")
def detector() -> Detector:
    return load()


def test_record_of_a_gigabyte_costs_one_row_and_little_memory(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl.gz"
    with gzip.open(path, "wb", compresslevel=1) as file:
        file.write(b'{"text": "Hello"}\n{"text": "')
        for _ in range(100):
            file.write(b"0" * 1_000_000)
        file.write(b'"}\n{"text": "Bye"}\n')
    tracemalloc.start()
    records = read(path, max_line=1_000_000)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert [bool(record.page) for record in records] == [True, False, True]
    assert errors(records) == ["line longer than 1,000,000 bytes"]
    assert peak < 10_000_000


@pytest.mark.parametrize("compressed", [False, True])
def test_warc_record_that_claims_terabytes(tmp_path: Path, compressed: bool) -> None:
    parts = numbered(3)
    parts[1] = warc_record("https://example.org/huge", b"<p>small", length=1 << 42)
    data = b"".join(map(gzip.compress, parts)) if compressed else b"".join(parts)
    records = read(written(tmp_path, "a.warc.gz" if compressed else "a.warc", data))
    assert [record.page.url for record in records if record.page] == [
        "https://example.org/0",
        "https://example.org/2",
    ]
    (error,) = errors(records)
    assert error.startswith("https://example.org/huge: the record claims to have 4,398,046,511,")
    assert warc._LONGEST < 1 << 42


def test_mixed_encodings_give_a_row_each(tmp_path: Path, detector: Detector) -> None:
    text = "Der Kai in Grünau ist seit Montag geschlossen, weil der Sturm Planken löste. " * 5
    pages = [
        text.encode("utf-8"),
        text.encode("latin-1"),
        text.encode("utf-16"),
        text.encode("utf-16-be"),
        b"\xef\xbb\xbf" + text.encode(),
        text.encode("utf-8") + b"\xff\xfe\x00" + text.encode("cp1252"),
        text.encode("koi8-r", "replace"),
    ]
    markup = [b"<html><title>Kai</title><p>" + page + b"</p>" for page in pages]
    for number, page in enumerate(markup):
        written(tmp_path, f"in/{number}.html", page)
    written(
        tmp_path,
        "in/7.jsonl",
        b"".join(json.dumps({"text": "x"}).encode() + b"\xe9\n" for _ in "ab"),
    )
    out = tmp_path / "out.jsonl"
    score(detector, [tmp_path / "in"], out)
    rows = rows_in(out)
    assert len(rows) == 9
    assert [bool(row["error"]) for row in rows] == [False] * 7 + [True] * 2


def test_deep_nesting_costs_its_own_row(tmp_path: Path, detector: Detector) -> None:
    deep = "[" * 200_000
    lines = [json.dumps({"text": good_text(0)}), f'{{"text": {deep}', json.dumps({"text": "x"})]
    written(tmp_path, "a.jsonl", "\n".join(lines))
    written(tmp_path, "b.html", "<div>" * 300_000 + "Hello")
    out = tmp_path / "out.jsonl"
    score(detector, [tmp_path / "a.jsonl", tmp_path / "b.html"], out, max_seconds=30)
    rows = rows_in(out)
    assert len(rows) == 4
    assert rows[1]["error"].startswith("line 2 is not JSON")
    assert [bool(rows[i]["error"]) for i in (0, 2)] == [False, False]


def test_page_is_cut_at_the_limit(tmp_path: Path, detector: Detector) -> None:
    lines = write_lines(tmp_path / "a.jsonl", [good_text(0), good_text(0) + " More." * 100_000])
    out = tmp_path / "out.jsonl"
    score(detector, [lines], out, ReadOptions(max_bytes=len(good_text(0))))
    first, second = rows_in(out)
    assert first["probability"] == second["probability"]
