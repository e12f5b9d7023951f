"""JSONL, JSON, CSV, TSV, Parquet and Arrow: columns, damage, limits."""

from __future__ import annotations

import csv
import io
import json
import random
from collections.abc import Callable
from datetime import date, datetime, timezone
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.feather as feather
import pyarrow.parquet as pq
import pytest

from detector import DetectorError
from detector.batch import ReadOptions, read_pages
from tests.batch.inputs import COMPRESSORS, PAGE, errors, read, texts, written

Rows = list[dict[str, Any]]

ROWS: Rows = [
    {"url": f"https://example.org/{i}", "title": f"Pier {i}", "text": f"Line {i}\nÜber “{i}”"}
    for i in range(5)
]


def jsonl(rows: Rows) -> bytes:
    return "".join(json.dumps(row) + "\n" for row in rows).encode()


def array(rows: Rows) -> bytes:
    return json.dumps(rows, indent=1).encode()


def delimited(rows: Rows, delimiter: str = ",", end: str = "\r\n") -> bytes:
    out = io.StringIO()
    writer = csv.DictWriter(out, list(rows[0]), delimiter=delimiter, lineterminator=end)
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue().encode()


def tsv(rows: Rows) -> bytes:
    return delimited(rows, "\t", "\n")


def parquet(rows: Rows) -> bytes:
    out = io.BytesIO()
    pq.write_table(pa.Table.from_pylist(rows), out, row_group_size=2)
    return out.getvalue()


def arrow_file(rows: Rows) -> bytes:
    out = io.BytesIO()
    table = pa.Table.from_pylist(rows)
    with pa.ipc.new_file(out, table.schema) as writer:
        writer.write_table(table, max_chunksize=2)
    return out.getvalue()


def arrow_stream(rows: Rows) -> bytes:
    out = io.BytesIO()
    table = pa.Table.from_pylist(rows)
    with pa.ipc.new_stream(out, table.schema) as writer:
        writer.write_table(table, max_chunksize=2)
    return out.getvalue()


def feather_file(rows: Rows) -> bytes:
    out = io.BytesIO()
    feather.write_feather(pa.Table.from_pylist(rows), out)
    return out.getvalue()


FORMATS: dict[str, Callable[[Rows], bytes]] = {
    "a.jsonl": jsonl,
    "a.ndjson": jsonl,
    "lines.json": jsonl,
    "a.json": array,
    "a.csv": delimited,
    "a.tsv": tsv,
    "a.parquet": parquet,
    "a.arrow": arrow_file,
    "a.arrows": arrow_stream,
    "a.feather": feather_file,
}
LINES = [name for name in FORMATS if FORMATS[name] in (jsonl, array, delimited, tsv)]


@pytest.mark.parametrize("name", FORMATS)
def test_round_trip(tmp_path: Path, name: str) -> None:
    records = read(written(tmp_path, name, FORMATS[name](ROWS)), text_kind="main")
    assert [
        {"url": r.page.url, "title": r.page.title, "text": r.page.text} for r in records if r.page
    ] == ROWS
    assert {r.page.text_kind for r in records if r.page} == {"main"}
    assert [r.position for r in records] == [1, 2, 3, 4, 5]
    assert {r.row is None for r in records} == {True}


@pytest.mark.parametrize("name", LINES)
@pytest.mark.parametrize("extension", COMPRESSORS)
def test_compressed(tmp_path: Path, name: str, extension: str) -> None:
    data = COMPRESSORS[extension](FORMATS[name](ROWS))
    records = read(written(tmp_path, name + extension, data))
    assert texts(records) == [row["text"] for row in ROWS]


@pytest.mark.parametrize("name", FORMATS)
def test_rows_are_kept_when_asked_for(tmp_path: Path, name: str) -> None:
    rows: Rows = [
        {"body": "Hello", "score": "7", "host": "example.org"},
        {"body": None, "score": "8"},
    ]
    path = written(tmp_path, name, FORMATS[name](rows))
    kept = [record.row or {} for record in read(path, keep_row=True)]
    assert [row["score"] for row in kept] == ["7", "8"]
    assert kept[0] == rows[0]


@pytest.mark.parametrize("name", LINES)
@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"], ids=["plain", "byte-order mark"])
@pytest.mark.parametrize("end", [b"\n", b"\r\n"], ids=["LF", "CRLF"])
def test_marks_and_line_ends(tmp_path: Path, name: str, mark: bytes, end: bytes) -> None:
    rows = [{"text": "Hello", "id": "a"}, {"text": "Bye", "id": "b"}]
    data = FORMATS[name](rows).replace(b"\r\n", b"\n").replace(b"\n", end)
    records = read(written(tmp_path, name, mark + data))
    assert [(r.page.id, r.page.text) for r in records if r.page] == [("a", "Hello"), ("b", "Bye")]


# --- columns ------------------------------------------------------------------------------


@pytest.mark.parametrize("name", FORMATS)
def test_table_without_pages_is_refused_at_once(tmp_path: Path, name: str) -> None:
    path = written(tmp_path, name, FORMATS[name]([{"name": "a", "size": "7"}]))
    with pytest.raises(DetectorError) as caught:
        read_pages([path])
    assert str(caught.value) == (
        f"{path}: no column of HTML or text among name, size: "
        "name one with --html-column or --text-column"
    )


@pytest.mark.parametrize("name", FORMATS)
def test_named_column_that_is_not_there_is_refused_at_once(tmp_path: Path, name: str) -> None:
    path = written(tmp_path, name, FORMATS[name](ROWS))
    with pytest.raises(DetectorError, match=r"no column 'link' among url, .*: mend --url-column"):
        read_pages([path], ReadOptions(url_column="link"))


def test_long_list_of_columns_is_cut_in_the_message(tmp_path: Path) -> None:
    path = written(tmp_path, "a.jsonl", jsonl([{f"c{i}": "" for i in range(50)}]))
    with pytest.raises(DetectorError, match=r"c18, c19, … \(50 columns\)"):
        read_pages([path])


@pytest.mark.parametrize("name", FORMATS)
def test_named_columns(tmp_path: Path, name: str) -> None:
    row = {"html": PAGE, "summary": "Hello", "link": "https://example.org/", "key": "k1"}
    path = written(tmp_path, name, FORMATS[name]([row]))
    (record,) = read(path, text_column="summary", id_column="key")
    assert record.page is not None
    assert (record.page.html, record.page.text) == (None, "Hello")
    assert (record.page.url, record.page.id) == ("https://example.org/", "k1")


def test_html_goes_before_text(tmp_path: Path) -> None:
    rows: Rows = [{"html": PAGE, "text": "Hello"}, {"html": "", "text": "Hello"}, {"html": None}]
    first, second, third = read(written(tmp_path, "a.jsonl", jsonl(rows)))
    assert first.page is not None and (first.page.html, first.page.text) == (PAGE, None)
    assert second.page is not None and (second.page.html, second.page.text) == (None, "Hello")
    assert third.error == "nothing in 'html'"


@pytest.mark.parametrize(
    ("value", "fetched"),
    [
        ("2024-03-04T05:06:07Z", "2024-03-04T05:06:07Z"),
        (1709528767, datetime(2024, 3, 4, 5, 6, 7, tzinfo=timezone.utc)),
        (1709528767000, datetime(2024, 3, 4, 5, 6, 7, tzinfo=timezone.utc)),
        (1e30, None),
        (True, None),
        ({"day": 4}, None),
        ("", None),
        (None, None),
    ],
)
def test_time_of_the_fetch(tmp_path: Path, value: Any, fetched: datetime | str | None) -> None:
    data = json.dumps({"text": "Hello", "date": value})
    (record,) = read(written(tmp_path, "a.jsonl", data))
    assert record.page is not None
    assert record.page.fetched == fetched


def test_typed_columns_of_parquet(tmp_path: Path) -> None:
    rows = [
        {
            "raw_html": b"<p>caf\xe9",
            "crawl_date": date(2024, 3, 4),
            "id": 7,
            "lang": "fr",
            "links": ["a"],
        }
    ]
    (record,) = read(written(tmp_path, "a.parquet", parquet(rows)))
    assert record.page is not None
    assert (record.page.html, record.page.fetched) == (b"<p>caf\xe9", date(2024, 3, 4))
    assert (record.page.id, record.page.language) == ("7", "fr")


@pytest.mark.parametrize(
    ("row", "error"),
    [
        ({"text": 7}, "'text' holds int, not text"),
        ({"text": ["a"]}, "'text' holds list, not text"),
        ({"text": " "}, "nothing in 'text'"),
        ({"text": None}, "nothing in 'text'"),
        ({"text": "", "html": None}, "nothing in 'html' and 'text'"),
        ({"url": "a"}, "no column of HTML or text among url: name one with"),
        ({}, "no column of HTML or text among none: name one with"),
    ],
)
def test_row_without_a_page_is_an_error(tmp_path: Path, row: dict[str, Any], error: str) -> None:
    records = read(written(tmp_path, "a.jsonl", jsonl([ROWS[0], row, ROWS[1]])))
    assert [r.error[: len(error)] for r in records] == ["", error, ""]
    assert records[1].position == 2


# --- JSON ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("line", "error"),
    [
        (b'{"text": "a"', "line 2 is not JSON: Expecting ',' delimiter at character 13"),
        (b"\x00\xff\xfe\x80binary", "line 2 is not JSON: Expecting value at character 1"),
        (b"[1, 2]", "not a JSON object but an array"),
        (b'"text"', "not a JSON object but a string"),
        (b"null", "not a JSON object but null"),
        (b"7", "not a JSON object but a number"),
        (b"[" * 100_000, "line 2 is not JSON: nested too deep"),
        (b'{"text": ' + b"9" * 5000 + b"}", ""),
        (b'{"text": "' + b"a" * 200_000 + b'"}', "line longer than 150,000 bytes"),
    ],
)
def test_bad_line_costs_one_row(tmp_path: Path, line: bytes, error: str) -> None:
    data = jsonl(ROWS[:1]) + line + b"\n\n" + jsonl(ROWS[1:2])
    records = read(written(tmp_path, "a.jsonl", data), max_line=150_000)
    assert [r.position for r in records] == [1, 2, 4]
    assert [bool(r.page) for r in records] == [True, False, True]
    assert records[1].error.startswith(error)


def test_one_bad_byte_does_not_cost_the_page(tmp_path: Path) -> None:
    assert texts(read(written(tmp_path, "a.jsonl", b'{"text": "caf\xe9"}'))) == ["caf\ufffd"]


def test_surrogates_are_mended(tmp_path: Path) -> None:
    data = r'{"text": "a \ud83d\ude00 b \ud83d c", "url": "x\udc00"}'
    (record,) = read(written(tmp_path, "a.jsonl", data))
    assert record.page is not None
    assert (record.page.text, record.page.url) == ("a 😀 b \ufffd c", "x\ufffd")


def test_nul_and_control_characters_in_a_line(tmp_path: Path) -> None:
    assert texts(read(written(tmp_path, "a.jsonl", b'{"text": "a\x00b\tc"}'))) == ["a\x00b\tc"]


def test_utf16_is_refused_with_a_remedy(tmp_path: Path) -> None:
    for name in ("a.jsonl", "a.csv"):
        data = '{"text": "Hello"}\n'.encode("utf-16")
        with pytest.raises(DetectorError, match="is in UTF-16: save it as UTF-8"):
            read(written(tmp_path, name, data))


def test_one_object(tmp_path: Path) -> None:
    data = json.dumps(ROWS[0], indent=2)
    assert texts(read(written(tmp_path, "a.json", data))) == [ROWS[0]["text"]]


def test_long_array_is_read_in_pieces(tmp_path: Path) -> None:
    rows = [{"text": f"{i} " + "ä" * (i * 3000)} for i in range(60)]
    for data in (array(rows), json.dumps(rows, ensure_ascii=False).encode()):
        records = read(written(tmp_path, "a.json", data))
        assert texts(records) == [row["text"] for row in rows]


@pytest.mark.parametrize(
    ("data", "good", "error"),
    [
        (b'[{"text": "a"}, {"text": "b"', 1, "broken at value 2: Expecting ',' delimiter"),
        (b'[{"text": "a"},', 1, "broken at value 2: the file ends inside the array"),
        (b'[{"text": "a"}, oops, {"text": "b"}]', 1, "broken at value 2: Expecting value"),
        (b'[{"text": "a"}, 7, {"text": "b"}]', 2, "not a JSON object but a number"),
        (b'[{"text": "a"}, ' + b"[" * 100_000, 1, "broken at value 2: "),
        (b'[{"text": "a"}, {"text": "' + b"x" * 300_000, 1, "broken at value 2: longer than"),
    ],
)
def test_damaged_array(tmp_path: Path, data: bytes, good: int, error: str) -> None:
    records = read(written(tmp_path, "a.json", data), max_line=100_000)
    assert sum(bool(r.page) for r in records) == good
    (found,) = errors(records)
    assert found.startswith(error)


def test_empty_tables_have_no_records(tmp_path: Path) -> None:
    for name, data in {
        "a.json": b"[]",
        "b.jsonl": b"\n \n",
        "c.csv": b"url,text\n",
        "d.parquet": parquet_of_nothing(),
    }.items():
        assert read(written(tmp_path, name, data)) == []


def parquet_of_nothing() -> bytes:
    out = io.BytesIO()
    pq.write_table(pa.Table.from_pylist(ROWS).slice(0, 0), out)
    return out.getvalue()


@pytest.mark.parametrize("extension", [".gz", ".bz2", ".xz", ".zst"])
@pytest.mark.parametrize("name", ["a.jsonl", "a.csv"])
def test_compressed_table_that_is_cut_off(tmp_path: Path, name: str, extension: str) -> None:
    chance = random.Random(3)
    rows = [{"text": chance.randbytes(40_000).hex()} for _ in range(60)]
    data = COMPRESSORS[extension](FORMATS[name](rows))
    records = read(written(tmp_path, name + extension, data[: len(data) // 2]))
    assert sum(bool(r.page) for r in records) >= 5
    (error,) = errors(records)
    assert records[-1].error == error
    assert error.endswith(": fetch or make the file again")


# --- delimited text -----------------------------------------------------------------------


def test_fields_with_line_feeds_quotes_and_delimiters(tmp_path: Path) -> None:
    rows = [{"id": "1", "text": 'a,b\n"c"\r\n\nd'}, {"id": "2", "text": "e"}]
    records = read(written(tmp_path, "a.csv", delimited(rows)))
    assert texts(records) == ['a,b\n"c"\r\n\nd', "e"]


def test_huge_field(tmp_path: Path) -> None:
    rows = [{"id": "1", "html": "<p>" + "x" * 1_000_000}, {"id": "2", "html": "<p>b"}]
    records = read(written(tmp_path, "a.csv", delimited(rows)))
    assert [len(r.page.html or "") for r in records if r.page] == [1_000_003, 4]


def test_line_beyond_the_limit_costs_one_row(tmp_path: Path) -> None:
    rows = [{"text": "a"}, {"text": "x" * 300_000}, {"text": "b"}]
    records = read(written(tmp_path, "a.csv", delimited(rows)), max_line=200_000)
    assert texts(records) == ["a", None, "b"]
    assert records[1].error == "line 2: longer than 200,000 characters"


def test_nul_bytes_and_bad_utf8_in_csv(tmp_path: Path) -> None:
    data = b"id,text\n1,a\0b\n2,caf\xe9\n"
    assert texts(read(written(tmp_path, "a.csv", data))) == ["ab", "caf\ufffd"]


@pytest.mark.parametrize("delimiter", [";", "\t", "|"])
def test_delimiter_is_told_by_the_header(tmp_path: Path, delimiter: str) -> None:
    data = delimited(ROWS, delimiter)
    assert texts(read(written(tmp_path, "a.csv", data))) == [row["text"] for row in ROWS]


def test_ragged_rows(tmp_path: Path) -> None:
    data = b"text,id\nHello\nHello,1\nHello, world,2\n\n,4\n"
    records = read(written(tmp_path, "a.csv", data))
    assert texts(records) == ["Hello", "Hello", None, None]
    assert records[2].error.startswith("3 fields under a header of 2: quote fields")
    assert records[3].error == "nothing in 'text'"


def test_quote_that_is_never_closed(tmp_path: Path) -> None:
    data = b'text,id\nHello,1\n"Hello,2\nBye,3\nBye,4\n'
    records = read(written(tmp_path, "a.csv", data))
    assert texts(records) == ["Hello", None]
    assert "a quote is opened and never closed" in records[1].error


def test_lone_carriage_returns(tmp_path: Path) -> None:
    data = b'id,text\n1,a\rb\n2,"c\rd\r\ne"\r\n'
    assert texts(read(written(tmp_path, "a.csv", data))) == ["a\rb", "c\rd\r\ne"]
    assert texts(read(written(tmp_path, "b.csv", b"id,text\r1,a\r2,b\r"))) == ["a", "b"]


def test_last_line_without_a_line_feed(tmp_path: Path) -> None:
    assert texts(read(written(tmp_path, "a.csv", b'text\na\n"b\nc"'))) == ["a", "b\nc"]


# --- columnar -----------------------------------------------------------------------------


def test_only_needed_columns_are_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[list[str] | None] = []
    iter_batches = pq.ParquetFile.iter_batches

    def spy(self: Any, size: int, *, row_groups: list[int], columns: list[str] | None) -> Any:
        asked.append(columns)
        return iter_batches(self, size, row_groups=row_groups, columns=columns)

    monkeypatch.setattr(pq.ParquetFile, "iter_batches", spy)
    rows = [{"html": PAGE, "text": "Hello", "embedding": [1.0] * 8}]
    path = written(tmp_path, "a.parquet", parquet(rows))
    read(path, text_column="text")
    read(path, keep_row=True)
    assert asked == [["text"], None]


@pytest.mark.parametrize("name", ["a.parquet", "a.arrow", "a.arrows"])
def test_cut_off_columnar_file_costs_one_row(tmp_path: Path, name: str) -> None:
    data = FORMATS[name](ROWS * 50)
    records = read(written(tmp_path, name, data[: len(data) // 2]))
    assert len(errors(records)) == 1
    assert records[-1].error


def test_damaged_row_group_costs_its_own_rows(tmp_path: Path) -> None:
    rows = [{"text": f"{i} " + "word " * 200} for i in range(40)]
    out = io.BytesIO()
    pq.write_table(pa.Table.from_pylist(rows), out, row_group_size=10, compression="zstd")
    meta = pq.read_metadata(io.BytesIO(out.getvalue()))
    data = bytearray(out.getvalue())
    chunk = meta.row_group(1).column(0)
    start = chunk.dictionary_page_offset or chunk.data_page_offset
    for i in range(start, start + chunk.total_compressed_size):
        data[i] ^= 0xA5
    records = read(written(tmp_path, "a.parquet", bytes(data)))
    assert [r.position for r in records if r.page] == [*range(1, 11), *range(21, 41)]
    (error,) = errors(records)
    assert error.startswith("rows 11 to 20 can't be read: ")


def test_text_of_parquet_that_is_not_utf8(tmp_path: Path) -> None:
    column = pa.array([b"caf\xe9", None, b"ok"]).view(pa.string())
    out = io.BytesIO()
    pq.write_table(pa.table({"text": column}), out)
    records = read(written(tmp_path, "a.parquet", out.getvalue()))
    assert texts(records) == ["caf\ufffd", None, "ok"]


def test_other_bytes_named_parquet_cost_one_row(tmp_path: Path) -> None:
    (error,) = errors(read(written(tmp_path, "a.parquet", b"not a table")))
    assert error.startswith("not a whole Parquet file: ")
