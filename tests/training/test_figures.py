from __future__ import annotations

import numpy as np
import pytest

from detector.training.figures import (
    Scored,
    area,
    area_of,
    average_precision,
    average_precision_of,
    calibration_error,
    false_positives,
    mean_over_groups,
    recall_at,
    recall_of,
    reliability,
)


def scored(scores: list[float], groups: list[str] | None = None) -> Scored:
    names = groups or [f"site {i}" for i in range(len(scores))]
    return Scored(np.array(scores), np.array(names))


def drawn(mean: float, sites: int, pages: int, seed: int) -> Scored:
    random = np.random.default_rng(seed)
    groups = np.repeat([f"{seed}/{i}" for i in range(sites)], pages)
    return Scored(random.normal(mean, size=sites * pages), groups)


SPAM, CLEAN = drawn(1.5, 20, 5, seed=1), drawn(0.0, 30, 5, seed=2)


def test_area_agrees_with_scikit_learn() -> None:
    from sklearn.metrics import roc_auc_score

    labels = np.repeat([1, 0], [len(SPAM), len(CLEAN)])
    known = roc_auc_score(labels, np.concatenate([SPAM.scores, CLEAN.scores]))
    assert area_of(SPAM.scores, CLEAN.scores) == pytest.approx(known)


def test_average_precision_agrees_with_scikit_learn() -> None:
    from sklearn.metrics import average_precision_score

    spam, clean = np.round(SPAM.scores, 1), np.round(CLEAN.scores, 1)  # with ties
    labels = np.repeat([1, 0], [len(spam), len(clean)])
    weights = np.repeat([1 / len(spam), 1 / len(clean)], [len(spam), len(clean)])
    known = average_precision_score(labels, np.concatenate([spam, clean]), sample_weight=weights)
    assert average_precision_of(spam, clean) == pytest.approx(known)


def test_ties_count_half() -> None:
    assert area_of(np.zeros(3), np.zeros(5)) == 0.5


def test_no_more_clean_pages_than_the_budget_pass_the_threshold() -> None:
    clean = np.arange(200.0)
    assert recall_of(np.array([197.5]), clean, 0.01) == 0
    assert recall_of(np.array([198.5]), clean, 0.01) == 1


@pytest.mark.parametrize("measure", [area, average_precision, lambda s, c: recall_at(s, c, 0.05)])
def test_the_value_lies_in_its_interval(measure) -> None:  # type: ignore[no-untyped-def]
    figure = measure(SPAM, CLEAN)
    assert figure.low < figure.value < figure.high
    assert (figure.pages, figure.sites) == (250, 50)


def test_pages_of_one_site_are_one_opinion() -> None:
    """The same scores from fewer sites give the same value and a wider interval."""
    scores = np.repeat([0.0, 0.0, 1.0, 1.0, 2.0, 2.0], 20)
    few = Scored(scores, np.repeat(list("abcdef"), 20))
    many = Scored(scores, np.arange(120))
    wide, narrow = area(few, CLEAN), area(many, CLEAN)
    assert wide.value == narrow.value
    assert wide.high - wide.low > 1.5 * (narrow.high - narrow.low)


def test_average_precision_of_a_perfect_order() -> None:
    assert average_precision(scored([3.0, 4.0]), scored([1.0, 2.0])).value == 1


def test_networks_count_alike_whatever_their_size() -> None:
    spam = scored([9.0] * 98 + [0.0, 0.0], ["big"] * 98 + ["small"] * 2)
    figure, each = mean_over_groups(spam, scored([1.0, 2.0]), area_of)
    assert each == {"big": 1.0, "small": 0.0}
    assert figure.value == 0.5
    assert (figure.pages, figure.sites) == (102, 4)


def test_false_positives_are_at_or_above_the_threshold() -> None:
    figure = false_positives(scored([0.0, 1.0, 2.0, 3.0]), 2.0)
    assert figure.value == 0.5
    assert figure.low < 0.5 < figure.high


@pytest.mark.parametrize(("sites", "most"), [(1, 0.8), (30, 0.13)])
def test_none_of_few_sites_does_not_prove_never(sites: int, most: float) -> None:
    figure = false_positives(scored([0.0] * sites), 1.0)
    assert (figure.value, figure.low) == (0, 0)
    assert 0.8 * most < figure.high <= most


def test_calibration_error_is_the_distance_of_said_and_seen() -> None:
    said = np.full(100, np.log(0.9 / 0.1))
    seen = np.repeat([1, 0], [50, 50])
    assert calibration_error(said, seen, np.ones(100)) == pytest.approx(0.4)
    assert calibration_error(said, seen, np.repeat([9.0, 1.0], 50)) == pytest.approx(0, abs=1e-9)


def test_reliability_gives_every_page_its_weight() -> None:
    random = np.random.default_rng(0)
    log_odds = random.normal(scale=2, size=500)
    spam = (random.random(500) < 1 / (1 + np.exp(-log_odds))).astype(int)
    rows = reliability(log_odds, spam, random.random(500))
    assert sum(share for _, _, share in rows) == pytest.approx(1)
    assert all(abs(said - seen) < 0.25 for said, seen, _ in rows)


def test_a_figure_is_written_with_its_interval() -> None:
    figure = area(SPAM, CLEAN)
    assert str(figure).startswith(f"{figure.value:.3f} (")
    assert set(figure.to_dict()) == {"value", "low", "high", "pages", "sites"}
