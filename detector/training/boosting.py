"""Additive models grown by scikit-learn's gradient boosting without interactions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from detector.model.additive import AdditiveModel, Shape, mean_of

__all__ = ["BoostingOptions", "fit_additive"]

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class BoostingOptions:
    """How the shapes are grown; the defaults were chosen by grouped cross-validation."""

    rounds: int = 300
    learning_rate: float = 0.06
    leaves: int = 4
    min_samples_leaf: int = 60
    l2: float = 5.0
    bins: int = 64
    bags: int = 4
    seed: int = 0


def fit_additive(
    rows: Floats,
    labels: NDArray[np.int_],
    weights: Floats,
    groups: NDArray[Any],
    names: Sequence[str],
    directions: Sequence[int],
    options: BoostingOptions | None = None,
) -> AdditiveModel:
    """Fit an additive model, averaged over bags of groups.

    Parameters
    ----------
    rows : ndarray of shape (n_pages, n_signals)
        Values; NaN where unknown.
    labels : ndarray of shape (n_pages,)
        1 for spam, 0 for clean.
    weights : ndarray of shape (n_pages,)
        Sample weights.
    groups : ndarray of shape (n_pages,)
        Site or network of each page; a bag leaves whole groups out.
    names : sequence of str
        Names of the columns.
    directions : sequence of {-1, 0, 1}
        Monotone constraint of each column.
    options : BoostingOptions, optional
        How the shapes are grown.
    """
    options = options or BoostingOptions()
    random = np.random.default_rng(options.seed)
    found = np.unique(groups)
    models = []
    for bag in range(options.bags):
        left_out = random.choice(found, size=len(found) // 5, replace=False)
        kept = ~np.isin(groups, left_out) if options.bags > 1 else np.ones(len(rows), dtype=bool)
        if len(np.unique(labels[kept])) < 2:
            kept[:] = True
        grown = _boosted(rows[kept], labels[kept], weights[kept], directions, options, bag)
        models.append(_tables(grown, names))
    return mean_of(models)


def _boosted(
    rows: Floats,
    labels: NDArray[np.int_],
    weights: Floats,
    directions: Sequence[int],
    options: BoostingOptions,
    bag: int,
) -> Any:
    from sklearn.ensemble import HistGradientBoostingClassifier

    # A column of NaN alone can't be binned; as a constant it adds nothing either.
    rows = np.where(np.isnan(rows).all(axis=0), 0.0, rows)
    booster = HistGradientBoostingClassifier(
        max_iter=options.rounds,
        learning_rate=options.learning_rate,
        max_leaf_nodes=options.leaves,
        min_samples_leaf=options.min_samples_leaf,
        l2_regularization=options.l2,
        max_bins=options.bins,
        interaction_cst="no_interactions",
        monotonic_cst=list(directions),
        max_features=0.3,
        early_stopping=False,
        random_state=options.seed + bag,
    )
    return booster.fit(rows, labels, sample_weight=weights)


def _tables(booster: Any, names: Sequence[str]) -> AdditiveModel:
    """Turn trees of one signal each into one table a signal."""
    intercept = float(np.ravel(booster._baseline_prediction)[0])
    by_signal: dict[int, list[NDArray[Any]]] = {}
    for (tree,) in booster._predictors:
        nodes = tree.nodes
        if nodes[0]["is_leaf"]:
            intercept += float(nodes[0]["value"])
        else:
            by_signal.setdefault(int(nodes[0]["feature_idx"]), []).append(nodes)
    shapes = tuple(_shape(name, by_signal.get(i, [])) for i, name in enumerate(names))
    return AdditiveModel(intercept, shapes)


def _shape(name: str, trees: list[NDArray[Any]]) -> Shape:
    splits = [t["num_threshold"][t["is_leaf"] == 0] for t in trees]
    edges = np.unique(np.concatenate(splits)) if splits else np.empty(0)
    edges = edges[np.isfinite(edges)]
    # +inf stands for the bin above the last edge, NaN for missing.
    probes = np.concatenate([edges, [np.inf, np.nan]])
    total = np.zeros(len(probes))
    for nodes in trees:
        total += [_leaf_value(nodes, probe) for probe in probes]
    return Shape(name, edges, total[:-1], float(total[-1]))


def _leaf_value(nodes: NDArray[Any], value: float) -> float:
    node = nodes[0]
    while not node["is_leaf"]:
        if np.isnan(value):
            left = bool(node["missing_go_to_left"])
        else:
            left = value <= node["num_threshold"]
        node = nodes[node["left"] if left else node["right"]]
    return float(node["value"])
