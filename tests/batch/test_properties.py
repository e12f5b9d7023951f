"""Whatever is in a file: no crash, and no record lost."""

from __future__ import annotations

import csv
import io
import json
import tempfile
from pathlib import Path
from typing import Any

from hypothesis import example, given, settings
from hypothesis import strategies as st

from detector import DetectorError
from detector.batch import Record, open_writer
from tests.batch.inputs import read

MANY = settings(max_examples=60, deadline=None)

json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=6,
)
keys = st.sampled_from(["text", "html", "url", "title", "id", "date", "language", "other"])
json_rows = st.dictionaries(keys, json_values, max_size=5)
# Lines feeds inside a line would make two; what else is in it does not matter.
raw_lines = st.binary(max_size=60).map(lambda line: line.replace(b"\n", b" "))
lines = st.one_of(
    raw_lines,
    json_rows.map(lambda row: json.dumps(row).encode()),
    json_rows.map(lambda row: json.dumps(row, ensure_ascii=False).encode("utf-8", "replace")),
)
cells = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=30)


def records_of(name: str, data: bytes, **options: object) -> list[Record]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, name)
        path.write_bytes(data)
        return read(path, **options)


@MANY
@given(st.lists(lines, max_size=12), st.booleans(), st.sampled_from([b"\n", b"\r\n"]))
def test_jsonl_gives_a_record_for_every_line(rows: list[bytes], last: bool, end: bytes) -> None:
    # The first line holds a page, so that the columns are not refused.
    rows = [b'{"text": "Hello"}', *rows]
    records = records_of("a.jsonl", end.join(rows) + (end if last else b""), keep_row=True)
    wanted = [number for number, row in enumerate(rows, start=1) if row.strip()]
    assert [record.position for record in records] == wanted
    assert all((record.page is None) == bool(record.error) for record in records)


@MANY
@given(st.binary(max_size=400), st.sampled_from(["a.jsonl", "a.json", "a.csv", "a.tsv", "a"]))
def test_any_bytes_fail_with_a_reason_or_not_at_all(data: bytes, name: str) -> None:
    try:
        records = records_of(name, data, max_line=100)
    except DetectorError as error:
        assert "\n" not in str(error)
    else:
        assert all((record.page is None) == bool(record.error) for record in records)


@MANY
@given(st.binary(max_size=300), st.sampled_from([".warc", ".warc.gz", ".parquet", ".arrow"]))
@example(b" ", ".warc")
def test_any_bytes_in_a_container(data: bytes, extension: str) -> None:
    try:
        records = records_of("a" + extension, data)
    except DetectorError as error:
        assert "\n" not in str(error)
    else:
        assert len(records) == 1 and records[0].error


@MANY
@given(st.lists(json_values, max_size=8))
def test_json_array_gives_a_record_for_every_value(values: list[Any]) -> None:
    # An array in the array can't be told from the array around it; nobody writes that.
    values = [{"text": "Hello"}, *(v for v in values if not isinstance(v, list))]
    records = records_of("a.json", json.dumps(values).encode())
    assert len(records) == len(values)


@MANY
@given(
    st.lists(st.tuples(cells, cells), max_size=10),
    st.sampled_from(["a.csv", "a.tsv"]),
    st.sampled_from(["\n", "\r\n"]),
    st.sampled_from([csv.QUOTE_ALL, csv.QUOTE_MINIMAL]),
)
def test_csv_gives_back_every_row(
    rows: list[tuple[str, str]], name: str, end: str, quoting: Any
) -> None:
    if end == "\n" and quoting == csv.QUOTE_MINIMAL:
        # A return that Python's writer leaves before the line feed can't be told from CRLF.
        rows = [(note, text.rstrip("\r")) for note, text in rows]
    out = io.StringIO()
    delimiter = "," if name == "a.csv" else "\t"
    writer = csv.writer(out, delimiter=delimiter, lineterminator=end, quoting=quoting)
    writer.writerows([("note", "text"), *rows])
    records = records_of(name, out.getvalue().encode(), keep_row=True)
    assert [((r.row or {})["note"], (r.row or {})["text"]) for r in records] == rows
    for record, (_, text) in zip(records, rows, strict=True):
        assert (record.page.text if record.page else "") == (text if text.strip() else "")


row_values = st.none() | st.text(max_size=20) | st.floats()
reasons = st.fixed_dictionaries(
    {
        "signal": st.text(min_size=1, max_size=8),
        "value": st.floats(),
        "contribution": st.floats(),
        "excerpts": st.lists(st.text(max_size=9), max_size=2).map(tuple),
    }
)
out_rows = st.fixed_dictionaries(
    {
        "url": st.none() | st.text(max_size=20) | st.just("a\ud800b"),
        "probability": st.none() | st.floats(),
        "error": st.text(max_size=20),
        "reasons": st.lists(reasons, max_size=2).map(tuple),
        "missing": st.lists(st.text(max_size=5), max_size=2).map(tuple),
    }
)


@MANY
@given(st.lists(out_rows, max_size=6), st.sampled_from(["o.jsonl", "o.csv", "o.parquet"]))
def test_any_row_can_be_written(rows: list[dict[str, Any]], name: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, name)
        with open_writer(path) as writer:
            writer.write(rows)
        assert count_of(path) == len(rows)


def count_of(path: Path) -> int:
    if path.suffix == ".parquet":
        import pyarrow.parquet as pq

        return int(pq.read_metadata(path).num_rows)
    with path.open(newline="", encoding="utf-8") as stream:
        if path.suffix == ".csv":
            return len(list(csv.DictReader(stream)))
        return len([json.loads(line) for line in stream.read().split("\n") if line])
