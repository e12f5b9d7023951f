"""Other kinds of models on the same rows and folds, and what gives a source away."""

from __future__ import annotations

import time
import warnings
from collections.abc import Callable
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from detector.training.balance import fold_of, row_weights
from detector.training.boosting import BoostingOptions, binnable, fit_boosted
from detector.training.figures import area_of
from detector.training.held_figures import PRIMARY, masks, network_figures, view_rows
from detector.training.ridge import fit_ridge
from detector.training.sample import Sample
from detector.training.table import Table
from detector.training.train import TrainingOptions, fit
from detector.training.trees import fit_trees

__all__ = ["KINDS", "compare_kinds", "source_leak"]

Floats = NDArray[np.float64]
Step = Callable[[int], None]

_BOOSTING = BoostingOptions(rounds=80, learning_rate=0.2)  # as light as the judge's trees
_BAGS = 2  # of the explainable boosting machine
_LEAKS = 15  # signals that are named
_SEEN = 4_000  # rows of each source that the leak check looks at, at the most


class Scorer(Protocol):
    """What a fitted model must do."""

    def __call__(self, rows: Floats) -> Floats:
        """Return log-odds, or anything that orders pages alike."""


Fitter = Callable[[Table, Floats, TrainingOptions], Scorer]


def _whole(table: Table, weights: Floats, options: TrainingOptions) -> Scorer:
    return fit(table, weights, np.arange(len(table)), options).log_odds


def _shapes(table: Table, weights: Floats, options: TrainingOptions) -> Scorer:
    return fit_ridge(Sample.of(table, weights), options.ridge).log_odds


def _boosted(table: Table, weights: Floats, options: TrainingOptions) -> Scorer:
    return fit_boosted(Sample.of(table, weights), _BOOSTING).log_odds


def _logistic(table: Table, weights: Floats, options: TrainingOptions) -> Scorer:
    from sklearn.impute import SimpleImputer
    from sklearn.linear_model import LogisticRegression
    from sklearn.pipeline import make_pipeline
    from sklearn.preprocessing import StandardScaler

    pipeline = make_pipeline(
        SimpleImputer(add_indicator=True, keep_empty_features=True),
        StandardScaler(),
        LogisticRegression(C=0.03, max_iter=1000),
    )
    pipeline.fit(table.values, table.spam, logisticregression__sample_weight=weights)
    return _decided(pipeline)


def _trees(table: Table, weights: Floats, options: TrainingOptions) -> Scorer:
    return fit_trees(Sample.of(table, weights), options.trees).log_odds


def _explainable(table: Table, weights: Floats, options: TrainingOptions) -> Scorer:
    from interpret.glassbox import ExplainableBoostingClassifier

    model = ExplainableBoostingClassifier(
        feature_names=list(table.names),
        feature_types=["continuous"] * len(table.names),
        interactions=0,
        outer_bags=_BAGS,
        max_rounds=4 * _BOOSTING.rounds,
        max_bins=_BOOSTING.bins,
        random_state=options.seed,
        n_jobs=1,
    )
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", "Missing values detected")  # it learns from them
        return _decided(model.fit(table.values, table.spam, sample_weight=weights))


def _decided(model: Any) -> Scorer:
    def scores(rows: Floats) -> Floats:
        result: Floats = np.asarray(model.decision_function(rows), dtype=np.float64)
        return result

    return scores


KINDS: dict[str, Fitter] = {
    "shapes and trees": _whole,
    "shapes alone": _shapes,
    "boosted shapes alone": _boosted,
    "logistic regression": _logistic,
    "trees alone": _trees,
    "explainable boosting machine": _explainable,
}
"""Kinds of models by name: first the one that is trained; the last needs ``interpret``."""


def compare_kinds(
    table: Table, options: TrainingOptions, *, progress: Step | None = None
) -> dict[str, Any]:
    """Return the headline of each kind of model, fitted on the same rows and folds.

    Rows are the primary and the main view of each page. A kind whose package is not
    installed is left out.
    """
    kept = np.union1d(view_rows(table, PRIMARY), view_rows(table, "main"))
    weights, part = row_weights(table)[kept], table.where(kept)
    folds = fold_of(part, options.folds, options.seed)
    found = {}
    for name, fitter in KINDS.items():
        try:
            found[name] = _kind(fitter, part, weights, folds, options)
        except ImportError:
            continue
        if progress is not None:
            progress(1)
    return {"kinds": found, "rows": len(part)}


def _kind(
    fitter: Fitter,
    table: Table,
    weights: Floats,
    folds: NDArray[np.int_],
    options: TrainingOptions,
) -> dict[str, Any]:
    scores = np.zeros(len(table))
    fitting = scoring = 0.0
    for number in np.unique(folds):
        held = folds == number
        start = time.perf_counter()
        scorer = fitter(table.where(~held), weights[~held], options)
        fitted = time.perf_counter()
        scores[held] = scorer(table.values[held])
        fitting += fitted - start
        scoring += time.perf_counter() - fitted
    single = table.values[:1]
    start = time.perf_counter()
    for _ in range(20):
        scorer(single)
    alone = (time.perf_counter() - start) / 20
    views = {}
    for view in (PRIMARY, "main"):
        rows = view_rows(table, view)
        views[view] = network_figures(scores[rows], table.where(rows))
    return {
        "views": views,
        "fit_seconds": round(fitting / len(np.unique(folds)), 2),
        "microseconds_batch": round(1e6 * scoring / len(table), 2),
        "microseconds_single": round(1e6 * alone, 1),
    }


# --- what gives a source away -------------------------------------------------------------


def source_leak(table: Table, options: TrainingOptions, scores: Floats) -> dict[str, Any]:
    """Return how well the signals alone tell the sources of clean pages apart, by view.

    Parameters
    ----------
    table : Table
        Rows; only real clean ones are looked at.
    options : TrainingOptions
        Folds and seed.
    scores : ndarray of shape (n_rows,)
        Held-out log-odds of spam: they should not tell sources apart.
    """
    clean = masks(table)["all"]
    found = {}
    for view in ("html", "full", "main", "page"):
        rows = np.flatnonzero(clean & (table.view == view))
        rows = _few_of_each(table.source[rows], rows, options.seed)
        if len(np.unique(table.source[rows])) >= 2:
            found[view] = _leak_of_view(table.where(rows), scores[rows], options)
    return found


def _few_of_each(sources: NDArray[np.str_], rows: NDArray[np.int_], seed: int) -> NDArray[np.int_]:
    random = np.random.default_rng(seed)
    parts = [random.permutation(rows[sources == name])[:_SEEN] for name in np.unique(sources)]
    return np.sort(np.concatenate(parts)) if parts else rows


def _leak_of_view(table: Table, scores: Floats, options: TrainingOptions) -> dict[str, Any]:
    from sklearn.metrics import balanced_accuracy_score

    folds = _source_folds(table, options.seed)
    told = np.empty(len(table), dtype=table.source.dtype)
    lost = np.zeros(len(table.names))
    random = np.random.default_rng(options.seed)
    for number in np.unique(folds):
        held = folds == number
        model = _source_model(table.where(~held), options.seed)
        told[held] = model.predict(table.values[held])
        lost += _permuted_losses(model, table.where(held), random)
    names = [str(name) for name in np.unique(table.source)]
    order = np.argsort(-lost)[:_LEAKS]
    return {
        "sources": {name: int((table.source == name).sum()) for name in names},
        "balanced_accuracy": float(balanced_accuracy_score(table.source, told)),
        "chance": 1 / len(names),
        "signals": [
            {
                "signal": table.names[i],
                "lost_accuracy": float(lost[i] / len(np.unique(folds))),
                "areas": _source_areas(table.values[:, i], table.source),
            }
            for i in order
            if lost[i] > 0
        ],
        "score_areas": _source_areas(scores, table.source),
    }


def _source_folds(table: Table, seed: int) -> NDArray[np.int_]:
    """Deal the sites of each source out to as many folds as the source with fewest allows."""
    sites = [len(np.unique(table.group[table.source == s])) for s in np.unique(table.source)]
    return fold_of(table, max(2, min(5, *sites)), seed)


def _source_model(table: Table, seed: int) -> Any:
    from sklearn.ensemble import HistGradientBoostingClassifier

    model = HistGradientBoostingClassifier(
        max_iter=60,
        max_leaf_nodes=8,
        class_weight="balanced",
        max_features=0.3,
        early_stopping=False,
        random_state=seed,
    )
    return model.fit(binnable(table.values), table.source)


def _permuted_losses(model: Any, table: Table, random: np.random.Generator) -> Floats:
    """Return the balanced accuracy that is lost when one signal's values change places."""
    from sklearn.metrics import balanced_accuracy_score

    values = table.values.copy()
    present = [name for name in model.classes_ if (table.source == name).any()]
    if len(present) < 2:
        return np.zeros(values.shape[1])
    whole = balanced_accuracy_score(table.source, model.predict(values))
    lost = np.zeros(values.shape[1])
    for column in range(values.shape[1]):
        kept = values[:, column].copy()
        if len(np.unique(kept[~np.isnan(kept)])) + np.isnan(kept).any() < 2:
            continue
        values[:, column] = random.permutation(kept)
        lost[column] = whole - balanced_accuracy_score(table.source, model.predict(values))
        values[:, column] = kept
    return lost


def _source_areas(values: Floats, sources: NDArray[np.str_]) -> dict[str, float]:
    """Return for each source how often its values are above those of the other sources."""
    known = ~np.isnan(values)
    areas = {}
    for name in np.unique(sources):
        own, others = values[known & (sources == name)], values[known & (sources != name)]
        if len(own) and len(others):
            areas[str(name)] = round(area_of(own, others), 4)
    return areas
