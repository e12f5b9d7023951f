"""Growth of the crawl level: made fingerprints, and how a run is measured and told."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pyarrow.parquet as pq
import pytest
from click.testing import CliRunner

from benchmarks.crawl import main, measure, table
from benchmarks.crawl_pages import Mix, write_pages
from detector.crawl.sketch import similarities, unpack

pytest.importorskip("duckdb", reason="needs the crawl extra")
pytest.importorskip("psutil", reason="needs the benchmarks extra")


def test_made_pages_are_the_same_each_time_and_unlike(tmp_path: Path) -> None:
    for name in ("one", "two"):
        write_pages(tmp_path / name, 400, Mix(copied=0, boilerplate=0))
    assert (tmp_path / "one").read_bytes() == (tmp_path / "two").read_bytes()
    bodies = unpack(pq.read_table(tmp_path / "one")["fingerprint_body"].to_pylist())
    assert similarities(bodies, np.roll(bodies, 1, axis=0)).max() < 0.03


def test_made_copies_are_as_alike_as_the_mix_says(tmp_path: Path) -> None:
    write_pages(tmp_path / "pages", 300, Mix(copied=1, copies=300, boilerplate=0, changed=0.3))
    bodies = unpack(pq.read_table(tmp_path / "pages")["fingerprint_body"].to_pylist())
    alike = similarities(bodies, np.roll(bodies, 1, axis=0))
    assert 0.4 < alike.min() < alike.max() <= 1
    assert alike.mean() == pytest.approx(0.85**2, abs=0.03)


def test_measured_and_told(tmp_path: Path) -> None:
    row = measure(600, ["--jobs", "1"], tmp_path)
    assert row["found"]["pages"] == 600
    assert row["found"]["pairs"] > 50
    assert row["peak_memory"] > 10**7 and row["seconds"] >= row["cpu_seconds"] / 2 > 0
    assert not list(tmp_path.iterdir())
    told = table({"machine": "a machine", "rows": [row]})
    assert "| 600 | `--jobs 1` |" in told and "Measured on a machine." in told


def test_command_keeps_other_rows_and_fills_the_page(tmp_path: Path) -> None:
    pytest.importorskip("matplotlib", reason="needs the extra plots")
    out, page = tmp_path / "growth.json", tmp_path / "page.md"
    page.write_text("Before.\n<!-- growth -->\nold\n<!-- /growth -->\nAfter.\n")
    for counts in ("300", "200,300"):
        line = ["--pages", counts, "--out", str(out), "--page", str(page), "--jaccard", "0.7"]
        done = CliRunner().invoke(main, line)
        assert done.exit_code == 0, done.output
    rows = json.loads(out.read_text())["rows"]
    assert [(r["pages"], r["options"]) for r in rows] == [
        (200, "--jaccard 0.7"),
        (300, "--jaccard 0.7"),
    ]
    text = page.read_text()
    assert text.startswith("Before.\n<!-- growth -->\n| pages |")
    assert text.endswith("<!-- /growth -->\nAfter.\n") and "old" not in text
    assert out.with_suffix(".png").read_bytes().startswith(b"\x89PNG")


def test_command_that_fails(tmp_path: Path) -> None:
    line = ["--pages", "100", "--out", str(tmp_path / "growth.json"), "--jaccard", "7"]
    done = CliRunner().invoke(main, line)
    assert done.exit_code == 1
    assert "detector crawl ended with 2 at 100 pages" in done.output
    assert CliRunner().invoke(main, ["--pages", "x", "--out", "y"]).exit_code == 2
