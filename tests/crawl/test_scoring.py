"""Fingerprints in the output of ``detector score``, the same through every door."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pandas as pd
import pyarrow.parquet as pq
import pytest
from click.testing import CliRunner

from detector import Page, load
from detector.cli import cli
from detector.crawl.columns import COLUMNS as FINGERPRINT_COLUMNS
from detector.crawl.columns import FACT_COLUMNS
from detector.crawl.facts import facts
from detector.crawl.fingerprint import fingerprint
from detector.document import Document, parse
from tests.cli.scoring import bytes_in, rows_in, score

COLUMNS = FINGERPRINT_COLUMNS + FACT_COLUMNS
SAMPLES = Path(__file__).parents[2] / "data" / "samples" / "pages.jsonl"


@pytest.fixture(scope="module")
def pages() -> list[Page]:
    rows = map(json.loads, SAMPLES.read_text(encoding="utf-8").splitlines())
    names = ("url", "title", "text", "fetched")
    return [Page(**{name: row.get(name) for name in names}) for row in rows]


def _row(document: Document) -> dict[str, Any]:
    return fingerprint(document).to_row() | facts(document).to_row()


def test_columns_hold_the_fingerprints(tmp_path: Path, pages: list[Page]) -> None:
    out = tmp_path / "verdicts"
    detector = load(fingerprints=True)
    assert score(detector, [SAMPLES], out, fingerprints=True, jobs=2) == 0
    rows = rows_in(out)
    assert [{name: row[name] for name in COLUMNS} for row in rows] == [
        _row(parse(page)) for page in pages
    ]
    assert [v.fingerprint for v in detector.score_many(pages)] == [
        {name: row[name] for name in COLUMNS} for row in rows
    ]
    assert any(row["fingerprint_body"] for row in rows)


def test_columns_stand_beside_the_input_s_own(tmp_path: Path) -> None:
    given = tmp_path / "pages.parquet"
    pd.read_json(SAMPLES, lines=True)[["url", "text"]].to_parquet(given)
    out = tmp_path / "verdicts.parquet"
    detector = load(fingerprints=True)
    assert score(detector, [given], out, fingerprints=True, annotate=True) == 0
    names = pq.read_schema(out).names
    assert names[:2] == ["url", "text"]
    assert names[-len(COLUMNS) :] == [f"detector_{name}" for name in COLUMNS]


def test_rows_without_a_page_have_empty_columns(tmp_path: Path) -> None:
    lines = tmp_path / "pages.jsonl"
    lines.write_text('{"url": "https://example.org/", "text": "Pier."}\nno JSON\n')
    out = tmp_path / "out.parquet"
    assert score(load(fingerprints=True), [lines], out, fingerprints=True) == 1
    first, second = rows_in(out)
    assert (first["fingerprint_site"], first["fingerprint_shingles"]) == ("example.org", 0)
    assert {second[name] for name in COLUMNS} == {None}


def test_without_them_nothing_changes(tmp_path: Path) -> None:
    assert score(load(), [SAMPLES], tmp_path / "out.parquet") == 0
    assert not set(COLUMNS) & set(pq.read_schema(tmp_path / "out.parquet").names)
    (verdict,) = load().score_many([Page(text="Pier.")])
    assert verdict.fingerprint == {}
    (verdict,) = load(fingerprints=True).score_many([Page(text="Pier.")])
    assert verdict.fingerprint and "fingerprint" not in verdict.to_dict()


def test_a_run_does_not_go_on_with_other_columns(tmp_path: Path) -> None:
    out = tmp_path / "verdicts"
    assert score(load(), [SAMPLES], out) == 0
    before = bytes_in(out)
    line = ["score", str(SAMPLES), "-o", str(out), "--fingerprints", "--quiet"]
    done = CliRunner().invoke(cli, line)
    assert done.exit_code == 2
    assert "fingerprints was False, is True" in done.stderr
    assert bytes_in(out) == before


@pytest.mark.parametrize("output", [["-o", "out.jsonl"], ["--format", "csv"], []])
def test_only_parquet_can_hold_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, output: list[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    done = CliRunner().invoke(cli, ["score", str(SAMPLES), "--fingerprints", *output])
    assert done.exit_code == 2
    assert "can't hold them: end the output in .parquet" in done.stderr
