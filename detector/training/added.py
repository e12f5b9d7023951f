"""A model that keeps what another has learnt, and adds what one's own pages say."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from detector.model.additive import AdditiveModel, mean_of, scaled
from detector.model.calibration import BASE_RATE
from detector.model.file import Model
from detector.training.reference import reference_of
from detector.training.table import Table
from detector.training.train import Held, TrainingOptions, clean_scores, held_out, train

__all__ = ["add_to"]

Floats = NDArray[np.float64]


def add_to(
    base: Model,
    table: Table,
    version: str,
    options: TrainingOptions | None = None,
    *,
    jobs: int = 1,
    card: dict[str, Any] | None = None,
) -> Model:
    """Train a model on a table, and stack it on another (Wolpert 1992).

    How much each of the two counts is fitted on sites that the new one has not seen. A sum
    of additive models is additive, so that explanations still add up. The reference for
    `detector.model.drift` is of the table's pages: those that the model is now meant for.

    Parameters
    ----------
    base : Model
        The model to add to. It must not have learnt from the table's pages.
    table : Table
        Rows of both classes.
    version : str
        What the model shall be called.
    options : TrainingOptions, optional
        How to train.
    jobs : int
        Processes to work with.
    card : dict, optional
        Plain values for the model card.
    """
    options = options or TrainingOptions()
    table = table.select(base.additive.names)
    held = held_out(table, options, jobs=jobs)
    known = base.additive.log_odds(table.values)
    kept, added, offset = _shares(known, held)
    own = train(
        table, version, options, held=replace(held, slope=added, offset=offset), card=card or {}
    )
    both = Held(table, held.weights, kept * known + added * held.raw, 1.0, offset)
    languages = {*base.languages, *own.languages} if base.languages else ()
    additive = _sum(scaled(base.additive, kept, 0.0), own.additive)
    return replace(
        own,
        additive=additive,
        clean_scores=clean_scores(both),
        families=base.families,
        languages=tuple(sorted(languages)),
        reference=reference_of(table, both.weights, both.log_odds, additive),
    )


def _shares(known: Floats, held: Held) -> tuple[float, float, float]:
    """Return what to multiply the two models' log-odds with, and the offset."""
    from sklearn.linear_model import LogisticRegression

    spam = held.table.spam
    balanced = np.where(
        spam == 1,
        held.weights * BASE_RATE / held.weights[spam == 1].sum(),
        held.weights * (1 - BASE_RATE) / held.weights[spam == 0].sum(),
    )
    fitted = LogisticRegression(C=10.0).fit(
        np.column_stack([known, held.raw]), spam, sample_weight=balanced * len(spam)
    )
    # Below 0 a model would be believed the wrong way round.
    kept, added = np.maximum(fitted.coef_[0], 0.0)
    return float(kept), float(added), float(fitted.intercept_[0])


def _sum(first: AdditiveModel, second: AdditiveModel) -> AdditiveModel:
    return mean_of([scaled(model, 2.0, 0.0) for model in (first, second)])
