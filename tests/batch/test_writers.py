"""Outputs: their columns and types, and that they appear whole or not at all."""

from __future__ import annotations

import csv
import gzip
import io
import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
import zstandard

from detector import DetectorError
from detector.batch import COLUMNS, Record, open_writer, verdict_row
from detector.batch.writers import schema
from detector.errors import MissingExtraError
from detector.page import Page, Reason, Verdict

REASON = Reason(
    signal="breadcrumb_glue",
    family="titles",
    value=3.0,
    unit="count",
    contribution=1.2345,
    sentence="The breadcrumb line has lost its spaces.",
    excerpts=("Current:⟦Home >⟧",),
)
VERDICT = Verdict(
    probability=0.97,
    label="spam",
    threshold=0.9,
    max_fpr=0.01,
    family="name_injected",
    reasons=(REASON, Reason("days_behind", "dates", float("nan"), "days", -0.5, "A, “b”.")),
    missing=("url", "fetched"),
    id="p1",
    url="https://example.org/",
    language="en",
    model="1",
    signals={"breadcrumb_glue": 3.0},
)
ROW = verdict_row(VERDICT, Record("crawl.warc.gz", 4711, Page(text="Hello")))
ERROR_ROW = verdict_row(
    Verdict(probability=None, label="unsure", threshold=0.9, max_fpr=0.01),
    Record("crawl.warc.gz", 5000, error="not HTML: image/png"),
)
ROWS = [ROW, ERROR_ROW]
NAMES = ["o.jsonl", "o.jsonl.gz", "o.jsonl.zst", "o.csv", "o.csv.gz", "o.tsv", "o.parquet"]

DECOMPRESSORS: dict[str, Callable[[bytes], bytes]] = {
    ".gz": gzip.decompress,
    ".zst": lambda data: zstandard.ZstdDecompressor().decompressobj().decompress(data),
}


def written(path: Path, rows: list[dict[str, Any]] = ROWS) -> bytes:
    with open_writer(path) as writer:
        writer.write(rows)
    return DECOMPRESSORS.get(path.suffix, bytes)(path.read_bytes())


def test_columns_are_those_of_a_verdict() -> None:
    assert set(COLUMNS) == {*VERDICT.to_dict(), "source", "position"}
    assert list(ROW) == list(COLUMNS)
    assert ERROR_ROW["error"] == "not HTML: image/png"


@pytest.mark.parametrize("name", ["o.jsonl", "o.ndjson", "o.jsonl.gz", "o.jsonl.zst"])
def test_jsonl(tmp_path: Path, name: str) -> None:
    first, second = map(json.loads, written(tmp_path / name).decode().splitlines())
    assert list(first) == list(COLUMNS)
    assert (first["probability"], first["position"], first["missing"]) == (
        0.97,
        4711,
        ["url", "fetched"],
    )
    assert first["reasons"][0] == {
        "signal": "breadcrumb_glue",
        "family": "titles",
        "value": 3.0,
        "unit": "count",
        "contribution": 1.2345,
        "sentence": "The breadcrumb line has lost its spaces.",
        "excerpts": ["Current:⟦Home >⟧"],
    }
    assert first["reasons"][1]["value"] is None  # NaN is no JSON
    assert (second["probability"], second["reasons"], second["url"]) == (None, [], None)


@pytest.mark.parametrize(
    ("name", "delimiter"), [("o.csv", ","), ("o.csv.gz", ","), ("o.tsv", "\t")]
)
def test_delimited(tmp_path: Path, name: str, delimiter: str) -> None:
    text = written(tmp_path / name).decode()
    first, second = csv.DictReader(io.StringIO(text), delimiter=delimiter)
    assert tuple(first) == COLUMNS
    assert first["reasons"] == "breadcrumb_glue +1.23; days_behind -0.50"
    assert (first["missing"], first["position"], first["label"]) == ("url; fetched", "4711", "spam")
    assert (second["probability"], second["error"]) == ("", "not HTML: image/png")


def test_parquet(tmp_path: Path) -> None:
    written(tmp_path / "o.parquet")
    table = pq.read_table(tmp_path / "o.parquet")
    assert table.schema.equals(schema())
    first, second = table.to_pylist()
    assert first["reasons"][0]["excerpts"] == ["Current:⟦Home >⟧"]
    assert first["reasons"][1]["value"] is None
    assert (first["position"], first["probability"], first["family"]) == (
        4711,
        0.97,
        "name_injected",
    )
    assert (second["probability"], second["missing"]) == (None, [])


def test_parquet_schema_does_not_hang_on_the_rows(tmp_path: Path) -> None:
    cases: list[list[dict[str, Any]]] = [[], [ERROR_ROW], [{}], [{"probability": 1}]]
    for rows in cases:
        written(tmp_path / "o.parquet", rows)
        assert pq.read_schema(tmp_path / "o.parquet").equals(schema())
    assert pa.types.is_int64(schema().field("position").type)
    assert pa.types.is_float64(schema().field("probability").type)
    assert schema().field("missing").type == pa.list_(pa.string())


@pytest.mark.parametrize("name", NAMES)
def test_equal_rows_give_equal_files(tmp_path: Path, name: str) -> None:
    rows = [{**ROW, "position": i} for i in range(12_000)]
    paths = [tmp_path / "one" / name, tmp_path / "two" / name]
    for path, size in zip(paths, (12_000, 700), strict=True):
        path.parent.mkdir()
        with open_writer(path) as writer:
            for start in range(0, len(rows), size):
                writer.write(rows[start : start + size])
    assert paths[0].read_bytes() == paths[1].read_bytes()


# --- files --------------------------------------------------------------------------------


@pytest.mark.parametrize("name", NAMES)
def test_file_appears_only_when_it_is_whole(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_text("old")
    with open_writer(path) as writer:
        writer.write(ROWS)
        assert path.read_text() == "old"
        assert {p.name for p in tmp_path.iterdir()} == {name, f".{name}.part"}
    assert path.read_bytes() != b"old"
    assert [p.name for p in tmp_path.iterdir()] == [name]


@pytest.mark.parametrize("error", [RuntimeError, KeyboardInterrupt])
@pytest.mark.parametrize("name", NAMES)
def test_failure_leaves_what_stood_there(
    tmp_path: Path, name: str, error: type[BaseException]
) -> None:
    path = tmp_path / name
    path.write_text("old")
    with pytest.raises(error), open_writer(path) as writer:
        writer.write(ROWS)
        raise error
    assert [p.name for p in tmp_path.iterdir()] == [name]
    assert path.read_text() == "old"


@pytest.mark.parametrize("name", NAMES)
def test_row_that_can_not_be_written_leaves_nothing(tmp_path: Path, name: str) -> None:
    with pytest.raises((TypeError, pa.ArrowException)), open_writer(tmp_path / name) as writer:
        writer.write([{**ROW, "position": object(), "missing": [object()]}])
    assert list(tmp_path.iterdir()) == []


def test_full_disk(tmp_path: Path) -> None:
    if not Path("/dev/full").exists():
        pytest.skip("no device that is always full")
    with pytest.raises(DetectorError, match="can't write /dev/full: no space left on device"):
        written_to_device("/dev/full")
    assert Path("/dev/full").is_char_device()


def test_device_is_written_and_not_replaced() -> None:
    written_to_device("/dev/null")
    assert Path("/dev/null").is_char_device()
    assert not Path("/dev/.null.part").exists()


def written_to_device(path: str) -> None:
    with open_writer(path, "jsonl") as writer:
        writer.write(ROWS * 1000)


def test_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    link = tmp_path / "o.jsonl"
    link.symlink_to(tmp_path / "real" / "o.jsonl")
    written(link)
    assert link.is_symlink()
    assert (tmp_path / "real" / "o.jsonl").read_bytes().count(b"\n") == 2


def test_closing_twice_is_allowed(tmp_path: Path) -> None:
    writer = open_writer(tmp_path / "o.jsonl")
    writer.write(iter(ROWS))
    writer.close()
    writer.close()
    writer.abort()
    assert (tmp_path / "o.jsonl").read_bytes().count(b"\n") == 2
    with pytest.raises(ValueError, match="is closed"):
        writer.write(ROWS)


def test_carriage_returns_do_not_break_csv(tmp_path: Path) -> None:
    text = written(tmp_path / "o.csv", [{"id": "a\rb\r\nc\0d"}]).decode()
    assert [row["id"] for row in csv.DictReader(io.StringIO(text, newline=""))] == ["a\nb\ncd"]


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("o.xlsx", "can't tell the output's format from the name 'o.xlsx': end it in one of"),
        ("o", "can't tell the output's format from the name 'o'"),
        ("o.parquet.gz", "can't tell the output's format"),
        ("none/o.csv", "no folder .*none for the output: create it first"),
        ("folder", "output .*folder is a folder: name a file in it"),
    ],
)
def test_bad_output_is_refused_at_once(tmp_path: Path, name: str, message: str) -> None:
    (tmp_path / "folder").mkdir()
    with pytest.raises(DetectorError, match=message):
        open_writer(tmp_path / name)
    assert [p.name for p in tmp_path.iterdir()] == ["folder"]


def test_format_option(tmp_path: Path) -> None:
    with open_writer(tmp_path / "out", "tsv") as writer:
        writer.write(ROWS)
    assert (tmp_path / "out").read_text().startswith("id\turl\t")
    with pytest.raises(DetectorError, match="no output format 'xml': use one of jsonl, csv"):
        open_writer(tmp_path / "out", "xml")  # type: ignore[arg-type]


def test_folder_that_may_not_be_written_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "access", lambda path, mode: False)
    with pytest.raises(DetectorError, match="can't write into folder"):
        open_writer(tmp_path / "o.csv")


def test_file_that_can_not_be_made_is_refused(tmp_path: Path) -> None:
    with pytest.raises(DetectorError, match=r"can't write .*: file name too long"):
        open_writer(tmp_path / ("o" * 250 + ".csv"))
    assert list(tmp_path.iterdir()) == []


def test_zstandard_without_its_extra(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "zstandard", None)
    with pytest.raises(MissingExtraError, match="zstandard is not installed"):
        open_writer(tmp_path / "o.jsonl.zst")
    assert list(tmp_path.iterdir()) == []


# --- standard output ----------------------------------------------------------------------


def run(code: str, **options: Any) -> subprocess.Popen[bytes]:
    code = f"from detector.batch import open_writer\n{code}"
    pipe = subprocess.PIPE
    return subprocess.Popen([sys.executable, "-c", code], stdout=pipe, stderr=pipe, **options)


@pytest.mark.parametrize("path", ["'-'", "None"])
def test_standard_output(path: str) -> None:
    out, err = run(
        f"with open_writer({path}) as w: w.write([{{'url': 'ü'}}])\nprint('still open')"
    ).communicate()
    line, rest = out.decode().split("\n", 1)
    assert json.loads(line)["url"] == "ü"
    assert (rest.strip(), err) == ("still open", b"")


def test_standard_output_by_its_path() -> None:
    if not Path("/dev/stdout").exists():
        pytest.skip("no such path here")
    code = "with open_writer('/dev/stdout', 'csv') as w: w.write([{'url': 'ü'}])"
    out, err = run(code).communicate()
    assert (out.decode().splitlines()[1], err) == (",ü,,,,,,,,,,,,,", b"")


def test_reader_that_goes_away_raises_broken_pipe_and_prints_nothing() -> None:
    process = run(
        "import os\n"
        "try:\n"
        "    with open_writer('-') as w:\n"
        "        for i in range(100000): w.write([{'position': i}] * 100)\n"
        "except BrokenPipeError:\n"
        "    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)\n"
        "    raise SystemExit(7)\n"
    )
    assert process.stdout is not None and process.stderr is not None
    process.stdout.readline()
    process.stdout.close()
    assert (process.wait(60), process.stderr.read()) == (7, b"")
    process.stderr.close()


def test_parquet_does_not_go_to_standard_output() -> None:
    with pytest.raises(DetectorError, match="Parquet can't go to standard output: name a file"):
        open_writer("-", "parquet")
