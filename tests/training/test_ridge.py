from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from numpy.typing import NDArray

from detector.model.additive import AdditiveModel
from detector.training.ridge import RidgeOptions, fit_ridge
from detector.training.sample import Sample

NAMES = ("rising", "falling", "noise")
FREE = (0, 0, 0)

Floats = NDArray[np.float64]


def made(seed: int = 0, rows: int = 800) -> tuple[Floats, NDArray[np.int_]]:
    """Return values of which the first speaks for spam, the second against it."""
    random = np.random.default_rng(seed)
    values = random.normal(size=(rows, 3))
    labels = (values[:, 0] - values[:, 1] + random.normal(size=rows) > 0).astype(int)
    values[random.random((rows, 3)) < 0.2] = np.nan
    return values, labels


VALUES, LABELS = made()
WEIGHTS = np.random.default_rng(5).uniform(0.5, 2, len(LABELS))


def fitted(
    values: Floats = VALUES,
    directions: tuple[int, ...] = FREE,
    options: RidgeOptions | None = None,
    weights: Floats = WEIGHTS,
) -> AdditiveModel:
    names = NAMES[: values.shape[1]]
    sample = Sample(values, LABELS, weights, names, directions[: values.shape[1]])
    return fit_ridge(sample, options)


def spreads(model: AdditiveModel) -> list[float]:
    return [float(np.ptp(shape.scores)) for shape in model.shapes]


def test_shapes_go_the_way_of_the_data() -> None:
    model = fitted()
    low, high = model.contributions(np.array([[-1.0] * 3, [1.0] * 3]))
    rising, falling, noise = high - low
    assert rising > 1
    assert falling < -1
    assert abs(noise) < 0.3
    log_odds = model.log_odds(VALUES)
    assert log_odds[LABELS == 1].mean() > 0 > log_odds[LABELS == 0].mean()


@pytest.mark.parametrize("direction", [1, -1])
def test_a_direction_is_kept(direction: int) -> None:
    for shape in fitted(directions=(direction,) * 3).shapes:
        assert (np.diff(shape.scores) * direction >= 0).all()


def test_a_signal_that_may_not_go_where_the_data_go_stays_flat() -> None:
    right, wrong = spreads(fitted(directions=(1, 1, 0)))[:2]
    assert right > 1
    assert wrong < 0.05


def test_what_is_unknown_adds_nothing() -> None:
    model = fitted()
    assert {shape.missing for shape in model.shapes} == {0.0}
    unknown = np.full((1, 3), np.nan)
    assert model.contributions(unknown).tolist() == [[0.0, 0.0, 0.0]]
    assert model.log_odds(unknown).tolist() == [model.intercept]


def test_the_average_page_adds_nothing() -> None:
    """So a page on which a signal is unknown is judged as if it had the average value."""
    for values, shape in zip(VALUES.T, fitted().shapes, strict=True):
        known = ~np.isnan(values)
        mean = np.average(shape(values[known]), weights=WEIGHTS[known])
        assert mean == pytest.approx(0, abs=1e-6)


def test_the_same_table_gives_the_same_model() -> None:
    one, two = fitted(), fitted(VALUES.copy())
    assert one.intercept == two.intercept
    for first, second in zip(one.shapes, two.shapes, strict=True):
        assert first.edges.tolist() == second.edges.tolist()
        assert first.scores.tolist() == second.scores.tolist()


def test_only_the_shares_of_the_weights_count() -> None:
    one, two = fitted().log_odds(VALUES), fitted(weights=WEIGHTS * 40).log_odds(VALUES)
    assert two == pytest.approx(one, abs=1e-3)


def test_a_penalty_flattens() -> None:
    found = [
        spreads(fitted(options=RidgeOptions(penalty=penalty)))
        for penalty in (0.003, 0.03, 0.3, 3.0, 1e4)
    ]
    for column in (0, 1):
        sizes = [spread[column] for spread in found]
        assert sizes == sorted(sizes, reverse=True)
    assert max(found[-1]) < 1e-3


def test_signals_that_say_the_same_share_the_weight() -> None:
    twins = np.column_stack([VALUES[:, 0], VALUES[:, 0]])
    first, second = spreads(fitted(twins))
    assert first == pytest.approx(second, rel=0.02)
    (alone,) = spreads(fitted(VALUES[:, :1]))
    assert first < alone < first + second


def test_a_certain_direction_lets_a_signal_go_farther() -> None:
    free, certain = spreads(fitted())[0], spreads(fitted(directions=(1, 0, 0)))[0]
    assert certain > 1.1 * free
    options = replace(RidgeOptions(), certainty=1.0)
    alike = spreads(fitted(directions=(1, 0, 0), options=options))[0]
    assert alike == pytest.approx(free, rel=0.05)


def test_what_only_a_few_pages_do_gets_a_step_of_its_own() -> None:
    values = VALUES.copy()
    values[:, 2] = 0.0
    values[np.flatnonzero(LABELS == 1)[::20], 2] = 5.0  # some 20 of 800
    shape = fitted(values, (0, 0, 1)).shapes[2]
    few, none = shape(np.array([5.0, 0.0]))
    assert few > 1 > 0 > none > -0.2


@pytest.mark.parametrize(
    "column",
    [
        np.full(len(LABELS), np.nan),
        np.full(len(LABELS), 3.0),
        np.where(WEIGHTS < 0.55, 1.0, np.nan),
    ],
    ids=["never known", "always the same", "hardly ever known"],
)
def test_a_signal_that_tells_nothing_gets_no_shape(column: Floats) -> None:
    values = VALUES.copy()
    values[:, 2] = column
    model = fitted(values)
    assert len(model.shapes[2].edges) == 0
    assert model.shapes[2].scores.tolist() == [0.0]
    assert spreads(model)[0] > 1
