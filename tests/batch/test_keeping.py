"""Filtering and annotating: every column and its type stays, every row is somewhere."""

from __future__ import annotations

import csv
import datetime as dt
import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from detector import Detector, DetectorError, load
from detector.batch.layout import PREFIX
from tests.batch.faults import good_text, stumbling, write_lines
from tests.batch.inputs import numbered, written
from tests.cli.scoring import rows_in, score

SPAM = (
    "Online casino bonus: free spins, welcome bonus, easy wins and the best slots for real "
    "money. Claim your no deposit bonus code today and win big jackpots with our trusted review. "
) * 3
ROWS = 45


@pytest.fixture(scope="module")
def detector() -> Detector:
    return load()


def text(number: int) -> str | None:
    """Return spam, nothing, or an honest text."""
    if number % 9 == 4:
        return None
    return SPAM if number % 3 == 0 else good_text(number)


def table(rows: int = ROWS) -> pa.Table:
    """Return a table whose columns are of all kinds of types."""
    n = range(rows)
    day = dt.date(2024, 2, 28)
    columns: dict[str, pa.Array] = {
        "text": pa.array([text(i) for i in n], pa.large_string()),
        "url": pa.array([f"https://example.org/{i}" for i in n]),
        "label": pa.array([f"mine {i}" for i in n]),
        "nanoseconds": pa.array(
            [i * 1_000_000_007 for i in n], pa.timestamp("ns", tz="Asia/Tokyo")
        ),
        "milliseconds": pa.array([None if i % 4 == 0 else i for i in n], pa.timestamp("ms")),
        "day": pa.array([day + dt.timedelta(i) for i in n], pa.date32()),
        "time": pa.array([i * 1_000_001 for i in n], pa.time64("ns")),
        "duration": pa.array(list(n), pa.duration("us")),
        "decimal": pa.array([Decimal(i) / 8 for i in n], pa.decimal128(20, 5)),
        "tags": pa.array([["a", None, str(i)] if i % 2 else None for i in n]),
        "deep": pa.array(
            [{"k": i, "v": [{"x": float(i)}]} for i in n],
            pa.struct([("k", pa.int16()), ("v", pa.list_(pa.struct([("x", pa.float32())])))]),
        ),
        "map": pa.array([[("k", i)] for i in n], pa.map_(pa.string(), pa.int32())),
        "dictionary": pa.array([f"v{i % 5}" for i in n]).dictionary_encode(),
        "flag": pa.array([None if i % 5 == 0 else bool(i % 2) for i in n]),
        "binary": pa.array([bytes([i, 255, 0]) for i in n]),
        "fixed": pa.array([bytes([i, 255]) for i in n], pa.binary(2)),
        "unsigned": pa.array(list(n), pa.uint8()),
        "half": pa.array([float("nan") if i == 3 else i for i in n], pa.float64()),
        "nothing": pa.nulls(rows),
    }
    fields = [
        pa.field(name, column.type, metadata={"of": name}) for name, column in columns.items()
    ]
    schema = pa.schema(fields, metadata={"made by": "a test"})
    return pa.Table.from_arrays(list(columns.values()), schema=schema)


def write_parquet(path: Path, table: pa.Table) -> Path:
    pq.write_table(table, path, row_group_size=20)
    return path


def write_arrow(path: Path, table: pa.Table) -> Path:
    with pa.OSFile(str(path), "wb") as file, pa.ipc.new_file(file, table.schema) as writer:
        writer.write_table(table, max_chunksize=20)
    return path


@pytest.mark.parametrize("write", [write_parquet, write_arrow])
@pytest.mark.parametrize("name", ["kept.parquet", "kept"])
def test_filtered_table_keeps_every_column_and_type(
    write: Any, name: str, tmp_path: Path, detector: Detector
) -> None:
    given = table()
    path = write(tmp_path / f"in.{'parquet' if write is write_parquet else 'arrow'}", given)
    kept, dropped = tmp_path / name, tmp_path / f"dropped-{name}"
    asked: dict[str, Any] = {"annotate": True, "keep": "clean", "discarded": str(dropped)}
    assert score(detector, [path], kept, jobs=2, part_rows=16, **asked) == 1
    tables = [pq.read_table(output, partitioning=None) for output in (kept, dropped)]
    for found in tables:
        for field in given.schema:
            assert found.schema.field(field.name) == field
            assert found.schema.field(field.name).metadata[b"of"] == field.name.encode()
        assert found.schema.metadata[b"made by"] == b"a test"
    is_spam = [i % 9 == 4 or i % 3 == 0 for i in range(ROWS)]
    for found, mask in zip(tables, ([not spam for spam in is_spam], is_spam), strict=True):
        expected = given.filter(pa.array(mask))
        for column in given.column_names:
            assert str(found[column].to_pylist()) == str(expected[column].to_pylist())
    assert set(tables[0][f"{PREFIX}label"].to_pylist()) == {"clean"}
    because = tables[1][f"{PREFIX}discarded_because"].to_pylist()
    assert sum(reason.startswith("spam (") for reason in because) == 15
    assert sum(reason.startswith("error: nothing in 'text'") for reason in because) == 5


def test_table_is_the_same_with_all_kept(tmp_path: Path, detector: Detector) -> None:
    given = table()
    path = write_parquet(tmp_path / "in.parquet", given)
    score(detector, [path], tmp_path / "out.parquet", annotate=True)
    found = pq.read_table(tmp_path / "out.parquet").select(given.column_names)
    nans = given.column_names.index("half")
    assert found.remove_column(nans).equals(given.remove_column(nans))


def test_rows_beside_a_crash_keep_their_columns(tmp_path: Path) -> None:
    given = table().slice(0, 8)
    texts = pa.array([*given["text"].to_pylist()[:5], "SEGFAULTS", "EXITS", "Hello"])
    given = given.set_column(0, "text", texts)
    path = write_parquet(tmp_path / "in.parquet", given)
    out = tmp_path / "out.parquet"
    assert score(stumbling(), [path], out, annotate=True) == 1
    found = pq.read_table(out)
    for column in set(given.column_names) - {"half"}:
        assert found[column].to_pylist() == given[column].to_pylist()
    told = found[f"{PREFIX}error"].to_pylist()
    assert ["SIGSEGV" in told[5], "exit code 3" in told[6], told[7]] == [True, True, ""]


def test_damaged_rows_have_nothing_in_their_columns(tmp_path: Path, detector: Detector) -> None:
    given = table()
    required = given.schema.set(1, given.schema.field(1).with_nullable(False))
    path = write_parquet(tmp_path / "in.parquet", given.cast(required))
    data = bytearray(path.read_bytes())
    at = pq.read_metadata(path).row_group(1).column(0).data_page_offset
    data[at : at + 200] = bytes(200)
    path.write_bytes(data)
    out = tmp_path / "out.parquet"
    assert score(detector, [path], out, annotate=True) == 1
    found = pq.read_table(out)
    assert found.num_rows == 20 + 1 + 5
    assert found["url"].to_pylist()[20] is None
    assert "can't be read" in found[f"{PREFIX}error"].to_pylist()[20]


def test_json_lines_keep_their_keys_and_values(tmp_path: Path, detector: Detector) -> None:
    rows: list[dict[str, Any]] = [
        {"text": good_text(1), "n": 10**30, "x": 1.0, "deep": {"a": [None, True]}, "é": "\ud83d"},
        {"text": SPAM, "id": "b", "nan": float("nan"), "z": None},
        {"id": "no text"},
    ]
    lines = [*map(json.dumps, rows), "{broken", json.dumps({"text": good_text(2), "n": 2})]
    path = written(tmp_path, "in.jsonl", "\n".join(lines))
    out = tmp_path / "out.jsonl"
    assert score(detector, [path], out, annotate=True) == 1
    found = rows_in(out)
    assert len(found) == 5
    own = [{k: v for k, v in row.items() if not k.startswith(PREFIX)} for row in found]
    assert own == [rows[0], {**rows[1], "nan": None}, rows[2], {}, {"text": good_text(2), "n": 2}]
    assert [row[f"{PREFIX}label"] for row in found] == ["clean", "spam", *["unsure"] * 2, "clean"]
    assert f"{PREFIX}url" not in found[0]


def test_csv_keeps_its_columns(tmp_path: Path, detector: Detector) -> None:
    rows = [["a", good_text(1), "x,y\nz"], ["b", SPAM, ""], ["c", good_text(2)]]
    for name in ("one.csv", "two.csv"):
        with (tmp_path / name).open("w", newline="") as file:
            csv.writer(file).writerows([["key", "text", "other"], *rows])
    out = tmp_path / "out.csv"
    inputs = [tmp_path / "one.csv", tmp_path / "two.csv"]
    assert score(detector, inputs, out, annotate=True, part_rows=2) == 0
    with out.open(newline="") as file:
        found = list(csv.DictReader(file))
    assert [list(row.values())[:3] for row in found] == [
        ["a", good_text(1), "x,y\nz"],
        ["b", SPAM, ""],
        ["c", good_text(2), ""],
    ] * 2
    assert [row["detector_label"] for row in found] == ["clean", "spam", "clean"] * 2


def test_parquet_to_json_lines(tmp_path: Path, detector: Detector) -> None:
    path = write_parquet(tmp_path / "in.parquet", table())
    out = tmp_path / "out.jsonl"
    score(detector, [path], out, annotate=True)
    row = rows_in(out)[1]
    assert row["day"] == "2024-02-29"
    assert row["decimal"] == "0.12500"
    assert row["deep"] == {"k": 1, "v": [{"x": 1.0}]}
    assert len(rows_in(out)) == ROWS


def test_columns_that_do_not_go_together_are_refused(tmp_path: Path, detector: Detector) -> None:
    lines = write_lines(tmp_path / "a.jsonl", ["Hello"])
    parquet = write_parquet(tmp_path / "b.parquet", table())
    other = write_parquet(tmp_path / "c.parquet", table().drop_columns(["day"]))
    crawl = written(tmp_path, "d.warc", numbered(1)[0])
    ours = write_parquet(
        tmp_path / "e.parquet", table().append_column("detector_label", pa.nulls(ROWS))
    )
    refused = [
        ([lines], "out", r"the columns of jsonl can't be kept in parquet: end .* in \.jsonl"),
        ([parquet], "out.csv", r"the columns of parquet can't be kept in csv: .* \.parquet"),
        ([parquet, other], "out", "has other columns than"),
        ([crawl], "out.csv", "the columns of warc can't be kept in csv"),
        ([ours], "out", "the input has a column 'detector_label' already"),
    ]
    for inputs, out, message in refused:
        with pytest.raises(DetectorError, match=message):
            score(detector, inputs, tmp_path / out, annotate=True)
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    ("keep", "labels", "dropped"),
    [
        ("all", ["clean", "unsure", "spam", "unsure"], None),
        ("clean", ["clean", "unsure"], ["spam", "unsure"]),
        ("spam", ["spam"], ["clean", "unsure", "unsure"]),
    ],
)
def test_keep(
    keep: str,
    labels: list[str],
    dropped: list[str] | None,
    tmp_path: Path,
    detector: Detector,
    capsys: pytest.CaptureFixture[str],
) -> None:
    lines = write_lines(tmp_path / "a.jsonl", [good_text(1), "Short.", SPAM])
    with lines.open("a") as file:
        file.write("{broken\n")
    out, rest = tmp_path / "out.jsonl", tmp_path / "rest.jsonl"
    discarded = str(rest) if dropped is not None else None
    assert score(detector, [lines], out, keep=keep, discarded=discarded, quiet=False) == 1
    assert [row["label"] for row in rows_in(out)] == labels
    told = capsys.readouterr().err
    rows = "1 row" if len(labels) == 1 else f"{len(labels)} rows"
    assert f"4 records in, {rows} out" in told
    if dropped is not None:
        assert [row["label"] for row in rows_in(rest)] == dropped
        assert all(row["discarded_because"] for row in rows_in(rest))
        assert rows_in(rest)[-1]["discarded_because"].startswith("error: line 4 is not JSON")
        assert f", {len(dropped)} discarded: " in told


def test_filtered_run_without_a_file_for_the_rest(tmp_path: Path, detector: Detector) -> None:
    lines = write_lines(tmp_path / "a.jsonl", [SPAM] * 20 + [good_text(1)])
    score(detector, [lines], tmp_path / "out", keep="clean", part_rows=8)
    assert len(rows_in(tmp_path / "out")) == 1
    assert len(list((tmp_path / "out").glob("part-*"))) == 3  # empty ones as well


def test_outputs_that_make_no_sense_are_refused(tmp_path: Path, detector: Detector) -> None:
    lines = write_lines(tmp_path / "a.jsonl", ["x"])
    refused: list[tuple[str, dict[str, Any], str]] = [
        ("out", {"discarded": "rest"}, "nothing is discarded with --keep all"),
        ("out", {"discarded": "out", "keep": "spam"}, "--discarded is the output as well"),
        ("-", {"discarded": "rest", "keep": "spam"}, "--discarded: standard output takes one"),
        ("out", {"discarded": "/dev/null", "keep": "spam"}, "--discarded can't be a stream"),
    ]
    for out, asked, message in refused:
        target = Path(out) if out == "-" else tmp_path / out
        if asked["discarded"] == "out":
            asked["discarded"] = str(tmp_path / "out")
        with pytest.raises(DetectorError, match=message):
            score(detector, [lines], target, **asked)
