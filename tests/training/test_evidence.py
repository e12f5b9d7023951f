"""Weights of a crawl's evidence: signs that hold, shrinking, and what is held out."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from detector.crawl.evidence import Evidence, Term
from detector.crawl.hosts import VERDICTS, HostOptions, find_hosts
from detector.crawl.hosts_profile import HOST_TERMS
from detector.crawl.second_stage import PAGE_TERMS
from detector.training.evidence import LabelledCrawl, Observed, added_up, fit_evidence, fit_signed
from tests.crawl.made import Rows, made_crawl, rows_of, scored


@settings(max_examples=20, deadline=None)
@given(st.lists(st.sampled_from([-1, 0, 1]), min_size=3, max_size=3), st.integers(0, 99))
def test_signs_hold(signs: list[int], seed: int) -> None:
    random = np.random.default_rng(seed)
    features = random.normal(size=(256, 3))
    spam = features @ np.array([1.0, -1.0, 0.2]) + random.normal(size=256) > 0
    weights = fit_signed(features, spam, np.zeros(256), np.array(signs))
    assert all(w * s >= 0 for w, s in zip(weights, signs, strict=True))


def test_what_is_given_is_not_learnt_again() -> None:
    x = np.random.default_rng(1).normal(size=2_000)
    spam = np.random.default_rng(2).random(2_000) < 1 / (1 + np.exp(-2 * x))
    alone = fit_signed(x[:, None], spam, np.zeros(2_000), np.array([1]))
    beside = fit_signed(x[:, None], spam, 2 * x, np.array([0]))
    assert alone[0] == pytest.approx(2, abs=0.4)
    assert abs(beside[0]) < 0.2


def crawl(folder: Path, seed: int) -> LabelledCrawl:
    """Return a crawl of farms that copy from papers, of which the pages tell little."""
    pytest.importorskip("duckdb", reason="needs the crawl extra")
    random = np.random.default_rng(seed)
    pages: Rows = []
    clusters, roles = [], {}
    for story in range(60):
        paper, farm = random.integers(0, 12, 2)
        for site, role in ((f"paper{paper}", "original"), (f"farm{farm}", "unlicensed copy")):
            shift = 1.0 if site.startswith("farm") else -1.0
            probability = 1 / (1 + np.exp(-random.normal(shift, 1.5)))
            roles[len(pages)] = role
            pages.append(scored(f"https://{site}.example/{story}", float(probability)))
        clusters.append((len(pages) - 2, len(pages) - 1))
    folder.mkdir()
    given, out = made_crawl(folder, pages, clusters=clusters, roles=roles)
    spam = np.array(["farm" in page["url"] for page in pages])
    return LabelledCrawl([given], out, spam, str(seed))


def test_fitted_weights_tell_farms_of_another_crawl(tmp_path: Path) -> None:
    crawls = [crawl(tmp_path / str(seed), seed) for seed in (1, 2, 3)]
    evidence = fit_evidence(crawls, {"crawls": "made"})
    assert [term.name for term in evidence.host] == list(HOST_TERMS)
    assert [term.name for term in evidence.page] == list(PAGE_TERMS)
    assert evidence.thresholds["strict"] >= evidence.thresholds["broad"]
    assert Evidence.from_json(evidence.to_json()) == evidence
    other = crawl(tmp_path / "4", 4)
    find_hosts(other.inputs, other.folder, HostOptions(evidence=evidence))
    rows = rows_of(other.folder / VERDICTS)
    alone = np.array([row["page_log_odds"] > 0 for row in rows]) == other.spam
    together = np.array([row["log_odds"] > 0 for row in rows]) == other.spam
    assert together.mean() > alone.mean() + 0.1


def test_rows_add_up_as_terms_do() -> None:
    values = np.array([[1.0, np.nan], [0.0, 2.0]])
    pages = np.array([[3.0, 0.0], [1.0, 1.0]])
    seen = Observed(values, pages, np.array([True, False]), np.array([0.5, -0.5]))
    terms = (Term("one", 0.5, 1.0, 4.0), Term("other", 0.0, 0.0, 1.0))
    assert added_up(seen, terms).tolist() == [0.5 + 4 * 3 / 4 * 0.5, -0.5 - 4 / 2 * 0.5 + 2]
