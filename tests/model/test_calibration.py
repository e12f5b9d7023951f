from __future__ import annotations

import json

import numpy as np
import pytest

from detector.model.calibration import (
    BASE_RATE,
    CleanScores,
    fit_platt,
    log_odds_of,
    probability_of,
    shift,
)

RANDOM = np.random.default_rng(3)
SCORES = RANDOM.normal(size=4000)
SITES = np.repeat(np.arange(200), 20)
HELD = CleanScores.of(SCORES, np.ones(4000), SITES)


@pytest.mark.parametrize("log_odds", [-700.0, -3.0, 0.0, 0.5, 30.0])
def test_probability_and_log_odds_go_both_ways(log_odds: float) -> None:
    probability = probability_of(log_odds)
    assert 0 < probability < 1 or abs(log_odds) > 30
    if abs(log_odds) <= 30:
        assert log_odds_of(probability) == pytest.approx(log_odds, abs=1e-2)


@pytest.mark.parametrize("log_odds", [-1e9, -1e3, 1e3, 1e9, float("inf"), float("-inf")])
def test_far_log_odds_do_not_overflow(log_odds: float) -> None:
    assert probability_of(log_odds) == (1.0 if log_odds > 0 else 0.0)


def test_a_shift_is_bayes_rule() -> None:
    """At a tenth of the odds of spam, a probability's odds are a tenth."""
    rate = 0.05
    moved = probability_of(log_odds_of(0.8) + shift(rate))
    prior_odds = (rate / (1 - rate)) / (BASE_RATE / (1 - BASE_RATE))
    assert moved / (1 - moved) == pytest.approx(4 * prior_odds)
    assert shift(BASE_RATE) == 0


def test_a_shift_keeps_the_order() -> None:
    moved = [probability_of(x + shift(0.01)) for x in np.linspace(-9, 9, 50)]
    assert moved == sorted(moved)


def test_platt_scaling_finds_slope_and_offset() -> None:
    log_odds = RANDOM.normal(scale=2, size=20_000)
    labels = (RANDOM.random(20_000) < 1 / (1 + np.exp(-log_odds))).astype(int)
    slope, offset = fit_platt(log_odds / 3 + 1, labels, np.ones(20_000))
    assert slope == pytest.approx(3, abs=0.2)
    assert offset == pytest.approx(-3, abs=0.25)


def test_platt_scaling_brings_both_classes_to_the_base_rate() -> None:
    """A sample with few spam pages gives the same calibration as one with many."""
    spam, clean = RANDOM.normal(1, size=5000), RANDOM.normal(-1, size=5000)

    def fitted(number: int) -> tuple[float, float]:
        scores = np.concatenate([spam[:number], clean])
        return fit_platt(scores, np.repeat([1, 0], [number, 5000]), np.ones(number + 5000))

    few, many = fitted(1000), fitted(5000)
    assert few == pytest.approx(many, abs=0.15)
    assert many[1] == pytest.approx(0, abs=0.1)


def test_scores_that_say_the_opposite_are_not_turned_around() -> None:
    scores = np.concatenate([np.full(50, -1.0), np.full(50, 1.0)])
    slope, _ = fit_platt(scores, np.repeat([1, 0], 50), np.ones(100))
    assert slope == 1e-3


@pytest.mark.parametrize("budget", [0.001, 0.005, 0.02, 0.1, 0.5])
def test_a_threshold_keeps_its_budget(budget: float) -> None:
    threshold = HELD.threshold(budget)
    assert np.mean(threshold.log_odds <= SCORES) == pytest.approx(budget, abs=0.001)
    assert threshold.low <= threshold.log_odds <= threshold.high


def test_a_tighter_budget_has_a_higher_threshold() -> None:
    found = [HELD.threshold(b).log_odds for b in (0.001, 0.005, 0.02, 0.5)]
    assert found == sorted(found, reverse=True)


def test_a_clean_page_at_the_quantile_is_not_called_spam() -> None:
    same = CleanScores.of(np.ones(50), np.ones(50), np.arange(50))
    assert same.threshold(0.01).log_odds > 1


def test_weights_count() -> None:
    scores = np.array([0.0] * 50 + [1.0] * 50)
    weights = np.array([1.0] * 50 + [99.0] * 50)
    weighed = CleanScores.of(scores, weights, np.arange(100))
    assert weighed.threshold(0.9).log_odds > 0.9
    even = CleanScores.of(scores, np.ones(100), np.arange(100))
    assert even.threshold(0.9).log_odds < 0.1


def test_few_sites_make_the_interval_wide() -> None:
    site = RANDOM.normal(size=10)[np.repeat(np.arange(10), 400)]
    few = CleanScores.of(site, np.ones(4000), np.repeat(np.arange(10), 400)).threshold(0.1)
    many = HELD.threshold(0.1)
    assert few.high - few.low > 3 * (many.high - many.low)


def test_scores_come_back_from_json() -> None:
    row = json.loads(json.dumps(HELD.to_dict()))
    again = CleanScores.from_dict(row)
    assert (again.pages, again.sites) == (4000, 200)
    assert again.to_dict() == HELD.to_dict()
    assert again.threshold(0.01).log_odds == pytest.approx(HELD.threshold(0.01).log_odds, rel=1e-4)
