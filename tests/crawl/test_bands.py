"""Bands: pages that are alike share one, others don't."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from detector.crawl.bands import Banding, band_keys, choose_banding
from detector.crawl.fingerprint import BODY_VALUES
from detector.errors import DetectorError


@given(st.floats(0.5, 1))
def test_banding_fits_the_sketch_and_loses_little(jaccard: float) -> None:
    banding = choose_banding(jaccard)
    assert banding.bands * banding.rows <= BODY_VALUES
    assert banding.recall(jaccard) >= 0.995
    if banding.bands > 1:
        fewer = Banding(banding.bands - 1, banding.rows)
        longer = Banding(BODY_VALUES // (banding.rows + 1), banding.rows + 1)
        assert fewer.recall(jaccard) < 0.995 and longer.recall(jaccard) < 0.995


@pytest.mark.parametrize("jaccard", [0.0, 0.39, 1.01, float("nan")])
def test_similarity_out_of_range(jaccard: float) -> None:
    with pytest.raises(DetectorError, match=r"give a number from 0\.4 to 1"):
        choose_banding(jaccard)


def test_found_as_often_as_the_formula_says() -> None:
    random = np.random.default_rng(1)
    left = random.integers(0, 2**8, (2_000, BODY_VALUES), dtype=np.uint8)
    changed = random.random(left.shape) > 0.6
    right = np.where(changed, random.integers(0, 2**8, left.shape, dtype=np.uint8), left)
    banding = Banding(32, 8)
    met = (band_keys(left, banding) == band_keys(right, banding)).any(axis=1)
    assert met.mean() == pytest.approx(banding.recall(0.6), abs=0.04)


def test_bands_of_other_places_differ() -> None:
    same = np.full((1, BODY_VALUES), 7, dtype=np.uint8)
    keys = band_keys(same, Banding(32, 8))
    assert len(np.unique(keys)) == 32


def test_values_beyond_the_last_band_count_for_nothing() -> None:
    left = np.zeros((1, BODY_VALUES), dtype=np.uint8)
    right = left.copy()
    right[0, BODY_VALUES - 1] = 1
    banding = Banding(85, 3)
    assert (band_keys(left, banding) == band_keys(right, banding)).all()
