"""The reference of its training pages that a model keeps, for `detector.model.drift`."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from detector.model.additive import AdditiveModel
from detector.model.reference import SHAPES, Reference
from detector.training.labelled import FARMED
from detector.training.table import Table

__all__ = ["reference_of"]

Floats = NDArray[np.float64]


def reference_of(
    table: Table, weights: Floats, log_odds: Floats, additive: AdditiveModel
) -> Reference:
    """Summarize the real pages of a table, weighed as in training; all pages if none is real.

    Farmed pages and cut views are left out: they make the model robust, but no crawl looks
    like them. So is the text of another extractor, whose kind is anybody's guess.

    Parameters
    ----------
    table : Table
        The rows that a model learnt from.
    weights : ndarray of shape (n_rows,)
        Their sample weights.
    log_odds : ndarray of shape (n_rows,)
        What they got from models that had not seen their sites.
    additive : AdditiveModel
        The model that learnt from all of them.
    """
    rows = np.isin(table.view, SHAPES)
    real = rows & (table.source != FARMED)
    if real.any():
        rows = real
    return Reference.of(
        table.values[rows],
        table.names,
        scores=log_odds[rows],
        spam=table.spam[rows],
        sites=table.group[rows],
        weights=weights[rows],
        shapes=table.view[rows],
        added=additive.contributions(table.values[rows]),
    )
