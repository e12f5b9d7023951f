"""Whatever format rows were written in, a report counts the same."""

from __future__ import annotations

import json
from pathlib import Path

import pandas as pd
import pytest
from click.testing import CliRunner

from detector import DetectorError
from detector.cli import cli
from detector.report.budgets import log_odds
from detector.report.rows import files_of, read_rows, shape
from detector.report.totals import Totals
from tests.report.scored import reason, row, sample_rows, write_rows

FORMATS = ["parquet", "jsonl", "jsonl.gz", "csv", "tsv", "csv.gz"]


def counted(*paths: Path) -> Totals:
    totals = Totals()
    for table in read_rows([file for path in paths for file in files_of(path)]):
        assert table.schema == shape()
        totals.add(table)
    return totals


def told(totals: Totals) -> dict[str, object]:
    """Return what every format can tell: tables of text round contributions, and lack years."""
    return {
        "rows": (totals.rows, totals.spam, totals.clean, totals.unsure, totals.near),
        "models": totals.models,
        "languages": totals.languages.of,
        "years": totals.years.of,
        "families": totals.families,
        "failures": totals.failures,
        "hosts": totals.hosts.worst(50),
        "signals": {s.name: (s.for_spam, s.against_clean) for s in totals.speaking.loudest(500)},
        "top": [(r["url"], r["position"]) for r in totals.picked.top()],
    }


@pytest.mark.parametrize("format", FORMATS[1:])
def test_all_formats_tell_the_same(tmp_path: Path, format: str) -> None:
    first = write_rows(tmp_path / "first.parquet", sample_rows())
    other = write_rows(tmp_path / f"other.{format}", sample_rows())
    expected, found = told(counted(first)), told(counted(other))
    assert found == expected


def test_counts_are_those_of_the_rows(tmp_path: Path) -> None:
    rows = sample_rows()
    totals = counted(write_rows(tmp_path / "rows.parquet", rows))
    read = [r for r in rows if not r["error"]]
    assert totals.rows == len(rows) == 124
    for label in ("spam", "clean", "unsure"):
        assert getattr(totals, label) == sum(r["label"] == label for r in read)
    assert sum(f.rows for f in totals.failures.values()) == len(rows) - len(read) == 3
    assert all(f.no_page for f in totals.failures.values())
    assert totals.families.total() == totals.spam
    cut = rows[0]["threshold"]
    flagged = sum(r["probability"] >= cut for r in read if r["label"] != "unsure")
    assert totals.reaching(log_odds(cut)) == flagged == totals.spam


def test_what_signals_add_is_the_sum_over_rows(tmp_path: Path) -> None:
    totals = counted(write_rows(tmp_path / "rows.jsonl", sample_rows()))
    for signal in totals.speaking.loudest(5):
        added = [
            r["contribution"]
            for one in sample_rows()
            if one["label"] == "spam"
            for r in one["reasons"]
            if r["signal"] == signal.name and r["contribution"] > 0
        ]
        assert signal.for_spam == len(added)
        assert signal.for_sum == pytest.approx(sum(added))


@pytest.mark.parametrize("format", ["parquet", "jsonl", "csv"])
def test_annotated_rows_keep_address_and_date(tmp_path: Path, format: str) -> None:
    source = tmp_path / f"pages.{'jsonl' if format == 'jsonl' else format}"
    frame = pd.DataFrame(
        {
            "id": [1, 2],
            "label": ["mine", "yours"],
            "url": ["https://a.example/x", "https://b.example/2019/y"],
            "text": ["The pier is shut until May. " * 30, "The boat sails on Sunday. " * 30],
            "crawl_date": ["2021-03-04", "2022-01-01T00:00:00Z"],
        }
    )
    if format == "parquet":
        frame.to_parquet(source)
    elif format == "csv":
        frame.to_csv(source, index=False)
    else:
        frame.to_json(source, orient="records", lines=True)
    out = tmp_path / f"out.{format}"
    done = CliRunner().invoke(cli, ["score", str(source), "--annotate", "-o", str(out), "--quiet"])
    assert done.exit_code == 0, done.output
    totals = counted(out)
    assert (totals.rows, totals.pages) == (2, 2)
    assert {year: g.pages for year, g in totals.years.of.items()} == {"2021": 1, "2022": 1}


def test_files_are_counted_together(tmp_path: Path) -> None:
    first = write_rows(tmp_path / "a.parquet", [row(1)])
    second = write_rows(tmp_path / "b.csv", [row(2), row(3)])
    assert counted(first, second).rows == 3


def test_no_rows_are_no_trouble(tmp_path: Path) -> None:
    for format in FORMATS:
        assert counted(write_rows(tmp_path / f"none.{format}", [])).rows == 0


def test_lone_surrogates_and_numbers_in_json(tmp_path: Path) -> None:
    path = tmp_path / "odd.jsonl"
    made = {**row(1), "reasons": [reason(1.0)]}
    lines = [json.dumps({**made, "url": "https://a.example/\ud800"}), json.dumps({**made, "id": 7})]
    path.write_text("\n".join(lines) + "\n")
    assert counted(path).rows == 2


@pytest.mark.parametrize(
    ("name", "content", "says"),
    [
        ("none.jsonl", None, "no file or folder"),
        ("pages.jsonl", b'{"text": "a"}\n', "no columns label and probability"),
        ("bad.jsonl", b"{\n", "a line that is not JSON"),
        ("list.jsonl", b"[]\n", "a line that is no object"),
        ("pages.csv", b"a,b\n1,2\n", "no columns label and probability"),
        ("bad.csv", b"label,probability\nspam,high\n", "can't read"),
        ("bad.parquet", b"PAR1 and nothing more", "can't read"),
        ("cut.jsonl.gz", b"\x1f\x8b\x08\x00", "can't read"),
        ("pages.txt", b"text", "can't tell the format"),
    ],
)
def test_what_is_no_output_is_told_in_one_line(
    tmp_path: Path, name: str, content: bytes | None, says: str
) -> None:
    path = tmp_path / name
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(DetectorError, match=says) as error:
        counted(path)
    assert name in str(error.value)
    assert "\n" not in str(error.value)


def test_a_folder_without_parts(tmp_path: Path) -> None:
    with pytest.raises(DetectorError, match="no parts in folder"):
        counted(tmp_path)
