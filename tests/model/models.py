"""A small model over real signals."""

from __future__ import annotations

import numpy as np

from detector.model.additive import AdditiveModel, Shape
from detector.model.calibration import CleanScores
from detector.model.families import FamilyModel
from detector.model.file import Model
from detector.model.forest import Forest

NAMES = ("story_words", "breadcrumb_glue")


def small_model() -> Model:
    """Return a model with numbers that don't end in binary or decimal."""
    random = np.random.default_rng(7)
    shapes = tuple(
        Shape(name, np.sort(random.random(9)), random.normal(size=10), float(random.normal()))
        for name in NAMES
    )
    scores = CleanScores.of(random.normal(size=300), random.random(300), np.arange(300) // 3)
    families = FamilyModel(
        ("doorway", "spun"),
        mean=random.normal(size=2),
        scale=random.random(2) + 0.5,
        weights=random.normal(size=(2, 2)),
        offsets=random.normal(size=2),
    )
    card = {"pages": 300, "note": "Prüfung 码头"}
    forest = Forest.of(
        signals=[0, -1, 1, -1, -1, -1],
        edges=[1 / 3, 0, 2 / 7, 0, 0, 0],
        missing_left=[True, False, False, False, False, False],
        right=[2, 0, 4, 0, 0, 0],
        means=list(random.normal(size=6)),
        roots=[0, 5],
    )
    additive = AdditiveModel(1 / 3, shapes, forest)
    return Model("1/3", additive, scores, families, ("de", "en"), card)
