from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray
from sklearn.ensemble import HistGradientBoostingClassifier

from detector.training.boosting import BoostingOptions, _tables, fit_boosted
from detector.training.sample import Sample

NAMES = ("one", "two", "three")
OPTIONS = BoostingOptions(rounds=40, learning_rate=0.2, min_samples_leaf=10)

Floats = NDArray[np.float64]


def made(seed: int = 0, rows: int = 600) -> tuple[Floats, NDArray[np.int_]]:
    random = np.random.default_rng(seed)
    values = random.normal(size=(rows, 3))
    values[random.random((rows, 3)) < 0.2] = np.nan
    labels = (np.nan_to_num(values[:, 0], nan=0.8) + random.normal(size=rows) > 0.3).astype(int)
    return values, labels


VALUES, LABELS = made()
WEIGHTS = np.random.default_rng(5).uniform(0.5, 2, len(LABELS))


def sample(values: Floats = VALUES, directions: tuple[int, int, int] = (0, 0, 0)) -> Sample:
    return Sample(values, LABELS, WEIGHTS, NAMES, directions)


@pytest.mark.parametrize("directions", [(0, 0, 0), (1, 0, -1)])
def test_the_tables_are_the_trees(directions: tuple[int, int, int]) -> None:
    """The additive model says, to rounding, what the booster that it comes from says."""
    booster = HistGradientBoostingClassifier(
        max_iter=30,
        interaction_cst="no_interactions",
        monotonic_cst=list(directions),
        early_stopping=False,
        random_state=0,
    ).fit(VALUES, LABELS, sample_weight=WEIGHTS)
    model = _tables(booster, NAMES)
    fresh = np.vstack([made(1)[0], np.full((1, 3), np.nan), np.full((1, 3), 1e9)])
    assert model.log_odds(fresh) == pytest.approx(booster.decision_function(fresh), abs=1e-9)


def test_a_direction_is_kept() -> None:
    for direction in (1, -1):
        model = fit_boosted(sample(directions=(direction, 0, 0)), OPTIONS)
        steps = np.diff(model.shapes[0].scores) * direction
        assert (steps >= -1e-9).all()


def test_it_learns_what_tells_and_missing_values_too() -> None:
    model = fit_boosted(sample(), OPTIONS)
    spread = [float(np.ptp(shape.scores)) for shape in model.shapes]
    assert spread[0] > 2 * max(spread[1:])
    assert model.shapes[0].missing > 0


def test_a_column_of_nothing_adds_nothing() -> None:
    values = VALUES.copy()
    values[:, 1] = np.nan
    model = fit_boosted(sample(values), OPTIONS)
    assert len(model.shapes[1].edges) == 0
    assert abs(model.shapes[1].scores).max() == 0


def test_the_same_seed_gives_the_same_model() -> None:
    options = BoostingOptions(rounds=10, min_samples_leaf=10, seed=9)
    one, two = (fit_boosted(sample(), options) for _ in range(2))
    assert (one.log_odds(VALUES) == two.log_odds(VALUES)).all()
