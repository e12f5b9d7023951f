from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from numpy.typing import NDArray

from detector.model.additive import AdditiveModel, Shape, mean_of, scaled


def shape(name: str, edges: list[float], scores: list[float], missing: float) -> Shape:
    return Shape(name, np.array(edges), np.array(scores), missing)


GLUE = shape("glue", [0.5, 2.0], [-1.0, 0.5, 2.0], 0.25)
FLAT = shape("flat", [], [0.75], -0.5)
MODEL = AdditiveModel(0.125, (GLUE, FLAT))
OTHER = AdditiveModel(-1.0, (shape("glue", [1.0], [3.0, -3.0], 1.0), FLAT))

VALUES = st.one_of(st.floats(-1e6, 1e6), st.sampled_from([0.5, 1.0, 2.0, np.nan, np.inf, -np.inf]))
ROWS = st.integers(1, 5).flatmap(lambda n: arrays(np.float64, (n, 2), elements=VALUES))


@pytest.mark.parametrize(
    ("value", "score"),
    [(-9, -1), (0.5, -1), (0.51, 0.5), (2, 0.5), (2.1, 2), (np.inf, 2), (np.nan, 0.25)],
)
def test_a_bin_holds_its_upper_edge(value: float, score: float) -> None:
    assert GLUE(np.array([value])).tolist() == [score]


@given(ROWS)
def test_contributions_and_intercept_sum_to_the_log_odds(rows: NDArray[np.float64]) -> None:
    contributions = MODEL.contributions(rows)
    assert contributions.shape == rows.shape
    assert np.array_equal(contributions.sum(axis=1) + MODEL.intercept, MODEL.log_odds(rows))


@given(ROWS, st.floats(0.1, 10), st.floats(-5, 5))
def test_a_scaled_model_is_scaled(rows: NDArray[np.float64], slope: float, offset: float) -> None:
    expected = slope * MODEL.log_odds(rows) + offset
    assert scaled(MODEL, slope, offset).log_odds(rows) == pytest.approx(expected)


@given(ROWS)
def test_the_mean_of_models_says_the_mean(rows: NDArray[np.float64]) -> None:
    expected = (MODEL.log_odds(rows) + OTHER.log_odds(rows)) / 2
    assert mean_of([MODEL, OTHER]).log_odds(rows) == pytest.approx(expected)


def test_bins_of_one_score_are_joined() -> None:
    stairs = shape("glue", [0.0, 1.0, 2.0], [1.0, 1.0, 4.0, 4.0], 0.0)
    mean = mean_of([AdditiveModel(0.0, (stairs,))]).shapes[0]
    assert mean.edges.tolist() == [1.0]
    assert mean.scores.tolist() == [1.0, 4.0]


def test_models_over_other_signals_have_no_mean() -> None:
    with pytest.raises(ValueError, match="different signals"):
        mean_of([MODEL, AdditiveModel(0.0, (FLAT, GLUE))])


def test_names_are_in_the_order_of_columns() -> None:
    assert MODEL.names == ("glue", "flat")
