from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from detector.model.additive import bounded, scaled
from detector.model.calibration import CleanScores
from detector.training.balance import fold_of, row_weights
from detector.training.labelled import FARMED
from detector.training.ridge import fit_ridge
from detector.training.sample import Sample
from detector.training.train import (
    centred,
    clean_scores,
    family_name,
    fit,
    held_out,
    primary_rows,
    train,
)
from detector.training.trees import fit_trees
from tests.training.tables import LIGHT, NAMES, made_held, made_table

TABLE = made_table()


def test_every_row_is_scored_by_a_model_that_saw_no_page_of_its_site() -> None:
    held = made_held()
    folds = fold_of(TABLE, LIGHT.folds, LIGHT.seed)
    for number in range(LIGHT.folds):
        model = fit(TABLE, row_weights(TABLE), folds != number, LIGHT)
        own = folds == number
        assert held.raw[own] == pytest.approx(model.log_odds(TABLE.values[own]))


@pytest.mark.parametrize("share", [0.0, 0.5, 0.8])
def test_shapes_and_trees_count_by_their_shares(share: float) -> None:
    weights, rows = row_weights(TABLE), np.arange(len(TABLE))
    sample = Sample.of(TABLE, weights, rows)
    alike = [
        scaled(model, 1 / model.log_odds(TABLE.values).std(), 0.0)
        for model in (fit_ridge(sample), fit_trees(sample, LIGHT.trees))
    ]
    shapes, trees = bounded(alike[0], 1.0).log_odds(TABLE.values), alike[1].log_odds(TABLE.values)
    mixed = (1 - share) * shapes + share * trees
    model = fit(TABLE, weights, rows, replace(LIGHT, tree_share=share))
    assert model.log_odds(TABLE.values) == pytest.approx(mixed)
    assert (model.forest is None) == (share == 0)


def test_what_is_known_of_a_site_alone_does_not_help() -> None:
    """Labels that only the site tells can't be learnt: held-out scores know nothing of them."""
    random = np.random.default_rng(0)
    sites, index = np.unique(TABLE.group, return_inverse=True)
    rows = TABLE.where(np.arange(len(TABLE)))
    rows.values[:] = random.normal(size=(len(sites), len(NAMES)))[index]
    rows.spam[:] = random.integers(0, 2, len(sites))[index]
    held = held_out(rows, LIGHT)
    means = [held.raw[rows.spam == label].mean() for label in (0, 1)]
    seen = fit(rows, row_weights(rows), np.arange(len(rows)), LIGHT).log_odds(rows.values)
    known = [seen[rows.spam == label].mean() for label in (0, 1)]
    assert known[1] - known[0] > 3 * abs(means[1] - means[0])


def test_one_row_for_each_page_the_fullest_view() -> None:
    rows = primary_rows(TABLE)
    pages = list(zip(TABLE.source[rows], TABLE.page[rows], strict=True))
    assert len(pages) == len(set(pages))
    assert len(pages) == len(set(zip(TABLE.source, TABLE.page, strict=True)))
    assert set(TABLE.view[rows[TABLE.source[rows] == "legit_sites"]]) == {"html"}
    assert set(TABLE.view[rows[TABLE.source[rows] == "legit_text"]]) == {"main"}


def test_a_threshold_lets_its_share_of_clean_pages_pass() -> None:
    held = made_held()
    scores = clean_scores(held)
    threshold = scores.threshold(0.1)
    clean = (TABLE.spam == 0) & (TABLE.source != FARMED)
    assert np.mean(held.log_odds[clean] >= threshold.log_odds) == pytest.approx(0.1, abs=0.05)
    assert threshold.low <= threshold.log_odds <= threshold.high


def test_a_model_holds_what_judging_needs() -> None:
    model = train(TABLE, "test", LIGHT, held=made_held(), card={"pages": 1})
    assert (model.version, model.card) == ("test", {"pages": 1})
    assert model.additive.names == NAMES
    assert isinstance(model.clean_scores, CleanScores)
    assert model.families is not None
    assert set(model.families.names) == {"machine_filler", "spun", "name_injected"}
    assert model.languages == ("de", "en")


def test_calibrated_probabilities_hold() -> None:
    held = made_held()
    model = train(TABLE, "test", LIGHT, held=held)
    real = TABLE.source != FARMED
    said = 1 / (1 + np.exp(-held.log_odds[real]))
    seen, weights = TABLE.spam[real], held.weights[real].copy()
    for label in (0, 1):
        weights[seen == label] /= weights[seen == label].sum()
    assert np.average(said, weights=weights) == pytest.approx(0.5, abs=0.02)
    assert model.additive.log_odds(TABLE.values)[TABLE.spam == 1].mean() > 1


def test_centring_moves_no_page() -> None:
    weights = row_weights(TABLE)
    model = fit(TABLE, weights, np.arange(len(TABLE)), LIGHT)
    moved = centred(model, TABLE, weights)
    assert moved.log_odds(TABLE.values) == pytest.approx(model.log_odds(TABLE.values))
    means = np.average(moved.contributions(TABLE.values), axis=0, weights=weights)
    assert means == pytest.approx(np.zeros(len(NAMES)), abs=1e-9)


@pytest.mark.parametrize(
    ("label", "name"),
    [("spun", "spun"), ("download-bait", "download_bait"), ("x:ai-seo-article", "machine_filler")],
)
def test_family_names(label: str, name: str) -> None:
    assert family_name(label) == name
