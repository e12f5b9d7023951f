"""Figures of hosts and second stage on a small farmed crawl."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from benchmarks.hosts import calibration_error, figures, make_crawl, recall_at

pytest.importorskip("duckdb", reason="needs the crawl extra")


def test_a_farmed_crawl_is_measured(tmp_path: Path) -> None:
    crawl = make_crawl(tmp_path / "crawl", 240, "small")
    found = figures(crawl, min_pages=3)
    assert found["pages"] == 240
    assert 0 < found["spam_pages"] < 240
    assert found["second_stage_area"] > 0.9
    assert found["many_pages_area"] > 0.8
    assert make_crawl(tmp_path / "crawl", 240, "small").spam.tolist() == crawl.spam.tolist()


def test_recall_at_a_budget() -> None:
    scores = np.array([5.0, 4.0, 3.0, 2.0, 1.0, 0.0])
    spam = np.array([True, False, True, False, False, False])
    assert recall_at(scores, spam, 0.0) == 0.5
    assert recall_at(scores, spam, 0.25) == 1.0


def test_calibration() -> None:
    spam = np.array([True] * 8 + [False] * 2)
    assert calibration_error(np.full(10, 0.8), spam, np.ones(10)) == pytest.approx(0)
    assert calibration_error(np.full(10, 0.3), spam, np.ones(10)) == pytest.approx(0.5)
