"""Figures of copies and roles: they count what is there."""

from __future__ import annotations

import json
from pathlib import Path

import pandas as pd
import pytest
from click.testing import CliRunner

pytest.importorskip("duckdb", reason="needs the extra crawl")

from benchmarks.originals import RoleFigures, main, role_figures
from detector.crawl.roles import ROLES


def test_roles_are_counted_by_cluster(tmp_path: Path) -> None:
    true = ["original", "licensed copy", "unlicensed copy", "licensed copy", "original", "other"]
    rows = [
        (0, 0, "original"),
        (0, 1, "licensed copy"),
        (0, 2, "unlicensed copy"),
        (3, 3, "unlicensed copy"),
        (3, 4, "unknown"),
        (5, 5, "unknown"),
    ]
    pd.DataFrame(rows, columns=["cluster", "page", "role"]).to_parquet(tmp_path / ROLES)
    assert role_figures(tmp_path, true) == RoleFigures(
        clusters=3,
        with_original=2,
        right=2,
        right_with_original=1,
        licensed=2,
        misjudged=1,
        unlicensed=1,
        caught=1,
    )


def test_measure(tmp_path: Path) -> None:
    line = ["measure", str(tmp_path / "work"), "--pages", "240", "--jobs", "1", "--seed", "m"]
    done = CliRunner().invoke(main, line)
    assert done.exit_code == 0, done.output
    pairs = json.loads(done.output.splitlines()[0])
    assert pairs["pairs"] >= 50
    assert pairs["right"] >= 0.9 * pairs["found"] > 0
    assert "original named" in done.output
    assert done.output.count("licensed copies called unlicensed") == 2
