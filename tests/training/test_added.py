from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from detector.model.additive import scaled
from detector.model.file import Model
from detector.training.added import add_to
from detector.training.figures import area_of
from detector.training.labelled import FARMED
from detector.training.table import Table
from detector.training.train import train
from tests.training.tables import LIGHT, made_table

TABLE = made_table()
REAL = TABLE.where(TABLE.source != FARMED)
FARM = TABLE.where(TABLE.source == FARMED)  # other families, with another telling signal


@pytest.fixture(scope="module")
def base() -> Model:
    return train(REAL, "base", LIGHT)


@pytest.fixture(scope="module")
def added(base: Model) -> Model:
    return add_to(base, FARM, "added", LIGHT)


def area(model: Model, table: Table) -> float:
    scores = model.additive.log_odds(table.values)
    return area_of(scores[table.spam == 1], scores[table.spam == 0])


def test_new_families_are_learnt_and_old_ones_kept(base: Model, added: Model) -> None:
    assert area(added, FARM) > area(base, FARM) + 0.03
    assert area(added, REAL) > area(base, REAL) - 0.05


def test_what_is_known_comes_from_the_older_model(base: Model, added: Model) -> None:
    assert added.version == "added"
    assert added.additive.names == base.additive.names
    assert set(base.languages) <= set(added.languages)
    assert added.families == base.families


def test_thresholds_hold_for_clean_sites_that_were_not_seen(added: Model) -> None:
    clean = FARM.where(FARM.spam == 0)
    scores = added.additive.log_odds(clean.values)
    threshold = added.clean_scores.threshold(0.1).log_odds
    assert 0.02 < np.mean(scores >= threshold) < 0.25


def test_a_base_that_is_wrong_is_not_believed(base: Model) -> None:
    wrong = replace(base, additive=scaled(base.additive, -1.0, 0.0))
    assert area(add_to(wrong, FARM, "added", LIGHT), FARM) > 0.75
