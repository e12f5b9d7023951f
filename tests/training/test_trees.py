from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray
from sklearn.ensemble import HistGradientBoostingClassifier

from detector.model.additive import AdditiveModel, mean_of, scaled
from detector.model.forest import Forest
from detector.training.sample import Sample
from detector.training.trees import TreeOptions, fit_trees

NAMES = ("one", "two", "three")
OPTIONS = TreeOptions(rounds=40, learning_rate=0.2, min_samples_leaf=10)

Floats = NDArray[np.float64]


def made(seed: int = 0, rows: int = 800) -> tuple[Floats, NDArray[np.int_]]:
    """Return rows whose label is told by two signals together, and by neither alone."""
    random = np.random.default_rng(seed)
    values = random.normal(size=(rows, 3))
    values[random.random((rows, 3)) < 0.2] = np.nan
    known = np.nan_to_num(values, nan=0.7)
    return values, ((known[:, 0] > 0) ^ (known[:, 1] > 0)).astype(int)


VALUES, LABELS = made()
WEIGHTS = np.random.default_rng(5).uniform(0.5, 2, len(LABELS))
FRESH = np.vstack([made(1)[0], np.full((1, 3), np.nan), np.full((1, 3), 1e9)])


def fitted(directions: tuple[int, int, int] = (0, 0, 0)) -> AdditiveModel:
    return fit_trees(Sample(VALUES, LABELS, WEIGHTS, NAMES, directions), OPTIONS)


def forest() -> Forest:
    found = fitted().forest
    assert found is not None
    return found


@pytest.mark.parametrize("directions", [(0, 0, 0), (1, 0, -1)])
def test_the_forest_is_the_booster(directions: tuple[int, int, int]) -> None:
    booster = HistGradientBoostingClassifier(
        max_iter=OPTIONS.rounds,
        learning_rate=OPTIONS.learning_rate,
        max_leaf_nodes=OPTIONS.leaves,
        min_samples_leaf=OPTIONS.min_samples_leaf,
        l2_regularization=OPTIONS.l2,
        max_bins=OPTIONS.bins,
        max_features=OPTIONS.features,
        monotonic_cst=list(directions),
        early_stopping=False,
        random_state=0,
    ).fit(VALUES, LABELS, sample_weight=WEIGHTS)
    told = fitted(directions).log_odds(FRESH)
    assert told == pytest.approx(booster.decision_function(FRESH), abs=1e-9)


def test_what_is_credited_adds_up() -> None:
    model = fitted()
    summed = model.contributions(FRESH).sum(axis=1) + model.intercept
    assert summed == pytest.approx(model.log_odds(FRESH), abs=1e-9)


def test_each_tree_is_asked_on_its_own() -> None:
    """Leaves found one node after another are those found for all pages at once."""
    grown, total = forest(), 0.0
    row = FRESH[3]
    for root in grown.roots:
        node = root
        while grown.signals[node] >= 0:
            value = row[grown.signals[node]]
            left = grown.missing_left[node] if np.isnan(value) else value <= grown.edges[node]
            node = node + 1 if left else grown.right[node]
        total += grown.means[node]
    assert grown.log_odds(row[None]) == pytest.approx([total], abs=1e-9)


def test_signals_that_tell_only_together_are_learnt_and_credited() -> None:
    right = (fitted().log_odds(FRESH[:-2]) > 0) == made(1)[1].astype(bool)
    assert right.mean() > 0.9
    credited = np.abs(forest().contributions(FRESH)).mean(axis=0)
    assert credited[:2].min() > 3 * credited[2]


def test_a_direction_is_kept() -> None:
    model = fitted((1, 0, 0))
    rows = np.column_stack([np.linspace(-3, 3, 50), np.zeros(50), np.zeros(50)])
    assert (np.diff(model.log_odds(rows)) >= -1e-9).all()


def test_means_of_models_with_trees_are_means_of_their_log_odds() -> None:
    one, two = fitted(), scaled(fitted((1, 0, 0)), 0.3, 0.1)
    both = mean_of([one, two])
    expected = (one.log_odds(FRESH) + two.log_odds(FRESH)) / 2
    assert both.log_odds(FRESH) == pytest.approx(expected, abs=1e-9)
    assert both.contributions(FRESH).sum(axis=1) + both.intercept == pytest.approx(expected)


def test_no_pages_and_columns_of_nothing_do_no_harm() -> None:
    assert forest().log_odds(np.empty((0, 3))).shape == (0,)
    values = VALUES.copy()
    values[:, 1] = np.nan
    model = fit_trees(Sample(values, LABELS, WEIGHTS, NAMES, (0, 0, 0)), OPTIONS)
    assert model.forest is not None
    assert 1 not in model.forest.signals
