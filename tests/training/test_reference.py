from __future__ import annotations

import numpy as np

from detector.model.additive import AdditiveModel, Shape
from detector.training.labelled import FARMED
from detector.training.reference import reference_of
from detector.training.train import train
from tests.training.tables import LIGHT, NAMES, made_held, made_table

TABLE = made_table()
FLAT = AdditiveModel(0.0, tuple(Shape(name, np.empty(0), np.zeros(1), 0.0) for name in NAMES))


def test_real_whole_views_are_kept() -> None:
    found = reference_of(TABLE, made_held().weights, made_held().log_odds, FLAT)
    real = TABLE.source != FARMED
    assert {name: shape.pages for name, shape in found.shapes.items()} == {
        view: int((real & (TABLE.view == view)).sum()) for view in ("html", "main")
    }
    assert tuple(found.shapes["html"].signals) == NAMES


def test_where_no_page_is_real_farmed_ones_stand_in() -> None:
    farmed = TABLE.source == FARMED
    rows = TABLE.where(farmed)
    held = made_held()
    found = reference_of(rows, held.weights[farmed], held.log_odds[farmed], FLAT)
    assert set(found.shapes) == {"html", "main"}


def test_a_trained_model_has_one() -> None:
    model = train(TABLE, "made", LIGHT, held=made_held())
    assert model.reference is not None
    shape = model.reference.shapes["html"]
    rows = (TABLE.view == "html") & (TABLE.source != FARMED)
    scores = np.sort(made_held().log_odds[rows])
    assert scores[0] <= shape.score.edges[0] <= shape.score.edges[-1] <= scores[-1]
